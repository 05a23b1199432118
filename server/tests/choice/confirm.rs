//! Confirming a choice: what counts, what does not, and that nothing is half done.

use app::domain::{
    choice::{Eligibility, NoTime, State, Wishes},
    identity::MandateKind,
};
use jiff::civil::date;
use server::choice::service::{Confirmation, Outcome};

use crate::support::*;

// R-CHO-4, R-CHO-7: the receipt says what was shown before confirming.
#[tokio::test]
async fn a_switch_is_confirmed_with_its_days() {
    in_town(async |town| {
        let (anna, decision) = (own(ANNA), decision_of(ANNA));
        let wishes =
            Wishes {
                finnish: true, relative: true, text: Some("Ring först. ”Å” 🙂".into()), ..Wishes::default()
            };
        assert!(town.choices().keep_wishes(&anna, &decision, &wishes).await.unwrap());
        let outcome = town.choose(&anna, "roomy", None).await;
        assert!(matches!(outcome, Outcome::Confirmed(_)), "{outcome:?}");

        let receipt = town.choices().receipt(&anna, &reference(&outcome)).await.unwrap().unwrap();
        let choice = &receipt.kept.choice;
        assert_eq!(
            (choice.switch.last_day_old, choice.switch.first_day_new),
            (Some(date(2026, 11, 28)), date(2026, 11, 29))
        );
        assert_eq!(choice.switch.start_by, Some(date(2026, 12, 1)));
        assert_eq!((choice.state, choice.made_by.as_str(), receipt.withdrawable), (State::Confirmed, ANNA, true));
        assert_eq!(receipt.kept.provider, Some(("roomy".into(), "Namn roomy".into())));
        // R-CHO-6: no relative is asked for where none can be employed.
        assert_eq!(choice.wishes, Wishes { relative: false, ..wishes });
        assert_eq!(receipt.case.latest().unwrap().provider_id, "old");
        // What one does oneself is logged, and told with its receipt, so that it is found again.
        assert_eq!((town.deeds(ANNA).await, town.messages(ANNA).await), (1, vec!["choice-made".to_owned()]));
        assert_eq!(town.count("SELECT COUNT(*) FROM choice_draft", &[]).await, 0);
    })
    .await;
}

// What people write is sealed: the database alone tells nothing of it.
#[tokio::test]
async fn wishes_and_reasons_are_sealed() {
    in_town(async |town| {
        let wishes = Wishes { text: Some("Ring först".into()), ..Wishes::default() };
        town.choices().keep_wishes(&own(BO), &decision_of(BO), &wishes).await.unwrap();
        let readable = "SELECT COUNT(*) FROM choice_draft WHERE wishes_sealed LIKE '%Ring%'";
        assert_eq!(town.count(readable, &[]).await, 0);
        town.choose(&own(BO), "roomy", None).await;
        assert_eq!(town.count("SELECT COUNT(*) FROM choice WHERE wishes_sealed LIKE '%Ring%'", &[]).await, 0);
    })
    .await;
}

// R-CHO-7: the same form sent twice, also after the back button, is one choice.
#[tokio::test]
async fn a_form_sent_twice_is_one_choice() {
    in_town(async |town| {
        let bo = own(BO);
        let said = town.prepare(&bo, "one-place", None).await;
        let first = town.choices().confirm(&bo, &decision_of(BO), &said).await.unwrap();
        let again = town.choices().confirm(&bo, &decision_of(BO), &said).await.unwrap();
        assert_eq!(again, Outcome::Already(reference(&first)));
        assert_eq!((town.written().await, town.deeds(BO).await), (1, 1));
        // Nobody else meets it by its key.
        let anna = town.choices().confirm(&own(ANNA), &decision_of(ANNA), &said).await.unwrap();
        assert_eq!(anna, Outcome::NothingChosen);
    })
    .await;
}

