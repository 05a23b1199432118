//! `GET /{lang}/min-sida/uppgifter`, the same as a file, and withdrawing a consent (R-ACT-4).

use app::{
    domain::{
        choice::State,
        identity::{Action, By, Consent, Message, Person},
        notice::Settings,
    },
    pages::{
        booking::item,
        directory::areas::municipality_name,
        error::Trouble,
        identity::my_data::{self, Asked, Chosen, Model, Section},
        notice::data::section,
    },
};
use axum::{
    extract::{Path, State as Ext},
    http::header,
    response::{IntoResponse, Response},
};
use jiff::{
    Timestamp,
    civil::{Date, date},
};
use leptos::prelude::IntoAny;

use super::{export, personal, shown::for_principal};
use crate::{
    booking::{
        http::{export as bookings, shown::Around},
        store::{self as days, Said, Subscribed},
    },
    choice::store::{self, AskRow, Case, ConsentRow, Draft, Kept},
    clock::date_in_stockholm,
    db::Tx,
    failure::Failure,
    http::{Visit, trouble::Bare},
    identity::{
        guard::{LoggedIn, see_other},
        session::Session,
        store::{
            consents, log,
            mandates::{self, KeptMandate},
            messages::{self, Received},
            people::{self, Work},
        },
    },
    notice::store::{self as notice, Past},
    plan::store::{self as plans, KeptPlan},
    state::AppState,
};

/// Everything that the portal knows about a person.
pub struct Everything {
    /// The person.
    pub person: Person,
    /// Decisions with all orders, contacts and visits there have been.
    pub cases: Vec<Case>,
    /// Time given, by decision.
    pub time: std::collections::HashMap<String, Vec<(Date, u32)>>,
    /// Choices with those who were asked to agree.
    pub choices: Vec<(Kept, Vec<ConsentRow>)>,
    /// What was asked for, with the name of the one who did.
    pub asks: Vec<(AskRow, String)>,
    /// What has been filled in and not confirmed, by decision.
    pub drafts: Vec<(String, Draft)>,
    /// What has been booked, with what was done with it.
    pub bookings: Vec<bookings::Documented>,
    /// Implementation plans, with what has not been offered yet.
    pub plans: Vec<KeptPlan>,
    /// What has been waited for.
    pub waits: Vec<Said>,
    /// Days away from housing support (R-BOOK-15).
    pub absences: Vec<Said>,
    /// Calendars that follow the bookings.
    pub feeds: Vec<Subscribed>,
    /// For which providers the person works.
    pub work: Vec<Work>,
    /// Who may act for the person.
    pub for_person: Vec<KeptMandate>,
    /// For whom the person may act.
    pub for_others: Vec<KeptMandate>,
    /// What the person has agreed to.
    pub consents: Vec<Consent>,
    /// What the person has been told.
    pub messages: Vec<Received>,
    /// How the person is reminded.
    pub reminders: Settings,
    /// What has been sent to the person.
    pub notices: Vec<Past>,
    /// Who has looked.
    pub log: Vec<log::Entry>,
}

/// Reads everything from one moment.
async fn everything(state: &AppState, session: &Session) -> Result<Everything, Failure> {
    let (keys, id, today) = (&state.keys, session.principal().id.as_str(), state.clock.today());
    let mut tx = state.db.snapshot().await?;
    let long_ago = date(1, 1, 1);
    Ok(Everything {
        person: session.principal().clone(),
        cases: store::cases(&mut tx, keys, id, Timestamp::UNIX_EPOCH, long_ago).await?,
        time: store::time_used(&mut tx, id).await?,
        choices: choices(&mut tx, state, id).await?,
        asks: asks(&mut tx, state, id).await?,
        drafts: store::drafts_of(&mut tx, keys, id).await?,
        bookings: bookings::all(&mut tx, keys, id).await?,
        plans: plans::of_person(&mut tx, keys, id).await?,
        waits: days::all_waits(&mut tx, id).await?,
        absences: days::all_absences(&mut tx, id).await?,
        feeds: days::all_feeds(&mut tx, id).await?,
        work: people::work_of(&mut tx, id).await?,
        for_person: mandates::of_principal(&mut tx, today, id).await?,
        for_others: mandates::of_agent(&mut tx, today, id).await?,
        consents: consents::of_person(&mut tx, id).await?,
        messages: messages::newest(&mut tx, keys, id, i64::MAX).await?,
        reminders: notice::receiver(&mut tx, keys, id).await?.map(|r| r.settings).unwrap_or_default(),
        notices: notice::newest(&mut tx, keys, id, i64::MAX).await?,
        log: log::page(&mut tx, id, 0, i64::MAX).await?,
    })
}

