//! Nobody came, or somebody came late.

use super::*;

const AFTER: &str = "2026-12-05T20:30:00Z";

// R-BOOK-11: the hours come back, the provider is told, and what follows is said; twice is once.
#[tokio::test]
async fn nobody_came_gives_the_hours_back() {
    with_people(async |portal| {
        let reference = evening(portal).await;
        let portal = portal.later(AFTER);
        let aino = portal.browser("aino").await;
        assert!(Page::links(&aino.page(&at(&reference, "")).await.tags).contains(&at(&reference, "/ingen-kom")));
        let page = main(&aino.page(&at(&reference, "/ingen-kom")).await);
        assert!(page.contains("Då får du tillbaka 3 timmar.") && page.contains("ska höra av sig till dig"), "{page}");
        let form = [("vad", "ingen"), ("text", "Jag väntade en timme. <b>")];
        for _ in 0..2 {
            assert_eq!(aino.sent(&at(&reference, "/ingen-kom"), &form).await, at(&reference, ""));
        }
        assert_eq!(state(&portal, &reference).await, "ingen-kom");
        let page = aino.page(&at(&reference, "")).await;
        let said = main(&page);
        for told in [
            "Du har fått tillbaka 3 timmar.",
            "ska höra av sig till dig",
            "berättade att ingen kom.",
            "Jag väntade en timme.",
        ] {
            assert!(said.contains(told), "{told}: {said}");
        }
        assert!(!page.body.contains("<b>") && said.matches("berättade att ingen kom.").count() == 1);
        assert!(main(&aino.page("/sv/bokningar").await).contains("Kvar: 15 timmar"));
        let note = "SELECT CAST(COUNT(*) AS TEXT) FROM desk_note WHERE receiver = 'utforare' AND kind = 'ingen-kom'";
        assert_eq!(portal.asked(note, &[]).await.as_deref(), Some("1"));
    })
    .await;
}

// R-BOOK-11: late in minutes: the hours stand, and the provider is told.
#[tokio::test]
async fn late_is_told_in_minutes() {
    with_people(async |portal| {
        let reference = evening(portal).await;
        let portal = portal.later(AFTER);
        let aino = portal.browser("aino").await;
        for (form, told) in [
            (&[("text", "Hej")][..], "Välj vad som hände."),
            (&[("vad", "sent")], "Skriv hur många minuter"),
            (&[("vad", "sent"), ("minuter", "en kvart")], "Skriv hur många minuter"),
            (&[("vad", "sent"), ("minuter", "181")], "Skriv högst 180 minuter"),
        ] {
            let page = aino.post(&at(&reference, "/ingen-kom"), form).await;
            assert_eq!(page.status, 422, "{told}");
            assert!(main(&page).contains(told), "{told}: {}", main(&page));
        }
        let form = [("vad", "sent"), ("minuter", "20 min")];
        for _ in 0..2 {
            aino.sent(&at(&reference, "/ingen-kom"), &form).await;
        }
        assert_eq!(state(&portal, &reference).await, "bekraftad");
        let said = main(&aino.page(&at(&reference, "")).await);
        assert!(
            said.contains("berättade att hjälpen kom 20 minuter sent.") && said.contains("vet att de kom sent"),
            "{said}"
        );
        assert_eq!(said.matches("20 minuter sent.").count(), 1);
    })
    .await;
}

// Nobody can say before it begins that nobody came, nor of what was cancelled.
#[tokio::test]
async fn too_early_and_too_late_are_told() {
    with_people(async |portal| {
        let reference = evening(portal).await;
        let aino = portal.browser("aino").await;
        assert!(main(&aino.page(&at(&reference, "/ingen-kom")).await).contains("Tiden har inte börjat än"));
        let early = aino.post(&at(&reference, "/ingen-kom"), &[("vad", "ingen")]).await;
        assert_eq!(early.status, 409);
        aino.sent(&at(&reference, "/avboka"), &[]).await;
        let portal = portal.later(AFTER);
        let aino = portal.browser("aino").await;
        let over = aino.post(&at(&reference, "/ingen-kom"), &[("vad", "ingen")]).await;
        assert_eq!(over.status, 409);
        assert!(main(&over).contains("Så här är det med tiden: Avbokad."));
        assert_eq!(state(&portal, &reference).await, "avbokad");
    })
    .await;
}
