//! Choices that the case officer is to order, and the order that closes them (R-CHO-7).

use app::domain::{
    choice::{Act, By, State},
    directory::Service,
};
use jiff::{Timestamp, civil::Date};
use sqlx::FromRow;

use super::{moment, read};
use crate::{
    clock::{date_in_stockholm, stored},
    db::{Tx, on_tx},
    failure::Failure,
};

/// A choice that counts, or that the case officer is to decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Awaiting {
    /// UUIDv7.
    pub id: String,
    /// The receipt's reference.
    pub reference: String,
    /// The decision's case number.
    pub case_number: String,
    /// What is granted.
    pub service: Service,
    /// Whose decision it is.
    pub person_id: String,
    /// The provider; `None` when the case officer picks.
    pub provider_id: Option<String>,
    /// The day it was made.
    pub made_on: Date,
}

#[derive(FromRow)]
struct Row {
    id: String,
    reference: String,
    case_number: String,
    service: String,
    person_id: String,
    provider_id: Option<String>,
    made_at: String,
}

/// All choices that an order may come for: those that count, and those left to the case officer.
pub async fn awaiting_order(tx: &mut Tx) -> Result<Vec<Awaiting>, Failure> {
    const TABLE: &str = "choice";
    let sql = "SELECT c.id, c.reference, d.case_number, d.service, d.person_id, c.provider_id, c.made_at \
        FROM choice c JOIN decision d ON d.id = c.decision_id \
        WHERE c.closed_at IS NULL AND c.state IN ($1, $2) ORDER BY c.id";
    let (counts, left) = (State::Confirmed.code(), State::AwaitingCaseOfficer.code());
    let rows: Vec<Row> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(counts).bind(left).fetch_all(conn).await)?;
    rows.into_iter()
        .map(|row| {
            Ok(Awaiting {
                service: read(TABLE, &row.id, &row.service)?,
                made_on: date_in_stockholm(moment(TABLE, &row.id, &row.made_at)?),
                id: row.id,
                reference: row.reference,
                case_number: row.case_number,
                person_id: row.person_id,
                provider_id: row.provider_id,
            })
        })
        .collect()
}

/// Closes a choice that an order has come for; from now on its first day is the order's.
pub async fn order(tx: &mut Tx, id: &str, first_day: Date, now: Timestamp) -> Result<(), Failure> {
    // What the case officer orders, the case officer has agreed to.
    debug_assert_eq!(State::AwaitingCaseOfficer.after(Act::Agree, By::CaseOfficer), Some(State::Confirmed));
    let Some(ordered) = State::Confirmed.after(Act::Order, By::CaseOfficer) else { return Ok(()) };
    let sql = "UPDATE choice SET state = $2, first_day_new = $3, closed_at = $4 WHERE id = $1 AND closed_at IS NULL";
    let (day, now) = (first_day.to_string(), stored(now));
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(id)
        .bind(ordered.code())
        .bind(&day)
        .bind(&now)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}
