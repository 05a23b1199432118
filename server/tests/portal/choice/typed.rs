//! The language switch belongs to each form and takes along what is typed (R-LANG-1).

use super::{choosable, confirm, decision, key, up_to_confirming};
use crate::support::{Browser, Page, with_people};

/// Whether a field still holds what was typed: a text, a chosen option, or a hidden key.
fn holds(page: &Page, name: &str, value: &str) -> bool {
    let set = |t: &crate::support::html::Tag, what: &str| t.attributes.iter().any(|(n, _)| n == what);
    let field = page.tags.iter().any(|t| {
        let choice = t.has("type", "radio") || t.has("type", "checkbox");
        t.has("name", name) && (t.has("value", value) && (!choice || set(t, "checked")) || t.text == value)
    });
    let inside = page.part(|t| t.is("select") && t.has("name", name));
    field || inside.iter().any(|t| t.has("value", value) && set(t, "selected"))
}

/// All that is kept, but for the log: who acts for another is written down when they look (R-ACT-5).
async fn kept(browser: &Browser<'_>) -> Vec<String> {
    let all = browser.portal.everything().await;
    all.into_iter().filter(|row| !row.starts_with("access_log")).collect()
}

async fn switched(browser: &Browser<'_>, path: &str, typed: &[(&str, &str)]) {
    let before = kept(browser).await;
    for lang in ["sv", "fi", "sv-lattlast", "fi-selko"] {
        let pairs: Vec<_> = typed.iter().copied().chain([("byt", "sprak")]).collect();
        let page = browser.post(&format!("/{lang}{path}"), &pairs).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(page.lang().starts_with(&lang[..2]), "{path}");
        for (name, value) in typed {
            assert!(holds(&page, name, value), "{lang}{path}: {name}={value}: {}", page.body);
        }
    }
    // Changing language does nothing else.
    assert_eq!(kept(browser).await, before, "{path}");
}

#[tokio::test]
async fn every_form_keeps_what_is_typed() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let address = decision(&alva).await;
        let slug = choosable(&alva.page(&format!("/sv{address}/utforare")).await).pop().expect("one");
        switched(&alva, &format!("{address}/utforare"), &[("utforare", &slug), ("plats", "1")]).await;
        alva.sent(&format!("/sv{address}/utforare"), &[("utforare", &slug)]).await;
        let wishes =
            [("finska", "ja"), ("sprak", "arabiska"), ("kon", "man"), ("tid", "kvall"), ("onskemal", "Schack")];
        switched(&alva, &format!("{address}/onskemal"), &wishes).await;
        for (kind, typed) in [
            ("traffa", vec![("utforare", slug.as_str()), ("nar", "På vardagar"), ("na", "070-174 06 11")]),
            ("kontakt", vec![("varfor", "Vi trivs inte"), ("onskemal", "Någon lugn")]),
        ] {
            let typed: Vec<_> = [("nyckel", "k1")].into_iter().chain(typed).collect();
            switched(&alva, &format!("{address}/fraga/{kind}"), &typed).await;
        }
    })
    .await;
}

// R-ACT-1: what is said of the person's will too, on both forms that confirm, and the answer of one who is asked.
#[tokio::test]
async fn what_is_said_for_another_is_kept() {
    with_people(async |portal| {
        let gunnar = portal.browser("gunnar").await;
        gunnar.act("EX-GM-2").await;
        let address = decision(&gunnar).await;
        let page = up_to_confirming(&gunnar, &address).await;
        let key = key(&page);
        let said = [("nyckel", key.as_str()), ("vilja", "kan-inte"), ("skal", "Maj sover.")];
        switched(&gunnar, &format!("{address}/bekrafta"), &said).await;
        portal.sql("DELETE FROM support_contact", &[]).await;
        portal.sql("DELETE FROM care_order", &[]).await;
        switched(&gunnar, &format!("{address}/valj-inte"), &said).await;

        let nora = portal.browser("nora").await;
        nora.act("EX-VH-2010-nora").await;
        let address = decision(&nora).await;
        let page = up_to_confirming(&nora, &address).await;
        let receipt = confirm(&nora, &address, &page, &[]).await;
        let tuva = portal.browser("tuva").await;
        let path = format!("{}/svara", receipt.trim_start_matches("/sv"));
        switched(&tuva, &path, &[("svar", "nej")]).await;
    })
    .await;
}
