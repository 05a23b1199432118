//! Booking for somebody else, and by somebody who is young (R-ACT-1, R-ACT-2).

use app::domain::directory::Service;

use super::super::{BOOKINGS, address, confirm, key, publish, rows, typed, up_to_checking};
use crate::support::{Portal, with_people};

/// Makes a person's only decision one of companion service, published; gives its address.
async fn companion_for(portal: &Portal, key: &str) -> String {
    let sql = "UPDATE decision SET service = 'ledsagarservice' WHERE person_id = $1";
    portal.sql(sql, &[&portal.person(key).await]).await;
    let address = address(portal, key, Service::Ledsagarservice).await;
    publish(portal, &address, 1).await;
    address
}

// R-ACT-1: a god man says what the person wants, or why that cannot be known.
#[tokio::test]
async fn a_god_man_says_what_the_person_wants() {
    with_people(async |portal| {
        let address = companion_for(portal, "maj").await;
        let gunnar = portal.acting("gunnar", "EX-GM-2").await;
        let page = up_to_checking(&gunnar, &address, &typed("2026-12-05", "10", "12")).await;
        assert!(page.body.contains("den som ska få stödet"));
        let (at, key) = (format!("{address}/kontrollera"), key(&page));
        for said in [vec![], vec![("vilja", "inte-emot")], vec![("vilja", "kan-inte"), ("skal", " ")]] {
            let pairs: Vec<_> = said.iter().copied().chain([("nyckel", key.as_str())]).collect();
            let page = gunnar.post(&at, &pairs).await;
            assert_eq!(page.status, 422, "{said:?}");
            assert!(page.tag(|t| t.class("error-summary")).is_some());
        }
        assert_eq!(rows(portal, BOOKINGS).await, "0");
        confirm(&gunnar, &address, &page, &[("vilja", "kan-inte"), ("skal", "Hon sover.")]).await;
        let by = portal.asked("SELECT made_by FROM booking", &[]).await;
        assert_eq!(by, Some(portal.person("gunnar").await));
        // The person is told.
        assert!(portal.browser("maj").await.page("/sv/min-sida").await.body.contains("Gunnar"));
    })
    .await;
}

// R-ACT-1: against the person's will a förvaltare books nothing.
#[tokio::test]
async fn the_persons_no_is_a_no() {
    with_people(async |portal| {
        let address = companion_for(portal, "olof").await;
        let ingrid = portal.acting("ingrid", "EX-FV-1").await;
        let page = up_to_checking(&ingrid, &address, &typed("2026-12-05", "10", "12")).await;
        let at = format!("{address}/kontrollera");
        let stopped = ingrid.post(&at, &[("nyckel", &key(&page)), ("vilja", "emot")]).await;
        assert_eq!(stopped.status, 409);
        assert!(stopped.body.contains("Inget är bokat."));
        assert_eq!(rows(portal, BOOKINGS).await, "0");
        confirm(&ingrid, &address, &page, &[("vilja", "inte-emot")]).await;
    })
    .await;
}

// R-ACT-1, ÖS 4.4: from 15 on one books alone, and a guardian says that one wants it; under 15 a guardian books.
#[tokio::test]
async fn the_young_and_their_guardians() {
    with_people(async |portal| {
        let address = address(portal, "tuva", Service::Ledsagarservice).await;
        publish(portal, &address, 2).await;
        let tuva = portal.browser("tuva").await;
        let page = up_to_checking(&tuva, &address, &typed("2026-12-05", "10", "12")).await;
        assert!(page.tag(|t| t.has("name", "vilja")).is_none());
        confirm(&tuva, &address, &page, &[]).await;
        let nora = portal.acting("nora", "EX-VH-2010-nora").await;
        let page = up_to_checking(&nora, &address, &typed("2026-12-06", "10", "12")).await;
        assert!(page.tag(|t| t.has("name", "vilja")).is_some());
        confirm(&nora, &address, &page, &[("vilja", "samtycker")]).await;
        let los = super::super::address(portal, "lo", Service::Avlosarservice).await;
        publish(portal, &los, 1).await;
        let lo = portal.browser("lo").await;
        assert!(lo.page(&format!("{los}/vad")).await.body.contains("vårdnadshavare behöver vara med"));
        let nora = portal.acting("nora", "EX-VH-2017-nora").await;
        let page = up_to_checking(&nora, &los, &typed("2026-12-05", "13", "15")).await;
        assert!(page.tag(|t| t.has("name", "vilja")).is_none());
        confirm(&nora, &los, &page, &[]).await;
    })
    .await;
}
