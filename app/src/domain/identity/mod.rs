//! People, their numbers, and who may act for whom (R-ACT-1, R-ACT-2).

pub mod access;
pub mod consent;
pub mod demo;
pub mod mandate;
pub mod message;
pub mod number;
pub mod person;

pub use access::{Action, Role};
pub use consent::{Consent, ConsentTo};
pub use demo::Demo;
pub use mandate::{Mandate, MandateKind, MandateState, Scope, Topic};
pub use message::{By, Message};
pub use number::PersonalNumber;
pub use person::{ContactBy, Needs, Person};
