//! Which reminders are made of a session, and what becomes of them when it changes.

use std::sync::{Arc, Mutex};

use app::domain::notice::{Channel, Remind, Settings};
use server::notice::carrier::{Carrier, Carriers, Carrying, Parcel, Undelivered};

use crate::support::*;

/// Keeps what it is given, or takes nothing.
#[derive(Debug, Default)]
struct Shelf {
    closed: bool,
    said: Mutex<Vec<String>>,
}

impl Carrier for Shelf {
    fn carry<'a>(&'a self, parcel: Parcel<'a>) -> Carrying<'a> {
        Box::pin(async move {
            if self.closed {
                return Err(Undelivered::Later("closed".into()));
            }
            let words = parcel.letter.body.split('.').next().unwrap_or_default();
            self.said.lock().unwrap().push(format!("{}: {words}", parcel.to));
            Ok(())
        })
    }
}

/// A saturday evening, 18 to 21 in Stockholm.
const SATURDAY: (&str, &str) = ("2026-12-05T17:00:00Z", "2026-12-05T20:00:00Z");

/// Looks at these times in turn; gives what has been said.
async fn looked(town: &Town, times: &[&str]) -> Vec<String> {
    let shelf = Arc::new(Shelf::default());
    for time in times {
        let carriers = Carriers { email: Some(shelf.clone()), sms: Some(shelf.clone()) };
        town.deliverer(carriers, time).round().await.unwrap();
    }
    let mut said = shelf.said.lock().unwrap().clone();
    said.sort();
    said
}

/// Looks at a time when nothing can be sent.
async fn looked_in_vain(town: &Town, time: &str) {
    let shelf = Arc::new(Shelf { closed: true, ..Shelf::default() });
    town.deliverer(Carriers { email: Some(shelf), sms: None }, time).round().await.unwrap();
}

// By all channels and at all times that are chosen, each once.
#[tokio::test]
async fn each_chosen_time_is_reminded_of_once() {
    in_town(async |town| {
        town.booking("b", EVA, SATURDAY, "bekraftad").await;
        town.chooses(EVA, Settings::of(Channel::ALL, Remind::ALL), NOW).await;
        let times = ["2026-11-28T17:00:00Z", "2026-12-04T17:00:00Z", "2026-12-05T07:00:00Z", "2026-12-05T15:00:00Z"];
        let all: Vec<_> = times.iter().flat_map(|t| [*t, *t]).chain(["2026-12-05T17:00:00Z"]).collect();
        let said = looked(&town, &all).await;
        let of = |when: &str| ["+46701740605", "eva@example.org"].map(|to| format!("{to}: Du har en bokad tid {when}"));
        let mut wanted: Vec<_> = ["lördag 5 december 2026 klockan 18", "i morgon klockan 18", "i dag klockan 18"]
            .into_iter()
            .flat_map(of)
            .chain(of("i dag klockan 18"))
            .collect();
        wanted.sort();
        assert_eq!(said, wanted);
    })
    .await;
}

// After a stop only the last of what was missed is made; nothing of what is past, and nothing of what has begun.
#[tokio::test]
async fn what_is_past_is_skipped() {
    in_town(async |town| {
        town.booking("b", EVA, SATURDAY, "bekraftad").await;
        town.chooses(EVA, Settings::of(&[Channel::Email], Remind::ALL), NOW).await;
        assert_eq!(
            looked(&town, &["2026-12-05T10:00:00Z"]).await,
            ["eva@example.org: Du har en bokad tid i dag klockan 18"]
        );
        assert!(looked(&town, &["2026-12-05T17:00:00Z"]).await.is_empty());
    })
    .await;
}

