//! Acting for somebody (R-ACT-1, R-ACT-2, R-ACT-3).

use crate::support::{Browser, with_people};

/// Whether a page says that one acts for this person.
async fn says(browser: &Browser<'_>, address: &str, name: &str) -> bool {
    let page = browser.get(address).await;
    page.text(|t| t.class("acting")).is_some_and(|text| text.contains(name))
}

// R-ACT-2: every page says for whom, public ones and refusals too, until one stops.
#[tokio::test]
async fn every_page_says_for_whom_one_acts() {
    with_people(async |portal| {
        let gunnar = portal.browser("gunnar").await;
        assert!(!says(&gunnar, "/sv/min-sida", "Maj Provlind").await);
        gunnar.act("EX-GM-2").await;
        for address in
            ["/sv", "/sv/utforare", "/sv/min-sida", "/sv/ombud", "/sv/val", "/sv/val/x/utforare", "/sv/min-sida/logg"]
        {
            assert!(says(&gunnar, address, "Maj Provlind").await, "{address}");
        }
        assert_eq!(gunnar.sent("/sv/ombud", &[("mandat", "")]).await, "/sv/ombud?klart=slutat");
        assert!(!says(&gunnar, "/sv/min-sida", "Maj Provlind").await);
    })
    .await;
}

// R-ACT-1, R-ACT-2, R-ACT-3: what does not hold, opens nothing, or is another's, cannot be acted by.
#[tokio::test]
async fn only_a_mandate_that_holds_can_be_acted_by() {
    with_people(async |portal| {
        let refused = async |key: &str, mandate: &str, status: u16| {
            let browser = portal.browser(key).await;
            assert_eq!(browser.post("/sv/ombud", &[("mandat", mandate)]).await.status, status, "{key} {mandate}");
            assert!(browser.page("/sv/min-sida").await.text(|t| t.class("acting")).is_none());
        };
        // Looking after property alone; expired; revoked.
        refused("gunnar", "EX-GM-1", 403).await;
        refused("henrik", "EX-GM-3", 403).await;
        refused("petra", "EX-FM-2", 403).await;
        // Another's, nobody's, and what cannot be written.
        for mandate in ["EX-GM-2", "EX-VH-2017-nora", "finns-inte", "\0"] {
            refused("lena", mandate, 404).await;
        }
        portal.sql("UPDATE mandate SET verified_by = NULL WHERE reference = 'EX-FV-1'", &[]).await;
        refused("ingrid", "EX-FV-1", 403).await;
        portal.sql("UPDATE mandate SET valid_from = '2026-11-23' WHERE reference = 'EX-FM-1'", &[]).await;
        refused("sixten", "EX-FM-1", 403).await;
        // R-ACT-3: Eva works for the provider that supports Alva.
        let (eva, alva) = (portal.person("eva").await, portal.person("alva").await);
        let sql = "INSERT INTO mandate (id, reference, principal_id, agent_id, kind, scopes, evidence, valid_from, \
            verified_by) VALUES ('m', 'EX-X', $1, $2, 'fullmakt', '[\"val\"]', 'x', '2026-01-01', 'x')";
        portal.sql(sql, &[&alva, &eva]).await;
        refused("eva", "EX-X", 403).await;
        portal.sql("DELETE FROM provider_staff", &[]).await;
        portal.browser("eva").await.act("EX-X").await;
    })
    .await;
}

// R-ACT-2: checked again at every request: ended meanwhile means refused at the next click, and oneself after it.
#[tokio::test]
async fn a_mandate_that_ends_is_refused_at_the_next_click() {
    with_people(async |portal| {
        let sixten = portal.browser("sixten").await;
        let alva = portal.browser("alva").await;
        sixten.act("EX-FM-1").await;
        sixten.page("/sv/val").await;
        let page = alva.page("/sv/ombud/EX-FM-1/avsluta").await;
        assert!(page.body.contains("Sixten Provström"));
        assert_eq!(alva.sent("/sv/ombud/EX-FM-1/avsluta", &[]).await, "/sv/ombud?avslutat=EX-FM-1");
        for (address, status) in [("/sv/val", 403), ("/sv/val", 200), ("/sv/min-sida", 200)] {
            let page = sixten.get(address).await;
            assert_eq!(page.status, status, "{address}");
            assert!(page.text(|t| t.class("acting")).is_none());
        }
        assert!(!sixten.page("/sv/val").await.body.contains("Sympati"));
        // Both are told.
        let over = "Du får inte längre göra saker för Alva Provström";
        assert!(sixten.page("/sv/min-sida").await.body.contains(over));
        assert!(alva.page("/sv/min-sida").await.body.contains("Sixten Provström får inte längre göra saker för dig"));
        // Ended once: it cannot be ended again, nor be begun.
        assert_eq!(alva.post("/sv/ombud/EX-FM-1/avsluta", &[]).await.status, 404);
        assert_eq!(sixten.post("/sv/ombud", &[("mandat", "EX-FM-1")]).await.status, 403);
        // Nobody ends what is not theirs to end.
        for (key, mandate) in [("maj", "EX-GM-2"), ("jonas", "EX-FM-1"), ("sixten", "EX-FM-1")] {
            let browser = portal.browser(key).await;
            assert_eq!(browser.post(&format!("/sv/ombud/{mandate}/avsluta"), &[]).await.status, 404, "{key}");
        }
    })
    .await;
}

