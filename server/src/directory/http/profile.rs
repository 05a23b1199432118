//! `GET /{lang}/utforare/{slug}`

use app::{
    domain::directory::Freshness,
    forms::directory_query::{DirectoryQuery, address},
    i18n::format,
    pages::{
        directory::profile::{self, Model},
        error::Trouble,
    },
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use leptos::prelude::IntoAny;

use super::model::{compared, teller};
use crate::{
    http::{Visit, trouble::Bare, visit::Options},
    state::AppState,
};

/// One provider's profile. An ended one stays reachable, with a clear notice (R-PROV-5).
pub async fn get(visit: Visit, Path((_, slug)): Path<(String, String)>, State(state): State<AppState>) -> Response {
    let lang = visit.lang;
    let snapshot = state.directory.now();
    let Some(place) = snapshot.place(&slug) else { return Bare(Trouble::NoProvider).into_response() };
    let (p, today) = (&snapshot.providers[place], snapshot.today);
    let query = DirectoryQuery::read(visit.pairs.clone(), &state.places);
    let teller = teller(&snapshot, p, &state.places, lang);
    let limit = teller.municipality.rules.profile_stale_after_days;
    let text = |l: &app::domain::directory::Localised| {
        let (text, lang) = l.get(lang);
        (text.to_owned(), lang)
    };
    let model = Model {
        lang,
        name: p.name.clone(),
        sample: p.sample,
        services: p.facts.services.value.clone(),
        availability: p.availability(today),
        ended_on: p.agreement_ended_on.filter(|_| p.ended(today)).map(|d| format::date(lang, d)),
        summary: p.facts.summary.as_ref().map(|s| text(&s.value)),
        sections: teller.sections(p),
        position: p.units.first().and_then(|u| u.position),
        checked: format::date(lang, p.checked_on),
        stale: Freshness::of(p.checked_on, today, limit) == Freshness::Stale,
        responsible: text(&p.responsible_role),
        add: add(&visit, &query, &slug),
        compared: query.compared.contains(&slug),
        problems: query.problems,
        slug,
    };
    let status = if model.problems.is_empty() { StatusCode::OK } else { StatusCode::BAD_REQUEST };
    let options = Options {
        status,
        noindex: !visit.pairs.is_empty(),
        compared: compared(&snapshot, &query.compared),
        ..Options::default()
    };
    visit.page_with(model.name.clone(), options, || profile::view(model).into_any())
}

/// The same page with this provider in the comparison; `None` when there is no room.
fn add(visit: &Visit, query: &DirectoryQuery, slug: &str) -> Option<String> {
    (query.compared.len() < app::domain::directory::compare::MOST).then(|| {
        let chosen = query.compared.iter().cloned().chain([slug.to_owned()]);
        let pairs: Vec<_> = chosen.map(|s| ("u", s)).collect();
        address(&format!("/{}/utforare/{slug}", visit.lang.code()), &pairs)
    })
}
