//! What somebody takes with them is all there is about them, and says nothing of where those live who are hidden
//! (R-ACT-6).

use app::{domain::identity::Scope, pages::error::Trouble};
use serde_json::{Value, json};
use server::cases::{
    file::{CaseDecision, CasePerson, CasesFile},
    sample,
};

use crate::{
    choice,
    support::{Given, Portal, TODAY, with_people},
};

const FILE: &str = "/sv/min-sida/uppgifter.json";
const ALL: [Scope; 4] = [Scope::Choice, Scope::Booking, Scope::Plan, Scope::Complaint];

/// The texts and figures in a value, as they are written.
fn leaves(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(all) => all.iter().for_each(|v| leaves(v, found)),
        Value::Object(all) => all.values().for_each(|v| leaves(v, found)),
        Value::Null => {}
        Value::String(text) => found.push(text.clone()),
        other => found.push(other.to_string()),
    }
}

/// What the cases tell of a person, as far as it is not how the file speaks of somebody or something.
fn told(portal: &Portal, file: &CasesFile, person: &CasePerson) -> Vec<String> {
    let mine = |of: &str| of == person.key;
    let people = json!({
        "person": person,
        "work": file.staff.iter().filter(|s| mine(&s.person)).collect::<Vec<_>>(),
        "mandates": file.mandates.iter().filter(|m| mine(&m.principal) || mine(&m.agent)).collect::<Vec<_>>(),
        "consents": file.consents.iter().filter(|c| mine(&c.person)).collect::<Vec<_>>(),
        "decisions": file.decisions.iter().filter(|d| mine(&d.person)).collect::<Vec<&CaseDecision>>(),
    });
    let mut found = Vec::new();
    leaves(&people, &mut found);
    let number = person.number.read().expect("a number").reveal().to_owned();
    let name = |text: String| match file.persons.iter().find(|p| p.key == text) {
        Some(p) if p.key == person.key => p.given_name.clone(),
        Some(p) => format!("{} {}", p.given_name, p.family_name),
        None => portal.now().provider(&text).map_or(text, |p| p.name.clone()),
    };
    // Of a consent the day of its end is told, not the minute.
    let minute = |text: &String| file.consents.iter().any(|c| c.withdrawn_at.is_some_and(|at| at.to_string() == *text));
    let hidden = |text: &String| person.protected && [&person.district, &person.address].contains(&&Some(text.clone()));
    found.retain(|text| *text != number && !minute(text) && !hidden(text));
    found.into_iter().map(name).collect()
}

// Everything that the cases tell of each of those who can log in is in their file, and no number of anybody.
#[tokio::test]
async fn the_file_holds_all_that_the_cases_tell() {
    with_people(async |portal| {
        let file = sample::cases(&portal.now().providers, TODAY);
        for person in sample::demo_people() {
            let case = file.persons.iter().find(|p| p.key == person.key).expect("a person");
            let body = portal.browser(person.key).await.page(FILE).await.body;
            let mut there = Vec::new();
            leaves(&serde_json::from_str(&body).expect("JSON"), &mut there);
            for text in told(portal, &file, case) {
                assert!(there.contains(&text), "{}: {text}", person.key);
            }
            for other in &file.persons {
                let number = other.number.read().expect("a number").reveal().to_owned();
                for written in [&number[2..], &format!("{}-{}", &number[2..8], &number[8..])] {
                    assert!(!body.contains(written), "{} tells a number", person.key);
                }
            }
        }
    })
    .await;
}

