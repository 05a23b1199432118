//! Who has looked (R-ACT-5).

use server::identity::store::log;

use crate::support::{Portal, with_people};

async fn broken(portal: &Portal) -> usize {
    let mut tx = portal.state.db.snapshot().await.expect("database");
    log::verify(&mut tx, &portal.state.keys).await.expect("the log").1.len()
}

async fn actions(portal: &Portal, key: &str) -> Vec<(String, String)> {
    let id = portal.person(key).await;
    let mut tx = portal.state.db.snapshot().await.expect("database");
    let entries = log::page(&mut tx, &id, 0, 100).await.expect("the log");
    entries.into_iter().rev().map(|e| (e.name, e.action.code().to_owned())).collect()
}

// R-ACT-5: each read and each act of another leaves who, what and by which right; one's own reading leaves nothing.
#[tokio::test]
async fn what_another_sees_and_does_is_written_down() {
    with_people(async |portal| {
        let gunnar = portal.browser("gunnar").await;
        gunnar.act("EX-GM-2").await;
        for address in ["/sv/min-sida", "/sv/val", "/sv/val/x/utforare", "/sv/min-sida/logg"] {
            gunnar.get(address).await;
        }
        gunnar.sent("/sv/ombud", &[("mandat", "")]).await;
        let maj = portal.browser("maj").await;
        for address in ["/sv/min-sida", "/sv/val", "/sv/min-sida/uppgifter"] {
            maj.page(address).await;
        }
        let page = maj.page("/sv/min-sida/logg").await;
        assert!(page.body.contains("Gunnar Exempelius, god man"));
        maj.sent("/sv/logga-ut", &[]).await;
        let g = |action: &str| ("Gunnar Exempelius".to_owned(), action.to_owned());
        let m = |action: &str| ("Maj Provlind".to_owned(), action.to_owned());
        // What was refused or is not there has not been seen.
        assert_eq!(
            actions(portal, "maj").await,
            [
                g("borjade-gora-at"),
                g("sag-oversikten"),
                g("sag-valet"),
                g("slutade-gora-at"),
                m("loggade-in"),
                m("loggade-ut")
            ]
        );
        assert_eq!(broken(portal).await, 0);
    })
    .await;
}

// R-ACT-5: what cannot be written down is not shown.
#[tokio::test]
async fn nobody_sees_what_cannot_be_written_down() {
    with_people(async |portal| {
        let gunnar = portal.browser("gunnar").await;
        gunnar.act("EX-GM-2").await;
        portal.sql("DROP TABLE access_log_end", &[]).await;
        let page = gunnar.get("/sv/val").await;
        assert_eq!(page.status, 503);
        assert!(!page.body.contains("Boendestöd Kungsholmen"));
    })
    .await;
}

// R-ACT-5, ASVS 16: a row changed, removed, added, moved or cut off shows, and other keys prove nothing.
#[tokio::test]
async fn tampering_breaks_the_chain() {
    let tampered = [
        "UPDATE access_log SET action = 'loggade-ut' WHERE place = 2",
        "UPDATE access_log SET at = '2026-11-22T09:00:00.000000Z' WHERE place = 1",
        "UPDATE access_log SET mandate_id = NULL WHERE place = 2",
        "UPDATE access_log SET unit = 'x' WHERE place = 2",
        "DELETE FROM access_log WHERE place = 1",
        "DELETE FROM access_log WHERE place = 3",
        "DELETE FROM access_log",
        "DELETE FROM access_log_end",
        "UPDATE access_log_end SET place = 2",
        "UPDATE access_log SET place = 9 WHERE place = 3",
        "INSERT INTO access_log SELECT principal_id, 4, at, actor_id, actor_role, mandate_id, unit, action, chain \
            FROM access_log WHERE place = 3",
    ];
    for sql in tampered {
        with_people(async |portal| {
            portal.sql("DELETE FROM access_log", &[]).await;
            portal.sql("DELETE FROM access_log_end", &[]).await;
            let gunnar = portal.browser("gunnar").await;
            portal.sql("DELETE FROM access_log", &[]).await;
            portal.sql("DELETE FROM access_log_end", &[]).await;
            gunnar.act("EX-GM-2").await;
            gunnar.page("/sv/min-sida").await;
            gunnar.page("/sv/val").await;
            assert_eq!(broken(portal).await, 0);
            portal.sql(sql, &[]).await;
            assert_eq!(broken(portal).await, 1, "{sql}");
        })
        .await;
    }
    with_people(async |portal| {
        portal.browser("alva").await;
        let others = server::keys::Keys::random().expect("randomness");
        let mut tx = portal.state.db.snapshot().await.expect("database");
        assert_eq!(log::verify(&mut tx, &others).await.expect("the log").1.len(), 1);
    })
    .await;
}
