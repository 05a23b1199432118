//! "Something in this profile is wrong" (R-PROV-2).

use super::readable;
use crate::domain::codes::codes;

codes! {
    /// What the visitor says is wrong.
    pub enum Concern {
        /// Contact ways and address.
        Contact = "kontakt",
        /// Places and queue.
        Places = "plats",
        /// Hours.
        Hours = "tider",
        /// Languages and skills.
        Skills = "kunskaper",
        /// Figures.
        Figures = "siffror",
        /// Something else.
        Other = "annat",
    }
}

/// The longest message, in characters.
pub const LONGEST_MESSAGE: usize = 2000;
/// The longest contact, in characters.
pub const LONGEST_CONTACT: usize = 200;

/// What was typed, kept as it is until it is right.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ErrorReportForm {
    /// What it concerns.
    pub concern: String,
    /// What is wrong, in the visitor's words.
    pub message: String,
    /// How to reach the visitor, if they want an answer.
    pub contact: String,
}

/// A report that can be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorReport {
    /// What it concerns.
    pub concern: Concern,
    /// What is wrong.
    pub message: String,
    /// How to reach the visitor.
    pub contact: Option<String>,
}

/// What has to be mended before the form can be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportError {
    /// Nothing chosen.
    ConcernMissing,
    /// Nothing written.
    MessageMissing,
    /// More than [`LONGEST_MESSAGE`].
    MessageTooLong,
    /// More than [`LONGEST_CONTACT`].
    ContactTooLong,
}

impl ErrorReportForm {
    /// Checks what was typed.
    pub fn validate(&self) -> Result<ErrorReport, Vec<ReportError>> {
        let mut errors = Vec::new();
        let concern = self.concern.parse().ok();
        let (message, contact) = (readable(&self.message), readable(&self.contact));
        let (message, contact) = (message.trim(), contact.trim());
        if concern.is_none() {
            errors.push(ReportError::ConcernMissing);
        }
        if message.is_empty() {
            errors.push(ReportError::MessageMissing);
        } else if message.chars().count() > LONGEST_MESSAGE {
            errors.push(ReportError::MessageTooLong);
        }
        if contact.chars().count() > LONGEST_CONTACT {
            errors.push(ReportError::ContactTooLong);
        }
        match concern {
            Some(concern) if errors.is_empty() => Ok(ErrorReport {
                concern,
                message: message.to_owned(),
                contact: (!contact.is_empty()).then(|| contact.to_owned()),
            }),
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // R-PROV-2
    #[test]
    fn a_report_needs_a_concern_and_words_but_no_name() {
        let form = ErrorReportForm { concern: "tider".into(), message: " Fel tid \n".into(), contact: " ".into() };
        let report = ErrorReport { concern: Concern::Hours, message: "Fel tid".into(), contact: None };
        assert_eq!(form.validate(), Ok(report));
        let form = ErrorReportForm { concern: "tider".into(), message: "a\0\nb\u{7}".into(), contact: "\0".into() };
        assert_eq!(form.validate().map(|r| (r.message, r.contact)), Ok(("a\nb".into(), None)));
        let empty = ErrorReportForm::default().validate().unwrap_err();
        assert_eq!(empty, [ReportError::ConcernMissing, ReportError::MessageMissing]);
        let long = ErrorReportForm { concern: "x".into(), message: "å".repeat(2001), contact: "b".repeat(201) };
        assert_eq!(
            long.validate().unwrap_err(),
            [ReportError::ConcernMissing, ReportError::MessageTooLong, ReportError::ContactTooLong]
        );
    }
}
