//! What holds the rows of a log together.

use sqlx::FromRow;

use crate::keys::Keys;

/// One row as it is kept.
#[derive(FromRow)]
pub(super) struct Link {
    pub(super) place: i64,
    pub(super) at: String,
    pub(super) actor_id: Option<String>,
    pub(super) actor_role: String,
    pub(super) mandate_id: Option<String>,
    pub(super) unit: Option<String>,
    pub(super) action: String,
    pub(super) chain: String,
}

impl Link {
    /// The keyed hash over this row and the one before.
    pub(super) fn chained(&self, keys: &Keys, principal: &str, before: &str) -> String {
        let place = self.place.to_string();
        // What is missing differs from what is empty.
        let maybe = |text: Option<&str>| text.map_or_else(|| "-".to_owned(), |t| format!("+{t}"));
        let (actor, mandate) = (maybe(self.actor_id.as_deref()), maybe(self.mandate_id.as_deref()));
        let unit = maybe(self.unit.as_deref());
        keys.link(&[before, principal, &place, &self.at, &actor, &self.actor_role, &mandate, &unit, &self.action])
    }
}

/// The keyed hash over where a log ends; one without rows ends at place 0.
pub(super) fn end_mark(keys: &Keys, principal: &str, place: i64, chain: &str) -> String {
    keys.link(&["end", principal, &place.to_string(), chain])
}
