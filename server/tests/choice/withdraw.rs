//! Taking back, until the order is sent.

use app::domain::{
    choice::{State, Will},
    identity::MandateKind,
};
use server::choice::service::{Outcome, Withdrawn};

use crate::support::*;

// R-CHO-7
#[tokio::test]
async fn a_choice_is_taken_back_until_it_is_ordered() {
    in_town(async |town| {
        let anna = own(ANNA);
        let first = reference(&town.choose(&anna, "one-place", None).await);
        assert_eq!(town.choices().withdraw(&anna, &first).await.unwrap(), Withdrawn::Done);
        assert_eq!(town.choices().withdraw(&anna, &first).await.unwrap(), Withdrawn::Already);
        assert_eq!((town.states(ANNA).await, town.deeds(ANNA).await), (vec![State::Withdrawn], 2));
        // The place is free for others again.
        assert!(matches!(town.choose(&own(BO), "one-place", None).await, Outcome::Confirmed(_)));

        let second = reference(&town.choose(&anna, "roomy", None).await);
        let order =
            "UPDATE choice SET state = 'bestallt', closed_at = '2026-11-24T11:00:00.000000Z' WHERE reference = $1";
        town.sql(order, &[&second]).await;
        assert_eq!(town.choices().withdraw(&anna, &second).await.unwrap(), Withdrawn::Ordered);
        assert_eq!(town.states(ANNA).await, [State::Withdrawn, State::Ordered]);
    })
    .await;
}

// R-CHO-7: what another choice has taken the place of cannot be taken back, and anybody else's does not exist.
#[tokio::test]
async fn only_what_is_open_and_ones_own_is_taken_back() {
    in_town(async |town| {
        let anna = own(ANNA);
        let first = reference(&town.choose(&anna, "one-place", None).await);
        let second = reference(&town.choose(&anna, "roomy", None).await);
        assert_eq!(town.choices().withdraw(&anna, &first).await.unwrap(), Withdrawn::Over(State::Replaced));
        assert_eq!(town.choices().withdraw(&own(BO), &second).await.unwrap(), Withdrawn::NotFound);
        assert_eq!(town.choices().withdraw(&anna, "V-AAAA-AAAA").await.unwrap(), Withdrawn::NotFound);
        assert_eq!(town.states(ANNA).await, [State::Replaced, State::Confirmed]);
    })
    .await;
}

// R-ACT-1, R-ACT-2: what the person has chosen a god man does not undo; what the god man has chosen the person may, and
// the one is told of what the other did.
#[tokio::test]
async fn the_persons_own_choice_is_theirs_and_each_is_told() {
    in_town(async |town| {
        let (anna, gun) = (own(ANNA), town.gun(MandateKind::GodMan).await);
        let hers = reference(&town.choose(&anna, "roomy", None).await);
        assert_eq!(town.choices().withdraw(&gun, &hers).await.unwrap(), Withdrawn::NotTheirs);
        assert!(!town.choices().receipt(&gun, &hers).await.unwrap().unwrap().withdrawable);
        let made = reference(&town.choose(&gun, "one-place", Some(Will::Agrees)).await);
        assert_eq!(town.messages(ANNA).await, ["choice-made", "choice-made-for-you"]);
        assert_eq!(town.choices().withdraw(&anna, &made).await.unwrap(), Withdrawn::Done);
        assert_eq!(town.messages(GUN).await, ["choice-withdrawn"]);
        let again = reference(&town.choose(&gun, "one-place", Some(Will::Agrees)).await);
        assert_eq!(town.choices().withdraw(&gun, &again).await.unwrap(), Withdrawn::Done);
        assert_eq!(town.messages(ANNA).await.len(), 5);
    })
    .await;
}
