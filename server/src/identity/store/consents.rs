//! What a person has agreed may be shared (R-ACT-4).

use app::domain::identity::Consent;
use jiff::Timestamp;
use sqlx::FromRow;

use crate::{
    clock::{date_in_stockholm, stored},
    db::{Tx, on_tx},
    failure::Failure,
    rows::{day, json, read, read_maybe},
};

const TABLE: &str = "consent";

#[derive(FromRow)]
struct Row {
    reference: String,
    receiver: String,
    receiver_name: String,
    what: String,
    given_on: String,
    withdrawn_at: Option<String>,
}

/// All that a person has agreed to, the newest first.
pub async fn of_person(tx: &mut Tx, person: &str) -> Result<Vec<Consent>, Failure> {
    let sql = "SELECT reference, receiver, receiver_name, what, given_on, withdrawn_at FROM consent \
        WHERE person_id = $1 ORDER BY given_on DESC, id DESC";
    let rows: Vec<Row> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(person).fetch_all(conn).await)?;
    rows.into_iter()
        .map(|row| {
            let key = &row.reference;
            let withdrawn = read_maybe::<Timestamp>(TABLE, key, row.withdrawn_at.as_deref())?;
            Ok(Consent {
                to: read(TABLE, key, &row.receiver)?,
                about: json(TABLE, key, &row.what)?,
                given_on: day(TABLE, key, &row.given_on)?,
                withdrawn_on: withdrawn.map(date_in_stockholm),
                name: row.receiver_name,
                reference: row.reference,
            })
        })
        .collect()
}

/// Withdraws a person's consent and gives whose name it bears; `None` when the person has none such, `false` when it was
/// withdrawn before.
pub async fn withdraw(
    tx: &mut Tx,
    person: &str,
    reference: &str,
    now: Timestamp,
) -> Result<Option<(String, bool)>, Failure> {
    let sql = "SELECT receiver_name FROM consent WHERE person_id = $1 AND reference = $2";
    let receiver: Option<String> =
        on_tx!(tx, |conn| sqlx::query_scalar(sql).bind(person).bind(reference).fetch_optional(conn).await)?;
    let Some(receiver) = receiver else { return Ok(None) };
    let sql = "UPDATE consent SET withdrawn_at = $3 WHERE person_id = $1 AND reference = $2 AND withdrawn_at IS NULL";
    let now = stored(now);
    let rows = on_tx!(tx, |conn| sqlx::query(sql)
        .bind(person)
        .bind(reference)
        .bind(&now)
        .execute(conn)
        .await
        .map(|r| r.rows_affected()))?;
    Ok(Some((receiver, rows > 0)))
}
