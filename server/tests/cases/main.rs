//! Cases come in whole or not at all, twice is as once, what is secret stays so, and the made-up
//! people show every situation.

#[path = "../common/mod.rs"]
mod common;
mod errors;
mod sample;
mod told;

use common::{on_both, places};
use jiff::Timestamp;
use serde_json::{Value, json};
use server::{
    cases::{self, CasesError, CasesReport, Counts, NUMBER_INDEX},
    db::Db,
    directory::import::{self, Format},
    keys::Keys,
};
use sqlx::AssertSqlSafe;

const CASES: &str = include_str!("../../examples/cases.json");
const PROVIDERS: &str = include_str!("../../examples/providers.json");

/// Every table that an import of cases writes, with its columns.
const TABLES: [(&str, &str); 10] = [
    (
        "person",
        "id number_index number_sealed given_name family_name born protected municipality district \
         address_sealed lang needs_sealed phone_sealed email_sealed contact_by",
    ),
    ("former_number", "number_index person_id"),
    ("provider_staff", "person_id provider_id valid_from valid_to"),
    (
        "mandate",
        "id reference principal_id agent_id kind scopes evidence valid_from valid_to verified_by revoked_at \
         sole_reason",
    ),
    ("consent", "id reference person_id receiver receiver_name what given_on withdrawn_at"),
    (
        "decision",
        "id case_number person_id municipality service law minutes period valid_from valid_to goals_sealed terms",
    ),
    ("care_order", "id decision_id provider_id ordered_on start_on end_on"),
    ("support_contact", "order_id place name phone"),
    ("time_used", "decision_id place day minutes"),
    ("planned_visit", "decision_id starts_at minutes"),
];

fn now() -> Timestamp {
    "2026-11-24T10:00:00Z".parse().unwrap()
}

fn example() -> Value {
    serde_json::from_str(CASES).unwrap()
}

/// The example with one place in it changed; a field that is not there is added.
fn with(pointer: &str, value: Value) -> Value {
    let mut file = example();
    let (parent, field) = pointer.rsplit_once('/').unwrap();
    let parent = file.pointer_mut(parent).unwrap();
    match parent {
        Value::Array(rows) => rows[field.parse::<usize>().unwrap()] = value,
        object => object[field] = value,
    }
    file
}

async fn with_providers(db: &Db) {
    import::run(db, &places(), PROVIDERS.as_bytes(), Format::Json, now(), &mut |_, _| {}).await.unwrap();
}

async fn import(db: &Db, keys: &Keys, file: &Value) -> Result<CasesReport, CasesError> {
    cases::run(db, keys, &places(), file.to_string().as_bytes(), now()).await
}

/// One table as texts, a row each.
async fn rows(db: &Db, table: &str) -> Vec<String> {
    let columns = TABLES.iter().find(|(name, _)| *name == table).unwrap().1;
    let columns: Vec<_> = columns.split_whitespace().map(|c| format!("COALESCE(CAST({c} AS TEXT), '-')")).collect();
    texts(db, format!("SELECT {} FROM {table}", columns.join(" || ' | ' || "))).await
}

async fn texts(db: &Db, sql: String) -> Vec<String> {
    let mut found: Vec<String> = match db {
        Db::Sqlite(pool) => sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(pool).await.unwrap(),
        Db::Postgres(pool) => sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(pool).await.unwrap(),
    };
    found.sort();
    found
}

async fn run(db: &Db, sql: &str) {
    match db {
        Db::Sqlite(pool) => drop(sqlx::query(AssertSqlSafe(sql.to_owned())).execute(pool).await.unwrap()),
        Db::Postgres(pool) => drop(sqlx::query(AssertSqlSafe(sql.to_owned())).execute(pool).await.unwrap()),
    }
}

/// Everything that an import of cases may write.
async fn everything(db: &Db) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    for (table, _) in TABLES {
        all.push(rows(db, table).await);
    }
    all
}

fn counts(created: usize, updated: usize, unchanged: usize) -> Counts {
    Counts { created, updated, unchanged }
}

