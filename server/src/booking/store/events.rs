//! What has been done with a booking, by whom and as what (R-BOOK-8). Rows are only ever added.

use app::domain::{
    booking::{EventAct, Words},
    identity::MandateKind,
};
use jiff::Timestamp;

use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
    identity::Actor,
    keys::Keys,
    rows::{json, moment, read, read_maybe},
};

const TABLE: &str = "booking_event";

/// One thing that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// What.
    pub act: EventAct,
    /// Name and mandate of who did it; `None` is the provider.
    pub by: Option<(String, Option<MandateKind>)>,
    /// What was said with it.
    pub words: Words,
}

/// Writes down what was done; `by` is nobody when the provider did it.
pub async fn add(
    tx: &mut Tx,
    keys: &Keys,
    booking: &str,
    (act, by): (EventAct, Option<&Actor>),
    words: &Words,
    now: Timestamp,
) -> Result<(), Failure> {
    let sql = "SELECT COUNT(*) FROM booking_event WHERE booking_id = $1";
    let place: i64 = on_tx!(tx, |conn| sqlx::query_scalar(sql).bind(booking).fetch_one(conn).await)?;
    let sealed = if words.is_empty() {
        None
    } else {
        let text = serde_json::to_string(words).map_err(|e| Failure::corrupt(TABLE, booking, e))?;
        Some(keys.seal(TABLE, &row(booking, place), "words", &text)?)
    };
    let sql = "INSERT INTO booking_event (booking_id, place, at, act, by_person, mandate_id, words_sealed) \
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let mandate = by.and_then(|a| a.mandate.as_ref()).map(|m| m.id.as_str());
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(booking)
        .bind(place)
        .bind(stored(now))
        .bind(act.code())
        .bind(by.map(|a| a.person_id.as_str()))
        .bind(mandate)
        .bind(sealed)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// The row's key, as far as sealing is concerned: the table has no single one.
fn row(booking: &str, place: i64) -> String {
    format!("{booking}/{place}")
}

type Row = (i64, String, String, Option<String>, Option<String>, Option<String>, Option<String>);

/// All that was done with a booking, the first first.
pub async fn of(tx: &mut Tx, keys: &Keys, booking: &str) -> Result<Vec<Event>, Failure> {
    let sql = "SELECT e.place, e.at, e.act, p.given_name, p.family_name, m.kind, e.words_sealed FROM booking_event e \
        LEFT JOIN person p ON p.id = e.by_person LEFT JOIN mandate m ON m.id = e.mandate_id \
        WHERE e.booking_id = $1 ORDER BY e.place";
    let rows: Vec<Row> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(booking).fetch_all(conn).await)?;
    rows.into_iter()
        .map(|(place, at, act, given, family, kind, words)| {
            let kind = read_maybe(TABLE, booking, kind.as_deref())?;
            let words = words.map(|w| keys.open(TABLE, &row(booking, place), "words", &w)).transpose()?;
            Ok(Event {
                at: moment(TABLE, booking, &at)?,
                act: read(TABLE, booking, &act)?,
                by: given.zip(family).map(|(given, family)| (format!("{given} {family}"), kind)),
                words: words.map(|w| json(TABLE, booking, &w)).transpose()?.unwrap_or_default(),
            })
        })
        .collect()
}
