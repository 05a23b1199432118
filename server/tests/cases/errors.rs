//! Each thing that can be wrong is named with its place, field and reason, and nothing is written.

use serde_json::{Value, json};
use server::{cases::CasesError, db::Db, directory::import::Problem, keys::Keys};

use super::{everything, example, import, now, on_both, places, with, with_providers};

async fn problems(db: &Db, keys: &Keys, file: &Value) -> Vec<Problem> {
    match import(db, keys, file).await {
        Err(CasesError::Problems(problems)) => problems,
        other => panic!("{other:?}"),
    }
}

/// Asserts that `file` is refused for exactly one thing.
async fn refused(db: &Db, keys: &Keys, file: &Value, (place, field, reason): (&str, &str, &str)) {
    let found = problems(db, keys, file).await;
    let [problem] = found.as_slice() else { panic!("{place} {field}: {found:?}") };
    assert_eq!((problem.place.as_str(), problem.field.as_str()), (place, field), "{problem}");
    assert!(problem.reason.contains(reason), "{problem}");
}

const VERA: &str = "persons[0] (vera)";
const MANDATE: &str = "mandates[1] (vera)";
const DECISION: &str = "decisions[0] (vera)";

fn persons() -> Vec<(&'static str, Value, &'static str, &'static str, &'static str)> {
    vec![
        ("/persons/0/number", json!("198704129828"), VERA, "number", "checks the others"),
        ("/persons/0/number", json!("8704129827"), VERA, "number", "twelve figures"),
        ("/persons/0/number", json!(198_704_129_827_u64), VERA, "number", "is not a string"),
        ("/persons/0/number", json!("205001019800"), VERA, "number", "still to come"),
        ("/persons/1/former_numbers/0", json!("201609839815"), "persons[1] (mio)", "former_numbers[0]", "checks"),
        ("/persons/4/number", json!("198704129827"), "persons[4] (ines)", "number", "twice"),
        ("/persons/4/former_numbers", json!(["198704129827"]), "persons[4] (ines)", "former_numbers[0]", "twice"),
        ("/persons/0/given_name", json!(" "), VERA, "given_name", "is empty"),
        ("/persons/0/family_name", json!("x".repeat(121)), VERA, "family_name", "longer than 120"),
        ("/persons/3/municipality", json!("atlantis"), "persons[3] (axel)", "municipality", "is not a municipality"),
        ("/persons/0/district", json!("fittja"), VERA, "district", "not a district of the municipality"),
        ("/persons/0/address", json!("c/o 19800109-9806"), VERA, "address", "looks like a personal number"),
        ("/persons/0/lang", json!("se"), VERA, "lang", "none of sv, fi, sv-lattlast, fi-selko"),
        ("/persons/0/needs/interpreter", json!("\u{7}"), VERA, "needs.interpreter", "control"),
        ("/persons/0/phone", json!("ring"), VERA, "phone", "not a telephone number"),
        ("/persons/0/email", json!("vera"), VERA, "email", "not an e-mail"),
        ("/persons/0/contact_by", json!("duva"), VERA, "contact_by", "none of brev"),
        ("/persons/0/shoe_size", json!(38), VERA, "shoe_size", "not a field"),
        ("/persons/0/needs/dogs", json!(1), VERA, "needs.dogs", "not a field"),
        ("/staff/0/provider", json!("okand"), "staff[0] (ines)", "provider", "not a provider in the directory"),
        ("/staff/0/person", json!("okand"), "staff[0] (okand)", "person", "not the key of a person"),
        ("/staff/0/valid_to", json!("2024-01-14"), "staff[0] (ines)", "valid_to", "ends before it begins"),
    ]
}

fn rights() -> Vec<(&'static str, Value, &'static str, &'static str, &'static str)> {
    let consent = "consents[0] (vera)";
    vec![
        ("/mandates/1/reference", json!("VH-2016-1"), MANDATE, "reference", "given twice"),
        ("/mandates/1/agent", json!("okand"), MANDATE, "agent", "not the key of a person"),
        ("/mandates/1/agent", json!("vera"), MANDATE, "agent", "nobody acts for themselves"),
        ("/mandates/1/kind", json!("kompis"), MANDATE, "kind", "none of vardnadshavare, god-man"),
        ("/mandates/1/scopes", json!([]), MANDATE, "scopes", "scopes of an appointment"),
        ("/mandates/1/scopes", json!(["val"]), MANDATE, "scopes", "scopes of an appointment"),
        ("/mandates/1/scopes", json!(["bevaka-ratt", "bevaka-ratt"]), MANDATE, "scopes", "twice"),
        ("/mandates/1/kind", json!("fullmakt"), MANDATE, "scopes", "has themes"),
        ("/mandates/0/scopes", json!(["sorja-for-person"]), "mandates[0] (mio)", "scopes", "no scopes"),
        ("/mandates/0/principal", json!("vera"), "mandates[0] (vera)", "kind", "under 18"),
        ("/mandates/1/sole_reason", json!("Ensam"), MANDATE, "sole_reason", "guardians only"),
        ("/mandates/1/valid_to", json!("2025-04-30"), MANDATE, "valid_to", "ends before it begins"),
        ("/mandates/1/valid_from", json!("i går"), MANDATE, "valid_from", "a day is written 2026-11-24"),
        ("/mandates/1/revoked_at", json!("2026-11-24T10:00:01Z"), MANDATE, "revoked_at", "future"),
        ("/mandates/1/evidence", json!(""), MANDATE, "evidence", "is empty"),
        // R-ACT-3
        ("/mandates/1/agent", json!("ines"), MANDATE, "agent", "works for the provider"),
        ("/consents/0/person", json!("okand"), "consents[0] (okand)", "person", "not the key of a person"),
        ("/consents/0/receiver", json!("granne"), consent, "receiver", "none of anhorig, utforare, myndighet"),
        ("/consents/0/what", json!([]), consent, "what", "names nothing"),
        ("/consents/0/what", json!(["plan", "plan"]), consent, "what", "twice"),
        ("/consents/0/receiver_name", json!(""), consent, "receiver_name", "is empty"),
        ("/consents/0/given_on", json!("2026-11-25"), consent, "given_on", "future"),
        ("/consents/0/withdrawn_at", json!("2027-01-01T00:00:00Z"), consent, "withdrawn_at", "future"),
    ]
}

