//! From the first question to a booking, once and again and again.

use app::domain::{Lang, directory::Service};

use super::super::{BOOKINGS, address, confirm, key, publish, rows, typed, up_to_checking};
use crate::support::{Page, html::Tag, with_people};

fn checked(tag: &Tag) -> bool {
    tag.attributes.iter().any(|(name, _)| name == "checked")
}

// R-BOOK-1: for which decision is asked only when there is more than one.
#[tokio::test]
async fn one_decision_is_not_asked_for() {
    with_people(async |portal| {
        let raili = portal.browser("raili").await;
        let to = raili.get("/fi/bokningar/ny").await;
        assert_eq!(to.status, 303);
        assert!(to.header("location").starts_with("/fi/bokningar/ny/") && to.header("location").ends_with("/vad"));
        let aino = portal.browser("aino").await;
        let page = aino.page("/sv/bokningar/ny").await;
        let ways = Page::links(&page.tags).into_iter().filter(|l| l.ends_with("/vad")).count();
        assert_eq!(ways, 2);
        // Who has housing support alone has nothing to book.
        let page = portal.browser("alva").await.page("/sv/bokningar/ny").await;
        assert!(page.body.contains("inget beslut om ledsagarservice"));
    })
    .await;
}

// R-BOOK-2, R-BOOK-3, R-BOOK-5, R-BOOK-8, R-BOOK-10: all is shown before, and sent twice it is booked once.
#[tokio::test]
async fn a_session_is_booked_once() {
    with_people(async |portal| {
        let address = address(portal, "aino", Service::Ledsagarservice).await;
        publish(portal, &address, 1).await;
        let aino = portal.browser("aino").await;
        let what = [("vad", "Gå på bio"), ("plats", "Odenplan"), ("kostnad", "350 kr")];
        assert_eq!(aino.sent(&format!("{address}/vad"), &what).await, format!("{address}/nar"));
        let to = aino.sent(&format!("{address}/nar"), &typed("lördag 5 december", "kl 18", "21")).await;
        assert_eq!(to, format!("{address}/vem"));
        let to = aino.sent(&to, &[("finska", "ja"), ("kon", "kvinna"), ("onskemal", "Gillar film.")]).await;
        assert_eq!(to, format!("{address}/kontrollera"));
        let page = aino.page(&to).await;
        for told in [
            "Gå på bio",
            "Odenplan",
            "Lördag den 5 december klockan 18–21",
            "Språk: finska",
            "Helst en kvinna",
            "Gillar film.",
            "3\u{a0}timmar på helg",
            "Senast fredag den 4 december klockan 12 kostar det inget",
            "Tiden är din så snart du har bokat.",
            "Du söker pengar",
        ] {
            assert!(page.body.contains(told), "{told}: {}", page.body);
        }
        assert_eq!(rows(portal, BOOKINGS).await, "0");
        let reference = confirm(&aino, &address, &page, &[]).await;
        assert_eq!(confirm(&aino, &address, &page, &[]).await, reference);
        assert_eq!(rows(portal, BOOKINGS).await, "1");
        let state = portal.asked("SELECT state FROM booking WHERE reference = $1", &[&reference]).await;
        assert_eq!(state.as_deref(), Some("bekraftad"));
        // What was filled in is a booking now: the next one begins anew.
        let first = aino.page(&format!("{address}/vad")).await;
        assert!(!first.body.contains("Odenplan"));
        assert_eq!(aino.get(&format!("{address}/kontrollera")).await.header("location"), format!("{address}/vad"));
    })
    .await;
}

// R-BOOK-2: within seven days, or without published hours, the provider answers first.
#[tokio::test]
async fn sooner_or_unpublished_is_a_request() {
    with_people(async |portal| {
        let address = address(portal, "aino", Service::Ledsagarservice).await;
        let aino = portal.browser("aino").await;
        for (at_once, day, words) in [
            (0, "2026-12-05", "svarar först"),
            (1, "i morgon", "Det är kort varsel"),
            (1, "2026-11-29", "Tiden är din"),
        ] {
            publish(portal, &address, at_once).await;
            let page = up_to_checking(&aino, &address, &typed(day, "10", "12")).await;
            assert!(page.body.contains(words), "{day}: {}", page.body);
            let reference = confirm(&aino, &address, &page, &[]).await;
            let state = portal.asked("SELECT state FROM booking WHERE reference = $1", &[&reference]).await;
            let wanted = if words == "Tiden är din" { "bekraftad" } else { "forfragan" };
            assert_eq!(state.as_deref(), Some(wanted), "{day}");
        }
    })
    .await;
}

