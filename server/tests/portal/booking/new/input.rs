//! What is typed is kept, and what is wrong is told at its field; nothing changes by it.

use app::domain::directory::Service;

use super::super::{BOOKINGS, address, publish, rows, typed, up_to_checking};
use crate::support::{Page, with_people};

const DRAFTS: &str = "SELECT CAST(COUNT(*) AS TEXT) FROM booking_draft";

fn value(page: &Page, name: &str) -> String {
    page.tag(|t| t.is("input") && t.has("name", name)).map(|t| t.get("value").to_owned()).unwrap_or_default()
}

fn told(page: &Page, field: &str) -> bool {
    page.tag(|t| t.get("id") == format!("{field}-fel")).is_some()
}

#[tokio::test]
async fn what_is_no_time_is_told_at_its_field() {
    with_people(async |portal| {
        let companion = address(portal, "aino", Service::Ledsagarservice).await;
        let relief = address(portal, "aino", Service::Avlosarservice).await;
        let aino = portal.browser("aino").await;
        for (address, when, field, words) in [
            (&companion, typed("31 november", "18", "21"), "dag", "Den 31 november finns inte"),
            (&companion, typed("2027-02-29", "18", "21"), "dag", "Den 29 februari 2027 finns inte"),
            (&companion, typed("lördag 6 december", "18", "21"), "dag", "är en söndag"),
            (&companion, typed("", "18", "21"), "dag", "Skriv en dag"),
            (&companion, typed("2026-11-21", "18", "21"), "dag", "har redan börjat"),
            (&companion, typed("i dag", "10", "12"), "dag", "har redan börjat"),
            (&companion, typed("2029-01-01", "18", "21"), "dag", "Beslutet gäller till och med"),
            (&companion, typed("lördag", "arton", "21"), "fran", "Skriv tiden som i 18"),
            (&companion, typed("lördag", "18", "58"), "till", "Skriv tiden som i 18"),
            (&companion, typed("lördag", "22", "6"), "till", "slutar innan den börjar"),
            (&relief, typed("2027-03-28", "2.30", "5"), "fran", "Den tiden finns inte"),
            (&relief, typed("2027-03-27", "22", "2.30"), "till", "Den tiden finns inte"),
            (&relief, typed("2027-10-31", "2.30", "5"), "gang", "kommer två gånger"),
            (&relief, typed("2027-10-30", "18", "18"), "till", "högst 24 timmar"),
        ] {
            let page = aino.post(&format!("{address}/nar"), &when).await;
            assert_eq!(page.status, 422, "{when:?}");
            assert!(told(&page, field) && page.body.contains(words), "{when:?}: {}", page.body);
            assert!(page.tag(|t| t.class("error-summary")).is_some());
            assert_eq!([value(&page, "dag"), value(&page, "fran")], [when[1].1, when[2].1]);
            assert_eq!(value(&page, "till"), when[3].1);
        }
        // Once it is said which of the two is meant, that is in order.
        let twice: Vec<_> = typed("2027-10-31", "2.30", "5").into_iter().chain([("gang", "andra")]).collect();
        let page = aino.post(&format!("{relief}/nar"), &twice).await;
        assert!(!told(&page, "gang"));
        let again: Vec<_> =
            typed("lördag", "18", "20").into_iter().chain([("igen", "vecka"), ("sista", "i går")]).collect();
        assert!(told(&aino.post(&format!("{companion}/nar"), &again).await, "sista"));
    })
    .await;
}

#[tokio::test]
async fn hostile_text_is_text_and_nothing_changes() {
    with_people(async |portal| {
        let address = address(portal, "aino", Service::Ledsagarservice).await;
        let aino = portal.browser("aino").await;
        let long = "å".repeat(501);
        let bad = "\"></textarea><script>alert(1)</script>' OR 1=1; --\0";
        for (page, pairs) in [
            ("vad", vec![("vad", ""), ("plats", bad), ("kostnad", bad)]),
            ("vad", vec![("vad", long.as_str())]),
            ("nar", vec![]),
            ("nar", vec![("forslag", bad), ("dag", bad), ("fran", bad), ("till", bad)]),
            ("nar", vec![("forslag", "egen"), ("dag", "9999-12-31"), ("fran", "18"), ("till", "19")]),
            ("vem", vec![("ledsagare", bad)]),
            ("vem", vec![("onskemal", long.as_str())]),
        ] {
            let page_at = format!("{address}/{page}");
            let shown = aino.post(&page_at, &pairs).await;
            assert_eq!(shown.status, 422, "{page} {pairs:?}");
            assert!(!shown.body.contains("<script>alert"), "{page}");
        }
        assert_eq!((rows(portal, DRAFTS).await, rows(portal, BOOKINGS).await), ("0".into(), "0".into()));
        // What is well formed is kept as it is, sealed, and shown as text.
        aino.sent(&format!("{address}/vad"), &[("vad", bad)]).await;
        let page = aino.page(&format!("{address}/vad")).await;
        assert!(page.body.contains("&lt;script") && !page.body.contains("<script>alert"));
        let sealed = portal.asked("SELECT draft_sealed FROM booking_draft", &[]).await.unwrap();
        assert!(!sealed.contains("script"));
    })
    .await;
}

