//! Who somebody is, how they show it, for whom they act, and who has looked.

mod actor;
pub mod oidc;
pub mod store;

pub use actor::{Actor, acting};
