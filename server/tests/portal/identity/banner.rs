//! Every page says for whom somebody acts, and that is chosen, changed and stopped (R-ACT-2).

use app::{domain::identity::Scope, pages::error::Trouble};
use axum::{Router, body::Body, http::Request, response::Response, routing::get};
use server::router::in_layers;
use tower::ServiceExt as _;

use crate::support::{Given, Page, with_people};

/// Pages of every kind, and what they answer to somebody who acts by a power of attorney for booking.
const PAGES: [(&str, u16); 15] = [
    ("", 200),
    ("/utforare", 200),
    ("/utforare/sympati", 200),
    ("/jamfor", 200),
    ("/valguide", 200),
    ("/kontakt", 200),
    ("/utan-e-legitimation", 200),
    ("/ombud", 200),
    ("/min-sida", 200),
    ("/min-sida/logg", 403),
    ("/min-sida/uppgifter", 403),
    ("/val", 403),
    ("/ombud/NEJ/avsluta", 404),
    ("/utforare?tid=lunch", 400),
    ("/finns-inte", 404),
];

async fn panics() -> Response {
    panic!("a fault, as the test wants it");
}

// R-ACT-2: in every language, refusals included; and never to anybody else.
#[tokio::test]
async fn every_page_says_so_in_every_language() {
    with_people(async |portal| {
        portal.give("P-1", &Given::proxy("bo", "lena", &[Scope::Booking])).await;
        let agent = portal.acting("lena", "P-1").await;
        let person = portal.browser("lena").await;
        for lang in ["sv", "fi", "sv-lattlast", "fi-selko"] {
            for (path, status) in PAGES {
                let address = format!("/{lang}{path}");
                let page = agent.get(&address).await;
                assert_eq!(page.status, status, "{address}");
                assert!(page.banner().is_some_and(|b| b.contains("Bo Provlund")), "{address}");
                assert!(page.session_line().is_some_and(|l| l.contains("Lena Provström")), "{address}");
                let page = person.get(&address).await;
                assert_eq!((page.banner(), page.session_line().is_some()), (None, true), "{address}");
                let page = portal.get(&address).await;
                assert_eq!((page.banner(), page.session_line()), (None, None), "{address}");
            }
        }
    })
    .await;
}

// R-ACT-2: also what a layer refuses, and what fails.
#[tokio::test]
async fn what_fails_on_the_way_says_so_too() {
    with_people(async |portal| {
        let agent = portal.acting("gunnar", "EX-GM-2").await;
        let says = |page: &Page| page.banner().is_some_and(|b| b.contains("Maj Provlind"));
        let large = "x".repeat(70_000);
        for (address, mandate, status) in [
            ("/sv/ombud", large.as_str(), 413),
            ("/sv/kontakt", "", 405),
            ("/sv/utforare/sympati/rapportera-fel", "", 422),
            ("/sv/ombud", "NEJ", 404),
        ] {
            let page = agent.post(address, &[("mandat", mandate)]).await;
            assert_eq!((page.status, says(&page)), (status, true), "{address}");
        }
        let faulty = in_layers(Router::new().route("/{lang}/fel", get(panics)), portal.state.clone());
        let cookie = format!("__Host-session={}", agent.token);
        let request = Request::get("/sv/fel").header("cookie", cookie).body(Body::empty()).expect("a request");
        let page = Page::read(faulty.oneshot(request).await.expect("never fails")).await;
        page.refused(Trouble::Fault);
        assert!(says(&page));
    })
    .await;
}

// R-ACT-2: one begins, changes and stops; each is written down once, with the mandate.
#[tokio::test]
async fn one_begins_changes_and_stops() {
    with_people(async |portal| {
        portal.give("P-1", &Given::proxy("bo", "gunnar", &[Scope::Choice])).await;
        let browser = portal.browser("gunnar").await;
        // Twice is as once.
        browser.act("EX-GM-2").await;
        browser.act("EX-GM-2").await;
        assert!(browser.page("/sv").await.banner().is_some_and(|b| b.contains("Maj Provlind")));
        browser.act("P-1").await;
        assert!(browser.page("/sv").await.banner().is_some_and(|b| b.contains("Bo Provlund")));
        let to = browser.sent("/sv/ombud", &[("mandat", "")]).await;
        let page = browser.page(&to).await;
        assert_eq!((page.banner(), page.notices().len()), (None, 1));
        browser.sent("/sv/ombud", &[("mandat", "")]).await;
        for reference in ["EX-GM-2", "P-1"] {
            for action in ["borjade-gora-at", "slutade-gora-at"] {
                let from = format!(
                    "access_log l JOIN mandate m ON m.id = l.mandate_id WHERE m.reference = '{reference}' \
                     AND l.principal_id = m.principal_id AND l.actor_id = m.agent_id AND l.action = '{action}'"
                );
                assert_eq!(portal.count(&from).await, 1, "{reference} {action}");
            }
        }
    })
    .await;
}

// A new log-in is as oneself, and another browser's choice is its own.
#[tokio::test]
async fn whom_one_acts_for_is_the_sessions_own() {
    with_people(async |portal| {
        let agent = portal.acting("gunnar", "EX-GM-2").await;
        assert_eq!(portal.browser("gunnar").await.page("/sv").await.banner(), None);
        assert!(agent.page("/sv").await.banner().is_some());
    })
    .await;
}

// What is another's is refused as if it did not exist, and whoever acts for one goes on acting for that one.
#[tokio::test]
async fn anothers_mandate_changes_nothing() {
    with_people(async |portal| {
        for (key, mandate) in [("alva", "EX-FM-1"), ("maj", "EX-GM-2"), ("tuva", "EX-VH-2010-nora")] {
            let browser = portal.browser(key).await;
            let before = portal.everything().await;
            browser.post("/sv/ombud", &[("mandat", mandate)]).await.refused(Trouble::NotFound);
            assert_eq!(portal.everything().await, before, "{key} by {mandate}");
        }
        let browser = portal.acting("gunnar", "EX-GM-2").await;
        let page = browser.post("/sv/ombud", &[("mandat", "EX-FM-1")]).await;
        page.refused(Trouble::NotFound);
        assert!(page.banner().is_some_and(|b| b.contains("Maj Provlind")));
    })
    .await;
}
