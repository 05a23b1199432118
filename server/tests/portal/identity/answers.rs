//! What every answer to somebody who is logged in keeps to.

use axum::http::{Method, header};
use server::{db::Db, http::assets};

use crate::support::{Browser, Page, Portal, token_of, with_people};

/// Addresses that tell something of somebody, and others.
const PERSONAL: [&str; 7] = [
    "/sv/min-sida",
    "/sv/min-sida/logg",
    "/sv/min-sida/uppgifter",
    "/sv/min-sida/uppgifter.json",
    "/sv/ombud",
    "/sv/ombud/EX-FM-1/avsluta",
    "/sv/val",
];
const OTHERS: [&str; 9] = [
    "/sv",
    "/sv/utforare?q=apua",
    "/sv/kontakt",
    "/sv/utloggad",
    "/sv/logga-in",
    "/sv/logga-in/test",
    "/sv/finns-inte",
    "/sv/utforare?tid=lunch",
    "/sv/ombud/NEJ/avsluta",
];

fn all() -> impl Iterator<Item = &'static str> {
    PERSONAL.into_iter().chain(OTHERS)
}

fn cookies(page: &Page) -> Vec<String> {
    page.headers.get_all(header::SET_COOKIE).iter().map(|v| v.to_str().expect("text").to_owned()).collect()
}

async fn lose_database(portal: &Portal) {
    match &*portal.state.db {
        Db::Sqlite(pool) => pool.close().await,
        Db::Postgres(pool) => pool.close().await,
    }
}

// ASVS 3.3.1, 3.3.2, 3.3.4: given once, for this host alone, for no script, gone with the browser, and taken away when
// it leads nowhere.
#[tokio::test]
async fn the_cookie_comes_and_goes_once() {
    with_people(async |portal| {
        let alva = portal.person("alva").await;
        let page = portal.post("/sv/logga-in/test", &[("person", &alva)]).await;
        let token = token_of(&page).expect("a token");
        assert_eq!(cookies(&page), [format!("__Host-session={token}; Path=/; Secure; HttpOnly; SameSite=Lax")]);
        let browser = Browser { portal, token };
        for address in all() {
            assert!(cookies(&browser.get(address).await).is_empty(), "{address}");
        }
        let gone = ["__Host-session=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"];
        assert_eq!(cookies(&browser.post("/sv/logga-ut", &[]).await), gone);
        for address in all() {
            assert_eq!(cookies(&browser.get(address).await), gone, "{address}");
        }
    })
    .await;
}

// ASVS 14.3.2: whatever is answered to somebody who is logged in, nobody keeps it; refusals and redirects included.
#[tokio::test]
async fn no_answer_to_somebody_is_kept() {
    with_people(async |portal| {
        for address in PERSONAL {
            let page = portal.get(address).await;
            assert_eq!((page.status, page.header("cache-control")), (303, "no-store"), "{address}");
        }
        for browser in [portal.browser("alva").await, portal.acting("gunnar", "EX-GM-2").await] {
            for address in all() {
                for method in [Method::GET, Method::HEAD, Method::DELETE] {
                    let page = browser.send(method.clone(), address, String::new()).await;
                    assert_eq!(page.header("cache-control"), "no-store", "{method} {address}");
                    // Nor found by searching.
                    let noindex = page.tag(|t| t.is("meta") && t.has("name", "robots")).is_some();
                    assert!(noindex || page.tags.is_empty() || !PERSONAL.contains(&address), "{method} {address}");
                }
            }
            let large = "x".repeat(70_000);
            for (address, pairs, statuses) in [
                ("/sv/ombud", [("mandat", "NEJ")], [404, 404]),
                ("/sv/ombud", [("mandat", large.as_str())], [413, 413]),
                ("/sv/ombud/NEJ/avsluta", [("a", "b")], [404, 404]),
                ("/sv/min-sida/samtycke/NEJ", [("a", "b")], [404, 403]),
                ("/sv/logga-ut", [("a", "b")], [303, 303]),
            ] {
                let page = browser.post(address, &pairs).await;
                assert!(statuses.contains(&page.status), "{address}: {}", page.status);
                assert_eq!(page.header("cache-control"), "no-store", "{address}");
            }
        }
    })
    .await;
}

// ASVS 3.5.3: reading changes nothing, save that another's reading is written down (R-ACT-5).
#[tokio::test]
async fn reading_changes_nothing() {
    with_people(async |portal| {
        for (key, mandate) in [("alva", ""), ("gunnar", "EX-GM-2"), ("nora", "")] {
            let browser = portal.browser(key).await;
            if !mandate.is_empty() {
                browser.act(mandate).await;
            }
            let mut before = portal.everything().await;
            for address in all() {
                browser.get(address).await;
                browser.send(Method::HEAD, address, String::new()).await;
            }
            let mut after = portal.everything().await;
            assert_eq!(before != after, !mandate.is_empty(), "{key}");
            for rows in [&mut before, &mut after] {
                rows.retain(|row| !row.starts_with("access_log"));
            }
            assert_eq!(before, after, "{key}");
        }
    })
    .await;
}

// ASVS 16.5.3: closed for whoever has a cookie, which is still good afterwards; the page that says so has its style.
#[tokio::test]
async fn what_is_the_same_for_everybody_needs_no_database() {
    with_people(async |portal| {
        let browser = portal.browser("alva").await;
        lose_database(portal).await;
        for address in all() {
            let page = browser.get(address).await;
            assert_eq!((page.status, page.header("cache-control")), (503, "no-store"), "{address}");
            assert!(cookies(&page).is_empty(), "{address}");
        }
        let page = browser.post("/sv/logga-ut", &[]).await;
        assert_eq!((page.status, cookies(&page).len()), (503, 0));
        for address in [assets::css_url(), "/robots.txt", "/halsa/live"] {
            assert_eq!(browser.get(address).await.status, 200, "{address}");
        }
    })
    .await;
}

// What anybody may keep never carries anything of somebody's session: another would be logged out by it.
#[tokio::test]
async fn what_is_the_same_for_everybody_says_nothing_of_a_session() {
    with_people(async |portal| {
        for token in [portal.browser("alva").await.token, "A".repeat(43)] {
            let browser = Browser { portal, token };
            for address in [assets::css_url(), "/robots.txt", "/halsa/live", "/logga-in/nycklar"] {
                let page = browser.get(address).await;
                assert_eq!((page.status, cookies(&page).len()), (200, 0), "{address}");
            }
        }
    })
    .await;
}
