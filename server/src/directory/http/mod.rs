//! Handlers of the directory: each reads the request, asks the snapshot and hands a model to its page.

pub mod compare;
pub mod guide;
pub mod list;
pub mod model;
pub mod not_choosing;
pub mod profile;
pub mod report;
