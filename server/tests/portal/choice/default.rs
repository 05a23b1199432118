//! Not choosing (R-CHO-3).

use super::{decision, heading, key};
use crate::support::with_people;

// R-CHO-3: who it is today, why and how far, and who was passed over; then the municipality's rule applies.
#[tokio::test]
async fn not_choosing_names_who_it_is_and_why() {
    with_people(async |portal| {
        let jonas = portal.browser("jonas").await;
        let address = format!("/sv{}/valj-inte", decision(&jonas).await);
        let page = jonas.page(&address).await;
        assert!(page.body.contains("I dag är det ") && page.body.contains("Från mitten av området är det"));
        let receipt = jonas.sent(&address, &[("nyckel", &key(&page))]).await;
        assert_eq!(heading(&jonas.page(&receipt).await), "Valet är klart");
        let reason = portal.asked("SELECT default_reason FROM choice", &[]).await;
        assert_eq!(reason.as_deref(), Some("narmast"));
        assert_eq!(jonas.sent(&address, &[("nyckel", &key(&page))]).await, receipt, "sent twice is once");
    })
    .await;
}

// R-CHO-3: whoever has a provider keeps it.
#[tokio::test]
async fn who_has_a_provider_keeps_it() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let address = format!("/sv{}/valj-inte", decision(&alva).await);
        let page = alva.page(&address).await;
        assert!(heading(&page).contains("Sympati AB") && page.hidden().is_empty());
        assert_eq!(alva.post(&address, &[("nyckel", "x.y")]).await.status, 409);
    })
    .await;
}

// R-ACT-6: nothing tells how far from a provider somebody lives who is protected.
#[tokio::test]
async fn no_distance_is_told_of_a_protected_person() {
    with_people(async |portal| {
        let stina = portal.browser("stina").await;
        let decision = decision(&stina).await;
        portal.sql("DELETE FROM support_contact", &[]).await;
        portal.sql("DELETE FROM care_order", &[]).await;
        for step in ["utforare", "valj-inte"] {
            let page = stina.page(&format!("/sv{decision}/{step}")).await;
            let main = page.text(|t| t.is("main")).expect("a page");
            assert!(!main.contains(" km"), "{step}: {main}");
        }
        let jonas = portal.browser("jonas").await;
        let decision = super::decision(&jonas).await;
        assert!(jonas.page(&format!("/sv{decision}/utforare")).await.body.contains("km bort"));
    })
    .await;
}
