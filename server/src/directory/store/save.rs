//! Writing profiles.

use app::domain::directory::{Provider, Source};
use serde::Serialize;
use sqlx::AssertSqlSafe;

use super::bulk::{Cell, Insert};
use crate::db::{DbError, Tx, on_tx};

const SOURCE: Insert = Insert {
    head: "INSERT INTO source (code, title, year, url) VALUES",
    columns: 4,
    tail: "ON CONFLICT (code) DO UPDATE SET title = excluded.title, year = excluded.year, url = excluded.url",
};

const PROVIDER: Insert = Insert {
    head: "INSERT INTO provider \
        (id, slug, name, municipality, sample, agreement_ended_on, responsible_role, checked_on) VALUES",
    columns: 8,
    tail: "ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, name = excluded.name, \
        municipality = excluded.municipality, sample = excluded.sample, \
        agreement_ended_on = excluded.agreement_ended_on, responsible_role = excluded.responsible_role, \
        checked_on = excluded.checked_on",
};

const UNIT: Insert = Insert {
    head: "INSERT INTO unit \
        (provider_id, place, name, district, street, town, lat, lon, access, source, checked_on) VALUES",
    columns: 11,
    tail: "",
};

const FACT: Insert =
    Insert { head: "INSERT INTO fact (provider_id, field, value, source, checked_on) VALUES", columns: 5, tail: "" };

const SURVEY: Insert = Insert {
    head: "INSERT INTO survey_result \
        (provider_id, place, area, year, positive, answers, response_rate, source) VALUES",
    columns: 8,
    tail: "",
};

const FOLLOW_UP: Insert =
    Insert { head: "INSERT INTO follow_up (provider_id, place, year, grade, source) VALUES", columns: 5, tail: "" };

const IDS_AT_ONCE: usize = 500;

/// Writes sources, replacing those with the same code, and bumps the revision.
pub async fn save_sources(tx: &mut Tx, sources: &[Source]) -> Result<(), DbError> {
    let row = |s: &Source| {
        let url = Cell::MaybeText(s.url.clone());
        vec![s.code.as_str().into(), json(&s.title).into(), Cell::Int(s.year.into()), url]
    };
    SOURCE.rows(tx, sources.iter().map(row).collect()).await?;
    bump(tx).await
}

/// Writes one profile, replacing the one with the same id, and bumps the revision.
///
/// Its municipality, districts and sources have to be there before it.
pub async fn upsert(tx: &mut Tx, provider: &Provider) -> Result<(), DbError> {
    save(tx, std::slice::from_ref(provider)).await
}

/// As [`upsert`], for many profiles with few statements.
pub async fn save(tx: &mut Tx, providers: &[Provider]) -> Result<(), DbError> {
    PROVIDER.rows(tx, providers.iter().map(provider_row).collect()).await?;
    clear(tx, providers).await?;
    UNIT.rows(tx, providers.iter().flat_map(unit_rows).collect()).await?;
    FACT.rows(tx, providers.iter().flat_map(fact_rows).collect()).await?;
    SURVEY.rows(tx, providers.iter().flat_map(survey_rows).collect()).await?;
    FOLLOW_UP.rows(tx, providers.iter().flat_map(follow_up_rows).collect()).await?;
    bump(tx).await
}

/// Takes away what belongs to `providers`, so that what is written next is all there is.
async fn clear(tx: &mut Tx, providers: &[Provider]) -> Result<(), DbError> {
    for chunk in providers.chunks(IDS_AT_ONCE) {
        let places: Vec<_> = (1..=chunk.len()).map(|i| format!("${i}")).collect();
        for table in ["unit", "fact", "survey_result", "follow_up"] {
            // Only the table's name and the number of placeholders vary.
            let sql = format!("DELETE FROM {table} WHERE provider_id IN ({})", places.join(","));
            on_tx!(tx, |conn| {
                let query = sqlx::query(AssertSqlSafe(sql));
                chunk.iter().fold(query, |query, p| query.bind(&p.id)).execute(conn).await.map(|_| ())
            })?;
        }
    }
    Ok(())
}

async fn bump(tx: &mut Tx) -> Result<(), DbError> {
    let sql = "UPDATE revision SET number = number + 1 WHERE id = 1";
    Ok(on_tx!(tx, |conn| sqlx::query(sql).execute(conn).await.map(|_| ()))?)
}

fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("the directory's types are plain JSON")
}

fn provider_row(p: &Provider) -> Vec<Cell> {
    vec![
        p.id.as_str().into(),
        p.slug.as_str().into(),
        p.name.as_str().into(),
        p.municipality.as_str().into(),
        Cell::Int(p.sample.into()),
        Cell::MaybeText(p.agreement_ended_on.map(|d| d.to_string())),
        json(&p.responsible_role).into(),
        p.checked_on.to_string().into(),
    ]
}

fn unit_rows(p: &Provider) -> impl Iterator<Item = Vec<Cell>> {
    (0..).zip(&p.units).map(|(place, u)| {
        vec![
            p.id.as_str().into(),
            Cell::Int(place),
            u.name.as_str().into(),
            u.district.as_str().into(),
            Cell::MaybeText(u.street.clone()),
            Cell::MaybeText(u.town.clone()),
            Cell::MaybeFloat(u.position.map(|p| p.0)),
            Cell::MaybeFloat(u.position.map(|p| p.1)),
            Cell::MaybeText(u.access.as_ref().map(json)),
            u.source.as_str().into(),
            u.checked_on.to_string().into(),
        ]
    })
}

fn fact_rows(p: &Provider) -> Vec<Vec<Cell>> {
    let facts = serde_json::to_value(&p.facts).expect("the directory's types are plain JSON");
    let facts = facts.as_object().into_iter().flatten();
    let text = |v: &serde_json::Value| v.as_str().unwrap_or_default().into();
    facts
        .map(|(field, fact)| {
            let value = fact["value"].to_string();
            vec![
                p.id.as_str().into(),
                field.as_str().into(),
                value.into(),
                text(&fact["source"]),
                text(&fact["checked_on"]),
            ]
        })
        .collect()
}

fn survey_rows(p: &Provider) -> impl Iterator<Item = Vec<Cell>> {
    (0..).zip(&p.surveys).map(|(place, s)| {
        vec![
            p.id.as_str().into(),
            Cell::Int(place),
            s.area.code().into(),
            Cell::Int(s.year.into()),
            Cell::Int(s.positive.into()),
            Cell::Int(s.answers.into()),
            Cell::Int(s.response_rate.into()),
            s.source.as_str().into(),
        ]
    })
}

fn follow_up_rows(p: &Provider) -> impl Iterator<Item = Vec<Cell>> {
    (0..).zip(&p.follow_ups).map(|(place, f)| {
        vec![
            p.id.as_str().into(),
            Cell::Int(place),
            Cell::Int(f.year.into()),
            f.grade.code().into(),
            f.source.as_str().into(),
        ]
    })
}
