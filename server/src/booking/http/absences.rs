//! `GET` and `POST /{lang}/bokningar/franvaro`: being away from housing support (R-BOOK-15).

use app::{
    forms::booking::days::{DaysError, DaysForm},
    pages::{
        booking::{
            absences::{self, Done, Model, Said, Visit as Planned},
            days::{Asked, Decision},
        },
        error::Trouble,
    },
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use jiff::SignedDuration;
use leptos::prelude::IntoAny;

use super::{
    shown::Around,
    waits::{form, keyed},
};
use crate::{
    booking::{
        service::{Away, SaidAway},
        store::Absence,
    },
    clock::stockholm,
    http::{Visit, pairs::Pairs, trouble::Bare},
    identity::{
        guard::{LoggedIn, see_other},
        http::personal_with,
        session::Session,
    },
    state::AppState,
};

/// How the page differs from its first showing.
#[derive(Default)]
struct Page {
    status: StatusCode,
    form: DaysForm,
    errors: Vec<DaysError>,
}

/// The visits, what has been said, and the form.
pub async fn get(visit: Visit, LoggedIn(session): LoggedIn, State(state): State<AppState>) -> Result<Response, Bare> {
    page((&visit, &state), &session, Page::default()).await
}

/// Notes that the person is away.
pub async fn post(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    State(state): State<AppState>,
    pairs: Pairs,
) -> Result<Response, Bare> {
    let (form, here) = (form(&pairs), (&visit, &state));
    if pairs.has("byt") {
        return page(here, &session, Page { form, ..Page::default() }).await;
    }
    let actor = session.actor();
    let ids: Vec<_> = decisions(&state.bookings().absences(&actor).await?).into_iter().map(|(id, _)| id).collect();
    let wrong = |form, errors| Page { status: StatusCode::UNPROCESSABLE_ENTITY, form, errors };
    let days = match form.days(&ids, state.clock.today()) {
        Ok(days) => days,
        Err(errors) => return page(here, &session, wrong(form, errors)).await,
    };
    // A form without its key has been made by hand; the page makes one.
    if form.key.is_empty() {
        return page(here, &session, wrong(form, vec![])).await;
    }
    match state.bookings().report_absence(&actor, &days.decision, (days.from, days.to), &form.key).await? {
        SaidAway::Done | SaidAway::Already => Ok(see_other(&here_with(&visit, "sparat"))),
        SaidAway::Not(why) => page(here, &session, wrong(form, vec![DaysError::Not(why)])).await,
        SaidAway::NotFound => Err(Bare(Trouble::NotFound)),
    }
}

/// `POST /{lang}/bokningar/franvaro/{reference}/aterkalla`
pub async fn take_back(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, reference)): Path<(String, String)>,
    State(state): State<AppState>,
) -> Result<Response, Bare> {
    if state.bookings().withdraw_absence(&session.actor(), &reference).await? {
        Ok(see_other(&here_with(&visit, "aterkallat")))
    } else {
        Err(Bare(Trouble::NotFound))
    }
}

fn here_with(visit: &Visit, done: &str) -> String {
    format!("/{}/bokningar/franvaro?klart={done}", visit.lang.code())
}

fn decisions(away: &Away) -> Vec<Decision> {
    away.cases.iter().map(|c| (c.decision.id.clone(), c.decision.service)).collect()
}

async fn page((visit, state): (&Visit, &AppState), session: &Session, shown: Page) -> Result<Response, Bare> {
    let around = Around::of(state, session).await?;
    let away = state.bookings().absences(&around.actor).await?;
    let today = state.clock.today();
    let zone = stockholm();
    let mut visits: Vec<_> = away
        .cases
        .iter()
        .flat_map(|c| &c.visits)
        .map(|v| {
            let ends = v.starts_at + SignedDuration::from_mins(v.minutes.into());
            let clock = |at: jiff::Timestamp| at.to_zoned(zone.clone()).datetime();
            Planned { starts: clock(v.starts_at), ends: clock(ends) }
        })
        .collect();
    visits.sort_by_key(|v| v.starts);
    let done = match visit.first("klart") {
        Some("sparat") => Some(Done::Saved),
        Some("aterkallat") => Some(Done::TakenBack),
        _ => None,
    };
    let model = Model {
        visits,
        said: away.absences.iter().map(said).collect(),
        asked: Asked {
            lang: visit.lang,
            today,
            decisions: decisions(&away),
            form: keyed(shown.form)?,
            errors: shown.errors,
            length: false,
        },
        done,
        reach: around.serving(away.cases.iter(), today),
        contact: around.contact(),
        acting: around.acting.clone(),
    };
    let open = !model.asked.decisions.is_empty();
    let options = if open { super::form(shown.status) } else { personal_with(shown.status) };
    Ok(visit.page_with(absences::title(&model), options, || absences::view(model).into_any()))
}

fn said(a: &Absence) -> Said {
    Said {
        reference: a.absence.reference.clone(),
        days: (a.absence.from, a.absence.to),
        by: (a.made_by_name.clone(), a.mandate),
    }
}
