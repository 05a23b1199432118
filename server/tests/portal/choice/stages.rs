//! Choices under way, each told as far as it has come (R-ACT-1, R-CHO-7).

use super::{choosable, choose, confirm, decision, up_to_confirming};
use crate::support::{Page, with_people};

fn receipts(page: &Page) -> Vec<String> {
    Page::links(&page.tags).into_iter().filter(|l| l.contains("/val/kvitto/")).collect()
}

// R-ACT-1, R-CHO-7: what a förvaltare has said no to neither looks chosen nor hides what the person has chosen.
#[tokio::test]
async fn ones_own_choice_stays_in_sight_beside_what_one_is_against() {
    with_people(async |portal| {
        let (olof, ingrid) = (portal.browser("olof").await, portal.browser("ingrid").await);
        let address = decision(&olof).await;
        let page = up_to_confirming(&olof, &address).await;
        let own = confirm(&olof, &address, &page, &[]).await;
        ingrid.act("EX-FV-1").await;
        let other = choosable(&ingrid.page(&format!("/sv{address}/utforare")).await).pop().expect("another");
        let page = choose(&ingrid, &address, &other).await;
        // Both open choices would give way to a new one, and both are shown before it.
        assert!(receipts(&page).contains(&own));
        let against = confirm(&ingrid, &address, &page, &[("vilja", "emot")]).await;
        let name = portal.provider(|p| p.slug == other).name;
        let overview = olof.page("/sv/min-sida").await;
        assert!(overview.body.contains(&format!("{name} är inte vald")), "{}", overview.body);
        assert!(!overview.body.contains(&format!("Nytt val: {name}")) && overview.body.contains("Nytt val: "));
        for page in [&overview, &olof.page("/sv/val").await] {
            let all = receipts(page);
            let at = |receipt: &String| all.iter().position(|l| l == receipt).expect("a receipt");
            assert!(at(&own) < at(&against), "what counts comes first");
        }
        assert!(!olof.page("/sv/val").await.body.contains(&format!("Du har redan valt {name}")));
    })
    .await;
}

// R-ACT-1: what waits for a youth's yes is not told as chosen, to neither of them.
#[tokio::test]
async fn what_waits_for_a_yes_is_not_told_as_made() {
    with_people(async |portal| {
        let (nora, tuva) = (portal.browser("nora").await, portal.browser("tuva").await);
        nora.act("EX-VH-2010-nora").await;
        let address = decision(&nora).await;
        let page = up_to_confirming(&nora, &address).await;
        let receipt = confirm(&nora, &address, &page, &[]).await;
        for browser in [&nora, &tuva] {
            for path in ["/sv/min-sida", "/sv/val"] {
                let page = browser.page(path).await;
                assert!(page.body.contains("väntar på ett ja") && receipts(&page).contains(&receipt), "{path}");
                assert!(!page.body.contains("Nytt val") && !page.body.contains("Du har redan valt"), "{path}");
            }
        }
    })
    .await;
}

// R-CHO-3: nobody is found, so the case officer picks, and nobody is told as chosen.
#[tokio::test]
async fn what_the_case_officer_picks_names_nobody() {
    with_people(async |portal| {
        let jonas = portal.browser("jonas").await;
        portal.sql("UPDATE provider SET agreement_ended_on = '2026-11-01'", &[]).await;
        portal.sql("UPDATE revision SET number = number + 1", &[]).await;
        portal.refresh().await;
        let address = format!("/sv{}/valj-inte", decision(&jonas).await);
        let page = jonas.page(&address).await;
        assert!(page.body.contains("De här ger stödet där du bor, men kan inte nu"), "{}", page.body);
        jonas.sent(&address, &[("nyckel", &super::key(&page))]).await;
        let overview = jonas.page("/sv/min-sida").await;
        assert!(overview.body.contains("Din biståndshandläggare väljer åt dig") && !overview.body.contains("Nytt val"));
        assert!(jonas.page("/sv/val").await.body.contains("Du har redan sagt att du inte vill välja"));
    })
    .await;
}
