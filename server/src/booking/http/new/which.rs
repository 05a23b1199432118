//! `GET /{lang}/bokningar/ny`: for which decision; skipped when there is one alone (R-BOOK-1).

use app::{
    domain::directory::Service,
    pages::booking::new::which::{self, Entry, Model},
};
use axum::{extract::State, response::Response};
use leptos::prelude::IntoAny;

use super::reach;
use crate::{
    booking::service::Account,
    choice::http::step::acting,
    http::{Visit, trouble::Bare},
    identity::{
        guard::{LoggedIn, see_other},
        http::personal,
    },
    state::AppState,
};

/// The decisions of the one acted for whose sessions are booked.
pub async fn get(visit: Visit, LoggedIn(session): LoggedIn, State(state): State<AppState>) -> Result<Response, Bare> {
    let today = state.clock.today();
    let accounts = state.bookings().overview(&session.actor()).await?;
    if let [account] = accounts.as_slice() {
        let decision = &account.case.decision.id;
        return Ok(see_other(&format!("/{}/bokningar/ny/{decision}/vad", visit.lang.code())));
    }
    let entry = |account: Account| {
        let order = account.case.serving(today).map(|o| reach(&state, &o.slug, &o.name));
        let decision = account.case.decision;
        Entry {
            here: account.rule.is_some() && decision.service != Service::Boendestod,
            reach: order,
            left: account.period.map(|(_, ledger)| ledger.left()),
            decision,
        }
    };
    let mut entries: Vec<_> = accounts.into_iter().map(entry).collect();
    entries.sort_by_key(|e| (!e.decision.valid_on(today), !e.here));
    let contact = state.places.get(&session.principal().municipality).map(|m| m.contact.clone());
    let model = Model { lang: visit.lang, today, acting: acting(&session), entries, contact };
    Ok(visit.page_with(which::title(&model), personal(), || which::view(model).into_any()))
}
