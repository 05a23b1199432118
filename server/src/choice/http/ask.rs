//! `GET` and `POST /{lang}/val/{decision}/fraga/{kind}`, and the receipt of it (R-CHO-6).

use app::{
    domain::{
        choice::{Ask, AskKind},
        directory::Service,
    },
    forms::choice::ask::{AskError, AskForm},
    pages::{
        choice::{
            Named,
            ask::{self, Closed, Model},
            ask_receipt,
            outcome::Outcome as Shown,
        },
        directory::areas::municipality_name,
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
use serde::Deserialize;

use super::{
    outcome,
    provider::{fitting, standing},
    step::{Step, acting, form, named},
    wishes::relatives,
};
use crate::{
    choice::{
        service::{Asked, Asking},
        store::AskRow,
    },
    clock::stockholm,
    failure::Failure,
    http::{Visit, trouble::Bare},
    identity::{
        guard::{LoggedIn, see_other},
        http::{personal, personal_with},
        session::Session,
        store::{mandates, people},
    },
    keys::{KeyError, random_word},
    state::AppState,
};

/// What the form sends.
#[derive(Deserialize)]
pub struct Input {
    #[serde(default)]
    nyckel: String,
    #[serde(default)]
    utforare: String,
    #[serde(default)]
    nar: String,
    #[serde(default)]
    na: String,
    #[serde(default)]
    varfor: String,
    #[serde(default)]
    onskemal: String,
    #[serde(default)]
    vem: String,
    #[serde(default)]
    relation: String,
    byt: Option<String>,
}

impl Input {
    fn typed(self) -> AskForm {
        AskForm {
            key: self.nyckel,
            provider: self.utforare,
            when: self.nar,
            reach: self.na,
            why: self.varfor,
            wish: self.onskemal,
            who: self.vem,
            relation: self.relation,
        }
    }
}

type Address = Path<(String, String, String)>;

fn kind(code: &str) -> Result<AskKind, Bare> {
    code.parse().map_err(|_| Bare(Trouble::NotFound))
}

/// The empty form; who is to be met is filled in when one comes from the list.
pub async fn get(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, decision, code)): Address,
    State(state): State<AppState>,
) -> Result<Response, Bare> {
    let (kind, step) = (kind(&code)?, Step::of(&state, &session, &decision).await?);
    let provider = visit.first("utforare").unwrap_or_default().to_owned();
    let typed = AskForm { provider, ..AskForm::default() };
    page(&visit, &state, &step, kind, StatusCode::OK, typed, vec![])
}

/// Sends what is asked for.
pub async fn post(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, decision, code)): Address,
    State(state): State<AppState>,
    Form(input): Form<Input>,
) -> Result<Response, Bare> {
    let (kind, step) = (kind(&code)?, Step::of(&state, &session, &decision).await?);
    let switch = input.byt.is_some();
    let typed = input.typed();
    if switch {
        return page(&visit, &state, &step, kind, StatusCode::OK, typed, vec![]);
    }
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let ask = match typed.validate(kind) {
        Ok(ask) => ask,
        Err(errors) => return page(&visit, &state, &step, kind, wrong, typed, errors),
    };
    let snapshot = state.directory.now();
    let provider_id = match &ask {
        Ask::Meet { provider, .. } => snapshot.provider(provider).map(|p| p.id.clone()),
        Ask::Contact { .. } | Ask::Relative { .. } => None,
    };
    let asking = Asking { form_key: typed.key.clone(), ask, provider_id };
    match state.choices().ask(&step.actor, &decision, &asking).await? {
        Asked::Done(reference) | Asked::Already(reference) => {
            Ok(see_other(&format!("/{}/val/fraga/{reference}", visit.lang.code())))
        }
        Asked::NotFound => Err(Bare(Trouble::NotFound)),
        Asked::Unfit(_) => page(&visit, &state, &step, kind, wrong, typed, vec![AskError::ProviderUnfit]),
        Asked::NoProvider if kind == AskKind::Meet => {
            page(&visit, &state, &step, kind, wrong, typed, vec![AskError::ProviderMissing])
        }
        Asked::NoProvider | Asked::NoRelatives => {
            page(&visit, &state, &step, kind, StatusCode::CONFLICT, typed, vec![])
        }
        Asked::Ended => {
            let shown = Shown::DecisionEnded(step.subject.valid_to.unwrap_or_default());
            Ok(outcome::page(&visit, StatusCode::CONFLICT, step.subject, shown))
        }
        Asked::Unable(why) => Ok(outcome::page(&visit, StatusCode::CONFLICT, step.subject, Shown::Unable(why))),
    }
}

