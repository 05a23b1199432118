//! What choosing asks about people: age and home, guardians, mandates, and for whom somebody works.

use app::domain::identity::{MandateKind, MandateState, mandate::Mandate};
use jiff::{Timestamp, civil::Date};
use sqlx::FromRow;

use super::{day, json, maybe_day, read, read_maybe};
use crate::{
    db::{Tx, on_tx},
    failure::Failure,
};

/// The person whose decision it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Principal {
    /// UUIDv7.
    pub id: String,
    /// Day of birth.
    pub born: Date,
    /// Code of the district, also where it must not be shown (R-ACT-6).
    pub district: Option<String>,
}

/// The person with this id.
pub async fn principal(tx: &mut Tx, id: &str) -> Result<Option<Principal>, Failure> {
    let sql = "SELECT born, district FROM person WHERE id = $1";
    let row: Option<(String, Option<String>)> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(id).fetch_optional(conn).await)?;
    let Some((born, district)) = row else { return Ok(None) };
    Ok(Some(Principal { id: id.to_owned(), born: day("person", id, &born)?, district }))
}

/// Given and family name, for messages and receipts.
pub async fn name(tx: &mut Tx, id: &str) -> Result<String, Failure> {
    let sql = "SELECT given_name, family_name FROM person WHERE id = $1";
    let (given, family): (String, String) = on_tx!(tx, |conn| sqlx::query_as(sql).bind(id).fetch_one(conn).await)?;
    Ok(format!("{given} {family}"))
}

#[derive(FromRow)]
struct MandateRow {
    id: String,
    principal_id: String,
    agent_id: String,
    kind: String,
    scopes: String,
    evidence: String,
    valid_from: String,
    valid_to: Option<String>,
    verified_by: Option<String>,
    revoked_at: Option<String>,
    sole_reason: Option<String>,
}

const COLUMNS: &str = "SELECT id, principal_id, agent_id, kind, scopes, evidence, valid_from, valid_to, \
    verified_by, revoked_at, sole_reason FROM mandate";

impl MandateRow {
    fn read(self) -> Result<Mandate, Failure> {
        const TABLE: &str = "mandate";
        Ok(Mandate {
            kind: read::<MandateKind>(TABLE, &self.id, &self.kind)?,
            scopes: json(TABLE, &self.id, &self.scopes)?,
            valid_from: day(TABLE, &self.id, &self.valid_from)?,
            valid_to: maybe_day(TABLE, &self.id, self.valid_to.as_deref())?,
            revoked_at: read_maybe::<Timestamp>(TABLE, &self.id, self.revoked_at.as_deref())?,
            id: self.id,
            principal_id: self.principal_id,
            agent_id: self.agent_id,
            evidence: self.evidence,
            verified_by: self.verified_by,
            sole_reason: self.sole_reason,
        })
    }
}

/// The guardians of somebody born on `born` who may act for them on `today`, by their ids, beside `but`.
pub async fn guardians(tx: &mut Tx, of: &Principal, but: &str, today: Date) -> Result<Vec<String>, Failure> {
    let sql = format!("{COLUMNS} WHERE principal_id = $1 AND kind = $2 AND agent_id <> $3 ORDER BY agent_id");
    let sql = sqlx::AssertSqlSafe(sql);
    let rows: Vec<MandateRow> = on_tx!(tx, |conn| sqlx::query_as(sql)
        .bind(&of.id)
        .bind(MandateKind::Guardian.code())
        .bind(but)
        .fetch_all(conn)
        .await)?;
    let mut found = Vec::new();
    for row in rows {
        let mandate = row.read()?;
        if mandate.state(of.born, today, false) == MandateState::Valid && !found.contains(&mandate.agent_id) {
            found.push(mandate.agent_id);
        }
    }
    Ok(found)
}

/// The mandate with this id.
pub async fn mandate_of(tx: &mut Tx, id: &str) -> Result<Option<Mandate>, Failure> {
    let sql = sqlx::AssertSqlSafe(format!("{COLUMNS} WHERE id = $1"));
    let row: Option<MandateRow> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(id).fetch_optional(conn).await)?;
    row.map(MandateRow::read).transpose()
}

/// Whether somebody works for a provider on `today` (R-ACT-3).
pub async fn works_for(tx: &mut Tx, person: &str, provider: &str, today: Date) -> Result<bool, Failure> {
    let sql = "SELECT COUNT(*) FROM provider_staff WHERE person_id = $1 AND provider_id = $2 \
        AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)";
    let today = today.to_string();
    let found: i64 =
        on_tx!(tx, |conn| sqlx::query_scalar(sql).bind(person).bind(provider).bind(&today).fetch_one(conn).await)?;
    Ok(found > 0)
}
