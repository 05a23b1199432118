//! Forms that have been carried out: the same form sent twice is one act.

use jiff::Timestamp;

use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
};

/// What the form with this key has led to.
pub async fn done(tx: &mut Tx, form_key: &str) -> Result<Option<String>, Failure> {
    let sql = "SELECT reference FROM booking_form WHERE form_key = $1";
    Ok(on_tx!(tx, |conn| sqlx::query_scalar(sql).bind(form_key).fetch_optional(conn).await)?)
}

/// Notes what the form with this key has led to.
pub async fn note(tx: &mut Tx, form_key: &str, reference: &str, now: Timestamp) -> Result<(), Failure> {
    let sql = "INSERT INTO booking_form (form_key, reference, at) VALUES ($1, $2, $3)";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(form_key)
        .bind(reference)
        .bind(stored(now))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}
