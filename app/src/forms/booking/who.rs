//! Question 3: whom somebody wishes for; nothing here has to be answered (R-BOOK-7, R-LANG-1).

use crate::{
    domain::booking::{Companion, SessionWishes},
    forms::choice::written,
};

/// The longest wish in one's own words, in characters.
pub const LONGEST_WISH: usize = 500;

/// What was typed. Names: `ledsagare`, `finska`, `sprak`, `kon`, `onskemal`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WhoForm {
    /// `ledsagare`: id of a named companion; empty when it does not matter.
    pub companion: String,
    /// `finska`: "ja", "nej" or nothing.
    pub finnish: String,
    /// `sprak`: code of another language.
    pub language: String,
    /// `kon`: code of a gender; empty when it does not matter.
    pub gender: String,
    /// `onskemal`: in one's own words.
    pub text: String,
}

/// What has to be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhoError {
    /// The provider does not name this companion any more.
    CompanionGone,
    /// More than [`LONGEST_WISH`].
    TextTooLong,
}

impl WhoForm {
    /// The form of somebody who has not wished for anything yet: the same person as last time (R-BOOK-7, LA 4.3).
    pub fn first(last: Option<&Companion>) -> Self {
        Self { companion: last.map(|c| c.id.clone()).unwrap_or_default(), ..Self::default() }
    }

    /// The wishes, of a provider that names these companions. Another code that does not exist is no wish.
    pub fn validate(&self, companions: &[Companion]) -> Result<SessionWishes, Vec<WhoError>> {
        let mut errors = Vec::new();
        let companion = (!self.companion.is_empty()).then(|| self.companion.clone());
        if companion.as_ref().is_some_and(|id| companions.iter().all(|c| c.id != *id)) {
            errors.push(WhoError::CompanionGone);
        }
        let text = written(&self.text, LONGEST_WISH).unwrap_or_else(|_| {
            errors.push(WhoError::TextTooLong);
            None
        });
        let wishes = SessionWishes {
            companion,
            finnish: self.finnish == "ja",
            language: self.language.parse().ok(),
            gender: self.gender.parse().ok(),
            text,
        };
        if errors.is_empty() { Ok(wishes) } else { Err(errors) }
    }
}

impl From<&SessionWishes> for WhoForm {
    /// The form as it was filled in, to go back to.
    fn from(w: &SessionWishes) -> Self {
        Self {
            companion: w.companion.clone().unwrap_or_default(),
            finnish: if w.finnish { "ja".into() } else { String::new() },
            language: w.language.map(|l| l.code().to_owned()).unwrap_or_default(),
            gender: w.gender.map(|g| g.code().to_owned()).unwrap_or_default(),
            text: w.text.clone().unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        choice::Gender,
        directory::{Hours, StaffLanguage},
    };

    fn companion(id: &str) -> Companion {
        Companion {
            id: id.into(),
            name: "Leo".into(),
            languages: vec![],
            skills: vec![],
            gender: None,
            hours: Hours::default(),
        }
    }

    // R-BOOK-7, R-LANG-1
    #[test]
    fn nothing_has_to_be_wished_for_and_all_that_is_comes_along() {
        assert_eq!(WhoForm::default().validate(&[]), Ok(SessionWishes::default()));
        let leo = companion("c1");
        let form = WhoForm {
            companion: "c1".into(),
            finnish: "ja".into(),
            language: "arabiska".into(),
            gender: "man".into(),
            text: " Gillar fotboll. ".into(),
        };
        let wishes = SessionWishes {
            companion: Some("c1".into()),
            finnish: true,
            language: Some(StaffLanguage::Arabic),
            gender: Some(Gender::Man),
            text: Some("Gillar fotboll.".into()),
        };
        assert_eq!(form.validate(std::slice::from_ref(&leo)), Ok(wishes.clone()));
        assert_eq!(WhoForm::from(&wishes).validate(std::slice::from_ref(&leo)), Ok(wishes));
        let odd = WhoForm { language: "klingonska".into(), gender: "x".into(), ..WhoForm::default() };
        assert_eq!(odd.validate(&[]), Ok(SessionWishes::default()));
    }

    // R-BOOK-7: the same as last time is the default; one who is gone is not promised.
    #[test]
    fn the_same_person_as_last_time_is_the_default() {
        let leo = companion("c1");
        assert_eq!(WhoForm::first(Some(&leo)).companion, "c1");
        assert_eq!(WhoForm::first(None), WhoForm::default());
        let form = WhoForm { text: "å".repeat(501), ..WhoForm::first(Some(&leo)) };
        let wrong = [WhoError::CompanionGone, WhoError::TextTooLong];
        assert_eq!(form.validate(&[companion("c2")]), Err(wrong.to_vec()));
    }
}
