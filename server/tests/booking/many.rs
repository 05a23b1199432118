//! Many at once: nobody is double-booked, no hour is overspent, and everybody gets an answer (R-BOOK-10).

use app::domain::booking::weigh::No;
use server::{
    booking::service::{Outcome, Said},
    db::Db,
    identity::Actor,
};
use sqlx::{postgres::PgPoolOptions, sqlite::SqlitePoolOptions};

use crate::support::*;

/// Confirms all at once, each in a task of its own; every second one by another server.
async fn at_once(servers: &[Town; 2], all: Vec<(Actor, Said)>) -> Vec<Outcome> {
    let tasks: Vec<_> = all
        .into_iter()
        .enumerate()
        .map(|(i, (actor, said))| {
            let town = servers[i % 2].clone();
            tokio::spawn(async move {
                let decision = decision_of(actor.principal_id());
                town.bookings().book(&actor, &decision, &said).await.unwrap()
            })
        })
        .collect();
    let mut outcomes = Vec::new();
    for task in tasks {
        outcomes.push(task.await.unwrap());
    }
    outcomes
}

/// The same town through connections of its own, as another server has them; whoever asks waits for one.
async fn next_door(town: &Town) -> Town {
    let patience = std::time::Duration::from_mins(2);
    let db = match &town.db {
        Db::Sqlite(pool) => {
            let pool = SqlitePoolOptions::new()
                .max_connections(8)
                .acquire_timeout(patience)
                .connect_with(pool.connect_options().as_ref().clone().busy_timeout(patience));
            Db::Sqlite(pool.await.unwrap())
        }
        Db::Postgres(pool) => {
            let pool = PgPoolOptions::new()
                .max_connections(8)
                .acquire_timeout(patience)
                .connect_with(pool.connect_options().as_ref().clone());
            Db::Postgres(pool.await.unwrap())
        }
    };
    Town { db, ..town.clone() }
}

// R-BOOK-10: two hundred want the same hour of a provider that can be with one: one gets it, the others the nearest.
#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_for_one_time() {
    with_cia(async |town| {
        let servers = [next_door(&town).await, next_door(&town).await];
        let mut all = Vec::new();
        for i in 0..200 {
            let person = format!("p{i}");
            town.newcomer(&person).await;
            let actor = own(&person);
            let said = town.fill_in(&actor, &draft("2026-12-05T18:00", "19:00")).await;
            all.push((actor, said));
        }
        let outcomes = at_once(&servers, all).await;
        let (got, not): (Vec<_>, Vec<_>) = outcomes.into_iter().partition(|o| matches!(o, Outcome::Booked(_)));
        assert_eq!((got.len(), town.rows().await), (1, 1));
        let nearest = |o: &Outcome| matches!(o, Outcome::No(No::Full(near)) if near.len() == 5);
        assert!(not.iter().all(nearest), "{:?}", not.iter().find(|o| !nearest(o)));
    })
    .await;
}

// R-BOOK-10: five hundred bookings against ten hours, all at different times: never more than ten.
#[tokio::test(flavor = "multi_thread")]
async fn five_hundred_against_ten_hours() {
    with_cia(async |town| {
        town.capacity("old", "mon-sun 00:00-24:00", 1).await;
        let servers = [next_door(&town).await, next_door(&town).await];
        let first = moment("2026-12-02T00:00");
        let mut all = Vec::new();
        for number in 0..500 {
            // Five hundred who may book for Cia, each with a form of their own.
            let actor = town.books_for_cia(number).await;
            let said = town.fill_in(&actor, &hour(first, number)).await;
            all.push((actor, said));
        }
        let outcomes = at_once(&servers, all).await;
        let (got, not): (Vec<_>, Vec<_>) = outcomes.into_iter().partition(|o| matches!(o, Outcome::Booked(_)));
        assert_eq!((got.len(), town.rows().await), (10, 10));
        let none_left = |o: &Outcome| matches!(o, Outcome::No(No::Hours(short)) if short.left == 0);
        assert!(not.iter().all(none_left), "{:?}", not.iter().find(|o| !none_left(o)));
        assert_eq!(town.hours(CIA).await, (0, 600, 0, 0));
    })
    .await;
}

// R-BOOK-10: a double click, however quick, is one booking.
#[tokio::test(flavor = "multi_thread")]
async fn a_double_click_is_one_booking() {
    with_cia(async |town| {
        let servers = [next_door(&town).await, next_door(&town).await];
        let said = town.fill_in(&own(CIA), &draft("2026-12-05T18:00", "19:00")).await;
        let outcomes = at_once(&servers, vec![(own(CIA), said); 20]).await;
        let references: std::collections::HashSet<_> = outcomes.iter().map(reference).collect();
        assert_eq!((references.len(), town.rows().await), (1, 1));
    })
    .await;
}
