//! `GET` and `POST /{lang}/ombud`: for whom somebody acts, and who may act for them (R-ACT-2).

use app::{
    domain::identity::{Action, MandateState},
    pages::{
        error::Trouble,
        identity::acting::{self, Done, Model},
    },
};
use axum::{Form, extract::State, response::Response};
use leptos::prelude::IntoAny;
use serde::Deserialize;

use super::{
    personal,
    shown::{for_agent, for_principal},
};
use crate::{
    failure::Failure,
    http::{Visit, trouble::Bare},
    identity::{
        Actor,
        guard::{LoggedIn, see_other},
        return_to::return_to,
        store::{
            mandates::{self, KeptMandate},
            sessions,
        },
    },
    state::AppState,
};

/// What the form sends.
#[derive(Deserialize)]
pub struct Input {
    /// Reference of the mandate; empty for oneself.
    #[serde(default)]
    mandat: String,
    #[serde(default)]
    till: String,
}

/// The mandates from both sides.
pub async fn get(visit: Visit, LoggedIn(session): LoggedIn, State(state): State<AppState>) -> Result<Response, Bare> {
    let today = state.clock.today();
    let mut tx = state.db.snapshot().await?;
    let for_others = mandates::of_agent(&mut tx, today, &session.person.id).await?;
    let for_me = mandates::of_principal(&mut tx, today, &session.person.id).await?;
    drop(tx);
    let ended = visit.first("avslutat").and_then(|r| for_me.iter().find(|k| k.reference == r));
    let done = match ended.filter(|k| k.mandate.revoked_at.is_some()) {
        Some(kept) => Some(Done::Ended(kept.agent.clone())),
        None => {
            visit.first("klart").is_some_and(|k| k == "slutat" && session.acting.is_none()).then_some(Done::Stopped)
        }
    };
    let model = Model {
        lang: visit.lang,
        own_name: session.person.name(),
        now: session.mandate().map(|m| m.reference.clone()),
        for_others: for_others.into_iter().map(|k| for_agent(k, today)).collect(),
        for_me: for_me.into_iter().map(|k| for_principal(k, today)).collect(),
        return_to: return_to(visit.first("till").unwrap_or_default()),
        done,
        contact: state.places.get(&session.person.municipality).map(|m| m.contact.clone()),
    };
    Ok(visit.page_with(acting::title(&model), personal(), || acting::view(model).into_any()))
}

/// Begins to act for somebody, or stops.
pub async fn post(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    State(state): State<AppState>,
    Form(input): Form<Input>,
) -> Result<Response, Bare> {
    let now = state.clock.now();
    let chosen = state.db.write(|mut tx| {
        let (session, keys, reference) = (&session, &state.keys, input.mandat.as_str());
        async move {
            let chosen = if reference.is_empty() {
                Some(None)
            } else {
                let kept = mandates::by_reference(&mut tx, state.clock.today(), reference).await?;
                kept.filter(|k| k.mandate.agent_id == session.person.id).map(Some)
            };
            let Some(chosen) = chosen else { return Ok::<_, Failure>((tx, None)) };
            if chosen.as_ref().is_some_and(|k| !usable(k, state.clock.today())) {
                return Ok((tx, Some(false)));
            }
            let before = session.actor();
            let after =
                Actor { person_id: session.person.id.clone(), mandate: chosen.as_ref().map(|k| k.mandate.clone()) };
            let id = after.mandate.as_ref().map(|m| m.id.as_str());
            sessions::act_by(&mut tx, &session.token_hash, id).await?;
            if before != after {
                for (actor, action) in [(&before, Action::StoppedActing), (&after, Action::BeganActing)] {
                    if actor.for_another() {
                        actor.note(&mut tx, keys, now, action).await?;
                    }
                }
            }
            Ok((tx, Some(true)))
        }
    });
    match chosen.await? {
        // Another's mandate does not exist, as far as this visitor is concerned.
        None => Err(Bare(Trouble::NotFound)),
        Some(false) => Err(Bare(Trouble::NotInMandate)),
        Some(true) if input.mandat.is_empty() => Ok(see_other(&format!("/{}/ombud?klart=slutat", visit.lang.code()))),
        Some(true) => Ok(see_other(&format!("/{}{}", visit.lang.code(), return_to(&input.till)))),
    }
}

/// Whether somebody can act by it now.
pub(super) fn usable(kept: &KeptMandate, today: jiff::civil::Date) -> bool {
    kept.mandate.state(kept.born, today, kept.staff) == MandateState::Valid && kept.mandate.opens_something()
}
