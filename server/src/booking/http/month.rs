//! `GET /{lang}/bokningar/manad?manad=2026-12`: one calendar month.

use app::{
    forms::booking::month::month,
    pages::booking::month::{self as page, Model},
};
use axum::{extract::State, response::Response};
use leptos::prelude::IntoAny;

use super::shown::Around;
use crate::{
    http::{Visit, trouble::Bare},
    identity::{guard::LoggedIn, http::personal},
    state::AppState,
};

/// The page.
pub async fn get(visit: Visit, LoggedIn(session): LoggedIn, State(state): State<AppState>) -> Result<Response, Bare> {
    let around = Around::of(&state, &session).await?;
    let kept = state.bookings().sessions(&around.actor).await?;
    let today = state.clock.today();
    let first = month(visit.first("manad"), today);
    let items = kept.iter().map(|k| around.item(k));
    let model = Model {
        lang: visit.lang,
        today,
        month: first,
        items: items.filter(|i| i.takes_place() && i.local.day().first_of_month() == first).collect(),
        acting: around.acting.clone(),
    };
    Ok(visit.page_with(page::title(&model), personal(), || page::view(model).into_any()))
}
