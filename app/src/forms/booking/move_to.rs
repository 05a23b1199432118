//! Moving to another time (R-BOOK-13).

use super::{
    cancel::{ALL, sure_of},
    when::{Frame, WhenError, WhenForm},
};
use crate::domain::booking::When;

/// What was typed. Names: those of [`WhenForm`], and `nyckel`, `alla`, `kostnad`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MoveForm {
    /// `nyckel`: the form's key.
    pub key: String,
    /// The new time.
    pub when: WhenForm,
    /// `alla`: [`ALL`] for all that are to come of the series.
    pub all: String,
    /// `kostnad`: the minutes that were shown when it was asked once more.
    pub sure_of: String,
}

impl MoveForm {
    /// Whether the whole series is meant.
    pub fn is_all(&self) -> bool {
        self.all == ALL
    }

    /// The cost that was agreed to, in minutes.
    pub fn sure_of(&self) -> u32 {
        sure_of(&self.sure_of)
    }

    /// The new time: a series is moved by as many days, never made anew.
    pub fn validate(&self, frame: Frame<'_>) -> Result<When, Vec<WhenError>> {
        let one = WhenForm { again: String::new(), until: String::new(), ..self.when.clone() };
        one.validate(frame)
    }
}
