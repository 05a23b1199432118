//! What has been sent to somebody.

use app::domain::notice::{Channel, Gone, Kind};
use jiff::Timestamp;
use sqlx::FromRow;

use crate::{
    db::{Tx, on_tx},
    failure::Failure,
    keys::Keys,
    rows::{moment, read, read_maybe},
};

const TABLE: &str = "outbox";

/// One notice, as the person may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    /// What it told.
    pub kind: Kind,
    /// By what.
    pub channel: Channel,
    /// Where to.
    pub recipient: String,
    /// When it was to be sent.
    pub due_at: Timestamp,
    /// Whether it has been tried.
    pub tried: bool,
    /// When it was sent.
    pub sent_at: Option<Timestamp>,
    /// When it was given up, and why.
    pub failed: Option<(Timestamp, Gone)>,
    /// What it said, when it was sent.
    pub body: Option<String>,
}

#[derive(FromRow)]
struct Row {
    id: String,
    kind: String,
    channel: String,
    recipient_sealed: String,
    due_at: String,
    tries: i64,
    sent_at: Option<String>,
    failed_at: Option<String>,
    failure: Option<String>,
    body_sealed: Option<String>,
}

impl Row {
    fn read(self, keys: &Keys) -> Result<Past, Failure> {
        let id = self.id;
        let failure: Option<Gone> = read_maybe(TABLE, &id, self.failure.as_deref())?;
        let failed_at = self.failed_at.map(|at| moment(TABLE, &id, &at)).transpose()?;
        Ok(Past {
            kind: read(TABLE, &id, &self.kind)?,
            channel: read(TABLE, &id, &self.channel)?,
            recipient: keys.open(TABLE, &id, "recipient", &self.recipient_sealed)?,
            due_at: moment(TABLE, &id, &self.due_at)?,
            tried: self.tries > 0,
            sent_at: self.sent_at.map(|at| moment(TABLE, &id, &at)).transpose()?,
            failed: failed_at.zip(failure),
            body: self.body_sealed.map(|sealed| keys.open(TABLE, &id, "body", &sealed)).transpose()?,
        })
    }
}

/// The newest notices to a person, the newest first.
pub async fn newest(tx: &mut Tx, keys: &Keys, person: &str, most: i64) -> Result<Vec<Past>, Failure> {
    let sql = "SELECT id, kind, channel, recipient_sealed, due_at, tries, sent_at, failed_at, failure, body_sealed \
        FROM outbox WHERE person_id = $1 ORDER BY due_at DESC, id DESC LIMIT $2";
    let rows: Vec<Row> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(person).bind(most).fetch_all(conn).await)?;
    rows.into_iter().map(|row| row.read(keys)).collect()
}