// R-ACT-1, R-ACT-4, R-CHO-1
#[tokio::test]
async fn the_example_imports_and_the_second_time_changes_nothing() {
    on_both(async |db| {
        let keys = Keys::random().unwrap();
        with_providers(db).await;
        assert!(cases::nobody_yet(db).await.unwrap());
        let first = import(db, &keys, &example()).await.unwrap();
        let new = |n| counts(n, 0, 0);
        let expected = CasesReport {
            persons: new(5),
            staff: new(1),
            mandates: new(2),
            consents: new(1),
            decisions: new(2),
            ordered: 0,
        };
        assert_eq!(first, expected);
        assert!(first.changed() && !cases::nobody_yet(db).await.unwrap());
        let kept = everything(db).await;
        let many: Vec<_> = kept.iter().map(Vec::len).collect();
        assert_eq!(many, [5, 1, 1, 2, 1, 2, 1, 2, 2, 1], "each row of the file is there");

        let again = import(db, &keys, &example()).await.unwrap();
        assert!(!again.changed());
        assert_eq!((again.persons, again.decisions), (counts(0, 0, 5), counts(0, 0, 2)));
        assert_eq!(everything(db).await, kept, "not even sealed anew");
    })
    .await;
}

#[tokio::test]
async fn what_changed_keeps_its_id_and_the_rest_is_left_alone() {
    on_both(async |db| {
        let keys = Keys::random().unwrap();
        with_providers(db).await;
        import(db, &keys, &example()).await.unwrap();
        let ids = async || {
            texts(
                db,
                "SELECT id FROM person UNION SELECT id FROM mandate UNION SELECT id FROM consent \
            UNION SELECT id FROM decision UNION SELECT id FROM care_order"
                    .into(),
            )
            .await
        };
        let before = (ids().await, everything(db).await);
        let mut file = example();
        file["persons"][0]["phone"] = json!("070-174 06 99");
        file["mandates"][1]["valid_to"] = json!("2029-04-30");
        file["consents"][0]["what"] = json!(["oversikt"]);
        file["decisions"][0]["orders"][0]["contacts"] = json!([{ "name": "Bodil Exempelskog" }]);
        file["decisions"][0]["time_used"] = json!([{ "day": "2026-11-10", "minutes": 60 }]);
        file["decisions"][1]["goals"] = json!(["Vila"]);
        let report = import(db, &keys, &file).await.unwrap();
        assert_eq!(report.persons, counts(0, 1, 4));
        assert_eq!((report.mandates, report.consents), (counts(0, 1, 1), counts(0, 1, 0)));
        assert_eq!(report.decisions, counts(0, 2, 0));
        assert_eq!(ids().await, before.0);
        assert_eq!(texts(db, "SELECT name FROM support_contact".into()).await, ["Bodil Exempelskog"]);
        assert_eq!(texts(db, "SELECT day FROM time_used".into()).await, ["2026-11-10"]);

        // Back again, by a file that speaks of one person only.
        import(db, &keys, &example()).await.unwrap();
        let kept = everything(db).await;
        let mut little = json!({ "persons": [example()["persons"][3]] });
        assert!(!import(db, &keys, &little).await.unwrap().changed());
        assert_eq!(everything(db).await, kept, "what is not in a file is left alone");
        little["persons"][0]["key"] = json!("another-key");
        assert!(!import(db, &keys, &little).await.unwrap().changed(), "keys are the file's own");
    })
    .await;
}

