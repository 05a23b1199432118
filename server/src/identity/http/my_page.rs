//! `GET /{lang}/min-sida`: what is granted, who gives it, and what to do now.

use app::{
    domain::{
        booking::{Ledger, State as Booking, ledger::used},
        choice::{Stage, State},
        identity::{Action, By, Topic},
    },
    pages::identity::my_page::{
        self, Giver, Granted, Model, NextVisit, OpenChoice, Question, Received, Support, Viewer,
    },
};
use axum::{extract::State as Ext, response::Response};
use jiff::{SignedDuration, Timestamp, civil::Date};
use leptos::prelude::IntoAny;

use super::personal;
use crate::{
    booking::store::{self as bookings, Kept as Booked},
    choice::{
        http::wishes::relatives,
        store::{self, Case, Kept, Ordered},
    },
    clock::stockholm,
    failure::Failure,
    http::{Visit, trouble::Bare},
    identity::{
        guard::{self, LoggedIn},
        session::Session,
        store::{log, mandates, messages},
    },
    state::AppState,
};

/// Messages shown.
const MESSAGES: i64 = 30;

/// The page about the one acted for, as far as the mandate opens it.
pub async fn get(visit: Visit, LoggedIn(session): LoggedIn, Ext(state): Ext<AppState>) -> Result<Response, Bare> {
    let viewer = match session.mandate() {
        None => Viewer::Oneself,
        Some(kept) => Viewer::Agent { kind: kept.mandate.kind, scopes: kept.mandate.scopes.clone() },
    };
    let open = viewer.opens(Topic::Overview);
    let (principal, today) = (session.principal(), state.clock.today());
    let mut model = Model {
        lang: visit.lang,
        today,
        name: principal.name(),
        private: session.private(today),
        protected: principal.protected,
        decisions: vec![],
        questions: vec![],
        messages: vec![],
        may_act_for: 0,
        contact: state.places.get(&principal.municipality).map(|m| m.contact.clone()),
        viewer,
    };
    // What the mandate does not open is not even read.
    if open {
        fill(&mut model, &state, &session).await?;
        if session.acting.is_some() {
            guard::note(&state, &session, Action::SawOverview).await?;
        }
    }
    Ok(visit.page_with(my_page::title(&model), personal(), || my_page::view(model).into_any()))
}

async fn fill(model: &mut Model, state: &AppState, session: &Session) -> Result<(), Failure> {
    let (person, now, today) = (&session.principal().id, state.clock.now(), state.clock.today());
    let mut tx = state.db.snapshot().await?;
    let cases = store::cases(&mut tx, &state.keys, person, now, today).await?;
    let choices = store::of_person(&mut tx, &state.keys, person).await?;
    let accounts = state.bookings().accounts(&mut tx, person).await?;
    let reported = store::time_used(&mut tx, person).await?;
    let booked = bookings::of_person(&mut tx, &state.keys, person).await?;
    for case in cases {
        let id = &case.decision.id;
        let account = accounts.iter().find(|a| a.rule.is_some() && a.case.decision.id == *id);
        let hours = match (account, reported.get(id)) {
            (Some(account), _) => account.period.map(|(_, ledger)| ledger),
            (None, Some(days)) => Ledger::of(&case.decision, today, &used(days, &[])),
            (None, None) => None,
        };
        let choices = choices.iter().filter(|c| c.choice.decision_id == case.decision.id);
        let mut under_way: Vec<_> = choices.filter_map(|c| under_way(c, today)).collect();
        // What counts first; the sort keeps the newest first among equals.
        under_way.sort_by_key(|c| c.stage);
        let next_visit = next_visit(&case, &booked, now);
        let granted = granted(state, case, under_way, today);
        model.decisions.push(Granted { hours, next_visit, ..granted });
    }
    // Those that hold first.
    model.decisions.sort_by_key(|g| !g.decision.valid_on(today));
    for choice in choices.iter().filter(|c| c.choice.state == State::AwaitingConsent) {
        let consents = store::consents(&mut tx, &choice.choice.id).await?;
        let asked = consents.iter().any(|c| c.person_id == session.person.id && c.agrees.is_none());
        if let Some(kind) = choice.mandate.filter(|_| asked) {
            let service = model.decisions.iter().find(|g| g.decision.id == choice.choice.decision_id);
            model.questions.extend(service.map(|g| Question {
                by: By { name: choice.made_by_name.clone(), kind },
                service: g.decision.service,
                provider: choice.provider.as_ref().map(|(_, name)| name.clone()),
                path: receipt(choice),
            }));
        }
    }
    let before = log::logged_in_before(&mut tx, person).await?;
    for received in messages::newest(&mut tx, &state.keys, person, MESSAGES).await? {
        model.messages.push(Received {
            at: received.at.to_zoned(stockholm()).datetime(),
            // New is what has come since they were here last, beside what they have done themselves.
            unread: !received.message.own() && before.is_none_or(|before| before < received.at),
            message: received.message,
        });
    }
    let held = mandates::of_agent(&mut tx, today, &session.person.id).await?;
    let holds = |k: &&mandates::KeptMandate| super::acting::usable(k, today);
    model.may_act_for = held.iter().filter(holds).count();
    Ok(())
}

