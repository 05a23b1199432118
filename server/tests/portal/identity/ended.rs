//! A mandate that ends while somebody acts by it is refused at the next click, whatever that is (R-ACT-2, ASVS 8.3.2).

use app::{domain::identity::Scope, pages::error::Trouble};
use axum::http::Method;
use server::router::{Access, routes};

use crate::support::{Browser, Given, Portal, TODAY, with_people};

/// Public pages no longer say so at once; the next of one's own is refused; after that the visitor is themselves again.
async fn is_refused(browser: Browser<'_>) {
    assert_eq!(browser.page("/sv/kontakt").await.banner(), None);
    let page = browser.get("/sv/min-sida").await;
    page.refused(Trouble::MandateEnded);
    assert_eq!((page.banner(), page.session_line().is_some()), (None, true));
    assert_eq!(browser.page("/sv/min-sida").await.banner(), None);
}

async fn revoke(portal: &Portal) {
    let sql = "UPDATE mandate SET revoked_at = '2026-11-22T09:59:00.000000Z' WHERE reference = 'EX-GM-2'";
    assert_eq!(portal.sql(sql, &[]).await, 1);
}

async fn restore(portal: &Portal) {
    portal.sql("UPDATE mandate SET revoked_at = NULL WHERE reference = 'EX-GM-2'", &[]).await;
}

/// The ways to use routes that need a log-in; what is asked for need not exist.
fn guarded() -> Vec<(String, Method)> {
    let mut found = Vec::new();
    for route in routes() {
        if !matches!(route.access, Access::LoggedIn | Access::Person(..) | Access::Private(_)) {
            continue;
        }
        let parts = route.path.split('/').map(|part| match part {
            "{lang}" => "sv",
            part if part.starts_with('{') => "x",
            part => part,
        });
        let address = parts.collect::<Vec<_>>().join("/");
        let methods = route.methods.iter().map(|m| m.parse().expect("a method"));
        found.extend(methods.map(|method| (address.clone(), method)));
    }
    found
}

#[tokio::test]
async fn every_route_refuses_at_the_next_click() {
    with_people(async |portal| {
        let guarded = guarded();
        assert!(guarded.len() > 20);
        let kept = async || {
            let mut rows = portal.everything().await;
            rows.retain(|row| !row.starts_with("session|"));
            rows
        };
        for (address, method) in guarded {
            restore(portal).await;
            let browser = portal.acting("gunnar", "EX-GM-2").await;
            revoke(portal).await;
            let before = kept().await;
            let page = browser.send(method.clone(), &address, String::new()).await;
            page.refused(Trouble::MandateEnded);
            assert_eq!(page.banner(), None, "{method} {address}");
            assert_eq!(kept().await, before, "{method} {address}");
            assert_eq!(browser.page("/sv/min-sida").await.banner(), None, "{method} {address}");
        }
    })
    .await;
}

// Whoever wants to leave leaves, whatever has ended.
#[tokio::test]
async fn logging_out_is_never_refused() {
    with_people(async |portal| {
        let browser = portal.acting("gunnar", "EX-GM-2").await;
        revoke(portal).await;
        assert_eq!(browser.sent("/sv/logga-ut", &[]).await, "/sv/utloggad");
        assert_eq!(browser.get("/sv/min-sida").await.status, 303);
    })
    .await;
}

// R-ACT-3: the one who acts begins to work for the person's provider.
#[tokio::test]
async fn it_ends_when_the_one_who_acts_becomes_staff() {
    with_people(async |portal| {
        portal.give("P-1", &Given::proxy("alva", "lena", &[Scope::Choice])).await;
        let agent = portal.acting("lena", "P-1").await;
        let sql = "INSERT INTO provider_staff (person_id, provider_id, valid_from) \
            SELECT $1, id, '2026-11-22' FROM provider WHERE slug = 'sympati'";
        assert_eq!(portal.sql(sql, &[&portal.person("lena").await]).await, 1);
        is_refused(agent).await;
    })
    .await;
}

// R-ACT-1, R-ACT-2: its last day, and the last day before the eighteenth birthday, end at midnight in Stockholm.
#[tokio::test]
async fn it_ends_at_midnight_in_stockholm() {
    with_people(async |portal| {
        portal.give("P-1", &Given { to: Some(TODAY), ..Given::proxy("bo", "lena", &[Scope::Choice]) }).await;
        for (key, mandate, day) in [("lena", "P-1", "2026-11-22"), ("nora", "EX-VH-2010-nora", "2027-12-31")] {
            let evening = portal.later(&format!("{day}T22:50:00Z"));
            let agent = evening.acting(key, mandate).await;
            let last = portal.later(&format!("{day}T22:59:59Z"));
            assert!(agent.at(&last).page("/sv/min-sida").await.banner().is_some(), "{mandate}");
            let over = portal.later(&format!("{day}T23:00:00Z"));
            is_refused(agent.at(&over)).await;
        }
    })
    .await;
}
