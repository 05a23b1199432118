//! What ends, and who has been told.

use app::domain::directory::Service;
use jiff::{Timestamp, civil::Date};
use sqlx::FromRow;

use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
    rows::{day, read},
};

/// Something that ends for somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ending {
    /// Of the decision, or of the order.
    pub(super) id: String,
    pub(super) person_id: String,
    pub(super) service: Service,
    /// The last day.
    pub(super) on: Date,
}

#[derive(FromRow)]
struct Row {
    id: String,
    person_id: String,
    service: String,
    ends: String,
    name: String,
}

impl Row {
    fn read(self) -> Result<(Ending, String), Failure> {
        let ending = Ending {
            service: read("decision", &self.id, &self.service)?,
            on: day("decision", &self.id, &self.ends)?,
            id: self.id,
            person_id: self.person_id,
        };
        Ok((ending, self.name))
    }
}

/// Decisions that hold today and end no later than `last`.
pub(super) async fn decisions_ending(tx: &mut Tx, today: Date, last: Date) -> Result<Vec<Ending>, Failure> {
    let sql = "SELECT id, person_id, service, valid_to AS ends, '' AS name FROM decision \
        WHERE valid_from <= $1 AND valid_to >= $1 AND valid_to <= $2 ORDER BY id";
    let (today, last) = (today.to_string(), last.to_string());
    let rows: Vec<Row> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(&today).bind(&last).fetch_all(conn).await)?;
    rows.into_iter().map(|row| row.read().map(|(ending, _)| ending)).collect()
}

/// Last orders of decisions that hold today, from providers whose agreement ends before the order does; with the
/// provider's name. Whoever has another order to come is not asked to choose again.
pub(super) async fn agreements_ending(tx: &mut Tx, today: Date) -> Result<Vec<(Ending, String)>, Failure> {
    let sql = "SELECT o.id, d.person_id, d.service, p.agreement_ended_on AS ends, p.name FROM care_order o \
        JOIN decision d ON d.id = o.decision_id JOIN provider p ON p.id = o.provider_id \
        WHERE p.agreement_ended_on IS NOT NULL AND d.valid_from <= $1 \
        AND (d.valid_to IS NULL OR (d.valid_to >= $1 AND d.valid_to > p.agreement_ended_on)) \
        AND (o.end_on IS NULL OR (o.end_on >= $1 AND o.end_on > p.agreement_ended_on)) \
        AND NOT EXISTS (SELECT 1 FROM care_order n WHERE n.decision_id = o.decision_id AND n.start_on > o.start_on) \
        ORDER BY o.id";
    let today = today.to_string();
    let rows: Vec<Row> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(&today).fetch_all(conn).await)?;
    rows.into_iter().map(Row::read).collect()
}

/// Notes that somebody is told; `false` when they have been told before.
pub(super) async fn first_time(tx: &mut Tx, person: &str, about: &str, now: Timestamp) -> Result<bool, Failure> {
    let sql = "INSERT INTO told (person_id, about, told_at) VALUES ($1, $2, $3) \
        ON CONFLICT (person_id, about) DO NOTHING";
    let now = stored(now);
    let rows = on_tx!(tx, |conn| sqlx::query(sql)
        .bind(person)
        .bind(about)
        .bind(&now)
        .execute(conn)
        .await
        .map(|r| r.rows_affected()))?;
    Ok(rows > 0)
}
