//! One of a series, or all of it.

use super::*;

/// Three Tuesdays of Aino's; their references, the first first.
async fn tuesdays(portal: &Portal) -> Vec<String> {
    let address = address(portal, "aino", Service::Ledsagarservice).await;
    publish(portal, &address, 1).await;
    let aino = portal.browser("aino").await;
    let weekly = [("igen", "vecka"), ("sista", "2026-12-15")];
    let when: Vec<_> = typed("2026-12-01", "15", "17").into_iter().chain(weekly).collect();
    let page = up_to_checking(&aino, &address, &when).await;
    confirm(&aino, &address, &page, &[]).await;
    let list = aino.page("/sv/bokningar").await;
    let mut found: Vec<_> = Page::links(&list.tags)
        .into_iter()
        .filter_map(|l| l.strip_prefix("/sv/bokningar/B-").map(|rest| format!("B-{rest}")))
        .collect();
    found.dedup();
    found
}

async fn states(portal: &Portal, references: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for reference in references {
        found.push(state(portal, reference).await);
    }
    found
}

// R-BOOK-13: one or all is cancelled.
#[tokio::test]
async fn one_or_all_is_cancelled() {
    with_people(async |portal| {
        let all = tuesdays(portal).await;
        assert_eq!(all.len(), 3);
        let aino = portal.browser("aino").await;
        let page = main(&aino.page(&at(&all[1], "/avboka")).await);
        assert!(page.contains("Alla som är kvar, 3 tider"), "{page}");
        aino.sent(&at(&all[1], "/avboka"), &[("alla", "")]).await;
        assert_eq!(states(portal, &all).await, ["bekraftad", "avbokad", "bekraftad"]);
        // The day before the first one, all that is left costs only the one that is late.
        let late = portal.later("2026-11-30T11:01:00Z");
        let aino = late.browser("aino").await;
        let again = aino.post(&at(&all[2], "/avboka"), &[("alla", "1")]).await;
        assert!(main(&again).contains("2 timmar räknas ändå som använd tid"), "{}", main(&again));
        assert_eq!(states(portal, &all).await, ["bekraftad", "avbokad", "bekraftad"]);
        let form: Vec<_> = again.hidden();
        let form: Vec<_> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        aino.sent(&at(&all[2], "/avboka"), &form).await;
        assert_eq!(states(portal, &all).await, ["sent-avbokad", "avbokad", "avbokad"]);
    })
    .await;
}

// R-BOOK-13: all is moved by as many days, or nothing is.
#[tokio::test]
async fn all_is_moved_or_nothing() {
    with_people(async |portal| {
        let all = tuesdays(portal).await;
        let aino = portal.browser("aino").await;
        // On one of the Wednesdays there is something else.
        let other =
            put_in(portal, ("aino", Service::Avlosarservice), "2026-12-09T14:00:00Z", "2026-12-09T15:00:00Z").await;
        let to = [
            ("nyckel", "k"),
            ("alla", "1"),
            ("forslag", "egen"),
            ("dag", "2026-12-02"),
            ("fran", "15"),
            ("till", "17"),
        ];
        let page = aino.post(&at(&all[0], "/flytta"), &to).await;
        assert_eq!(page.status, 422);
        let said = main(&page);
        assert!(said.contains("Alla tider går inte att flytta dit") && said.contains(&other), "{said}");
        assert_eq!(states(portal, &all).await, ["bekraftad", "bekraftad", "bekraftad"]);
        aino.sent(&at(&other, "/avboka"), &[]).await;
        let moved = aino.sent(&at(&all[0], "/flytta"), &to).await;
        assert_eq!(states(portal, &all).await, ["flyttad", "flyttad", "flyttad"]);
        assert!(main(&aino.page(&moved).await).contains("Serien har 3 tider kvar."));
        let list = main(&aino.page("/sv/bokningar").await);
        for day in ["Onsdag den 2 december", "Onsdag den 9 december", "Onsdag den 16 december"] {
            assert!(list.contains(&format!("{day} klockan 15–17")), "{day}: {list}");
        }
    })
    .await;
}