/// A choice that is still to be told of: open, or ordered and not begun.
fn under_way(kept: &Kept, today: Date) -> Option<OpenChoice> {
    let (choice, switch) = (&kept.choice, &kept.choice.switch);
    let stage = Stage::of(choice.state, choice.will)?;
    (stage != Stage::Ordered || today < switch.first_day_new).then(|| OpenChoice {
        stage,
        provider: kept.provider.as_ref().map(|(_, name)| name.clone()),
        last_day: switch.last_day_old,
        first_day: switch.first_day_new,
        receipt: receipt(kept),
        withdrawable: choice.state.withdrawable(),
    })
}

fn receipt(kept: &Kept) -> String {
    format!("/val/kvitto/{}", kept.choice.reference)
}

fn granted(state: &AppState, case: Case, choices: Vec<OpenChoice>, today: Date) -> Granted {
    Granted {
        hours: None,
        giver: case.serving(today).map(|order| giver(state, order, today)),
        choices,
        next_visit: None,
        relative_possible: relatives(state, &case.decision),
        decision: case.decision,
    }
}

fn giver(state: &AppState, order: &Ordered, today: Date) -> Giver {
    let directory = state.directory.now();
    let phone = directory.provider(&order.slug).and_then(|p| p.facts.phone.as_ref()).map(|f| f.value.clone());
    let support = |place: usize| {
        let contact = order.contacts.get(place)?;
        Some(Support { name: contact.name.clone(), phone: contact.phone.clone(), picture: None })
    };
    Giver {
        slug: order.slug.clone(),
        name: order.name.clone(),
        phone,
        ended_on: order.agreement_ended_on.filter(|last| *last <= today),
        contact: support(0),
        deputy: support(1),
    }
}

/// The next visit: planned by the provider, or booked and confirmed.
fn next_visit(case: &Case, booked: &[Booked], now: Timestamp) -> Option<NextVisit> {
    let mine = |b: &&Booked| b.booking.decision_id == case.decision.id && b.booking.state == Booking::Confirmed;
    let next = booked.iter().filter(mine).find(|b| now < b.booking.session.ends());
    let planned = case.visits.first().map(|v| (v.starts_at, v.starts_at + SignedDuration::from_mins(v.minutes.into())));
    let session = next.map(|b| (b.booking.session.starts(), b.booking.session.ends()));
    let (starts_at, ends_at) = [planned, session].into_iter().flatten().min()?;
    // Who comes and where is the provider's to say of what it has planned, and it has not.
    let booked = next.filter(|_| Some((starts_at, ends_at)) == session);
    Some(NextVisit {
        start: starts_at.to_zoned(stockholm()).datetime(),
        end: Some(ends_at.to_zoned(stockholm()).time()),
        who: booked.and_then(|b| b.companion.clone()),
        place: booked.and_then(|b| b.booking.about.what.place.clone()),
        path: booked.map(|b| format!("/bokningar/{}", b.booking.reference)),
    })
}
