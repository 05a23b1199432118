//! `GET` and `POST /{lang}/logga-in`, and the way back from an identity provider.

use app::{
    domain::{
        Lang,
        identity::{Action, PersonalNumber},
    },
    pages::identity::log_in::{self, EId, Model, Reason},
};
use axum::{
    Form,
    extract::{Path, Query, State},
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use leptos::prelude::IntoAny;
use serde::Deserialize;

use super::personal;
use crate::{
    db::Tx,
    failure::Failure,
    http::{Visit, assets, trouble::Bare},
    identity::{
        cookie,
        guard::see_other,
        oidc::{Answer, Identity, OidcError, Purpose, Refusal},
        return_to::return_to,
        session::{self, Begun},
        store::{
            attempts::{self, Attempt},
            log, people,
        },
    },
    keys::{hashed, random_word},
    state::AppState,
};

/// What the form sends.
#[derive(Deserialize)]
pub struct Input {
    #[serde(default)]
    leverantor: String,
    #[serde(default)]
    till: String,
}

/// The ways to log in.
pub async fn get(visit: Visit, State(state): State<AppState>) -> Response {
    let till = return_to(visit.first("till").unwrap_or_default());
    let reason = visit.first("orsak").and_then(|code| code.parse::<Reason>().ok());
    // Whoever is logged in already need not do it again.
    if visit.logged_in() && reason.is_none() {
        return see_other(&format!("/{}{till}", visit.lang.code()));
    }
    let eids = state.providers.iter().map(|p| EId {
        code: p.code().to_owned(),
        name: p.name().get(visit.lang).0.to_owned(),
        logo: p.logo().map(|file| assets::public_url(file).to_owned()),
    });
    let model = Model { lang: visit.lang, eids: eids.collect(), return_to: till, reason, demo: state.demo };
    visit.page_with(log_in::title(&model), personal(), || log_in::view(model, &state.places).into_any())
}

/// On to the identity provider.
pub async fn post(visit: Visit, State(state): State<AppState>, Form(input): Form<Input>) -> Result<Response, Bare> {
    let (lang, till, now) = (visit.lang, return_to(&input.till), state.clock.now());
    let started = match state.providers.start(&input.leverantor, Purpose::LogIn, lang, now).await {
        Ok(started) => started,
        Err(error) => return Ok(refused(&state, lang, &till, &input.leverantor, error)),
    };
    let browser = random_word().map_err(|e| Failure::from(crate::keys::KeyError::from(e)))?;
    let attempt = Attempt {
        state_hash: hashed(&started.state),
        browser_hash: hashed(&browser),
        provider: input.leverantor,
        pending: started.pending,
        return_to: till,
        lang,
    };
    let kept = state.db.write(|mut tx| {
        let (attempt, keys) = (&attempt, &state.keys);
        async move { attempts::insert(&mut tx, keys, attempt, now).await.map(|()| (tx, ())) }
    });
    kept.await?;
    let mut response = see_other(started.url.as_str());
    response.headers_mut().append(header::SET_COOKIE, cookie::set(cookie::LOG_IN, &browser));
    Ok(response)
}

/// `GET /logga-in/{provider}/svar`: back from the provider.
pub async fn answer(
    Path(provider): Path<String>,
    State(state): State<AppState>,
    headers: HeaderMap,
    Query(answer): Query<Answer>,
) -> Result<Response, Bare> {
    let attempt = match &answer.state {
        Some(told) => take(&state, &hashed(told)).await?,
        None => None,
    };
    let browser = cookie::get(&headers, cookie::LOG_IN).map(hashed);
    let ours = attempt.filter(|a| a.provider == provider && Some(&a.browser_hash) == browser.as_ref());
    let Some(attempt) = ours else {
        // Begun elsewhere, answered before, or made up: nothing of it is believed.
        tracing::warn!(
            provider = state.providers.name_in_log(&provider),
            "an answer that belongs to no log-in of this browser"
        );
        let lang = crate::http::language::preferred(&headers);
        return Ok(to_form(lang, &return_to(""), Reason::LoginFailed));
    };
    let (lang, till) = (attempt.lang, attempt.return_to.as_str());
    let identity = match state.providers.finish(&provider, &answer, &attempt.pending, state.clock.now()).await {
        Ok(identity) => identity,
        Err(error) => return Ok(refused(&state, lang, till, &provider, error)),
    };
    let before = cookie::get(&headers, cookie::SESSION);
    let token = state.db.write(|mut tx| {
        let (state, identity) = (&state, &identity);
        async move {
            let token = begin(&mut tx, state, identity, before).await?;
            Ok::<_, Failure>((tx, token))
        }
    });
    let mut response = match token.await? {
        Some(token) => {
            let mut response = see_other(&format!("/{}{till}", lang.code()));
            response.headers_mut().append(header::SET_COOKIE, cookie::set(cookie::SESSION, &token));
            response
        }
        None => to_form(lang, till, Reason::NobodyWeKnow),
    };
    response.headers_mut().append(header::SET_COOKIE, cookie::clear(cookie::LOG_IN));
    Ok(response)
}

/// `GET /logga-in/nycklar`: our public keys, for providers that fetch them.
pub async fn keys(State(state): State<AppState>) -> impl IntoResponse {
    let headers = [(header::CONTENT_TYPE, "application/jwk-set+json"), (header::CACHE_CONTROL, "public, max-age=3600")];
    (headers, state.providers.public_keys().to_string())
}

async fn take(state: &AppState, state_hash: &str) -> Result<Option<Attempt>, Failure> {
    state
        .db
        .write(|mut tx| async move {
            let attempt = attempts::take(&mut tx, &state.keys, state_hash).await?;
            Ok((tx, attempt))
        })
        .await
}

/// Logs in whoever it is, when we know them.
async fn begin(
    tx: &mut Tx,
    state: &AppState,
    identity: &Identity,
    before: Option<&str>,
) -> Result<Option<String>, Failure> {
    let Some(person_id) = known(tx, state, identity).await? else { return Ok(None) };
    let begun = Begun {
        person_id: &person_id,
        provider: &identity.provider,
        subject: &identity.subject,
        sid: identity.session.as_deref(),
        id_token: identity.id_token_hint.as_deref(),
    };
    session::begin(tx, &state.keys, state.clock.now(), before, begun).await.map(Some)
}

/// The person with this number; one who had a coordination number before gets the new number, and reads that in the log.
async fn known(tx: &mut Tx, state: &AppState, identity: &Identity) -> Result<Option<String>, Failure> {
    let Ok(number) = PersonalNumber::read(identity.number.digits().as_str()) else { return Ok(None) };
    let found = people::find(tx, &state.keys, &number).await?;
    let previous = identity.previous_coordination.as_ref().map(|digits| PersonalNumber::read(digits.as_str()));
    let Some(Ok(former)) = previous else { return Ok(found) };
    let before = people::find(tx, &state.keys, &former).await?;
    match (found, before) {
        (None, Some(before)) => {
            people::renumber(tx, &state.keys, &before, &former, &number).await?;
            log::by_itself(tx, &state.keys, state.clock.now(), &before, Action::Renumbered).await?;
            Ok(Some(before))
        }
        (Some(id), Some(before)) if id != before => {
            // Which case is whose is for people to say: until they have, the new number's counts.
            tracing::warn!(person = %id, also = %before, "somebody is here twice, by a number of now and one of before");
            Ok(Some(id))
        }
        (found, _) => Ok(found),
    }
}

/// Back to the ways to log in, with what went wrong as far as it helps; the log tells more, and nothing of the person.
fn refused(state: &AppState, lang: Lang, till: &str, provider: &str, error: OidcError) -> Response {
    tracing::warn!(%error, provider = state.providers.name_in_log(provider), "a log-in was refused");
    let reason = match error {
        OidcError::Refused(Refusal::Denied) => Reason::LoginCancelled,
        OidcError::Refused(Refusal::Assurance) | OidcError::Assurance => Reason::LevelTooLow,
        OidcError::Refused(Refusal::Later) | OidcError::Unreachable | OidcError::Metadata => Reason::ProviderDown,
        OidcError::NotASwedishNumber => Reason::NotASwedishNumber,
        _ => Reason::LoginFailed,
    };
    to_form(lang, till, reason)
}

fn to_form(lang: Lang, till: &str, reason: Reason) -> Response {
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("till", till)
        .append_pair("orsak", reason.code())
        .finish();
    see_other(&format!("/{}/logga-in?{query}", lang.code()))
}
