//! Who may act for whom. Whether a mandate holds is for [`Mandate::state`] to say.
//!
//! Sessions, acting, ending and choosing all ask here, at each request, and all they are given comes from `of`: that is
//! where a national register can answer one day, beside the table or in its place (R-ACT-2).

use app::domain::identity::Mandate;
use jiff::{Timestamp, civil::Date};
use sqlx::{AssertSqlSafe, FromRow};

use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
    rows::{day, json, maybe_day, read, read_maybe},
};

/// A mandate with what it is called by, and with whom it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptMandate {
    /// What stands in its address.
    pub reference: String,
    /// The mandate.
    pub mandate: Mandate,
    /// The name of the one acted for.
    pub principal: String,
    /// The day the one acted for was born.
    pub born: Date,
    /// The name of the one who acts.
    pub agent: String,
    /// Whether the one who acts works for a provider that gives the other support (R-ACT-3).
    pub staff: bool,
}

#[derive(FromRow)]
struct Row {
    id: String,
    reference: String,
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
    principal_given: String,
    principal_family: String,
    born: String,
    agent_given: String,
    agent_family: String,
    staff: i64,
}

/// `$1` is today.
const FROM: &str = "SELECT m.id, m.reference, m.principal_id, m.agent_id, m.kind, m.scopes, m.evidence, \
    m.valid_from, m.valid_to, m.verified_by, m.revoked_at, m.sole_reason, p.given_name AS principal_given, \
    p.family_name AS principal_family, p.born, a.given_name AS agent_given, a.family_name AS agent_family, \
    (SELECT COUNT(*) FROM provider_staff s JOIN care_order o ON o.provider_id = s.provider_id \
        JOIN decision d ON d.id = o.decision_id WHERE s.person_id = m.agent_id AND d.person_id = m.principal_id \
        AND s.valid_from <= $1 AND (s.valid_to IS NULL OR s.valid_to >= $1) \
        AND (o.end_on IS NULL OR o.end_on >= $1)) AS staff \
    FROM mandate m JOIN person p ON p.id = m.principal_id JOIN person a ON a.id = m.agent_id";

impl Row {
    fn read(self) -> Result<KeptMandate, Failure> {
        const TABLE: &str = "mandate";
        let id = self.id;
        Ok(KeptMandate {
            principal: format!("{} {}", self.principal_given, self.principal_family),
            born: day("person", &self.principal_id, &self.born)?,
            agent: format!("{} {}", self.agent_given, self.agent_family),
            staff: self.staff > 0,
            reference: self.reference,
            mandate: Mandate {
                kind: read(TABLE, &id, &self.kind)?,
                scopes: json(TABLE, &id, &self.scopes)?,
                valid_from: day(TABLE, &id, &self.valid_from)?,
                valid_to: maybe_day(TABLE, &id, self.valid_to.as_deref())?,
                revoked_at: read_maybe(TABLE, &id, self.revoked_at.as_deref())?,
                principal_id: self.principal_id,
                agent_id: self.agent_id,
                evidence: self.evidence,
                verified_by: self.verified_by,
                sole_reason: self.sole_reason,
                id,
            },
        })
    }
}

/// The mandates of which `column` is `value`: the one place that asks for them.
async fn of(tx: &mut Tx, today: Date, column: &'static str, value: &str) -> Result<Vec<KeptMandate>, Failure> {
    let sql = AssertSqlSafe(format!("{FROM} WHERE m.{column} = $2 ORDER BY m.valid_from, m.id"));
    let today = today.to_string();
    let rows: Vec<Row> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(&today).bind(value).fetch_all(conn).await)?;
    rows.into_iter().map(Row::read).collect()
}

/// All by which this person acts for others.
pub async fn of_agent(tx: &mut Tx, today: Date, agent: &str) -> Result<Vec<KeptMandate>, Failure> {
    of(tx, today, "agent_id", agent).await
}

/// All by which others act for this person.
pub async fn of_principal(tx: &mut Tx, today: Date, principal: &str) -> Result<Vec<KeptMandate>, Failure> {
    of(tx, today, "principal_id", principal).await
}

/// The mandate with this id.
pub async fn by_id(tx: &mut Tx, today: Date, id: &str) -> Result<Option<KeptMandate>, Failure> {
    Ok(of(tx, today, "id", id).await?.pop())
}

/// The mandate with this reference.
pub async fn by_reference(tx: &mut Tx, today: Date, reference: &str) -> Result<Option<KeptMandate>, Failure> {
    // No text of PostgreSQL holds a NUL, so none is looked for.
    if reference.contains('\0') {
        return Ok(None);
    }
    Ok(of(tx, today, "reference", reference).await?.pop())
}

/// Ends a mandate now; `false` when it had ended before.
pub async fn revoke(tx: &mut Tx, id: &str, now: Timestamp) -> Result<bool, Failure> {
    let sql = "UPDATE mandate SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL";
    let now = stored(now);
    let rows = on_tx!(tx, |conn| sqlx::query(sql).bind(id).bind(&now).execute(conn).await.map(|r| r.rows_affected()))?;
    Ok(rows > 0)
}
