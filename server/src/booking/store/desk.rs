//! What a provider or a case officer is to know of a booking; their pages will show it.

use app::domain::booking::DeskNote;
use jiff::Timestamp;

use crate::{
    clock::{new_id, stored},
    db::{Tx, on_tx},
    failure::Failure,
};

/// Who is to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Receiver<'a> {
    /// The provider with this id.
    Provider(&'a str),
    /// The case officer of the decision.
    CaseOfficer,
}

/// Puts a note on somebody's desk.
pub async fn tell_desk(
    tx: &mut Tx,
    receiver: Receiver<'_>,
    (decision, booking): (&str, Option<&str>),
    note: DeskNote,
    now: Timestamp,
) -> Result<(), Failure> {
    let (to, provider) = match receiver {
        Receiver::Provider(id) => ("utforare", Some(id)),
        Receiver::CaseOfficer => ("handlaggare", None),
    };
    let sql = "INSERT INTO desk_note (id, receiver, provider_id, decision_id, booking_id, kind, at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(new_id(now))
        .bind(to)
        .bind(provider)
        .bind(decision)
        .bind(booking)
        .bind(note.code())
        .bind(stored(now))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}