// What has been filled in and not yet sent is known too, and so is who has asked for something, and as what.
#[tokio::test]
async fn the_file_holds_what_is_under_way() {
    with_people(async |portal| {
        let jonas = portal.browser("jonas").await;
        let decision = choice::decision(&jonas).await;
        choice::up_to_confirming(&jonas, &decision).await;
        let file: Value = serde_json::from_str(&jonas.page(FILE).await.body).expect("JSON");
        let begun = &file["not_yet_confirmed"][0];
        assert_eq!((&begun["case_number"], &begun["wishes"]["finnish"]), (&json!("EXEMPEL 1008"), &json!(true)));
        let provider = begun["provider"].as_str().expect("a provider").to_owned();
        assert!(portal.now().providers.iter().any(|p| p.name == provider));

        let sixten = portal.acting("sixten", "EX-FM-1").await;
        let decision = choice::decision(&sixten).await;
        let wish = [("nyckel", "k"), ("onskemal", "Någon som tycker om katter")];
        sixten.sent(&format!("/sv{decision}/fraga/kontakt"), &wish).await;
        let sql = "UPDATE mandate SET sole_reason = 'Ensam enligt beslut' WHERE reference = 'EX-FM-1'";
        portal.sql(sql, &[]).await;
        let file: Value = serde_json::from_str(&portal.browser("alva").await.page(FILE).await.body).expect("JSON");
        let asked = &file["asked_for"][0];
        assert_eq!((&asked["made_by"], &asked["as"]), (&json!("Sixten Provström"), &json!("fullmakt")));
        assert_eq!(asked["provider"], json!("Sympati AB"));
        let mut all = Vec::new();
        leaves(&file["may_act_for_me"], &mut all);
        assert!(all.contains(&"Ensam enligt beslut".to_owned()));
    })
    .await;
}

/// Where Stina lives, which is to be told nowhere; her provider's own pages are another matter.
const HIDDEN: [&str; 4] = ["Exempelgatan", "112 99", "Kungsholmen", "kungsholmen"];

// R-ACT-6: neither to her nor to whoever acts for her.
#[tokio::test]
async fn nobody_is_told_where_somebody_hidden_lives() {
    with_people(async |portal| {
        portal.give("P-1", &Given::proxy("stina", "lena", &ALL)).await;
        let agent = portal.acting("lena", "P-1").await;
        let stina = portal.browser("stina").await;
        for lang in ["sv", "fi", "sv-lattlast", "fi-selko"] {
            for path in ["/min-sida", "/val", "/ombud", "/min-sida/logg", "/min-sida/uppgifter"] {
                let address = format!("/{lang}{path}");
                for page in [stina.get(&address).await, agent.get(&address).await] {
                    let main = page.text(|t| t.is("main")).expect("a page");
                    assert!(HIDDEN.iter().all(|hidden| !main.contains(hidden)), "{address}: {main}");
                }
            }
        }
        let file = stina.page(FILE).await.body;
        assert!(HIDDEN.iter().all(|hidden| !file.contains(hidden)), "{file}");
        agent.get(FILE).await.refused(Trouble::OnlyOneself);
        // Somebody who is not hidden is told where they live.
        let file = portal.browser("maj").await.page(FILE).await.body;
        assert!(file.contains("Exempelgatan") && file.contains("kungsholmen"));
    })
    .await;
}

// R-ACT-6: distances from her home would tell where it is; in the municipality's choice none is told.
#[tokio::test]
async fn no_distance_tells_where_somebody_hidden_lives() {
    with_people(async |portal| {
        let kilometres = |text: &str| text.contains(" km") || text.contains(" meter") || text.contains(" metriä");
        // Nobody gives them support any longer, so that the rule for who does not choose applies.
        portal.sql("UPDATE care_order SET end_on = '2026-11-01'", &[]).await;
        let distance = async |key: &str| {
            let browser = portal.browser(key).await;
            let decision = choice::decision(&browser).await;
            let mut found = Vec::new();
            for step in ["utforare", "valj-inte"] {
                let page = browser.page(&format!("/sv{decision}/{step}")).await;
                found.push(kilometres(&page.text(|t| t.is("main")).expect("a page")));
            }
            found
        };
        assert_eq!(distance("stina").await, [false, false]);
        // Maj lives in the same district.
        assert_eq!(distance("maj").await, [true, true]);
    })
    .await;
}
