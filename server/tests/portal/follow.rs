//! Changes show at once where they are made, and within seconds on every other server.

use std::time::{Duration, Instant};

use app::domain::directory::Provider;

use crate::support::{NOW, Portal, on_portal};

/// A provider like another, under a name of its own.
fn like(p: &Provider, slug: &str, name: &str) -> Provider {
    Provider { id: String::new(), slug: slug.into(), name: name.into(), ..p.clone() }
}

#[tokio::test]
async fn an_imported_change_is_found_at_once() {
    on_portal(async |portal| {
        let search = "/sv/utforare?q=kastanjeklubben";
        assert_eq!(portal.page(search).await.found(), 0);
        let model = portal.provider(|p| p.sample && p.agreement_ended_on.is_none());
        portal.import(vec![like(&model, "exempel-ny", "Kastanjeklubben (exempel)")]).await;
        // Until it is told or asks, the portal shows what it knows.
        assert_eq!(portal.page(search).await.found(), 0);
        assert!(portal.refresh().await && !portal.refresh().await);
        assert_eq!(portal.listed(search).await, ["exempel-ny"]);
        assert_eq!(portal.page("/fi/utforare/exempel-ny").await.status, 200);
        // A new name replaces the old, and the provider keeps its id and so its place in the day's order.
        let id = portal.provider(|p| p.slug == "exempel-ny").id;
        portal.import(vec![like(&model, "exempel-ny", "Rönnbärsgården (exempel)")]).await;
        assert!(portal.refresh().await);
        assert_eq!(portal.page(search).await.found(), 0);
        assert_eq!(portal.listed("/sv/utforare?q=r%C3%B6nnb%C3%A4rsg%C3%A5rden").await, ["exempel-ny"]);
        assert_eq!(portal.provider(|p| p.slug == "exempel-ny").id, id);
    })
    .await;
}

#[tokio::test]
async fn another_server_follows_within_five_seconds() {
    on_portal(async |portal| {
        let other = Portal::open(&portal.state.db, NOW).await;
        let s = other.state.clone();
        let following = tokio::spawn(s.directory.follow(s.db, s.places, s.clock));
        let model = portal.provider(|p| p.sample && p.agreement_ended_on.is_none());
        portal.import(vec![like(&model, "exempel-ny", "Kastanjeklubben (exempel)")]).await;
        let begun = Instant::now();
        while other.page("/sv/utforare?q=kastanjeklubben").await.found() == 0 {
            assert!(begun.elapsed() < Duration::from_secs(5), "not followed");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        following.abort();
    })
    .await;
}

// R-PROV-1: a new day is a change too, with nothing new in the database.
#[tokio::test]
async fn a_new_day_is_read_as_a_change() {
    on_portal(async |portal| {
        let s = &portal.state;
        let tomorrow = server::clock::Clock::fixed("2026-11-23T10:00:00Z".parse().unwrap());
        let before = portal.listed("/sv/utforare").await;
        assert!(s.directory.refresh(&s.db, &s.places, tomorrow).await.unwrap());
        assert_ne!(portal.listed("/sv/utforare").await, before);
    })
    .await;
}