fn decisions() -> Vec<(&'static str, Value, &'static str, &'static str, &'static str)> {
    vec![
        ("/decisions/1/case_number", json!("SN 2026-0417"), "decisions[1] (mio)", "case_number", "given twice"),
        ("/decisions/0/person", json!("okand"), "decisions[0] (okand)", "person", "not the key of a person"),
        ("/decisions/0/municipality", json!("atlantis"), DECISION, "municipality", "not a municipality"),
        ("/decisions/0/service", json!("hemtjanst"), DECISION, "service", "none of boendestod"),
        ("/decisions/0/law", json!("brottsbalken"), DECISION, "law", "none of sol, lss"),
        ("/decisions/0/minutes", json!(0), DECISION, "minutes", "grants nothing"),
        ("/decisions/0/minutes", json!(-5), DECISION, "minutes", "is not u32"),
        ("/decisions/0/minutes", json!(44_641), DECISION, "minutes", "longer than the period"),
        ("/decisions/1/valid_to", json!("2026-08-31"), "decisions[1] (mio)", "valid_to", "ends before it begins"),
        ("/decisions/0/goals/1", json!(""), DECISION, "goals[1]", "is empty"),
        ("/decisions/0/terms", json!({ "free": true }), DECISION, "terms.free", "not a field"),
        ("/decisions/0/orders/0/provider", json!("okand"), DECISION, "orders[0].provider", "not a provider"),
        ("/decisions/0/orders/0/ordered_on", json!("2026-03-10"), DECISION, "orders[0].start_on", "before the order"),
        ("/decisions/0/orders/0/end_on", json!("2026-03-08"), DECISION, "orders[0].end_on", "ends before it begins"),
        ("/decisions/0/orders/0/end_on", json!("2027-03-01"), DECISION, "orders[0].end_on", "outside the decision"),
        ("/decisions/0/orders/0/contacts/0/name", json!(""), DECISION, "orders[0].contacts[0].name", "is empty"),
        ("/decisions/0/orders/0/contacts/0/phone", json!("x"), DECISION, "orders[0].contacts[0].phone", "telephone"),
        ("/decisions/0/time_used/0/day", json!("2026-02-28"), DECISION, "time_used[0].day", "outside the decision"),
        ("/decisions/0/time_used/0/day", json!("2026-11-25"), DECISION, "time_used[0].day", "future"),
        ("/decisions/0/time_used/0/minutes", json!(1441), DECISION, "time_used[0].minutes", "minute and a day"),
        (
            "/decisions/0/planned_visits/0/starts_at",
            json!("2027-03-01T08:00:00+01:00"),
            DECISION,
            "planned_visits[0].starts_at",
            "outside the decision",
        ),
        (
            "/decisions/0/planned_visits/0/starts_at",
            json!("2026-11-24 10:00"),
            DECISION,
            "planned_visits[0].starts_at",
            "a time 2026-11-24T09:00:00+01:00",
        ),
        ("/decisions/0/planned_visits/0/minutes", json!(0), DECISION, "planned_visits[0].minutes", "minute and a day"),
    ]
}

// R-ACT-1, R-ACT-3, R-CHO-1
#[tokio::test]
async fn what_is_wrong_is_named_and_nothing_is_written() {
    on_both(async |db| {
        let keys = Keys::random().unwrap();
        with_providers(db).await;
        let before = everything(db).await;
        for (pointer, value, place, field, reason) in persons().into_iter().chain(rights()).chain(decisions()) {
            refused(db, &keys, &with(pointer, value), (place, field, reason)).await;
        }
        assert_eq!(everything(db).await, before);
    })
    .await;
}

