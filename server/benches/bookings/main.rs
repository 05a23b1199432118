//! Confirmed bookings per second, durable: on SQLite, and on PostgreSQL where there is one
//! (`DURABLE=on scripts/with-postgres.sh cargo bench -p server --bench bookings`); apart, each at a provider of its own, and all at
//! one provider, whose gate they take in turn.

#[allow(dead_code, reason = "the tests use more of the town")]
#[path = "../../tests/booking/support.rs"]
mod support;

use std::time::{Duration, Instant};

use server::booking::service::{Outcome, Said};
use support::{Town, decision_of, draft, in_town, own, provider};

const PEOPLE: usize = 16;
const EACH: usize = 25;

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(in_town(async |town| {
        let kind = if matches!(town.db, server::db::Db::Sqlite(_)) { "SQLite" } else { "PostgreSQL" };
        for (how, providers) in [("apart", PEOPLE), ("all at one provider", 1)] {
            let people = people(&town, how, providers).await;
            let took = book_all(&town, &people).await;
            let count = people.len() * EACH;
            let all = town.count("SELECT COUNT(*) FROM booking WHERE state = 'bekraftad'", &[]).await;
            assert_eq!(usize::try_from(all), Ok(count), "every booking is confirmed");
            town.sql("DELETE FROM booking_event", &[]).await;
            town.sql("DELETE FROM desk_note", &[]).await;
            town.sql("DELETE FROM booking", &[]).await;
            let rate = f64::from(u32::try_from(count).unwrap_or(u32::MAX)) / took.as_secs_f64();
            println!("{kind}, {how}: {rate:.0} confirmed bookings per second ({count} in {took:.2?})");
        }
    }));
}

/// People with hours enough, each of a provider of their own or all of one.
async fn people(town: &Town, how: &str, providers: usize) -> Vec<String> {
    let mut people = Vec::new();
    for i in 0..PEOPLE {
        let (person, at) = (format!("{i} {how}"), format!("{} {how}", i % providers));
        if i < providers {
            town.providers(&[provider(&at, None)]).await;
            town.capacity(&at, "mon-sun 00:00-24:00", 99).await;
        }
        town.person(&person, "1985-05-05").await;
        town.decision(&person, app::domain::directory::Service::Ledsagarservice, None).await;
        town.sql("UPDATE decision SET minutes = 60000 WHERE person_id = $1", &[&person]).await;
        town.order(&person, &at).await;
        people.push(person);
    }
    people
}

/// Each books as quickly as it goes, one after the other; only the confirming is timed, all at once.
async fn book_all(town: &Town, people: &[String]) -> Duration {
    let mut took = Duration::ZERO;
    for round in 0..EACH {
        let mut ready: Vec<(String, Said)> = Vec::new();
        for person in people {
            let day = format!("2026-12-{:02}T10:00", round + 2);
            ready.push((person.clone(), town.fill_in(&own(person), &draft(&day, "11:00")).await));
        }
        let begun = Instant::now();
        let tasks: Vec<_> = ready
            .into_iter()
            .map(|(person, said)| {
                let town = town.clone();
                tokio::spawn(async move {
                    let outcome = town.bookings().book(&own(&person), &decision_of(&person), &said).await;
                    assert!(matches!(outcome, Ok(Outcome::Booked(_))), "{outcome:?}");
                })
            })
            .collect();
        for task in tasks {
            task.await.expect("booked");
        }
        took += begun.elapsed();
    }
    took
}
