//! `GET` and `POST /{lang}/bokningar/{reference}/flytta`: one step, and late only after having been asked once more
//! (R-BOOK-3, R-BOOK-13).

use app::{
    domain::booking::{Local, Session as Time, When},
    forms::{
        booking::{
            move_to::MoveForm,
            when::{Frame, WhenForm},
        },
        choice::KEY,
    },
    pages::{
        booking::{
            move_to::{self, Model, Wrong},
            no,
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
    booking::service::{MoveSaid, Moved},
    clock::stockholm,
    http::{Visit, pairs::Pairs, trouble::Bare},
    identity::guard::{LoggedIn, see_other},
    state::AppState,
};

type Address = Path<(String, String)>;

/// What the page says of what was typed.
#[derive(Default)]
struct Said {
    /// What has to be mended.
    wrong: Option<Wrong>,
    /// The new time and its cost, asked about once more.
    sure: Option<(Local, u32)>,
}

fn typed(pairs: &Pairs) -> MoveForm {
    let when = WhenForm {
        slot: pairs.text("forslag"),
        day: pairs.text("dag"),
        from: pairs.text("fran"),
        to: pairs.text("till"),
        twice: pairs.text("gang"),
        ..WhenForm::default()
    };
    MoveForm { key: pairs.text(KEY), when, all: pairs.text("alla"), sure_of: pairs.text("kostnad") }
}

/// To when?
pub async fn get(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, reference)): Address,
    State(state): State<AppState>,
) -> Result<Response, Bare> {
    let one = One::of(&state, &session, &reference).await?;
    page((&visit, &state), one, StatusCode::OK, MoveForm::default(), Said::default()).await
}

/// Moves, or asks once more.
pub async fn post(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, reference)): Address,
    State(state): State<AppState>,
    pairs: Pairs,
) -> Result<Response, Bare> {
    let one = One::of(&state, &session, &reference).await?;
    let (typed, at) = (typed(&pairs), (&visit, &state));
    if pairs.has("byt") {
        return page(at, one, StatusCode::OK, typed, Said::default()).await;
    }
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let refused = |why| Said { wrong: Some(why), sure: None };
    let when = match when(&one, &state, &typed) {
        Ok(when) => when,
        Err(why) => return page(at, one, wrong, typed, refused(why)).await,
    };
    // A form without its key has been made by hand; the page makes one.
    if typed.key.is_empty() {
        return page(at, one, wrong, typed, Said::default()).await;
    }
    let said = MoveSaid { form_key: typed.key.clone(), when, all: typed.is_all(), sure_of: typed.sure_of() };
    match state.bookings().move_to(&one.around.actor, &reference, &said).await? {
        Moved::Done(to) | Moved::Already(to) => Ok(see_other(&format!("/{}/bokningar/{to}", visit.lang.code()))),
        Moved::Late(cost) => {
            let sure = local(when).map(|new| (new, cost));
            page(at, one, StatusCode::OK, typed, Said { wrong: None, sure }).await
        }
        Moved::No(why) => page(at, one, wrong, typed, refused(Wrong::No(why))).await,
        Moved::Several(each) => {
            let days = each.into_iter().map(|(day, outcome)| (day, outcome.err())).collect();
            page(at, one, wrong, typed, refused(Wrong::Several(days))).await
        }
        Moved::Same => page(at, one, wrong, typed, refused(Wrong::Same)).await,
        Moved::Begun | Moved::Over(_) => {
            let why = over::why(&one);
            Ok(over::page(at, one, StatusCode::CONFLICT, why))
        }
        Moved::NotFound => Err(Bare(Trouble::NotFound)),
    }
}

/// The new time that is meant.
fn when(one: &One<'_>, state: &AppState, typed: &MoveForm) -> Result<When, Wrong> {
    let zone = stockholm();
    let case = one.around.case(&one.full.kept).ok_or_else(|| Wrong::Typed(vec![]))?;
    let frame = Frame { decision: &case.decision, now: state.clock.now(), zone: &zone };
    typed.validate(frame).map_err(Wrong::Typed)
}

fn local(when: When) -> Option<Local> {
    when.session(&stockholm()).ok().map(|s| Local::of(s, &stockholm()))
}

async fn page(
    (visit, state): (&Visit, &AppState),
    one: One<'_>,
    status: StatusCode,
    mut typed: MoveForm,
    said: Said,
) -> Result<Response, Bare> {
    if !one.item.changeable() {
        let why = over::why(&one);
        return Ok(over::page((visit, state), one, status, why));
    }
    let reference = &one.full.kept.booking.reference;
    let view = state.bookings().move_view(&one.around.actor, reference, None).await?;
    let view = view.ok_or(Bare(Trouble::NotFound))?;
    if typed.key.is_empty() {
        typed.key = view.form_key;
    }
    // Near what was asked for, when there was no room then; otherwise near the old time.
    let near: Vec<Time> = match &said.wrong {
        Some(Wrong::No(why)) if !no::near(why).is_empty() => no::near(why).to_vec(),
        _ => view.suggestions,
    };
    let mut near: Vec<_> = near.into_iter().map(|s| Local::of(s, &stockholm())).collect();
    near.sort_by_key(|l| l.starts);
    let place = one.around.place(&one.full.kept);
    let within = place.and_then(|m| m.choosing(one.item.service)).and_then(|r| r.start_within_days);
    let model = Model {
        lang: visit.lang,
        today: state.clock.today(),
        in_series: view.in_series,
        cost: said.sure.map_or(view.cost, |(_, cost)| cost),
        sure: said.sure.map(|(new, _)| new),
        within: within.unwrap_or(0),
        clock: one.clock(),
        suggestions: near,
        days: view.days,
        form: typed,
        wrong: said.wrong,
        reach: Some(one.reach()),
        contact: one.around.contact(),
        acting: one.around.acting.clone(),
        item: one.item,
    };
    Ok(visit.page_with(move_to::title(&model), form(status), || move_to::view(model).into_any()))
}
