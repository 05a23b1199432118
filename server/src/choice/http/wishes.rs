//! `GET` and `POST /{lang}/val/{decision}/onskemal`: wishes, none of them needed (R-LANG-1, R-LANG-2, R-CHO-6).

use app::{
    domain::{choice::Decision, directory::Service},
    forms::choice::{
        BACK,
        wishes::{WishError, WishesForm},
    },
    pages::choice::wishes::{self, Model},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use leptos::prelude::IntoAny;

use super::step::{Step, form};
use crate::{
    http::{Visit, pairs::Pairs, trouble::Bare},
    identity::{
        guard::{LoggedIn, see_other},
        session::Session,
    },
    state::AppState,
};

/// The questions, with what was wished for before.
pub async fn get(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, decision)): Path<(String, String)>,
    State(state): State<AppState>,
) -> Result<Response, Bare> {
    let step = Step::of(&state, &session, &decision).await?;
    let typed = WishesForm::from(&step.preview.draft.wishes);
    Ok(page(&visit, &state, &session, &step, StatusCode::OK, typed, vec![]))
}

/// Keeps the wishes and goes on, or back.
pub async fn post(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, decision)): Path<(String, String)>,
    State(state): State<AppState>,
    pairs: Pairs,
) -> Result<Response, Bare> {
    let step = Step::of(&state, &session, &decision).await?;
    let typed = WishesForm {
        finnish: pairs.text("finska"),
        language: pairs.text("sprak"),
        gender: pairs.text("kon"),
        times: pairs.all("tid"),
        meet_first: pairs.has("traffa"),
        relative: pairs.has("anhorig"),
        text: pairs.text("onskemal"),
    };
    if pairs.has("byt") {
        return Ok(page(&visit, &state, &session, &step, StatusCode::OK, typed, vec![]));
    }
    let wishes = match typed.validate() {
        Ok(wishes) => wishes,
        Err(errors) => {
            return Ok(page(&visit, &state, &session, &step, StatusCode::UNPROCESSABLE_ENTITY, typed, errors));
        }
    };
    if !state.choices().keep_wishes(&step.actor, &decision, &wishes).await? {
        return Err(Bare(app::pages::error::Trouble::NotFound));
    }
    let back = pairs.text(BACK.0) == BACK.1;
    Ok(see_other(&step.subject.href(visit.lang, if back { "/utforare" } else { "/bekrafta" })))
}

fn page(
    visit: &Visit,
    state: &AppState,
    session: &Session,
    step: &Step,
    status: StatusCode,
    typed: WishesForm,
    errors: Vec<WishError>,
) -> Response {
    // Without a provider there is nothing to wish of.
    let Some(provider) = step.chosen() else { return see_other(&step.subject.href(visit.lang, "/utforare")) };
    let model = Model {
        lang: visit.lang,
        subject: step.subject.clone(),
        provider,
        form: typed,
        errors,
        needs: session.principal().needs.clone(),
        relative_possible: relatives(state, &step.preview.case.decision),
    };
    visit.page_with(wishes::title(&model), form(status), || wishes::view(model).into_any())
}

/// Whether a relative can be asked for as companion: by service, municipality and decision (R-CHO-6).
pub fn relatives(state: &AppState, decision: &Decision) -> bool {
    let rule = state.places.get(&decision.municipality).and_then(|m| m.choosing(decision.service));
    decision.service == Service::Ledsagarservice
        && rule.is_some_and(|r| r.relative_possible)
        && decision.terms.relative_possible
}
