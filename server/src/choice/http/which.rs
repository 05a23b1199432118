//! `GET /{lang}/val`: for which decision (R-CHO-1, R-CHO-8).

use app::pages::choice::{
    Named,
    which::{self, Entry, Model},
};
use axum::{extract::State, response::Response};
use leptos::prelude::IntoAny;

use super::step::{acting, named, open_choices, present};
use crate::{
    http::{Visit, trouble::Bare},
    identity::{guard::LoggedIn, http::personal},
    state::AppState,
};

/// The decisions of the one acted for.
pub async fn get(visit: Visit, LoggedIn(session): LoggedIn, State(state): State<AppState>) -> Result<Response, Bare> {
    let (actor, today) = (session.actor(), state.clock.today());
    let (cases, kept) = (state.choices().cases(&actor).await?, state.choices().choices(&actor).await?);
    let entry = |case: crate::choice::store::Case| {
        let serving = case.serving(today);
        let named = serving.map(|o| Named { slug: o.slug.clone(), name: o.name.clone() });
        Entry {
            present_ended: named.is_some() && present(&case, today).is_none(),
            present: named,
            open: open_choices(&kept, &case.decision.id),
            decision: case.decision,
        }
    };
    let mut entries: Vec<_> = cases.into_iter().map(entry).collect();
    entries.sort_by_key(|e| !e.decision.valid_on(today));
    let directory = state.directory.now();
    let model = Model {
        lang: visit.lang,
        today,
        acting: acting(&session),
        entries,
        wanted: visit.first("utforare").and_then(|slug| directory.provider(slug)).map(named),
        contact: state.places.get(&session.principal().municipality).map(|m| m.contact.clone()),
    };
    Ok(visit.page_with(which::title(&model), personal(), || which::view(model).into_any()))
}
