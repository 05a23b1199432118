//! The steps, one question each, and what happens between them.

use super::{choosable, choose, confirm, decision, heading, key, up_to_confirming};
use crate::support::{Page, TODAY, with_people};
use app::domain::directory::{Availability, Fact, Service};

// R-CHO-1, R-CHO-2, R-PROV-1: only those who can take this support, there, at that age; full ones with the reason.
#[tokio::test]
async fn the_list_is_for_this_person() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let decision = decision(&alva).await;
        let page = alva.page(&format!("/sv{decision}/utforare")).await;
        let (slugs, chosen) = (choosable(&page), portal.now());
        assert!(slugs.len() > 3);
        for slug in &slugs {
            let p = chosen.provider(slug).expect("a provider");
            assert!(p.offers(Service::Boendestod) && p.serves("bromma") && !p.ended(TODAY), "{slug}");
            assert!(!matches!(p.availability(TODAY), Availability::Full | Availability::Queue(_)), "{slug}");
        }
        // The present provider is there, and nothing to choose.
        assert!(!slugs.contains(&"sympati".to_owned()) && page.body.contains("Sympati AB"));
        // Full ones are shown with why, and cannot be chosen.
        let full = chosen.providers.iter().find(|p| {
            p.offers(Service::Boendestod) && p.serves("bromma") && p.availability(TODAY) == Availability::Full
        });
        let full = full.expect("a full one");
        assert!(!slugs.contains(&full.slug));
        let refused = alva.post(&format!("/sv{decision}/utforare"), &[("utforare", &full.slug)]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains(&full.name));
        for wrong in ["", "finns-inte", "sympati", "mira-stod-och-behandling"] {
            let page = alva.post(&format!("/sv{decision}/utforare"), &[("utforare", wrong)]).await;
            assert_eq!(page.status, 422, "{wrong}");
            assert!(page.tag(|t| t.class("error-summary")).is_some(), "{wrong}");
        }
    })
    .await;
}

// R-CHO-4, R-CHO-5, R-CHO-7: everything is shown before, and kept on the receipt.
#[tokio::test]
async fn what_happens_is_shown_before_and_kept_after() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let decision = decision(&alva).await;
        let before = up_to_confirming(&alva, &decision).await;
        // Sunday 22 November, four days of notice, a week from the order.
        for told in ["torsdag 26 november 2026", "fredag 27 november 2026", "söndag 29 november 2026"] {
            assert!(before.body.contains(told), "{told}");
        }
        let receipt = confirm(&alva, &decision, &before, &[]).await;
        let page = alva.page(&receipt).await;
        assert_eq!(heading(&page), "Valet är klart");
        for told in ["torsdag 26 november 2026", "fredag 27 november 2026", "Alva Provström", "Språk: finska"] {
            assert!(page.body.contains(told), "{told}");
        }
        assert!(alva.page("/fi/min-sida").await.body.contains("perjantaina 27. marraskuuta"));
    })
    .await;
}

// R-CHO-7: the same form sent twice, or again after going back, is one choice.
#[tokio::test]
async fn sent_twice_is_once() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let decision = decision(&alva).await;
        let before = up_to_confirming(&alva, &decision).await;
        let first = confirm(&alva, &decision, &before, &[]).await;
        assert_eq!(confirm(&alva, &decision, &before, &[]).await, first);
        let count = portal.asked("SELECT CAST(COUNT(*) AS TEXT) FROM choice", &[]).await;
        assert_eq!(count.as_deref(), Some("1"));
        // A made-up key confirms nothing.
        let again = choose(&alva, &decision, &choosable_one(&alva, &decision).await).await;
        assert!(!key(&again).is_empty());
        let page = alva.post(&format!("/sv{decision}/bekrafta"), &[("nyckel", "x.y")]).await;
        assert_eq!(page.status, 409);
        assert!(page.tag(|t| t.has("role", "alert")).is_some());
    })
    .await;
}

async fn choosable_one(browser: &crate::support::Browser<'_>, decision: &str) -> String {
    let list = browser.page(&format!("/sv{decision}/utforare")).await;
    choosable(&list).last().expect("one").clone()
}

// R-CHO-2, R-PROV-5: what has changed between the steps is told, and nothing is half done.
#[tokio::test]
async fn what_changes_between_the_steps_is_told() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let decision = decision(&alva).await;
        let before = up_to_confirming(&alva, &decision).await;
        let slug = portal
            .asked("SELECT p.slug FROM choice_draft d JOIN provider p ON p.id = d.provider_id", &[])
            .await
            .expect("a draft");
        let mut provider = portal.provider(|p| p.slug == slug);
        provider.agreement_ended_on = Some(TODAY);
        portal.import(vec![provider.clone()]).await;
        let path = format!("/sv{decision}/bekrafta");
        let ended = alva.post(&path, &[("nyckel", &key(&before))]).await;
        assert_eq!(ended.status, 409);
        assert!(ended.body.contains(&provider.name) && ended.body.contains("Inget har ändrats"), "{}", ended.body);
        // The decision changes under one's hands: what was shown is shown anew.
        provider.agreement_ended_on = None;
        provider.facts.capacity = provider
            .facts
            .capacity
            .map(|f| Fact { value: app::domain::directory::Capacity { ceiling: None, free: None, queue: None }, ..f });
        portal.import(vec![provider]).await;
        let before = alva.page(&path).await;
        portal.sql("UPDATE decision SET minutes = minutes + 60 WHERE case_number = 'EXEMPEL 1001'", &[]).await;
        let changed = alva.post(&path, &[("nyckel", &key(&before))]).await;
        assert_eq!(changed.status, 409);
        assert!(changed.tag(|t| t.has("role", "alert")).is_some());
        let count = portal.asked("SELECT CAST(COUNT(*) AS TEXT) FROM choice", &[]).await;
        assert_eq!(count.as_deref(), Some("0"));
        // And what is shown now can be confirmed.
        confirm(&alva, &decision, &changed, &[]).await;
    })
    .await;
}

