//! `GET` and `POST /{lang}/min-sida/paminnelser`: how and when somebody is reminded, and what has been sent.

use app::{
    components::Switch,
    domain::{
        identity::Action,
        notice::{Channel, Settings},
    },
    forms::notice::RemindersForm,
    pages::{
        choice::Acting,
        error::Trouble,
        notice::{
            Sent, Standing,
            reminders::{self, FORM, Model, Way},
        },
    },
};
use axum::{extract::State, response::Response};
use leptos::prelude::IntoAny;

use super::store::{self, Past, Receiver};
use crate::{
    clock::stockholm,
    failure::Failure,
    http::{Visit, pairs::Pairs, trouble::Bare, visit::Options},
    identity::{
        guard::{LoggedIn, see_other},
        http::personal,
        session::Session,
    },
    state::AppState,
};

/// How many notices the page shows.
const NEWEST: i64 = 50;

/// The page.
pub async fn get(visit: Visit, LoggedIn(session): LoggedIn, State(state): State<AppState>) -> Result<Response, Bare> {
    let saved = visit.first("klart") == Some("sparat");
    page(&visit, &state, &session, None, saved).await
}

/// Saves what is chosen.
pub async fn post(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    State(state): State<AppState>,
    pairs: Pairs,
) -> Result<Response, Bare> {
    let settings = RemindersForm { channels: pairs.all("kanal"), times: pairs.all("nar") }.read();
    if pairs.has("byt") {
        return page(&visit, &state, &session, Some(settings), false).await;
    }
    let (actor, now) = (session.actor(), state.clock.now());
    let saved = state.db.write(|mut tx| {
        let (actor, settings, keys) = (&actor, &settings, &state.keys);
        async move {
            store::keep_settings(&mut tx, actor.principal_id(), settings, now).await?;
            actor.note(&mut tx, keys, now, Action::ChangedReminders).await?;
            Ok::<_, Failure>((tx, ()))
        }
    });
    saved.await?;
    Ok(see_other(&format!("/{}/min-sida/paminnelser?klart=sparat", visit.lang.code())))
}

async fn page(
    visit: &Visit,
    state: &AppState,
    session: &Session,
    typed: Option<Settings>,
    saved: bool,
) -> Result<Response, Bare> {
    let person = &session.principal().id;
    let mut tx = state.db.snapshot().await?;
    let receiver = store::receiver(&mut tx, &state.keys, person).await?.ok_or(Bare(Trouble::NotFound))?;
    let sent = store::newest(&mut tx, &state.keys, person, NEWEST).await?;
    let model = Model {
        lang: visit.lang,
        acting: session.acting.as_ref().map(|(kept, p)| Acting { person: p.name(), kind: kept.mandate.kind }),
        ways: Channel::ALL.iter().map(|channel| way(state, &receiver, *channel)).collect(),
        settings: typed.unwrap_or(receiver.settings),
        sent: sent.into_iter().map(shown).collect(),
        saved,
    };
    let options = Options { switch: Switch::Form(FORM), ..personal() };
    let options = if model.ways.iter().any(|w| w.to.is_some()) { options } else { personal() };
    Ok(visit.page_with(reminders::title(&model), options, || reminders::view(model).into_any()))
}

fn way(state: &AppState, receiver: &Receiver, channel: Channel) -> Way {
    Way { channel, to: receiver.address(channel).map(str::to_owned), on: state.carriers.of(channel).is_some() }
}

/// A notice as the page shows it.
pub(crate) fn shown(past: Past) -> Sent {
    let standing = match (past.sent_at, past.failed) {
        (Some(_), _) => Standing::Sent,
        (None, Some((_, why))) => Standing::Gone(why),
        (None, None) if past.tried => Standing::Trying,
        (None, None) => Standing::Waiting,
    };
    let at = past.sent_at.or(past.failed.map(|(at, _)| at)).unwrap_or(past.due_at);
    Sent {
        at: at.to_zoned(stockholm()).datetime(),
        kind: past.kind,
        channel: past.channel,
        to: past.recipient,
        standing,
        words: past.body,
    }
}
