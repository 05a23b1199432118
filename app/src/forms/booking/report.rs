//! Nobody came, or somebody came late (R-BOOK-11).

use crate::{
    domain::codes::codes,
    forms::choice::{TooLong, written},
};

codes! {
    /// What happened.
    pub enum What {
        /// Nobody came.
        Nobody = "ingen",
        /// Somebody came late.
        Late = "sent",
    }
}

/// The longest text, in characters.
pub const LONGEST_TEXT: usize = 500;

/// What was typed. Names: `vad`, `minuter`, `text`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReportForm {
    /// `vad`: code of a [`What`].
    pub what: String,
    /// `minuter`: how late.
    pub minutes: String,
    /// `text`: more, in one's own words.
    pub text: String,
}

/// What is reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// How many minutes late; `None` when nobody came.
    pub late: Option<u32>,
    /// More, in one's own words.
    pub text: Option<String>,
}

/// What has to be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportError {
    /// Not said what happened.
    WhatMissing,
    /// Not said how late, or not in figures.
    MinutesMissing,
    /// Later than the session was long.
    MinutesFar,
    /// More than [`LONGEST_TEXT`].
    TextTooLong,
}

impl ReportForm {
    /// Checks what was typed of a session that lasts `most` minutes.
    pub fn validate(&self, most: u32) -> Result<Told, Vec<ReportError>> {
        let mut errors = Vec::new();
        let late = match self.what.parse() {
            Ok(What::Nobody) => None,
            Ok(What::Late) => match minutes(&self.minutes) {
                None | Some(0) => {
                    errors.push(ReportError::MinutesMissing);
                    None
                }
                Some(minutes) if minutes > most => {
                    errors.push(ReportError::MinutesFar);
                    None
                }
                minutes => minutes,
            },
            Err(_) => {
                errors.push(ReportError::WhatMissing);
                None
            }
        };
        let text = written(&self.text, LONGEST_TEXT).unwrap_or_else(|TooLong| {
            errors.push(ReportError::TextTooLong);
            None
        });
        if errors.is_empty() { Ok(Told { late, text }) } else { Err(errors) }
    }
}

/// Minutes as people write them: "20", "20 min", "20 minuter".
fn minutes(text: &str) -> Option<u32> {
    let text = text.trim();
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (figures, unit) = text.split_at(end);
    let plain = unit.trim_start().chars().all(|c| c.is_alphabetic() || c == '.');
    figures.parse().ok().filter(|_| plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn form(what: &str, minutes: &str) -> ReportForm {
        ReportForm { what: what.into(), minutes: minutes.into(), ..ReportForm::default() }
    }

    // R-BOOK-11: nobody came needs nothing more; late needs how late.
    #[test]
    fn what_happened_and_how_late() {
        assert_eq!(form("", "").validate(180), Err(vec![ReportError::WhatMissing]));
        assert_eq!(form("ingen", "kvart").validate(180), Ok(Told { late: None, text: None }));
        for (typed, late) in [("20", 20), (" 20 min", 20), ("20 minuter", 20), ("15 minuuttia", 15), ("180", 180)] {
            assert_eq!(form("sent", typed).validate(180), Ok(Told { late: Some(late), text: None }), "{typed}");
        }
        for typed in ["", "0", "-5", "en kvart", "1,5", "20 3", "99999999999999"] {
            assert_eq!(form("sent", typed).validate(180), Err(vec![ReportError::MinutesMissing]), "{typed}");
        }
        assert_eq!(form("sent", "181").validate(180), Err(vec![ReportError::MinutesFar]));
        let long = ReportForm { text: "å".repeat(501), ..form("?", "") };
        assert_eq!(long.validate(180), Err(vec![ReportError::WhatMissing, ReportError::TextTooLong]));
        let told = ReportForm { text: " Jag väntade. ".into(), ..form("ingen", "") }.validate(180).unwrap();
        assert_eq!(told.text.as_deref(), Some("Jag väntade."));
    }

    proptest! {
        #[test]
        fn nothing_typed_breaks_anything(what in ".{0,8}", typed in ".{0,20}", text in ".{0,600}") {
            let told = ReportForm { what, minutes: typed, text }.validate(180);
            prop_assert!(told.is_err() || told.unwrap().late.is_none_or(|late| (1..=180).contains(&late)));
        }
    }
}
