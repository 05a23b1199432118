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
    let sql = "SELECT id, about_sealed, created_at FROM message WHERE person_id = $1 \
        ORDER BY created_at DESC, id DESC LIMIT $2";
    let rows: Vec<(String, String, String)> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(person).bind(most).fetch_all(conn).await)?;
    rows.into_iter()
        .map(|(id, sealed, at)| {
            let about = keys.open(TABLE, &id, "about", &sealed)?;
            Ok(Received { at: moment(TABLE, &id, &at)?, message: json(TABLE, &id, &about)? })
        })
        .collect()
}
