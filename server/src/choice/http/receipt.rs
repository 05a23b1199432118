//! `GET /{lang}/val/kvitto/{reference}`, taking back (R-CHO-7) and answering (R-ACT-1).

use app::{
    domain::choice::{State as Stands, Will, decision::shift},
    forms::choice::answer::{AnswerError, AnswerForm, WithdrawForm},
    pages::{
        choice::{
            Agreer, AgreerRole, Consequences, Named, Start, Subject,
            outcome::Outcome as Shown,
            receipt::{self, Answer, Chosen, Model, Progress},
            withdraw,
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
use jiff::civil::Date;
use leptos::prelude::IntoAny;
use serde::Deserialize;

use super::{
    outcome,
    step::{self, acting, chosen, form},
};
use crate::{
    choice::service::{Answered, Receipt, Withdrawn},
    clock::{date_in_stockholm, stockholm},
    failure::Failure,
    http::{Visit, trouble::Bare},
    identity::{
        Actor,
        guard::LoggedIn,
        http::{personal, personal_with},
        session::Session,
    },
    state::AppState,
};

/// What the form that answers sends.
#[derive(Deserialize)]
pub struct AnswerInput {
    #[serde(default)]
    svar: String,
    byt: Option<String>,
}

/// What the form that takes back sends.
#[derive(Deserialize)]
pub struct WithdrawInput {
    #[serde(default)]
    saker: String,
    byt: Option<String>,
}

async fn read(state: &AppState, session: &Session, reference: &str) -> Result<Receipt, Bare> {
    let receipt = state.choices().receipt(&session.actor(), reference).await?;
    receipt.ok_or(Bare(Trouble::NotFound))
}

/// The receipt.
pub async fn get(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, reference)): Path<(String, String)>,
    State(state): State<AppState>,
) -> Result<Response, Bare> {
    let receipt = read(&state, &session, &reference).await?;
    page(&visit, &state, &session, receipt, StatusCode::OK, (AnswerForm::default(), vec![])).await
}

/// Asks once, then takes it back.
pub async fn withdraw(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, reference)): Path<(String, String)>,
    State(state): State<AppState>,
    Form(input): Form<WithdrawInput>,
) -> Result<Response, Bare> {
    let read = read(&state, &session, &reference).await?;
    // Whoever only changes language has not said yes, though the form has it in it.
    let sure = input.byt.is_none() && WithdrawForm { sure: input.saker }.is_sure();
    if read.withdrawable && !sure {
        let model = withdraw::Model {
            lang: visit.lang,
            chosen: what(&read),
            present: before(&read, state.clock.today()),
            acting: acting(&session),
            reference,
        };
        return Ok(visit.page_with(withdraw::title(&model), form(StatusCode::OK), || withdraw::view(model).into_any()));
    }
    let shown = match state.choices().withdraw(&session.actor(), &reference).await? {
        Withdrawn::Done | Withdrawn::Already | Withdrawn::Over(_) => return Ok(outcome::receipt(&visit, &reference)),
        Withdrawn::Ordered => Shown::Ordered(reference),
        Withdrawn::NotTheirs => Shown::NotTheirs(reference),
        Withdrawn::NotFound => return Err(Bare(Trouble::NotFound)),
    };
    Ok(outcome::page(&visit, StatusCode::CONFLICT, subject(&session, &read, &state), shown))
}

/// Notes a yes or a no.
pub async fn answer(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, reference)): Path<(String, String)>,
    State(state): State<AppState>,
    Form(input): Form<AnswerInput>,
) -> Result<Response, Bare> {
    let read = read(&state, &session, &reference).await?;
    let typed = AnswerForm { answer: input.svar };
    if input.byt.is_some() {
        return page(&visit, &state, &session, read, StatusCode::OK, (typed, vec![])).await;
    }
    let agrees = match typed.validate() {
        Ok(agrees) => agrees,
        Err(errors) => {
            return page(&visit, &state, &session, read, StatusCode::UNPROCESSABLE_ENTITY, (typed, errors)).await;
        }
    };
    let subject = subject(&session, &read, &state);
    match state.choices().answer(&session.actor(), &reference, agrees).await? {
        Answered::Confirmed
        | Answered::ToCaseOfficer
        | Answered::StillAwaiting
        | Answered::Refused
        | Answered::Already
        | Answered::Over(_) => Ok(outcome::receipt(&visit, &reference)),
        Answered::NotAsked | Answered::NotFound => Err(Bare(Trouble::NotFound)),
        Answered::MakerGone => Ok(outcome::page(&visit, StatusCode::CONFLICT, subject, Shown::MakerGone)),
        Answered::Not(why) => {
            let response = outcome::answer(&visit, &subject, chosen(&read.kept), why)?;
            Ok(response.unwrap_or_else(|| outcome::receipt(&visit, &reference)))
        }
    }
}

