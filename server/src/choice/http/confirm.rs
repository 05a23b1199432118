//! `GET` and `POST /{lang}/val/{decision}/bekrafta`: what happens, and making it so (R-CHO-4, R-CHO-7, R-ACT-1).

use app::{
    forms::choice::{
        BACK,
        confirm::{ConfirmError, ConfirmForm},
    },
    pages::choice::{
        confirm::{self, Model},
        outcome::Outcome as Shown,
    },
};
use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use leptos::prelude::IntoAny;
use serde::Deserialize;

use super::{
    outcome::{self, no_time},
    step::{self, Step, form},
};
use crate::{
    choice::service::Confirmation,
    http::{Visit, trouble::Bare},
    identity::{
        guard::{LoggedIn, see_other},
        session::Session,
    },
    state::AppState,
};

/// What the form sends.
#[derive(Deserialize)]
pub struct Input {
    #[serde(default)]
    pub(super) nyckel: String,
    #[serde(default)]
    pub(super) vilja: String,
    #[serde(default)]
    pub(super) skal: String,
    pub(super) steg: Option<String>,
    pub(super) byt: Option<String>,
}

impl Input {
    /// Whether the button was the one that goes back.
    pub(super) fn back(&self) -> bool {
        self.steg.as_deref() == Some(BACK.1)
    }

    /// What was typed.
    pub(super) fn typed(&self) -> ConfirmForm {
        ConfirmForm { key: self.nyckel.clone(), will: self.vilja.clone(), reason: self.skal.clone() }
    }
}

/// What happens.
pub async fn get(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, decision)): Path<(String, String)>,
    State(state): State<AppState>,
) -> Result<Response, Bare> {
    let step = Step::of(&state, &session, &decision).await?;
    page(&visit, &state, &session, step, Page::default()).await
}

/// Makes it so; what was not shown is shown first.
pub async fn post(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, decision)): Path<(String, String)>,
    State(state): State<AppState>,
    Form(input): Form<Input>,
) -> Result<Response, Bare> {
    let step = Step::of(&state, &session, &decision).await?;
    if input.back() {
        return Ok(see_other(&step.subject.href(visit.lang, "/onskemal")));
    }
    let typed = input.typed();
    if input.byt.is_some() {
        return page(&visit, &state, &session, step, Page { typed, ..Page::default() }).await;
    }
    let said = match typed.validate(step.actor.acting().kind()) {
        Ok(said) => said,
        Err(errors) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return page(&visit, &state, &session, step, Page { typed, errors, status, changed: false }).await;
        }
    };
    let said = Confirmation { form_key: said.key, will: said.will, will_reason: said.reason };
    let outcome = state.choices().confirm(&step.actor, &decision, &said).await?;
    if let Some(response) = outcome::answer(&visit, &step.subject, step.chosen(), outcome)? {
        return Ok(response);
    }
    // Shown anew, with a key for what is shown now.
    let step = Step::of(&state, &session, &decision).await?;
    let typed = ConfirmForm { key: String::new(), ..typed };
    let shown = Page { typed, changed: true, status: StatusCode::CONFLICT, errors: vec![] };
    page(&visit, &state, &session, step, shown).await
}

/// How the page differs from its first showing.
pub(super) struct Page {
    pub(super) status: StatusCode,
    pub(super) typed: ConfirmForm,
    pub(super) errors: Vec<ConfirmError>,
    pub(super) changed: bool,
}

impl Default for Page {
    fn default() -> Self {
        Self { status: StatusCode::OK, typed: ConfirmForm::default(), errors: vec![], changed: false }
    }
}

async fn page(visit: &Visit, state: &AppState, session: &Session, step: Step, shown: Page) -> Result<Response, Bare> {
    let Some((chosen, standing)) = step.preview.chosen.as_ref().map(|(p, e)| (step::named(p), *e)) else {
        return Ok(see_other(&step.subject.href(visit.lang, "/utforare")));
    };
    let switch = match step.preview.switch {
        Ok(switch) => switch,
        Err(why) => {
            let why = no_time(why, step.subject.valid_to);
            return Ok(outcome::page(visit, shown.status, step.subject, why));
        }
    };
    if step.subject.present.as_ref() == Some(&chosen) {
        return Ok(outcome::page(visit, shown.status, step.subject, Shown::Present(chosen)));
    }
    let others = match &step.preview.agreement {
        Ok(agreement) => step::agreers(state, session, agreement).await?,
        Err(app::domain::choice::Unable::WillMissing) => vec![],
        Err(why) => return Ok(outcome::page(visit, shown.status, step.subject, Shown::Unable(*why))),
    };
    let mut typed = shown.typed;
    // What has been shown keeps its key, so that sending it twice is once.
    if typed.key.is_empty() {
        typed.key.clone_from(&step.preview.form_key);
    }
    let model = Model {
        lang: visit.lang,
        provider: chosen,
        standing,
        consequences: step::consequences(state, &step.actor, &step.preview.case, switch).await?,
        wishes: step.preview.draft.wishes.clone(),
        replaces: step::replaced(state, &step).await?,
        others,
        form: typed,
        errors: shown.errors,
        changed: shown.changed,
        subject: step.subject,
    };
    Ok(visit.page_with(confirm::title(&model), form(shown.status), || confirm::view(model).into_any()))
}
