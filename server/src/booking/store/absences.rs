//! Days on which somebody does not take their housing support (R-BOOK-15).

use app::domain::identity::MandateKind;
use jiff::{Timestamp, civil::Date};
use sqlx::FromRow;

use super::end;
use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
    rows::{day, moment, read_maybe},
};

const TABLE: &str = "absence";

/// An absence about to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAbsence {
    /// UUIDv7.
    pub id: String,
    /// What people refer to, unique.
    pub reference: String,
    /// The decision.
    pub decision_id: String,
    /// The first day away.
    pub from: Date,
    /// The last day away.
    pub to: Date,
    /// When it was said.
    pub made_at: Timestamp,
    /// By whom.
    pub made_by: String,
    /// By which mandate.
    pub mandate_id: Option<String>,
}

/// An absence as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absence {
    /// What was kept when it was said.
    pub absence: NewAbsence,
    /// The name of the one who said it.
    pub made_by_name: String,
    /// What that one's right rested on; `None` for the person.
    pub mandate: Option<MandateKind>,
}

#[derive(FromRow)]
struct Row {
    id: String,
    reference: String,
    decision_id: String,
    from_day: String,
    to_day: String,
    made_at: String,
    made_by: String,
    mandate_id: Option<String>,
    given_name: String,
    family_name: String,
    kind: Option<String>,
}

/// The absences of a person that have not been taken back, the newest days first.
pub async fn absences(tx: &mut Tx, person: &str) -> Result<Vec<Absence>, Failure> {
    let sql = "SELECT a.id, a.reference, a.decision_id, a.from_day, a.to_day, a.made_at, a.made_by, a.mandate_id, \
        p.given_name, p.family_name, m.kind FROM absence a JOIN decision d ON d.id = a.decision_id \
        JOIN person p ON p.id = a.made_by LEFT JOIN mandate m ON m.id = a.mandate_id \
        WHERE d.person_id = $1 AND a.withdrawn_at IS NULL ORDER BY a.from_day DESC, a.id DESC";
    let rows: Vec<Row> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(person).fetch_all(conn).await)?;
    rows.into_iter()
        .map(|row| {
            Ok(Absence {
                made_by_name: format!("{} {}", row.given_name, row.family_name),
                mandate: read_maybe(TABLE, &row.id, row.kind.as_deref())?,
                absence: NewAbsence {
                    from: day(TABLE, &row.id, &row.from_day)?,
                    to: day(TABLE, &row.id, &row.to_day)?,
                    made_at: moment(TABLE, &row.id, &row.made_at)?,
                    id: row.id,
                    reference: row.reference,
                    decision_id: row.decision_id,
                    made_by: row.made_by,
                    mandate_id: row.mandate_id,
                },
            })
        })
        .collect()
}

/// Keeps a new absence.
pub async fn insert_absence(tx: &mut Tx, absence: &NewAbsence, form_key: &str) -> Result<(), Failure> {
    let sql = "INSERT INTO absence (id, reference, form_key, decision_id, from_day, to_day, made_at, made_by, \
        mandate_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(&absence.id)
        .bind(&absence.reference)
        .bind(form_key)
        .bind(&absence.decision_id)
        .bind(absence.from.to_string())
        .bind(absence.to.to_string())
        .bind(stored(absence.made_at))
        .bind(&absence.made_by)
        .bind(absence.mandate_id.as_deref())
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// Takes back an absence of a person; `Some(false)` when it had been before, `None` when there is none such.
pub async fn withdraw_absence(
    tx: &mut Tx,
    person: &str,
    reference: &str,
    now: Timestamp,
) -> Result<Option<bool>, Failure> {
    let found = "SELECT a.withdrawn_at FROM absence a JOIN decision d ON d.id = a.decision_id \
        WHERE a.reference = $1 AND d.person_id = $2";
    let done = "UPDATE absence SET withdrawn_at = $1 WHERE reference = $2 AND withdrawn_at IS NULL";
    end(tx, (found, done), (person, reference), now).await
}
