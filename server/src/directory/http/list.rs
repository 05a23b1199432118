//! `GET /{lang}/utforare`

use app::{
    domain::directory::{Filter, Sort, filter::Selection, order},
    forms::directory_query::DirectoryQuery,
    pages::directory::list::{self, Model},
};
use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::IntoAny;

use super::model::{Setting, compared, distance};
use crate::{
    directory::service::Snapshot,
    http::{Visit, visit::Options},
    state::AppState,
};
use app::domain::{Lang, municipality::Municipalities};

/// Providers on one page.
pub const PER_PAGE: usize = 20;

/// The list, searched, filtered and ordered.
pub async fn get(visit: Visit, State(state): State<AppState>) -> Response {
    let lang = visit.lang;
    let snapshot = state.directory.now();
    let query = DirectoryQuery::read(visit.pairs.clone(), &state.places);
    let selection = find(&snapshot, &query.filter, lang, &state.places);
    let (total, pages) = (selection.chosen.len(), selection.chosen.len().div_ceil(PER_PAGE));
    let shown: Vec<usize> =
        selection.chosen.iter().skip((query.page - 1).saturating_mul(PER_PAGE)).take(PER_PAGE).copied().collect();
    let snippets = match query.filter.text.trim() {
        "" => vec![None; shown.len()],
        text => snapshot.search.snippets(text, lang, &shown),
    };
    let setting = Setting::new(&snapshot, &state.places, lang, &query);
    let near = distance(&query.filter, &state.places);
    let cards = shown.iter().zip(snippets).map(|(i, s)| setting.card(*i, s, near(&snapshot.traits[*i]))).collect();
    let status = status(&query, pages);
    let options = Options {
        status,
        noindex: !visit.pairs.is_empty(),
        compared: compared(&snapshot, &query.compared),
        ..Options::default()
    };
    let today = snapshot.today;
    let district = query.filter.area.as_deref().is_some_and(|a| state.places.district(a).is_some());
    let model = Model { lang, query, total, pages, cards, counts: selection.counts, today, near: district };
    visit.page_with(list::title(&model), options, || list::view(model, &state.places).into_any())
}

fn status(query: &DirectoryQuery, pages: usize) -> StatusCode {
    match query.problems.as_slice() {
        [] if query.page > pages.max(1) => StatusCode::NOT_FOUND,
        [] => StatusCode::OK,
        _ => StatusCode::BAD_REQUEST,
    }
}

/// The providers that fit, in the order asked for (R-PROV-1, R-PROV-6).
///
/// Those whose agreement has ended are found by their name or words, but are in no list otherwise (R-PROV-5).
pub fn find(snapshot: &Snapshot, filter: &Filter, lang: Lang, places: &Municipalities) -> Selection {
    let all = &snapshot.traits;
    let hits = snapshot.search.search(&filter.text, lang, usize::MAX);
    let searched = !filter.text.trim().is_empty();
    let mut selection = if searched {
        filter.select(all, bands(snapshot, hits).into_iter(), places)
    } else {
        let open = (0..all.len()).filter(|i| all[*i].availability != app::domain::directory::Availability::Ended);
        filter.select(all, open, places)
    };
    if !(searched && filter.sort == Sort::Neutral) {
        order::sort(&mut selection.chosen, all, filter.sort, distance(filter, places));
    }
    selection
}

/// Hits that fit about equally well stand in the day's order among themselves: a longer text must not win (R-PROV-1).
fn bands(snapshot: &Snapshot, hits: Vec<crate::search::Hit>) -> Vec<usize> {
    const BANDS: f32 = 8.0;
    let best = hits.first().map_or(1.0, |h| h.score.max(f32::MIN_POSITIVE));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and BANDS")]
    let band = |score: f32| ((1.0 - score / best) * BANDS) as u8;
    let mut hits: Vec<_> = hits.into_iter().map(|h| (band(h.score), snapshot.traits[h.place].daily, h.place)).collect();
    hits.sort_unstable();
    hits.into_iter().map(|(_, _, place)| place).collect()
}
