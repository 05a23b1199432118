//! Sessions: how they begin, how long they last, and that they end (ASVS 7).

use axum::http::Method;

use crate::support::{Browser, NOW, Page, Portal, form, token_of, with_people};

/// Where somebody is led who is not logged in, with why.
fn led_to_log_in(page: &Page, reason: &str) {
    assert_eq!(page.status, 303);
    let to = page.header("location");
    assert!(to.starts_with("/sv/logga-in?till=") && to.ends_with(&format!("orsak={reason}")), "{to}");
}

fn same<'a>(portal: &'a Portal, token: &str) -> Browser<'a> {
    Browser { portal, token: token.to_owned() }
}

// ASVS 7.2.4: a token planted before log-in is dead after it, and so is the one from before.
#[tokio::test]
async fn a_log_in_gives_a_new_token() {
    with_people(async |portal| {
        let planted = same(portal, "planted");
        led_to_log_in(&planted.get("/sv/min-sida").await, "logga-in-forst");
        let alva = portal.person("alva").await;
        let page = planted.post("/sv/logga-in/test", &[("person", &alva)]).await;
        let first = token_of(&page).expect("a token");
        assert_ne!(first, "planted");
        led_to_log_in(&planted.get("/sv/min-sida").await, "logga-in-forst");
        let first = same(portal, &first);
        first.page("/sv/min-sida").await;
        let again = first.post("/sv/logga-in/test", &[("person", &alva)]).await;
        let second = token_of(&again).expect("a token");
        led_to_log_in(&first.get("/sv/min-sida").await, "logga-in-forst");
        same(portal, &second).page("/sv/min-sida").await;
        // The token itself is nowhere in the database.
        let kept = portal.asked("SELECT token_hash FROM session", &[]).await.expect("a session");
        assert_ne!(kept, second);
    })
    .await;
}

// ASVS 7.3.1, 7.3.2: twenty minutes without a click, eight hours whatever one does.
#[tokio::test]
async fn a_session_ends_by_itself() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let page = alva.page("/sv/min-sida").await;
        // 11 o'clock in Stockholm, and twenty minutes.
        assert!(page.text(|t| t.class("session")).expect("a line").contains("till 11.20"));
        for (time, over) in [("2026-11-22T10:19:59Z", false), ("2026-11-22T10:39:59Z", true)] {
            let later = portal.later(time);
            let page = same(&later, &alva.token).get("/sv/min-sida").await;
            if over {
                led_to_log_in(&page, "tiden-tog-slut");
            } else {
                assert_eq!(page.status, 200);
            }
        }
        let alva = portal.browser("alva").await;
        let start: jiff::Timestamp = NOW.parse().expect("a time");
        for minutes in (15..480).step_by(15) {
            let later = portal.later(&(start + jiff::SignedDuration::from_mins(minutes)).to_string());
            assert_eq!(same(&later, &alva.token).get("/sv/min-sida").await.status, 200, "{minutes}");
        }
        let last = portal.later("2026-11-22T17:59:00Z");
        let page = same(&last, &alva.token).page("/sv/min-sida").await;
        assert!(page.text(|t| t.class("session")).expect("a line").contains("Sedan behöver du logga in igen"));
        let over = portal.later("2026-11-22T18:00:00Z");
        led_to_log_in(&same(&over, &alva.token).get("/sv/min-sida").await, "tiden-tog-slut");
        // Over is over, also when the clock is set back.
        led_to_log_in(&alva.get("/sv/min-sida").await, "logga-in-forst");
    })
    .await;
}

// ASVS 7.4.1: logged out is logged out, for whoever kept the token.
#[tokio::test]
async fn a_token_is_dead_after_logging_out() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let page = alva.post("/fi/logga-ut", &[]).await;
        assert_eq!((page.status, page.header("location")), (303, "/fi/utloggad"));
        assert!(page.header("set-cookie").contains("Max-Age=0"));
        led_to_log_in(&alva.get("/sv/min-sida").await, "logga-in-forst");
        let gone = portal.asked("SELECT CAST(COUNT(*) AS TEXT) FROM session", &[]).await;
        assert_eq!(gone.as_deref(), Some("0"));
        assert_eq!(alva.get("/fi/utloggad").await.status, 200);
    })
    .await;
}

// The test log-in opens nothing where there is no try-out, and nobody but the sample people by it.
#[tokio::test]
async fn a_try_out_ends_with_the_try_out() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let mut state = portal.state.clone();
        state.demo = false;
        let real = Portal::with(state);
        led_to_log_in(&same(&real, &alva.token).get("/sv/min-sida").await, "tiden-tog-slut");
        assert_eq!(real.get("/sv/logga-in/test").await.status, 404);
        assert_eq!(real.post("/sv/logga-in/test", &[("person", "x")]).await.status, 404);
        let lo = portal.person("lo").await;
        assert_eq!(portal.post("/sv/logga-in/test", &[("person", &lo)]).await.status, 400);
    })
    .await;
}

