//! The outbox: putting something in, leasing what is due, and settling it.

use app::domain::{
    Lang, booking,
    notice::{Channel, Gone, Kind, retry},
};
use jiff::Timestamp;
use sqlx::FromRow;

use crate::{
    clock::{new_id, stored},
    db::{Tx, on_tx},
    failure::Failure,
    keys::Keys,
    rows::{moment, number, read},
};

const TABLE: &str = "outbox";

/// Something to be sent.
#[derive(Debug, Clone, Copy)]
pub struct New<'a> {
    /// The same key a second time changes nothing.
    pub made_key: &'a str,
    /// To whom.
    pub person: &'a str,
    /// What it tells.
    pub kind: Kind,
    /// By what.
    pub channel: Channel,
    /// The person's address or number.
    pub recipient: &'a str,
    /// The session it reminds of.
    pub booking: Option<&'a str>,
    /// When it is to be sent.
    pub due_at: Timestamp,
    /// From when on it is of no use.
    pub expires_at: Timestamp,
}

/// Puts it into the outbox; whether it was not there yet.
pub async fn insert(tx: &mut Tx, keys: &Keys, now: Timestamp, new: New<'_>) -> Result<bool, Failure> {
    let id = new_id(now);
    let sealed = keys.seal(TABLE, &id, "recipient", new.recipient)?;
    let sql = "INSERT INTO outbox (id, made_key, person_id, kind, channel, booking_id, due_at, expires_at, tries, \
        next_try_at, recipient_sealed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, $7, $9) \
        ON CONFLICT (made_key) DO NOTHING";
    let done = on_tx!(tx, |conn| sqlx::query(sql)
        .bind(&id)
        .bind(new.made_key)
        .bind(new.person)
        .bind(new.kind.code())
        .bind(new.channel.code())
        .bind(new.booking)
        .bind(stored(new.due_at))
        .bind(stored(new.expires_at))
        .bind(sealed)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(done > 0)
}

/// Something that this server has leased, to be sent now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leased {
    /// Its id.
    pub id: String,
    /// What it tells.
    pub kind: Kind,
    /// By what.
    pub channel: Channel,
    /// Where to.
    pub recipient: String,
    /// The language that the person reads.
    pub lang: Lang,
    /// How often it has been tried, this time included.
    pub tries: usize,
    /// From when on it is of no use.
    pub expires_at: Timestamp,
    /// When the session begins that it reminds of, and whether that is confirmed.
    pub session: Option<(Timestamp, bool)>,
}

#[derive(FromRow)]
struct LeasedRow {
    id: String,
    kind: String,
    channel: String,
    recipient_sealed: String,
    lang: String,
    tries: i64,
    expires_at: String,
    starts_at: Option<String>,
    state: Option<String>,
}

impl LeasedRow {
    fn read(self, keys: &Keys) -> Result<Leased, Failure> {
        let id = self.id;
        let session = match (self.starts_at, self.state) {
            (Some(starts), Some(state)) => {
                let state: booking::State = read("booking", &id, &state)?;
                Some((moment(TABLE, &id, &starts)?, state == booking::State::Confirmed))
            }
            _ => None,
        };
        Ok(Leased {
            kind: read(TABLE, &id, &self.kind)?,
            channel: read(TABLE, &id, &self.channel)?,
            recipient: keys.open(TABLE, &id, "recipient", &self.recipient_sealed)?,
            lang: read("person", &id, &self.lang)?,
            tries: number(TABLE, &id, self.tries)?,
            expires_at: moment(TABLE, &id, &self.expires_at)?,
            session,
            id,
        })
    }
}

/// What is to be leased, by whom, and until when.
#[derive(Debug, Clone, Copy)]
pub struct Lease<'a> {
    /// The one who leases.
    pub owner: &'a str,
    /// By what can be sent.
    pub channel: Channel,
    /// How many at most.
    pub most: i64,
    /// Until when the lease lasts: longer than sending can take.
    pub until: Timestamp,
}

