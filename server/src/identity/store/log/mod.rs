//! Who has read or changed what about a person (R-ACT-5).
//!
//! Rows are only ever added. Each carries a keyed hash over itself and the one before, so that a
//! changed, removed or inserted row shows. Where each log ends is kept apart, from the person's first moment here on,
//! so that a cut end shows too, and a log that is gone.

mod chain;
mod verify;

use app::domain::identity::{Action, MandateKind, Role};
use jiff::Timestamp;
use sqlx::FromRow;

use chain::{Link, end_mark};
pub use verify::{Broken, digest, verify};

use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
    keys::Keys,
    rows::{moment, read, read_maybe},
};

const TABLE: &str = "access_log";

/// What is to be written.
#[derive(Debug, Clone, Copy)]
pub struct Deed<'a> {
    /// Whom it is about.
    pub principal: &'a str,
    /// Who did it; `None` for what a rule or a file from the municipality did.
    pub actor: Option<&'a str>,
    /// As what.
    pub role: Role,
    /// By which mandate.
    pub mandate: Option<&'a str>,
    /// The unit they work at.
    pub unit: Option<&'a str>,
    /// What.
    pub action: Action,
}

/// One row, for the person to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub at: Timestamp,
    /// Name of the one who did it, when it was somebody we know.
    pub name: Option<String>,
    /// As what.
    pub role: Role,
    /// The unit they work at.
    pub unit: Option<String>,
    /// What.
    pub action: Action,
    /// By which kind of mandate.
    pub mandate: Option<MandateKind>,
}

/// Adds a row to the log of the one it is about.
pub async fn append(tx: &mut Tx, keys: &Keys, now: Timestamp, deed: &Deed<'_>) -> Result<(), Failure> {
    let sql = "SELECT place, chain FROM access_log WHERE principal_id = $1 ORDER BY place DESC LIMIT 1";
    let last: Option<(i64, String)> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(deed.principal).fetch_optional(conn).await)?;
    let (place, before) = last.map_or((1, String::new()), |(place, chain)| (place + 1, chain));
    let mut link = Link {
        place,
        at: stored(now),
        actor_id: deed.actor.map(str::to_owned),
        actor_role: deed.role.code().to_owned(),
        mandate_id: deed.mandate.map(str::to_owned),
        unit: deed.unit.map(str::to_owned),
        action: deed.action.code().to_owned(),
        chain: String::new(),
    };
    link.chain = link.chained(keys, deed.principal, &before);
    let sql = "INSERT INTO access_log (principal_id, place, at, actor_id, actor_role, mandate_id, unit, action, chain) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(deed.principal)
        .bind(link.place)
        .bind(&link.at)
        .bind(link.actor_id.as_deref())
        .bind(&link.actor_role)
        .bind(link.mandate_id.as_deref())
        .bind(link.unit.as_deref())
        .bind(&link.action)
        .bind(&link.chain)
        .execute(conn)
        .await
        .map(|_| ()))?;
    keep_end(tx, keys, deed.principal, link.place, &link.chain).await
}

/// Notes what the portal did by itself.
pub async fn by_itself(tx: &mut Tx, keys: &Keys, now: Timestamp, of: &str, action: Action) -> Result<(), Failure> {
    let deed = Deed { principal: of, actor: None, role: Role::Portal, mandate: None, unit: None, action };
    append(tx, keys, now, &deed).await
}

/// Begins the log of somebody who is new here: from now on it is missed when it is gone.
pub async fn begin(tx: &mut Tx, keys: &Keys, principal: &str) -> Result<(), Failure> {
    keep_end(tx, keys, principal, 0, "").await
}

/// Keeps where the log ends, with a keyed hash of its own.
async fn keep_end(tx: &mut Tx, keys: &Keys, principal: &str, place: i64, chain: &str) -> Result<(), Failure> {
    let sql = "INSERT INTO access_log_end (principal_id, place, mark) VALUES ($1, $2, $3) \
        ON CONFLICT (principal_id) DO UPDATE SET place = excluded.place, mark = excluded.mark";
    let mark = end_mark(keys, principal, place, chain);
    on_tx!(tx, |conn| sqlx::query(sql).bind(principal).bind(place).bind(&mark).execute(conn).await.map(|_| ()))?;
    Ok(())
}

#[derive(FromRow)]
struct Row {
    at: String,
    given_name: Option<String>,
    family_name: Option<String>,
    actor_role: String,
    unit: Option<String>,
    action: String,
    kind: Option<String>,
}

/// Rows of a person's log, the newest first.
pub async fn page(tx: &mut Tx, principal: &str, skip: i64, take: i64) -> Result<Vec<Entry>, Failure> {
    let sql = "SELECT l.at, p.given_name, p.family_name, l.actor_role, l.unit, l.action, m.kind FROM access_log l \
        LEFT JOIN person p ON p.id = l.actor_id LEFT JOIN mandate m ON m.id = l.mandate_id \
        WHERE l.principal_id = $1 ORDER BY l.place DESC LIMIT $2 OFFSET $3";
    let rows: Vec<Row> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(principal).bind(take).bind(skip).fetch_all(conn).await)?;
    rows.into_iter()
        .map(|row| {
            Ok(Entry {
                at: moment(TABLE, principal, &row.at)?,
                name: row.given_name.zip(row.family_name).map(|(given, family)| format!("{given} {family}")),
                role: read(TABLE, principal, &row.actor_role)?,
                unit: row.unit,
                action: read(TABLE, principal, &row.action)?,
                mandate: read_maybe(TABLE, principal, row.kind.as_deref())?,
            })
        })
        .collect()
}

/// How many rows a person's log has.
pub async fn count(tx: &mut Tx, principal: &str) -> Result<i64, Failure> {
    let sql = "SELECT COUNT(*) FROM access_log WHERE principal_id = $1";
    Ok(on_tx!(tx, |conn| sqlx::query_scalar(sql).bind(principal).fetch_one(conn).await)?)
}

/// When a person logged in the time before this one.
pub async fn logged_in_before(tx: &mut Tx, person: &str) -> Result<Option<Timestamp>, Failure> {
    let sql = "SELECT at FROM access_log WHERE principal_id = $1 AND actor_id = $1 AND action = $2 \
        ORDER BY place DESC LIMIT 1 OFFSET 1";
    let action = Action::LoggedIn.code();
    let at: Option<String> =
        on_tx!(tx, |conn| sqlx::query_scalar(sql).bind(person).bind(action).fetch_optional(conn).await)?;
    read_maybe(TABLE, person, at.as_deref())
}
