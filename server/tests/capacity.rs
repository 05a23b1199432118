//! What providers publish comes in whole or not at all, twice is as once, and a file speaks only for its providers.

mod common;

use app::domain::{
    booking::{Block, Capacity},
    directory::Service::{Avlosarservice, Ledsagarservice},
};
use common::{on_both, places};
use jiff::{Timestamp, civil::date};
use serde_json::{Value, json};
use server::{
    booking::{
        import::{self, CapacityReport},
        store,
    },
    cases::Counts,
    db::Db,
    directory::import::{self as directory, Format, ImportError},
};
use sqlx::AssertSqlSafe;

const CAPACITY: &str = include_str!("../examples/capacity.json");
const PROVIDERS: &str = include_str!("../examples/providers.csv");
const HOUSING: &str = include_str!("../examples/providers.json");

fn now() -> Timestamp {
    "2026-11-24T10:00:00Z".parse().unwrap()
}

fn example() -> Value {
    serde_json::from_str(CAPACITY).unwrap()
}

async fn with_providers(db: &Db) {
    for (text, format) in [(PROVIDERS, Format::Csv), (HOUSING, Format::Json)] {
        directory::run(db, &places(), text.as_bytes(), format, now(), &mut |_, _| {}).await.unwrap();
    }
}

async fn import(db: &Db, file: &Value) -> Result<CapacityReport, ImportError> {
    import::run(db, file.to_string().as_bytes(), now()).await
}

/// All that is wrong with a file, a line each.
async fn wrong(db: &Db, file: &Value) -> Vec<String> {
    match import(db, file).await {
        Err(ImportError::Problems(problems)) => problems.iter().map(ToString::to_string).collect(),
        other => panic!("{other:?}"),
    }
}

async fn texts(db: &Db, sql: &str) -> Vec<String> {
    let sql = AssertSqlSafe(sql.to_owned());
    let mut found: Vec<String> = match db {
        Db::Sqlite(pool) => sqlx::query_scalar(sql).fetch_all(pool).await.unwrap(),
        Db::Postgres(pool) => sqlx::query_scalar(sql).fetch_all(pool).await.unwrap(),
    };
    found.sort();
    found
}

/// Everything that an import of capacity may write.
async fn everything(db: &Db) -> Vec<String> {
    let capacity = "SELECT provider_id || ' ' || service || ' ' || what FROM capacity";
    let companion = "SELECT id || ' ' || provider_id || ' ' || key || ' ' || name || ' ' || about || ' ' \
        || CAST(gone AS TEXT) FROM companion";
    [texts(db, capacity).await, texts(db, companion).await].concat()
}

async fn provider(db: &Db) -> String {
    texts(db, "SELECT id FROM provider WHERE slug = 'exempel-granens-ledsagning'").await.swap_remove(0)
}

const fn counts(created: usize, updated: usize, unchanged: usize) -> Counts {
    Counts { created, updated, unchanged }
}

// R-BOOK-2, R-BOOK-7
#[tokio::test]
async fn the_example_imports_and_the_second_time_changes_nothing() {
    on_both(async |db| {
        with_providers(db).await;
        let first = import(db, &example()).await.unwrap();
        let new = counts(2, 0, 0);
        assert_eq!(first, CapacityReport { services: new, companions: new, ..CapacityReport::default() });
        let kept = everything(db).await;
        assert_eq!(kept.len(), 4);
        let again = import(db, &example()).await.unwrap();
        assert!(first.changed() && !again.changed());
        assert_eq!((again.services, everything(db).await), (counts(0, 0, 2), kept));

        let (mut tx, id) = (db.snapshot().await.unwrap(), provider(db).await);
        let capacity = store::capacity(&mut tx, &id, Ledsagarservice).await.unwrap().unwrap();
        let block = |hours: &str, at_once| Block { hours: hours.parse().unwrap(), at_once };
        let blocks = vec![block("mon-fri 08:00-21:00; sat-sun 10:00-18:00", 3), block("fri-sat 16:00-24:00", 1)];
        assert_eq!(capacity, Capacity { blocks, closed: vec![date(2026, 12, 24), date(2026, 12, 25)] });
        let names = |all: Vec<app::domain::booking::Companion>| all.into_iter().map(|c| c.name).collect::<Vec<_>>();
        let companions = store::companions(&mut tx, &id, Ledsagarservice).await.unwrap();
        assert_eq!(store::companion(&mut tx, &companions[1].id).await.unwrap().as_ref(), companions.get(1));
        assert_eq!(names(companions), ["Alex", "Mirja"]);
        assert_eq!(names(store::companions(&mut tx, &id, Avlosarservice).await.unwrap()), ["Mirja"]);
        assert_eq!(store::companion(&mut tx, "nobody").await.unwrap(), None);
        assert_eq!(store::capacity(&mut tx, "nobody", Ledsagarservice).await.unwrap(), None);
    })
    .await;
}