/// Leases what is due and nobody else holds, the longest waiting first. It counts as a try from here on, so that what
/// brings a server down is not tried for ever.
pub async fn lease(tx: &mut Tx, keys: &Keys, now: Timestamp, lease: Lease<'_>) -> Result<Vec<Leased>, Failure> {
    let sql = "UPDATE outbox SET lease_owner = $1, lease_until = $2, tries = tries + 1 WHERE id IN (\
        SELECT o.id FROM outbox o LEFT JOIN booking b ON b.id = o.booking_id \
        WHERE o.sent_at IS NULL AND o.failed_at IS NULL AND o.next_try_at <= $3 AND o.expires_at > $3 \
        AND o.channel = $4 AND (o.lease_until IS NULL OR o.lease_until <= $3) \
        AND (b.id IS NULL OR b.state IN ('forfragan', 'bekraftad')) \
        ORDER BY o.next_try_at, o.id LIMIT $5)";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(lease.owner)
        .bind(stored(lease.until))
        .bind(stored(now))
        .bind(lease.channel.code())
        .bind(lease.most)
        .execute(conn)
        .await
        .map(|_| ()))?;
    let sql = "SELECT o.id, o.kind, o.channel, o.recipient_sealed, p.lang, o.tries, o.expires_at, b.starts_at, b.state \
        FROM outbox o JOIN person p ON p.id = o.person_id LEFT JOIN booking b ON b.id = o.booking_id \
        WHERE o.lease_owner = $1 AND o.lease_until = $2 AND o.channel = $3 AND o.sent_at IS NULL \
        AND o.failed_at IS NULL ORDER BY o.next_try_at, o.id";
    let rows: Vec<LeasedRow> = on_tx!(tx, |conn| sqlx::query_as(sql)
        .bind(lease.owner)
        .bind(stored(lease.until))
        .bind(lease.channel.code())
        .fetch_all(conn)
        .await)?;
    rows.into_iter().map(|row| row.read(keys)).collect()
}

/// It was sent, and said `body`: true also when the lease has run out meanwhile.
pub async fn sent(tx: &mut Tx, keys: &Keys, now: Timestamp, id: &str, body: &str) -> Result<(), Failure> {
    let sealed = keys.seal(TABLE, id, "body", body)?;
    let sql = "UPDATE outbox SET sent_at = $2, body_sealed = $3, failed_at = NULL, failure = NULL, lease_owner = NULL, \
        lease_until = NULL WHERE id = $1 AND sent_at IS NULL";
    on_tx!(tx, |conn| sqlx::query(sql).bind(id).bind(stored(now)).bind(sealed).execute(conn).await.map(|_| ()))?;
    Ok(())
}

/// It could not be sent, and is tried again at `next`; nothing changes when another holds it now.
pub async fn again(tx: &mut Tx, id: &str, owner: &str, next: Timestamp) -> Result<(), Failure> {
    let sql = "UPDATE outbox SET next_try_at = $3, lease_owner = NULL, lease_until = NULL \
        WHERE id = $1 AND lease_owner = $2 AND sent_at IS NULL AND failed_at IS NULL";
    on_tx!(tx, |conn| sqlx::query(sql).bind(id).bind(owner).bind(stored(next)).execute(conn).await.map(|_| ()))?;
    Ok(())
}

/// It could not be sent, and will not be; nothing changes when another holds it now.
pub async fn give_up(tx: &mut Tx, now: Timestamp, id: &str, owner: &str, why: Gone) -> Result<(), Failure> {
    let sql = "UPDATE outbox SET failed_at = $3, failure = $4, lease_owner = NULL, lease_until = NULL \
        WHERE id = $1 AND lease_owner = $2 AND sent_at IS NULL AND failed_at IS NULL";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(id)
        .bind(owner)
        .bind(stored(now))
        .bind(why.code())
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// Settles what nobody is sending: what has become useless, or has brought down whoever tried it, is given up, and
/// reminders of sessions that no longer come are dropped, as if they had never been made.
pub async fn sweep(tx: &mut Tx, now: Timestamp) -> Result<(), Failure> {
    let idle = "sent_at IS NULL AND failed_at IS NULL AND (lease_until IS NULL OR lease_until <= $1)";
    let dropped = sqlx::AssertSqlSafe(format!(
        "DELETE FROM outbox WHERE {idle} AND booking_id IN \
        (SELECT id FROM booking WHERE state NOT IN ('forfragan', 'bekraftad'))"
    ));
    on_tx!(tx, |conn| sqlx::query(dropped).bind(stored(now)).execute(conn).await.map(|_| ()))?;
    let given_up = sqlx::AssertSqlSafe(format!(
        "UPDATE outbox SET failed_at = $1, failure = CASE WHEN tries >= $4 THEN $3 ELSE $2 END, lease_owner = NULL, \
        lease_until = NULL WHERE {idle} AND (expires_at <= $1 OR tries >= $4)"
    ));
    let most = i64::try_from(retry::MOST_TRIES).unwrap_or(i64::MAX);
    on_tx!(tx, |conn| sqlx::query(given_up)
        .bind(stored(now))
        .bind(Gone::TooLate.code())
        .bind(Gone::NoAnswer.code())
        .bind(most)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}
