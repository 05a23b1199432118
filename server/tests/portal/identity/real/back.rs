//! On the way back from the provider.

use std::time::{Duration, Instant};

use app::pages::identity::log_in::Reason;

use super::{PERSONAL, Real, in_earnest, turned_away};
use crate::support::{Browser, token_of, with_people};
use serde_json::json;

// ASVS 7.2.4, 10.1.2: the log-in ends where it began, and the browser's token from before is dead.
#[tokio::test]
async fn somebody_logs_in_and_lands_where_they_were() {
    in_earnest(async |real| {
        let portal = &real.portal;
        real.comes("alva");
        let before = real.log_in().await;
        assert!(real.line(&before).await.is_some_and(|line| line.contains("Alva Provström")));
        assert_eq!(portal.count("login_attempt").await, 0);

        real.comes("bo");
        let way = real.begin("/min-sida/uppgifter").await;
        // What is kept meanwhile is of no use to whoever reads it.
        let kept = portal.everything().await;
        let state = real.idp.mind().asked["state"].as_str().expect("the state").to_owned();
        assert!(kept.iter().any(|row| row.starts_with("login_attempt|")));
        // An ID token begins so.
        let secrets = [state.as_str(), &way.cookie, "eyJhbGciOi"];
        assert!(secrets.iter().all(|secret| kept.iter().all(|row| !row.contains(secret))));
        let cookies = format!("__Host-session={}; __Host-log-in={}", before.token, way.cookie);
        let page = real.open_from_there(&way.address, &cookies).await;
        assert_eq!((page.status, page.header("location")), (303, "/sv/min-sida/uppgifter"));
        assert_eq!(real.line(&before).await, None);
        let browser = Browser { portal, token: token_of(&page).expect("a token") };
        assert!(browser.page("/sv/min-sida/uppgifter").await.body.contains("Bo Provlund"));
        let cookies: Vec<_> = page.headers.get_all("set-cookie").iter().map(|v| v.to_str().expect("text")).collect();
        assert!(cookies.iter().any(|c| c.starts_with("__Host-log-in=;") && c.ends_with("Max-Age=0")));
    })
    .await;
}

// ASVS 10.1.2, 10.2.1: an answer is good once, in the browser that began, at the provider that was asked.
#[tokio::test]
async fn an_answer_is_good_once_and_in_one_browser() {
    in_earnest(async |real| {
        real.comes("alva");
        let way = real.begin("/min-sida").await;
        assert!(token_of(&real.back(&way).await).is_some());
        turned_away(&real.back(&way).await, Reason::LoginFailed);

        let (mine, theirs) = (real.begin("/min-sida").await, real.begin("/min-sida").await);
        for cookies in [String::new(), format!("__Host-log-in={}", theirs.cookie), "__Host-log-in=".into()] {
            let way = real.begin("/min-sida").await;
            turned_away(&real.open_from_there(&way.address, &cookies).await, Reason::LoginFailed);
            // And it is used up: nobody may try on.
            turned_away(&real.back(&way).await, Reason::LoginFailed);
        }
        let elsewhere = mine.address.replace("/prov/", "/annan/");
        let cookies = format!("__Host-log-in={}", mine.cookie);
        turned_away(&real.open_from_there(&elsewhere, &cookies).await, Reason::LoginFailed);
        turned_away(&real.back(&mine).await, Reason::LoginFailed);
        // Another's code does not fit the state, whose proof (PKCE) is another.
        let way = real.begin("/min-sida").await;
        let code = |address: &str| address.split("code=").nth(1).and_then(|c| c.split('&').next()).map(str::to_owned);
        let (own, others) = (code(&way.address).expect("a code"), code(&theirs.address).expect("a code"));
        let page =
            real.open_from_there(&way.address.replace(&own, &others), &format!("__Host-log-in={}", way.cookie)).await;
        turned_away(&page, Reason::LoginFailed);
        assert_eq!(real.portal.count("session").await, 1);
    })
    .await;
}

#[tokio::test]
async fn whom_the_provider_is_not_sure_of_is_turned_away() {
    in_earnest(async |real| {
        real.comes("alva");
        real.idp.mind().change_id_token =
            Box::new(|token| token.claim("acr", Some(json!("http://id.elegnamnden.se/loa/1.0/loa2"))));
        turned_away(&real.back(&real.begin("/min-sida").await).await, Reason::LevelTooLow);
        assert_eq!((real.portal.count("session").await, real.portal.count("login_attempt").await), (0, 0));
    })
    .await;
}

#[tokio::test]
async fn a_way_to_log_in_shows_its_name_and_its_mark() {
    with_people(async |portal| {
        let real = Real::with(portal, "logo = \"favicon.svg\"").await;
        for (lang, name) in [("sv", "Prov-ID"), ("fi", "Koe-ID")] {
            let page = real.portal.page(&format!("/{lang}/logga-in")).await;
            assert!(page.text(|t| t.is("button") && t.has("value", "prov")).is_some_and(|text| text.contains(name)));
            let mark = page.tag(|t| t.is("img")).expect("a mark");
            // The name stands beside it: a picture that says it once more would be read out twice.
            assert!(mark.attributes.iter().any(|(name, value)| name == "alt" && value.is_empty()));
            assert_eq!(real.portal.page(mark.get("src")).await.header("content-type"), "image/svg+xml");
        }
        assert!(Real::open(portal).await.portal.page("/sv/logga-in").await.tag(|t| t.is("img")).is_none());
    })
    .await;
}

/// How often each is tried.
const TRIES: usize = 25;

async fn timed(real: &Real, known: bool) -> Duration {
    if known {
        real.comes("alva");
    } else {
        real.says(json!({ PERSONAL: super::numbers::checked("19800102238").reveal() }));
    }
    let way = real.begin("/min-sida").await;
    let from = Instant::now();
    let page = real.back(&way).await;
    let time = from.elapsed();
    assert_eq!((page.status, token_of(&page).is_some()), (303, known));
    if !known {
        turned_away(&page, Reason::NobodyWeKnow);
    }
    time
}

// ASVS 6.3.8: whether somebody is known shows neither in the status nor in the time. The bound is wide, so that a slow
// machine does not fail it: whoever leaves out a step for strangers, such as what the provider is asked, does.
#[tokio::test]
async fn the_known_and_the_unknown_are_answered_alike() {
    in_earnest(async |real| {
        let (mut known, mut unknown) = (Vec::new(), Vec::new());
        // Turn by turn, so that what slows the machine slows both.
        for _ in 0..TRIES {
            known.push(timed(real, true).await);
            unknown.push(timed(real, false).await);
        }
        let median = |times: &mut Vec<Duration>| {
            times.sort();
            times[TRIES / 2]
        };
        let (known, unknown) = (median(&mut known), median(&mut unknown));
        assert!(known < unknown * 4 && unknown < known * 4, "known {known:?}, unknown {unknown:?}");
    })
    .await;
}