// R-BOOK-2: a file is all that its providers have published; a companion who is gone keeps name and id.
#[tokio::test]
async fn what_a_file_leaves_out_is_withdrawn() {
    on_both(async |db| {
        with_providers(db).await;
        import(db, &example()).await.unwrap();
        let kept = everything(db).await;
        let mut file = example();
        let provider_row = &mut file["providers"][0];
        provider_row["services"][0]["blocks"][0]["at_once"] = json!(4);
        provider_row["services"].as_array_mut().unwrap().remove(1);
        provider_row["companions"].as_array_mut().unwrap().remove(0);
        let report = import(db, &file).await.unwrap();
        let expected = CapacityReport { services: counts(0, 1, 0), withdrawn: 1, companions: counts(0, 0, 1), gone: 1 };
        assert_eq!(report, expected);
        assert!(!import(db, &file).await.unwrap().changed());
        let (mut tx, id) = (db.snapshot().await.unwrap(), provider(db).await);
        assert_eq!(store::capacity(&mut tx, &id, Avlosarservice).await.unwrap(), None);
        assert_eq!(store::companions(&mut tx, &id, Avlosarservice).await.unwrap(), []);
        let gone = texts(db, "SELECT id FROM companion WHERE gone = 1").await.swap_remove(0);
        assert_eq!(store::companion(&mut tx, &gone).await.unwrap().unwrap().name, "Mirja");
        drop(tx);
        // A file that does not speak of the provider leaves it alone; one that brings everything back, does.
        assert!(!import(db, &json!({ "providers": [] })).await.unwrap().changed());
        import(db, &example()).await.unwrap();
        assert_eq!(everything(db).await, kept);
        let nothing = json!({ "providers": [{ "provider": "exempel-granens-ledsagning" }] });
        let report = import(db, &nothing).await.unwrap();
        assert_eq!((report.withdrawn, report.gone), (2, 2));
    })
    .await;
}

