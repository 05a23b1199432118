//! Plans come in whole or not at all, twice is as once, what has been offered stays as it was, and the made-up people's
//! plans show every situation.

#[path = "../common/mod.rs"]
mod common;
mod import;
mod kept;
mod sample;
mod service;
#[path = "../common/sql.rs"]
mod sql;

use common::places;
use jiff::Timestamp;
use serde_json::{Value, json};
use server::{
    cases::{self, CasesError},
    db::Db,
    directory::import::{self as directory, Format},
    keys::Keys,
    plan::{
        import::{self as plans, PlansReport},
        store::{self, KeptPlan},
    },
};

const CASES: &str = include_str!("../../examples/cases.json");
const PLANS: &str = include_str!("../../examples/plans.json");
const PROVIDERS: &str = include_str!("../../examples/providers.json");
const REFERENCE: &str = "GP 2026-0417";

fn now() -> Timestamp {
    "2026-11-24T10:00:00Z".parse().unwrap()
}

fn example() -> Value {
    serde_json::from_str(PLANS).unwrap()
}

/// The example with one place in it changed; a field that is not there is added.
fn with(pointer: &str, value: Value) -> Value {
    let mut file = example();
    let (parent, field) = pointer.rsplit_once('/').unwrap();
    match file.pointer_mut(parent).unwrap() {
        Value::Array(all) => all[field.parse::<usize>().unwrap()] = value,
        Value::Object(fields) => drop(fields.insert(field.into(), value)),
        _ => panic!("{pointer}"),
    }
    file
}

/// The example's first version, with this beside what has happened to it.
fn and_then(event: Value) -> Value {
    let mut file = example();
    file["plans"][0]["versions"][0]["events"].as_array_mut().unwrap().push(event);
    file
}

/// The example with a second version: another time, and nothing more.
fn second(events: Value) -> Value {
    let mut file = example();
    let mut version = file["plans"][0]["versions"][0].clone();
    version["content"]["goals"][0]["activities"][0]["when"]["sv"] = json!("Onsdagar klockan 10.");
    version["events"] = events;
    file["plans"][0]["versions"].as_array_mut().unwrap().push(version);
    file
}

struct Town<'a> {
    db: &'a Db,
    keys: Keys,
}

impl<'a> Town<'a> {
    /// A town with the example's people and providers.
    async fn new(db: &'a Db) -> Self {
        directory::run(db, &places(), PROVIDERS.as_bytes(), Format::Json, now(), &mut |_, _| {}).await.unwrap();
        let keys = Keys::random().unwrap();
        cases::run(db, &keys, &places(), CASES.as_bytes(), now()).await.unwrap();
        Self { db, keys }
    }

    async fn import(&self, file: &Value) -> Result<PlansReport, CasesError> {
        plans::run(self.db, &self.keys, file.to_string().as_bytes(), now()).await
    }

    /// All that is wrong with a file, a line each.
    async fn wrong(&self, file: &Value) -> Vec<String> {
        match self.import(file).await {
            Err(CasesError::Problems(problems)) => problems.iter().map(ToString::to_string).collect(),
            other => panic!("{other:?}"),
        }
    }

    async fn plan(&self) -> KeptPlan {
        let mut tx = self.db.snapshot().await.unwrap();
        store::by_reference(&mut tx, &self.keys, REFERENCE).await.unwrap().expect("the plan")
    }
}
