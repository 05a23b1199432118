//! The whole address map and the order of the layers, on one screen.

use std::{any::Any, time::Duration};

use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::{HeaderValue, StatusCode, Uri, header},
    middleware::{from_fn, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::{MethodRouter, get, post},
};
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, csrf::CsrfLayer, limit::RequestBodyLimitLayer,
    timeout::TimeoutLayer,
};

use app::{
    domain::identity::{Action, Topic},
    pages::{error::Trouble, info::Info},
};

use crate::{
    booking::http::{self as booked, calendar, feed, new as book},
    choice::http::{ask, confirm, default, provider, receipt, which, wishes},
    directory::http::{compare, guide, list, not_choosing, profile, report},
    http::{assets, health, language, metrics, security, trouble},
    identity::{
        guard,
        http::{access_log, acting, end_mandate, log_in, log_out, my_data, my_page, test_log_in, without_eid},
    },
    notice::http as reminders,
    pages,
    plan::http as planned,
    seal::check::LARGEST,
    state::AppState,
};
pub use guard::Access;

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
const POST: &[&str] = &["POST"];
const BOTH: &[&str] = &["GET", "POST"];

/// Every route of the portal. A test tries each as every kind of visitor.
#[rustfmt::skip]
pub fn routes() -> Vec<Route> {
    const CHOICE: Access = Access::Person(Topic::Choice, Action::SawChoice);
    use Access::{Demo, IdentityProvider, Leaving, LoggedIn, Operations, Private, Public};
    vec![
        route("/", GET, Public, get(language::choose)),
        route("/robots.txt", GET, Public, get(pages::robots)),
        route("/tillgangar/{file}", GET, Public, assets::route()),
        route("/halsa/live", GET, Operations, get(health::live)),
        route("/halsa/redo", GET, Operations, get(health::ready)),
        route("/{lang}", GET, Public, get(pages::home)),
        route("/{lang}/utforare", GET, Public, get(list::get)),
        route("/{lang}/utforare/{slug}", GET, Public, get(profile::get)),
        route("/{lang}/utforare/{slug}/rapportera-fel", BOTH, Public, get(report::get).post(report::post)),
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
        route("/{lang}/logga-in", BOTH, Public, get(log_in::get).post(log_in::post)),
        route("/{lang}/logga-in/test", BOTH, Demo, get(test_log_in::get).post(test_log_in::post)),
        route("/{lang}/logga-ut", POST, Leaving, post(log_out::post)),
        route("/{lang}/utloggad", GET, Public, get(log_out::page)),
        route("/{lang}/utan-e-legitimation", GET, Public, get(without_eid)),
        route("/logga-in/{provider}/svar", GET, Public, get(log_in::answer)),
        route("/logga-in/{provider}/utloggad", POST, IdentityProvider, post(log_out::back_channel)),
        route("/logga-in/nycklar", GET, IdentityProvider, get(log_in::keys)),
        route("/{lang}/ombud", BOTH, LoggedIn, get(acting::get).post(acting::post)),
        route("/{lang}/ombud/{reference}/avsluta", BOTH, LoggedIn, get(end_mandate::get).post(end_mandate::post)),
        route("/{lang}/min-sida", GET, LoggedIn, get(my_page::get)),
        route("/{lang}/min-sida/logg", GET, Private(Action::SawLog), get(access_log::get)),
        route("/{lang}/min-sida/paminnelser", BOTH, Private(Action::SawReminders), get(reminders::get).post(reminders::post)),
        route("/{lang}/min-sida/uppgifter", GET, Private(Action::SawData), get(my_data::get)),
        route("/{lang}/min-sida/uppgifter.json", GET, Private(Action::ExportedData), get(my_data::file)),
        route("/{lang}/min-sida/samtycke/{reference}", POST, Private(Action::WithdrewConsent), post(my_data::withdraw)),
        route("/{lang}/val", GET, CHOICE, get(which::get)),
        route("/{lang}/val/{decision}/utforare", BOTH, CHOICE, get(provider::get).post(provider::post)),
        route("/{lang}/val/{decision}/onskemal", BOTH, CHOICE, get(wishes::get).post(wishes::post)),
        route("/{lang}/val/{decision}/bekrafta", BOTH, CHOICE, get(confirm::get).post(confirm::post)),
        route("/{lang}/val/{decision}/valj-inte", BOTH, CHOICE, get(default::get).post(default::post)),
        route("/{lang}/val/{decision}/fraga/{kind}", BOTH, CHOICE, get(ask::get).post(ask::post)),
        route("/{lang}/val/fraga/{reference}", GET, CHOICE, get(ask::receipt)),
        route("/{lang}/val/kvitto/{reference}", GET, CHOICE, get(receipt::get)),
        route("/{lang}/val/kvitto/{reference}/aterkalla", POST, CHOICE, post(receipt::withdraw)),
        route("/{lang}/val/kvitto/{reference}/svara", POST, CHOICE, post(receipt::answer)),
    ]
    .into_iter()
    .chain(booking())
    .chain(plans())
    .collect()
}

