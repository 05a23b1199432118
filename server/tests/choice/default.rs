//! Not choosing: what applies today, confirmed as it was shown.

use app::domain::{
    choice::{DefaultReason, Eligibility, State},
    directory::{Provider, Service, Unit, default_provider::Default},
    identity::{By, MandateKind, Message},
};
use server::choice::service::{Confirmation, DefaultView, Found, Outcome};
use server::identity::{Actor, store::messages};

use crate::support::*;

fn near(id: &str, free: Option<u32>, north: f64) -> Provider {
    let mut p = provider(id, free);
    p.units = vec![Unit {
        name: id.into(),
        district: "bromma".into(),
        street: None,
        town: None,
        position: Some((59.338 + north, 17.939)),
        access: None,
        source: "test".into(),
        checked_on: TODAY,
    }];
    p
}

async fn view(town: &Town, actor: &Actor, providers: &[Provider]) -> DefaultView {
    let providers: Vec<_> = providers.iter().collect();
    let view = town.choices().default_view(actor, &decision_of(actor.principal_id()), &providers).await.unwrap();
    view.unwrap()
}

fn found(view: &DefaultView, providers: &[Provider]) -> Found {
    let provider_id = view.applies.found.provider().map(|i| providers[i].id.clone());
    Found { provider_id, reason: view.applies.found.into() }
}

async fn confirm(town: &Town, actor: &Actor, view: &DefaultView, found: &Found) -> Outcome {
    let said = Confirmation { form_key: view.preview.form_key.clone(), ..Confirmation::default() };
    town.choices().default(actor, &decision_of(actor.principal_id()), found, &said).await.unwrap()
}

// R-CHO-3: the nearest with a place, named, with who was passed over, and kept as what it is.
#[tokio::test]
async fn who_does_not_choose_gets_the_nearest_with_a_place() {
    in_town(async |town| {
        let all = [near("roomy", None, 0.05), near("one-place", Some(1), 0.01), near("full", Some(0), 0.0)];
        town.providers(&all).await;
        let shown = view(&town, &own(BO), &all).await;
        assert_eq!(shown.applies.found, Default::Nearest(1));
        let passed: Vec<_> = shown.applies.passed_over.iter().map(|p| (p.provider, p.why)).collect();
        assert_eq!(passed, [(2, Eligibility::Full)]);
        let outcome = confirm(&town, &own(BO), &shown, &found(&shown, &all)).await;
        let kept = town.choices().receipt(&own(BO), &reference(&outcome)).await.unwrap().unwrap().kept;
        assert_eq!(kept.choice.default_reason, Some(DefaultReason::Nearest));
        assert_eq!((kept.choice.provider_id.as_deref(), kept.choice.state), (Some("one-place"), State::Confirmed));
        assert_eq!(confirm(&town, &own(BO), &shown, &found(&shown, &all)).await, Outcome::Already(reference(&outcome)));
    })
    .await;
}

// R-CHO-3: somebody else has taken the place since it was shown: the new one is shown first.
#[tokio::test]
async fn what_applies_is_shown_again_when_it_has_changed() {
    in_town(async |town| {
        let all = [near("roomy", None, 0.05), near("one-place", Some(1), 0.01)];
        town.providers(&all).await;
        let shown = view(&town, &own(BO), &all).await;
        town.choose(&own(ANNA), "one-place", None).await;
        assert_eq!(confirm(&town, &own(BO), &shown, &found(&shown, &all)).await, Outcome::Changed);
        let now = view(&town, &own(BO), &all).await;
        assert_eq!(now.applies.found, Default::Nearest(0));
        // What was shown before is not confirmed by what is found now.
        assert_eq!(confirm(&town, &own(BO), &shown, &found(&now, &all)).await, Outcome::Changed);
        assert!(matches!(confirm(&town, &own(BO), &now, &found(&now, &all)).await, Outcome::Confirmed(_)));
    })
    .await;
}

