//! What all handlers share.

pub mod assets;
pub mod client;
pub mod health;
pub mod language;
pub mod metrics;
pub mod pairs;
pub mod security;
pub mod trouble;
pub mod visit;

pub use visit::Visit;
