//! The whole address map and the order of the layers, on one screen.

use std::time::Duration;

use axum::{
    Router,
    http::{HeaderValue, StatusCode, Uri, header},
    middleware::{from_fn, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::{MethodRouter, get},
};
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, csrf::CsrfLayer, limit::RequestBodyLimitLayer,
    timeout::TimeoutLayer,
};

use app::pages::{error::Trouble, info::Info};

use crate::{
    directory::http::{compare, guide, list, not_choosing, profile, report},
    http::{assets, health, language, metrics, security, trouble},
    pages,
    state::AppState,
};

/// Who may use a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anyone.
    Public,
    /// Anyone, but only where the portal is tried with sample data.
    Demo,
    /// Those who watch over the server; tells nothing of anybody.
    Operations,
}

/// One address and what may be done with it.
pub struct Route {
    /// The pattern.
    pub path: &'static str,
    /// The methods it answers, beside HEAD.
    pub methods: &'static [&'static str],
    /// Who may use it.
    pub access: Access,
    handler: MethodRouter<AppState>,
}

fn route(
    path: &'static str,
    methods: &'static [&'static str],
    access: Access,
    handler: MethodRouter<AppState>,
) -> Route {
    Route { path, methods, access, handler }
}

const GET: &[&str] = &["GET"];

/// Every route of the portal. A test tries each as every kind of visitor.
#[rustfmt::skip]
pub fn routes() -> Vec<Route> {
    use Access::{Demo, Operations, Public};
    vec![
        route("/", GET, Public, get(language::choose)),
        route("/robots.txt", GET, Public, get(pages::robots)),
        route("/tillgangar/{file}", GET, Public, assets::route()),
        route("/halsa/live", GET, Operations, get(health::live)),
        route("/halsa/redo", GET, Operations, get(health::ready)),
        route("/{lang}", GET, Public, get(pages::home)),
        route("/{lang}/utforare", GET, Public, get(list::get)),
        route("/{lang}/utforare/{slug}", GET, Public, get(profile::get)),
        route("/{lang}/utforare/{slug}/rapportera-fel", &["GET", "POST"], Public, get(report::get).post(report::post)),
        route("/{lang}/felrapport/{reference}", GET, Public, get(report::receipt)),
        route("/{lang}/jamfor", GET, Public, get(compare::get)),
        route("/{lang}/valguide", GET, Public, get(guide::get)),
        route("/{lang}/valguide/valj-inte", GET, Public, get(not_choosing::get)),
        route("/{lang}/om", GET, Public, pages::info(Info::About)),
        route("/{lang}/sa-valjer-du", GET, Public, pages::info(Info::How)),
        route("/{lang}/kontakt", GET, Public, pages::info(Info::Contact)),
        route("/{lang}/tillganglighet", GET, Public, pages::info(Info::Accessibility)),
        route("/{lang}/sprak", GET, Public, pages::info(Info::Languages)),
        route("/{lang}/komponenter", GET, Demo, get(pages::components)),
    ]
}

/// The most that a form may hold, in bytes.
const LARGEST_BODY: usize = 64 * 1024;
/// How long one request may take.
const LONGEST_REQUEST: Duration = Duration::from_secs(10);

/// The portal: all routes inside their layers.
pub fn router(state: AppState) -> Router {
    let shown = |r: &Route| r.access != Access::Demo || state.demo;
    in_layers(routes().into_iter().filter(shown).fold(Router::new(), |all, r| all.route(r.path, r.handler)), state)
}

/// These routes inside the portal's layers, the outermost last.
pub fn in_layers(routes: Router<AppState>, state: AppState) -> Router {
    routes
        .fallback(no_such_page)
        .route_layer(from_fn(known_language))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST_REQUEST))
        .layer(RequestBodyLimitLayer::new(LARGEST_BODY))
        .layer(CsrfLayer::new())
        .layer(CatchPanicLayer::custom(|_| trouble::Bare(Trouble::Fault).into_response()))
        .layer(from_fn_with_state(state.clone(), trouble::dress))
        .layer(CompressionLayer::new())
        .layer(from_fn(metrics::observe))
        .layer(from_fn_with_state(state.clone(), security::guard))
        .with_state(state)
}

/// An address whose first part is no language of ours does not exist, whatever follows.
async fn known_language(request: axum::extract::Request, next: axum::middleware::Next) -> Response {
    let ours =
        request.extensions().get::<axum::extract::MatchedPath>().is_none_or(|m| !m.as_str().starts_with("/{lang}"));
    if ours || language::of_path(request.uri().path()).is_some() {
        next.run(request).await
    } else {
        trouble::Bare(Trouble::NotFound).into_response()
    }
}

/// Nothing here; an address with a slash too many is led to the one without.
async fn no_such_page(uri: Uri) -> Response {
    let path = uri.path();
    let trimmed = path.trim_end_matches('/');
    if trimmed.len() < path.len() && language::of_path(trimmed).is_some() {
        let query = uri.query().map(|q| format!("?{q}")).unwrap_or_default();
        if let Ok(to) = HeaderValue::from_str(&format!("{trimmed}{query}")) {
            return (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, to)]).into_response();
        }
    }
    trouble::Bare(Trouble::NotFound).into_response()
}
