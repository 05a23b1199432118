//! Visits and sessions that a switch touches, each with its day and time (R-CHO-4).

use super::{decision, up_to_confirming};
use crate::support::with_people;

// R-CHO-4: planned companion sessions are listed by day and clock, and on the receipt too.
#[tokio::test]
async fn planned_sessions_are_listed_with_day_and_time() {
    with_people(async |portal| {
        let aino = portal.browser("aino").await;
        let page = up_to_confirming(&aino, &decision(&aino).await).await;
        // On Wednesdays at ten in Stockholm, or on Fridays: whichever decision stands first.
        let listed = ["onsdag 25 november 2026 klockan 10.00", "fredag 27 november 2026 klockan 10.00"];
        assert!(listed.iter().any(|told| page.body.contains(told)), "{}", page.body);
    })
    .await;
}

// R-CHO-4: visits of housing support that are planned later than the last day are listed too.
#[tokio::test]
async fn planned_visits_after_the_last_day_are_listed() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let page = up_to_confirming(&alva, &decision(&alva).await).await;
        // Mondays and Thursdays; the last day is Thursday 26 November.
        assert!(page.body.contains("måndag 30 november 2026 klockan 10.00"), "{}", page.body);
        assert!(!page.body.contains("torsdag 26 november 2026 klockan 10.00"));
    })
    .await;
}

// R-CHO-4, R-PROV-5: with a provider whose agreement has ended, what was planned does not vanish from the page.
#[tokio::test]
async fn what_an_ended_provider_had_planned_is_told() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let id = portal.provider(|p| p.slug == "sympati").id;
        portal.sql("UPDATE provider SET agreement_ended_on = '2026-11-20' WHERE id = $1", &[&id]).await;
        let page = up_to_confirming(&alva, &decision(&alva).await).await;
        assert!(!page.body.contains("Sista dagen med"));
        assert!(page.body.contains("måndag 23 november 2026 klockan 10.00"), "{}", page.body);
    })
    .await;
}
