//! Mandates that do not hold, and those that open nothing, cannot be acted by (R-ACT-1, R-ACT-2, R-ACT-3).

use app::{
    domain::identity::{MandateKind, Scope},
    pages::error::Trouble,
};

use crate::support::{Given, Page, Portal, TODAY, with_people};

/// Whether the page offers this mandate to be chosen.
fn offers(page: &Page, reference: &str) -> bool {
    page.tags.iter().any(|t| t.get("name") == "mandat" && t.get("value") == reference)
}

/// Neither does the page offer it nor does it work to choose it anyway, and nothing is changed.
async fn is_closed(portal: &Portal, key: &str, reference: &str) {
    let browser = portal.browser(key).await;
    assert!(!offers(&browser.page("/sv/ombud").await, reference), "{reference}");
    let before = portal.everything().await;
    let page = browser.post("/sv/ombud", &[("mandat", reference)]).await;
    page.refused(Trouble::NotInMandate);
    assert_eq!(page.banner(), None, "{reference}");
    assert_eq!(portal.everything().await, before, "{reference}");
    assert_eq!(browser.page("/sv/min-sida").await.banner(), None, "{reference}");
}

async fn is_open(portal: &Portal, key: &str, reference: &str) {
    let browser = portal.browser(key).await;
    assert!(offers(&browser.page("/sv/ombud").await, reference), "{reference}");
    browser.act(reference).await;
    assert!(browser.page("/sv/min-sida").await.banner().is_some(), "{reference}");
}

// R-ACT-1: an economy-only mandate sees no care data. R-ACT-2: what does not hold opens nothing.
#[tokio::test]
async fn what_does_not_hold_cannot_be_chosen() {
    with_people(async |portal| {
        for (key, reference) in [("gunnar", "EX-GM-1"), ("petra", "EX-FM-2"), ("henrik", "EX-GM-3")] {
            is_closed(portal, key, reference).await;
        }
        let all = [Scope::Choice, Scope::Booking];
        let proxy = || Given::proxy("bo", "lena", &all);
        let (yesterday, tomorrow) = (TODAY.yesterday().expect("a day"), TODAY.tomorrow().expect("a day"));
        for (reference, given) in [
            ("unverified", Given { verified: false, ..proxy() }),
            ("not-yet", Given { from: tomorrow, ..proxy() }),
            ("expired", Given { to: Some(yesterday), ..proxy() }),
            ("revoked", Given { revoked: true, ..proxy() }),
            ("economy", Given { scopes: &[Scope::Economy], kind: MandateKind::Forvaltare, ..proxy() }),
            ("nothing", Given { scopes: &[], ..proxy() }),
            ("of-age", Given { scopes: &[], kind: MandateKind::Guardian, ..proxy() }),
        ] {
            portal.give(reference, &given).await;
            is_closed(portal, "lena", reference).await;
        }
        for (reference, given) in [
            ("first-day", Given { from: TODAY, ..proxy() }),
            ("last-day", Given { to: Some(TODAY), ..proxy() }),
            ("complaint", Given { scopes: &[Scope::Complaint], ..proxy() }),
            ("future", Given { scopes: &[Scope::Care], kind: MandateKind::FutureProxy, ..proxy() }),
        ] {
            portal.give(reference, &given).await;
            is_open(portal, "lena", reference).await;
        }
    })
    .await;
}

// R-ACT-3: staff of the person's provider, whatever the mandate rests on, for as long as they are that.
#[tokio::test]
async fn staff_of_the_provider_cannot_act_for_the_person() {
    with_people(async |portal| {
        for kind in [MandateKind::Proxy, MandateKind::GodMan, MandateKind::Forvaltare, MandateKind::FutureProxy] {
            portal.give(kind.code(), &Given { kind, ..Given::proxy("alva", "eva", &[Scope::Care]) }).await;
            is_closed(portal, "eva", kind.code()).await;
        }
        // Eva works at Sympati; Bo has his support from another.
        portal.give("elsewhere", &Given::proxy("bo", "eva", &[Scope::Choice])).await;
        is_open(portal, "eva", "elsewhere").await;
        // A parent stays a parent.
        let mine = "INSERT INTO provider_staff (person_id, provider_id, valid_from) \
            SELECT $1, o.provider_id, '2026-01-01' FROM care_order o JOIN decision d ON d.id = o.decision_id \
            WHERE d.person_id = $2";
        assert_eq!(portal.sql(mine, &[&portal.person("nora").await, &portal.person("lo").await]).await, 1);
        is_open(portal, "nora", "EX-VH-2017-nora").await;
        let eva = portal.person("eva").await;
        portal.sql("UPDATE provider_staff SET valid_to = '2026-11-21' WHERE person_id = $1", &[&eva]).await;
        is_open(portal, "eva", "fullmakt").await;
    })
    .await;
}
