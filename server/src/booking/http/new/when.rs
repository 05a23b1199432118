//! `GET` and `POST /{lang}/bokningar/ny/{decision}/nar`: when, once or again and again (R-BOOK-2, R-BOOK-13).

use app::{
    domain::booking::{Draft, Local, Session as Time},
    forms::booking::when::{Frame, WhenError, WhenForm, slot},
    pages::booking::new::when::{self, Model},
};
use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::IntoAny;

use super::{Step, back};
use crate::{
    booking::http::form,
    clock::stockholm,
    http::{Visit, pairs::Pairs, trouble::Bare},
    identity::guard::see_other,
    state::AppState,
};

/// The question, with what was answered before.
pub async fn get(visit: Visit, step: Step, State(state): State<AppState>) -> Response {
    let codes: Vec<_> = free(&step.preview.suggestions).iter().map(slot::code).collect();
    let typed = step.preview.draft.when.as_ref().map(|when| WhenForm::of(when, &codes)).unwrap_or_default();
    page((&visit, &state), step, StatusCode::OK, typed, vec![])
}

/// Keeps the answer and goes on, or back.
pub async fn post(visit: Visit, step: Step, State(state): State<AppState>, pairs: Pairs) -> Result<Response, Bare> {
    let typed = WhenForm {
        slot: pairs.text("forslag"),
        day: pairs.text("dag"),
        from: pairs.text("fran"),
        to: pairs.text("till"),
        twice: pairs.text("gang"),
        again: pairs.text("igen"),
        until: pairs.text("sista"),
    };
    if pairs.has("byt") {
        return Ok(page((&visit, &state), step, StatusCode::OK, typed, vec![]));
    }
    let before = back(&pairs).then(|| step.subject.href(visit.lang, "/vad"));
    if let Some(address) = before.as_ref().filter(|_| typed.is_empty()) {
        return Ok(see_other(address));
    }
    let zone = stockholm();
    let frame = Frame { decision: &step.preview.case.decision, now: state.clock.now(), zone: &zone };
    match typed.validate(frame) {
        Ok(when) => {
            let draft = Draft { when: Some(when), ..step.preview.draft.clone() };
            step.keep((&visit, &state), &draft, before.as_deref()).await
        }
        Err(errors) => Ok(page((&visit, &state), step, StatusCode::UNPROCESSABLE_ENTITY, typed, errors)),
    }
}

/// Free times on the clock, as far as their buttons can say them: an end in the hour that comes twice cannot.
pub fn free(suggestions: &[Time]) -> Vec<Local> {
    let zone = stockholm();
    let same = |local: &Local, time: Time| {
        slot::read(&slot::code(local)).and_then(|when| when.session(&zone).ok()) == Some(time)
    };
    suggestions.iter().filter_map(|time| Some(Local::of(*time, &zone)).filter(|local| same(local, *time))).collect()
}

fn page(
    (visit, state): (&Visit, &AppState),
    step: Step,
    status: StatusCode,
    typed: WhenForm,
    errors: Vec<WhenError>,
) -> Response {
    let model = Model {
        lang: visit.lang,
        today: state.clock.today(),
        suggestions: free(&step.preview.suggestions),
        within: step.choosing(state).and_then(|r| r.start_within_days).unwrap_or(0),
        days: step.preview.days,
        subject: step.subject,
        form: typed,
        errors,
    };
    visit.page_with(when::title(&model), form(status), || when::view(model).into_any())
}
