//! Nothing of people stands in an address; with `crate::silence`, nothing of them stands in the log either.

use server::cases::sample;

use crate::support::{Browser, Page, Portal, TODAY, token_of, with_people};

/// What is said of people and must never be told beside their pages, in lower case.
pub fn secrets(portal: &Portal) -> Vec<String> {
    let cases = sample::cases(&portal.now().providers, TODAY);
    let mut found = Vec::new();
    for person in cases.persons {
        let number = person.number.read().expect("a number").reveal().to_owned();
        let (day, serial) = number.split_at(8);
        found.extend([format!("{day}-{serial}"), number[2..].to_owned(), format!("{}-{serial}", &day[2..])]);
        found.push(number);
        found.push(person.family_name.to_lowercase());
        found.extend([person.address, person.phone, person.email].into_iter().flatten().map(|t| t.to_lowercase()));
    }
    found.extend(cases.decisions.iter().flat_map(|d| &d.goals).map(|goal| goal.to_lowercase()));
    found.sort();
    found.dedup();
    found
}

/// Somebody logs in, acts for another, looks at everything, is refused, and logs out; gives the tokens and the answers.
pub async fn journeys(portal: &Portal) -> (Vec<String>, Vec<Page>) {
    let (mut tokens, mut pages) = (Vec::new(), Vec::new());
    for (key, mandate) in [("alva", ""), ("nora", "EX-VH-2017-nora"), ("gunnar", "EX-GM-2"), ("sixten", "EX-FM-1")] {
        pages.push(portal.get("/sv/min-sida/uppgifter?sida=2").await);
        pages.push(portal.page("/sv/logga-in/test?till=/min-sida/logg").await);
        let person = portal.person(key).await;
        let page = portal.post("/sv/logga-in/test", &[("person", &person)]).await;
        let browser = Browser { portal, token: token_of(&page).expect("a token") };
        tokens.push(browser.token.clone());
        pages.push(page);
        pages.push(browser.post("/sv/ombud", &[("mandat", mandate)]).await);
        for address in [
            "/sv",
            "/sv/min-sida",
            "/sv/min-sida/logg",
            "/sv/min-sida/uppgifter",
            "/sv/min-sida/uppgifter.json",
            "/sv/ombud?till=/min-sida",
            "/sv/ombud/EX-FM-1/avsluta",
            "/sv/val",
            "/sv/finns-inte",
        ] {
            pages.push(browser.get(address).await);
        }
        pages.push(browser.post("/sv/min-sida/samtycke/EX-S-1", &[]).await);
        pages.push(browser.post("/sv/logga-ut", &[]).await);
    }
    let alva = portal.browser("alva").await;
    pages.push(alva.post("/sv/ombud/EX-FM-1/avsluta", &[]).await);
    (tokens, pages)
}

// ASVS 14.2.1
#[tokio::test]
async fn no_address_tells_who_somebody_is() {
    with_people(async |portal| {
        let (tokens, pages) = journeys(portal).await;
        let secrets: Vec<_> = secrets(portal).into_iter().chain(tokens.iter().map(|t| t.to_lowercase())).collect();
        let mut addresses = Vec::new();
        for page in &pages {
            addresses.push(page.header("location").to_owned());
            for tag in page.tags.iter().filter(|t| !t.get("href").starts_with("tel:")) {
                addresses.extend(["href", "action", "src", "formaction", "data-stay"].map(|a| tag.get(a).to_owned()));
            }
        }
        addresses.retain(|a| !a.is_empty());
        assert!(addresses.len() > 500);
        for address in addresses {
            let lower = address.to_lowercase();
            assert!(secrets.iter().all(|secret| !lower.contains(secret)), "{address}");
        }
        // Nor does any page show a token or a whole number.
        let numbers = |text: &str| text.len() >= 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        for secret in secrets.iter().filter(|s| numbers(s)).chain(&tokens) {
            assert!(pages.iter().all(|page| !page.body.contains(secret.as_str())));
        }
    })
    .await;
}