fn subject(session: &Session, read: &Receipt, state: &AppState) -> Subject {
    Subject {
        decision: read.case.decision.id.clone(),
        service: read.case.decision.service,
        valid_to: read.case.decision.valid_to,
        present: step::present(&read.case, state.clock.today()),
        acting: acting(session),
    }
}

fn what(read: &Receipt) -> Chosen {
    let provider = chosen(&read.kept);
    match (read.kept.choice.default_reason, provider) {
        (None, Some(provider)) => Chosen::Provider(provider),
        (_, provider) => Chosen::Municipality(provider),
    }
}

/// Who gives the support as long as the choice has not begun.
fn before(read: &Receipt, today: Date) -> Option<Named> {
    step::present(&read.case, today).filter(|p| Some(p) != chosen(&read.kept).as_ref())
}

/// What happens, in days: those after the order are counted from the day it was sent, once it was (R-CHO-5).
async fn happens(state: &AppState, actor: &Actor, read: &Receipt) -> Result<Consequences, Failure> {
    let choice = &read.kept.choice;
    let mut shown = step::consequences(state, actor, &read.case, choice.switch).await?;
    if let Start::AfterOrder(days, _) = shown.start {
        let sent = read.kept.closed_at.filter(|_| choice.state == Stands::Ordered).map(date_in_stockholm);
        shown.start = sent.map_or(Start::AfterOrder(days, None), |sent| {
            let by = shift(sent, i64::from(days)).max(choice.switch.first_day_new);
            Start::By(read.case.decision.valid_to.map_or(by, |last| by.min(last)))
        });
    }
    Ok(shown)
}

async fn page(
    visit: &Visit,
    state: &AppState,
    session: &Session,
    read: Receipt,
    status: StatusCode,
    (typed, errors): (AnswerForm, Vec<AnswerError>),
) -> Result<Response, Bare> {
    let choice = &read.kept.choice;
    let asks = read.asks_you;
    let consequences = match choice.provider_id {
        Some(_) => Some(happens(state, &session.actor(), &read).await?),
        None => None,
    };
    let model = Model {
        lang: visit.lang,
        reference: choice.reference.clone(),
        service: read.case.decision.service,
        decision: choice.decision_id.clone(),
        chosen: what(&read),
        present: before(&read, state.clock.today()),
        person: session.principal().name(),
        by: read.kept.mandate.map(|kind| (read.kept.made_by_name.clone(), kind)),
        made: choice.made_at.to_zoned(stockholm()).datetime(),
        progress: progress(state, session, &read).await?,
        // The rules give no day for the case officer's work, so none is made up.
        next_by: None,
        consequences,
        contact: state.places.get(&read.case.decision.municipality).map(|m| m.contact.clone()),
        wishes: choice.wishes.clone(),
        can_withdraw: read.withdrawable,
        answer: asks.then_some(Answer { form: typed, errors }),
        acting: acting(session),
    };
    let options = match (asks, status) {
        (true, status) => form(status),
        (false, StatusCode::OK) => personal(),
        (false, status) => personal_with(status),
    };
    Ok(visit.page_with(receipt::title(&model), options, || receipt::view(model).into_any()))
}

async fn progress(state: &AppState, session: &Session, read: &Receipt) -> Result<Progress, Bare> {
    let choice = &read.kept.choice;
    let closed = read.kept.closed_at.map_or_else(|| state.clock.today(), date_in_stockholm);
    let role = |id: &str| if id == session.principal().id { AgreerRole::Youth } else { AgreerRole::Guardian };
    Ok(match choice.state {
        Stands::AwaitingConsent => {
            let waiting = read.consents.iter().filter(|c| c.agrees.is_none());
            let agreer =
                |c: &crate::choice::store::ConsentRow| Agreer { name: c.name.clone(), role: role(&c.person_id) };
            Progress::AwaitingConsent(waiting.map(agreer).collect())
        }
        Stands::AwaitingCaseOfficer if choice.will == Some(Will::Against) => Progress::Against,
        Stands::AwaitingCaseOfficer => Progress::CaseOfficerPicks,
        Stands::Confirmed => Progress::Confirmed,
        Stands::Ordered => Progress::Ordered(closed),
        Stands::Withdrawn => Progress::Withdrawn(closed),
        Stands::Replaced => {
            let all = state.choices().choices(&session.actor()).await?;
            let newer = |k: &&crate::choice::store::Kept| {
                k.choice.id != choice.id
                    && k.choice.decision_id == choice.decision_id
                    && choice.made_at <= k.choice.made_at
            };
            // The newest first: the last of the newer ones came right after.
            Progress::Replaced(all.iter().rfind(newer).map(|k| k.choice.reference.clone()))
        }
        Stands::Refused => {
            let no = read.consents.iter().find(|c| c.agrees == Some(false));
            Progress::Refused(no.map(|c| c.name.clone()))
        }
    })
}
