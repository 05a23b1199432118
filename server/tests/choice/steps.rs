//! What happens between the steps: what has been shown is what is confirmed, or it is shown again.

use app::domain::choice::Wishes;
use server::choice::service::Outcome;

use crate::support::*;

// R-PROV-5: the agreement ends while somebody is choosing.
#[tokio::test]
async fn a_provider_that_ends_between_the_steps_is_not_chosen() {
    in_town(async |town| {
        let said = town.prepare(&own(ANNA), "roomy", None).await;
        town.sql("UPDATE provider SET agreement_ended_on = '2026-11-24' WHERE id = $1", &["roomy"]).await;
        let outcome = town.choices().confirm(&own(ANNA), &decision_of(ANNA), &said).await.unwrap();
        assert_eq!((outcome, town.written().await), (Outcome::ProviderEnded, 0));
        // What was filled in is still there to go on from.
        let shown = town.choices().preview(&own(ANNA), &decision_of(ANNA)).await.unwrap().unwrap();
        assert_eq!(shown.draft.provider_id.as_deref(), Some("roomy"));
    })
    .await;
}

// R-CHO-4: hours, days or the present provider have changed since they were shown.
#[tokio::test]
async fn a_decision_that_changes_between_the_steps_is_shown_again() {
    in_town(async |town| {
        let (anna, decision) = (own(ANNA), decision_of(ANNA));
        for change in [
            "UPDATE decision SET minutes = 300 WHERE id = $1",
            "UPDATE decision SET valid_to = '2027-06-30' WHERE id = $1",
            "UPDATE care_order SET end_on = '2026-11-25' WHERE decision_id = $1",
        ] {
            let said = town.prepare(&anna, "roomy", None).await;
            town.sql(change, &[&decision]).await;
            let outcome = town.choices().confirm(&anna, &decision, &said).await.unwrap();
            assert_eq!((outcome, town.written().await), (Outcome::Changed, 0), "{change}");
        }
        assert!(matches!(town.choose(&anna, "roomy", None).await, Outcome::Confirmed(_)));
    })
    .await;
}

// R-CHO-4: over midnight the days move on, and are shown anew.
#[tokio::test]
async fn over_midnight_the_days_are_shown_again() {
    in_town(async |mut town| {
        let (anna, decision) = (own(ANNA), decision_of(ANNA));
        town.now = "2026-11-24T22:59:59Z".into();
        let said = town.prepare(&anna, "roomy", None).await;
        town.now = "2026-11-24T23:00:00Z".into();
        assert_eq!(town.choices().confirm(&anna, &decision, &said).await.unwrap(), Outcome::Changed);
        assert!(matches!(town.choose(&anna, "roomy", None).await, Outcome::Confirmed(_)));
    })
    .await;
}

// Two windows: what is confirmed is what its own page has shown, never what another window has put in since.
#[tokio::test]
async fn another_window_never_changes_what_is_confirmed() {
    in_town(async |town| {
        let (anna, decision) = (own(ANNA), decision_of(ANNA));
        let said = town.prepare(&anna, "roomy", None).await;
        town.choices().keep_provider(&anna, &decision, "one-place").await.unwrap();
        assert_eq!(town.choices().confirm(&anna, &decision, &said).await.unwrap(), Outcome::Changed);
        assert_eq!(town.written().await, 0);
    })
    .await;
}

// Provider and wishes are kept apart: neither step loses what the other has.
#[tokio::test]
async fn each_step_keeps_its_own_part_of_the_draft() {
    in_town(async |town| {
        let (anna, decision, choices) = (own(ANNA), decision_of(ANNA), town.choices());
        let wishes = Wishes { meet_first: true, ..Wishes::default() };
        choices.keep_provider(&anna, &decision, "roomy").await.unwrap();
        choices.keep_wishes(&anna, &decision, &wishes).await.unwrap();
        choices.keep_provider(&anna, &decision, "one-place").await.unwrap();
        let draft = choices.preview(&anna, &decision).await.unwrap().unwrap().draft;
        assert_eq!((draft.provider_id.as_deref(), draft.wishes), (Some("one-place"), wishes));
        assert!(!choices.keep_provider(&anna, &decision, "unheard-of").await.unwrap());
        // A representative's draft is their own.
        let mona = choices.preview(&mona_for_child(), &decision_of(CHILD)).await.unwrap().unwrap();
        assert_eq!(mona.draft.provider_id, None);
    })
    .await;
}
