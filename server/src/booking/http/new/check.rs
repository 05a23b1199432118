//! `GET` and `POST /{lang}/bokningar/ny/{decision}/kontrollera`: everything to check, and making it so (R-BOOK-1 to
//! R-BOOK-13, R-ACT-1).

use std::ops::ControlFlow::{Break, Continue};

use app::{
    domain::booking::consent,
    forms::choice::confirm::{ConfirmError, ConfirmForm},
    pages::{
        booking::new::{
            check::{self, Model},
            stop::Stop,
        },
        error::Trouble,
    },
};
use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::IntoAny;

use super::{Step, back, next, plan, stopped};
use crate::{
    booking::{
        http::form,
        service::{Outcome, Said},
    },
    http::{Visit, pairs::Pairs, trouble::Bare},
    identity::{guard::see_other, http::personal_with},
    state::AppState,
};

/// How the page differs from its first showing.
struct Page {
    status: StatusCode,
    typed: ConfirmForm,
    errors: Vec<ConfirmError>,
    changed: bool,
}

impl Default for Page {
    fn default() -> Self {
        Self { status: StatusCode::OK, typed: ConfirmForm::default(), errors: vec![], changed: false }
    }
}

/// Everything to check.
pub async fn get(visit: Visit, step: Step, State(state): State<AppState>) -> Response {
    page((&visit, &state), step, Page::default())
}

/// Books it; what was not shown is shown first.
pub async fn post(visit: Visit, step: Step, State(state): State<AppState>, pairs: Pairs) -> Result<Response, Bare> {
    let here = (&visit, &state);
    if back(&pairs) {
        return Ok(see_other(&step.subject.href(visit.lang, "/vem")));
    }
    let typed = ConfirmForm { key: pairs.text("nyckel"), will: pairs.text("vilja"), reason: pairs.text("skal") };
    if pairs.has("byt") {
        return Ok(page(here, step, Page { typed, ..Page::default() }));
    }
    let asked = consent::asked(step.actor.acting(), step.preview.age);
    let said = match typed.said(asked) {
        Ok(said) => said,
        Err(errors) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(page(here, step, Page { typed, errors, status, changed: false }));
        }
    };
    let said = Said { form_key: said.key, will: said.will, will_reason: said.reason };
    let outcome = state.bookings().book(&step.actor, &step.subject.decision, &said).await?;
    let why = match outcome {
        Outcome::Booked(reference) | Outcome::Already(reference) => {
            return Ok(see_other(&format!("/{}/bokningar/{reference}", visit.lang.code())));
        }
        Outcome::Against => Stop::Against,
        Outcome::Unable(why) => Stop::Unable(why),
        Outcome::NotBookable => Stop::Ring,
        Outcome::NotFound => return Err(Bare(Trouble::NotFound)),
        // Shown anew, as things are now, with a key for just that.
        Outcome::Changed | Outcome::No(_) | Outcome::Incomplete => {
            let typed = ConfirmForm { key: String::new(), ..typed };
            let changed = outcome == Outcome::Changed;
            let shown = Page { typed, changed, status: StatusCode::CONFLICT, errors: vec![] };
            return Ok(match Step::of(here, &step.session, &step.subject.decision).await? {
                Continue(step) => page(here, step, shown),
                Break(page) => page,
            });
        }
    };
    Ok(stopped(&visit, StatusCode::CONFLICT, step.subject, why))
}

fn page((visit, state): (&Visit, &AppState), step: Step, shown: Page) -> Response {
    let draft = step.preview.draft.clone();
    let (Some(what), Some(when), Some(wishes)) = (draft.what.clone(), draft.when, draft.wishes.clone()) else {
        return see_other(&step.subject.href(visit.lang, next(&draft)));
    };
    let mut typed = shown.typed;
    // What has been shown keeps its key, so that sending it twice is once.
    if typed.key.is_empty() {
        typed.key.clone_from(&step.preview.form_key);
    }
    let companion = step.preview.companions.iter().find(|c| Some(&c.id) == wishes.companion.as_ref());
    // Nobody is promised who is not there any more.
    if companion.is_none() && wishes.companion.is_some() {
        return see_other(&step.subject.href(visit.lang, "/vem"));
    }
    let days = plan::days(state, &step);
    // Without a form there is nothing that the language switch could take along.
    let possible = days.iter().any(|(_, outcome)| outcome.is_ok());
    let options = if possible { form(shown.status) } else { personal_with(shown.status) };
    let model = Model {
        lang: visit.lang,
        today: state.clock.today(),
        companion: companion.map(|c| c.name.clone()),
        near: plan::near(&step),
        left: plan::left(&step),
        meant: plan::meant(&when),
        series: when.again.is_some(),
        asked: consent::asked(step.actor.acting(), step.preview.age),
        what,
        wishes,
        days,
        rule: step.rule,
        subject: step.subject,
        form: typed,
        errors: shown.errors,
        changed: shown.changed,
    };
    visit.page_with(check::title(&model), options, || check::view(model).into_any())
}
