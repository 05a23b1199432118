//! The pages of booking.

pub mod absences;
pub mod calendar;
pub mod cancel;
pub mod export;
pub mod feed;
pub mod list;
pub mod month;
pub mod move_to;
pub mod new;
pub mod one;
mod over;
pub mod report;
pub mod shown;
pub mod waits;

use app::{components::Switch, pages::booking::FORM};
use axum::http::StatusCode;

use crate::{http::visit::Options, identity::http::personal_with};

/// A page with a form: the language switch takes along what is typed.
pub fn form(status: StatusCode) -> Options {
    Options { switch: Switch::Form(FORM), ..personal_with(status) }
}
