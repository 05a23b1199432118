//! What is written down of each look and act, and that the parts of a log cannot be put together anew (R-ACT-5).

use server::identity::store::log;

use crate::support::{Portal, with_people};

/// Rows of somebody's log in order: who, as what, by which mandate, what and when.
async fn rows(portal: &Portal, key: &str) -> Vec<String> {
    let person = portal.person(key).await;
    portal
        .texts(&format!(
            "SELECT p.given_name || ' ' || l.actor_role || ' ' || COALESCE(m.reference, '-') || ' ' || l.action \
             || ' ' || l.at FROM access_log l JOIN person p ON p.id = l.actor_id \
             LEFT JOIN mandate m ON m.id = l.mandate_id WHERE l.principal_id = '{person}' ORDER BY l.place"
        ))
        .await
}

async fn broken(portal: &Portal) -> Vec<log::Broken> {
    let mut tx = portal.state.db.snapshot().await.expect("database");
    log::verify(&mut tx, &portal.state.keys).await.expect("the log").1
}

// R-ACT-5: who, as what, by which mandate, what and when; also of what only a guardian of a child may see.
#[tokio::test]
async fn each_look_and_act_is_written_down_whole() {
    with_people(async |portal| {
        let lo = portal.person("lo").await;
        let sql = "INSERT INTO consent (id, reference, person_id, receiver, receiver_name, what, given_on) \
            VALUES ('c', 'S-LO', $1, 'utforare', 'Provbo', '[\"plan\"]', '2026-01-01')";
        portal.sql(sql, &[&lo]).await;
        let nora = portal.acting("nora", "EX-VH-2017-nora").await;
        let later = portal.later("2026-11-22T10:05:00Z");
        let nora = nora.at(&later);
        for page in ["", "/logg", "/uppgifter", "/uppgifter.json"] {
            nora.page(&format!("/sv/min-sida{page}")).await;
        }
        nora.page("/sv/val").await;
        for _ in 0..2 {
            // The second time nothing is left to withdraw.
            nora.sent("/sv/min-sida/samtycke/S-LO", &[]).await;
        }
        nora.sent("/sv/logga-ut", &[]).await;
        let row =
            |action: &str, time: &str| format!("Nora ombud EX-VH-2017-nora {action} 2026-11-22T{time}:00.000000Z");
        let wanted = [
            row("borjade-gora-at", "10:00"),
            row("sag-oversikten", "10:05"),
            row("sag-loggen", "10:05"),
            row("sag-uppgifterna", "10:05"),
            row("hamtade-uppgifterna", "10:05"),
            row("sag-valet", "10:05"),
            row("drog-tillbaka-samtycke", "10:05"),
        ];
        assert_eq!(rows(portal, "lo").await, wanted);
        // The child is told, once.
        let told = format!("message WHERE person_id = '{lo}' AND kind = 'consent-withdrawn'");
        assert_eq!(portal.count(&told).await, 1);
        // In her own log stand only her coming and going.
        let own = ["loggade-in 2026-11-22T10:00", "loggade-ut 2026-11-22T10:05"];
        assert_eq!(rows(portal, "nora").await, own.map(|o| format!("Nora sjalv - {o}:00.000000Z")));
        assert_eq!(broken(portal).await, []);
    })
    .await;
}

// R-ACT-5: one sees on the page who has looked, and one's own reading is not among it.
#[tokio::test]
async fn the_person_reads_who_has_looked() {
    with_people(async |portal| {
        let ingrid = portal.acting("ingrid", "EX-FV-1").await;
        ingrid.page("/sv/min-sida").await;
        let gunnar = portal.acting("gunnar", "EX-GM-2").await;
        gunnar.page("/sv/min-sida").await;
        let maj = portal.browser("maj").await;
        maj.page("/sv/min-sida").await;
        maj.page("/sv/min-sida/uppgifter").await;
        let page = maj.page("/sv/min-sida/logg").await;
        let list = page.text(|t| t.is("ol")).expect("a list");
        assert_eq!(list.matches("Gunnar Exempelius, god man").count(), 2, "{list}");
        assert!(!list.contains("Ingrid"), "{list}");
        assert_eq!(portal.count("access_log WHERE action = 'sag-uppgifterna'").await, 0);
    })
    .await;
}

// R-ACT-5, ASVS 16: rows that are each genuine do not fit in another place, nor in another's log.
#[tokio::test]
async fn genuine_rows_do_not_fit_elsewhere() {
    with_people(async |portal| {
        let maj = portal.person("maj").await;
        let gunnar = portal.acting("gunnar", "EX-GM-2").await;
        gunnar.page("/sv/min-sida").await;
        gunnar.page("/sv/val").await;
        assert_eq!(broken(portal).await, []);
        let at = |place| vec![log::Broken { principal: maj.clone(), place }];
        let shift = async |from: &'static str, to: &'static str| {
            let sql = "UPDATE access_log SET place = CAST($3 AS BIGINT) \
                WHERE principal_id = $1 AND place = CAST($2 AS BIGINT)";
            assert_eq!(portal.sql(sql, &[&maj, from, to]).await, 1);
        };
        // Two rows swapped, and swapped back.
        for (from, to) in [("2", "9"), ("3", "2"), ("9", "3")] {
            shift(from, to).await;
        }
        assert_eq!(broken(portal).await, at(2));
        for (from, to) in [("3", "9"), ("2", "3"), ("9", "2")] {
            shift(from, to).await;
        }
        assert_eq!(broken(portal).await, []);
        // The whole of one's log given to another, end and all: both have one that does not fit.
        let bo = portal.person("bo").await;
        portal.sql("DELETE FROM access_log_end WHERE principal_id = $1", &[&bo]).await;
        for sql in [
            "UPDATE access_log SET principal_id = $2 WHERE principal_id = $1",
            "UPDATE access_log_end SET principal_id = $2 WHERE principal_id = $1",
        ] {
            assert!(portal.sql(sql, &[&maj, &bo]).await > 0);
        }
        let mut wanted = [maj.clone(), bo].map(|principal| log::Broken { principal, place: 1 });
        wanted.sort_by(|a, b| a.principal.cmp(&b.principal));
        assert_eq!(broken(portal).await, wanted);
    })
    .await;
}
