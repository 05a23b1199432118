//! `GET` and `POST /{lang}/bokningar/ny/{decision}/vem`: who, as far as one may wish (R-BOOK-7, R-LANG-1, R-LANG-2).

use app::{
    domain::booking::Draft,
    forms::booking::who::{WhoError, WhoForm},
    pages::booking::new::who::{self, Model},
};
use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::IntoAny;

use super::{Step, back};
use crate::{
    booking::http::form,
    http::{Visit, pairs::Pairs, trouble::Bare},
    state::AppState,
};

/// The question, with what was answered before; at first with the same person as last time, who is not proposed for a
/// time at which that one cannot come.
pub async fn get(visit: Visit, step: Step) -> Response {
    let preview = &step.preview;
    let last = preview.companions.iter().find(|c| Some(&c.id) == preview.last_companion.as_ref());
    let last = last.filter(|c| !preview.away.contains(&c.id));
    let typed = preview.draft.wishes.as_ref().map_or_else(|| WhoForm::first(last), WhoForm::from);
    // Who was wished for before may be gone: that is told before it is too late.
    let errors = typed.validate(&preview.companions).err().unwrap_or_default();
    page(&visit, step, StatusCode::OK, typed, errors)
}

/// Keeps the wishes and goes on, or back.
pub async fn post(visit: Visit, step: Step, State(state): State<AppState>, pairs: Pairs) -> Result<Response, Bare> {
    let typed = WhoForm {
        companion: pairs.text("ledsagare"),
        finnish: pairs.text("finska"),
        language: pairs.text("sprak"),
        gender: pairs.text("kon"),
        text: pairs.text("onskemal"),
    };
    if pairs.has("byt") {
        return Ok(page(&visit, step, StatusCode::OK, typed, vec![]));
    }
    let before = back(&pairs).then(|| step.subject.href(visit.lang, "/nar"));
    match typed.validate(&step.preview.companions) {
        Ok(wishes) => {
            let draft = Draft { wishes: Some(wishes), ..step.preview.draft.clone() };
            step.keep((&visit, &state), &draft, before.as_deref()).await
        }
        Err(errors) => Ok(page(&visit, step, StatusCode::UNPROCESSABLE_ENTITY, typed, errors)),
    }
}

fn page(visit: &Visit, step: Step, status: StatusCode, typed: WhoForm, errors: Vec<WhoError>) -> Response {
    let needs = step.session.principal().needs.clone();
    let model = Model {
        lang: visit.lang,
        subject: step.subject,
        companions: step.preview.companions,
        last: step.preview.last_companion,
        away: step.preview.away,
        needs,
        form: typed,
        errors,
    };
    visit.page_with(who::title(&model), form(status), || who::view(model).into_any())
}
