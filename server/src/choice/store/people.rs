//! What choosing asks about people: age and home, guardians, mandates, and for whom somebody works.

use app::domain::identity::{MandateKind, MandateState};
use jiff::civil::Date;

use super::day;
use crate::{
    db::{Tx, on_tx},
    failure::Failure,
    identity::store::mandates,
};

/// The person whose decision it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Principal {
    /// UUIDv7.
    pub id: String,
    /// Day of birth.
    pub born: Date,
    /// Code of the district, also where it must not be shown (R-ACT-6).
    pub district: Option<String>,
}

/// The person with this id.
pub async fn principal(tx: &mut Tx, id: &str) -> Result<Option<Principal>, Failure> {
    let sql = "SELECT born, district FROM person WHERE id = $1";
    let row: Option<(String, Option<String>)> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(id).fetch_optional(conn).await)?;
    let Some((born, district)) = row else { return Ok(None) };
    Ok(Some(Principal { id: id.to_owned(), born: day("person", id, &born)?, district }))
}

/// The guardians of somebody who may act for them on `today`, by their ids, beside `but`.
pub async fn guardians(tx: &mut Tx, of: &Principal, but: &str, today: Date) -> Result<Vec<String>, Failure> {
    let mut found = Vec::new();
    for kept in mandates::of_principal(tx, today, &of.id).await? {
        let (mandate, guardian) = (&kept.mandate, kept.mandate.kind == MandateKind::Guardian);
        let holds = mandate.state(of.born, today, kept.staff) == MandateState::Valid;
        if guardian && holds && mandate.agent_id != but && !found.contains(&mandate.agent_id) {
            found.push(mandate.agent_id.clone());
        }
    }
    found.sort_unstable();
    Ok(found)
}

/// Whether somebody works for a provider on `today` (R-ACT-3).
pub async fn works_for(tx: &mut Tx, person: &str, provider: &str, today: Date) -> Result<bool, Failure> {
    let sql = "SELECT COUNT(*) FROM provider_staff WHERE person_id = $1 AND provider_id = $2 \
        AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)";
    let today = today.to_string();
    let found: i64 =
        on_tx!(tx, |conn| sqlx::query_scalar(sql).bind(person).bind(provider).bind(&today).fetch_one(conn).await)?;
    Ok(found > 0)
}