#[tokio::test]
async fn two_orders_never_hold_on_the_same_day() {
    on_both(async |db| {
        let keys = Keys::random().unwrap();
        with_providers(db).await;
        let order = |from: &str, to: Value| {
            let provider = "exempel-bjorkens-boendestod";
            json!({ "provider": provider, "ordered_on": "2026-03-02", "start_on": from, "end_on": to })
        };
        let orders =
            |to: Value| with("/decisions/0/orders", json!([order("2026-06-01", Value::Null), order("2026-03-09", to)]));
        for overlapping in [Value::Null, json!("2026-06-01")] {
            let wrong = (DECISION, "orders", "two hold on the same day");
            refused(db, &keys, &orders(overlapping), wrong).await;
        }
        import(db, &keys, &orders(json!("2026-05-31"))).await.unwrap();
    })
    .await;
}

// R-ACT-3: also against what is kept and not in the file.
#[tokio::test]
async fn staff_of_the_provider_get_no_mandate() {
    on_both(async |db| {
        let keys = Keys::random().unwrap();
        with_providers(db).await;
        import(db, &keys, &example()).await.unwrap();
        let mut file = with("/mandates/1/agent", json!("ines"));
        file["mandates"][1]["reference"] = json!("GM-2026-1");
        let wrong = (MANDATE, "agent", "works for the provider that gives the person support");
        for part in ["staff", "decisions"] {
            file[part] = json!([]);
            refused(db, &keys, &file, wrong).await;
        }
        for kind in ["forvaltare", "framtidsfullmakt"] {
            file["mandates"][1]["kind"] = json!(kind);
            refused(db, &keys, &file, wrong).await;
        }
        // Before the work began there was nothing to refuse; a parent stays a parent.
        let mut earlier = file.clone();
        earlier["mandates"][1]["valid_from"] = json!("2023-01-01");
        earlier["mandates"][1]["valid_to"] = json!("2024-01-14");
        import(db, &keys, &earlier).await.unwrap();
        let mut parent = with("/mandates/0/agent", json!("ines"));
        parent["mandates"][0]["reference"] = json!("VH-2016-2");
        parent["decisions"][1]["orders"] = example()["decisions"][0]["orders"].clone();
        parent["decisions"][1]["orders"][0]["start_on"] = json!("2026-09-02");
        import(db, &keys, &parent).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_reference_never_moves_to_somebody_else() {
    on_both(async |db| {
        let keys = Keys::random().unwrap();
        with_providers(db).await;
        import(db, &keys, &example()).await.unwrap();
        let before = everything(db).await;
        for (pointer, value, place, field) in [
            ("/mandates/1/agent", json!("disa"), MANDATE, "reference"),
            ("/mandates/1/principal", json!("mio"), "mandates[1] (mio)", "reference"),
            ("/consents/0/person", json!("axel"), "consents[0] (axel)", "reference"),
            ("/decisions/1/person", json!("axel"), "decisions[1] (axel)", "case_number"),
            ("/persons/0/former_numbers", json!(["199208309865"]), VERA, "former_numbers[0]"),
        ] {
            let mut file = with(pointer, value);
            if field == "former_numbers[0]" {
                file = json!({ "persons": [file["persons"][0]] });
            }
            let found = problems(db, &keys, &file).await;
            assert!(found.iter().any(|p| p.place == place && p.field == field), "{pointer}: {found:?}");
            assert!(found.iter().all(|p| p.reason.contains("else") || p.reason.contains("other people")), "{found:?}");
        }
        assert_eq!(everything(db).await, before);
    })
    .await;
}

// A key is shown, so it cannot be a number; and whatever is wrong, no number is told of.
#[tokio::test]
async fn no_error_tells_a_number() {
    on_both(async |db| {
        let keys = Keys::random().unwrap();
        with_providers(db).await;
        for (pointer, value) in [
            ("/persons/0/key", json!("198704129827")),
            ("/persons/0/given_name", json!("198704129827")),
            ("/mandates/1/principal", json!("198704129827")),
            ("/mandates/1/reference", json!("198704129827")),
            ("/decisions/0/person", json!("19870412-9827")),
            ("/decisions/0/case_number", json!("SN 870412-9827")),
            ("/decisions/0/service", json!("198704129827")),
            ("/decisions/0/orders/0/provider", json!("198704129827")),
        ] {
            let error = import(db, &keys, &with(pointer, value)).await.unwrap_err();
            let told = format!("{error} {error:?}");
            assert!(!told.contains("9827"), "{told}");
        }
    })
    .await;
}

#[tokio::test]
async fn files_of_no_kind_are_refused() {
    on_both(async |db| {
        let keys = Keys::random().unwrap();
        for bytes in [&b"{"[..], b"[]", b"{\"people\": []}", b"{\"persons\": {}}", &[0xff, 0xfe]] {
            let outcome = server::cases::run(db, &keys, &places(), bytes, now()).await;
            assert!(matches!(outcome, Err(CasesError::Unreadable(_))), "{outcome:?}");
        }
        let marked = "\u{feff}{\"persons\": [7]}".as_bytes();
        let outcome = server::cases::run(db, &keys, &places(), marked, now()).await.unwrap_err();
        assert!(outcome.to_string().contains("persons[0], .: is not an object"), "{outcome}");
    })
    .await;
}