// R-CHO-3: nobody can: the case officer picks. It takes the place of what was chosen before.
#[tokio::test]
async fn where_nobody_can_the_case_officer_picks() {
    in_town(async |town| {
        town.choose(&own(BO), "roomy", None).await;
        let all = [near("full", Some(0), 0.0)];
        let shown = view(&town, &own(BO), &all).await;
        let outcome = confirm(&town, &own(BO), &shown, &found(&shown, &all)).await;
        assert!(matches!(outcome, Outcome::ToCaseOfficer(_)));
        assert_eq!(town.states(BO).await, [State::Replaced, State::AwaitingCaseOfficer]);
        let kept = town.choices().receipt(&own(BO), &reference(&outcome)).await.unwrap().unwrap().kept;
        assert_eq!((kept.choice.default_reason, kept.provider), (Some(DefaultReason::CaseOfficer), None));
        // A choice of one's own ends the waiting.
        town.choose(&own(BO), "roomy", None).await;
        assert_eq!(town.states(BO).await, [State::Replaced, State::Replaced, State::Confirmed]);
    })
    .await;
}

// R-CHO-3, R-PROV-5: who has a provider keeps it; when its agreement has ended, the rule applies.
#[tokio::test]
async fn who_has_a_provider_keeps_it_until_it_ends() {
    in_town(async |town| {
        let all = [near("roomy", None, 0.05)];
        town.providers(&all).await;
        let shown = view(&town, &own(ANNA), &all).await;
        assert_eq!(confirm(&town, &own(ANNA), &shown, &found(&shown, &all)).await, Outcome::Keeps);
        town.sql("UPDATE provider SET agreement_ended_on = '2026-10-31' WHERE id = $1", &["old"]).await;
        let shown = view(&town, &own(ANNA), &all).await;
        let outcome = confirm(&town, &own(ANNA), &shown, &found(&shown, &all)).await;
        let kept = town.choices().receipt(&own(ANNA), &reference(&outcome)).await.unwrap().unwrap().kept;
        assert_eq!(kept.choice.switch.last_day_old, None);
    })
    .await;
}

// R-ACT-1, R-ACT-2: not choosing is a choice too: a youth agrees to it, and is told.
#[tokio::test]
async fn a_youth_agrees_to_not_choosing() {
    in_town(async |town| {
        let all = [near("full", Some(0), 0.0)];
        let shown = view(&town, &mona_for_youth(), &all).await;
        let outcome = confirm(&town, &mona_for_youth(), &shown, &found(&shown, &all)).await;
        assert!(matches!(outcome, Outcome::AwaitingConsent(_)));
        let answered = town.choices().answer(&own(YOUTH), &reference(&outcome), true).await.unwrap();
        assert_eq!(answered, server::choice::service::Answered::ToCaseOfficer);
        assert_eq!(town.states(YOUTH).await, [State::AwaitingCaseOfficer]);
    })
    .await;
}

// R-ACT-2, R-CHO-3: who lets the rule apply for another is named to them, whether it gives a provider or not.
#[tokio::test]
async fn the_person_is_told_who_did_not_choose_for_them() {
    in_town(async |town| {
        town.mandate("gun-bo", BO, GUN, MandateKind::Proxy).await;
        let gun = acting("gun-bo", BO, GUN, MandateKind::Proxy);
        let mut receipts = Vec::new();
        for (id, free) in [("full", Some(0)), ("roomy", None)] {
            let all = vec![near(id, free, 0.0)];
            town.providers(&all).await;
            let shown = view(&town, &gun, &all).await;
            receipts.push(reference(&confirm(&town, &gun, &shown, &found(&shown, &all)).await));
        }
        let mut receipts = receipts.into_iter();
        let (left, applied) = (receipts.next(), receipts.next());
        let mut tx = town.db.snapshot().await.unwrap();
        let told = messages::newest(&mut tx, &town.keys, BO, 9).await.unwrap();
        let (by, service) = (By { name: "gun Prov".into(), kind: MandateKind::Proxy }, Service::Boendestod);
        let wanted = [
            Message::DefaultApplied { by: by.clone(), service, provider: "Namn roomy".into(), reference: applied },
            Message::ChoiceMadeForYou { by, service, provider: None, reference: left },
        ];
        assert_eq!(told.into_iter().map(|t| t.message).collect::<Vec<_>>(), wanted);
    })
    .await;
}
