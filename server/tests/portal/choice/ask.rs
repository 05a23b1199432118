//! Asking to meet, for another contact, for a relative as companion (R-CHO-6).

use super::{decision, heading, key};
use crate::support::with_people;

// R-CHO-6
#[tokio::test]
async fn what_is_asked_for_has_a_receipt() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let decision = decision(&alva).await;
        let path = format!("/sv{decision}/fraga/traffa?utforare=sympati");
        let page = alva.page(&path).await;
        assert!(page.tag(|t| t.has("value", "sympati") && t.attributes.iter().any(|(n, _)| n == "checked")).is_some());
        let path = format!("/sv{decision}/fraga/traffa");
        let wrong = alva.post(&path, &[("nyckel", "k")]).await;
        assert_eq!(wrong.status, 422);
        let key = key(&page);
        let pairs = [("nyckel", key.as_str()), ("utforare", "sympati"), ("na", "070-174 06 11")];
        let receipt = alva.sent(&path, &pairs).await;
        assert!(receipt.starts_with("/sv/val/fraga/Q-"));
        assert_eq!(alva.sent(&path, &pairs).await, receipt, "sent twice is once");
        assert!(alva.page(&receipt).await.body.contains("Sympati AB"));
        assert_eq!(portal.browser("jonas").await.get(&receipt).await.status, 404);
        let kept = portal.asked("SELECT words_sealed FROM wish", &[]).await.expect("a row");
        assert!(!kept.contains("070"), "what is written is sealed");
    })
    .await;
}

// R-CHO-6, LA 2.2, BK: a relative waits for approval; where it cannot be, it says so.
#[tokio::test]
async fn a_relative_is_approved_first_or_cannot_be() {
    with_people(async |portal| {
        let aino = portal.browser("aino").await;
        let page = aino.page("/sv/val").await;
        let links = crate::support::Page::links(&page.tags);
        let mut found = 0;
        for link in links.iter().filter(|l| l.ends_with("/utforare") && l.contains("/val/")) {
            let path = link.replace("/utforare", "/fraga/anhorig");
            let page = aino.page(&path).await;
            if page.hidden().iter().any(|(name, _)| name == "nyckel") {
                let pairs = [("nyckel", &*key(&page)), ("vem", "Maija Esimerkkilä"), ("relation", "dotter")];
                let receipt = aino.sent(&path, &pairs).await;
                assert!(aino.page(&receipt).await.body.contains("Maija Esimerkkilä"));
                found += 1;
            }
        }
        assert_eq!(found, 1, "companion service only");
        assert_eq!(portal.asked("SELECT state FROM wish", &[]).await.as_deref(), Some("vantar-godkannande"));
        let alva = portal.browser("alva").await;
        let decision = decision(&alva).await;
        assert!(heading(&alva.page(&format!("/sv{decision}/fraga/anhorig")).await).len() > 3);
        let refused = alva
            .post(&format!("/sv{decision}/fraga/anhorig"), &[("nyckel", "k"), ("vem", "a"), ("relation", "b")])
            .await;
        assert_eq!(refused.status, 409);
        assert_eq!(alva.get(&format!("/sv{decision}/fraga/nagot")).await.status, 404);
    })
    .await;
}
