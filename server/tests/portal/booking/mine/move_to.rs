//! Moving: one step, the old time kept until the new one is secured.

use super::*;

fn own<'a>(key: &'a str, day: &'a str, from: &'a str, to: &'a str) -> Vec<(&'static str, &'a str)> {
    vec![("nyckel", key), ("forslag", "egen"), ("dag", day), ("fran", from), ("till", to)]
}

// R-BOOK-13, R-BOOK-10: a free time near it is one press away; the same form sent twice is one move.
#[tokio::test]
async fn a_suggested_time_is_one_press_away() {
    with_people(async |portal| {
        let old = evening(portal).await;
        let aino = portal.browser("aino").await;
        let page = aino.page(&at(&old, "/flytta")).await;
        assert!(main(&page).contains("Nu är tiden lördag den 5 december klockan 18–21."), "{}", main(&page));
        let slot =
            page.tag(|t| t.is("input") && t.has("name", "forslag") && t.get("value") != "egen").expect("a free time");
        let form = [("nyckel", key(&page)), ("forslag", slot.get("value").to_owned())];
        let form: Vec<_> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let to = aino.sent(&at(&old, "/flytta"), &form).await;
        assert_eq!(aino.sent(&at(&old, "/flytta"), &form).await, to);
        let new = to.strip_prefix("/sv/bokningar/").expect("a booking");
        assert_ne!(new, old);
        assert_eq!((state(portal, &old).await.as_str(), state(portal, new).await.as_str()), ("flyttad", "bekraftad"));
        let said = main(&aino.page(&to).await);
        assert!(said.contains("flyttade bokningen till den här tiden."), "{said}");
        let before = aino.page(&at(&old, "")).await;
        assert!(main(&before).contains("Tiden är flyttad") && Page::links(&before.tags).contains(&to));
        assert!(main(&aino.page("/sv/bokningar").await).contains("har du 12 timmar kvar"));
    })
    .await;
}

// R-BOOK-3, R-BOOK-13: late, the old time costs as a late cancellation does; it is said first, and asked once more.
#[tokio::test]
async fn a_late_move_is_asked_once_more() {
    with_people(async |portal| {
        let old = evening(portal).await;
        let portal = portal.later("2026-12-04T11:01:00Z");
        let aino = portal.browser("aino").await;
        assert!(main(&aino.page(&at(&old, "/flytta")).await).contains("men 3 timmar av den gamla tiden räknas"));
        let again = aino.post(&at(&old, "/flytta"), &own("k", "2026-12-19", "18", "21")).await;
        assert_eq!(again.status, 200);
        assert!(main(&again).contains("Den nya tiden är lördag den 19 december klockan 18–21."), "{}", main(&again));
        let hidden = again.hidden();
        assert!(
            hidden.contains(&("kostnad".into(), "180".into())) && hidden.contains(&("dag".into(), "2026-12-19".into()))
        );
        assert_eq!(state(&portal, &old).await, "bekraftad");
        let form: Vec<_> = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let to = aino.sent(&at(&old, "/flytta"), &form).await;
        assert_eq!(state(&portal, &old).await, "sent-avbokad");
        assert!(main(&aino.page(&to).await).contains("Lördag den 19 december klockan 18–21"));
        assert!(main(&aino.page(&at(&old, "")).await).contains("3 timmar av den här räknas som använd tid"));
    })
    .await;
}

// R-BOOK-10, R-BOOK-13: what cannot be is told at the field, what was typed is kept, and the old time stays.
#[tokio::test]
async fn what_cannot_be_leaves_the_old_time() {
    with_people(async |portal| {
        let old = evening(portal).await;
        let aino = portal.browser("aino").await;
        for (form, told) in [
            (own("k", "", "", ""), "Skriv en dag"),
            (own("k", "31 november", "18", "21"), "november"),
            (own("k", "2026-12-19", "kvällen", "21"), "18.30"),
            (own("k", "2026-11-01", "18", "21"), "Välj en senare tid"),
            (own("k", "2030-01-01", "18", "21"), "Beslutet gäller till och med"),
            (own("k", "2026-12-05", "18", "21"), "Det är samma tid som nu."),
            (vec![("nyckel", "k")], "Välj"),
        ] {
            let page = aino.post(&at(&old, "/flytta"), &form).await;
            assert_eq!(page.status, 422, "{told}");
            let said = main(&page);
            assert!(said.contains(told), "{told}: {said}");
            let summary = page.tag(|t| t.has("id", "fel")).is_some();
            assert!(summary && page.body.contains("<title>Fel:"), "{told}");
            let kept = form.iter().find(|(name, _)| *name == "dag").map_or("", |(_, day)| *day);
            assert!(page.body.contains(kept));
            assert_eq!(state(portal, &old).await, "bekraftad", "{told}");
        }
        // Someone else has taken the only room.
        let other =
            put_in(portal, ("aino", Service::Avlosarservice), "2026-12-12T17:00:00Z", "2026-12-12T20:00:00Z").await;
        let page = aino.post(&at(&old, "/flytta"), &own("k", "2026-12-12", "19", "20")).await;
        assert_eq!(page.status, 422);
        assert!(main(&page).contains(&other), "{}", main(&page));
        // Changing language keeps what is typed.
        let form: Vec<_> = own("k", "lauantai", "18", "21").into_iter().chain([("byt", "sprak")]).collect();
        let fi = aino.post(&format!("/fi/bokningar/{old}/flytta"), &form).await;
        assert_eq!((fi.status, fi.lang()), (200, "fi"));
        assert!(fi.body.contains("value=\"lauantai\""));
    })
    .await;
}

// A form that has grown old: the booking was cancelled in another window.
#[tokio::test]
async fn what_was_cancelled_meanwhile_is_not_moved() {
    with_people(async |portal| {
        let old = evening(portal).await;
        let aino = portal.browser("aino").await;
        let page = aino.page(&at(&old, "/flytta")).await;
        aino.sent(&at(&old, "/avboka"), &[]).await;
        let key = key(&page);
        let refused = aino.post(&at(&old, "/flytta"), &own(&key, "2026-12-19", "18", "21")).await;
        assert_eq!(refused.status, 409);
        assert!(main(&refused).contains("Så här är det med tiden: Avbokad."), "{}", main(&refused));
        assert_eq!(super::super::rows(portal, super::super::BOOKINGS).await, "1");
    })
    .await;
}

// R-BOOK-2: the provider has withdrawn its hours since the page was shown: the new time is asked for.
#[tokio::test]
async fn hours_that_were_withdrawn_are_asked_for() {
    with_people(async |portal| {
        let old = evening(portal).await;
        let aino = portal.browser("aino").await;
        let page = aino.page(&at(&old, "/flytta")).await;
        publish(portal, &address(portal, "aino", Service::Ledsagarservice).await, 0).await;
        let key = key(&page);
        let to = aino.sent(&at(&old, "/flytta"), &own(&key, "2026-12-19", "18", "21")).await;
        let said = main(&aino.page(&to).await);
        assert!(
            said.contains("Du har frågat efter en tid")
                && said.contains("Har du inget svar fredag den 18 december klockan 12"),
            "{said}"
        );
    })
    .await;
}
