//! Who wants to know when an earlier time becomes free.

use jiff::{Timestamp, civil::Date};
use sqlx::FromRow;

use super::end;
use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
    rows::{day, moment, number, read_maybe},
};

const TABLE: &str = "booking_wait";

/// Somebody waits for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wait {
    /// UUIDv7.
    pub id: String,
    /// What people refer to, unique.
    pub reference: String,
    /// The decision.
    pub decision_id: String,
    /// Whose decision it is.
    pub person_id: String,
    /// Who asked.
    pub made_by: String,
    /// By which mandate.
    pub mandate_id: Option<String>,
    /// The first day it may be.
    pub from: Date,
    /// The last day it may be.
    pub to: Date,
    /// How long it must be, in minutes.
    pub minutes: u32,
    /// When it was asked.
    pub made_at: Timestamp,
    /// When the person was told last.
    pub told_at: Option<Timestamp>,
}

#[derive(FromRow)]
struct Row {
    id: String,
    reference: String,
    decision_id: String,
    person_id: String,
    made_by: String,
    mandate_id: Option<String>,
    from_day: String,
    to_day: String,
    minutes: i64,
    made_at: String,
    told_at: Option<String>,
}

impl Row {
    fn read(self) -> Result<Wait, Failure> {
        Ok(Wait {
            from: day(TABLE, &self.id, &self.from_day)?,
            to: day(TABLE, &self.id, &self.to_day)?,
            minutes: number(TABLE, &self.id, self.minutes)?,
            made_at: moment(TABLE, &self.id, &self.made_at)?,
            told_at: read_maybe(TABLE, &self.id, self.told_at.as_deref())?,
            id: self.id,
            reference: self.reference,
            decision_id: self.decision_id,
            person_id: self.person_id,
            made_by: self.made_by,
            mandate_id: self.mandate_id,
        })
    }
}

const FROM: &str = "SELECT w.id, w.reference, w.decision_id, d.person_id, w.made_by, w.mandate_id, w.from_day, \
    w.to_day, w.minutes, w.made_at, w.told_at FROM booking_wait w JOIN decision d ON d.id = w.decision_id \
    WHERE w.ended_at IS NULL AND w.to_day >= $1";

/// All waits of a person that have not ended by `today`, the first first.
pub async fn waits(tx: &mut Tx, person: &str, today: Date) -> Result<Vec<Wait>, Failure> {
    let sql = sqlx::AssertSqlSafe(format!("{FROM} AND d.person_id = $2 ORDER BY w.made_at, w.id"));
    let rows: Vec<Row> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(today.to_string()).bind(person).fetch_all(conn).await)?;
    rows.into_iter().map(Row::read).collect()
}

/// All waits that somebody may be told of: not yet told since `since`.
pub async fn untold(tx: &mut Tx, today: Date, since: Timestamp) -> Result<Vec<Wait>, Failure> {
    let sql = sqlx::AssertSqlSafe(format!("{FROM} AND (w.told_at IS NULL OR w.told_at < $2) ORDER BY w.made_at, w.id"));
    let rows: Vec<Row> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(today.to_string()).bind(stored(since)).fetch_all(conn).await)?;
    rows.into_iter().map(Row::read).collect()
}

/// Keeps a new wait.
pub async fn insert_wait(tx: &mut Tx, wait: &Wait) -> Result<(), Failure> {
    let sql = "INSERT INTO booking_wait (id, reference, decision_id, made_by, mandate_id, from_day, to_day, minutes, \
        made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(&wait.id)
        .bind(&wait.reference)
        .bind(&wait.decision_id)
        .bind(&wait.made_by)
        .bind(wait.mandate_id.as_deref())
        .bind(wait.from.to_string())
        .bind(wait.to.to_string())
        .bind(i64::from(wait.minutes))
        .bind(stored(wait.made_at))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// Notes that the person is told now; `false` when another server has told them since `since`.
pub async fn tell_wait(tx: &mut Tx, id: &str, since: Timestamp, now: Timestamp) -> Result<bool, Failure> {
    let sql = "UPDATE booking_wait SET told_at = $1 WHERE id = $2 AND ended_at IS NULL \
        AND (told_at IS NULL OR told_at < $3)";
    let told = on_tx!(tx, |conn| sqlx::query(sql)
        .bind(stored(now))
        .bind(id)
        .bind(stored(since))
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(told == 1)
}

/// Ends a wait of a person; `Some(false)` when it had ended before, `None` when there is none such.
pub async fn end_wait(tx: &mut Tx, person: &str, reference: &str, now: Timestamp) -> Result<Option<bool>, Failure> {
    let found = "SELECT w.ended_at FROM booking_wait w JOIN decision d ON d.id = w.decision_id \
        WHERE w.reference = $1 AND d.person_id = $2";
    let done = "UPDATE booking_wait SET ended_at = $1 WHERE reference = $2 AND ended_at IS NULL";
    end(tx, (found, done), (person, reference), now).await
}