/// What is booked, and booking it.
#[rustfmt::skip]
fn booking() -> Vec<Route> {
    const BOOKING: Access = Access::Person(Topic::Booking, Action::SawBookings);
    use Access::Public;
    vec![
        route("/{lang}/bokningar", GET, BOOKING, get(booked::list::get)),
        route("/{lang}/bokningar/manad", GET, BOOKING, get(booked::month::get)),
        route("/{lang}/bokningar/ny", GET, BOOKING, get(book::which::get)),
        route("/{lang}/bokningar/ny/{decision}/vad", BOTH, BOOKING, get(book::what::get).post(book::what::post)),
        route("/{lang}/bokningar/ny/{decision}/nar", BOTH, BOOKING, get(book::when::get).post(book::when::post)),
        route("/{lang}/bokningar/ny/{decision}/vem", BOTH, BOOKING, get(book::who::get).post(book::who::post)),
        route("/{lang}/bokningar/ny/{decision}/kontrollera", BOTH, BOOKING, get(book::check::get).post(book::check::post)),
        route("/{lang}/bokningar/prenumerera", BOTH, BOOKING, get(feed::get).post(feed::post)),
        route("/{lang}/bokningar/vantan", BOTH, BOOKING, get(booked::waits::get).post(booked::waits::post)),
        route("/{lang}/bokningar/vantan/{reference}/avsluta", POST, BOOKING, post(booked::waits::end)),
        route("/{lang}/bokningar/franvaro", BOTH, BOOKING, get(booked::absences::get).post(booked::absences::post)),
        route("/{lang}/bokningar/franvaro/{reference}/aterkalla", POST, BOOKING, post(booked::absences::take_back)),
        route("/{lang}/bokningar/{reference}/kalender.ics", GET, BOOKING, get(calendar::one)),
        route("/kalender/{token}", GET, Public, get(calendar::all)),
        route("/{lang}/bokningar/{reference}", GET, BOOKING, get(booked::one::get)),
        route("/{lang}/bokningar/{reference}/avboka", BOTH, BOOKING, get(booked::cancel::get).post(booked::cancel::post)),
        route("/{lang}/bokningar/{reference}/flytta", BOTH, BOOKING, get(booked::move_to::get).post(booked::move_to::post)),
        route("/{lang}/bokningar/{reference}/ingen-kom", BOTH, BOOKING, get(booked::report::get).post(booked::report::post)),
    ]
}

/// Implementation plans, and the copies of them.
#[rustfmt::skip]
fn plans() -> Vec<Route> {
    const PLAN: Access = Access::Person(Topic::Plan, Action::SawPlan);
    use Access::Public;
    let file = || DefaultBodyLimit::max(LARGEST_FILE);
    vec![
        route("/{lang}/planer", GET, PLAN, get(planned::list::get)),
        route("/{lang}/planer/{plan}", GET, PLAN, get(planned::one::newest)),
        route("/{lang}/planer/{plan}/{number}", GET, PLAN, get(planned::one::version)),
        route("/{lang}/planer/{plan}/{number}/kopia.pdf", GET, PLAN, get(planned::copy::get)),
        route("/{lang}/kontrollera", BOTH, Public, get(planned::check::get).post(planned::check::post).layer(file())),
    ]
}

/// The most that a form with a file may hold, in bytes: the file, and what the form writes around it.
const LARGEST_FILE: usize = LARGEST + 64 * 1024;
/// The most that a form may hold, in bytes.
const LARGEST_BODY: usize = 64 * 1024;
/// How long one request may take.
const LONGEST_REQUEST: Duration = Duration::from_secs(10);

/// The portal: all routes inside their layers.
pub fn router(state: AppState) -> Router {
    let shown = |r: &Route| r.access != Access::Demo || state.demo;
    let guarded =
        |r: Route| (r.path, r.handler.route_layer(from_fn_with_state((state.clone(), r.access), guard::enforce)));
    let all = routes().into_iter().filter(shown).map(guarded);
    in_layers(all.fold(Router::new(), |all, (path, handler)| all.route(path, handler)), state)
}

/// These routes inside the portal's layers, the outermost last.
pub fn in_layers(routes: Router<AppState>, state: AppState) -> Router {
    routes
        .fallback(no_such_page)
        .route_layer(from_fn(known_language))
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(RequestBodyLimitLayer::new(LARGEST_FILE))
        // Once within what knows who asks, so that a fault's page says it, and once around everything.
        .layer(CatchPanicLayer::custom(fault))
        .layer(from_fn_with_state(state.clone(), guard::recognise))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST_REQUEST))
        .layer(CsrfLayer::new())
        .layer(CatchPanicLayer::custom(fault))
        .layer(from_fn_with_state(state.clone(), trouble::dress))
        .layer(CompressionLayer::new())
        .layer(from_fn(metrics::observe))
        .layer(from_fn_with_state(state.clone(), security::guard))
        .with_state(state)
}

fn fault(_: Box<dyn Any + Send>) -> Response {
    trouble::Bare(Trouble::Fault).into_response()
}

/// An address whose first part is no language of ours does not exist, whatever follows.
async fn known_language(request: axum::extract::Request, next: axum::middleware::Next) -> Response {
    let ours =
        request.extensions().get::<axum::extract::MatchedPath>().is_none_or(|m| !m.as_str().starts_with("/{lang}"));
    // Nor is anything called by a character that cannot be written; PostgreSQL would refuse to look for it.
    let nul = request.uri().path().contains("%00");
    if !nul && (ours || language::of_path(request.uri().path()).is_some()) {
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