// R-ACT-1, R-ACT-4: what a person has ended in the portal is not brought back by an older file.
#[tokio::test]
async fn what_was_revoked_or_withdrawn_stays_so() {
    on_both(async |db| {
        let keys = Keys::random().unwrap();
        with_providers(db).await;
        import(db, &keys, &example()).await.unwrap();
        run(db, "UPDATE mandate SET revoked_at = '2026-11-20T08:00:00.000000Z' WHERE reference = 'GM-2025-17'").await;
        run(db, "UPDATE consent SET withdrawn_at = '2026-11-21T08:00:00.000000Z'").await;
        let kept = everything(db).await;
        assert!(!import(db, &keys, &example()).await.unwrap().changed());
        let later = with("/mandates/1/revoked_at", json!("2026-11-22T09:00:00+01:00"));
        assert!(!import(db, &keys, &later).await.unwrap().changed());
        assert_eq!(everything(db).await, kept);
        // A file can revoke what holds.
        let revoked = with("/mandates/0/revoked_at", json!("2026-11-22T09:00:00+01:00"));
        assert_eq!(import(db, &keys, &revoked).await.unwrap().mandates, counts(0, 1, 1));
        let sql = "SELECT revoked_at FROM mandate WHERE kind = 'vardnadshavare'";
        assert_eq!(texts(db, sql.into()).await, ["2026-11-22T08:00:00.000000Z"]);
    })
    .await;
}

// The number leads to the person, and so does one that the person had before.
#[tokio::test]
async fn a_person_is_found_by_number_and_keeps_the_id_when_it_is_replaced() {
    on_both(async |db| {
        let keys = Keys::random().unwrap();
        let index = |number: &str| keys.index(NUMBER_INDEX, number);
        let by = async |column: &str, number: &str| {
            let (table, id) = if column == "now" { ("person", "id") } else { ("former_number", "person_id") };
            texts(db, format!("SELECT {id} FROM {table} WHERE number_index = '{}'", index(number))).await
        };
        let mut file = json!({ "persons": [example()["persons"][1]] });
        let (number, coordination) = ("201609239817", "201609839814");
        file["persons"][0]["number"] = json!(coordination);
        file["persons"][0]["former_numbers"] = json!([]);
        import(db, &keys, &file).await.unwrap();
        let id = by("now", coordination).await;
        assert_eq!(id.len(), 1);

        let newer = json!({ "persons": [example()["persons"][1]] });
        assert_eq!(import(db, &keys, &newer).await.unwrap().persons, counts(0, 1, 0));
        assert_eq!((by("now", number).await, by("former", coordination).await), (id.clone(), id));
        assert!(by("now", coordination).await.is_empty());
        assert!(!import(db, &keys, &newer).await.unwrap().changed());
        let error = import(db, &keys, &file).await.unwrap_err();
        assert!(error.to_string().contains("persons[0] (mio), number: has been replaced by a newer number"), "{error}");
    })
    .await;
}

// Whoever has only the database reads neither number, address, telephone, e-mail, needs nor goals.
#[tokio::test]
async fn what_is_sealed_holds_no_plain_text() {
    on_both(async |db| {
        let keys = Keys::random().unwrap();
        with_providers(db).await;
        import(db, &keys, &example()).await.unwrap();
        let all: String = everything(db).await.concat().join("\n");
        for secret in [
            "9827",
            "201609239817",
            "201609839814",
            "Exempelgatan",
            "127 99",
            "06 70",
            "exempel.example",
            "Skriver",
            "Klara",
        ] {
            assert!(!all.contains(secret), "{secret}");
        }
        assert!(all.contains("Vera") && all.contains("SN 2026-0417"), "the scan sees what is not sealed");
        let vera = "FROM person WHERE given_name = 'Vera'";
        let id = &texts(db, format!("SELECT id {vera}")).await[0];
        for (column, text) in
            [("number", "198704129827"), ("address", "Exempelgatan 7, 127 99 Skärholmen"), ("phone", "070-174 06 70")]
        {
            let sealed = &texts(db, format!("SELECT {column}_sealed {vera}")).await[0];
            assert_eq!(keys.open("person", id, column, sealed).unwrap(), text);
        }
        // With other keys nothing can be read, and nothing is written.
        let kept = everything(db).await;
        let other = Keys::random().unwrap();
        assert!(matches!(import(db, &other, &example()).await, Err(CasesError::Problems(_) | CasesError::Keys(_))));
        assert_eq!(everything(db).await, kept);
    })
    .await;
}
