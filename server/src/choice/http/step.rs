//! What the steps have in common: the decision, who acts, and what happens.

use app::{
    components::Switch,
    domain::{
        choice::{Agreement, Stage, Switch as Days},
        directory::{Provider, Service},
        municipality::StartFrom,
    },
    pages::{
        choice::{Acting, Agreer, AgreerRole, Consequences, FORM, Named, OpenChoice, Sessions, Start, Subject},
        error::Trouble,
    },
};
use axum::http::StatusCode;
use jiff::{Timestamp, civil::Date};

use crate::{
    choice::{
        service::Preview,
        store::{Case, Kept},
    },
    clock::stockholm,
    failure::Failure,
    http::{trouble::Bare, visit::Options},
    identity::{Actor, http::personal_with, session::Session, store::people},
    state::AppState,
};

/// A step that is asked for: by whom, and where things stand.
pub struct Step {
    /// Who acts.
    pub actor: Actor,
    /// Where things stand.
    pub preview: Preview,
    /// The decision, as the pages show it.
    pub subject: Subject,
}

impl Step {
    /// The step for a decision of the one acted for; anybody else's does not exist.
    pub async fn of(state: &AppState, session: &Session, decision: &str) -> Result<Self, Bare> {
        let actor = session.actor();
        let preview = state.choices().preview(&actor, decision).await?.ok_or(Bare(Trouble::NotFound))?;
        Ok(Self::with(state, session, actor, preview))
    }

    /// As [`Step::of`], when where things stand has been read already.
    pub fn with(state: &AppState, session: &Session, actor: Actor, preview: Preview) -> Self {
        let subject = subject(session, &preview.case, state.clock.today());
        Self { actor, preview, subject }
    }

    /// The provider chosen so far.
    pub fn chosen(&self) -> Option<Named> {
        self.preview.chosen.as_ref().map(|(provider, _)| named(provider))
    }
}

/// A page with a form: the language switch takes along what is typed.
pub fn form(status: StatusCode) -> Options {
    Options { switch: Switch::Form(FORM), ..personal_with(status) }
}

/// A provider by its name.
pub fn named(provider: &Provider) -> Named {
    Named { slug: provider.slug.clone(), name: provider.name.clone() }
}

/// Who acts, when it is not the person.
pub fn acting(session: &Session) -> Option<Acting> {
    let (kept, principal) = session.acting.as_ref()?;
    Some(Acting { person: principal.name(), kind: kept.mandate.kind })
}

/// Who gives the support now; nobody when their agreement has ended (R-PROV-5).
pub fn present(case: &Case, today: Date) -> Option<Named> {
    let order = case.serving(today).filter(|o| o.agreement_ended_on.is_none_or(|end| today < end))?;
    Some(Named { slug: order.slug.clone(), name: order.name.clone() })
}

fn subject(session: &Session, case: &Case, today: Date) -> Subject {
    Subject {
        decision: case.decision.id.clone(),
        service: case.decision.service,
        valid_to: case.decision.valid_to,
        present: present(case, today),
        acting: acting(session),
    }
}

/// What happens, in days, and to what is booked (R-CHO-4, R-CHO-5).
pub async fn consequences(state: &AppState, actor: &Actor, case: &Case, switch: Days) -> Result<Consequences, Failure> {
    let sessions = sessions(case, booked(state, actor, case).await?, &switch, state.clock.today());
    Ok(Consequences { start: start(state, case, &switch), sessions, switch })
}

/// When what is booked on the decision and still to come begins.
async fn booked(state: &AppState, actor: &Actor, case: &Case) -> Result<Vec<Timestamp>, Failure> {
    let (now, all) = (state.clock.now(), state.bookings().sessions(actor).await?);
    let mine = all.iter().map(|k| &k.booking).filter(|b| b.decision_id == case.decision.id && b.state.open());
    Ok(mine.map(|b| b.session.starts()).filter(|starts| now < *starts).collect())
}

/// By when the new one has begun, counted as the municipality counts; with the day, if the order were sent today.
fn start(state: &AppState, case: &Case, switch: &Days) -> Start {
    let municipality = state.places.get(&case.decision.municipality);
    let rule = municipality.and_then(|m| m.choosing(case.decision.service));
    match rule.map(|r| (r.start_from, r.start_within_days)) {
        Some((StartFrom::Booking, Some(days))) => Start::AfterBooking(days),
        Some((StartFrom::Order, Some(days))) => Start::AfterOrder(days, switch.start_by),
        _ => Start::Agreed,
    }
}

/// Visits and sessions later than the last day with the old provider; housing support is not booked session by session.
fn sessions(case: &Case, booked: Vec<Timestamp>, switch: &Days, today: Date) -> Sessions {
    // An agreement that has ended is a last day too.
    let ended = case.serving(today).and_then(|o| o.agreement_ended_on).filter(|last| *last <= today);
    let last = switch.last_day_old.or(ended);
    let mut starts: Vec<_> = case.visits.iter().map(|v| v.starts_at).chain(booked).collect();
    starts.sort_unstable();
    let times = starts.into_iter().map(|at| at.to_zoned(stockholm()).datetime());
    let times: Vec<_> = times.filter(|at| last.is_none_or(|last| last < at.date())).collect();
    match last {
        None => Sessions::Unsettled(times),
        Some(_) if case.decision.service == Service::Boendestod => Sessions::NotBooked(times),
        Some(_) => Sessions::Affected(times),
    }
}

/// The open choices that a new one for this decision takes the place of as soon as it counts.
pub async fn replaced(state: &AppState, step: &Step) -> Result<Vec<OpenChoice>, Bare> {
    let all = state.choices().choices(&step.actor).await?;
    Ok(open_choices(&all, &step.preview.case.decision.id))
}

/// The open choices for a decision, as the pages show them: what counts first, and the newest first among equals.
pub fn open_choices(all: &[Kept], decision: &str) -> Vec<OpenChoice> {
    let open = |k: &&Kept| k.choice.decision_id == decision && k.choice.state.open();
    let shown = |k: &Kept| {
        let stage = Stage::of(k.choice.state, k.choice.will)?;
        Some(OpenChoice { reference: k.choice.reference.clone(), stage, provider: chosen(k) })
    };
    let mut found: Vec<_> = all.iter().filter(open).filter_map(shown).collect();
    found.sort_by_key(|o| o.stage);
    found
}

/// The provider of a choice.
pub fn chosen(kept: &Kept) -> Option<Named> {
    kept.provider.clone().map(|(slug, name)| Named { slug, name })
}

/// Those who have to agree, by their names (R-ACT-1).
pub async fn agreers(state: &AppState, session: &Session, agreement: &Agreement) -> Result<Vec<Agreer>, Failure> {
    match agreement {
        Agreement::Youth => Ok(vec![Agreer { name: session.principal().name(), role: AgreerRole::Youth }]),
        Agreement::Guardians(ids) => {
            let mut tx = state.db.snapshot().await?;
            let mut found = Vec::new();
            for id in ids {
                found.push(Agreer { name: people::name(&mut tx, id).await?, role: AgreerRole::Guardian });
            }
            Ok(found)
        }
        Agreement::Nothing | Agreement::CaseOfficer => Ok(vec![]),
    }
}
