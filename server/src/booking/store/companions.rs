//! Companions whom providers have named (R-BOOK-7).

use app::domain::{
    booking::Companion,
    choice::Gender,
    directory::{Hours, Service, Skill, StaffLanguage},
};
use serde::{Deserialize, Serialize};
use sqlx::FromRow;

use crate::{
    db::{Tx, on_tx},
    failure::Failure,
    rows::json,
};

/// What is kept of a companion beside the name, as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// What they give.
    pub services: Vec<Service>,
    /// Languages beside Swedish.
    #[serde(default)]
    pub languages: Vec<StaffLanguage>,
    /// Special skills.
    #[serde(default)]
    pub skills: Vec<Skill>,
    /// Woman or man, when the provider says so.
    #[serde(default)]
    pub gender: Option<Gender>,
    /// When they work.
    pub hours: Hours,
}

#[derive(FromRow)]
struct CompanionRow {
    id: String,
    name: String,
    about: String,
}

impl CompanionRow {
    fn read(self) -> Result<(Companion, Vec<Service>), Failure> {
        let About { services, languages, skills, gender, hours } = json("companion", &self.id, &self.about)?;
        Ok((Companion { id: self.id, name: self.name, languages, skills, gender, hours }, services))
    }
}

/// Companions of the provider who give this service and are not gone, by name.
pub async fn companions(tx: &mut Tx, provider_id: &str, service: Service) -> Result<Vec<Companion>, Failure> {
    let sql = "SELECT id, name, about FROM companion WHERE provider_id = $1 AND gone = 0";
    let rows: Vec<CompanionRow> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(provider_id).fetch_all(conn).await)?;
    let mut found = Vec::new();
    for row in rows {
        let (companion, services) = row.read()?;
        if services.contains(&service) {
            found.push(companion);
        }
    }
    // Databases sort names in ways of their own.
    found.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
    Ok(found)
}

/// The companion with this id, also one who is gone: sessions go on naming them.
pub async fn companion(tx: &mut Tx, id: &str) -> Result<Option<Companion>, Failure> {
    let sql = "SELECT id, name, about FROM companion WHERE id = $1";
    let row: Option<CompanionRow> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(id).fetch_optional(conn).await)?;
    Ok(row.map(CompanionRow::read).transpose()?.map(|(companion, _)| companion))
}
