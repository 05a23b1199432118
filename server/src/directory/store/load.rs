//! Reading the whole directory: seven statements, whatever its size.

use std::collections::HashMap;

use app::domain::directory::{Facts, FollowUp, Provider, Source, SurveyResult, Unit};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use sqlx::FromRow;

use super::StoreError;
use crate::db::{Db, DbError, Tx, on, on_tx};

/// The directory's revision: a number that grows with every change.
pub async fn revision(db: &Db) -> Result<i64, DbError> {
    let sql = "SELECT number FROM revision WHERE id = 1";
    Ok(on!(db, |pool| sqlx::query_scalar(sql).fetch_one(pool).await)?)
}

/// All profiles by slug and all sources by code, with the revision they are of.
pub async fn load(db: &Db) -> Result<(i64, Vec<Provider>, Vec<Source>), StoreError> {
    load_in(&mut db.snapshot().await?).await
}

/// As [`load`], within a transaction that goes on to write.
pub async fn load_in(tx: &mut Tx) -> Result<(i64, Vec<Provider>, Vec<Source>), StoreError> {
    let sql = "SELECT number FROM revision WHERE id = 1";
    let revision = on_tx!(tx, |conn| sqlx::query_scalar(sql).fetch_one(conn).await)?;
    let sources = sources(tx).await?;
    let mut parts = Parts {
        units: units(tx).await?,
        facts: facts(tx).await?,
        surveys: surveys(tx).await?,
        follow_ups: follow_ups(tx).await?,
    };
    let sql = "SELECT id, slug, name, municipality, sample, agreement_ended_on, responsible_role, checked_on \
        FROM provider ORDER BY slug";
    let rows: Vec<ProviderRow> = on_tx!(tx, |conn| sqlx::query_as(sql).fetch_all(conn).await)?;
    let providers = rows.into_iter().map(|row| parts.assemble(row)).collect::<Result<_, _>>()?;
    Ok((revision, providers, sources))
}

#[derive(FromRow)]
struct ProviderRow {
    id: String,
    slug: String,
    name: String,
    municipality: String,
    sample: i64,
    agreement_ended_on: Option<String>,
    responsible_role: String,
    checked_on: String,
}

/// What belongs to each provider, by its id.
struct Parts {
    units: HashMap<String, Vec<Unit>>,
    facts: HashMap<String, Map<String, Value>>,
    surveys: HashMap<String, Vec<SurveyResult>>,
    follow_ups: HashMap<String, Vec<FollowUp>>,
}

impl Parts {
    fn assemble(&mut self, row: ProviderRow) -> Result<Provider, StoreError> {
        let bad = |reason: String| StoreError::corrupt("provider", &row.slug, reason);
        let facts = Value::Object(self.facts.remove(&row.id).unwrap_or_default());
        let facts: Facts = serde_json::from_value(facts).map_err(|e| bad(format!("facts: {e}")))?;
        let ended = row.agreement_ended_on.as_deref().map(str::parse).transpose();
        Ok(Provider {
            agreement_ended_on: ended.map_err(|e| bad(format!("agreement_ended_on: {e}")))?,
            responsible_role: parse("provider", &row.slug, &row.responsible_role)?,
            checked_on: row.checked_on.parse().map_err(|e| bad(format!("checked_on: {e}")))?,
            units: self.units.remove(&row.id).unwrap_or_default(),
            facts,
            surveys: self.surveys.remove(&row.id).unwrap_or_default(),
            follow_ups: self.follow_ups.remove(&row.id).unwrap_or_default(),
            sample: row.sample == 1,
            id: row.id,
            slug: row.slug,
            name: row.name,
            municipality: row.municipality,
        })
    }
}

fn parse<T: DeserializeOwned>(table: &'static str, key: &str, text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|e| StoreError::corrupt(table, key, e))
}

fn number<T: TryFrom<i64>>(table: &'static str, key: &str, value: i64) -> Result<T, StoreError> {
    T::try_from(value).map_err(|_| StoreError::corrupt(table, key, format!("{value} is out of range")))
}

