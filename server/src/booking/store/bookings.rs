//! Bookings: made, found again, and what becomes of them (R-BOOK-8, R-BOOK-13).

use app::domain::{
    booking::{About, Session, State},
    directory::Service,
    identity::MandateKind,
};
use jiff::Timestamp;
use sqlx::{AssertSqlSafe, FromRow};

use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
    keys::Keys,
    rows::{json, moment, number, read, read_maybe},
};

const TABLE: &str = "booking";

/// A booking about to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewBooking {
    /// UUIDv7.
    pub id: String,
    /// What people refer to, unique.
    pub reference: String,
    /// What calendars know it by; the same before and after it is moved.
    pub uid: String,
    /// How often calendars have been told of a change.
    pub sequence: u32,
    /// The decision it takes hours from.
    pub decision_id: String,
    /// Who gives it.
    pub provider_id: String,
    /// The named companion.
    pub companion_id: Option<String>,
    /// The series it belongs to, by its id.
    pub series_id: Option<String>,
    /// Where it stands.
    pub state: State,
    /// When.
    pub session: Session,
    /// Activity, meeting place, cost and wishes.
    pub about: About,
    /// When it was made.
    pub made_at: Timestamp,
    /// By whom.
    pub made_by: String,
    /// By which mandate; `None` by the person.
    pub mandate_id: Option<String>,
}

/// A booking as kept, with the names that pages show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// What was kept when it was made, with the state and sequence of now.
    pub booking: NewBooking,
    /// The support.
    pub service: Service,
    /// Slug and name of the provider.
    pub provider: (String, String),
    /// The companion's name.
    pub companion: Option<String>,
    /// The reference of its series.
    pub series: Option<String>,
    /// The name of the one who made it.
    pub made_by_name: String,
    /// What that one's right rested on; `None` for the person.
    pub mandate: Option<MandateKind>,
    /// When it was changed last.
    pub changed_at: Timestamp,
    /// The reference of the one that took its place.
    pub moved_to: Option<String>,
}

/// Keeps a new booking.
pub async fn insert(tx: &mut Tx, keys: &Keys, b: &NewBooking) -> Result<(), Failure> {
    let about = serde_json::to_string(&b.about).map_err(|e| Failure::corrupt(TABLE, &b.id, e))?;
    let about = keys.seal(TABLE, &b.id, "about", &about)?;
    let sql = "INSERT INTO booking (id, reference, uid, sequence, decision_id, provider_id, companion_id, series_id, \
        state, starts_at, ends_at, about_sealed, made_at, made_by, mandate_id, changed_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $13)";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(&b.id)
        .bind(&b.reference)
        .bind(&b.uid)
        .bind(i64::from(b.sequence))
        .bind(&b.decision_id)
        .bind(&b.provider_id)
        .bind(b.companion_id.as_deref())
        .bind(b.series_id.as_deref())
        .bind(b.state.code())
        .bind(stored(b.session.starts()))
        .bind(stored(b.session.ends()))
        .bind(about)
        .bind(stored(b.made_at))
        .bind(&b.made_by)
        .bind(b.mandate_id.as_deref())
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// Keeps a new series.
pub async fn insert_series(
    tx: &mut Tx,
    (id, reference): (&str, &str),
    decision: &str,
    now: Timestamp,
) -> Result<(), Failure> {
    let sql = "INSERT INTO booking_series (id, reference, decision_id, made_at) VALUES ($1, $2, $3, $4)";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(id)
        .bind(reference)
        .bind(decision)
        .bind(stored(now))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// What is kept anew of a booking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change<'a> {
    /// Where it stands now.
    pub state: State,
    /// The id of the one that takes its place.
    pub moved_to: Option<&'a str>,
}

/// Changes a booking that is still in the state `was`; `false` when it is not.
pub async fn change(tx: &mut Tx, id: &str, was: State, change: Change<'_>, now: Timestamp) -> Result<bool, Failure> {
    let sql = "UPDATE booking SET state = $1, moved_to = $2, changed_at = $3, sequence = sequence + 1 \
        WHERE id = $4 AND state = $5";
    let changed = on_tx!(tx, |conn| sqlx::query(sql)
        .bind(change.state.code())
        .bind(change.moved_to)
        .bind(stored(now))
        .bind(id)
        .bind(was.code())
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(changed == 1)
}

#[derive(FromRow)]
struct Row {
    id: String,
    reference: String,
    uid: String,
    sequence: i64,
    decision_id: String,
    provider_id: String,
    companion_id: Option<String>,
    series_id: Option<String>,
    state: String,
    starts_at: String,
    ends_at: String,
    about_sealed: String,
    made_at: String,
    made_by: String,
    mandate_id: Option<String>,
    changed_at: String,
    service: String,
    slug: String,
    provider_name: String,
    companion_name: Option<String>,
    series: Option<String>,
    given_name: String,
    family_name: String,
    mandate_kind: Option<String>,
    moved_to: Option<String>,
}

const FROM: &str = "SELECT b.id, b.reference, b.uid, b.sequence, b.decision_id, b.provider_id, b.companion_id, \
    b.series_id, b.state, b.starts_at, b.ends_at, b.about_sealed, b.made_at, b.made_by, b.mandate_id, b.changed_at, \
    d.service, p.slug, p.name AS provider_name, c.name AS companion_name, s.reference AS series, m.given_name, \
    m.family_name, a.kind AS mandate_kind, n.reference AS moved_to FROM booking b \
    JOIN decision d ON d.id = b.decision_id JOIN provider p ON p.id = b.provider_id \
    JOIN person m ON m.id = b.made_by LEFT JOIN companion c ON c.id = b.companion_id \
    LEFT JOIN booking_series s ON s.id = b.series_id LEFT JOIN mandate a ON a.id = b.mandate_id \
    LEFT JOIN booking n ON n.id = b.moved_to";

/// All bookings of a person, the earliest first.
pub async fn of_person(tx: &mut Tx, keys: &Keys, person: &str) -> Result<Vec<Kept>, Failure> {
    let sql = AssertSqlSafe(format!("{FROM} WHERE d.person_id = $1 ORDER BY b.starts_at, b.id"));
    let rows: Vec<Row> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(person).fetch_all(conn).await)?;
    rows.into_iter().map(|row| row.read(keys)).collect()
}

/// The booking with this reference, when it is `person`'s: anybody else's does not exist here.
pub async fn by_reference(tx: &mut Tx, keys: &Keys, person: &str, reference: &str) -> Result<Option<Kept>, Failure> {
    let sql = AssertSqlSafe(format!("{FROM} WHERE d.person_id = $1 AND b.reference = $2"));
    let row: Option<Row> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(person).bind(reference).fetch_optional(conn).await)?;
    row.map(|row| row.read(keys)).transpose()
}