// R-CHO-2: the last place, wanted by two at once, is had by one; the other is told.
#[tokio::test]
async fn the_last_place_is_had_by_one() {
    with_people(async |portal| {
        let (alva, jonas) = (portal.browser("alva").await, portal.browser("jonas").await);
        let (first, second) = (decision(&alva).await, decision(&jonas).await);
        let a: Vec<_> = choosable(&alva.page(&format!("/sv{first}/utforare")).await);
        let b = choosable(&jonas.page(&format!("/sv{second}/utforare")).await);
        let slug = a.into_iter().find(|s| b.contains(s)).expect("one for both");
        let mut provider = portal.provider(|p| p.slug == slug);
        let capacity = app::domain::directory::Capacity { ceiling: Some(10), free: Some(1), queue: None };
        let source = provider.facts.services.source.clone();
        provider.facts.capacity = Some(Fact { value: capacity, source, checked_on: TODAY });
        portal.import(vec![provider]).await;
        portal.refresh().await;
        let (x, y) = (choose(&alva, &first, &slug).await, choose(&jonas, &second, &slug).await);
        let (paths, keys) = ((format!("/sv{first}/bekrafta"), format!("/sv{second}/bekrafta")), (key(&x), key(&y)));
        let pairs = ([("nyckel", keys.0.as_str())], [("nyckel", keys.1.as_str())]);
        let (x, y) = tokio::join!(alva.post(&paths.0, &pairs.0), jonas.post(&paths.1, &pairs.1));
        let mut statuses = [x.status, y.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409]);
        let lost: &Page = if x.status == 409 { &x } else { &y };
        assert!(lost.body.contains("Inget har ändrats"));
    })
    .await;
}

// R-CHO-8: nothing new starts on a decision that has ended, and one that ends too soon says so.
#[tokio::test]
async fn nothing_starts_on_what_has_ended() {
    with_people(async |portal| {
        let karl = portal.browser("karl").await;
        let decision = decision(&karl).await;
        portal.sql("UPDATE decision SET valid_to = '2026-11-21' WHERE case_number = 'EXEMPEL 1006'", &[]).await;
        let page = karl.page(&format!("/sv{decision}/utforare")).await;
        assert!(choosable(&page).is_empty());
        assert_eq!(karl.post(&format!("/sv{decision}/bekrafta"), &[("nyckel", "x.y")]).await.status, 409);
        let which = karl.page("/sv/val").await;
        assert!(!Page::links(&which.tags).iter().any(|l| l.ends_with("/utforare") && l.contains("/val/")));
    })
    .await;
}

// R-PROV-5: whoever's provider has ended is told so, and to choose again.
#[tokio::test]
async fn who_has_lost_their_provider_chooses_again() {
    with_people(async |portal| {
        let rikard = portal.browser("rikard").await;
        for address in ["/sv/min-sida", "/sv/val"] {
            let page = rikard.page(address).await;
            assert!(page.body.contains("Avtalet med Mira – stöd och behandling AB har upphört"), "{address}");
        }
        let decision = decision(&rikard).await;
        let page = up_to_confirming(&rikard, &decision).await;
        // Nobody is left, and no day is counted from one who has stopped already.
        assert!(!page.body.contains("Sista dagen med"));
        confirm(&rikard, &decision, &page, &[]).await;
    })
    .await;
}

// The language switch takes along what is typed, and going back keeps the wishes.
#[tokio::test]
async fn nothing_typed_is_lost() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let decision = decision(&alva).await;
        let slug = choosable_one(&alva, &decision).await;
        alva.sent(&format!("/sv{decision}/utforare"), &[("utforare", &slug)]).await;
        let typed = [("onskemal", "Gärna någon som gillar schack"), ("tid", "kvall"), ("tid", "helg")];
        let switched: Vec<_> = typed.iter().copied().chain([("byt", "sprak")]).collect();
        let page = alva.post(&format!("/fi{decision}/onskemal"), &switched).await;
        assert_eq!((page.status, page.lang()), (200, "fi"));
        assert!(page.body.contains("Gärna någon som gillar schack"));
        let back: Vec<_> = typed.iter().copied().chain([("steg", "tillbaka")]).collect();
        let to = alva.sent(&format!("/sv{decision}/onskemal"), &back).await;
        assert_eq!(to, format!("/sv{decision}/utforare"));
        let page = alva.page(&format!("/sv{decision}/onskemal")).await;
        assert!(page.body.contains("Gärna någon som gillar schack"));
        let checked =
            page.tags.iter().filter(|t| t.has("name", "tid") && t.attributes.iter().any(|(n, _)| n == "checked"));
        assert_eq!(checked.count(), 2);
        // It is still there after the session has ended and another has begun.
        let again = portal.browser("alva").await;
        assert!(again.page(&format!("/sv{decision}/onskemal")).await.body.contains("schack"));
        let long = "å".repeat(501);
        let page = alva.post(&format!("/sv{decision}/onskemal"), &[("onskemal", &long)]).await;
        assert_eq!(page.status, 422);
        assert!(page.body.contains(&long));
    })
    .await;
}