// R-BOOK-13: each date with its hours or why not; those that can be are booked.
#[tokio::test]
async fn a_series_is_booked_as_far_as_it_can_be() {
    with_people(async |portal| {
        let address = address(portal, "aino", Service::Ledsagarservice).await;
        publish(portal, &address, 1).await;
        let aino = portal.browser("aino").await;
        let meeting = up_to_checking(&aino, &address, &typed("2026-12-08", "16", "17")).await;
        let reference = confirm(&aino, &address, &meeting, &[]).await;
        let weekly: Vec<_> =
            typed("2026-12-01", "15", "17").into_iter().chain([("igen", "vecka"), ("sista", "22 december")]).collect();
        let page = up_to_checking(&aino, &address, &weekly).await;
        for told in [
            "Tisdag den 1 december klockan 15–17",
            "Tisdag den 22 december klockan 15–17",
            reference.as_str(),
            "En av tiderna går inte att boka",
            "Boka 3 tider",
            "6\u{a0}timmar",
        ] {
            assert!(page.body.contains(told), "{told}: {}", page.body);
        }
        confirm(&aino, &address, &page, &[]).await;
        assert_eq!(rows(portal, BOOKINGS).await, "4");
        assert_eq!(rows(portal, "SELECT CAST(COUNT(*) AS TEXT) FROM booking_series").await, "1");
    })
    .await;
}

// R-BOOK-7, LA 4.3: the same person as last time is the first choice.
#[tokio::test]
async fn the_same_companion_is_offered_again() {
    with_people(async |portal| {
        let address = address(portal, "aino", Service::Ledsagarservice).await;
        publish(portal, &address, 1).await;
        let id = address.rsplit('/').next().unwrap();
        let about = "{\"services\":[\"ledsagarservice\"],\"languages\":[\"finska\"],\"hours\":\"mon-sun 00:00-24:00\"}";
        for (id_of, name) in [("c-leo", "Leo"), ("c-mira", "Mira")] {
            let sql = "INSERT INTO companion (id, provider_id, key, name, about, gone) \
                SELECT $1, provider_id, $1, $2, $3, 0 FROM care_order WHERE decision_id = $4";
            portal.sql(sql, &[id_of, name, about, id]).await;
        }
        let aino = portal.browser("aino").await;
        let first = aino.page(&format!("{address}/vem")).await;
        let chosen = |page: &Page| {
            let radio = page.tag(|t| t.is("input") && t.has("name", "ledsagare") && checked(t));
            radio.map(|t| t.get("value").to_owned())
        };
        assert_eq!(chosen(&first).as_deref(), Some(""));
        aino.sent(&format!("{address}/vad"), &[("vad", "Simma")]).await;
        aino.sent(&format!("{address}/nar"), &typed("2026-12-05", "10", "12")).await;
        let page = aino.sent(&format!("{address}/vem"), &[("ledsagare", "c-mira")]).await;
        let page = aino.page(&page).await;
        assert!(page.body.contains("Mira"));
        confirm(&aino, &address, &page, &[]).await;
        let next = aino.page(&format!("{address}/vem")).await;
        assert_eq!(chosen(&next).as_deref(), Some("c-mira"));
        assert!(next.body.contains("Mira, samma som förra gången"));
        // One who is not there any more is not promised, neither now nor on the last page.
        aino.sent(&format!("{address}/vad"), &[("vad", "Simma")]).await;
        aino.sent(&format!("{address}/nar"), &typed("2026-12-12", "10", "12")).await;
        let check = aino.sent(&format!("{address}/vem"), &[("ledsagare", "c-mira")]).await;
        let page = aino.page(&check).await;
        portal.sql("UPDATE companion SET gone = 1 WHERE id = 'c-mira'", &[]).await;
        assert_eq!(aino.post(&format!("{address}/vem"), &[("ledsagare", "c-mira")]).await.status, 422);
        let changed = aino.sent(&check, &[("nyckel", &key(&page))]).await;
        assert_eq!(changed, format!("{address}/vem"));
        assert!(aino.page(&changed).await.body.contains("går inte att välja längre"));
        assert_eq!(rows(portal, BOOKINGS).await, "1");
    })
    .await;
}

// R-LANG-1, R-BOOK-14: every page in four languages, each with another way to book beside it.
#[tokio::test]
async fn every_page_reads_in_four_languages() {
    with_people(async |portal| {
        let address = address(portal, "raili", Service::Avlosarservice).await;
        publish(portal, &address, 1).await;
        let raili = portal.browser("raili").await;
        up_to_checking(&raili, &address, &typed("2026-12-05", "22", "1")).await;
        for lang in Lang::ALL {
            for page in ["vad", "nar", "vem", "kontrollera"] {
                let at = format!("{}/{page}", address.replacen("sv", lang.code(), 1));
                let page = raili.page(&at).await;
                assert_eq!(page.lang(), lang.tag(), "{at}");
                assert!(page.tag(|t| t.is("aside")).is_some(), "{at}");
                assert!(page.tag(|t| t.is("button") && t.get("form") == "bokning").is_some(), "{at}");
            }
        }
        // Over midnight, both days are said, and each part of it is counted as what it is.
        let page = raili.page(&format!("{address}/kontrollera")).await;
        assert!(page.body.contains("Lördag den 5 december klockan 22 till söndag den 6 december klockan 1"));
        assert!(!key(&page).is_empty());
    })
    .await;
}
