//! The pages of booking.

pub mod calendar;
pub mod feed;
pub mod new;

use app::{components::Switch, pages::booking::FORM};
use axum::http::StatusCode;

use crate::{http::visit::Options, identity::http::personal_with};

/// A page with a form: the language switch takes along what is typed.
pub fn form(status: StatusCode) -> Options {
    Options { switch: Switch::Form(FORM), ..personal_with(status) }
}
