//! Municipalities and districts: copied from the rulesets so that foreign keys hold.

use app::domain::municipality::Municipalities;

use super::bulk::Insert;
use crate::db::{DbError, Tx};

const MUNICIPALITY: Insert = Insert {
    head: "INSERT INTO municipality (code, name) VALUES",
    columns: 2,
    tail: "ON CONFLICT (code) DO UPDATE SET name = excluded.name",
};

const DISTRICT: Insert = Insert {
    head: "INSERT INTO district (code, municipality, name) VALUES",
    columns: 3,
    tail: "ON CONFLICT (code) DO UPDATE SET municipality = excluded.municipality, name = excluded.name",
};

/// Brings the tables of municipalities and districts in line with the rulesets.
///
/// A district that has left its ruleset stays, since offices may still point to it.
pub async fn keep_places(tx: &mut Tx, places: &Municipalities) -> Result<(), DbError> {
    let municipalities = places.0.iter().map(|m| vec![m.code.as_str().into(), m.name.as_str().into()]);
    MUNICIPALITY.rows(tx, municipalities.collect()).await?;
    let districts = places.0.iter().flat_map(|m| m.districts.iter().map(move |d| (m, d)));
    let rows = districts.map(|(m, d)| vec![d.code.as_str().into(), m.code.as_str().into(), d.name.as_str().into()]);
    DISTRICT.rows(tx, rows.collect()).await
}
