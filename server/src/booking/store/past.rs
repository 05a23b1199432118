//! All that somebody has said of days, and each calendar that has followed their bookings: also what is over.

use app::domain::{Lang, identity::MandateKind};
use jiff::{Timestamp, civil::Date};
use sqlx::FromRow;

use crate::{
    db::{Tx, on_tx},
    failure::Failure,
    rows::{day, moment, number, read, read_maybe},
};

/// A wait or an absence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// What people refer to.
    pub reference: String,
    /// The decision.
    pub decision_id: String,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// How long the time waited for must be; `None` of an absence.
    pub minutes: Option<u32>,
    /// When it was said.
    pub made_at: Timestamp,
    /// The name of the one who said it.
    pub made_by_name: String,
    /// What that one's right rested on; `None` for the person.
    pub mandate: Option<MandateKind>,
    /// When the person was told last of a free time.
    pub told_at: Option<Timestamp>,
    /// When it was ended or taken back.
    pub ended_at: Option<Timestamp>,
}

/// A calendar that follows the bookings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscribed {
    /// The name of the one who reads it.
    pub made_by_name: String,
    /// What that one's right rests on; `None` for the person.
    pub mandate: Option<MandateKind>,
    /// Whether titles say what it is and who comes.
    pub titles: bool,
    /// The language of its titles.
    pub lang: Lang,
    /// When it was made.
    pub made_at: Timestamp,
    /// When it was taken away.
    pub revoked_at: Option<Timestamp>,
}

#[derive(FromRow)]
struct Row {
    id: String,
    reference: String,
    decision_id: String,
    from_day: String,
    to_day: String,
    minutes: Option<i64>,
    made_at: String,
    given_name: String,
    family_name: String,
    kind: Option<String>,
    told_at: Option<String>,
    ended_at: Option<String>,
}

impl Row {
    fn read(self, table: &'static str) -> Result<Said, Failure> {
        let id = &self.id;
        Ok(Said {
            from: day(table, id, &self.from_day)?,
            to: day(table, id, &self.to_day)?,
            minutes: self.minutes.map(|minutes| number(table, id, minutes)).transpose()?,
            made_at: moment(table, id, &self.made_at)?,
            made_by_name: format!("{} {}", self.given_name, self.family_name),
            mandate: read_maybe(table, id, self.kind.as_deref())?,
            told_at: read_maybe(table, id, self.told_at.as_deref())?,
            ended_at: read_maybe(table, id, self.ended_at.as_deref())?,
            reference: self.reference,
            decision_id: self.decision_id,
        })
    }
}

async fn said(tx: &mut Tx, person: &str, (table, fields): (&'static str, &str)) -> Result<Vec<Said>, Failure> {
    let sql = sqlx::AssertSqlSafe(format!(
        "SELECT s.id, s.reference, s.decision_id, s.from_day, s.to_day, s.made_at, p.given_name, p.family_name, m.kind, \
        {fields} FROM {table} s JOIN decision d ON d.id = s.decision_id JOIN person p ON p.id = s.made_by \
        LEFT JOIN mandate m ON m.id = s.mandate_id WHERE d.person_id = $1 ORDER BY s.made_at, s.id"
    ));
    let rows: Vec<Row> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(person).fetch_all(conn).await)?;
    rows.into_iter().map(|row| row.read(table)).collect()
}

/// Each wait of a person, the first first.
pub async fn all_waits(tx: &mut Tx, person: &str) -> Result<Vec<Said>, Failure> {
    said(tx, person, ("booking_wait", "s.minutes, s.told_at, s.ended_at")).await
}

/// Each absence of a person, the first first.
pub async fn all_absences(tx: &mut Tx, person: &str) -> Result<Vec<Said>, Failure> {
    let fields = "CAST(NULL AS BIGINT) AS minutes, CAST(NULL AS TEXT) AS told_at, s.withdrawn_at AS ended_at";
    said(tx, person, ("absence", fields)).await
}

#[derive(FromRow)]
struct FeedRow {
    id: String,
    given_name: String,
    family_name: String,
    kind: Option<String>,
    titles: i64,
    lang: String,
    made_at: String,
    revoked_at: Option<String>,
}

/// Each calendar that has followed a person's bookings, the first first; never its address.
pub async fn all_feeds(tx: &mut Tx, person: &str) -> Result<Vec<Subscribed>, Failure> {
    const TABLE: &str = "calendar_feed";
    let sql = "SELECT f.id, p.given_name, p.family_name, m.kind, f.titles, f.lang, f.made_at, f.revoked_at \
        FROM calendar_feed f JOIN person p ON p.id = f.made_by LEFT JOIN mandate m ON m.id = f.mandate_id \
        WHERE f.person_id = $1 ORDER BY f.made_at, f.id";
    let rows: Vec<FeedRow> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(person).fetch_all(conn).await)?;
    rows.into_iter()
        .map(|row| {
            Ok(Subscribed {
                made_by_name: format!("{} {}", row.given_name, row.family_name),
                mandate: read_maybe(TABLE, &row.id, row.kind.as_deref())?,
                titles: row.titles == 1,
                lang: read(TABLE, &row.id, &row.lang)?,
                made_at: moment(TABLE, &row.id, &row.made_at)?,
                revoked_at: read_maybe(TABLE, &row.id, row.revoked_at.as_deref())?,
            })
        })
        .collect()
}
