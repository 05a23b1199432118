//! What somebody is told on their own page.

use app::domain::identity::Message;
use jiff::Timestamp;

use crate::{
    clock::{new_id, stored},
    db::{Tx, on_tx},
    failure::Failure,
    keys::Keys,
    rows::{json, moment},
};

const TABLE: &str = "message";

/// A message and when it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// When.
    pub at: Timestamp,
    /// Whether it has not been shown to the person yet.
    pub unread: bool,
    /// What it tells.
    pub message: Message,
}

/// Puts a message on somebody's page.
pub async fn tell(tx: &mut Tx, keys: &Keys, now: Timestamp, person: &str, message: &Message) -> Result<(), Failure> {
    let id = new_id(now);
    let about = serde_json::to_string(message).map_err(|e| Failure::corrupt(TABLE, &id, e))?;
    let sealed = keys.seal(TABLE, &id, "about", &about)?;
    let sql = "INSERT INTO message (id, person_id, kind, about_sealed, created_at) VALUES ($1, $2, $3, $4, $5)";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(&id)
        .bind(person)
        .bind(message.kind())
        .bind(sealed)
        .bind(stored(now))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// The newest messages to a person, the newest first.
pub async fn newest(tx: &mut Tx, keys: &Keys, person: &str, most: i64) -> Result<Vec<Received>, Failure> {
    let sql = "SELECT id, about_sealed, created_at, read_at FROM message WHERE person_id = $1 \
        ORDER BY created_at DESC, id DESC LIMIT $2";
    let rows: Vec<(String, String, String, Option<String>)> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(person).bind(most).fetch_all(conn).await)?;
    rows.into_iter()
        .map(|(id, sealed, at, read_at)| {
            let about = keys.open(TABLE, &id, "about", &sealed)?;
            Ok(Received { at: moment(TABLE, &id, &at)?, unread: read_at.is_none(), message: json(TABLE, &id, &about)? })
        })
        .collect()
}

/// Marks what the person has been shown.
pub async fn mark_read(tx: &mut Tx, person: &str, now: Timestamp) -> Result<(), Failure> {
    let sql = "UPDATE message SET read_at = $2 WHERE person_id = $1 AND read_at IS NULL";
    let now = stored(now);
    on_tx!(tx, |conn| sqlx::query(sql).bind(person).bind(&now).execute(conn).await.map(|_| ()))?;
    Ok(())
}
