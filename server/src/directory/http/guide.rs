//! `GET /{lang}/valguide`

use app::{
    domain::directory::guide::{Step, shortlist},
    forms::directory_query::{DirectoryQuery, Problem},
    pages::directory::guide::{self, Model},
};
use axum::{extract::State, response::Response};
use leptos::prelude::IntoAny;

use super::model::{Setting, distance, status};
use crate::{
    http::{Visit, visit::Options},
    state::AppState,
};

/// One question, or the short list. The answers travel in the address; nothing is stored.
pub async fn get(visit: Visit, State(state): State<AppState>) -> Response {
    let lang = visit.lang;
    let snapshot = state.directory.now();
    let mut query = DirectoryQuery::read(visit.pairs.clone(), &state.places);
    let step = match visit.pairs.iter().find(|(k, _)| k == "steg").map(|(_, v)| v.parse()) {
        None => Step::Service,
        Some(Ok(step)) => step,
        Some(Err(_)) => {
            query.problems.push(Problem::Value("steg"));
            Step::Service
        }
    };
    let cards = if step == Step::Answer {
        let plain = DirectoryQuery { page: 1, ..DirectoryQuery::default() };
        let setting = Setting::new(&snapshot, &state.places, lang, &plain);
        let near = distance(&query.filter, &state.places);
        let suggestions = shortlist(&snapshot.traits, &query.filter, &state.places);
        let card = |s: app::domain::directory::guide::Suggestion| {
            let mut card = setting.card(s.provider, None, near(&snapshot.traits[s.provider]));
            card.reasons = s.reasons.into_iter().map(|r| guide::reason(lang, r)).collect();
            card
        };
        suggestions.into_iter().map(card).collect()
    } else {
        Vec::new()
    };
    let status = status(&query.problems);
    let options = Options { status, noindex: !visit.pairs.is_empty(), ..Options::default() };
    let model = Model { lang, query, step, cards };
    visit.page_with(guide::title(&model), options, || guide::view(model, &state.places).into_any())
}
