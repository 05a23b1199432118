//! What is kept of people: who they are, who may act for whom, sessions, messages, consents, and who has looked.

pub mod attempts;
pub mod consents;
pub mod key_mark;
pub mod log;
pub mod mandates;
pub mod messages;
pub mod people;
pub mod sessions;
