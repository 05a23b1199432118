//! `GET` and `POST /{lang}/bokningar/ny/{decision}/vad`: what it is for (R-BOOK-6).

use app::{
    domain::booking::Draft,
    forms::booking::what::{WhatError, WhatForm},
    pages::booking::new::what::{self, Model},
};
use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::IntoAny;

use super::{Step, back};
use crate::{
    booking::http::form,
    http::{Visit, pairs::Pairs, trouble::Bare},
    identity::guard::see_other,
    state::AppState,
};

/// The question, with what was answered before.
pub async fn get(visit: Visit, step: Step) -> Response {
    let typed = step.preview.draft.what.as_ref().map(WhatForm::from).unwrap_or_default();
    page(&visit, step, StatusCode::OK, typed, vec![])
}

/// Keeps the answer and goes on, or back.
pub async fn post(visit: Visit, step: Step, State(state): State<AppState>, pairs: Pairs) -> Result<Response, Bare> {
    let typed = WhatForm { activity: pairs.text("vad"), place: pairs.text("plats"), cost: pairs.text("kostnad") };
    if pairs.has("byt") {
        return Ok(page(&visit, step, StatusCode::OK, typed, vec![]));
    }
    let before = back(&pairs).then(|| format!("/{}/bokningar", visit.lang.code()));
    if let Some(address) = before.as_ref().filter(|_| typed == WhatForm::default()) {
        return Ok(see_other(address));
    }
    match typed.validate(step.subject.service) {
        Ok(what) => {
            let draft = Draft { what: Some(what), ..step.preview.draft.clone() };
            step.keep((&visit, &state), &draft, before.as_deref()).await
        }
        Err(errors) => Ok(page(&visit, step, StatusCode::UNPROCESSABLE_ENTITY, typed, errors)),
    }
}

fn page(visit: &Visit, step: Step, status: StatusCode, typed: WhatForm, errors: Vec<WhatError>) -> Response {
    let model = Model { lang: visit.lang, subject: step.subject, rule: step.rule, form: typed, errors };
    visit.page_with(what::title(&model), form(status), || what::view(model).into_any())
}
