//! What all handlers share.

pub mod assets;
