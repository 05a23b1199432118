//! R-PROV-1: the order of the list favours nobody.

use app::domain::directory::Ownership;

use crate::support::{Portal, on_portal};

#[tokio::test]
async fn the_order_is_the_same_all_day_and_another_the_next() {
    on_portal(async |portal| {
        let today = portal.listed("/sv/utforare").await;
        let at = async |time: &str| Portal::open(&portal.state.db, time).await.listed("/fi/utforare").await;
        // From midnight to midnight in Stockholm.
        assert_eq!(at("2026-11-21T23:00:00Z").await, today);
        assert_eq!(at("2026-11-22T22:59:59Z").await, today);
        let (mut tomorrow, mut same) = (at("2026-11-22T23:00:00Z").await, today.clone());
        assert_ne!(tomorrow, today);
        tomorrow.sort();
        same.sort();
        assert_eq!(tomorrow, same);
    })
    .await;
}

#[tokio::test]
async fn the_page_says_which_order_it_is_in() {
    on_portal(async |portal| {
        let told = async |address: &str| {
            let page = portal.page(address).await;
            (
                page.text(|t| t.class("order")).unwrap(),
                page.tag(|t| t.is("span") && t.has("aria-current", "true") && t.text.len() > 1).is_some(),
            )
        };
        let (neutral, marked) = told("/sv/utforare").await;
        assert!(neutral.contains("22 november 2026") && marked, "{neutral}");
        let others = [told("/sv/utforare?sort=namn").await.0, told("/sv/utforare?q=autism").await.0];
        assert!(others.iter().all(|o| *o != neutral) && others[0] != others[1]);
    })
    .await;
}

// Whoever runs them, the same providers stand in the same order.
#[tokio::test]
async fn ownership_decides_no_order() {
    on_portal(async |portal| {
        const QUERIES: [&str; 7] = [
            "",
            "?sort=namn",
            "?sort=plats",
            "?sort=nojdhet",
            "?omrade=bromma&sort=avstand",
            "?q=autism",
            "?tid=kvall",
        ];
        let orders = async || {
            let mut orders = Vec::new();
            for query in QUERIES {
                orders.push(portal.listed(&format!("/sv/utforare{query}")).await);
            }
            orders
        };
        let before = orders().await;
        for turn in 1..=2 {
            let mut changed = portal.now().providers.clone();
            for p in &mut changed {
                p.facts.ownership.value = Ownership::ALL[(p.facts.ownership.value as usize + turn) % 3];
            }
            portal.import(changed).await;
            assert!(portal.refresh().await);
            for (query, (before, after)) in QUERIES.iter().zip(before.iter().zip(orders().await)) {
                assert_eq!(*before, after, "{query}");
            }
        }
    })
    .await;
}