/// Whose booking this is, and with which provider it is, for whoever speaks for the provider.
pub async fn whose(tx: &mut Tx, reference: &str) -> Result<Option<(String, String)>, Failure> {
    let sql = "SELECT d.person_id, b.provider_id FROM booking b JOIN decision d ON d.id = b.decision_id \
        WHERE b.reference = $1";
    Ok(on_tx!(tx, |conn| sqlx::query_as(sql).bind(reference).fetch_optional(conn).await)?)
}

impl Row {
    fn read(self, keys: &Keys) -> Result<Kept, Failure> {
        let id = self.id;
        let about = keys.open(TABLE, &id, "about", &self.about_sealed)?;
        Ok(Kept {
            service: read(TABLE, &id, &self.service)?,
            provider: (self.slug, self.provider_name),
            companion: self.companion_name,
            series: self.series,
            made_by_name: format!("{} {}", self.given_name, self.family_name),
            mandate: read_maybe(TABLE, &id, self.mandate_kind.as_deref())?,
            changed_at: moment(TABLE, &id, &self.changed_at)?,
            moved_to: self.moved_to,
            booking: NewBooking {
                session: session(&id, &self.starts_at, &self.ends_at)?,
                sequence: number(TABLE, &id, self.sequence)?,
                state: read(TABLE, &id, &self.state)?,
                about: json(TABLE, &id, &about)?,
                made_at: moment(TABLE, &id, &self.made_at)?,
                reference: self.reference,
                uid: self.uid,
                decision_id: self.decision_id,
                provider_id: self.provider_id,
                companion_id: self.companion_id,
                series_id: self.series_id,
                made_by: self.made_by,
                mandate_id: self.mandate_id,
                id,
            },
        })
    }
}

/// A session as kept.
pub(super) fn session(id: &str, starts: &str, ends: &str) -> Result<Session, Failure> {
    let (starts, ends) = (moment(TABLE, id, starts)?, moment(TABLE, id, ends)?);
    Session::new(starts, ends).map_err(|e| Failure::corrupt(TABLE, id, format!("{e:?}")))
}
