//! Versions: written once. What is read is held against its hash and against what has happened, so that neither a changed
//! text nor a changed state passes for what somebody has signed.

use app::domain::plan::{Content, Course, Entry, State};
use jiff::Timestamp;
use sqlx::FromRow;

use super::{KeptEntry, events};
use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
    keys::Keys,
    plan::canonical,
    rows::{json, moment, number, read},
};

const TABLE: &str = "plan_version";

/// A version as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptVersion {
    /// UUIDv7.
    pub id: String,
    /// From 1.
    pub number: u32,
    /// What it says.
    pub content: Content,
    /// SHA-256 of that in canonical form.
    pub hash: String,
    /// When it was first brought in.
    pub made_at: Timestamp,
    /// What has happened to it, the first first.
    pub entries: Vec<KeptEntry>,
    /// Where it stands.
    pub course: Course,
}

/// Content ready to be kept: sealed, with its hash.
fn prepared(keys: &Keys, id: &str, content: &Content) -> Result<(String, String), Failure> {
    let text = canonical::content(content).map_err(|e| Failure::corrupt(TABLE, id, e))?;
    Ok((keys.seal(TABLE, id, "content", &text)?, canonical::sha256(text.as_bytes())))
}

/// Keeps a new version as a draft.
pub async fn insert_version(
    tx: &mut Tx,
    keys: &Keys,
    (id, plan, number): (&str, &str, u32),
    content: &Content,
    now: Timestamp,
) -> Result<(), Failure> {
    let (sealed, hash) = prepared(keys, id, content)?;
    let sql = "INSERT INTO plan_version (id, plan_id, number, state, content_sealed, content_hash, made_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(id)
        .bind(plan)
        .bind(i64::from(number))
        .bind(State::Draft.code())
        .bind(sealed)
        .bind(hash)
        .bind(stored(now))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// Writes a draft anew; `false`, and nothing written, when it is a draft no more.
pub async fn rewrite_draft(tx: &mut Tx, keys: &Keys, id: &str, content: &Content) -> Result<bool, Failure> {
    let (sealed, hash) = prepared(keys, id, content)?;
    let sql = "UPDATE plan_version SET content_sealed = $1, content_hash = $2 WHERE id = $3 AND state = $4 \
        AND NOT EXISTS (SELECT 1 FROM plan_event WHERE version_id = $3)";
    let written = on_tx!(tx, |conn| sqlx::query(sql)
        .bind(sealed)
        .bind(hash)
        .bind(id)
        .bind(State::Draft.code())
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(written > 0)
}

/// Keeps where a version stands, beside what has happened to it.
pub(super) async fn stand(tx: &mut Tx, id: &str, state: State) -> Result<(), Failure> {
    let sql = "UPDATE plan_version SET state = $1 WHERE id = $2";
    on_tx!(tx, |conn| sqlx::query(sql).bind(state.code()).bind(id).execute(conn).await.map(|_| ()))?;
    Ok(())
}

#[derive(FromRow)]
struct Row {
    id: String,
    number: i64,
    state: String,
    content_sealed: String,
    content_hash: String,
    made_at: String,
}

impl Row {
    fn whole(self, keys: &Keys, entries: Vec<KeptEntry>) -> Result<KeptVersion, Failure> {
        let id = self.id;
        let text = keys.open(TABLE, &id, "content", &self.content_sealed)?;
        let hash = canonical::sha256(text.as_bytes());
        if hash != self.content_hash {
            return Err(Failure::corrupt(TABLE, &id, "the content is not that of the hash"));
        }
        let told: Vec<&Entry> = entries.iter().map(|e| &e.entry).collect();
        let course = Course::of(told).map_err(|(place, no)| Failure::corrupt(TABLE, &id, format!("{place}: {no}")))?;
        if course.state() != read::<State>(TABLE, &id, &self.state)? {
            return Err(Failure::corrupt(TABLE, &id, "the state is not what has happened"));
        }
        Ok(KeptVersion {
            number: number(TABLE, &id, self.number)?,
            content: json(TABLE, &id, &text)?,
            made_at: moment(TABLE, &id, &self.made_at)?,
            hash,
            entries,
            course,
            id,
        })
    }
}

/// The versions of a plan, the first first.
pub(super) async fn of_plan(tx: &mut Tx, keys: &Keys, plan: &str) -> Result<Vec<KeptVersion>, Failure> {
    let sql = "SELECT id, number, state, content_sealed, content_hash, made_at FROM plan_version WHERE plan_id = $1 \
        ORDER BY number";
    let rows: Vec<Row> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(plan).fetch_all(conn).await)?;
    let mut events = events::of_plan(tx, keys, plan).await?;
    rows.into_iter()
        .map(|row| {
            let entries = events.remove(&row.id).unwrap_or_default();
            row.whole(keys, entries)
        })
        .collect()
}
