//! Log-ins under way, each good for one answer, and log-out tokens that have been seen.

use app::domain::Lang;
use jiff::Timestamp;

use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
    keys::Keys,
    rows::{json, read},
};

const TABLE: &str = "login_attempt";

/// A log-in that has begun.
#[derive(Debug, Clone)]
pub struct Attempt {
    /// Hash of the state that comes back.
    pub state_hash: String,
    /// Hash of what only the browser that began it holds.
    pub browser_hash: String,
    /// Code of the identity provider.
    pub provider: String,
    /// What is needed to redeem the answer.
    pub pending: crate::identity::oidc::Pending,
    /// Where to go afterwards: the address after the language.
    pub return_to: String,
    /// The visitor's language.
    pub lang: Lang,
}

/// Keeps a log-in until its answer comes.
pub async fn insert(tx: &mut Tx, keys: &Keys, a: &Attempt, now: Timestamp) -> Result<(), Failure> {
    let secrets = serde_json::to_string(&a.pending).map_err(|e| Failure::corrupt(TABLE, "new", e))?;
    let sealed = keys.seal(TABLE, &a.state_hash, "secrets", &secrets)?;
    let sql = "INSERT INTO login_attempt (state_hash, browser_hash, provider, secrets_sealed, return_to, lang, \
        created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(&a.state_hash)
        .bind(&a.browser_hash)
        .bind(&a.provider)
        .bind(&sealed)
        .bind(&a.return_to)
        .bind(a.lang.code())
        .bind(stored(now))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// Takes out the log-in that an answer belongs to: no answer is good twice.
pub async fn take(tx: &mut Tx, keys: &Keys, state_hash: &str) -> Result<Option<Attempt>, Failure> {
    let sql = "DELETE FROM login_attempt WHERE state_hash = $1 \
        RETURNING browser_hash, provider, secrets_sealed, return_to, lang";
    let row: Option<(String, String, String, String, String)> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(state_hash).fetch_optional(conn).await)?;
    let Some((browser_hash, provider, sealed, return_to, lang)) = row else { return Ok(None) };
    let secrets = keys.open(TABLE, state_hash, "secrets", &sealed)?;
    Ok(Some(Attempt {
        pending: json(TABLE, "taken", &secrets)?,
        lang: read(TABLE, "taken", &lang)?,
        state_hash: state_hash.to_owned(),
        browser_hash,
        provider,
        return_to,
    }))
}

/// Removes log-ins that nobody has come back from, and log-out tokens that can no longer be replayed.
pub async fn sweep(tx: &mut Tx, begun_before: Timestamp, seen_before: Timestamp) -> Result<(), Failure> {
    let begun = stored(begun_before);
    let sql = "DELETE FROM login_attempt WHERE created_at <= $1";
    on_tx!(tx, |conn| sqlx::query(sql).bind(&begun).execute(conn).await.map(|_| ()))?;
    let seen = stored(seen_before);
    let sql = "DELETE FROM logout_token WHERE seen_at <= $1";
    on_tx!(tx, |conn| sqlx::query(sql).bind(&seen).execute(conn).await.map(|_| ()))?;
    Ok(())
}

/// Remembers a log-out token; `false` when it has been seen before.
pub async fn first_time(tx: &mut Tx, issuer: &str, jti: &str, now: Timestamp) -> Result<bool, Failure> {
    let sql =
        "INSERT INTO logout_token (issuer, jti, seen_at) VALUES ($1, $2, $3) ON CONFLICT (issuer, jti) DO NOTHING";
    let now = stored(now);
    let rows = on_tx!(tx, |conn| sqlx::query(sql)
        .bind(issuer)
        .bind(jti)
        .bind(&now)
        .execute(conn)
        .await
        .map(|r| r.rows_affected()))?;
    Ok(rows > 0)
}
