//! What other pages tell of bookings.

use super::*;
use crate::choice;

// R-CHO-4: before one switches, the booked sessions after the last day are listed.
#[tokio::test]
async fn switching_tells_what_becomes_of_what_is_booked() {
    with_people(async |portal| {
        evening(portal).await;
        let aino = portal.browser("aino").await;
        let id = super::super::decision(portal, "aino", Service::Ledsagarservice).await;
        let page = choice::up_to_confirming(&aino, &format!("/val/{id}")).await;
        assert!(main(&page).contains("lördag 5 december 2026"), "{}", main(&page));
        // What is cancelled is not in the way of anything.
        portal.sql("UPDATE booking SET state = 'avbokad'", &[]).await;
        let page = aino.page(&format!("/sv/val/{id}/bekrafta")).await;
        assert!(!main(&page).contains("lördag 5 december 2026"));
    })
    .await;
}

// What is known about somebody includes their bookings, on the page and in the file.
#[tokio::test]
async fn what_is_known_includes_what_is_booked() {
    with_people(async |portal| {
        let reference = evening(portal).await;
        let aino = portal.browser("aino").await;
        let page = main(&aino.page("/sv/min-sida/uppgifter").await);
        assert!(page.contains("Lördag den 5 december klockan 18–21"), "{page}");
        let file = aino.page("/sv/min-sida/uppgifter.json").await.body;
        let file: serde_json::Value = serde_json::from_str(&file).expect("JSON");
        let booking = &file["bookings"][0];
        assert_eq!(booking["reference"], serde_json::json!(reference));
        assert_eq!(booking["from"], serde_json::json!("2026-12-05T17:00:00Z"));
        assert_eq!(booking["history"][0]["name"], serde_json::json!("Aino Esimerkkilä"));
        assert_eq!(booking["activity"], serde_json::json!("Gå på bio"));
    })
    .await;
}

// My page says what comes next, whether planned or booked.
#[tokio::test]
async fn my_page_says_what_comes_next() {
    with_people(async |portal| {
        let soon =
            put_in(portal, ("aino", Service::Ledsagarservice), "2026-11-22T14:00:00Z", "2026-11-22T16:00:00Z").await;
        let page = portal.browser("aino").await.page("/sv/min-sida").await;
        assert!(Page::links(&page.tags).contains(&at(&soon, "")), "{}", main(&page));
        assert!(main(&page).contains("22 november 2026 klockan 15.00 till 17.00"));
    })
    .await;
}
