//! What has been filled in so far, kept over a session's end.

use app::domain::choice::Wishes;
use jiff::Timestamp;

use super::json;
use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
    keys::Keys,
};

const TABLE: &str = "choice_draft";

/// What one person has filled in for one decision.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// The provider chosen so far.
    pub provider_id: Option<String>,
    /// The wishes so far.
    pub wishes: Wishes,
}

/// The draft that `maker` has of a decision.
pub async fn draft(tx: &mut Tx, keys: &Keys, decision: &str, maker: &str) -> Result<Option<Draft>, Failure> {
    let sql = "SELECT provider_id, wishes_sealed FROM choice_draft WHERE decision_id = $1 AND made_by = $2";
    let row: Option<(Option<String>, String)> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(decision).bind(maker).fetch_optional(conn).await)?;
    let Some((provider_id, sealed)) = row else { return Ok(None) };
    let wishes = keys.open(TABLE, &key(decision, maker), "wishes", &sealed)?;
    Ok(Some(Draft { provider_id, wishes: json(TABLE, decision, &wishes)? }))
}

/// What a person has filled in of their own decisions, with the decisions.
pub async fn drafts_of(tx: &mut Tx, keys: &Keys, person: &str) -> Result<Vec<(String, Draft)>, Failure> {
    let sql = "SELECT c.decision_id FROM choice_draft c JOIN decision d ON d.id = c.decision_id \
        WHERE d.person_id = $1 AND c.made_by = $1 ORDER BY c.decision_id";
    let decisions: Vec<String> = on_tx!(tx, |conn| sqlx::query_scalar(sql).bind(person).fetch_all(conn).await)?;
    let mut found = Vec::new();
    for decision in decisions {
        found.extend(draft(tx, keys, &decision, person).await?.map(|draft| (decision, draft)));
    }
    Ok(found)
}

/// Keeps which provider is chosen, beside the wishes that are there.
pub async fn keep_provider(
    tx: &mut Tx,
    keys: &Keys,
    (decision, maker): (&str, &str),
    provider: &str,
    now: Timestamp,
) -> Result<(), Failure> {
    let tail = "provider_id = excluded.provider_id";
    upsert(tx, keys, (decision, maker), (Some(provider), &Wishes::default()), now, tail).await
}

/// Keeps the wishes, beside the provider that is chosen.
pub async fn keep_wishes(
    tx: &mut Tx,
    keys: &Keys,
    (decision, maker): (&str, &str),
    wishes: &Wishes,
    now: Timestamp,
) -> Result<(), Failure> {
    let tail = "wishes_sealed = excluded.wishes_sealed";
    upsert(tx, keys, (decision, maker), (None, wishes), now, tail).await
}

async fn upsert(
    tx: &mut Tx,
    keys: &Keys,
    (decision, maker): (&str, &str),
    (provider, wishes): (Option<&str>, &Wishes),
    now: Timestamp,
    change: &'static str,
) -> Result<(), Failure> {
    let wishes = serde_json::to_string(wishes).map_err(|e| Failure::corrupt(TABLE, decision, e))?;
    let sealed = keys.seal(TABLE, &key(decision, maker), "wishes", &wishes)?;
    let sql = sqlx::AssertSqlSafe(format!(
        "INSERT INTO choice_draft (decision_id, made_by, provider_id, wishes_sealed, updated_at) \
        VALUES ($1, $2, $3, $4, $5) \
        ON CONFLICT (decision_id, made_by) DO UPDATE SET {change}, updated_at = excluded.updated_at"
    ));
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(decision)
        .bind(maker)
        .bind(provider)
        .bind(sealed)
        .bind(stored(now))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// Forgets the draft that `maker` has of a decision.
pub async fn drop_draft(tx: &mut Tx, decision: &str, maker: &str) -> Result<(), Failure> {
    let sql = "DELETE FROM choice_draft WHERE decision_id = $1 AND made_by = $2";
    on_tx!(tx, |conn| sqlx::query(sql).bind(decision).bind(maker).execute(conn).await.map(|_| ()))?;
    Ok(())
}

/// The row's key, as far as sealing is concerned: the table has no single one.
fn key(decision: &str, maker: &str) -> String {
    format!("{decision}/{maker}")
}
