//! Pages: each a pure function from a model to a view.

pub mod booking;
pub mod choice;
pub mod components;
pub mod directory;
pub mod error;
pub mod home;
pub mod identity;
pub mod info;
pub mod notice;
pub mod plan;