async fn sources(tx: &mut Tx) -> Result<Vec<Source>, StoreError> {
    let sql = "SELECT code, title, year, url FROM source ORDER BY code";
    let rows: Vec<(String, String, i64, Option<String>)> =
        on_tx!(tx, |conn| sqlx::query_as(sql).fetch_all(conn).await)?;
    rows.into_iter()
        .map(|(code, title, year, url)| {
            let title = parse("source", &code, &title)?;
            let year = number("source", &code, year)?;
            Ok(Source { code, title, year, url })
        })
        .collect()
}

#[derive(FromRow)]
struct UnitRow {
    provider_id: String,
    name: String,
    district: String,
    street: Option<String>,
    town: Option<String>,
    lat: Option<f64>,
    lon: Option<f64>,
    access: Option<String>,
    source: String,
    checked_on: String,
}

async fn units(tx: &mut Tx) -> Result<HashMap<String, Vec<Unit>>, StoreError> {
    let sql = "SELECT provider_id, name, district, street, town, lat, lon, access, source, checked_on \
        FROM unit ORDER BY provider_id, place";
    let rows: Vec<UnitRow> = on_tx!(tx, |conn| sqlx::query_as(sql).fetch_all(conn).await)?;
    let mut found: HashMap<String, Vec<Unit>> = HashMap::new();
    for row in rows {
        let access = row.access.as_deref().map(|a| parse("unit", &row.provider_id, a)).transpose()?;
        let checked_on = row.checked_on.parse().map_err(|e| StoreError::corrupt("unit", &row.provider_id, e))?;
        found.entry(row.provider_id).or_default().push(Unit {
            name: row.name,
            district: row.district,
            street: row.street,
            town: row.town,
            position: row.lat.zip(row.lon),
            access,
            source: row.source,
            checked_on,
        });
    }
    Ok(found)
}

async fn facts(tx: &mut Tx) -> Result<HashMap<String, Map<String, Value>>, StoreError> {
    let sql = "SELECT provider_id, field, value, source, checked_on FROM fact";
    let rows: Vec<(String, String, String, String, String)> =
        on_tx!(tx, |conn| sqlx::query_as(sql).fetch_all(conn).await)?;
    let mut found: HashMap<String, Map<String, Value>> = HashMap::new();
    for (provider, field, value, source, checked_on) in rows {
        let value: Value = parse("fact", &provider, &value)?;
        let fact = json!({ "value": value, "source": source, "checked_on": checked_on });
        found.entry(provider).or_default().insert(field, fact);
    }
    Ok(found)
}

async fn surveys(tx: &mut Tx) -> Result<HashMap<String, Vec<SurveyResult>>, StoreError> {
    const TABLE: &str = "survey_result";
    let sql = "SELECT provider_id, area, year, positive, answers, response_rate, source \
        FROM survey_result ORDER BY provider_id, place";
    let rows: Vec<(String, String, i64, i64, i64, i64, String)> =
        on_tx!(tx, |conn| sqlx::query_as(sql).fetch_all(conn).await)?;
    let mut found: HashMap<String, Vec<SurveyResult>> = HashMap::new();
    for (id, area, year, positive, answers, response_rate, source) in rows {
        let result = SurveyResult {
            area: area.parse().map_err(|e| StoreError::corrupt(TABLE, &id, e))?,
            year: number(TABLE, &id, year)?,
            positive: number(TABLE, &id, positive)?,
            answers: number(TABLE, &id, answers)?,
            response_rate: number(TABLE, &id, response_rate)?,
            source,
        };
        found.entry(id).or_default().push(result);
    }
    Ok(found)
}

async fn follow_ups(tx: &mut Tx) -> Result<HashMap<String, Vec<FollowUp>>, StoreError> {
    const TABLE: &str = "follow_up";
    let sql = "SELECT provider_id, year, grade, source FROM follow_up ORDER BY provider_id, place";
    let rows: Vec<(String, i64, String, String)> = on_tx!(tx, |conn| sqlx::query_as(sql).fetch_all(conn).await)?;
    let mut found: HashMap<String, Vec<FollowUp>> = HashMap::new();
    for (id, year, grade, source) in rows {
        let grade = grade.parse().map_err(|e| StoreError::corrupt(TABLE, &id, e))?;
        let year = number(TABLE, &id, year)?;
        found.entry(id).or_default().push(FollowUp { year, grade, source });
    }
    Ok(found)
}
