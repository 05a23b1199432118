//! What is booked already: looked at, moved, cancelled, and told that nobody came.

mod around;
mod cancel;
mod clock;
mod days;
mod list;
mod move_to;
mod report;
mod series;

use app::domain::{
    booking::{About, Becomes, Session, SessionWishes, State, What},
    directory::Service,
};
use server::{booking::store, clock::new_id, failure::Failure};

use super::{address, confirm, key, publish, typed, up_to_checking};
use crate::support::{Page, Portal, with_people};

/// A Saturday evening of Aino's, booked through the pages and confirmed; gives its reference.
pub async fn evening(portal: &Portal) -> String {
    let address = address(portal, "aino", Service::Ledsagarservice).await;
    publish(portal, &address, 1).await;
    let aino = portal.browser("aino").await;
    let page = up_to_checking(&aino, &address, &typed("2026-12-05", "18", "21")).await;
    confirm(&aino, &address, &page, &[]).await
}

/// Where a booking stands.
pub async fn state(portal: &Portal, reference: &str) -> String {
    portal.asked("SELECT state FROM booking WHERE reference = $1", &[reference]).await.expect("a booking")
}

/// Puts a confirmed booking in, whatever the rules say of when; gives its reference.
pub async fn put_in(portal: &Portal, (person, service): (&str, Service), from: &str, to: &str) -> String {
    let decision = super::decision(portal, person, service).await;
    put_in_for(portal, (person, &decision), from, to).await
}

/// As [`put_in`], for a decision by its id, whose provider there may be none of yet.
pub async fn put_in_for(portal: &Portal, (person, decision): (&str, &str), from: &str, to: &str) -> String {
    let sql = "SELECT COALESCE((SELECT MIN(provider_id) FROM care_order WHERE decision_id = $1), \
        (SELECT MIN(id) FROM provider))";
    let provider_id = portal.asked(sql, &[decision]).await.expect("a provider");
    let (now, id) = (portal.state.clock.now(), new_id(portal.state.clock.now()));
    let reference = format!("B-{}", &id[id.len() - 9..]);
    let what = What { activity: "Gå på bio".into(), place: Some("Hemliga porten".into()), cost: None };
    let (wishes, becomes) = (SessionWishes::default(), Becomes::Confirmed);
    let new = store::NewBooking {
        reference: reference.clone(),
        uid: id.clone(),
        sequence: 0,
        decision_id: decision.to_owned(),
        provider_id,
        companion_id: None,
        series_id: None,
        state: State::Confirmed,
        session: Session::new(from.parse().expect("a time"), to.parse().expect("a time")).expect("a session"),
        about: About { what, wishes, becomes, will: None, will_reason: None, applies: false },
        made_at: now,
        made_by: portal.person(person).await,
        mandate_id: None,
        id,
    };
    let (keys, new) = (&portal.state.keys, &new);
    let written = portal.state.db.write(|mut tx| async move {
        store::insert(&mut tx, keys, new).await?;
        Ok::<_, Failure>((tx, ()))
    });
    written.await.expect("kept");
    reference
}

/// What stands in the main part of a page.
pub fn main(page: &Page) -> String {
    page.text(|t| t.is("main")).expect("a page").replace('\u{a0}', " ")
}

/// The address of a booking, or one below it.
pub fn at(reference: &str, rest: &str) -> String {
    format!("/sv/bokningar/{reference}{rest}")
}
