//! Those who have to agree: youths, two guardians, a god man, a förvaltare.

use app::domain::{
    choice::{Eligibility, State, Unable, Will},
    identity::MandateKind,
};
use server::choice::service::{Answered, Confirmation, Outcome};

use crate::support::*;

// R-ACT-1: a guardian chooses for a 16-year-old, and it counts when the youth agrees.
#[tokio::test]
async fn a_youth_agrees_to_what_a_guardian_has_chosen() {
    in_town(async |town| {
        let (mona, youth) = (mona_for_youth(), own(YOUTH));
        let outcome = town.choose(&mona, "one-place", None).await;
        let made = reference(&outcome);
        assert!(matches!(outcome, Outcome::AwaitingConsent(_)));
        assert_eq!(town.messages(YOUTH).await, ["consent-asked"]);
        // The place is held meanwhile (R-CHO-2).
        assert_eq!(town.choose(&own(BO), "one-place", None).await, Outcome::Full(Eligibility::Full));

        let receipt = town.choices().receipt(&youth, &made).await.unwrap().unwrap();
        assert!(receipt.asks_you && receipt.consents[0].agrees.is_none());
        assert!(!town.choices().receipt(&mona, &made).await.unwrap().unwrap().asks_you);
        assert_eq!(town.choices().answer(&mona, &made, true).await.unwrap(), Answered::NotAsked);
        assert_eq!(town.choices().answer(&youth, &made, true).await.unwrap(), Answered::Confirmed);
        assert_eq!(town.choices().answer(&youth, &made, true).await.unwrap(), Answered::Already);
        assert_eq!(town.choices().answer(&youth, &made, false).await.unwrap(), Answered::Over(State::Confirmed));
        assert_eq!((town.states(YOUTH).await, town.deeds(YOUTH).await), (vec![State::Confirmed], 2));
        assert_eq!(town.messages(MONA).await, ["consent-answered"]);
    })
    .await;
}

// R-ACT-1: a no leaves what the youth has chosen where it is, and so does a proposal without an answer.
#[tokio::test]
async fn a_youths_no_costs_the_youth_nothing() {
    in_town(async |town| {
        let (mona, youth) = (mona_for_youth(), own(YOUTH));
        assert!(matches!(town.choose(&youth, "roomy", None).await, Outcome::Confirmed(_)));
        let made = reference(&town.choose(&mona, "one-place", None).await);
        assert_eq!(town.states(YOUTH).await, [State::Confirmed, State::AwaitingConsent]);
        assert_eq!(town.choices().answer(&youth, &made, false).await.unwrap(), Answered::Refused);
        assert_eq!(town.states(YOUTH).await, [State::Confirmed, State::Refused]);
        assert!(matches!(town.choose(&own(BO), "one-place", None).await, Outcome::Confirmed(_)));
        // Agreeing to another takes the place of the first, openly.
        let second = reference(&town.choose(&mona, "old", None).await);
        assert_eq!(town.choices().answer(&youth, &second, true).await.unwrap(), Answered::Confirmed);
        assert_eq!(town.states(YOUTH).await, [State::Replaced, State::Refused, State::Confirmed]);
    })
    .await;
}

// R-ACT-1: for a nine-year-old both guardians agree, and the child alone chooses nothing.
#[tokio::test]
async fn both_guardians_of_a_child_agree() {
    in_town(async |town| {
        assert_eq!(town.choose(&own(CHILD), "roomy", None).await, Outcome::Unable(Unable::TooYoung));
        let made = reference(&town.choose(&mona_for_child(), "roomy", None).await);
        assert_eq!(town.messages(PER).await, ["consent-asked-for"]);
        assert_eq!(town.messages(CHILD).await, ["choice-made-for-you"]);
        // Only the other guardian is asked: neither the child nor the one who chose.
        assert_eq!(town.choices().answer(&own(CHILD), &made, true).await.unwrap(), Answered::NotAsked);
        assert_eq!(town.choices().answer(&own(PER), &made, true).await.unwrap(), Answered::NotFound);
        assert_eq!(town.choices().answer(&per_for_child(), &made, true).await.unwrap(), Answered::Confirmed);
        assert_eq!((town.states(CHILD).await, town.messages(MONA).await.len()), (vec![State::Confirmed], 1));
    })
    .await;
}

// R-ACT-1: one guardian alone only with a case officer's recorded reason.
#[tokio::test]
async fn a_guardian_acts_alone_where_that_is_recorded() {
    in_town(async |town| {
        let mut mona = mona_for_child();
        mona.mandate.as_mut().unwrap().sole_reason = Some("Beslut 2026-03-01".into());
        assert!(matches!(town.choose(&mona, "roomy", None).await, Outcome::Confirmed(_)));
        // The other one's mandate has ended: nobody is left to ask.
        town.sql("UPDATE mandate SET revoked_at = '2026-11-01T00:00:00Z' WHERE id = $1", &["per-child"]).await;
        assert!(matches!(town.choose(&mona_for_child(), "one-place", None).await, Outcome::Confirmed(_)));
    })
    .await;
}