// ASVS 3.3, 14.3.2: what a browser may do with the cookie, and that nothing personal is kept.
#[tokio::test]
async fn nothing_personal_is_kept_by_anybody() {
    with_people(async |portal| {
        let alva = portal.person("alva").await;
        let page = portal.post("/sv/logga-in/test", &[("person", &alva)]).await;
        for flag in ["__Host-session=", "; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax"] {
            assert!(page.header("set-cookie").contains(flag), "{flag}");
        }
        let alva = same(portal, &token_of(&page).expect("a token"));
        // Every page of somebody who is logged in has their name on it.
        for address in
            ["/sv", "/sv/utforare", "/sv/min-sida", "/sv/ombud", "/sv/val", "/sv/finns-inte", "/sv/val/x/utforare"]
        {
            let page = alva.get(address).await;
            assert_eq!(page.header("cache-control"), "no-store", "{address}");
        }
        let file = alva.page("/sv/min-sida/uppgifter.json").await;
        assert_eq!(file.header("cache-control"), "no-store");
        assert!(file.header("content-disposition").starts_with("attachment"));
        assert_eq!(portal.get("/sv/utforare").await.header("cache-control"), "no-cache");
    })
    .await;
}

// A form sent too late changes nothing, says why, and leads back to its page.
#[tokio::test]
async fn a_form_sent_too_late_leads_back() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let later = portal.later("2026-11-22T11:00:00Z");
        let request = axum::http::Request::post("/sv/ombud")
            .header("host", "portal.example")
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("referer", "https://portal.example/sv/ombud?till=%2Fval")
            .header("cookie", format!("__Host-session={}", alva.token));
        let page = later.send(request.body(form(&[("mandat", "EX-FM-1")]).into()).expect("a request")).await;
        led_to_log_in(&page, "tiden-tog-slut");
        assert!(page.header("location").contains("till=%2Fombud%3Ftill%3D%252Fval"));
        assert!(page.header("set-cookie").contains("Max-Age=0"));
        let to = later.get(page.header("location")).await;
        assert!(
            to.tag(|t| t.is("a") && t.get("href") == "/sv/logga-in/test?till=%2Fombud%3Ftill%3D%252Fval").is_some()
        );
    })
    .await;
}

#[tokio::test]
async fn nobody_is_led_elsewhere_after_logging_in() {
    with_people(async |portal| {
        let alva = portal.person("alva").await;
        for (till, to) in [
            ("/val?utforare=sympati", "/sv/val?utforare=sympati"),
            ("//evil.example", "/sv/min-sida"),
            ("https://evil.example/", "/sv/min-sida"),
            ("/\r\nset-cookie: a=b", "/sv/min-sida"),
            ("", "/sv/min-sida"),
        ] {
            let page = portal.post("/sv/logga-in/test", &[("person", &alva), ("till", till)]).await;
            assert_eq!(page.header("location"), to, "{till:?}");
        }
    })
    .await;
}

// ASVS 16.5.3: without the database nobody is let in, and nobody is taken for a stranger.
#[tokio::test]
async fn without_the_database_it_is_closed() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        match &*portal.state.db {
            server::db::Db::Sqlite(pool) => pool.close().await,
            server::db::Db::Postgres(pool) => pool.close().await,
        }
        for address in ["/sv/min-sida", "/sv/val", "/sv"] {
            let page = alva.get(address).await;
            assert_eq!(page.status, 503, "{address}");
            assert!(!page.headers.contains_key("set-cookie"), "{address}");
        }
        assert_eq!(portal.get("/sv").await.status, 200);
    })
    .await;
}

// 6.8, 10.5: what belongs to no log-in of this browser is not believed.
#[tokio::test]
async fn an_answer_that_nobody_asked_for_is_refused() {
    with_people(async |portal| {
        for address in ["/logga-in/bankid/svar", "/logga-in/bankid/svar?state=a&code=b", "/logga-in/x/svar?error=a"] {
            let page = portal.get(address).await;
            led_to_log_in(&page, "gick-inte");
            assert!(token_of(&page).is_none());
        }
        let page = portal.post("/sv/logga-in", &[("leverantor", "finns-inte"), ("till", "/val")]).await;
        led_to_log_in(&page, "gick-inte");
        assert_eq!(portal.post("/logga-in/x/utloggad", &[("logout_token", "a.b.c")]).await.status, 400);
    })
    .await;
}

// A HEAD is answered like a GET, and no other method does anything.
#[tokio::test]
async fn the_head_of_a_personal_page_has_no_body() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let page = alva.send(Method::HEAD, "/sv/ombud", String::new()).await;
        assert_eq!((page.status, page.body.as_str()), (200, ""));
    })
    .await;
}
