//! Private calendar subscriptions: whose they are, who reads them, and by what right (R-ACT-2).

use app::domain::Lang;
use jiff::{Timestamp, civil::Date};
use sqlx::{AssertSqlSafe, FromRow};

use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
    rows::{maybe_day, moment, read},
};

const TABLE: &str = "calendar_feed";

/// A subscription that has not been revoked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// UUIDv7.
    pub id: String,
    /// Whose bookings they are.
    pub person_id: String,
    /// Who reads them.
    pub made_by: String,
    /// By which mandate; `None` for oneself.
    pub mandate_id: Option<String>,
    /// Whether titles say what it is and who comes.
    pub titles: bool,
    /// The language of its titles.
    pub lang: Lang,
    /// When it was made.
    pub made_at: Timestamp,
    /// The last day on which it was written down that another had read it.
    pub noted_on: Option<Date>,
}

#[derive(FromRow)]
struct Row {
    id: String,
    person_id: String,
    made_by: String,
    mandate_id: Option<String>,
    titles: i64,
    lang: String,
    made_at: String,
    noted_on: Option<String>,
}

const FROM: &str = "SELECT id, person_id, made_by, mandate_id, titles, lang, made_at, noted_on FROM calendar_feed \
    WHERE revoked_at IS NULL AND";

impl Row {
    fn read(self) -> Result<Feed, Failure> {
        let id = self.id;
        Ok(Feed {
            titles: self.titles == 1,
            lang: read(TABLE, &id, &self.lang)?,
            made_at: moment(TABLE, &id, &self.made_at)?,
            noted_on: maybe_day(TABLE, &id, self.noted_on.as_deref())?,
            person_id: self.person_id,
            made_by: self.made_by,
            mandate_id: self.mandate_id,
            id,
        })
    }
}

/// The subscription whose token has this hash.
pub async fn feed_by_token(tx: &mut Tx, token_hash: &str) -> Result<Option<Feed>, Failure> {
    let sql = AssertSqlSafe(format!("{FROM} token_hash = $1"));
    let row: Option<Row> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(token_hash).fetch_optional(conn).await)?;
    row.map(Row::read).transpose()
}

/// All subscriptions to a person's bookings, the oldest first.
pub async fn feeds_of(tx: &mut Tx, person: &str) -> Result<Vec<Feed>, Failure> {
    let sql = AssertSqlSafe(format!("{FROM} person_id = $1 ORDER BY made_at, id"));
    let rows: Vec<Row> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(person).fetch_all(conn).await)?;
    rows.into_iter().map(Row::read).collect()
}

/// Keeps a new subscription, with the hash of its token.
pub async fn insert_feed(tx: &mut Tx, feed: &Feed, token_hash: &str) -> Result<(), Failure> {
    let sql = "INSERT INTO calendar_feed (id, person_id, made_by, mandate_id, token_hash, titles, lang, made_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(&feed.id)
        .bind(&feed.person_id)
        .bind(&feed.made_by)
        .bind(feed.mandate_id.as_deref())
        .bind(token_hash)
        .bind(i64::from(feed.titles))
        .bind(feed.lang.code())
        .bind(stored(feed.made_at))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// Changes what its titles say, and in which language.
pub async fn change_feed(tx: &mut Tx, id: &str, titles: bool, lang: Lang) -> Result<(), Failure> {
    let sql = "UPDATE calendar_feed SET titles = $1, lang = $2 WHERE id = $3 AND revoked_at IS NULL";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(i64::from(titles))
        .bind(lang.code())
        .bind(id)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// Ends a subscription for good.
pub async fn revoke_feed(tx: &mut Tx, id: &str, now: Timestamp) -> Result<(), Failure> {
    let sql = "UPDATE calendar_feed SET revoked_at = $1 WHERE id = $2 AND revoked_at IS NULL";
    on_tx!(tx, |conn| sqlx::query(sql).bind(stored(now)).bind(id).execute(conn).await.map(|_| ()))?;
    Ok(())
}

/// Notes that it has been written down today that another read it; `false` when it had been already.
pub async fn note_feed(tx: &mut Tx, id: &str, today: Date) -> Result<bool, Failure> {
    let sql = "UPDATE calendar_feed SET noted_on = $1 WHERE id = $2 AND (noted_on IS NULL OR noted_on <> $1)";
    let day = today.to_string();
    let rows = on_tx!(tx, |conn| sqlx::query(sql).bind(&day).bind(id).execute(conn).await.map(|r| r.rows_affected()))?;
    Ok(rows == 1)
}
