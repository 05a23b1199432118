//! Who has looked (R-ACT-5).

use server::identity::store::log;

use crate::{
    choice::{decision, key, up_to_confirming},
    support::{Portal, with_people},
};

async fn broken(portal: &Portal) -> usize {
    let mut tx = portal.state.db.snapshot().await.expect("database");
    log::verify(&mut tx, &portal.state.keys).await.expect("the log").1.len()
}

async fn actions(portal: &Portal, key: &str) -> Vec<(String, String)> {
    let id = portal.person(key).await;
    let mut tx = portal.state.db.snapshot().await.expect("database");
    let entries = log::page(&mut tx, &id, 0, 100).await.expect("the log");
    entries.into_iter().rev().map(|e| (e.name.unwrap_or_default(), e.action.code().to_owned())).collect()
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

// R-ACT-5: a page that answers a form shows as much as one that is opened; what leads on or is refused shows nothing.
#[tokio::test]
async fn a_page_that_answers_a_form_is_written_down_too() {
    with_people(async |portal| {
        let gunnar = portal.acting("gunnar", "EX-GM-2").await;
        let of = decision(&gunnar).await;
        let page = up_to_confirming(&gunnar, &of).await;
        let looks = async || portal.count("access_log WHERE action = 'sag-valet'").await;
        let mut before = looks().await;
        let key = key(&page);
        let confirm = [("nyckel", key.as_str()), ("vilja", "samtycker")];
        let step = |name: &str| format!("/sv{of}/{name}");
        for (address, form, status, seen) in [
            (step("utforare"), &[("byt", "sprak")][..], 200, 1),
            (step("utforare"), &[], 422, 1),
            (step("onskemal"), &[("byt", "sprak")], 200, 1),
            (step("onskemal"), &[], 303, 0),
            (step("bekrafta"), &[("byt", "sprak"), ("nyckel", "x")], 200, 1),
            (step("bekrafta"), &[("nyckel", "x")], 422, 1),
            (step("bekrafta"), &[("nyckel", "x.y"), ("vilja", "samtycker")], 409, 1),
            (step("fraga/traffa"), &[("byt", "sprak")], 200, 1),
            ("/sv/val/x/utforare".into(), &[], 404, 0),
            ("/sv/val/kvitto/V-0/svara".into(), &[("byt", "sprak")], 404, 0),
            (step("bekrafta"), &confirm, 303, 0),
        ] {
            let page = gunnar.post(&address, form).await;
            assert_eq!(page.status, status, "{address} {form:?}: {}", page.heading());
            let now = looks().await;
            assert_eq!(now - before, seen, "{address} {form:?}");
            before = now;
        }
        let receipt = portal.asked("SELECT reference FROM choice", &[]).await.expect("a choice");
        // Asked first whether they are sure.
        let page = gunnar.post(&format!("/sv/val/kvitto/{receipt}/aterkalla"), &[]).await;
        assert_eq!((page.status, looks().await), (200, before + 1));
        // The person's own forms leave nothing.
        let maj = portal.browser("maj").await;
        assert_eq!(maj.post(&step("utforare"), &[("byt", "sprak")]).await.status, 200);
        assert_eq!(looks().await, before + 1);
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

// R-ACT-5, ASVS 16: a row changed, removed, added, moved or cut off shows, a log that is gone shows, and other keys prove
// nothing.
#[tokio::test]
async fn tampering_breaks_the_chain() {
    let mine = "principal_id = $1";
    let tampered = [
        format!("UPDATE access_log SET action = 'loggade-ut' WHERE {mine} AND place = 2"),
        format!("UPDATE access_log SET at = '2026-11-22T09:00:00.000000Z' WHERE {mine} AND place = 1"),
        format!("UPDATE access_log SET mandate_id = NULL WHERE {mine} AND place = 2"),
        format!("UPDATE access_log SET actor_id = NULL WHERE {mine} AND place = 2"),
        format!("UPDATE access_log SET unit = 'x' WHERE {mine} AND place = 2"),
        format!("DELETE FROM access_log WHERE {mine} AND place = 1"),
        format!("DELETE FROM access_log WHERE {mine} AND place = 3"),
        format!("DELETE FROM access_log WHERE {mine}"),
        format!("DELETE FROM access_log_end WHERE {mine}"),
        format!("UPDATE access_log_end SET place = 2 WHERE {mine}"),
        format!("UPDATE access_log SET place = 9 WHERE {mine} AND place = 3"),
        format!(
            "INSERT INTO access_log SELECT principal_id, 4, at, actor_id, actor_role, mandate_id, unit, action, chain \
             FROM access_log WHERE {mine} AND place = 3"
        ),
    ];
    let gone = ["DELETE FROM access_log WHERE principal_id = $1", "DELETE FROM access_log_end WHERE principal_id = $1"];
    let alone = tampered.iter().map(|sql| vec![sql.as_str()]);
    for statements in alone.chain([gone.to_vec()]) {
        with_people(async |portal| {
            let gunnar = portal.acting("gunnar", "EX-GM-2").await;
            gunnar.page("/sv/min-sida").await;
            gunnar.page("/sv/val").await;
            assert_eq!(broken(portal).await, 0);
            let maj = portal.person("maj").await;
            for sql in &statements {
                assert!(portal.sql(sql, &[&maj]).await > 0, "{sql}");
            }
            assert_eq!(broken(portal).await, 1, "{statements:?}");
        })
        .await;
    }
    with_people(async |portal| {
        let others = server::keys::Keys::random().expect("randomness");
        let mut tx = portal.state.db.snapshot().await.expect("database");
        let everybody = usize::try_from(portal.count("person").await).expect("a few");
        assert_eq!(log::verify(&mut tx, &others).await.expect("the log").1.len(), everybody);
    })
    .await;
}

// R-ACT-5: whoever puts an older copy in the place of the database has a whole chain, but not the digest of then.
#[tokio::test]
async fn the_digest_stays_while_more_is_written_and_shows_an_older_copy() {
    with_people(async |portal| {
        let digest = async |until: &str| {
            let mut tx = portal.state.db.snapshot().await.expect("database");
            log::digest(&mut tx, until.parse().expect("a time")).await.expect("the log")
        };
        let until = "2026-11-22T10:02:00Z";
        let nothing = digest(until).await;
        portal.browser("maj").await;
        let kept = digest(until).await;
        assert_ne!(kept, nothing);
        portal.later("2026-11-22T10:05:00Z").browser("maj").await;
        assert_eq!(digest(until).await, kept);
        assert_ne!(digest("2026-11-22T10:05:00Z").await, kept);
        // As it was before anybody came: a chain that is whole.
        portal.sql("DELETE FROM access_log", &[]).await;
        let (db, keys) = (&portal.state.db, &portal.state.keys);
        for person in portal.texts("SELECT id FROM person").await {
            let begun = db.write(|mut tx| {
                let person = &person;
                async move { log::begin(&mut tx, keys, person).await.map(|()| (tx, ())) }
            });
            begun.await.expect("the log");
        }
        assert_eq!(broken(portal).await, 0);
        assert_eq!(digest(until).await, nothing);
    })
    .await;
}
