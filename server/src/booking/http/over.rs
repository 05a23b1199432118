//! What is answered when a booking cannot be changed any more, or not yet.

use app::pages::booking::over::{self, Model, Over};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::IntoAny;

use super::shown::One;
use crate::{http::Visit, identity::http::personal_with, state::AppState};

/// The page; nothing has been changed.
pub fn page((visit, state): (&Visit, &AppState), one: One<'_>, status: StatusCode, over: Over) -> Response {
    let model = Model {
        lang: visit.lang,
        today: state.clock.today(),
        over,
        reach: Some(one.reach()),
        contact: one.around.contact(),
        acting: one.around.acting.clone(),
        item: one.item,
    };
    visit.page_with(over::title(&model), personal_with(status), || over::view(model).into_any())
}

/// Why a booking that has come so far can be neither moved nor cancelled.
pub fn why(one: &One<'_>) -> Over {
    if one.full.kept.booking.state.open() { Over::Begun } else { Over::Stands }
}