// Somebody else's decision does not exist, whatever is sent to it.
#[tokio::test]
async fn anybody_elses_decision_does_not_exist() {
    with_people(async |portal| {
        let hers = address(portal, "aino", Service::Ledsagarservice).await;
        let raili = portal.browser("raili").await;
        for at in [hers.as_str(), "/sv/bokningar/ny/finns-inte"] {
            for page in ["vad", "nar", "vem", "kontrollera"] {
                let at = format!("{at}/{page}");
                assert_eq!(raili.get(&at).await.status, 404, "{at}");
                assert_eq!(raili.post(&at, &[("vad", "x"), ("nyckel", "a.b")]).await.status, 404, "{at}");
            }
        }
        assert_eq!(rows(portal, DRAFTS).await, "0");
    })
    .await;
}

// What is answered outlives the session; back and the language switch lose nothing.
#[tokio::test]
async fn nothing_that_was_typed_is_lost() {
    with_people(async |portal| {
        let address = address(portal, "aino", Service::Ledsagarservice).await;
        let aino = portal.browser("aino").await;
        up_to_checking(&aino, &address, &typed("5 december", "18", "21")).await;
        aino.sent("/sv/logga-ut", &[]).await;
        assert_eq!(aino.get(&format!("{address}/nar")).await.status, 303);
        let again = portal.browser("aino").await;
        let page = again.page(&format!("{address}/nar")).await;
        assert_eq!((value(&page, "dag"), value(&page, "fran")), ("2026-12-05".into(), "18.00".into()));
        // The language switch shows what is typed, unchecked.
        let fi = address.replacen("sv", "fi", 1);
        let page = again.post(&format!("{fi}/nar"), &[("byt", "sprak"), ("dag", "31 november"), ("fran", "x")]).await;
        assert_eq!((page.status, value(&page, "dag"), value(&page, "fran")), (200, "31 november".into(), "x".into()));
        assert!(page.tag(|t| t.class("error-summary")).is_none());
        let page = again.post(&format!("{fi}/vad"), &[("byt", "sprak"), ("plats", "Odenplan")]).await;
        assert_eq!((page.status, value(&page, "plats")), (200, "Odenplan".into()));
        // Back keeps what was changed, and changing one answer leads straight to checking.
        let back = again.sent(&format!("{address}/vem"), &[("steg", "tillbaka"), ("onskemal", "Tyst")]).await;
        assert_eq!(back, format!("{address}/nar"));
        assert!(again.page(&format!("{address}/vem")).await.body.contains("Tyst"));
        let to = again.sent(&format!("{address}/nar"), &typed("6 december", "18", "21")).await;
        assert_eq!(to, format!("{address}/kontrollera"));
        assert_eq!(again.sent(&to, &[("steg", "tillbaka")]).await, format!("{address}/vem"));
        let empty = again.sent(&format!("{address}/vad"), &[("steg", "tillbaka")]).await;
        assert_eq!(empty, "/sv/bokningar");
    })
    .await;
}

// R-BOOK-2: a free time is pressed, and comes back as pressed; with something typed beside it nobody guesses.
#[tokio::test]
async fn a_free_time_is_one_press() {
    with_people(async |portal| {
        let address = address(portal, "aino", Service::Ledsagarservice).await;
        publish(portal, &address, 1).await;
        let aino = portal.browser("aino").await;
        let page = aino.page(&format!("{address}/nar")).await;
        let radios: Vec<_> = page.tags.iter().filter(|t| t.is("input") && t.has("name", "forslag")).collect();
        assert!(radios.len() > 3, "{}", page.body);
        let code = radios[0].get("value").to_owned();
        let both = aino.post(&format!("{address}/nar"), &[("forslag", &code), ("dag", "lördag")]).await;
        assert_eq!(both.status, 422);
        assert!(told(&both, "forslag"));
        aino.sent(&format!("{address}/nar"), &[("forslag", &code)]).await;
        let page = aino.page(&format!("{address}/nar")).await;
        let chosen = page.tag(|t| t.has("name", "forslag") && t.attributes.iter().any(|(name, _)| name == "checked"));
        assert_eq!(chosen.map(|t| t.get("value")), Some(code.as_str()));
        assert_eq!(value(&page, "dag"), "");
    })
    .await;
}
