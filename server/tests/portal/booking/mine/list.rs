//! The list, the month and one booking: what is to come, the hours, and how one books otherwise.

use app::domain::{Lang, directory::Service, identity::Scope};

use super::*;
use crate::support::Given;

// R-BOOK-1, R-BOOK-3, R-BOOK-14: what is to come with its deadline, the hours, and other ways to book beside.
#[tokio::test]
async fn the_list_says_what_is_to_come_and_what_is_left() {
    with_people(async |portal| {
        let reference = evening(portal).await;
        let aino = portal.browser("aino").await;
        let said = main(&aino.page("/sv/bokningar").await);
        for told in [
            "Lördag den 5 december klockan 18–21",
            "Avboka senast fredag den 4 december klockan 12, så kostar det inget.",
            "Tiden tar 3 timmar.",
            "Från 1 december 2026 har du 12 timmar kvar av 15 timmar.",
            "Ring eller skriv i stället",
        ] {
            assert!(said.contains(told), "{told}: {said}");
        }
        let month = aino.page("/sv/bokningar/manad?manad=2026-12").await;
        assert!(Page::links(&month.tags).contains(&at(&reference, "")));
        assert!(month.tag(|t| t.is("caption")).is_some() && main(&month).contains("Du har en tid den här månaden."));
        for query in ["", "?manad=", "?manad=2026-13", "?manad=hej", "?manad=0000-00"] {
            assert!(
                main(&aino.page(&format!("/sv/bokningar/manad{query}")).await).contains("november 2026"),
                "{query}"
            );
        }
        // My page tells of it too, and leads there.
        let mine = aino.page("/sv/min-sida").await;
        assert!(Page::links(&mine.tags).contains(&"/sv/bokningar".to_owned()));
    })
    .await;
}

// R-BOOK-8: the receipt with reference, day, place, hours by category and who did what.
#[tokio::test]
async fn a_booking_is_its_own_receipt() {
    with_people(async |portal| {
        let reference = evening(portal).await;
        let page = portal.browser("aino").await.page(&at(&reference, "")).await;
        let said = main(&page);
        for told in [
            "Din tid är bokad",
            &reference,
            "ger dig stödet på lördag den 5 december klockan 18–21",
            "Gå på bio",
            "3 timmar på helg",
            "fredag den 4 december klockan 12",
            "Aino Esimerkkilä bokade tiden.",
        ] {
            assert!(said.contains(told), "{told}: {said}");
        }
        let links = Page::links(&page.tags);
        assert!(links.contains(&at(&reference, "/flytta")) && links.contains(&at(&reference, "/avboka")));
        assert!(!links.contains(&at(&reference, "/ingen-kom")));
    })
    .await;
}

// R-LANG-1, R-BOOK-14: every page in four languages.
#[tokio::test]
async fn every_page_reads_in_four_languages() {
    with_people(async |portal| {
        let reference = evening(portal).await;
        let been =
            put_in(portal, ("aino", Service::Ledsagarservice), "2026-11-21T17:00:00Z", "2026-11-21T19:00:00Z").await;
        let aino = portal.browser("aino").await;
        let one = |rest: &str| format!("/{reference}{rest}");
        let pages = [
            String::new(),
            "/manad".into(),
            one(""),
            one("/avboka"),
            one("/flytta"),
            format!("/{been}"),
            format!("/{been}/ingen-kom"),
        ];
        for lang in Lang::ALL {
            for path in &pages {
                let page = aino.page(&format!("/{}/bokningar{path}", lang.code())).await;
                assert_eq!(page.lang(), lang.tag(), "{path}");
                assert!(path == "/manad" || page.tag(|t| t.is("aside")).is_some(), "{path}");
            }
        }
    })
    .await;
}

// R-ACT-1: anybody else's booking does not exist, and neither does what can be done with it.
#[tokio::test]
async fn anybody_elses_booking_does_not_exist() {
    with_people(async |portal| {
        let reference = evening(portal).await;
        for key in ["raili", "jonas"] {
            let other = portal.browser(key).await;
            for rest in ["", "/avboka", "/flytta", "/ingen-kom"] {
                assert_eq!(other.get(&at(&reference, rest)).await.status, 404, "{key} {rest}");
            }
            for rest in ["/avboka", "/flytta", "/ingen-kom"] {
                let form = [
                    ("vad", "ingen"),
                    ("nyckel", "k"),
                    ("forslag", "egen"),
                    ("dag", "2026-12-06"),
                    ("fran", "10"),
                    ("till", "12"),
                ];
                assert_eq!(other.post(&at(&reference, rest), &form).await.status, 404, "{key} {rest}");
            }
        }
        assert_eq!(state(portal, &reference).await, "bekraftad");
    })
    .await;
}

// R-ACT-6: where to meet is told nowhere of somebody who is hidden, not even in the file.
#[tokio::test]
async fn a_place_of_somebody_hidden_is_told_nowhere() {
    with_people(async |portal| {
        portal
            .sql(
                "UPDATE decision SET service = 'ledsagarservice' WHERE person_id = $1",
                &[&portal.person("stina").await],
            )
            .await;
        let reference =
            put_in(portal, ("stina", Service::Ledsagarservice), "2026-12-05T17:00:00Z", "2026-12-05T20:00:00Z").await;
        portal.give("P-1", &Given::proxy("stina", "lena", &[Scope::Booking])).await;
        for browser in [portal.browser("stina").await, portal.acting("lena", "P-1").await] {
            for path in [
                "/bokningar".to_owned(),
                format!("/bokningar/{reference}"),
                "/bokningar/manad?manad=2026-12".into(),
                "/min-sida".into(),
            ] {
                assert!(!browser.page(&format!("/sv{path}")).await.body.contains("Hemliga porten"), "{path}");
            }
        }
        let file = portal.browser("stina").await.page("/sv/min-sida/uppgifter.json").await.body;
        assert!(file.contains(&reference) && !file.contains("Hemliga porten"));
    })
    .await;
}

// R-BOOK-14: who has nothing that is booked here is told so, and whom to ring.
#[tokio::test]
async fn who_has_nothing_to_book_is_told_whom_to_ring() {
    with_people(async |portal| {
        let said = main(&portal.browser("alva").await.page("/sv/bokningar").await);
        assert!(said.contains("Du har inget beslut om ledsagarservice eller avlösarservice."), "{said}");
        // In another municipality nothing is booked here: one rings.
        portal.sql("UPDATE decision SET municipality = 'botkyrka'", &[]).await;
        let page = portal.browser("aino").await.page("/sv/bokningar").await;
        assert!(main(&page).contains("bokas inte här. Ring eller skriv"), "{}", main(&page));
        assert!(!Page::links(&page.tags).iter().any(|l| l.contains("/bokningar/ny")));
    })
    .await;
}
