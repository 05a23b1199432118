//! What a visitor says is wrong in a profile (R-PROV-2).

use app::domain::Lang;
use jiff::Timestamp;

/// A report of an error in a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorReport {
    /// UUIDv7.
    pub id: String,
    /// What the visitor is given to refer to, unique.
    pub reference: String,
    /// The provider whose profile it is about.
    pub provider_id: String,
    /// The field it is about; `None` for the profile as a whole.
    pub field: Option<String>,
    /// What the visitor wrote.
    pub message: String,
    /// How to reach the visitor, when they want an answer.
    pub contact: Option<String>,
    /// The language it was written in.
    pub lang: Lang,
    /// When it came in, in whole microseconds.
    pub created_at: Timestamp,
}