// R-ACT-1, R-ACT-2: so does one that runs out, or whose child comes of age, while somebody acts by it.
#[tokio::test]
async fn a_mandate_that_runs_out_is_refused_too() {
    with_people(async |portal| {
        let ends = [
            ("gunnar", "EX-GM-2", "UPDATE mandate SET valid_to = '2026-11-21' WHERE reference = 'EX-GM-2'"),
            (
                "ingrid",
                "EX-FV-1",
                "UPDATE mandate SET revoked_at = '2026-11-22T09:00:00.000000Z' WHERE reference = 'EX-FV-1'",
            ),
            ("nora", "EX-VH-2010-nora", "UPDATE person SET born = '2008-11-22' WHERE given_name = 'Tuva'"),
        ];
        for (key, mandate, sql) in ends {
            let browser = portal.browser(key).await;
            browser.act(mandate).await;
            browser.page("/sv/val").await;
            portal.sql(sql, &[]).await;
            // Also a form that was open before.
            assert_eq!(browser.post("/sv/ombud", &[("mandat", "")]).await.status, 403, "{key}");
            assert_eq!(browser.get("/sv/val").await.status, 200, "{key} is themselves again");
        }
    })
    .await;
}

// R-ACT-1: the log and the data are the person's alone, but for the guardian of a child who cannot act yet.
#[tokio::test]
async fn the_log_and_the_data_are_the_persons_own() {
    with_people(async |portal| {
        for (key, mandate, status) in [
            ("nora", Some("EX-VH-2017-nora"), 200),
            ("nora", Some("EX-VH-2010-nora"), 403),
            ("gunnar", Some("EX-GM-2"), 403),
            ("ingrid", Some("EX-FV-1"), 403),
            ("sixten", Some("EX-FM-1"), 403),
            ("tuva", None, 200),
            ("lena", None, 200),
        ] {
            let browser = portal.browser(key).await;
            if let Some(mandate) = mandate {
                browser.act(mandate).await;
            }
            for page in ["logg", "uppgifter", "uppgifter.json"] {
                assert_eq!(browser.get(&format!("/sv/min-sida/{page}")).await.status, status, "{key} {page}");
            }
        }
    })
    .await;
}

// R-ACT-1: a power of attorney opens its themes only; without the theme of choosing there is none.
#[tokio::test]
async fn a_theme_opens_its_own_journey() {
    with_people(async |portal| {
        for (scopes, status) in
            [("[\"bokning\"]", 403), ("[\"plan\"]", 403), ("[\"synpunkt\"]", 403), ("[\"val\"]", 200)]
        {
            portal.sql("UPDATE mandate SET scopes = $1 WHERE reference = 'EX-FM-1'", &[scopes]).await;
            let sixten = portal.browser("sixten").await;
            sixten.act("EX-FM-1").await;
            assert_eq!(sixten.get("/sv/val").await.status, status, "{scopes}");
            let mine = sixten.page("/sv/min-sida").await;
            assert_eq!(mine.body.contains("Sympati"), scopes != "[\"synpunkt\"]", "{scopes}");
        }
    })
    .await;
}

// R-ACT-1: a relative without a mandate sees nothing of the person.
#[tokio::test]
async fn a_relative_without_a_mandate_sees_nothing() {
    with_people(async |portal| {
        let lena = portal.browser("lena").await;
        for address in ["/sv/min-sida", "/sv/ombud", "/sv/val", "/sv/min-sida/uppgifter", "/sv/min-sida/uppgifter.json"]
        {
            let page = lena.page(address).await;
            assert!(!page.body.contains("Alva") && !page.body.contains("Sympati"), "{address}");
        }
    })
    .await;
}