async fn choices(tx: &mut Tx, state: &AppState, person: &str) -> Result<Vec<(Kept, Vec<ConsentRow>)>, Failure> {
    let mut found = Vec::new();
    for kept in store::of_person(tx, &state.keys, person).await? {
        let consents = store::consents(tx, &kept.choice.id).await?;
        found.push((kept, consents));
    }
    Ok(found)
}

async fn asks(tx: &mut Tx, state: &AppState, person: &str) -> Result<Vec<(AskRow, String)>, Failure> {
    let mut found = Vec::new();
    for ask in store::asks_of(tx, &state.keys, person).await? {
        let name = people::name(tx, &ask.made_by).await?;
        found.push((ask, name));
    }
    Ok(found)
}

/// The readable page.
pub async fn get(visit: Visit, LoggedIn(session): LoggedIn, Ext(state): Ext<AppState>) -> Result<Response, Bare> {
    let all = everything(&state, &session).await?;
    let today = state.clock.today();
    let around = Around::of(&state, &session).await?;
    let municipality = state.places.get(&all.person.municipality);
    let district = all.person.district.as_deref().and_then(|d| state.places.district(d));
    let chosen = |kept: &Kept| {
        let case = all.cases.iter().find(|c| c.decision.id == kept.choice.decision_id)?;
        Some(Chosen {
            service: case.decision.service,
            provider: kept.provider.as_ref().map(|(_, name)| name.clone()),
            reference: kept.choice.reference.clone(),
            on: date_in_stockholm(kept.choice.made_at),
            by: kept.mandate.map(|kind| By { name: kept.made_by_name.clone(), kind }),
            withdrawn_on: kept.closed_at.filter(|_| kept.choice.state == State::Withdrawn).map(date_in_stockholm),
        })
    };
    let asked = |(ask, name): &(AskRow, String)| {
        let case = all.cases.iter().find(|c| c.decision.id == ask.decision_id)?;
        Some(Asked {
            kind: ask.ask.kind(),
            service: case.decision.service,
            reference: ask.reference.clone(),
            on: date_in_stockholm(ask.made_at),
            by: ask.mandate_id.is_some().then(|| name.clone()),
        })
    };
    let model = Model {
        lang: visit.lang,
        municipality: municipality.map(|m| municipality_name(visit.lang, m)).unwrap_or_default(),
        district: district.map(|(_, d)| d.name.clone()),
        choices: all.choices.iter().filter_map(|(kept, _)| chosen(kept)).collect(),
        asks: all.asks.iter().filter_map(asked).collect(),
        decisions: all.cases.into_iter().map(|c| c.decision).collect(),
        mandates: all.for_person.into_iter().map(|k| for_principal(k, today)).collect(),
        consents: all.consents,
        more: booked(&visit, &around, &all.bookings, today)
            .into_iter()
            .chain([section(visit.lang, &all.reminders)])
            .collect(),
        withdrawn: visit.first("klart") == Some("samtycke"),
        person: all.person,
    };
    Ok(visit.page_with(my_data::title(&model), personal(), || my_data::view(model).into_any()))
}

/// What is booked, when there is anything.
fn booked(visit: &Visit, around: &Around<'_>, all: &[bookings::Documented], today: Date) -> Option<Section> {
    let items: Vec<_> = all.iter().map(|(kept, _)| around.item(kept)).collect();
    item::section(visit.lang, &items, today)
}

/// `GET /{lang}/min-sida/uppgifter.json`
pub async fn file(LoggedIn(session): LoggedIn, Ext(state): Ext<AppState>) -> Result<Response, Bare> {
    let all = everything(&state, &session).await?;
    let text = serde_json::to_string_pretty(&export::export(&all, &state.directory.now()))
        .map_err(|_| Bare(Trouble::Fault))?;
    let headers = [
        (header::CONTENT_TYPE, "application/json; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"stodvalet.json\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, text).into_response())
}

/// `POST /{lang}/min-sida/samtycke/{reference}`: withdrawn at once; once more changes nothing.
pub async fn withdraw(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, reference)): Path<(String, String)>,
    Ext(state): Ext<AppState>,
) -> Result<Response, Bare> {
    let (actor, now) = (session.actor(), state.clock.now());
    let known = state.db.write(|mut tx| {
        let (actor, keys, reference) = (&actor, &state.keys, reference.as_str());
        async move {
            let known = consents::withdraw(&mut tx, actor.principal_id(), reference, now).await?;
            let known_at_all = known.is_some();
            if let Some((receiver, true)) = known {
                actor.tell(&mut tx, keys, now, |by| Message::ConsentWithdrawn { by, receiver }).await?;
                actor.note(&mut tx, keys, now, Action::WithdrewConsent).await?;
            }
            Ok::<_, Failure>((tx, known_at_all))
        }
    });
    if !known.await? {
        return Err(Bare(Trouble::NotFound));
    }
    Ok(see_other(&format!("/{}/min-sida/uppgifter?klart=samtycke#samtycken", visit.lang.code())))
}
