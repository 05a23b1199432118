//! `GET /{lang}/valguide/valj-inte` (R-CHO-3)

use app::{
    domain::directory::{Service, default_provider::default_provider},
    forms::directory_query::DirectoryQuery,
    pages::directory::not_choosing::{self, Applies, Model},
};
use axum::{extract::State, response::Response};
use leptos::prelude::IntoAny;

use super::model::status;
use crate::{
    directory::service::Snapshot,
    http::{Visit, visit::Options},
    state::AppState,
};
use app::domain::municipality::Municipalities;

/// What happens to somebody who does not choose, for a service and a district.
pub async fn get(visit: Visit, State(state): State<AppState>) -> Response {
    let lang = visit.lang;
    let snapshot = state.directory.now();
    let query = DirectoryQuery::read(visit.pairs.clone(), &state.places);
    let (service, area) = (query.filter.service, query.filter.area);
    let applies = service.zip(area.as_deref()).and_then(|(s, a)| applies(&snapshot, &state.places, s, a));
    let status = status(&query.problems);
    let options = Options { status, noindex: !visit.pairs.is_empty(), ..Options::default() };
    let model = Model { lang, service, area, applies, problems: query.problems };
    visit.page_with(not_choosing::title(lang), options, || not_choosing::view(model, &state.places).into_any())
}

/// The rule and today's provider; `None` for a whole municipality, which is no home.
fn applies(snapshot: &Snapshot, places: &Municipalities, service: Service, area: &str) -> Option<Applies> {
    let (municipality, district) = places.district(area)?;
    let providers: Vec<_> = snapshot.providers.iter().collect();
    let found = default_provider(municipality, district, service, &providers, |_| true, snapshot.today);
    let provider = found.provider().map(|i| providers[i]);
    Some(Applies {
        by: municipality.default_for(service).map(|r| r.by),
        found,
        provider: provider.map(|p| (p.slug.clone(), p.name.clone())),
        district: district.name.clone(),
        sample: provider.is_some_and(|p| p.sample),
    })
}
