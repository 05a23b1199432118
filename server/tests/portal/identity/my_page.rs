//! My page, as it is made from the database.

use app::domain::identity::Scope;

use crate::{
    choice::{confirm, decision, up_to_confirming},
    support::{Given, Page, with_people},
};

fn main_text(page: &Page) -> String {
    page.text(|t| t.is("main")).expect("a page").replace('\u{a0}', " ")
}

// Hours of the running period, the next visit on a clock in Stockholm, who comes instead, and where to ring.
#[tokio::test]
async fn what_stands_in_the_database_stands_on_the_page() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let text = main_text(&alva.page("/sv/min-sida").await);
        // Mondays and Thursdays of November up to the 22nd, two hours each, of twenty hours a month.
        for told in ["Kvar: 8 timmar", "Använt: 12 timmar av 20 timmar"] {
            assert!(text.contains(told), "{told}: {text}");
        }
        // Kept as nine in Greenwich.
        assert!(text.contains("Måndag 23 november 2026 klockan 10.00 till 12.00"), "{text}");
        for told in ["Disa Exempelby", "08-465 004 60", "Ersättare: Ivar Provskog", "08-465 004 61", "Sympati AB"] {
            assert!(text.contains(told), "{told}: {text}");
        }
        // A new month begins anew.
        let next = portal.later("2026-12-01T08:00:00Z");
        let text = main_text(&next.browser("alva").await.page("/sv/min-sida").await);
        assert!(text.contains("Kvar: 20 timmar"), "{text}");
        // In summer Stockholm is two hours ahead.
        let first = "DELETE FROM planned_visit WHERE starts_at <> '2026-11-23T09:00:00.000000Z'";
        portal.sql(first, &[]).await;
        portal.sql("UPDATE planned_visit SET starts_at = '2027-07-01T08:00:00.000000Z'", &[]).await;
        // The other log-in, weeks later, has cleared away the session of today.
        let alva = portal.browser("alva").await;
        let text = main_text(&alva.page("/sv/min-sida").await);
        assert!(text.contains("Torsdag 1 juli 2027 klockan 10.00"), "{text}");
    })
    .await;
}

// R-ACT-2, R-CHO-7: what another has done is marked as new until the next log-in; one's own choice is there with its
// receipt, and is no news.
#[tokio::test]
async fn new_is_what_others_have_done_since_last_time() {
    with_people(async |portal| {
        portal.give("P-1", &Given::proxy("alva", "lena", &[Scope::Choice])).await;
        let alva = portal.browser("alva").await;
        let address = decision(&alva).await;
        let page = up_to_confirming(&alva, &address).await;
        let own = confirm(&alva, &address, &page, &[]).await;
        let new = |page: &Page| page.body.matches(">Nytt<").count();
        let page = alva.page("/sv/min-sida").await;
        assert!(Page::links(page.part(|t| t.class("messages"))).contains(&own), "{}", page.body);
        let before = new(&page);
        let lena = portal.acting("lena", "P-1").await;
        let page = up_to_confirming(&lena, &address).await;
        let theirs = confirm(&lena, &address, &page, &[]).await;
        let page = alva.page("/sv/min-sida").await;
        assert_eq!(new(&page), before + 1);
        let linked = Page::links(page.part(|t| t.class("messages")));
        assert!(linked.contains(&own) && linked.contains(&theirs));
        // Replaced, and still found: from the messages, and among one's data.
        let data = alva.page("/sv/min-sida/uppgifter").await;
        let linked = Page::links(&data.tags);
        assert!(linked.contains(&own) && linked.contains(&theirs));
        let next = portal.later("2026-11-22T11:00:00Z");
        next.browser("alva").await;
        let last = portal.later("2026-11-22T12:00:00Z");
        let again = last.browser("alva").await;
        assert_eq!(new(&again.page("/sv/min-sida").await), 0);
    })
    .await;
}

// R-ACT-1: without the theme the page that is made from the database tells nothing of a choice either.
#[tokio::test]
async fn a_choice_is_hidden_from_who_may_only_book() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let address = decision(&alva).await;
        let page = up_to_confirming(&alva, &address).await;
        let receipt = confirm(&alva, &address, &page, &[]).await;
        let name = portal
            .asked("SELECT p.name FROM choice c JOIN provider p ON p.id = c.provider_id", &[])
            .await
            .expect("a choice");
        for (reference, scopes, open) in [("P-1", &[Scope::Booking], false), ("P-2", &[Scope::Choice], true)] {
            portal.give(reference, &Given::proxy("alva", "lena", scopes)).await;
            let page = portal.acting("lena", reference).await.page("/sv/min-sida").await;
            assert_eq!(page.body.contains(&name), open, "{reference}");
            assert_eq!(Page::links(&page.tags).contains(&receipt), open, "{reference}");
        }
    })
    .await;
}
