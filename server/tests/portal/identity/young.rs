//! The young and their guardians (R-ACT-1, ÖS 4.4).

use app::pages::error::Trouble;

use crate::support::{Browser, Portal, with_people};

/// What is for the person alone.
const PRIVATE: [&str; 3] = ["/sv/min-sida/logg", "/sv/min-sida/uppgifter", "/sv/min-sida/uppgifter.json"];

async fn sees_all(browser: &Browser<'_>) {
    let page = browser.page("/sv/min-sida").await;
    assert!(page.tags.iter().any(|t| t.get("href") == PRIVATE[0]));
    for address in PRIVATE {
        browser.page(address).await;
    }
}

/// Is not led to what is the person's alone, is refused there, and that leaves no trace as if it had been seen.
async fn sees_the_support_alone(portal: &Portal, browser: &Browser<'_>) {
    let page = browser.page("/sv/min-sida").await;
    assert!(page.tags.iter().all(|t| !PRIVATE.contains(&t.get("href"))));
    let before = portal.everything().await;
    for address in PRIVATE {
        browser.get(address).await.refused(Trouble::OnlyOneself);
    }
    browser.post("/sv/min-sida/samtycke/EX-S-1", &[]).await.refused(Trouble::OnlyOneself);
    assert_eq!(portal.everything().await, before);
}

#[tokio::test]
async fn a_youth_sees_everything_of_their_own() {
    with_people(async |portal| {
        let tuva = portal.browser("tuva").await;
        let page = tuva.page("/sv/min-sida").await;
        assert!(page.body.contains("Tuva Exempelsson") && page.body.contains("EXEMPEL 2010-1023"));
        sees_all(&tuva).await;
        // And who may act for them, without being able to end it.
        let page = tuva.page("/sv/ombud").await;
        assert!(page.body.contains("Nora Exempelsson") && page.body.contains("Elias Provander"));
        assert!(page.tags.iter().all(|t| !t.get("href").ends_with("/avsluta")));
    })
    .await;
}

#[tokio::test]
async fn a_guardian_stands_in_for_a_child_until_the_fifteenth_birthday() {
    with_people(async |portal| {
        let evening = portal.later("2031-12-31T22:50:00Z");
        let elias = evening.acting("elias", "EX-VH-2017-elias").await;
        sees_all(&elias).await;
        assert!(elias.page(PRIVATE[2]).await.body.contains("\"given_name\": \"Lo\""));
        let birthday = portal.later("2031-12-31T23:00:00Z");
        sees_the_support_alone(portal, &elias.at(&birthday)).await;
    })
    .await;
}

#[tokio::test]
async fn whoever_acts_for_somebody_who_can_act_sees_the_support_alone() {
    with_people(async |portal| {
        for (key, mandate) in
            [("nora", "EX-VH-2010-nora"), ("gunnar", "EX-GM-2"), ("ingrid", "EX-FV-1"), ("sixten", "EX-FM-1")]
        {
            let browser = portal.acting(key, mandate).await;
            sees_the_support_alone(portal, &browser).await;
            // Stopped, they see all of their own again.
            browser.sent("/sv/ombud", &[("mandat", "")]).await;
            sees_all(&browser).await;
        }
    })
    .await;
}
