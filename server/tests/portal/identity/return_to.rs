//! Where one lands after logging in: where one was, and never elsewhere.

use axum::http::Method;

use crate::support::{Browser, encode, token_of, with_people};

const ELSEWHERE: [&str; 8] = [
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "\\\\evil.example",
    "javascript:alert(1)",
    "/min-sida\r\nset-cookie: x=1",
    "/logga-in?till=/logga-in",
    "@evil.example",
];

// Wherever an address to return to is taken: from a form, from the query of a page that has the form, or by an agent.
#[tokio::test]
async fn no_way_leads_elsewhere() {
    with_people(async |portal| {
        let (person, agent) = (portal.browser("alva").await, portal.browser("sixten").await);
        for till in ELSEWHERE {
            let query = encode(till);
            for address in ["/sv/logga-in", "/sv/logga-in/test"] {
                let page = portal.page(&format!("{address}?till={query}")).await;
                let kept = page.hidden().into_iter().find(|(name, _)| name == "till").map(|(_, value)| value);
                assert!(kept.is_none_or(|kept| kept == "/min-sida"), "{address}: {till}");
            }
            // Whoever is logged in already is led on at once.
            let page = person.get(&format!("/sv/logga-in?till={query}")).await;
            assert_eq!((page.status, page.header("location")), (303, "/sv/min-sida"), "{till}");
            let to = agent.sent("/sv/ombud", &[("mandat", "EX-FM-1"), ("till", till)]).await;
            assert_eq!(to, "/sv/min-sida", "{till}");
            let page = portal.post("/sv/logga-in", &[("leverantor", "x"), ("till", till)]).await;
            assert_eq!(page.header("location"), "/sv/logga-in?till=%2Fmin-sida&orsak=gick-inte", "{till}");
        }
    })
    .await;
}

#[tokio::test]
async fn one_lands_where_one_was_in_ones_language() {
    with_people(async |portal| {
        let page = portal.get("/fi/min-sida/logg?sida=1").await;
        assert_eq!(page.header("location"), "/fi/logga-in?till=%2Fmin-sida%2Flogg%3Fsida%3D1&orsak=logga-in-forst");
        let form = portal.page(page.header("location")).await;
        let way = form.tag(|t| t.is("a") && t.get("href").starts_with("/fi/logga-in/test")).expect("a way");
        let form = portal.page(way.get("href")).await;
        let till = form.hidden().into_iter().find(|(name, _)| name == "till").expect("a way back").1;
        let alva = portal.person("alva").await;
        let page = portal.post("/fi/logga-in/test", &[("person", &alva), ("till", &till)]).await;
        assert_eq!(page.header("location"), "/fi/min-sida/logg?sida=1");
        let token = token_of(&page).expect("a token");
        Browser { portal, token }.page(page.header("location")).await;
    })
    .await;
}

// R-ACT-2: whoever acted for another when the time was over says again for whom, and then lands where they were.
#[tokio::test]
async fn whoever_acted_says_again_for_whom_and_goes_on() {
    with_people(async |portal| {
        let gunnar = portal.acting("gunnar", "EX-GM-2").await;
        let of = crate::choice::decision(&gunnar).await;
        let later = portal.later("2026-11-22T10:20:00Z");
        let page = gunnar.at(&later).get(&format!("/sv{of}/utforare?plats=ja")).await;
        let form = later.page(page.header("location")).await;
        let till = form.hidden().into_iter().find(|(name, _)| name == "till");
        let way = form.tag(|t| t.is("a") && t.get("href").starts_with("/sv/logga-in/test"));
        let way = way.map(|w| w.get("href").to_owned()).expect("a way");
        assert!(till.is_none_or(|(_, till)| till.starts_with("/ombud?till=")));
        let till = later.page(&way).await.hidden().into_iter().find(|(name, _)| name == "till").expect("a way back").1;
        let person = later.person("gunnar").await;
        let page = later.post("/sv/logga-in/test", &[("person", &person), ("till", &till)]).await;
        let gunnar = Browser { portal: &later, token: token_of(&page).expect("a token") };
        let page = gunnar.page(page.header("location")).await;
        assert!(page.tag(|t| t.get("action") == "/sv/ombud").is_some());
        let till = page.hidden().into_iter().find(|(name, _)| name == "till").expect("where to go on").1;
        let to = gunnar.sent("/sv/ombud", &[("mandat", "EX-GM-2"), ("till", &till)]).await;
        assert_eq!(to, format!("/sv{of}/utforare?plats=ja"));
        gunnar.page(&to).await;
        // Whoever was themselves goes straight back.
        let maj = later.browser("maj").await;
        let later = later.later("2026-11-22T10:40:00Z");
        let page = maj.at(&later).get("/sv/val").await;
        assert_eq!(page.header("location"), "/sv/logga-in?till=%2Fval&orsak=tiden-tog-slut");
    })
    .await;
}

// What ended is told as ended, also when others have logged in meanwhile, and the form has changed nothing.
#[tokio::test]
async fn a_form_sent_too_late_changes_nothing() {
    with_people(async |portal| {
        let open = "SELECT reference FROM consent WHERE withdrawn_at IS NULL ORDER BY 1";
        let before = portal.texts(open).await;
        for (time, reason) in [
            ("2026-11-22T10:20:00Z", "tiden-tog-slut"),
            ("2026-11-23T10:19:00Z", "tiden-tog-slut"),
            // A day later it is forgotten.
            ("2026-11-23T10:20:00Z", "logga-in-forst"),
        ] {
            let alva = portal.browser("alva").await;
            let later = portal.later(time);
            later.browser("bo").await;
            let (from, form) = ("/sv/min-sida/uppgifter?klart=1", "/sv/min-sida/samtycke/EX-S-1");
            let page = alva.at(&later).send_from(from, Method::POST, form, String::new()).await;
            let to = format!("/sv/logga-in?till=%2Fmin-sida%2Fuppgifter%3Fklart%3D1&orsak={reason}");
            assert_eq!((page.status, page.header("location")), (303, to.as_str()), "{time}");
            assert_eq!(portal.texts(open).await, before, "{time}");
            assert!(!later.page(&to).await.notices().is_empty(), "{time}");
        }
    })
    .await;
}