// R-CHO-7: a new choice while one is open takes its place openly.
#[tokio::test]
async fn a_new_choice_takes_the_place_of_the_open_one() {
    in_town(async |town| {
        let anna = own(ANNA);
        let first = reference(&town.choose(&anna, "one-place", None).await);
        let shown = town.choices().preview(&anna, &decision_of(ANNA)).await.unwrap().unwrap();
        assert_eq!(shown.replaces.iter().map(|o| o.reference.as_str()).collect::<Vec<_>>(), [first.as_str()]);
        town.choose(&anna, "roomy", None).await;
        assert_eq!(town.states(ANNA).await, [State::Replaced, State::Confirmed]);
        let old = town.choices().receipt(&anna, &first).await.unwrap().unwrap();
        assert!(old.kept.closed_at.is_some() && !old.withdrawable);
        // The place is free again (R-CHO-2), and one's own open choice never stands in one's own way.
        assert!(matches!(town.choose(&own(BO), "one-place", None).await, Outcome::Confirmed(_)));
        assert!(matches!(town.choose(&own(BO), "one-place", None).await, Outcome::Confirmed(_)));
    })
    .await;
}

// R-CHO-2: full, spoken for, not for this person, or there already.
#[tokio::test]
async fn who_cannot_take_the_person_is_not_chosen() {
    in_town(async |town| {
        let anna = own(ANNA);
        assert_eq!(town.choose(&anna, "full", None).await, Outcome::Full(Eligibility::Full));
        assert_eq!(town.choose(&anna, "old", None).await, Outcome::Present);
        let mut elsewhere = provider("elsewhere", None);
        elsewhere.municipality = "botkyrka".into();
        town.providers(&[elsewhere]).await;
        assert_eq!(town.choose(&anna, "elsewhere", None).await, Outcome::Unfit(Eligibility::OtherMunicipality));
        town.choose(&own(BO), "one-place", None).await;
        assert_eq!(town.choose(&anna, "one-place", None).await, Outcome::Full(Eligibility::Full));
        assert_eq!((town.written().await, town.deeds(ANNA).await), (1, 0));
    })
    .await;
}

// R-CHO-1, R-CHO-8: without a valid decision nothing begins.
#[tokio::test]
async fn nothing_begins_on_a_decision_that_ends() {
    in_town(async |town| {
        let until = "UPDATE decision SET valid_to = $2 WHERE id = $1";
        town.sql(until, &[&decision_of(ANNA), "2026-11-28"]).await;
        let ends = NoTime::EndsFirst(date(2026, 11, 28), date(2026, 11, 29));
        assert_eq!(town.choose(&own(ANNA), "roomy", None).await, Outcome::Ended(ends));
        town.sql(until, &[&decision_of(ANNA), "2026-11-23"]).await;
        assert_eq!(town.choose(&own(ANNA), "roomy", None).await, Outcome::Ended(NoTime::Ended));
        assert_eq!(town.written().await, 0);
    })
    .await;
}

// R-ACT-2: anybody else's decision does not exist.
#[tokio::test]
async fn anothers_decision_does_not_exist() {
    in_town(async |town| {
        let (bo, annas) = (own(BO), decision_of(ANNA));
        assert!(!town.choices().keep_provider(&bo, &annas, "roomy").await.unwrap());
        assert!(!town.choices().keep_wishes(&bo, &annas, &Wishes::default()).await.unwrap());
        assert_eq!(town.choices().preview(&bo, &annas).await.unwrap(), None);
        let said = Confirmation { form_key: "x".into(), ..Confirmation::default() };
        assert_eq!(town.choices().confirm(&bo, &annas, &said).await.unwrap(), Outcome::NotFound);
        let made = reference(&town.choose(&own(ANNA), "roomy", None).await);
        assert_eq!(town.choices().receipt(&bo, &made).await.unwrap(), None);
        assert!(town.choices().receipt(&own(GUN), &made).await.unwrap().is_none());
        let gun = town.gun(MandateKind::Proxy).await;
        assert!(town.choices().receipt(&gun, &made).await.unwrap().is_some());
    })
    .await;
}

// R-ACT-3: nobody chooses for another the provider they work for.
#[tokio::test]
async fn nobody_brings_people_to_their_own_employer() {
    in_town(async |town| {
        let gun = town.gun(MandateKind::Proxy).await;
        let staff = "INSERT INTO provider_staff (person_id, provider_id, valid_from) VALUES ($1, $2, '2026-01-01')";
        town.sql(staff, &[GUN, "roomy"]).await;
        assert_eq!(town.choose(&gun, "roomy", None).await, Outcome::WorksThere);
        assert!(matches!(town.choose(&gun, "one-place", None).await, Outcome::Confirmed(_)));
        town.sql(staff, &[BO, "roomy"]).await;
        assert!(matches!(town.choose(&own(BO), "roomy", None).await, Outcome::Confirmed(_)));
    })
    .await;
}
