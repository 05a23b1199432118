//! Whose token opens what, when several people meet at one browser or one has several (ASVS 7).

use crate::support::{Browser, Portal, token_of, with_people};

const MINE: &str = "/sv/min-sida";

/// Whether a token opens anything.
async fn opens(portal: &Portal, token: &str) -> bool {
    let page = Browser { portal, token: token.to_owned() }.get(MINE).await;
    assert!(page.status == 200 || page.header("location").starts_with("/sv/logga-in?"), "{}", page.status);
    page.status == 200
}

/// Logs in as a sample person in a browser that holds this token; gives the new one.
async fn log_in(portal: &Portal, token: &str, key: &str) -> String {
    let person = portal.person(key).await;
    let browser = Browser { portal, token: token.to_owned() };
    token_of(&browser.post("/sv/logga-in/test", &[("person", &person)]).await).expect("a token")
}

// ASVS 7.2.4: whoever plants their own session in another's browser neither keeps it nor gets the other's.
#[tokio::test]
async fn a_session_planted_in_anothers_browser_is_dead_after_the_log_in() {
    with_people(async |portal| {
        let attacker = portal.browser("sixten").await;
        assert!(opens(portal, &attacker.token).await);
        let token = log_in(portal, &attacker.token, "alva").await;
        assert_ne!(token, attacker.token);
        assert!(!opens(portal, &attacker.token).await);
        let page = Browser { portal, token }.page(MINE).await;
        assert!(page.session_line().is_some_and(|line| line.contains("Alva Provström")));
    })
    .await;
}

// A log-in ends the session of the browser it is made in, and no other.
#[tokio::test]
async fn a_persons_sessions_elsewhere_live_on() {
    with_people(async |portal| {
        let (here, elsewhere) = (portal.browser("alva").await, portal.browser("alva").await);
        let new = log_in(portal, &here.token, "bo").await;
        assert!(!opens(portal, &here.token).await);
        assert!(opens(portal, &new).await && opens(portal, &elsewhere.token).await);
        Browser { portal, token: new.clone() }.sent("/sv/logga-ut", &[]).await;
        assert!(!opens(portal, &new).await && opens(portal, &elsewhere.token).await);
    })
    .await;
}

// Whoever reads the database cannot log in with what stands there.
#[tokio::test]
async fn the_database_does_not_hold_the_token() {
    with_people(async |portal| {
        let token = portal.browser("alva").await.token;
        // 256 bits, written in 43 characters.
        assert_eq!(token.len(), 43);
        let rows = portal.everything().await;
        assert!(rows.iter().any(|r| r.starts_with("session|")) && rows.iter().all(|r| !r.contains(&token)));
        let hash = portal.asked("SELECT token_hash FROM session", &[]).await.expect("a session");
        assert!(!opens(portal, &hash).await);
    })
    .await;
}

// Paavo and Lo are in the sample, but not among those whom one can be.
#[tokio::test]
async fn the_test_log_in_knows_its_people_by_their_ids_alone() {
    with_people(async |portal| {
        for person in ["", "alva", &portal.person("paavo").await, &portal.person("lo").await] {
            let page = portal.post("/sv/logga-in/test", &[("person", person)]).await;
            assert_eq!((page.status, token_of(&page)), (400, None), "{person}");
        }
        assert_eq!(portal.count("session").await, 0);
    })
    .await;
}
