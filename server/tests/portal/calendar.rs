//! A calendar that follows the bookings: its address, what it says, and that it ends when it must.

use app::domain::booking::{Draft, SessionWishes, What, When};
use axum::{body::Body, http::Request};
use jiff::civil::{date, time};
use serde_json::{Value, json};
use server::{
    booking::service::{CancelSaid, Cancelled, MoveSaid, Moved, Outcome, ProviderAct, Said},
    identity::Actor,
};

use crate::{
    calendar_reader::read,
    support::{Browser, Page, Portal, with_people},
};

const HERE: &str = "/sv/bokningar/prenumerera";

fn when(day: i8, from: i8) -> When {
    When { day: date(2026, 12, day), from: time(from, 0, 0, 0), to: time(from + 2, 0, 0, 0), twice: None, again: None }
}

async fn decision(portal: &Portal, person: &str) -> String {
    let sql = "SELECT id FROM decision WHERE person_id = $1 AND service = 'ledsagarservice'";
    portal.asked(sql, &[person]).await.expect("a decision")
}

/// Asks for two hours of company on a day in December; gives the reference.
async fn booked(portal: &Portal, key: &str, day: i8) -> String {
    let actor = Actor { person_id: portal.person(key).await, mandate: None };
    let decision = decision(portal, &actor.person_id).await;
    let what = What { activity: "Simma".into(), place: Some("Badet; entrén, plan 2".into()), cost: None };
    let draft = Draft { what: Some(what), when: Some(when(day, 10)), wishes: Some(SessionWishes::default()) };
    let bookings = portal.state.bookings();
    assert!(bookings.keep_draft(&actor, &decision, &draft).await.unwrap());
    let form_key = bookings.preview(&actor, &decision).await.unwrap().unwrap().form_key;
    match bookings.book(&actor, &decision, &Said { form_key, ..Said::default() }).await.unwrap() {
        Outcome::Booked(reference) => reference,
        other => panic!("{other:?}"),
    }
}

/// The address that the page shows, after the portal's own.
async fn address(browser: &Browser<'_>) -> Option<String> {
    let page = browser.page(HERE).await;
    let shown = page.tags.iter().find(|t| t.has("id", "adress"))?.get("value").to_owned();
    assert!(page.body.contains(&format!("href=\"webcal{}\"", shown.trim_start_matches("https"))), "{}", page.body);
    Some(shown.strip_prefix("https://portal.example").expect("the portal's").to_owned())
}

/// As a calendar asks: without a cookie, from nowhere.
async fn fetched(portal: &Portal, address: &str) -> Page {
    portal.send(Request::builder().uri(address).body(Body::empty()).expect(address)).await
}

async fn events(portal: &Portal, address: &str) -> Vec<Value> {
    let page = fetched(portal, address).await;
    assert_eq!((page.status, page.header("content-type")), (200, "text/calendar; charset=utf-8"));
    read(&page.body)["events"].as_array().unwrap().clone()
}

async fn provider(portal: &Portal, reference: &str) -> String {
    portal.asked("SELECT provider_id FROM booking WHERE reference = $1", &[reference]).await.unwrap()
}

// R-BOOK-13: moved and cancelled, it is the same event, and each change has a greater number.
#[tokio::test]
async fn the_calendar_follows_what_becomes_of_a_booking() {
    with_people(async |portal| {
        let aino = portal.browser("aino").await;
        let actor = Actor { person_id: portal.person("aino").await, mandate: None };
        assert_eq!(address(&aino).await, None);
        assert_eq!(aino.sent(HERE, &[("namn", "nej")]).await, format!("{HERE}?klart=sparat"));
        let address = address(&aino).await.expect("an address");
        assert_eq!(events(portal, &address).await, [] as [Value; 0]);

        let reference = booked(portal, "aino", 5).await;
        let asked = events(portal, &address).await;
        let event = |title: &str, place: Value| {
            let e = &asked[0];
            json!({
                "uid": e["uid"], "sequence": 0, "status": "TENTATIVE", "starts": "2026-12-05T09:00:00Z",
                "ends": "2026-12-05T11:00:00Z", "stamp": "2026-11-22T10:00:00Z", "changed": "2026-11-22T10:00:00Z",
                "title": title, "place": place,
            })
        };
        assert_eq!(asked, [event("Bokad tid", Value::Null)]);
        // Only who wants it gets what it is and where.
        aino.sent(HERE, &[("namn", "ja")]).await;
        assert_eq!(events(portal, &address).await, [event("Ledsagarservice", json!("Badet; entrén, plan 2"))]);

        let (bookings, at) = (portal.state.bookings(), provider(portal, &reference).await);
        bookings.provider_acts(&at, &reference, ProviderAct::Accept).await.unwrap();
        let confirmed = events(portal, &address).await;
        let said = MoveSaid { form_key: "k".into(), when: when(6, 14), all: false, sure_of: 0 };
        let Moved::Done(moved) = bookings.move_to(&actor, &reference, &said).await.unwrap() else { panic!() };
        let after = events(portal, &address).await;
        let said = CancelSaid { all: false, reason: None, text: None, sure_of: 0 };
        let cancelled = bookings.cancel(&actor, &moved, &said).await.unwrap();
        assert!(matches!(cancelled, Cancelled::Done { .. }), "{cancelled:?}");
        let all = [asked, confirmed, after, events(portal, &address).await];
        assert!(all.iter().all(|e| e.len() == 1 && e[0]["uid"] == all[0][0]["uid"]));
        let of = |field: &str| all.iter().map(|e| e[0][field].clone()).collect::<Vec<_>>();
        assert!(of("sequence").windows(2).all(|p| p[0].as_i64() < p[1].as_i64()), "{:?}", of("sequence"));
        assert_eq!(of("status")[1], "CONFIRMED");
        assert_eq!(of("status")[3], "CANCELLED");
        assert_eq!(
            (&of("starts")[1], &of("starts")[2]),
            (&json!("2026-12-05T09:00:00Z"), &json!("2026-12-06T13:00:00Z"))
        );
    })
    .await;
}

