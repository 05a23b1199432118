//! Choosing for somebody else (R-ACT-1).

use super::{choose, confirm, decision, heading, key, up_to_confirming};
use crate::support::{Browser, with_people};

async fn receipt_for(browser: &Browser<'_>, said: &[(&str, &str)]) -> String {
    let decision = decision(browser).await;
    let page = up_to_confirming(browser, &decision).await;
    confirm(browser, &decision, &page, said).await
}

// R-ACT-1, R-ACT-2: 15 to 17 the youth consents too; each is told, and either answer is final.
#[tokio::test]
async fn a_youth_of_sixteen_consents_to_what_a_guardian_chooses() {
    with_people(async |portal| {
        for (answer, title) in [("ja", "Valet är klart"), ("nej", "Svaret blev nej")] {
            let nora = portal.browser("nora").await;
            nora.act("EX-VH-2010-nora").await;
            let receipt = receipt_for(&nora, &[]).await;
            assert_eq!(heading(&nora.page(&receipt).await), "Valet väntar på ett ja");
            // The guardian cannot answer for the youth.
            assert_eq!(nora.post(&format!("{receipt}/svara"), &[("svar", "ja")]).await.status, 404);
            let tuva = portal.browser("tuva").await;
            assert!(tuva.page("/sv/min-sida").await.body.contains(receipt.trim_start_matches("/sv")));
            assert_eq!(tuva.post(&format!("{receipt}/svara"), &[]).await.status, 422);
            assert_eq!(tuva.sent(&format!("{receipt}/svara"), &[("svar", answer)]).await, receipt);
            assert_eq!(heading(&tuva.page(&receipt).await), title, "{answer}");
            let told = nora.sent("/sv/ombud", &[("mandat", "")]).await;
            assert_eq!(told, "/sv/ombud?klart=slutat");
            assert!(nora.page("/sv/min-sida").await.body.contains("Tuva Exempelsson"));
        }
    })
    .await;
}

// R-ACT-1: for a child both guardians agree; the child's own log-in chooses nothing.
#[tokio::test]
async fn both_guardians_choose_for_a_child() {
    with_people(async |portal| {
        let nora = portal.browser("nora").await;
        nora.act("EX-VH-2017-nora").await;
        let receipt = receipt_for(&nora, &[]).await;
        let elias = portal.browser("elias").await;
        // Asked on their own page, answered as guardian.
        assert!(elias.page("/sv/min-sida").await.body.contains("har valt för Lo Exempelsson"));
        elias.act("EX-VH-2017-elias").await;
        assert!(elias.page("/sv/min-sida").await.body.contains(receipt.trim_start_matches("/sv")));
        elias.sent(&format!("{receipt}/svara"), &[("svar", "ja")]).await;
        assert_eq!(heading(&elias.page(&receipt).await), "Valet är klart");
    })
    .await;
}

// R-ACT-1: a god man says what the person wants; a förvaltare is stopped by the person's no.
#[tokio::test]
async fn the_persons_own_will_is_asked_for() {
    with_people(async |portal| {
        let gunnar = portal.browser("gunnar").await;
        gunnar.act("EX-GM-2").await;
        let address = decision(&gunnar).await;
        let page = up_to_confirming(&gunnar, &address).await;
        let (path, key) = (format!("/sv{address}/bekrafta"), key(&page));
        for said in [vec![], vec![("vilja", "inte-emot")], vec![("vilja", "kan-inte"), ("skal", " ")]] {
            let pairs: Vec<_> = [("nyckel", key.as_str())].into_iter().chain(said).collect();
            assert_eq!(gunnar.post(&path, &pairs).await.status, 422);
        }
        let pairs = [("nyckel", key.as_str()), ("vilja", "kan-inte"), ("skal", "Maj sover hela dagarna.")];
        let receipt = gunnar.sent(&path, &pairs).await;
        assert_eq!(heading(&gunnar.page(&receipt).await), "Valet är klart");
        // What was said of Maj's will is for Maj to read, and told as such.
        let maj = portal.browser("maj").await;
        assert!(maj.page("/sv/min-sida").await.body.contains("Gunnar Exempelius, god man, har valt"));
        assert!(maj.page("/sv/min-sida/uppgifter.json").await.body.contains("Maj sover hela dagarna."));
        let ingrid = portal.browser("ingrid").await;
        ingrid.act("EX-FV-1").await;
        let receipt = receipt_for(&ingrid, &[("vilja", "emot")]).await;
        let page = ingrid.page(&receipt).await;
        assert!(heading(&page).contains("biståndshandläggaren tar över"));
        let open = "SELECT state FROM choice WHERE closed_at IS NULL AND state = 'vantar-handlaggare'";
        assert!(portal.asked(open, &[]).await.is_some());
    })
    .await;
}

// R-ACT-3: who works for a provider does not choose it for another.
#[tokio::test]
async fn nobody_chooses_their_own_employer_for_another() {
    with_people(async |portal| {
        let gunnar = portal.browser("gunnar").await;
        gunnar.act("EX-GM-2").await;
        let address = decision(&gunnar).await;
        let list = gunnar.page(&format!("/sv{address}/utforare")).await;
        let slug = super::choosable(&list).first().expect("one").clone();
        let (me, unit) = (portal.person("gunnar").await, portal.provider(|p| p.slug == slug).id);
        let sql = "INSERT INTO provider_staff (person_id, provider_id, valid_from) VALUES ($1, $2, '2026-01-01')";
        portal.sql(sql, &[&me, &unit]).await;
        let page = choose(&gunnar, &address, &slug).await;
        let pairs = [("nyckel", &*key(&page)), ("vilja", "samtycker")];
        let refused = gunnar.post(&format!("/sv{address}/bekrafta"), &pairs).await;
        assert_eq!(refused.status, 409);
        let none = portal.asked("SELECT CAST(COUNT(*) AS TEXT) FROM choice", &[]).await;
        assert_eq!(none.as_deref(), Some("0"));
    })
    .await;
}
