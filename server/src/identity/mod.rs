//! Who somebody is, how they show it, for whom they act, and who has looked.

mod actor;
mod cookie;
pub mod guard;
pub mod http;
pub mod oidc;
mod return_to;
pub mod session;
pub mod store;

pub use actor::{Actor, acting};