/// Why it cannot be asked for here; `None` when it can.
fn closed(visit: &Visit, state: &AppState, step: &Step, kind: AskKind) -> Option<Closed> {
    let decision = &step.preview.case.decision;
    let municipality = state.places.get(&decision.municipality)?;
    match kind {
        AskKind::Meet => None,
        AskKind::Contact => step.subject.present.is_none().then_some(Closed::NoProvider),
        AskKind::Relative if relatives(state, decision) => None,
        AskKind::Relative if decision.service != Service::Ledsagarservice => Some(Closed::Service),
        AskKind::Relative if !decision.terms.relative_possible => Some(Closed::Decision),
        AskKind::Relative => Some(Closed::Municipality(municipality_name(visit.lang, municipality))),
    }
}

fn page(
    visit: &Visit,
    state: &AppState,
    step: &Step,
    kind: AskKind,
    status: StatusCode,
    mut typed: AskForm,
    errors: Vec<AskError>,
) -> Result<Response, Bare> {
    if typed.key.is_empty() {
        typed.key = random_word().map_err(|e| Failure::from(KeyError::from(e)))?;
    }
    let closed = closed(visit, state, step, kind);
    let options = if closed.is_some() { personal_with(status) } else { form(status) };
    let model = Model {
        lang: visit.lang,
        subject: step.subject.clone(),
        kind,
        closed,
        providers: if kind == AskKind::Meet { to_meet(state, step) } else { vec![] },
        form: typed,
        errors,
    };
    Ok(visit.page_with(ask::title(&model), options, || ask::view(model).into_any()))
}

/// All that are for this person, in the day's order; a full one may be met too.
fn to_meet(state: &AppState, step: &Step) -> Vec<Named> {
    let snapshot = state.directory.now();
    let all = fitting(state, step, &snapshot);
    let for_them = |i: &usize| standing(state, step, &snapshot, &snapshot.providers[*i]).fits();
    all.into_iter().filter(for_them).map(|i| named(&snapshot.providers[i])).collect()
}

/// `GET /{lang}/val/fraga/{reference}`
pub async fn receipt(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, reference)): Path<(String, String)>,
    State(state): State<AppState>,
) -> Result<Response, Bare> {
    let row = state.choices().asked(&session.actor(), &reference).await?.ok_or(Bare(Trouble::NotFound))?;
    let step = Step::of(&state, &session, &row.decision_id).await?;
    let by = by(&state, &session, &row).await?;
    let snapshot = state.directory.now();
    let provider = snapshot.providers.iter().find(|p| Some(&p.id) == row.provider_id.as_ref());
    let relative = match &row.ask {
        Ask::Relative { who, .. } => Some(who.clone()),
        Ask::Meet { .. } | Ask::Contact { .. } => None,
    };
    let kind = row.ask.kind();
    let model = ask_receipt::Model {
        lang: visit.lang,
        kind,
        service: step.subject.service,
        // A relative is for the case officer to approve first.
        provider: provider.filter(|_| kind != AskKind::Relative).map(named),
        relative,
        person: session.principal().name(),
        by,
        made: row.made_at.to_zoned(stockholm()).datetime(),
        state: row.state,
        contact: state.places.get(&step.preview.case.decision.municipality).map(|m| m.contact.clone()),
        acting: acting(&session),
        reference,
    };
    Ok(visit.page_with(ask_receipt::title(&model), personal(), || ask_receipt::view(model).into_any()))
}

async fn by(
    state: &AppState,
    session: &Session,
    row: &AskRow,
) -> Result<Option<(String, app::domain::identity::MandateKind)>, Failure> {
    let Some(id) = row.mandate_id.as_deref().filter(|_| row.made_by != session.principal().id) else {
        return Ok(None);
    };
    let mut tx = state.db.snapshot().await?;
    let kept = mandates::by_id(&mut tx, state.clock.today(), id).await?;
    let name = people::name(&mut tx, &row.made_by).await?;
    Ok(kept.map(|k| (name, k.mandate.kind)))
}
