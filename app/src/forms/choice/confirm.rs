//! Step 4: confirming, and what somebody who acts for another has to say first (R-ACT-1).

use super::written;
use crate::domain::{choice::Will, identity::MandateKind};

/// The longest reason, in characters.
pub const LONGEST_REASON: usize = 500;

/// What was typed. Names: `nyckel`, `vilja`, `skal`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ConfirmForm {
    /// `nyckel`: the form's key, made with the page.
    pub key: String,
    /// `vilja`: code of a [`Will`], where one is asked for.
    pub will: String,
    /// `skal`: why the person cannot say.
    pub reason: String,
}

/// What has been confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// The form's key.
    pub key: String,
    /// What was said of the person's will; `None` where it is not asked.
    pub will: Option<Will>,
    /// Why the person cannot say; only with [`Will::CannotSay`].
    pub reason: Option<String>,
}

/// What has to be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConfirmError {
    /// Nothing said of the person's will.
    WillMissing,
    /// The person cannot say, but why is not told.
    ReasonMissing,
    /// More than [`LONGEST_REASON`].
    ReasonTooLong,
}

impl ConfirmForm {
    /// Checks what was typed by somebody who acts by `acting`; `None` is the person.
    pub fn validate(&self, acting: Option<MandateKind>) -> Result<Confirmation, Vec<ConfirmError>> {
        self.said(Will::asked_of(acting))
    }

    /// As [`ConfirmForm::validate`], where these are the answers to choose from; none when nothing is asked.
    pub fn said(&self, asked: &[Will]) -> Result<Confirmation, Vec<ConfirmError>> {
        let key = self.key.trim().to_owned();
        if asked.is_empty() {
            return Ok(Confirmation { key, will: None, reason: None });
        }
        let will = asked.iter().copied().find(|a| a.code() == self.will);
        let will = will.ok_or_else(|| vec![ConfirmError::WillMissing])?;
        let reason = if will == Will::CannotSay {
            let reason = written(&self.reason, LONGEST_REASON).map_err(|_| vec![ConfirmError::ReasonTooLong])?;
            Some(reason.ok_or_else(|| vec![ConfirmError::ReasonMissing])?)
        } else {
            None
        };
        Ok(Confirmation { key, will: Some(will), reason })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(will: &str, reason: &str) -> ConfirmForm {
        ConfirmForm { key: "k".into(), will: will.into(), reason: reason.into() }
    }

    // R-ACT-1: the person, a guardian and a power of attorney say nothing of the person's will.
    #[test]
    fn only_god_man_and_forvaltare_are_asked() {
        for acting in [None, Some(MandateKind::Guardian), Some(MandateKind::Proxy), Some(MandateKind::FutureProxy)] {
            let said = form("samtycker", "x").validate(acting).unwrap();
            assert_eq!((said.will, said.reason), (None, None), "{acting:?}");
        }
    }

    // R-ACT-1: as a rule with the person's consent; where it cannot be had, the reason is written down.
    #[test]
    fn a_god_man_says_that_the_person_agrees_or_why_they_cannot_say() {
        let acting = Some(MandateKind::GodMan);
        let said = |will, reason: &str| form(will, reason).validate(acting);
        assert_eq!(said("", ""), Err(vec![ConfirmError::WillMissing]));
        // The other kind's words are no answer.
        assert_eq!(said("inte-emot", ""), Err(vec![ConfirmError::WillMissing]));
        let agreed = said("samtycker", "left over").unwrap();
        assert_eq!((agreed.will, agreed.reason), (Some(Will::Agrees), None));
        assert_eq!(said("kan-inte", " "), Err(vec![ConfirmError::ReasonMissing]));
        assert_eq!(said("kan-inte", &"å".repeat(501)), Err(vec![ConfirmError::ReasonTooLong]));
        assert_eq!(said("kan-inte", "Hon sover.").unwrap().reason.as_deref(), Some("Hon sover."));
    }

    // R-ACT-1: a förvaltare acts alone, yet not against the person's will.
    #[test]
    fn a_forvaltare_says_whether_the_person_is_against_it() {
        let acting = Some(MandateKind::Forvaltare);
        assert_eq!(form("samtycker", "").validate(acting), Err(vec![ConfirmError::WillMissing]));
        assert_eq!(form("inte-emot", "").validate(acting).unwrap().will, Some(Will::NotAgainst));
        assert_eq!(form("emot", "").validate(acting).unwrap().will, Some(Will::Against));
    }
}
