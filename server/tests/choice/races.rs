//! Two at once: the outcome is right, told plainly, and nothing is half done.

use app::domain::{
    choice::{Eligibility, State},
    identity::MandateKind,
};
use server::choice::service::{Answered, Asked, Asking, Confirmation, Outcome, Withdrawn};
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

const REVOKE: &str = "UPDATE mandate SET revoked_at = '2026-11-24T10:00:00.000000Z' WHERE id = $1";

// R-ACT-2, ASVS 8.3.2: a mandate that ends after the request was let in does nothing more.
#[tokio::test]
async fn a_mandate_that_ends_meanwhile_writes_nothing() {
    in_town(async |town| {
        let gun = town.gun(MandateKind::Proxy).await;
        let receipt = reference(&town.choose(&gun, "roomy", None).await);
        let said = town.prepare(&gun, "one-place", None).await;
        let before = (town.states(ANNA).await, town.deeds(ANNA).await, town.messages(ANNA).await);
        town.sql(REVOKE, &["gun-anna"]).await;
        let (choices, of) = (town.choices(), decision_of(ANNA));
        assert_eq!(choices.confirm(&gun, &of, &said).await.unwrap(), Outcome::NotFound);
        assert_eq!(choices.withdraw(&gun, &receipt).await.unwrap(), Withdrawn::NotFound);
        assert!(!choices.keep_provider(&gun, &of, "roomy").await.unwrap());
        let ask = app::domain::choice::Ask::Contact { why: None, wish: None };
        let asking = Asking { form_key: "k".into(), ask, provider_id: None };
        assert_eq!(choices.ask(&gun, &of, &asking).await.unwrap(), Asked::NotFound);
        assert_eq!((town.states(ANNA).await, town.deeds(ANNA).await, town.messages(ANNA).await), before);
        // Nor does a guardian answer for whom they are guardian no more.
        let asked = reference(&town.choose(&mona_for_child(), "roomy", None).await);
        town.sql(REVOKE, &["per-child"]).await;
        assert_eq!(town.choices().answer(&per_for_child(), &asked, true).await.unwrap(), Answered::NotFound);
        assert_eq!(town.states(CHILD).await, [State::AwaitingConsent]);
    })
    .await;
}

// R-ACT-2: a mandate ends while its holder confirms: either the choice came first, or there is none.
#[tokio::test(flavor = "multi_thread")]
async fn a_choice_and_the_end_of_its_mandate_come_one_after_the_other() {
    in_town(async |town| {
        let gun = town.gun(MandateKind::Proxy).await;
        let said = town.prepare(&gun, "roomy", None).await;
        let other = town.clone();
        let ends = tokio::spawn(async move { other.sql(REVOKE, &["gun-anna"]).await });
        let outcomes = at_once(&town, vec![(gun, said)]).await;
        ends.await.unwrap();
        let made = matches!(outcomes[0], Outcome::Confirmed(_));
        assert!(made || outcomes[0] == Outcome::NotFound, "{outcomes:?}");
        assert_eq!((town.written().await, town.deeds(ANNA).await), (i64::from(made), i64::from(made)));
    })
    .await;
}
