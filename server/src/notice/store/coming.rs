//! Sessions that are coming, for those who want to be reminded of them.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;

use super::receiver::{Receiver, receiver};
use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
    keys::Keys,
    rows::moment,
};

/// A session that is coming.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coming {
    /// Id of the booking.
    pub booking: String,
    /// When it begins.
    pub starts: Timestamp,
    /// When it was booked.
    pub made_at: Timestamp,
    /// Whom to remind.
    pub receiver: Receiver,
}

/// All open bookings that begin after `now` and until `horizon`, with whom they are for, the earliest first.
pub async fn coming(tx: &mut Tx, keys: &Keys, now: Timestamp, horizon: Timestamp) -> Result<Vec<Coming>, Failure> {
    let sql = "SELECT b.id, b.starts_at, b.made_at, d.person_id FROM booking b JOIN decision d ON d.id = b.decision_id \
        WHERE b.state IN ('forfragan', 'bekraftad') AND b.starts_at > $1 AND b.starts_at <= $2 \
        ORDER BY b.starts_at, b.id";
    let rows: Vec<(String, String, String, String)> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(stored(now)).bind(stored(horizon)).fetch_all(conn).await)?;
    let (mut people, mut found) = (HashMap::new(), Vec::new());
    for (booking, starts, made_at, person) in rows {
        if !people.contains_key(&person) {
            let whom = receiver(tx, keys, &person).await?;
            people.insert(person.clone(), whom);
        }
        let Some(receiver) = people.get(&person).cloned().flatten() else { continue };
        found.push(Coming {
            starts: moment("booking", &booking, &starts)?,
            made_at: moment("booking", &booking, &made_at)?,
            receiver,
            booking,
        });
    }
    Ok(found)
}

/// The keys of the reminders that have been made of sessions between `now` and `horizon`.
pub async fn made(tx: &mut Tx, now: Timestamp, horizon: Timestamp) -> Result<HashSet<String>, Failure> {
    let sql = "SELECT o.made_key FROM outbox o JOIN booking b ON b.id = o.booking_id \
        WHERE b.starts_at > $1 AND b.starts_at <= $2";
    let keys: Vec<String> =
        on_tx!(tx, |conn| sqlx::query_scalar(sql).bind(stored(now)).bind(stored(horizon)).fetch_all(conn).await)?;
    Ok(keys.into_iter().collect())
}
