//! `GET` and `POST /{lang}/val/{decision}/valj-inte`: who it is for somebody who does not choose (R-CHO-3).

use app::{
    domain::choice::NotChoosing,
    domain::directory::{Availability, Provider, default_provider::Default as FoundBy},
    forms::choice::confirm::ConfirmForm,
    pages::{
        choice::{
            not_choosing::{self, Model, Passed},
            outcome::Outcome as Shown,
        },
        error::Trouble,
    },
};
use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use leptos::prelude::IntoAny;

use super::{
    confirm::{Input, Page},
    outcome::{self, no_time},
    step::{self, Step, form, named},
};
use crate::{
    choice::service::{Confirmation, DefaultView, Found},
    directory::service::Snapshot,
    http::{Visit, trouble::Bare},
    identity::{
        guard::{LoggedIn, see_other},
        session::Session,
    },
    state::AppState,
};

/// What applies, as found at one moment.
struct Applies {
    step: Step,
    found: Found,
    view: NotChoosing,
}

impl Applies {
    async fn find(state: &AppState, session: &Session, snapshot: &Snapshot, decision: &str) -> Result<Self, Bare> {
        let actor = session.actor();
        let providers: Vec<&Provider> = snapshot.providers.iter().collect();
        let view = state.choices().default_view(&actor, decision, &providers).await?;
        let DefaultView { preview, applies } = view.ok_or(Bare(Trouble::NotFound))?;
        let provider_id = applies.found.provider().map(|i| providers[i].id.clone());
        let found = Found { provider_id, reason: applies.found.into() };
        Ok(Self { step: Step::with(state, session, actor, preview), found, view: applies })
    }
}

/// Who it is today and why.
pub async fn get(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, decision)): Path<(String, String)>,
    State(state): State<AppState>,
) -> Result<Response, Bare> {
    let snapshot = state.directory.now();
    let applies = Applies::find(&state, &session, &snapshot, &decision).await?;
    page(&visit, &state, &session, &snapshot, applies, Page::default()).await
}

/// Leaves it to the municipality.
pub async fn post(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, decision)): Path<(String, String)>,
    State(state): State<AppState>,
    Form(input): Form<Input>,
) -> Result<Response, Bare> {
    let snapshot = state.directory.now();
    let applies = Applies::find(&state, &session, &snapshot, &decision).await?;
    if input.back() {
        return Ok(see_other(&applies.step.subject.href(visit.lang, "/utforare")));
    }
    let typed = input.typed();
    if input.byt.is_some() {
        return page(&visit, &state, &session, &snapshot, applies, Page { typed, ..Page::default() }).await;
    }
    let step = &applies.step;
    let said = match typed.validate(step.actor.acting().kind()) {
        Ok(said) => said,
        Err(errors) => {
            let shown = Page { typed, errors, status: StatusCode::UNPROCESSABLE_ENTITY, changed: false };
            return page(&visit, &state, &session, &snapshot, applies, shown).await;
        }
    };
    let said = Confirmation { form_key: said.key, will: said.will, will_reason: said.reason };
    let outcome = state.choices().default(&step.actor, &decision, &applies.found, &said).await?;
    if let Some(response) = outcome::answer(&visit, &step.subject, step.chosen(), outcome)? {
        return Ok(response);
    }
    let applies = Applies::find(&state, &session, &snapshot, &decision).await?;
    let typed = ConfirmForm { key: String::new(), ..typed };
    let shown = Page { typed, changed: true, status: StatusCode::CONFLICT, errors: vec![] };
    page(&visit, &state, &session, &snapshot, applies, shown).await
}

async fn page(
    visit: &Visit,
    state: &AppState,
    session: &Session,
    snapshot: &Snapshot,
    applies: Applies,
    shown: Page,
) -> Result<Response, Bare> {
    let Applies { step, found, view } = applies;
    let switch = match step.preview.switch {
        Ok(switch) => switch,
        Err(why) => {
            let why = no_time(why, step.subject.valid_to);
            return Ok(outcome::page(visit, shown.status, step.subject, why));
        }
    };
    // Whoever has a provider keeps it.
    if let Some(present) = step.subject.present.clone() {
        return Ok(outcome::page(visit, shown.status, step.subject, Shown::Keeps(present)));
    }
    let others = match &step.preview.agreement {
        Ok(agreement) => step::agreers(state, session, agreement).await?,
        Err(app::domain::choice::Unable::WillMissing) => vec![],
        Err(why) => return Ok(outcome::page(visit, shown.status, step.subject, Shown::Unable(*why))),
    };
    let mut typed = shown.typed;
    if typed.key.is_empty() {
        typed.key.clone_from(&step.preview.form_key);
    }
    let place = view.found.provider();
    // R-ACT-6: nothing tells how far somebody lives who is protected, nor who is nearer.
    let protected = session.principal().protected;
    let passed = view.passed_over.iter().filter(|_| !protected && !matches!(view.found, FoundBy::NoRule));
    let municipality = state.places.get(&step.preview.case.decision.municipality);
    let consequences = match place {
        Some(_) => Some(step::consequences(state, &step.actor, &step.preview.case, switch).await?),
        None => None,
    };
    let model = Model {
        lang: visit.lang,
        by: municipality.and_then(|m| m.default_for(step.subject.service)).map(|r| r.by),
        reason: found.reason,
        provider: place.map(|i| named(&snapshot.providers[i])),
        availability: place.map_or(Availability::Unknown, |i| snapshot.traits[i].availability),
        distance: view.km.filter(|_| !protected),
        passed: passed
            .map(|p| Passed {
                provider: named(&snapshot.providers[p.provider]),
                distance: Some(p.km).filter(|km| km.is_finite()),
                why: p.why,
            })
            .collect(),
        consequences,
        replaces: step::replaced(state, &step).await?,
        others,
        form: typed,
        errors: shown.errors,
        changed: shown.changed,
        subject: step.subject,
    };
    Ok(visit.page_with(not_choosing::title(&model), form(shown.status), || not_choosing::view(model).into_any()))
}