#[tokio::test]
async fn an_address_ends_when_it_is_taken_away() {
    with_people(async |portal| {
        let aino = portal.browser("aino").await;
        aino.sent(HERE, &[]).await;
        let first = address(&aino).await.unwrap();
        let word = first.rsplit('/').next().unwrap();
        assert_eq!(word.len(), 43, "256 bits");
        let kept = portal.asked("SELECT token_hash FROM calendar_feed", &[]).await.unwrap();
        assert_ne!(kept, word);
        let page = fetched(portal, &first).await;
        assert_eq!((page.status, page.header("cache-control")), (200, "private, max-age=900"));
        assert_eq!(page.header("set-cookie"), "");
        // The same form once more gives the same address.
        aino.sent(HERE, &[]).await;
        assert_eq!(address(&aino).await.as_ref(), Some(&first));

        let id = portal.asked("SELECT id FROM calendar_feed", &[]).await.unwrap();
        assert_eq!(portal.browser("jonas").await.post(HERE, &[("avsluta", &id)]).await.status, 404);
        assert_eq!(aino.sent(HERE, &[("avsluta", &id)]).await, format!("{HERE}?klart=slut"));
        assert_eq!(fetched(portal, &first).await.status, 404);
        assert_eq!(aino.post(HERE, &[("avsluta", &id)]).await.status, 404);
        aino.sent(HERE, &[]).await;
        let second = address(&aino).await.unwrap();
        assert_ne!(first, second);
        assert_eq!((fetched(portal, &first).await.status, fetched(portal, &second).await.status), (404, 200));
    })
    .await;
}

// R-ACT-2, R-ACT-5: who reads for another reads as long as the right holds; the person sees it and can end it.
#[tokio::test]
async fn the_calendar_of_an_agent_ends_with_the_mandate() {
    with_people(async |portal| {
        let nora = portal.browser("nora").await;
        nora.act("EX-VH-2010-nora").await;
        nora.sent(HERE, &[]).await;
        let page = nora.page(HERE).await;
        assert!(page.body.contains("Kalendern följer tiderna så länge du får boka åt Tuva Exempelsson."));
        let hers = address(&nora).await.unwrap();
        booked(portal, "tuva", 5).await;
        let sql = "SELECT CAST(COUNT(*) AS TEXT) FROM access_log WHERE action = 'sag-bokningar' AND principal_id = $1";
        let tuva_id = portal.person("tuva").await;
        let looked = async || portal.asked(sql, &[&tuva_id]).await.unwrap().parse::<i32>().unwrap();
        let before = looked().await;
        for _ in 0..3 {
            assert_eq!(events(portal, &hers).await.len(), 1);
        }
        assert_eq!(looked().await, before + 1, "once a day");
        let next = portal.later("2026-11-23T10:00:00Z");
        assert_eq!(fetched(&next, &hers).await.status, 200);
        assert_eq!(looked().await, before + 2);

        // Elias sees neither, Tuva both.
        let elias = portal.browser("elias").await;
        elias.act("EX-VH-2010-elias").await;
        let page = elias.page(HERE).await;
        assert!(!page.body.contains("avsluta") && !page.body.contains("kalender/"));
        let tuva = portal.browser("tuva").await;
        let page = tuva.page(HERE).await;
        assert!(page.body.contains("Nora Exempelsson") && !page.body.contains(&hers));

        let sql = "UPDATE mandate SET revoked_at = '2026-11-22T10:00:00.000000Z' WHERE reference = $1";
        portal.sql(sql, &["EX-VH-2010-nora"]).await;
        assert_eq!(fetched(portal, &hers).await.status, 404);
        let id = portal.asked("SELECT id FROM calendar_feed", &[]).await.unwrap();
        assert_eq!(tuva.sent(HERE, &[("avsluta", &id)]).await, format!("{HERE}?klart=slut"));
        assert!(!tuva.page(HERE).await.body.contains("Nora Exempelsson"));
        // What has followed her times is in what she takes with her, but not where.
        let file = tuva.page("/sv/min-sida/uppgifter.json").await.body;
        let told: Value = serde_json::from_str(&file).unwrap();
        let calendar = &told["calendars"][0];
        assert_eq!((&calendar["read_by"], &calendar["as"]), (&json!("Nora Exempelsson"), &json!("vardnadshavare")));
        assert!(calendar["ended_at"].is_string() && !file.contains(hers.rsplit('/').next().unwrap()));
    })
    .await;
}

#[tokio::test]
async fn one_booking_is_a_file() {
    with_people(async |portal| {
        let (aino, reference) = (portal.browser("aino").await, booked(portal, "aino", 5).await);
        let file = |lang: &str| format!("/{lang}/bokningar/{reference}/kalender.ics");
        for (lang, title) in [("sv", "Bokad tid"), ("sv-lattlast", "Bokad tid"), ("fi", "Varattu aika")] {
            let page = aino.page(&file(lang)).await;
            assert_eq!(page.header("content-disposition"), "attachment; filename=\"kalender.ics\"");
            let events = read(&page.body)["events"].clone();
            assert_eq!((&events[0]["title"], events.as_array().unwrap().len()), (&json!(title), 1));
        }
        // Another person's does not exist.
        assert_eq!(portal.browser("jonas").await.get(&file("sv")).await.status, 404);
        assert_eq!(aino.get("/sv/bokningar/B-2222-2222/kalender.ics").await.status, 404);
    })
    .await;
}