// R-ACT-1: a birthday while one waits: who agrees last does not decide for the youth.
#[tokio::test]
async fn a_child_who_turns_fifteen_meanwhile_is_asked_too() {
    in_town(async |mut town| {
        town.sql("UPDATE person SET born = '2011-11-25' WHERE id = $1", &[CHILD]).await;
        let made = reference(&town.choose(&mona_for_child(), "roomy", None).await);
        town.now = "2026-11-25T10:00:00Z".into();
        assert_eq!(town.choices().answer(&per_for_child(), &made, true).await.unwrap(), Answered::StillAwaiting);
        assert_eq!(town.states(CHILD).await, [State::AwaitingConsent]);
        assert_eq!(town.choices().answer(&own(CHILD), &made, true).await.unwrap(), Answered::Confirmed);
    })
    .await;
}

// R-CHO-2, R-PROV-5, R-CHO-8, R-ACT-2: all rules are asked again when the last one agrees, and nothing is half done.
#[tokio::test]
async fn what_cannot_be_had_any_more_is_not_agreed_to() {
    in_town(async |town| {
        let youth = own(YOUTH);
        let made = reference(&town.choose(&mona_for_youth(), "one-place", None).await);
        let answer = async || town.choices().answer(&youth, &made, true).await.unwrap();
        let revoked = "UPDATE mandate SET revoked_at = '2026-11-24T09:00:00Z' WHERE id = $1";
        town.sql(revoked, &["mona-youth"]).await;
        assert_eq!(answer().await, Answered::MakerGone);
        town.sql("UPDATE mandate SET revoked_at = NULL WHERE id = $1", &["mona-youth"]).await;
        town.providers(&[provider("one-place", Some(0))]).await;
        assert_eq!(answer().await, Answered::Not(Outcome::Full(Eligibility::Full)));
        town.sql("UPDATE provider SET agreement_ended_on = '2026-11-24' WHERE id = $1", &["one-place"]).await;
        assert_eq!(answer().await, Answered::Not(Outcome::ProviderEnded));
        town.sql("UPDATE decision SET valid_to = '2026-11-23' WHERE id = $1", &[&decision_of(YOUTH)]).await;
        assert!(matches!(answer().await, Answered::Not(Outcome::Ended(_))));
        assert_eq!((town.states(YOUTH).await, town.deeds(YOUTH).await), (vec![State::AwaitingConsent], 1));
        assert_eq!(town.count("SELECT COUNT(*) FROM choice_consent WHERE answer IS NOT NULL", &[]).await, 0);
    })
    .await;
}

// R-ACT-1: against the person's will a förvaltare chooses nothing, and the person's own choice stays.
#[tokio::test]
async fn against_the_persons_will_it_goes_to_the_case_officer() {
    in_town(async |town| {
        let gun = town.gun(MandateKind::Forvaltare).await;
        town.choose(&own(ANNA), "roomy", None).await;
        let outcome = town.choose(&gun, "one-place", Some(Will::Against)).await;
        assert!(matches!(outcome, Outcome::ToCaseOfficer(_)), "{outcome:?}");
        assert_eq!(town.states(ANNA).await, [State::Confirmed, State::AwaitingCaseOfficer]);
        assert_eq!(town.messages(ANNA).await, ["choice-made", "choice-at-case-officer"]);
        // Nothing is chosen: no place is taken.
        assert!(matches!(town.choose(&own(BO), "one-place", None).await, Outcome::Confirmed(_)));
        // Sent once more it takes the place of the first, so that the case officer has one.
        town.choose(&gun, "one-place", Some(Will::Against)).await;
        let states = town.states(ANNA).await;
        assert_eq!(states, [State::Confirmed, State::Replaced, State::AwaitingCaseOfficer]);
        assert_eq!(town.choose(&gun, "roomy", None).await, Outcome::Unable(Unable::WillMissing));
    })
    .await;
}

// R-ACT-1: what a god man says of the person's will is kept, sealed where it tells of the person.
#[tokio::test]
async fn why_the_person_cannot_say_is_kept_and_sealed() {
    in_town(async |town| {
        let gun = town.gun(MandateKind::GodMan).await;
        assert_eq!(town.choose(&gun, "roomy", Some(Will::CannotSay)).await, Outcome::Unable(Unable::ReasonMissing));
        let said = town.prepare(&gun, "roomy", Some(Will::CannotSay)).await;
        let said = Confirmation { will_reason: Some("Hon ligger i koma".into()), ..said };
        let outcome = town.choices().confirm(&gun, &decision_of(ANNA), &said).await.unwrap();
        let kept = town.choices().receipt(&gun, &reference(&outcome)).await.unwrap().unwrap().kept;
        assert_eq!((kept.choice.will, kept.mandate), (Some(Will::CannotSay), Some(MandateKind::GodMan)));
        assert_eq!(kept.choice.will_reason.as_deref(), Some("Hon ligger i koma"));
        assert_eq!(town.count("SELECT COUNT(*) FROM choice WHERE will_reason_sealed LIKE '%koma%'", &[]).await, 0);
        assert_eq!(town.count("SELECT COUNT(*) FROM access_log WHERE mandate_id = $1", &["gun-anna"]).await, 1);
    })
    .await;
}
