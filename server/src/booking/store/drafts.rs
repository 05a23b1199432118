//! What has been filled in so far, kept over a session's end.

use app::domain::booking::Draft;
use jiff::Timestamp;

use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
    keys::Keys,
    rows::json,
};

const TABLE: &str = "booking_draft";

/// The draft that `maker` has of a booking on a decision.
pub async fn draft(tx: &mut Tx, keys: &Keys, decision: &str, maker: &str) -> Result<Draft, Failure> {
    let sql = "SELECT draft_sealed FROM booking_draft WHERE decision_id = $1 AND made_by = $2";
    let sealed: Option<String> =
        on_tx!(tx, |conn| sqlx::query_scalar(sql).bind(decision).bind(maker).fetch_optional(conn).await)?;
    let Some(sealed) = sealed else { return Ok(Draft::default()) };
    let key = key(decision, maker);
    json(TABLE, &key, &keys.open(TABLE, &key, "draft", &sealed)?)
}

/// Keeps the draft.
pub async fn keep_draft(
    tx: &mut Tx,
    keys: &Keys,
    (decision, maker): (&str, &str),
    draft: &Draft,
    now: Timestamp,
) -> Result<(), Failure> {
    let key = key(decision, maker);
    let text = serde_json::to_string(draft).map_err(|e| Failure::corrupt(TABLE, &key, e))?;
    let sealed = keys.seal(TABLE, &key, "draft", &text)?;
    let sql = "INSERT INTO booking_draft (decision_id, made_by, draft_sealed, updated_at) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (decision_id, made_by) \
        DO UPDATE SET draft_sealed = excluded.draft_sealed, updated_at = excluded.updated_at";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(decision)
        .bind(maker)
        .bind(sealed)
        .bind(stored(now))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// Forgets the draft.
pub async fn drop_draft(tx: &mut Tx, decision: &str, maker: &str) -> Result<(), Failure> {
    let sql = "DELETE FROM booking_draft WHERE decision_id = $1 AND made_by = $2";
    on_tx!(tx, |conn| sqlx::query(sql).bind(decision).bind(maker).execute(conn).await.map(|_| ()))?;
    Ok(())
}

/// The row's key, as far as sealing is concerned: the table has no single one.
fn key(decision: &str, maker: &str) -> String {
    format!("{decision}/{maker}")
}
