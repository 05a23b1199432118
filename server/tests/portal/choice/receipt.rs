//! Receipts, and taking back (R-CHO-7).

use super::{confirm, decision, heading, up_to_confirming};
use crate::support::with_people;

// R-CHO-7: asked once, taken back once, and told plainly when it is too late.
#[tokio::test]
async fn a_choice_is_taken_back_until_it_is_ordered() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let decision = decision(&alva).await;
        let page = up_to_confirming(&alva, &decision).await;
        let receipt = confirm(&alva, &decision, &page, &[]).await;
        let asked = alva.post(&format!("{receipt}/aterkalla"), &[]).await;
        assert_eq!(asked.status, 200);
        // The language switch of that page sends the form, and takes nothing back.
        let path = format!("/fi{}/aterkalla", receipt.trim_start_matches("/sv"));
        let switched = alva.post(&path, &[("saker", "ja"), ("byt", "sprak")]).await;
        assert_eq!((switched.status, switched.lang()), (200, "fi"));
        assert_eq!(heading(&alva.page(&receipt).await), "Valet är klart");
        assert_eq!(alva.sent(&format!("{receipt}/aterkalla"), &[("saker", "ja")]).await, receipt);
        assert_eq!(heading(&alva.page(&receipt).await), "Valet är taget tillbaka");
        assert_eq!(alva.sent(&format!("{receipt}/aterkalla"), &[("saker", "ja")]).await, receipt);
        // Once the order is sent it stands.
        let page = up_to_confirming(&alva, &decision).await;
        let receipt = confirm(&alva, &decision, &page, &[]).await;
        let ordered = "UPDATE choice SET state = 'bestallt', closed_at = '2026-11-22T11:00:00.000000Z' \
            WHERE closed_at IS NULL";
        portal.sql(ordered, &[]).await;
        let late = alva.post(&format!("{receipt}/aterkalla"), &[("saker", "ja")]).await;
        assert_eq!(late.status, 409);
        assert!(late.body.contains(&receipt));
    })
    .await;
}

// R-CHO-7: a new choice takes the place of the one before, openly.
#[tokio::test]
async fn a_new_choice_takes_the_place_of_the_old_one() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let decision = decision(&alva).await;
        let page = up_to_confirming(&alva, &decision).await;
        let first = confirm(&alva, &decision, &page, &[]).await;
        let reference = first.rsplit('/').next().expect("a reference");
        let page = up_to_confirming(&alva, &decision).await;
        assert!(page.body.contains(reference), "what is replaced is told before");
        let second = confirm(&alva, &decision, &page, &[]).await;
        assert_ne!(first, second);
        let old = alva.page(&first).await;
        assert!(old.body.contains(&second), "the old receipt leads to the new one");
    })
    .await;
}

// R-ACT-1: another's receipt does not exist.
#[tokio::test]
async fn a_receipt_is_for_the_person_alone() {
    with_people(async |portal| {
        let alva = portal.browser("alva").await;
        let decision = decision(&alva).await;
        let page = up_to_confirming(&alva, &decision).await;
        let receipt = confirm(&alva, &decision, &page, &[]).await;
        let jonas = portal.browser("jonas").await;
        for address in [receipt.clone(), format!("/sv{decision}/utforare"), format!("/sv{decision}/bekrafta")] {
            assert_eq!(jonas.get(&address).await.status, 404, "{address}");
        }
        for path in ["aterkalla", "svara"] {
            let answer = [("saker", "ja"), ("svar", "nej")];
            assert_eq!(jonas.post(&format!("{receipt}/{path}"), &answer).await.status, 404, "{path}");
        }
        for path in ["utforare", "onskemal", "bekrafta", "valj-inte", "fraga/kontakt"] {
            assert_eq!(jonas.post(&format!("/sv{decision}/{path}"), &[("nyckel", "a.b")]).await.status, 404, "{path}");
        }
        assert_eq!(heading(&alva.page(&receipt).await), "Valet är klart");
        // The one who gave nobody a receipt to read finds none either.
        for made_up in ["V-2222-2222", "x", "%00"] {
            assert_eq!(alva.get(&format!("/sv/val/kvitto/{made_up}")).await.status, 404, "{made_up}");
        }
    })
    .await;
}