// Whoever has just booked, or just chosen, knows.
#[tokio::test]
async fn nobody_is_reminded_of_what_they_have_just_done() {
    in_town(async |town| {
        town.booking("b", EVA, SATURDAY, "bekraftad").await;
        town.sql("UPDATE booking SET made_at = $1", &[&kept("2026-12-04T18:00:00Z")]).await;
        town.booking("c", SIMO, SATURDAY, "bekraftad").await;
        town.chooses(SIMO, Settings::of(&[Channel::Sms], &[Remind::DayBefore]), "2026-12-04T18:00:00Z").await;
        assert!(looked(&town, &["2026-12-04T18:01:00Z"]).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn whoever_wants_to_be_left_in_peace_is() {
    in_town(async |town| {
        town.booking("b", LISA, SATURDAY, "bekraftad").await;
        town.booking("c", EVA, SATURDAY, "bekraftad").await;
        town.chooses(EVA, Settings::of(&[], Remind::ALL), NOW).await;
        assert!(looked(&town, &["2026-12-04T17:00:00Z"]).await.is_empty());
    })
    .await;
}

// What is cancelled before it could be sent is dropped, as if it had never been.
#[tokio::test]
async fn a_cancelled_session_is_not_reminded_of() {
    in_town(async |town| {
        town.booking("b", EVA, SATURDAY, "bekraftad").await;
        looked_in_vain(&town, "2026-12-04T17:00:00Z").await;
        assert_eq!(town.standing(EVA).await, "waits after 1");
        town.becomes("b", "avbokad").await;
        assert!(looked(&town, &["2026-12-04T18:00:00Z"]).await.is_empty());
        assert!(town.outbox().await.is_empty());
        for (id, state) in [("c", "nekad"), ("d", "sent-avbokad"), ("e", "avbokad-av-utforaren"), ("f", "genomford")] {
            town.booking(id, EVA, SATURDAY, state).await;
        }
        assert!(looked(&town, &["2026-12-04T18:00:00Z"]).await.is_empty());
    })
    .await;
}

// A session that is moved is reminded of at its new time, and no longer at the old.
#[tokio::test]
async fn a_moved_session_is_reminded_of_anew() {
    in_town(async |town| {
        town.booking("b", EVA, SATURDAY, "bekraftad").await;
        looked_in_vain(&town, "2026-12-04T17:00:00Z").await;
        town.becomes("b", "flyttad").await;
        town.booking("c", EVA, ("2026-12-06T17:00:00Z", "2026-12-06T20:00:00Z"), "bekraftad").await;
        let said = looked(&town, &["2026-12-04T18:00:00Z", "2026-12-05T17:00:00Z"]).await;
        assert_eq!(said, ["eva@example.org: Du har en bokad tid i morgon klockan 18"]);
    })
    .await;
}

// What is tried until after midnight says "today", not "tomorrow".
#[tokio::test]
async fn tomorrow_becomes_today() {
    in_town(async |town| {
        town.booking("b", EVA, SATURDAY, "bekraftad").await;
        looked_in_vain(&town, "2026-12-04T22:30:00Z").await;
        let said = looked(&town, &["2026-12-04T23:30:00Z"]).await;
        assert_eq!(said, ["eva@example.org: Du har en bokad tid i dag klockan 18"]);
    })
    .await;
}

// The clock is changed in the night before: 18 is 18, and two hours are two hours.
#[tokio::test]
async fn summer_time_begins_and_ends_in_between() {
    in_town(async |town| {
        town.booking("b", EVA, ("2027-03-28T08:00:00Z", "2027-03-28T10:00:00Z"), "bekraftad").await;
        assert!(looked(&town, &["2027-03-27T16:59:00Z"]).await.is_empty());
        let said = looked(&town, &["2027-03-27T17:00:00Z"]).await;
        assert_eq!(said, ["eva@example.org: Du har en bokad tid i morgon klockan 10"]);
        town.booking("c", EVA, ("2027-10-31T17:00:00Z", "2027-10-31T18:00:00Z"), "bekraftad").await;
        assert!(looked(&town, &["2027-10-30T15:59:00Z"]).await.is_empty());
        let said = looked(&town, &["2027-10-30T16:00:00Z"]).await;
        assert_eq!(said, ["eva@example.org: Du har en bokad tid i morgon klockan 18"]);
    })
    .await;
}
