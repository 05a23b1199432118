//! `GET /{lang}/min-sida/logg`: who has looked, when and as what (R-ACT-5).

use app::pages::identity::access_log::{self, Entry, Model};
use axum::{extract::State, response::Response};
use leptos::prelude::IntoAny;

use super::personal;
use crate::{
    clock::stockholm,
    http::{Visit, trouble::Bare},
    identity::{guard::LoggedIn, store::log},
    state::AppState,
};

/// Rows on a page.
const PAGE: i64 = 50;

/// A page of the log, the newest first.
pub async fn get(visit: Visit, LoggedIn(session): LoggedIn, State(state): State<AppState>) -> Result<Response, Bare> {
    let principal = &session.principal().id;
    let mut tx = state.db.snapshot().await?;
    let pages = (log::count(&mut tx, principal).await? + PAGE - 1) / PAGE;
    let wanted = visit.first("sida").and_then(|s| s.parse::<i64>().ok()).unwrap_or(1);
    let page = wanted.clamp(1, pages.max(1));
    let entries = log::page(&mut tx, principal, (page - 1) * PAGE, PAGE).await?;
    let entry = |e: log::Entry| Entry {
        at: e.at.to_zoned(stockholm()).datetime(),
        name: e.name,
        role: e.role,
        unit: e.unit,
        action: e.action,
        mandate: e.mandate,
    };
    let count = |n: i64| usize::try_from(n).unwrap_or(1);
    let model = Model {
        lang: visit.lang,
        entries: entries.into_iter().map(entry).collect(),
        page: count(page),
        pages: count(pages),
    };
    Ok(visit.page_with(access_log::title(&model), personal(), || access_log::view(model).into_any()))
}
