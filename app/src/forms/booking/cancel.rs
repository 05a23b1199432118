//! Cancelling: nobody has to say why, and what it costs is agreed to first (R-BOOK-3, R-BOOK-13).

use crate::domain::booking::CancelReason;

/// The value of `alla` for the whole series.
pub const ALL: &str = "1";

/// What was chosen. Names: `skal`, `alla`, `kostnad`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CancelForm {
    /// `skal`: code of a [`CancelReason`]; anything else says nothing.
    pub reason: String,
    /// `alla`: [`ALL`] for all that are to come of the series.
    pub all: String,
    /// `kostnad`: the minutes that were shown when it was asked once more.
    pub sure_of: String,
}

impl CancelForm {
    /// Why, when somebody says so.
    pub fn reason(&self) -> Option<CancelReason> {
        self.reason.parse().ok()
    }

    /// Whether the whole series is meant.
    pub fn is_all(&self) -> bool {
        self.all == ALL
    }

    /// The cost that was agreed to, in minutes; nothing that cannot be read is agreed to.
    pub fn sure_of(&self) -> u32 {
        sure_of(&self.sure_of)
    }
}

/// The cost that was agreed to, in minutes.
pub(super) fn sure_of(typed: &str) -> u32 {
    typed.parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    // R-BOOK-3: only what was shown has been agreed to; a made-up form agrees to nothing and needs no reason.
    #[test]
    fn what_cannot_be_read_agrees_to_nothing() {
        let form = CancelForm { reason: "sjuk".into(), all: "1".into(), sure_of: "180".into() };
        assert_eq!((form.reason(), form.is_all(), form.sure_of()), (Some(CancelReason::Ill), true, 180));
        for made_up in ["", "-1", "180.0", "99999999999", "'; DROP TABLE booking"] {
            let form = CancelForm { reason: made_up.into(), all: made_up.into(), sure_of: made_up.into() };
            assert_eq!((form.reason(), form.is_all(), form.sure_of()), (None, false, 0), "{made_up}");
        }
    }
}
