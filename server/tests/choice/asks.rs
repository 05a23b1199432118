//! Asking to meet a provider, for another support contact, for a relative as companion.

use app::domain::{
    choice::{Ask, AskState, Eligibility, Unable},
    identity::MandateKind,
};
use server::choice::service::{Asked, Asking};
use server::identity::Actor;

use crate::support::*;

fn meet(key: &str, provider: &str) -> Asking {
    let ask =
        Ask::Meet { provider: provider.into(), when: Some("På en tisdag".into()), reach: "070-174 06 05".into() };
    Asking { form_key: key.into(), ask, provider_id: Some(provider.into()) }
}

fn contact(key: &str) -> Asking {
    Asking { form_key: key.into(), ask: Ask::Contact { why: None, wish: None }, provider_id: None }
}

fn relative(key: &str) -> Asking {
    let ask = Ask::Relative { who: "Alva Prov".into(), relation: "syster".into() };
    Asking { form_key: key.into(), ask, provider_id: None }
}

async fn ask(town: &Town, actor: &Actor, asking: &Asking) -> Asked {
    town.choices().ask(actor, &decision_of(actor.principal_id()), asking).await.unwrap()
}

fn done(asked: &Asked) -> String {
    let Asked::Done(reference) = asked else { panic!("{asked:?}") };
    reference.clone()
}

// R-CHO-6: to meet before choosing, also one that is full.
#[tokio::test]
async fn a_provider_may_be_met_before_choosing() {
    in_town(async |town| {
        let bo = own(BO);
        let first = done(&ask(&town, &bo, &meet("a", "full")).await);
        assert_eq!(ask(&town, &bo, &meet("a", "full")).await, Asked::Already(first.clone()));
        let row = town.choices().asked(&bo, &first).await.unwrap().unwrap();
        assert_eq!(
            (row.provider_id.as_deref(), row.state, &row.ask),
            (Some("full"), AskState::Sent, &meet("", "full").ask)
        );
        assert_eq!(town.choices().asked(&own(ANNA), &first).await.unwrap(), None);
        assert_eq!(town.count("SELECT COUNT(*) FROM wish WHERE words_sealed LIKE '%tisdag%'", &[]).await, 0);
        assert_eq!((town.deeds(BO).await, town.messages(BO).await), (1, vec!["ask-made".to_owned()]));

        town.sql("UPDATE provider SET agreement_ended_on = '2026-11-24' WHERE id = $1", &["roomy"]).await;
        assert_eq!(ask(&town, &bo, &meet("b", "roomy")).await, Asked::Unfit(Eligibility::Ended));
        assert_eq!(ask(&town, &bo, &meet("c", "unheard-of")).await, Asked::NoProvider);
    })
    .await;
}

// R-CHO-6, BO 4.1: another support contact, of the provider that gives the support now.
#[tokio::test]
async fn another_contact_is_asked_of_the_present_provider() {
    in_town(async |town| {
        let gun = town.gun(MandateKind::Proxy).await;
        let asked = done(&ask(&town, &gun, &contact("a")).await);
        assert_eq!(town.choices().asked(&gun, &asked).await.unwrap().unwrap().provider_id.as_deref(), Some("old"));
        assert_eq!(town.messages(ANNA).await, ["wish-made"]);
        assert_eq!(ask(&town, &own(BO), &contact("b")).await, Asked::NoProvider);
    })
    .await;
}

// R-CHO-6: a relative as companion awaits approval (LA 3.2), and is not asked for where the terms forbid it (BK).
#[tokio::test]
async fn a_relative_awaits_approval_where_one_may_be_employed() {
    in_town(async |town| {
        let bo = own(BO);
        assert_eq!(ask(&town, &bo, &relative("a")).await, Asked::NoRelatives);
        let service = "UPDATE decision SET service = 'ledsagarservice' WHERE id = $1";
        town.sql(service, &[&decision_of(BO)]).await;
        let asked = done(&ask(&town, &bo, &relative("b")).await);
        let row = town.choices().asked(&bo, &asked).await.unwrap().unwrap();
        assert_eq!((row.state, row.provider_id), (AskState::AwaitingApproval, None));
        let terms = "UPDATE decision SET terms = '{\"relative_possible\":false}' WHERE id = $1";
        town.sql(terms, &[&decision_of(BO)]).await;
        assert_eq!(ask(&town, &bo, &relative("c")).await, Asked::NoRelatives);
        let moved = "UPDATE decision SET terms = '{}', municipality = 'botkyrka' WHERE id = $1";
        town.sql(moved, &[&decision_of(BO)]).await;
        assert_eq!(ask(&town, &bo, &relative("d")).await, Asked::NoRelatives);
    })
    .await;
}

// R-CHO-8, R-ACT-1, R-ACT-2: not on an ended decision, not by a child alone, not on anybody else's.
#[tokio::test]
async fn asking_needs_a_valid_decision_and_somebody_who_may() {
    in_town(async |town| {
        assert_eq!(ask(&town, &own(CHILD), &meet("a", "roomy")).await, Asked::Unable(Unable::TooYoung));
        assert!(matches!(ask(&town, &mona_for_child(), &meet("b", "roomy")).await, Asked::Done(_)));
        let asked = town.choices().ask(&own(BO), &decision_of(ANNA), &contact("c")).await.unwrap();
        assert_eq!(asked, Asked::NotFound);
        town.sql("UPDATE decision SET valid_to = '2026-11-23' WHERE id = $1", &[&decision_of(ANNA)]).await;
        assert_eq!(ask(&town, &own(ANNA), &contact("d")).await, Asked::Ended);
    })
    .await;
}
