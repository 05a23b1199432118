//! The choice guide: answers travel in the address, back without loss, to a short list with reasons.

use app::domain::directory::guide::{MOST, Step};

use crate::support::{Page, form, on_portal};

const ANSWERS: [(&str, &str); 7] = [
    ("tjanst", "boendestod"),
    ("omrade", "skarholmen"),
    ("tid", "kvall"),
    ("sprak", "finska"),
    ("teckensprak", "1"),
    ("alder", "40"),
    ("kompetens", "autism"),
];

fn address(step: Step) -> String {
    format!("/sv/valguide?steg={}&{}", step.code(), form(&ANSWERS))
}

/// The answers in a query, in any order.
fn sorted<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<(&'a str, &'a str)> {
    let mut pairs: Vec<_> = pairs.into_iter().filter(|(k, _)| *k != "steg").collect();
    pairs.sort_unstable();
    pairs
}

fn query(href: &str) -> Vec<(&str, &str)> {
    let (_, query) = href.split_once('?').expect("a query");
    query.split('&').filter_map(|pair| pair.split_once('=')).collect()
}

#[tokio::test]
async fn every_step_keeps_the_other_answers_and_leads_back_with_all() {
    on_portal(async |portal| {
        for step in Step::ALL.iter().copied().filter(|s| *s != Step::Answer) {
            let page = portal.page(&address(step)).await;
            let (hidden, fields) = (page.hidden(), &page.tags);
            assert!(hidden.contains(&("steg".into(), step.next().code().into())), "{step:?}");
            // Each answer is hidden or in a field of the question, never in both.
            for (key, value) in ANSWERS {
                let kept = hidden.contains(&(key.into(), value.into()));
                let chosen = fields.iter().any(|t| {
                    let picked =
                        t.has("checked", "") || t.attributes.iter().any(|(n, _)| n == "checked" || n == "selected");
                    t.get("value") == value && (picked || (t.get("id") == key && t.has("type", "text")))
                });
                assert!(kept != chosen, "{step:?}: {key} kept {kept}, chosen {chosen}");
            }
            let back = Page::links(page.part(|t| t.class("back")));
            let expected: Vec<_> = step.previous().into_iter().collect();
            assert_eq!(back.len(), expected.len(), "{step:?}");
            for (href, previous) in back.iter().zip(expected) {
                assert!(query(href).contains(&("steg", previous.code())), "{href}");
                assert_eq!(sorted(query(href)), sorted(ANSWERS), "{step:?}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn the_answer_is_a_short_list_with_reasons_and_ways_on() {
    on_portal(async |portal| {
        let page = portal.page(&address(Step::Answer)).await;
        let listed = page.listed();
        assert!((1..=MOST).contains(&listed.len()), "{listed:?}");
        let reasons = page.tags.iter().filter(|t| t.is("ul") && t.class("reasons")).count();
        assert_eq!(reasons, listed.len());
        let snapshot = portal.now();
        for slug in &listed {
            let p = snapshot.provider(slug).expect("a stored provider");
            assert!(p.serves("skarholmen") && p.facts.ages.as_ref().is_none_or(|a| a.value.contains(40)));
        }
        let links = Page::links(page.part(|t| t.is("main")));
        let list = links.iter().find(|l| l.starts_with("/sv/utforare?tjanst")).expect("a way to the list");
        assert_eq!(sorted(query(list)), sorted(ANSWERS));
        let not_choosing = "/sv/valguide/valj-inte?tjanst=boendestod&omrade=skarholmen".to_owned();
        assert!(links.contains(&not_choosing));
    })
    .await;
}

// Nobody has to answer anything.
#[tokio::test]
async fn without_answers_there_is_a_list_all_the_same() {
    on_portal(async |portal| {
        assert_eq!(portal.page("/fi-selko/valguide?steg=svar").await.listed().len(), MOST);
        assert_eq!(portal.page("/fi/valguide?steg=svar&alder=&tjanst=&omrade=").await.listed().len(), MOST);
    })
    .await;
}
