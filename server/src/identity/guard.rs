//! Who may use a route: asked of every request before its handler.

use std::sync::Arc;

use app::{
    domain::identity::{Action, Topic},
    pages::{error::Trouble, identity::log_in::Reason},
};
use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderValue, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use jiff::civil::Date;

use super::{
    cookie, return_to,
    session::{self, Found, Session},
    store::sessions,
};
use crate::{
    failure::Failure,
    http::{language, trouble::Bare, visit::Dressed},
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
    /// Identity providers; tells nothing of anybody.
    IdentityProvider,
    /// Whoever has logged in, about themselves, also while they act for another.
    LoggedIn,
    /// Whoever has logged in and wants to leave: nothing that has ended stands in the way.
    Leaving,
    /// The person, or somebody whose mandate opens this (R-ACT-1). What another sees is written down as that (R-ACT-5).
    Person(Topic, Action),
    /// The person alone, or the guardian of a child who cannot act yet; likewise written down.
    Private(Action),
}

/// Whoever is logged in. In the handlers of routes that need it, it is there.
#[derive(Debug, Clone)]
pub struct LoggedIn(pub Arc<Session>);

impl<S: Send + Sync> FromRequestParts<S> for LoggedIn {
    type Rejection = Bare;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Bare> {
        parts.extensions.get::<Arc<Session>>().cloned().map(Self).ok_or(Bare(Trouble::Fault))
    }
}

/// Marks a request whose session was over.
#[derive(Debug, Clone, Copy)]
struct Over {
    /// Whether somebody acted for another in it.
    acting: bool,
}

/// What is the same for everybody: anybody may keep it, so nothing of a session may come along with it.
fn for_everybody(path: &str) -> bool {
    let file = ["/tillgangar/", "/halsa/", "/kalender/"].iter().any(|part| path.starts_with(part));
    file || path == "/robots.txt" || path == "/logga-in/nycklar"
}

/// Finds out who asks, for every page: what comes without a token costs nothing.
pub async fn recognise(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let token = cookie::get(request.headers(), cookie::SESSION).filter(|_| !for_everybody(request.uri().path()));
    let Some(token) = token.map(str::to_owned) else { return next.run(request).await };
    match session::find(&state.db, &state.keys, state.clock.now(), &token, state.demo).await {
        Ok(Found::Here(session)) => {
            let session: Arc<Session> = session.into();
            request.extensions_mut().insert(session.clone());
            let mut response = next.run(request).await;
            // For refusals, which get their page later.
            response.extensions_mut().insert(session);
            response
        }
        Ok(over @ (Found::Nobody | Found::Ended { .. })) => {
            if let Found::Ended { acting } = over {
                request.extensions_mut().insert(Over { acting });
            }
            let mut response = next.run(request).await;
            // The token leads nowhere any more, unless the answer brings a new one.
            if !response.headers().contains_key(header::SET_COOKIE) {
                response.headers_mut().append(header::SET_COOKIE, cookie::clear(cookie::SESSION));
            }
            response
        }
        // Who asks cannot be told: then nobody is let in, and nobody is taken for a stranger.
        Err(failure) => Bare::from(failure).into_response(),
    }
}

/// Lets through those who may.
pub async fn enforce(State((state, access)): State<(AppState, Access)>, request: Request, next: Next) -> Response {
    let saw = match access {
        Access::Public | Access::Demo | Access::Operations | Access::IdentityProvider => {
            return next.run(request).await;
        }
        Access::LoggedIn | Access::Leaving => None,
        Access::Person(_, action) | Access::Private(action) => Some(action),
    };
    let Some(session) = request.extensions().get::<Arc<Session>>().cloned() else { return to_log_in(&request) };
    if session.mandate_ended && access != Access::Leaving {
        return match forget_mandate(&state, &session).await {
            Ok(()) => Bare(Trouble::MandateEnded).into_response(),
            Err(failure) => Bare::from(failure).into_response(),
        };
    }
    if let Some(trouble) = refused(access, &session, state.clock.today()) {
        return Bare(trouble).into_response();
    }
    let response = next.run(request).await;
    match saw.filter(|_| session.acting.is_some() && shows(&response)) {
        None => response,
        // What cannot be written down is not shown.
        Some(action) => match note(&state, &session, action).await {
            Ok(()) => response,
            Err(failure) => Bare::from(failure).into_response(),
        },
    }
}

/// Whether an answer shows something of the one acted for: a page or a file, also one that says what to mend or what
/// stands in the way, and whatever the method.
fn shows(response: &Response) -> bool {
    let again = [StatusCode::CONFLICT, StatusCode::UNPROCESSABLE_ENTITY].contains(&response.status());
    response.status().is_success() || (again && response.extensions().get::<Dressed>().is_some())
}

/// Why this session may not use a route; `None` when it may.
fn refused(access: Access, session: &Session, today: Date) -> Option<Trouble> {
    let (kept, principal) = session.acting.as_ref()?;
    match access {
        Access::Person(topic, _) => (!kept.mandate.opens(topic)).then_some(Trouble::NotInMandate),
        Access::Private(_) => (!kept.mandate.stands_in(principal.age(today))).then_some(Trouble::OnlyOneself),
        _ => None,
    }
}

/// Writes down that somebody has seen something about the one they act for (R-ACT-5).
pub async fn note(state: &AppState, session: &Session, action: Action) -> Result<(), Failure> {
    let (actor, now) = (session.actor(), state.clock.now());
    state
        .db
        .write(|mut tx| {
            let actor = &actor;
            async move { actor.note(&mut tx, &state.keys, now, action).await.map(|()| (tx, ())) }
        })
        .await
}

/// From here on the visitor is themselves again.
async fn forget_mandate(state: &AppState, session: &Session) -> Result<(), Failure> {
    state
        .db
        .write(|mut tx| async move { sessions::act_by(&mut tx, &session.token_hash, None).await.map(|()| (tx, ())) })
        .await
}

/// On to the log-in, and back here afterwards.
fn to_log_in(request: &Request) -> Response {
    let lang = language::of_request(request.uri(), request.headers());
    let over = request.extensions().get::<Over>();
    let reason = if over.is_some() { Reason::SessionEnded } else { Reason::NeedsLogin };
    // A form is not sent again by itself: the page it stands on is shown.
    let till = if request.method().is_safe() {
        return_to::after_language(request.uri())
    } else {
        return_to::page_of_form(request.headers())
    };
    // Nobody acts for another right after logging in: first they say again for whom.
    let till = if over.is_some_and(|o| o.acting) { return_to::after_acting(&till) } else { till };
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("till", &till)
        .append_pair("orsak", reason.code())
        .finish();
    see_other(&format!("/{}/logga-in?{query}", lang.code()))
}

/// On to another address.
pub fn see_other(to: &str) -> Response {
    match HeaderValue::from_str(to) {
        Ok(to) => (StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response(),
        Err(_) => Bare(Trouble::BadRequest).into_response(),
    }
}
