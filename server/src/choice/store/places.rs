//! What a provider can take now, read from the tables and not from the copy in memory (R-CHO-2).

use std::collections::HashMap;

use app::domain::{choice::State, directory::Provider};
use serde_json::{Map, Value, json as object};
use sqlx::FromRow;

use super::{day, json, maybe_day, number};
use crate::{
    db::{Db, Tx, on, on_tx},
    failure::Failure,
};

const TABLE: &str = "provider";

#[derive(FromRow)]
struct ProviderRow {
    slug: String,
    name: String,
    municipality: String,
    sample: i64,
    agreement_ended_on: Option<String>,
    responsible_role: String,
    checked_on: String,
}

/// The provider with this id and the facts that decide whether it can be chosen; the others are left out.
pub async fn provider(tx: &mut Tx, id: &str) -> Result<Option<Provider>, Failure> {
    let sql = "SELECT slug, name, municipality, sample, agreement_ended_on, responsible_role, checked_on \
        FROM provider WHERE id = $1";
    let row: Option<ProviderRow> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(id).fetch_optional(conn).await)?;
    let Some(row) = row else { return Ok(None) };
    let facts = facts(tx, id).await?;
    Ok(Some(Provider {
        agreement_ended_on: maybe_day(TABLE, id, row.agreement_ended_on.as_deref())?,
        responsible_role: json(TABLE, id, &row.responsible_role)?,
        checked_on: day(TABLE, id, &row.checked_on)?,
        facts: serde_json::from_value(facts).map_err(|e| Failure::corrupt(TABLE, id, e))?,
        sample: row.sample == 1,
        id: id.to_owned(),
        slug: row.slug,
        name: row.name,
        municipality: row.municipality,
        units: vec![],
        surveys: vec![],
        follow_ups: vec![],
    }))
}

async fn facts(tx: &mut Tx, id: &str) -> Result<Value, Failure> {
    let sql = "SELECT field, value, source, checked_on FROM fact WHERE provider_id = $1 \
        AND field IN ('services', 'ownership', 'districts', 'other_districts', 'capacity', 'ages')";
    let rows: Vec<(String, String, String, String)> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(id).fetch_all(conn).await)?;
    let mut facts = Map::new();
    for (field, value, source, checked_on) in rows {
        let value: Value = json("fact", id, &value)?;
        facts.insert(field, object!({ "value": value, "source": source, "checked_on": checked_on }));
    }
    Ok(Value::Object(facts))
}

/// Choices of this provider that are not ordered yet, beside those of one decision.
pub async fn open_at(tx: &mut Tx, provider: &str, but_decision: &str) -> Result<u32, Failure> {
    let sql = "SELECT COUNT(*) FROM choice WHERE provider_id = $1 AND decision_id <> $2 \
        AND closed_at IS NULL AND state IN ($3, $4)";
    let (first, second) = holding();
    let count: i64 = on_tx!(tx, |conn| sqlx::query_scalar(sql)
        .bind(provider)
        .bind(but_decision)
        .bind(first)
        .bind(second)
        .fetch_one(conn)
        .await)?;
    number("choice", provider, count)
}

/// As [`open_at`], for all providers with any: to show, since it may be old when somebody confirms.
pub async fn open_counts(db: &Db, but_decision: &str) -> Result<HashMap<String, u32>, Failure> {
    let sql = "SELECT provider_id, COUNT(*) FROM choice WHERE provider_id IS NOT NULL AND decision_id <> $1 \
        AND closed_at IS NULL AND state IN ($2, $3) GROUP BY provider_id";
    let (first, second) = holding();
    let rows: Vec<(String, i64)> =
        on!(db, |pool| sqlx::query_as(sql).bind(but_decision).bind(first).bind(second).fetch_all(pool).await)?;
    rows.into_iter().map(|(id, n)| Ok((id, number("choice", "count", n)?))).collect()
}

/// The two states that hold a place.
const fn holding() -> (&'static str, &'static str) {
    assert!(State::Confirmed.holds_a_place() && State::AwaitingConsent.holds_a_place());
    assert!(!State::AwaitingCaseOfficer.holds_a_place());
    (State::Confirmed.code(), State::AwaitingConsent.code())
}
