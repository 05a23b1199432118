//! Ending what somebody has said, once.

use jiff::Timestamp;

use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
};

/// Ends what has this reference and is of this person: `found` asks when it was ended, `done` ends it. `Some(false)` when
/// it had been ended before, `None` when there is none such.
pub(super) async fn end(
    tx: &mut Tx,
    (found, done): (&'static str, &'static str),
    (person, reference): (&str, &str),
    now: Timestamp,
) -> Result<Option<bool>, Failure> {
    let row: Option<Option<String>> =
        on_tx!(tx, |conn| sqlx::query_scalar(found).bind(reference).bind(person).fetch_optional(conn).await)?;
    let Some(before) = row else { return Ok(None) };
    if before.is_some() {
        return Ok(Some(false));
    }
    let rows = on_tx!(tx, |conn| sqlx::query(done)
        .bind(stored(now))
        .bind(reference)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(Some(rows == 1))
}
