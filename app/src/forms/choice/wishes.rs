//! Step 3: wishes. All are optional (R-LANG-1, R-CHO-6).

use super::written;
use crate::domain::choice::{TimeOfDay, Wishes};

/// The longest wish in one's own words, in characters.
pub const LONGEST_WISH: usize = 500;

/// What was typed. Names: `finska`, `sprak`, `kon`, `tid` (any number), `traffa`, `anhorig`, `onskemal`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WishesForm {
    /// `finska`: "ja", "nej" or nothing.
    pub finnish: String,
    /// `sprak`: code of another language.
    pub language: String,
    /// `kon`: code of a gender; empty when it does not matter.
    pub gender: String,
    /// `tid`: codes of times.
    pub times: Vec<String>,
    /// `traffa=1`: to meet before it begins.
    pub meet_first: bool,
    /// `anhorig=1`: a relative as companion.
    pub relative: bool,
    /// `onskemal`: in one's own words.
    pub text: String,
}

/// What has to be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WishError {
    /// More than [`LONGEST_WISH`].
    TextTooLong,
}

impl WishesForm {
    /// The wishes. A code that does not exist is no wish: nothing here has to be answered.
    pub fn validate(&self) -> Result<Wishes, Vec<WishError>> {
        let text = written(&self.text, LONGEST_WISH).map_err(|_| vec![WishError::TextTooLong])?;
        let wished = |t: &&TimeOfDay| self.times.iter().any(|code| code == t.code());
        Ok(Wishes {
            finnish: self.finnish == "ja",
            language: self.language.parse().ok(),
            gender: self.gender.parse().ok(),
            times: TimeOfDay::ALL.iter().filter(wished).copied().collect(),
            meet_first: self.meet_first,
            relative: self.relative,
            text,
        })
    }
}

impl From<&Wishes> for WishesForm {
    /// The form as it was filled in, to go back to.
    fn from(w: &Wishes) -> Self {
        Self {
            finnish: if w.finnish { "ja".into() } else { String::new() },
            language: w.language.map(|l| l.code().to_owned()).unwrap_or_default(),
            gender: w.gender.map(|g| g.code().to_owned()).unwrap_or_default(),
            times: w.times.iter().map(|t| t.code().to_owned()).collect(),
            meet_first: w.meet_first,
            relative: w.relative,
            text: w.text.clone().unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{choice::Gender, directory::StaffLanguage};

    // R-LANG-1, R-CHO-6
    #[test]
    fn nothing_has_to_be_wished_for_and_all_that_is_comes_along() {
        assert!(WishesForm::default().validate().unwrap().is_empty());
        let form = WishesForm {
            finnish: "ja".into(),
            language: "arabiska".into(),
            gender: "man".into(),
            times: vec!["helg".into(), "kvall".into(), "kvall".into(), "aldrig".into()],
            meet_first: true,
            relative: true,
            text: "  Ring först.\0 ".into(),
        };
        let wishes = form.validate().unwrap();
        let expected = Wishes {
            finnish: true,
            language: Some(StaffLanguage::Arabic),
            gender: Some(Gender::Man),
            times: vec![TimeOfDay::Evening, TimeOfDay::Weekend],
            meet_first: true,
            relative: true,
            text: Some("Ring först.".into()),
        };
        assert_eq!(wishes, expected);
        assert_eq!(WishesForm::from(&wishes).validate(), Ok(expected));
        let long = WishesForm { text: "å".repeat(501), ..WishesForm::default() };
        assert_eq!(long.validate(), Err(vec![WishError::TextTooLong]));
    }
}
