//! The names of those who sign.

use std::collections::BTreeMap;

use crate::{
    db::{Tx, on_tx},
    failure::Failure,
};

/// The names of these people, by their ids.
pub async fn names(tx: &mut Tx, ids: &[&str]) -> Result<BTreeMap<String, String>, Failure> {
    let sql = "SELECT given_name, family_name FROM person WHERE id = $1";
    let mut names = BTreeMap::new();
    for id in ids {
        let found: Option<(String, String)> =
            on_tx!(tx, |conn| sqlx::query_as(sql).bind(*id).fetch_optional(conn).await)?;
        names.extend(found.map(|(given, family)| ((*id).to_owned(), format!("{given} {family}"))));
    }
    Ok(names)
}
