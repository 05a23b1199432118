//! `GET` and `POST /{lang}/ombud/{reference}/avsluta`: a power of attorney ends at once (R-ACT-1).

use app::{
    domain::identity::{Action, By, MandateState, Message},
    pages::{
        error::Trouble,
        identity::end_mandate::{self, Model},
    },
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use leptos::prelude::IntoAny;

use super::{personal, shown::for_principal};
use crate::{
    db::Tx,
    failure::Failure,
    http::{Visit, trouble::Bare},
    identity::{
        Actor,
        guard::{LoggedIn, see_other},
        session::Session,
        store::{
            mandates::{self, KeptMandate},
            messages,
        },
    },
    state::AppState,
};

/// The mandate, when it is one that the visitor has given and can end.
async fn mine(
    tx: &mut Tx,
    state: &AppState,
    session: &Session,
    reference: &str,
) -> Result<Option<KeptMandate>, Failure> {
    let today = state.clock.today();
    let kept = mandates::by_reference(tx, today, reference).await?;
    Ok(kept.filter(|k| {
        let held = k.mandate.state(k.born, today, k.staff);
        let live = !matches!(held, MandateState::Revoked | MandateState::Expired);
        k.mandate.principal_id == session.person.id && k.mandate.revocable() && live
    }))
}

/// Asks once.
pub async fn get(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, reference)): Path<(String, String)>,
    State(state): State<AppState>,
) -> Result<Response, Bare> {
    let mut tx = state.db.snapshot().await?;
    let kept = mine(&mut tx, &state, &session, &reference).await?.ok_or(Bare(Trouble::NotFound))?;
    let model = Model { lang: visit.lang, mandate: for_principal(kept, state.clock.today()) };
    Ok(visit.page_with(end_mandate::title(&model), personal(), || end_mandate::view(model).into_any()))
}

/// Ends it: whoever acts by it is refused at their next click.
pub async fn post(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, reference)): Path<(String, String)>,
    State(state): State<AppState>,
) -> Result<Response, Bare> {
    let now = state.clock.now();
    let ended = state.db.write(|mut tx| {
        let (state, session, reference) = (&state, &session, reference.as_str());
        async move {
            let Some(kept) = mine(&mut tx, state, session, reference).await? else {
                return Ok::<_, Failure>((tx, false));
            };
            mandates::revoke(&mut tx, &kept.mandate.id, now).await?;
            let own = Actor { person_id: session.person.id.clone(), mandate: None };
            own.note(&mut tx, &state.keys, now, Action::EndedMandate).await?;
            let (right, agent) = (kept.mandate.kind, &kept.mandate.agent_id);
            let over = Message::MandateOver { person: session.person.name(), right };
            messages::tell(&mut tx, &state.keys, now, agent, &over).await?;
            let by = By { name: kept.agent, kind: right };
            messages::tell(&mut tx, &state.keys, now, &session.person.id, &Message::MandateEnded { by }).await?;
            Ok((tx, true))
        }
    });
    if !ended.await? {
        return Err(Bare(Trouble::NotFound));
    }
    Ok(see_other(&format!("/{}/ombud?avslutat={reference}", visit.lang.code())))
}
