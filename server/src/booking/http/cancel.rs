//! `GET` and `POST /{lang}/bokningar/{reference}/avboka`: in time at once, late after having been asked once more
//! (R-BOOK-3, R-BOOK-13).

use app::{
    forms::booking::cancel::CancelForm,
    pages::{
        booking::cancel::{self, Model},
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
    booking::service::{CancelSaid, Cancelled},
    http::{Visit, pairs::Pairs, trouble::Bare},
    identity::guard::{LoggedIn, see_other},
    state::AppState,
};

type Address = Path<(String, String)>;

/// What it costs, which ones, and why.
pub async fn get(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, reference)): Address,
    State(state): State<AppState>,
) -> Result<Response, Bare> {
    let one = One::of(&state, &session, &reference).await?;
    Ok(asked((&visit, &state), one, CancelForm::default(), None))
}

/// Cancels, or asks once more.
pub async fn post(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, reference)): Address,
    State(state): State<AppState>,
    pairs: Pairs,
) -> Result<Response, Bare> {
    let one = One::of(&state, &session, &reference).await?;
    let typed = CancelForm { reason: pairs.text("skal"), all: pairs.text("alla"), sure_of: pairs.text("kostnad") };
    if pairs.has("byt") {
        // Whoever only changes language is asked the same again, and has agreed to nothing.
        let again = pairs.has("kostnad").then(|| typed.sure_of());
        return Ok(asked((&visit, &state), one, typed, again));
    }
    let said = CancelSaid { all: typed.is_all(), reason: typed.reason(), text: None, sure_of: typed.sure_of() };
    match state.bookings().cancel(&one.around.actor, &reference, &said).await? {
        Cancelled::Done { .. } | Cancelled::Already => Ok(see_other(&one.item.href(visit.lang, ""))),
        Cancelled::Late(cost) => Ok(asked((&visit, &state), one, typed, Some(cost))),
        Cancelled::Begun | Cancelled::Over(_) => {
            let why = over::why(&one);
            Ok(over::page((&visit, &state), one, StatusCode::CONFLICT, why))
        }
        Cancelled::NotFound => Err(Bare(Trouble::NotFound)),
    }
}

/// The form; `again` is the cost that is asked about once more.
fn asked((visit, state): (&Visit, &AppState), one: One<'_>, typed: CancelForm, again: Option<u32>) -> Response {
    if !one.item.changeable() {
        let why = over::why(&one);
        return over::page((visit, state), one, StatusCode::OK, why);
    }
    let model = Model {
        lang: visit.lang,
        today: state.clock.today(),
        in_series: one.full.in_series,
        cost: again.unwrap_or(one.full.cost),
        again: again.is_some(),
        clock: one.clock(),
        form: typed,
        reach: Some(one.reach()),
        contact: one.around.contact(),
        acting: one.around.acting.clone(),
        item: one.item,
    };
    visit.page_with(cancel::title(&model), form(StatusCode::OK), || cancel::view(model).into_any())
}
