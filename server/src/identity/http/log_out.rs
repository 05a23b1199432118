//! `POST /{lang}/logga-ut`, the page after it, and a provider's word that somebody has logged out there.

use app::{domain::identity::Action, pages::identity::logged_out};
use axum::{
    Form,
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use leptos::prelude::IntoAny;
use serde::Deserialize;

use crate::{
    failure::Failure,
    http::{Visit, trouble::Bare},
    identity::{
        cookie,
        guard::{LoggedIn, see_other},
        session::{Session, subject_index},
        store::{attempts, sessions},
    },
    keys::random_word,
    state::AppState,
};

/// Ends the session here, and at the provider when it can be told.
pub async fn post(visit: Visit, LoggedIn(session): LoggedIn, State(state): State<AppState>) -> Result<Response, Bare> {
    let now = state.clock.now();
    let ended = state.db.write(|mut tx| {
        let (session, keys) = (&session, &state.keys);
        async move {
            sessions::delete(&mut tx, &session.token_hash).await?;
            // Whoever acts for somebody logs out as themselves.
            let own = crate::identity::Actor { person_id: session.person.id.clone(), mandate: None };
            own.note(&mut tx, keys, now, Action::LoggedOut).await?;
            Ok::<_, Failure>((tx, ()))
        }
    });
    ended.await?;
    let here = format!("/{}/utloggad", visit.lang.code());
    let there = at_provider(&state, &session, &here).await;
    let mut response = see_other(&there.unwrap_or(here));
    response.headers_mut().append(header::SET_COOKIE, cookie::clear(cookie::SESSION));
    Ok(response)
}

/// Where the provider ends its own session; `None` when it has no such address or does not answer.
async fn at_provider(state: &AppState, session: &Session, here: &str) -> Option<String> {
    // Without a token to show, the provider asks whom it is about.
    let sealed = session.id_token_sealed.as_deref();
    let hint = sealed.and_then(|s| state.keys.open("session", &session.token_hash, "id_token", s).ok());
    let word = random_word().ok()?;
    let back = format!("{}{here}", state.public_url);
    let url = state.providers.logout_url(&session.provider, hint.as_deref(), &word, &back, state.clock.now()).await;
    url.ok().flatten().map(String::from)
}

/// `GET /{lang}/utloggad`
pub async fn page(visit: Visit) -> Response {
    visit.page_with(logged_out::title(visit.lang), super::personal(), || logged_out::view(visit.lang).into_any())
}

/// What a provider sends.
#[derive(Deserialize)]
pub struct Told {
    #[serde(default)]
    logout_token: String,
}

/// `POST /logga-in/{provider}/utloggad`: all sessions that fit are over. A token works once.
pub async fn back_channel(
    Path(provider): Path<String>,
    State(state): State<AppState>,
    Form(told): Form<Told>,
) -> Response {
    let now = state.clock.now();
    let over = match state.providers.back_channel(&provider, &told.logout_token, now).await {
        Ok(over) => over,
        Err(error) => {
            tracing::warn!(%error, provider = state.providers.name_in_log(&provider), "a log-out token was refused");
            return answer(StatusCode::BAD_REQUEST);
        }
    };
    let subject = over.subject.as_deref().map(|s| subject_index(&state.keys, s));
    let done = state.db.write(|mut tx| {
        let (over, subject, provider) = (&over, subject.as_deref(), provider.as_str());
        async move {
            let first = attempts::first_time(&mut tx, &over.issuer, &over.jti, now).await?;
            if first {
                sessions::delete_at_provider(&mut tx, provider, subject, over.session.as_deref()).await?;
            }
            Ok::<_, Failure>((tx, first))
        }
    });
    match done.await {
        Ok(true) => answer(StatusCode::OK),
        Ok(false) => answer(StatusCode::BAD_REQUEST),
        Err(failure) => Bare::from(failure).into_response(),
    }
}

fn answer(status: StatusCode) -> Response {
    (status, [(header::CACHE_CONTROL, "no-store")], "").into_response()
}
