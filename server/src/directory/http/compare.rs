//! `GET /{lang}/jamfor?u=a&u=b`

use app::{
    domain::directory::{Availability, compare::differences, order::name_key},
    forms::directory_query::DirectoryQuery,
    pages::directory::compare::{self, Column, Model},
};
use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::IntoAny;

use super::model::{compared, teller};
use crate::{
    directory::service::Snapshot,
    http::{Visit, visit::Options},
    state::AppState,
};

/// Two to four providers side by side.
pub async fn get(visit: Visit, State(state): State<AppState>) -> Response {
    let lang = visit.lang;
    let snapshot = state.directory.now();
    let query = DirectoryQuery::read(visit.pairs.clone(), &state.places);
    let only_differences = visit.pairs.iter().any(|(k, v)| k == "skillnader" && v == "1");
    let found: Vec<_> = query.compared.iter().filter_map(|s| snapshot.provider(s)).collect();
    let ruled: Vec<_> = found.iter().map(|p| (*p, &snapshot.municipality(p, &state.places).rules)).collect();
    let columns = found.iter().map(|p| Column {
        slug: p.slug.clone(),
        name: p.name.clone(),
        sections: teller(&snapshot, p, &state.places, lang).sections(p),
    });
    let unknown = query.compared.len() - found.len();
    let status = match (query.problems.is_empty(), unknown) {
        (false, _) => StatusCode::BAD_REQUEST,
        (true, 0) => StatusCode::OK,
        _ => StatusCode::NOT_FOUND,
    };
    let options = Options {
        status,
        noindex: true,
        compared: compared(&snapshot, &query.compared),
        tray: false,
        ..Options::default()
    };
    let model = Model {
        lang,
        columns: columns.collect(),
        differences: differences(&ruled, snapshot.today),
        only_differences,
        others: others(&snapshot, &query.compared),
        problems: query.problems,
        unknown,
    };
    visit.page_with(compare::title(lang), options, || compare::view(model).into_any())
}

/// A longer list to pick from would be no help, and half a megabyte: the search is.
const MOST_OTHERS: usize = 300;

/// Providers that could be added, by name; none when there are too many to pick from.
fn others(snapshot: &Snapshot, chosen: &[String]) -> Vec<(String, String)> {
    let open = snapshot.providers.iter().zip(&snapshot.traits);
    let mut others: Vec<_> = open
        .filter(|(p, t)| t.availability != Availability::Ended && !chosen.contains(&p.slug))
        .map(|(p, _)| (p.slug.clone(), p.name.clone()))
        .collect();
    if others.len() > MOST_OTHERS {
        return Vec::new();
    }
    others.sort_by_cached_key(|(_, name)| name_key(name));
    others
}
