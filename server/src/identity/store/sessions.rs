//! Sessions. The token itself is only with the browser; here is what it hashes to.

use jiff::Timestamp;
use sqlx::FromRow;

use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
    rows::moment,
};

/// Somebody who is logged in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Hash of the token.
    pub token_hash: String,
    /// Who.
    pub person_id: String,
    /// By which mandate they act for another now.
    pub mandate_id: Option<String>,
    /// Code of the identity provider.
    pub provider: String,
    /// Keyed hash of what the provider calls the person.
    pub subject_index: String,
    /// What the provider calls the session.
    pub sid: Option<String>,
    /// The ID token, sealed, for logging out at the provider.
    pub id_token_sealed: Option<String>,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, to the minute.
    pub seen_at: Timestamp,
}

#[derive(FromRow)]
struct Kept {
    token_hash: String,
    person_id: String,
    mandate_id: Option<String>,
    provider: String,
    subject_index: String,
    sid: Option<String>,
    id_token_sealed: Option<String>,
    created_at: String,
    seen_at: String,
}

/// Begins a session.
pub async fn insert(tx: &mut Tx, row: &Row) -> Result<(), Failure> {
    let sql = "INSERT INTO session (token_hash, person_id, mandate_id, provider, subject_index, sid, \
        id_token_sealed, created_at, seen_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(&row.token_hash)
        .bind(&row.person_id)
        .bind(row.mandate_id.as_deref())
        .bind(&row.provider)
        .bind(&row.subject_index)
        .bind(row.sid.as_deref())
        .bind(row.id_token_sealed.as_deref())
        .bind(stored(row.created_at))
        .bind(stored(row.seen_at))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// The session with this token.
pub async fn by_token(tx: &mut Tx, token_hash: &str) -> Result<Option<Row>, Failure> {
    let sql = "SELECT token_hash, person_id, mandate_id, provider, subject_index, sid, id_token_sealed, created_at, \
        seen_at FROM session WHERE token_hash = $1";
    let row: Option<Kept> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(token_hash).fetch_optional(conn).await)?;
    row.map(|row| {
        Ok(Row {
            created_at: moment("session", "of a token", &row.created_at)?,
            seen_at: moment("session", "of a token", &row.seen_at)?,
            token_hash: row.token_hash,
            person_id: row.person_id,
            mandate_id: row.mandate_id,
            provider: row.provider,
            subject_index: row.subject_index,
            sid: row.sid,
            id_token_sealed: row.id_token_sealed,
        })
    })
    .transpose()
}

/// Notes that it was used.
pub async fn touch(tx: &mut Tx, token_hash: &str, now: Timestamp) -> Result<(), Failure> {
    let sql = "UPDATE session SET seen_at = $2 WHERE token_hash = $1";
    let now = stored(now);
    on_tx!(tx, |conn| sqlx::query(sql).bind(token_hash).bind(&now).execute(conn).await.map(|_| ()))?;
    Ok(())
}

/// Notes by which mandate somebody acts from now on; `None` for themselves.
pub async fn act_by(tx: &mut Tx, token_hash: &str, mandate: Option<&str>) -> Result<(), Failure> {
    let sql = "UPDATE session SET mandate_id = $2 WHERE token_hash = $1";
    on_tx!(tx, |conn| sqlx::query(sql).bind(token_hash).bind(mandate).execute(conn).await.map(|_| ()))?;
    Ok(())
}

/// Ends the session with this token.
pub async fn delete(tx: &mut Tx, token_hash: &str) -> Result<(), Failure> {
    let sql = "DELETE FROM session WHERE token_hash = $1";
    on_tx!(tx, |conn| sqlx::query(sql).bind(token_hash).execute(conn).await.map(|_| ()))?;
    Ok(())
}

/// Ends sessions that a provider says have ended: those of the subject, or only one when `sid` is told.
pub async fn delete_at_provider(
    tx: &mut Tx,
    provider: &str,
    subject_index: Option<&str>,
    sid: Option<&str>,
) -> Result<u64, Failure> {
    let sql = "DELETE FROM session WHERE provider = $1 AND ($2 IS NULL OR subject_index = $2) \
        AND ($3 IS NULL OR sid = $3) AND ($2 IS NOT NULL OR $3 IS NOT NULL)";
    Ok(on_tx!(tx, |conn| sqlx::query(sql)
        .bind(provider)
        .bind(subject_index)
        .bind(sid)
        .execute(conn)
        .await
        .map(|r| r.rows_affected()))?)
}

/// Removes sessions that were last used or begun no later than this.
pub async fn sweep(tx: &mut Tx, idle_since: Timestamp, begun_before: Timestamp) -> Result<(), Failure> {
    let sql = "DELETE FROM session WHERE seen_at <= $1 OR created_at <= $2";
    let (idle, begun) = (stored(idle_since), stored(begun_before));
    on_tx!(tx, |conn| sqlx::query(sql).bind(&idle).bind(&begun).execute(conn).await.map(|_| ()))?;
    Ok(())
}
