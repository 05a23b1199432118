//! Pages without a capability of their own: start, those that explain, and the builders' component page.

use app::pages::{
    components, home,
    info::{self, Info},
};
use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
    routing::{MethodRouter, get},
};
use leptos::prelude::IntoAny;

use crate::{
    http::{Visit, visit::Options},
    state::AppState,
};

/// `GET /{lang}`
pub async fn home(visit: Visit) -> Response {
    visit.page(home::title(visit.lang), || home::view(visit.lang).into_any())
}

/// `GET /{lang}/om` and the others that explain.
pub fn info(info: Info) -> MethodRouter<AppState> {
    get(async move |visit: Visit, State(state): State<AppState>| {
        visit.page(info.title(visit.lang), || info::view(visit.lang, info, &state.places).into_any())
    })
}

/// `GET /{lang}/komponenter`
pub async fn components(visit: Visit) -> Response {
    let options = Options { noindex: true, ..Options::default() };
    visit.page_with(components::title(visit.lang), options, || components::view(visit.lang).into_any())
}

/// `GET /robots.txt`: everything may be found, but not every combination of filters.
pub async fn robots() -> impl IntoResponse {
    ([(header::CACHE_CONTROL, "public, max-age=86400")], "User-agent: *\nDisallow: /*?\nAllow: /\n")
}
