//! `GET` and `POST /{lang}/bokningar/{reference}/ingen-kom`: nobody came, or somebody came late (R-BOOK-11).

use app::{
    forms::booking::report::{ReportError, ReportForm},
    pages::{
        booking::{
            over::Over,
            report::{self, Model},
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

use super::{form, over, shown::One};
use crate::{
    booking::service::{Report, Reported},
    http::{Visit, pairs::Pairs, trouble::Bare},
    identity::guard::{LoggedIn, see_other},
    state::AppState,
};

type Address = Path<(String, String)>;

/// What happened?
pub async fn get(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, reference)): Address,
    State(state): State<AppState>,
) -> Result<Response, Bare> {
    let one = One::of(&state, &session, &reference).await?;
    Ok(page((&visit, &state), one, StatusCode::OK, ReportForm::default(), vec![]))
}

/// Notes it, and tells the provider.
pub async fn post(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, reference)): Address,
    State(state): State<AppState>,
    pairs: Pairs,
) -> Result<Response, Bare> {
    let one = One::of(&state, &session, &reference).await?;
    let typed = ReportForm { what: pairs.text("vad"), minutes: pairs.text("minuter"), text: pairs.text("text") };
    if pairs.has("byt") {
        return Ok(page((&visit, &state), one, StatusCode::OK, typed, vec![]));
    }
    let told = match typed.validate(one.full.kept.booking.session.minutes()) {
        Ok(told) => told,
        Err(errors) => return Ok(page((&visit, &state), one, StatusCode::UNPROCESSABLE_ENTITY, typed, errors)),
    };
    let report = match told.late {
        None => Report::NobodyCame { text: told.text },
        Some(minutes) => Report::CameLate { minutes, text: told.text },
    };
    match state.bookings().report(&one.around.actor, &reference, &report).await? {
        Reported::Done | Reported::Already => Ok(see_other(&one.item.href(visit.lang, ""))),
        Reported::TooEarly => Ok(over::page((&visit, &state), one, StatusCode::CONFLICT, Over::TooEarly)),
        Reported::Over(_) => Ok(over::page((&visit, &state), one, StatusCode::CONFLICT, Over::Stands)),
        Reported::NotFound => Err(Bare(Trouble::NotFound)),
    }
}

fn page(
    (visit, state): (&Visit, &AppState),
    one: One<'_>,
    status: StatusCode,
    typed: ReportForm,
    errors: Vec<ReportError>,
) -> Response {
    if !one.item.reportable() {
        let why = if one.item.changeable() { Over::TooEarly } else { Over::Stands };
        return over::page((visit, state), one, status, why);
    }
    let model = Model {
        lang: visit.lang,
        today: state.clock.today(),
        most: one.full.kept.booking.session.minutes(),
        form: typed,
        errors,
        reach: Some(one.reach()),
        contact: one.around.contact(),
        acting: one.around.acting.clone(),
        item: one.item,
    };
    visit.page_with(report::title(&model), form(status), || report::view(model).into_any())
}
