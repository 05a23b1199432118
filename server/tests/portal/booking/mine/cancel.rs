//! Cancelling: at no cost in time, and late only after having been asked once more.

use app::domain::identity::Scope;

use super::*;
use crate::support::Given;

const BEFORE: &str = "2026-12-04T10:59:00Z";
const AFTER: &str = "2026-12-04T11:01:00Z";

// R-BOOK-3: at 11:59 of the day before it costs nothing; the same form sent twice is one cancellation.
#[tokio::test]
async fn in_time_it_costs_nothing() {
    with_people(async |portal| {
        let reference = evening(portal).await;
        let portal = portal.later(BEFORE);
        let aino = portal.browser("aino").await;
        assert!(main(&aino.page(&at(&reference, "")).await).contains("Avboka senast i dag klockan 12"));
        let asked = aino.page(&at(&reference, "/avboka")).await;
        assert!(main(&asked).contains("Det kostar inget att avboka nu."));
        for _ in 0..2 {
            assert_eq!(aino.sent(&at(&reference, "/avboka"), &[("skal", "sjuk")]).await, at(&reference, ""));
        }
        assert_eq!(state(&portal, &reference).await, "avbokad");
        let said = main(&aino.page(&at(&reference, "")).await);
        for told in
            ["Tiden är avbokad", "Du har timmarna kvar", "Aino Esimerkkilä avbokade tiden.", "Skälet: Jag är sjuk"]
        {
            assert!(said.contains(told), "{told}: {said}");
        }
        assert_eq!(said.matches("avbokade tiden.").count(), 1);
        assert!(main(&aino.page("/sv/bokningar").await).contains("Bokat: 0 timmar"));
    })
    .await;
}

// R-BOOK-3: at 12:01 it is asked once more with what it costs; only who agrees to just that has cancelled.
#[tokio::test]
async fn late_is_asked_once_more() {
    with_people(async |portal| {
        let reference = evening(portal).await;
        let portal = portal.later(AFTER);
        let aino = portal.browser("aino").await;
        let asked = main(&aino.page(&at(&reference, "/avboka")).await);
        assert!(asked.contains("Klockan är efter 12 dagen före. Du kan avboka, men 3 timmar räknas"), "{asked}");
        for agreed in ["", "0", "60", "179", "ja"] {
            let again =
                aino.post(&at(&reference, "/avboka"), &[("skal", "tiden-passar-inte"), ("kostnad", agreed)]).await;
            assert_eq!(again.status, 200, "{agreed}");
            let hidden = again.hidden();
            assert!(hidden.contains(&("kostnad".into(), "180".into())), "{agreed}: {hidden:?}");
            assert!(hidden.contains(&("skal".into(), "tiden-passar-inte".into())), "{hidden:?}");
            assert_eq!(state(&portal, &reference).await, "bekraftad", "{agreed}");
        }
        for _ in 0..2 {
            assert_eq!(aino.sent(&at(&reference, "/avboka"), &[("kostnad", "180")]).await, at(&reference, ""));
        }
        assert_eq!(state(&portal, &reference).await, "sent-avbokad");
        let said = main(&aino.page(&at(&reference, "")).await);
        assert!(said.contains("3 timmar räknas som använd tid, för det var efter klockan 12 dagen före."), "{said}");
        assert!(main(&aino.page("/sv/bokningar").await).contains("Avbokat sent, och räknas: 3 timmar"));
    })
    .await;
}

// R-BOOK-3: a page from 11:59 that is sent at 12:01 has not been told of any cost.
#[tokio::test]
async fn a_form_that_has_grown_old_costs_nothing_unasked() {
    with_people(async |portal| {
        let reference = evening(portal).await;
        let before = portal.later(BEFORE);
        let page = before.browser("aino").await.page(&at(&reference, "/avboka")).await;
        assert!(!page.hidden().iter().any(|(name, _)| name == "kostnad"));
        let after = portal.later(AFTER);
        let again = after.browser("aino").await.post(&at(&reference, "/avboka"), &[]).await;
        assert!(main(&again).contains("Vill du avboka ändå?"));
        assert_eq!(state(&after, &reference).await, "bekraftad");
        // Changing language agrees to nothing.
        let form = [("kostnad", "180"), ("byt", "sprak")];
        let other = after.browser("aino").await.post(&format!("/fi/bokningar/{reference}/avboka"), &form).await;
        assert_eq!((other.status, other.lang()), (200, "fi"));
        assert!(main(&other).contains("Haluatko silti peruuttaa?"));
        assert_eq!(state(&after, &reference).await, "bekraftad");
    })
    .await;
}

// R-BOOK-3: what has begun, or has come to something else, is not cancelled any more.
#[tokio::test]
async fn what_has_begun_stays() {
    with_people(async |portal| {
        let reference = evening(portal).await;
        let portal = portal.later("2026-12-05T17:00:00Z");
        let aino = portal.browser("aino").await;
        assert!(main(&aino.page(&at(&reference, "/avboka")).await).contains("Tiden har redan börjat"));
        for rest in ["/avboka", "/flytta"] {
            let form = [("kostnad", "180"), ("nyckel", "k"), ("forslag", "2026-12-06T18:00/21:00")];
            let page = aino.post(&at(&reference, rest), &form).await;
            assert_eq!(page.status, 409, "{rest}");
            assert!(main(&page).contains("Inget har ändrats."));
        }
        assert_eq!(state(&portal, &reference).await, "bekraftad");
    })
    .await;
}

// R-ACT-2, R-BOOK-8: who acts for somebody cancels for them, and the history says who and as what.
#[tokio::test]
async fn another_cancels_by_a_mandate() {
    with_people(async |portal| {
        let reference = evening(portal).await;
        portal.give("P-1", &Given::proxy("aino", "lena", &[Scope::Booking])).await;
        portal.give("P-2", &Given::proxy("aino", "lena", &[Scope::Plan])).await;
        let barred = portal.acting("lena", "P-2").await;
        assert_eq!(barred.get(&at(&reference, "")).await.status, 403);
        assert_eq!(barred.post(&at(&reference, "/avboka"), &[]).await.status, 403);
        let lena = portal.acting("lena", "P-1").await;
        assert!(main(&lena.page(&at(&reference, "/avboka")).await).contains("Aino Esimerkkilä"));
        lena.sent(&at(&reference, "/avboka"), &[]).await;
        let aino = portal.browser("aino").await;
        let said = main(&aino.page(&at(&reference, "")).await);
        assert!(
            said.contains("avbokade tiden, med fullmakt.") || said.contains("avbokade tiden, genom fullmakt."),
            "{said}"
        );
        assert!(main(&aino.page("/sv/min-sida").await).contains("har avbokat en tid åt dig"));
    })
    .await;
}

// Hostile and made-up values change nothing and break nothing.
#[tokio::test]
async fn made_up_values_say_nothing() {
    with_people(async |portal| {
        let reference = evening(portal).await;
        let aino = portal.browser("aino").await;
        let odd = "'; DROP TABLE booking; --<script>";
        aino.sent(&at(&reference, "/avboka"), &[("skal", odd), ("alla", odd), ("kostnad", odd)]).await;
        let page = aino.page(&at(&reference, "")).await;
        assert!(!page.body.contains("DROP TABLE") && !main(&page).contains("Skälet"));
        assert_eq!(state(portal, &reference).await, "avbokad");
    })
    .await;
}
