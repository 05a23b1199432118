//! The same of what somebody meets who logs in and is logged in, refusals, files and machines' answers included
//! (ASVS 3.3, 3.4, 14.3.2).

use std::collections::HashSet;

use axum::http::header;

use super::{guarded, plain};
use crate::{
    choice,
    identity::real::{Real, in_earnest},
    support::{Browser, Page, Portal, with_people},
};

/// What it is, the answer, and the status. Nothing of it may be kept.
type Answers = Vec<(&'static str, Page, u16)>;

/// Alva looks at everything of her own, chooses, and leaves.
#[expect(clippy::cognitive_complexity, reason = "a table: each row waits for its answer")]
async fn of_alva(alva: &Browser<'_>) -> Answers {
    let decision = choice::decision(alva).await;
    let step = |step: &str| format!("/sv{decision}/{step}");
    let first = ("choosing", alva.get(&step("utforare")).await, 200);
    let wrong = ("nothing chosen", alva.post(&step("utforare"), &[]).await, 422);
    let early = ("a step too early", alva.get(&step("bekrafta")).await, 303);
    let page = choice::up_to_confirming(alva, &decision).await;
    let wishes = ("wishes", alva.get(&step("onskemal")).await, 200);
    let confirming = ("confirming", alva.get(&step("bekrafta")).await, 200);
    let changed = ("what has changed", alva.post(&step("bekrafta"), &[("nyckel", "a.b")]).await, 409);
    let confirmed = alva.post(&step("bekrafta"), &[("nyckel", &choice::key(&page))]).await;
    let receipt = confirmed.header("location").to_owned();
    let undo = format!("{receipt}/aterkalla");
    vec![
        first,
        wrong,
        early,
        wishes,
        confirming,
        changed,
        ("confirmed", confirmed, 303),
        ("receipt", alva.get(&receipt).await, 200),
        ("to undo", alva.post(&undo, &[]).await, 200),
        ("what applies", alva.get(&step("valj-inte")).await, 200),
        ("asking", alva.get(&step("fraga/traffa")).await, 200),
        ("asking nothing", alva.post(&step("fraga/traffa"), &[]).await, 422),
        ("a page for everybody", alva.get("/sv").await, 200),
        ("my page", alva.get("/fi/min-sida").await, 200),
        ("who has looked", alva.get("/sv-lattlast/min-sida/logg").await, 200),
        ("my data", alva.get("/fi-selko/min-sida/uppgifter").await, 200),
        ("my file", alva.get("/sv/min-sida/uppgifter.json").await, 200),
        ("consent withdrawn", alva.post("/sv/min-sida/samtycke/EX-S-1", &[]).await, 303),
        ("for whom", alva.get("/sv/ombud").await, 200),
        ("to end a mandate", alva.get("/sv/ombud/EX-FM-1/avsluta").await, 200),
        ("choosing for what", alva.get("/sv/val").await, 200),
        ("not hers", alva.get("/sv/val/kvitto/V-2222-2222").await, 404),
        ("no such page", alva.get("/sv/nej").await, 404),
        ("no such way", alva.post("/sv/min-sida", &[]).await, 405),
        ("already logged in", alva.get("/sv/logga-in").await, 303),
        ("logged out", alva.post("/sv/logga-ut", &[]).await, 303),
        ("after that", alva.get("/sv/min-sida").await, 303),
    ]
}

/// Somebody acts for another, and may not do everything.
async fn of_an_agent(portal: &Portal) -> Answers {
    let gunnar = portal.acting("gunnar", "EX-GM-2").await;
    let mut all = vec![
        ("another's page", gunnar.get("/sv/min-sida").await, 200),
        ("another's own", gunnar.get("/sv/min-sida/logg").await, 403),
        ("another's file", gunnar.get("/sv/min-sida/uppgifter.json").await, 403),
        ("not his mandate", gunnar.post("/sv/ombud", &[("mandat", "EX-FM-1")]).await, 404),
        ("a mandate for property", gunnar.post("/sv/ombud", &[("mandat", "EX-GM-1")]).await, 403),
    ];
    portal.sql("UPDATE mandate SET revoked_at = '2026-11-22T09:00:00.000000Z' WHERE reference = 'EX-GM-2'", &[]).await;
    all.push(("ended meanwhile", gunnar.get("/sv/min-sida").await, 403));
    all.push(("themselves again", gunnar.post("/sv/ombud", &[("mandat", "")]).await, 303));
    all
}

/// Each way to log in, and what identity providers ask and tell.
async fn of_logging_in(portal: &Portal) -> Answers {
    let person = portal.person("bo").await;
    let none = &[("leverantor", "finns-inte")];
    vec![
        ("asked to log in", portal.get("/sv/min-sida").await, 303),
        ("ways to log in", portal.get("/sv/logga-in?orsak=inget-arende").await, 200),
        ("no such way to log in", portal.post("/sv/logga-in", none).await, 303),
        ("test log-in", portal.get("/sv/logga-in/test").await, 200),
        ("nobody's test log-in", portal.post("/sv/logga-in/test", &[("person", "x")]).await, 400),
        ("logged in as a sample", portal.post("/sv/logga-in/test", &[("person", &person)]).await, 303),
        ("an answer to nobody", portal.get("/logga-in/x/svar?state=a&code=b").await, 303),
        ("a bad answer", portal.get("/logga-in/x/svar?state=%ff").await, 303),
        ("a provider's word", portal.post("/logga-in/x/utloggad", &[]).await, 400),
        ("logged out, without a session", portal.get("/sv/utloggad").await, 200),
        ("without one", portal.get("/sv/utan-e-legitimation").await, 200),
    ]
}

/// Cookies are for this host over HTTPS alone, and for no script.
fn cookies(what: &str, page: &Page) {
    for cookie in page.headers.get_all(header::SET_COOKIE).iter().map(|v| v.to_str().expect("text")) {
        assert!(cookie.starts_with("__Host-"), "{what}: {cookie}");
        for flag in ["; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax"] {
            assert!(cookie.contains(flag), "{what}: {cookie}");
        }
        assert!(!cookie.contains("Domain"), "{what}: {cookie}");
    }
}

#[tokio::test]
async fn every_answer_to_somebody_is_guarded_and_kept_nowhere() {
    with_people(async |portal| {
        let mut all = of_alva(&portal.browser("alva").await).await;
        all.extend(of_an_agent(portal).await);
        all.extend(of_logging_in(portal).await);
        let mut nonces = HashSet::new();
        for (what, page, status) in all {
            assert_eq!(page.status, status, "{what}");
            // What is the same for everybody may be kept, and asked about each time.
            let keep = if what == "without one" { "no-cache" } else { "no-store" };
            assert_eq!(page.header("cache-control"), keep, "{what}");
            guarded(what, &page, "form-action 'self'", &mut nonces);
            plain(what, &page);
            cookies(what, &page);
            let file = what == "my file";
            assert_eq!(page.header("content-disposition").starts_with("attachment"), file, "{what}");
        }
    })
    .await;
}

async fn with_a_provider(real: &Real) -> Answers {
    let portal = &real.portal;
    real.comes("alva");
    let begun = portal.post("/sv/logga-in", &[("leverantor", "prov")]).await;
    let way = real.begin("/min-sida").await;
    let (back, again) = (real.back(&way).await, real.back(&way).await);
    let alva = real.log_in().await;
    vec![
        ("a page for everybody", portal.get("/sv").await, 200),
        ("ways to log in", portal.get("/sv/logga-in").await, 200),
        ("on to the provider", begun, 303),
        ("back from there", back, 303),
        ("back once more", again, 303),
        ("my page", alva.get("/sv/min-sida").await, 200),
        ("a bad word", real.told("prov", "a.b.c").await, 400),
        ("a provider's word", real.told("prov", &real.idp.log_out_token(|_| {})).await, 200),
        ("after that", alva.get("/sv/min-sida").await, 303),
    ]
}

// The form that begins a log-in leads on to the provider: browsers ask the policy about that, too.
#[tokio::test]
async fn forms_may_lead_to_the_providers_and_nowhere_else() {
    in_earnest(async |real| {
        let forms = format!("form-action 'self' {}", real.idp.issuer);
        let mut nonces = HashSet::new();
        for (what, page, status) in with_a_provider(real).await {
            assert_eq!(page.status, status, "{what}");
            guarded(what, &page, &forms, &mut nonces);
            cookies(what, &page);
            assert!(page.header("cache-control") == "no-store" || what == "a page for everybody", "{what}");
        }
        let keys = real.portal.get("/logga-in/nycklar").await;
        assert_eq!((keys.status, keys.header("cache-control")), (200, "public, max-age=3600"));
        guarded("our keys", &keys, &forms, &mut nonces);
    })
    .await;
}
