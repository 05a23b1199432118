//! Two at once: the outcome is right, told plainly, and nothing is half done.

use app::domain::choice::{Eligibility, State};
use server::choice::service::{Confirmation, Outcome};
use server::identity::Actor;

use crate::support::*;

/// Confirms all at once, each in a task of its own.
async fn at_once(town: &Town, all: Vec<(Actor, Confirmation)>) -> Vec<Outcome> {
    let tasks: Vec<_> = all
        .into_iter()
        .map(|(actor, said)| {
            let town = town.clone();
            tokio::spawn(async move {
                let decision = decision_of(actor.principal_id());
                town.choices().confirm(&actor, &decision, &said).await.unwrap()
            })
        })
        .collect();
    let mut outcomes = Vec::new();
    for task in tasks {
        outcomes.push(task.await.unwrap());
    }
    outcomes
}

// R-CHO-2: the last free place, taken by several at once, is given to exactly one.
#[tokio::test(flavor = "multi_thread")]
async fn the_last_place_goes_to_exactly_one() {
    in_town(async |town| {
        let mut all = Vec::new();
        for person in [ANNA, BO, "cia", "dag"] {
            if !matches!(person, ANNA | BO) {
                town.person(person, "1985-05-05").await;
                town.decision(person, app::domain::directory::Service::Boendestod, None).await;
            }
            all.push((own(person), town.prepare(&own(person), "one-place", None).await));
        }
        let outcomes = at_once(&town, all).await;
        let (got, not): (Vec<_>, Vec<_>) = outcomes.into_iter().partition(|o| matches!(o, Outcome::Confirmed(_)));
        assert_eq!(got.len(), 1);
        assert!(not.iter().all(|o| *o == Outcome::Full(Eligibility::Full)), "{not:?}");
        assert_eq!(town.written().await, 1);
        assert_eq!(town.count("SELECT COUNT(*) FROM access_log", &[]).await, 1);
    })
    .await;
}

// R-CHO-7: a double click is one choice, and both answers lead to its receipt.
#[tokio::test(flavor = "multi_thread")]
async fn a_double_click_is_one_choice() {
    in_town(async |town| {
        let said = town.prepare(&own(BO), "one-place", None).await;
        let outcomes = at_once(&town, vec![(own(BO), said.clone()), (own(BO), said.clone()), (own(BO), said)]).await;
        let references: std::collections::HashSet<_> = outcomes.iter().map(reference).collect();
        assert_eq!((references.len(), town.written().await, town.deeds(BO).await), (1, 1, 1));
        assert_eq!(outcomes.iter().filter(|o| matches!(o, Outcome::Confirmed(_))).count(), 1);
    })
    .await;
}

// R-CHO-7, R-ACT-2: the person and a representative choose at once: one choice counts, and the other was there.
#[tokio::test(flavor = "multi_thread")]
async fn of_two_choices_at_once_one_counts() {
    in_town(async |town| {
        let gun = town.gun(app::domain::identity::MandateKind::Proxy).await;
        let all = vec![
            (own(ANNA), town.prepare(&own(ANNA), "roomy", None).await),
            (gun.clone(), town.prepare(&gun, "one-place", None).await),
        ];
        at_once(&town, all).await;
        let mut states = town.states(ANNA).await;
        states.sort_unstable();
        assert_eq!(states, [State::Confirmed, State::Replaced]);
        assert_eq!(town.deeds(ANNA).await, 2);
        let links = "SELECT COUNT(DISTINCT chain) FROM access_log WHERE principal_id = $1";
        assert_eq!(town.count(links, &[ANNA]).await, 2);
    })
    .await;
}
