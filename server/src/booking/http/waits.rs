//! `GET` and `POST /{lang}/bokningar/vantan`: waiting for an earlier time.

use app::{
    forms::{
        booking::days::{DaysError, DaysForm},
        choice::KEY,
    },
    pages::{
        booking::{
            days::{Asked, Decision},
            waits::{self, Done, Instead, Model, Waiting},
        },
        error::Trouble,
    },
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use leptos::prelude::IntoAny;

use super::{new::when::free, shown::Around};
use crate::{
    booking::{
        service::{Account, MOST_WAITS, Waited, Wanted},
        store::Wait,
    },
    clock::date_in_stockholm,
    failure::Failure,
    http::{Visit, pairs::Pairs, trouble::Bare},
    identity::{
        guard::{LoggedIn, see_other},
        http::personal_with,
        session::Session,
    },
    keys::{KeyError, random_word},
    state::AppState,
};

/// How the page differs from its first showing.
#[derive(Default)]
struct Page {
    status: StatusCode,
    form: DaysForm,
    errors: Vec<DaysError>,
    instead: Option<Instead>,
}

/// What is waited for, and the form.
pub async fn get(visit: Visit, LoggedIn(session): LoggedIn, State(state): State<AppState>) -> Result<Response, Bare> {
    page((&visit, &state), &session, Page::default()).await
}

/// Notes a wait, or says why it cannot be.
pub async fn post(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    State(state): State<AppState>,
    pairs: Pairs,
) -> Result<Response, Bare> {
    let form = form(&pairs);
    let here = (&visit, &state);
    if pairs.has("byt") {
        return page(here, &session, Page { form, ..Page::default() }).await;
    }
    let actor = session.actor();
    let decisions = decisions(&state.bookings().overview(&actor).await?, &state);
    let ids: Vec<_> = decisions.into_iter().map(|(id, _)| id).collect();
    let read = form.days(&ids, state.clock.today());
    let (days, minutes) = match (read, form.minutes()) {
        (Ok(days), Ok(minutes)) => (days, minutes),
        (days, minutes) => {
            let mut errors = days.err().unwrap_or_default();
            errors.extend(minutes.err());
            return wrong(here, &session, form, errors).await;
        }
    };
    // A form without its key has been made by hand; the page makes one.
    if form.key.is_empty() {
        return wrong(here, &session, form, vec![]).await;
    }
    let sought = Wanted { from: days.from, to: days.to, minutes };
    let conflict =
        |instead| Page { status: StatusCode::CONFLICT, form: form.clone(), instead: Some(instead), errors: vec![] };
    match state.bookings().wait(&actor, &days.decision, sought, &form.key).await? {
        Waited::Done(_) | Waited::Already => Ok(see_other(&here_with(&visit, "sparat"))),
        Waited::Not(why) => wrong(here, &session, form, vec![DaysError::Not(why)]).await,
        Waited::Free(times) => page(here, &session, conflict(Instead::Free(days.decision, free(&times)))).await,
        Waited::TooMany => page(here, &session, conflict(Instead::TooMany)).await,
        Waited::NothingPublished => page(here, &session, conflict(Instead::NothingPublished)).await,
        Waited::NotFound => Err(Bare(Trouble::NotFound)),
    }
}

/// `POST /{lang}/bokningar/vantan/{reference}/avsluta`
pub async fn end(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, reference)): Path<(String, String)>,
    State(state): State<AppState>,
) -> Result<Response, Bare> {
    if state.bookings().end_wait(&session.actor(), &reference).await? {
        Ok(see_other(&here_with(&visit, "slut")))
    } else {
        Err(Bare(Trouble::NotFound))
    }
}

/// What the form has sent.
pub(super) fn form(pairs: &Pairs) -> DaysForm {
    DaysForm {
        key: pairs.text(KEY),
        decision: pairs.text("beslut"),
        first: pairs.text("forsta"),
        last: pairs.text("sista"),
        length: pairs.text("langd"),
    }
}

/// The form with a key, so that sending it twice is once.
pub(super) fn keyed(form: DaysForm) -> Result<DaysForm, Failure> {
    let key = if form.key.is_empty() { random_word().map_err(KeyError::from)? } else { form.key };
    Ok(DaysForm { key, ..form })
}

fn here_with(visit: &Visit, done: &str) -> String {
    format!("/{}/bokningar/vantan?klart={done}", visit.lang.code())
}

/// The decisions on which one can wait: those that hold and are booked here.
fn decisions(accounts: &[Account], state: &AppState) -> Vec<Decision> {
    let open = accounts.iter().filter(|a| a.rule.is_some() && a.case.decision.valid_on(state.clock.today()));
    open.map(|a| (a.case.decision.id.clone(), a.case.decision.service)).collect()
}

async fn wrong(
    here: (&Visit, &AppState),
    session: &Session,
    form: DaysForm,
    errors: Vec<DaysError>,
) -> Result<Response, Bare> {
    page(here, session, Page { status: StatusCode::UNPROCESSABLE_ENTITY, form, errors, instead: None }).await
}

async fn page((visit, state): (&Visit, &AppState), session: &Session, shown: Page) -> Result<Response, Bare> {
    let around = Around::of(state, session).await?;
    let accounts = state.bookings().overview(&around.actor).await?;
    let kept = state.bookings().waits(&around.actor).await?;
    let today = state.clock.today();
    let done = match visit.first("klart") {
        Some("sparat") => Some(Done::Saved),
        Some("slut") => Some(Done::Ended),
        _ => None,
    };
    let model = Model {
        left: MOST_WAITS.saturating_sub(kept.len()),
        waits: kept.iter().filter_map(|w| waiting(w, &accounts)).collect(),
        asked: Asked {
            lang: visit.lang,
            today,
            decisions: decisions(&accounts, state),
            form: keyed(shown.form)?,
            errors: shown.errors,
            length: true,
        },
        instead: shown.instead,
        done,
        reach: around.serving(accounts.iter().map(|a| &a.case), today),
        contact: around.contact(),
        acting: around.acting.clone(),
    };
    // Without a form there is nothing that the language switch could take along.
    let open = model.left > 0 && !model.asked.decisions.is_empty();
    let options = if open { super::form(shown.status) } else { personal_with(shown.status) };
    Ok(visit.page_with(waits::title(&model), options, || waits::view(model).into_any()))
}

fn waiting(w: &Wait, accounts: &[Account]) -> Option<Waiting> {
    let account = accounts.iter().find(|a| a.case.decision.id == w.decision_id)?;
    Some(Waiting {
        reference: w.reference.clone(),
        service: account.case.decision.service,
        days: (w.from, w.to),
        minutes: w.minutes,
        told_on: w.told_at.map(date_in_stockholm),
    })
}