#[tokio::test]
async fn all_that_cannot_be_understood_is_listed() {
    on_both(async |db| {
        with_providers(db).await;
        let granen = "exempel-granens-ledsagning";
        let file = json!({ "providers": [
            7,
            { "provider": granen, "hours": "mon 08:00-09:00" },
            { "provider": granen,
              "services": [
                { "service": "stadning", "blocks": [] },
                { "service": "ledsagarservice", "blocks": [{ "hours": "mån 08:00-09:00", "at_once": 1 }] },
                { "service": "ledsagarservice", "blocks": [{ "hours": "mon 08:00-07:00", "at_once": 1 }] },
                { "service": "ledsagarservice", "blocks": [{ "hours": "mon 08:00-09:00", "at_once": -1 }] },
                { "service": "ledsagarservice", "blocks": [], "closed": ["24 december"] } ],
              "companions": [{ "key": "a", "services": [], "hours": "" },
                { "key": "b", "name": "B", "services": [], "hours": "", "gender": "x" }] },
        ] });
        let wrong = wrong(db, &file).await;
        let at = "providers[2].services";
        let expected = [
            "providers[0], .: is not an object".to_owned(),
            "providers[1] (exempel-granens-ledsagning), hours: is not a field of the format".into(),
            format!("{at}[0], service: is none of boendestod, ledsagarservice, avlosarservice"),
            format!("{at}[1], blocks[0].hours: is not a day such as mon or mon-fri"),
            format!("{at}[2], blocks[0].hours: ends before it begins"),
            format!("{at}[3], blocks[0].at_once: is not u32"),
            format!(
                "{at}[4], closed[0]: is not understood; a day is written 2026-11-24 and a time \
                2026-11-24T09:00:00+01:00"
            ),
            "providers[2].companions[0] (a), .: missing field `name`".into(),
            "providers[2].companions[1] (b), gender: is none of kvinna, man".into(),
        ];
        assert_eq!(wrong, expected);
        for text in ["", "[]", "{", "{}", "{\"providers\": {}}", "{\"companions\": []}"] {
            let error = import::run(db, text.as_bytes(), now()).await.unwrap_err();
            assert!(matches!(error, ImportError::Unreadable(_)), "{text}: {error}");
        }
        assert!(everything(db).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn all_that_breaks_a_rule_is_listed_and_nothing_is_written() {
    on_both(async |db| {
        with_providers(db).await;
        import(db, &example()).await.unwrap();
        let kept = everything(db).await;
        let mut file = example();
        let (row, always) = (file["providers"][0].clone(), json!([{ "hours": "mon-sun 00:00-24:00", "at_once": 1 }]));
        file["providers"][0]["services"] = json!([
            { "service": "ledsagarservice", "blocks": [] },
            { "service": "ledsagarservice", "blocks": [{ "hours": "", "at_once": 0 }],
              "closed": ["2026-12-24", "2026-12-24"] },
            { "service": "boendestod", "blocks": always },
        ]);
        let mirja = &mut file["providers"][0]["companions"][0];
        (mirja["key"], mirja["name"]) = (json!("Mirja"), json!("Mirja 19800109-9806"));
        mirja["services"] = json!(["boendestod"]);
        let alex = &mut file["providers"][0]["companions"][1];
        (alex["name"], alex["services"], alex["hours"]) = (json!(" "), json!([]), json!(""));
        alex["languages"] = json!(["finska", "finska"]);
        file["providers"].as_array_mut().unwrap().extend([row, json!({ "provider": "nobody" })]);
        let bjork = json!({ "service": "ledsagarservice", "blocks": always });
        let bjork = json!({ "provider": "exempel-bjorkens-boendestod", "services": [bjork] });
        file["providers"].as_array_mut().unwrap().push(bjork);

        let (services, companions) = ("providers[0].services", "providers[0].companions");
        let slug = "(exempel-granens-ledsagning)";
        let expected = [
            format!("{services}[0] {slug}, blocks: is empty; leave the service out to publish no hours"),
            format!("{services}[1] {slug}, service: is given twice for the provider"),
            format!("{services}[1] {slug}, blocks[0].hours: has no open day"),
            format!("{services}[1] {slug}, blocks[0].at_once: is not between 1 and 1000"),
            format!("{services}[1] {slug}, closed: has the same value twice"),
            format!("{services}[2] {slug}, service: is not a service that is booked"),
            format!("{services}[2] {slug}, service: is not among the provider's services in the directory"),
            format!("{companions}[0], key: is not of a–z, 0–9 and single hyphens, or is a number"),
            format!("{companions}[0], services[0]: is not a service that is booked"),
            format!("{companions}[0], services[0]: is not among the provider's services in the directory"),
            format!("{companions}[0], name: holds what looks like a personal number"),
            format!("{companions}[1] (alex), name: is empty"),
            format!("{companions}[1] (alex), services: is empty"),
            format!("{companions}[1] (alex), languages: has the same value twice"),
            format!("{companions}[1] (alex), hours: has no open day"),
            format!("providers[1] {slug}, provider: is given twice in the file"),
            "providers[2] (nobody), provider: is not a provider in the directory".into(),
            "providers[3].services[0] (exempel-bjorkens-boendestod), service: is not among the provider's services \
                in the directory"
                .into(),
        ];
        assert_eq!(wrong(db, &file).await, expected);
        assert_eq!(everything(db).await, kept);
    })
    .await;
}
