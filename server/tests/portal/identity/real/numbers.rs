//! Somebody who had a coordination number gets a personal number: the same person.

use app::{domain::identity::PersonalNumber, pages::identity::log_in::Reason};
use serde_json::{Value, json};
use server::cases::{self, NUMBER_INDEX, file::CasesFile, sample};

use super::{PERSONAL, Real, in_earnest, turned_away};
use crate::support::TODAY;

const COORDINATION: &str = "https://id.oidc.se/claim/coordinationNumber";
const PREVIOUS: &str = "https://id.oidc.se/claim/previousCoordinationNumber";

/// A number of these eleven figures and the one that checks them.
pub fn checked(first: &str) -> PersonalNumber {
    let whole = (0..10).find_map(|figure| PersonalNumber::read(&format!("{first}{figure}")).ok());
    whole.expect("one figure in ten checks the others")
}

/// The two numbers of one person: of the same day, which counts 60 more in the first.
fn numbers() -> (PersonalNumber, PersonalNumber) {
    (checked("19800162238"), checked("19800102238"))
}

/// Brings in somebody with this number.
async fn bring_in(real: &Real, name: &str, number: &PersonalNumber) {
    let state = &real.portal.state;
    let mut person = sample::cases(&real.portal.now().providers, TODAY).persons.remove(0);
    person.key = name.to_lowercase();
    person.given_name = name.into();
    person.number = number.into();
    let file = CasesFile { persons: vec![person], ..CasesFile::default() };
    cases::run_typed(&state.db, &state.keys, &state.places, &file, state.clock.now()).await.expect("somebody");
}

/// Whom the provider's word leads to, by the given name that the frame of the pages tells.
async fn leads_to(real: &Real, said: Value, name: &str) {
    real.says(said);
    let line = real.line(&real.log_in().await).await.expect("a session");
    assert!(line.contains(&format!("{name} ")), "{line}");
}

async fn leads_nowhere(real: &Real, said: Value) {
    real.says(said);
    turned_away(&real.back(&real.begin("/min-sida").await).await, Reason::NobodyWeKnow);
}

async fn index_of(real: &Real, name: &str) -> Option<String> {
    real.portal.asked("SELECT number_index FROM person WHERE given_name = $1", &[name]).await
}

#[tokio::test]
async fn a_new_number_leads_to_who_had_the_old_one() {
    in_earnest(async |real| {
        let (former, number) = numbers();
        let (k, n) = (former.reveal(), number.reveal());
        bring_in(real, "Kim", &former).await;
        leads_to(real, json!({ COORDINATION: k }), "Kim").await;
        // Nobody has told yet that it is theirs.
        leads_nowhere(real, json!({ PERSONAL: n })).await;
        let people = real.portal.count("person").await;
        leads_to(real, json!({ PERSONAL: n, PREVIOUS: k }), "Kim").await;
        let index = real.portal.state.keys.index(NUMBER_INDEX, n);
        assert_eq!(index_of(real, "Kim").await, Some(index.clone()));
        // From now on each of the two is enough, and nothing is written twice.
        for said in [json!({ PERSONAL: n }), json!({ COORDINATION: k }), json!({ PERSONAL: n, PREVIOUS: k })] {
            leads_to(real, said, "Kim").await;
        }
        assert_eq!(index_of(real, "Kim").await, Some(index));
        assert_eq!((real.portal.count("person").await, real.portal.count("former_number").await), (people, 1));
        // R-ACT-5: the log says once that the portal did it, and whoever it is reads that.
        let by_itself = "access_log WHERE action = 'bytte-nummer' AND actor_role = 'portalen' AND actor_id IS NULL";
        assert_eq!(real.portal.count(by_itself).await, 1);
        let page = real.log_in().await.page("/sv/min-sida/logg").await;
        assert!(page.body.contains("Stödvalet, av sig självt"));
    })
    .await;
}

// The municipality has two records of one person. Each number leads to its own, and none is changed: to put them
// together is for a case officer.
#[tokio::test]
async fn with_a_record_for_each_number_each_leads_to_its_own() {
    in_earnest(async |real| {
        let (former, number) = numbers();
        let (k, n) = (former.reveal(), number.reveal());
        bring_in(real, "Kim", &former).await;
        bring_in(real, "Robin", &number).await;
        let before = (index_of(real, "Kim").await, index_of(real, "Robin").await);
        leads_to(real, json!({ PERSONAL: n, PREVIOUS: k }), "Robin").await;
        leads_to(real, json!({ COORDINATION: k }), "Kim").await;
        leads_to(real, json!({ PERSONAL: n }), "Robin").await;
        assert_eq!((index_of(real, "Kim").await, index_of(real, "Robin").await), before);
        assert_eq!(real.portal.count("former_number").await, 0);
    })
    .await;
}
