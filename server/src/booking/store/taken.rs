//! What is taken already: of a decision's hours, of a provider's capacity, of a companion's time (R-BOOK-10).

use app::domain::{
    booking::{Session, State},
    directory::Service,
};
use jiff::Timestamp;

use super::bookings::session;
use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
    rows::read,
};

const TABLE: &str = "booking";

/// The two states that hold a time.
const fn open() -> (&'static str, &'static str) {
    assert!(State::Requested.open() && State::Confirmed.open());
    (State::Requested.code(), State::Confirmed.code())
}

/// A booking as far as hours and days are concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// Its id.
    pub id: String,
    /// Its reference.
    pub reference: String,
    /// The decision it takes hours from.
    pub decision_id: String,
    /// Where it stands.
    pub state: State,
    /// When.
    pub session: Session,
}

/// All bookings of a person, on whichever decision.
pub async fn slots(tx: &mut Tx, person: &str) -> Result<Vec<Slot>, Failure> {
    let sql = "SELECT b.id, b.reference, b.decision_id, b.state, b.starts_at, b.ends_at FROM booking b \
        JOIN decision d ON d.id = b.decision_id WHERE d.person_id = $1 ORDER BY b.starts_at, b.id";
    let rows: Vec<(String, String, String, String, String, String)> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(person).fetch_all(conn).await)?;
    rows.into_iter()
        .map(|(id, reference, decision_id, state, starts, ends)| {
            let (state, session) = (read(TABLE, &id, &state)?, session(&id, &starts, &ends)?);
            Ok(Slot { id, reference, decision_id, state, session })
        })
        .collect()
}

/// Sessions of a provider and a service that end after `now`, beside those of `but`.
pub async fn at_provider(
    tx: &mut Tx,
    provider: &str,
    service: Service,
    now: Timestamp,
    but: &[String],
) -> Result<Vec<Session>, Failure> {
    let sql = "SELECT b.id, b.starts_at, b.ends_at FROM booking b JOIN decision d ON d.id = b.decision_id \
        WHERE b.provider_id = $1 AND d.service = $2 AND b.ends_at > $3 AND b.state IN ($4, $5)";
    let (first, second) = open();
    let rows: Vec<(String, String, String)> = on_tx!(tx, |conn| sqlx::query_as(sql)
        .bind(provider)
        .bind(service.code())
        .bind(stored(now))
        .bind(first)
        .bind(second)
        .fetch_all(conn)
        .await)?;
    sessions(rows, but)
}

/// Sessions of a companion that end after `now`, for whichever service, beside those of `but`.
pub async fn of_companion(
    tx: &mut Tx,
    companion: &str,
    now: Timestamp,
    but: &[String],
) -> Result<Vec<Session>, Failure> {
    let sql = "SELECT id, starts_at, ends_at FROM booking WHERE companion_id = $1 AND ends_at > $2 \
        AND state IN ($3, $4)";
    let (first, second) = open();
    let rows: Vec<(String, String, String)> = on_tx!(tx, |conn| sqlx::query_as(sql)
        .bind(companion)
        .bind(stored(now))
        .bind(first)
        .bind(second)
        .fetch_all(conn)
        .await)?;
    sessions(rows, but)
}

fn sessions(rows: Vec<(String, String, String)>, but: &[String]) -> Result<Vec<Session>, Failure> {
    let others = rows.into_iter().filter(|(id, _, _)| !but.contains(id));
    others.map(|(id, starts, ends)| session(&id, &starts, &ends)).collect()
}
