//! Step 4: confirming, and what somebody who acts for another has to say first (R-ACT-1).

use super::written;
use crate::domain::{codes::codes, identity::MandateKind};

codes! {
    /// What the one who acts says about the person's will (R-ACT-1).
    pub enum Attitude {
        /// God man: the person agrees.
        Agrees = "samtycker",
        /// God man: the person cannot say; the reason is written down.
        CannotSay = "kan-inte",
        /// Förvaltare: the person is not against it.
        NotAgainst = "inte-emot",
        /// Förvaltare: the person is against it. Then nothing is chosen, and the case officer takes over.
        Against = "emot",
    }
}

impl Attitude {
    /// What is asked of somebody who acts by such a mandate; nothing of the person and of those who need not say.
    pub const fn asked_of(acting: Option<MandateKind>) -> &'static [Self] {
        match acting {
            Some(MandateKind::GodMan) => &[Self::Agrees, Self::CannotSay],
            Some(MandateKind::Forvaltare) => &[Self::NotAgainst, Self::Against],
            _ => &[],
        }
    }
}

/// The longest reason, in characters.
pub const LONGEST_REASON: usize = 500;

/// What was typed. Names: `nyckel`, `vilja`, `skal`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ConfirmForm {
    /// `nyckel`: the form's key, made with the page.
    pub key: String,
    /// `vilja`: code of an [`Attitude`], where one is asked for.
    pub attitude: String,
    /// `skal`: why the person cannot say.
    pub reason: String,
}

/// What has been confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// The form's key.
    pub key: String,
    /// What was said of the person's will; `None` where it is not asked.
    pub attitude: Option<Attitude>,
    /// Why the person cannot say; only with [`Attitude::CannotSay`].
    pub reason: Option<String>,
}

/// What has to be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConfirmError {
    /// Nothing said of the person's will.
    AttitudeMissing,
    /// The person cannot say, but why is not told.
    ReasonMissing,
    /// More than [`LONGEST_REASON`].
    ReasonTooLong,
}

impl ConfirmForm {
    /// Checks what was typed by somebody who acts by `acting`; `None` is the person.
    pub fn validate(&self, acting: Option<MandateKind>) -> Result<Confirmation, Vec<ConfirmError>> {
        let key = self.key.trim().to_owned();
        let asked = Attitude::asked_of(acting);
        if asked.is_empty() {
            return Ok(Confirmation { key, attitude: None, reason: None });
        }
        let attitude = asked.iter().copied().find(|a| a.code() == self.attitude);
        let attitude = attitude.ok_or_else(|| vec![ConfirmError::AttitudeMissing])?;
        let reason = if attitude == Attitude::CannotSay {
            let reason = written(&self.reason, LONGEST_REASON).map_err(|_| vec![ConfirmError::ReasonTooLong])?;
            Some(reason.ok_or_else(|| vec![ConfirmError::ReasonMissing])?)
        } else {
            None
        };
        Ok(Confirmation { key, attitude: Some(attitude), reason })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(attitude: &str, reason: &str) -> ConfirmForm {
        ConfirmForm { key: "k".into(), attitude: attitude.into(), reason: reason.into() }
    }

    // R-ACT-1: the person, a guardian and a power of attorney say nothing of the person's will.
    #[test]
    fn only_god_man_and_forvaltare_are_asked() {
        for acting in
            [None, Some(MandateKind::Guardian), Some(MandateKind::Proxy), Some(MandateKind::FutureProxy)]
        {
            let said = form("samtycker", "x").validate(acting).unwrap();
            assert_eq!((said.attitude, said.reason), (None, None), "{acting:?}");
        }
    }

    // R-ACT-1: as a rule with the person's consent; where it cannot be had, the reason is written down.
    #[test]
    fn a_god_man_says_that_the_person_agrees_or_why_they_cannot_say() {
        let acting = Some(MandateKind::GodMan);
        let said = |attitude, reason: &str| form(attitude, reason).validate(acting);
        assert_eq!(said("", ""), Err(vec![ConfirmError::AttitudeMissing]));
        // The other kind's words are no answer.
        assert_eq!(said("inte-emot", ""), Err(vec![ConfirmError::AttitudeMissing]));
        let agreed = said("samtycker", "left over").unwrap();
        assert_eq!((agreed.attitude, agreed.reason), (Some(Attitude::Agrees), None));
        assert_eq!(said("kan-inte", " "), Err(vec![ConfirmError::ReasonMissing]));
        assert_eq!(said("kan-inte", &"å".repeat(501)), Err(vec![ConfirmError::ReasonTooLong]));
        assert_eq!(said("kan-inte", "Hon sover.").unwrap().reason.as_deref(), Some("Hon sover."));
    }

    // R-ACT-1: a förvaltare acts alone, yet not against the person's will.
    #[test]
    fn a_forvaltare_says_whether_the_person_is_against_it() {
        let acting = Some(MandateKind::Forvaltare);
        assert_eq!(form("samtycker", "").validate(acting), Err(vec![ConfirmError::AttitudeMissing]));
        assert_eq!(form("inte-emot", "").validate(acting).unwrap().attitude, Some(Attitude::NotAgainst));
        assert_eq!(form("emot", "").validate(acting).unwrap().attitude, Some(Attitude::Against));
    }
}
