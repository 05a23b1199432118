//! `GET /{lang}/bokningar/{reference}`: the receipt, where it stands, and what can be done (R-BOOK-8).

use app::{
    domain::booking::Local,
    pages::booking::one::{self, Done, Model},
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use leptos::prelude::IntoAny;

use super::shown::One;
use crate::{
    booking::store::Event,
    clock::stockholm,
    http::{Visit, trouble::Bare},
    identity::{guard::LoggedIn, http::personal},
    state::AppState,
};

/// The page.
pub async fn get(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, reference)): Path<(String, String)>,
    State(state): State<AppState>,
) -> Result<Response, Bare> {
    let one = One::of(&state, &session, &reference).await?;
    let kept = &one.full.kept;
    let booking = &kept.booking;
    let zone = stockholm();
    let now = state.clock.now().to_zoned(zone.clone()).datetime();
    let limits = one.around.place(kept).map(|m| m.rules.limits());
    let model = Model {
        lang: visit.lang,
        today: now.date(),
        decision: booking.decision_id.clone(),
        activity: booking.about.what.activity.clone(),
        cost: booking.about.what.cost,
        applies: booking.about.applies,
        parts: limits.map(|l| l.split(booking.session, &zone)).unwrap_or_default(),
        answer_by: one.around.deadline(kept).filter(|by| now <= *by),
        clock: one.clock(),
        in_series: one.full.in_series,
        history: one.full.events.iter().map(|e| done(e, &kept.provider.1)).collect(),
        moved_to: kept.moved_to.clone(),
        near: one.full.suggestions.iter().map(|s| Local::of(*s, &zone)).collect(),
        reach: Some(one.reach()),
        contact: one.around.contact(),
        acting: one.around.acting.clone(),
        item: one.item,
    };
    Ok(visit.page_with(one::title(&model), personal(), || one::view(model).into_any()))
}

/// Something that was done; what nobody did by name, the provider did.
fn done(event: &Event, provider: &str) -> Done {
    let (who, mandate) = event.by.clone().unwrap_or_else(|| (provider.to_owned(), None));
    Done { at: event.at.to_zoned(stockholm()).datetime(), act: event.act, who, mandate, words: event.words.clone() }
}
