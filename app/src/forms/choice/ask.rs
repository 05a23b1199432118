//! Asking the provider or the case officer for something (R-CHO-6).

use super::{TooLong, written};
use crate::domain::choice::{Ask, AskKind};

/// The longest text, in characters.
pub const LONGEST_TEXT: usize = 500;
/// The longest line, in characters.
pub const LONGEST_LINE: usize = 100;

/// What was typed, for all kinds. Names: `nyckel`, `utforare`, `nar`, `na`, `varfor`, `onskemal`, `vem`, `relation`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AskForm {
    /// `nyckel`: the form's key.
    pub key: String,
    /// `utforare`: slug of the provider to meet.
    pub provider: String,
    /// `nar`: when it suits.
    pub when: String,
    /// `na`: telephone or e-mail.
    pub reach: String,
    /// `varfor`: why another support contact.
    pub why: String,
    /// `onskemal`: what one wishes of the new one.
    pub wish: String,
    /// `vem`: the relative's name.
    pub who: String,
    /// `relation`: what they are to the person.
    pub relation: String,
}

/// What has to be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskError {
    /// No provider chosen.
    ProviderMissing,
    /// One that cannot be met: it is not for this person.
    ProviderUnfit,
    /// "When it suits" is more than [`LONGEST_TEXT`].
    WhenTooLong,
    /// No way of being reached.
    ReachMissing,
    /// The way of being reached is more than [`LONGEST_LINE`].
    ReachTooLong,
    /// The reason is more than [`LONGEST_TEXT`].
    WhyTooLong,
    /// The wish is more than [`LONGEST_TEXT`].
    WishTooLong,
    /// No name of the relative.
    WhoMissing,
    /// The name is more than [`LONGEST_LINE`].
    WhoTooLong,
    /// Not said what they are to the person.
    RelationMissing,
    /// That is more than [`LONGEST_LINE`].
    RelationTooLong,
}

impl AskForm {
    /// Checks what was typed to ask for `kind`.
    pub fn validate(&self, kind: AskKind) -> Result<Ask, Vec<AskError>> {
        let mut errors = Vec::new();
        let ask = match kind {
            AskKind::Meet => {
                let provider = self.provider.trim().to_owned();
                if provider.is_empty() {
                    errors.push(AskError::ProviderMissing);
                }
                let when = optional(&self.when, AskError::WhenTooLong, &mut errors);
                let reach = needed(&self.reach, AskError::ReachMissing, AskError::ReachTooLong, &mut errors);
                Ask::Meet { provider, when, reach }
            }
            AskKind::Contact => {
                let why = optional(&self.why, AskError::WhyTooLong, &mut errors);
                Ask::Contact { why, wish: optional(&self.wish, AskError::WishTooLong, &mut errors) }
            }
            AskKind::Relative => {
                let who = needed(&self.who, AskError::WhoMissing, AskError::WhoTooLong, &mut errors);
                let relation =
                    needed(&self.relation, AskError::RelationMissing, AskError::RelationTooLong, &mut errors);
                Ask::Relative { who, relation }
            }
        };
        if errors.is_empty() { Ok(ask) } else { Err(errors) }
    }
}

fn optional(text: &str, too_long: AskError, errors: &mut Vec<AskError>) -> Option<String> {
    written(text, LONGEST_TEXT).unwrap_or_else(|TooLong| {
        errors.push(too_long);
        None
    })
}

fn needed(text: &str, missing: AskError, too_long: AskError, errors: &mut Vec<AskError>) -> String {
    match written(text, LONGEST_LINE) {
        Ok(Some(text)) => return text,
        Ok(None) => errors.push(missing),
        Err(TooLong) => errors.push(too_long),
    }
    String::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    // R-CHO-6: to meet before choosing.
    #[test]
    fn meeting_needs_a_provider_and_a_way_to_be_reached() {
        let mut form = AskForm { when: "å".repeat(501), ..AskForm::default() };
        let wrong = [AskError::ProviderMissing, AskError::WhenTooLong, AskError::ReachMissing];
        assert_eq!(form.validate(AskKind::Meet), Err(wrong.to_vec()));
        form = AskForm { provider: "a".into(), reach: " 070-174 06 05 ".into(), ..AskForm::default() };
        let ask = Ask::Meet { provider: "a".into(), when: None, reach: "070-174 06 05".into() };
        assert_eq!(form.validate(AskKind::Meet), Ok(ask));
    }

    // R-CHO-6: another support contact, without having to say why.
    #[test]
    fn nobody_has_to_say_why_they_want_another_contact() {
        let ask = Ask::Contact { why: None, wish: None };
        assert_eq!(AskForm::default().validate(AskKind::Contact), Ok(ask));
        let long = AskForm { why: "a".repeat(501), wish: "b".repeat(501), ..AskForm::default() };
        assert_eq!(long.validate(AskKind::Contact), Err(vec![AskError::WhyTooLong, AskError::WishTooLong]));
    }

    // R-CHO-6: a relative as companion.
    #[test]
    fn a_relative_has_a_name_and_a_relation() {
        let wrong = [AskError::WhoMissing, AskError::RelationMissing];
        assert_eq!(AskForm::default().validate(AskKind::Relative), Err(wrong.to_vec()));
        let form = AskForm { who: "Alva Prov".into(), relation: "c".repeat(101), ..AskForm::default() };
        assert_eq!(form.validate(AskKind::Relative), Err(vec![AskError::RelationTooLong]));
        let form = AskForm { relation: "syster".into(), ..form };
        let ask = Ask::Relative { who: "Alva Prov".into(), relation: "syster".into() };
        assert_eq!(form.validate(AskKind::Relative), Ok(ask));
    }
}
