//! People, their numbers, and who may act for whom (R-ACT-1, R-ACT-2).

pub mod consent;
pub mod demo;
pub mod mandate;
pub mod number;
pub mod person;

pub use consent::{Consent, ConsentTo};
pub use demo::Demo;
pub use mandate::{Mandate, MandateKind, MandateState, Scope, Topic};
pub use number::PersonalNumber;
pub use person::{ContactBy, Needs, Person};
