//! What is signed (R-PLAN-2): a statement that names the plan, what it said to the last character, and by what right.

use serde::{Deserialize, Serialize};

use super::Party;
use crate::domain::{Lang, identity::MandateKind};

/// What a statement of this form is called; a statement of another form gets another name.
const FORM: &str = "stodvalet-plan-1";

/// The statement as it is signed, in canonical form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    form: String,
    /// The plan's id.
    pub plan: String,
    /// The version's id.
    pub version: String,
    /// The version's number.
    pub number: u32,
    /// SHA-256 of the version's content in canonical form, in hexadecimal.
    pub content_sha256: String,
    /// SHA-256 of the PDF that was shown, in hexadecimal.
    pub pdf_sha256: String,
    /// The language of the words shown.
    pub lang: Lang,
    /// The exact words shown to the one who signs.
    pub words: String,
    /// The id of the one who signs.
    pub signer: String,
    /// The id of the one whose plan it is.
    pub principal: String,
    /// As what they sign; `None` for oneself.
    pub role: Option<MandateKind>,
    /// The id of the mandate.
    pub mandate: Option<String>,
}

/// The version that is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed<'a> {
    /// The plan's id.
    pub plan: &'a str,
    /// The version's id.
    pub version: &'a str,
    /// The version's number.
    pub number: u32,
    /// SHA-256 of its content.
    pub content_sha256: &'a str,
    /// SHA-256 of its PDF.
    pub pdf_sha256: &'a str,
}

impl Statement {
    /// The statement that `by` signs, for `principal` by `mandate`, after having been shown `words`.
    pub fn new(of: &Signed<'_>, (by, mandate): (&Party, Option<&str>), principal: &str, words: (Lang, &str)) -> Self {
        Self {
            form: FORM.into(),
            plan: of.plan.into(),
            version: of.version.into(),
            number: of.number,
            content_sha256: of.content_sha256.into(),
            pdf_sha256: of.pdf_sha256.into(),
            lang: words.0,
            words: words.1.into(),
            signer: by.id.clone(),
            principal: principal.into(),
            role: by.kind,
            mandate: mandate.map(Into::into),
        }
    }

    /// Whether it is of the form that this program writes.
    pub fn understood(&self) -> bool {
        self.form == FORM
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // R-PLAN-2, R-ACT-2: it tells who signs, for whom, by which mandate, and after which words.
    #[test]
    fn it_tells_by_what_right() {
        let of = Signed { plan: "a", version: "b", number: 2, content_sha256: "c", pdf_sha256: "d" };
        let by = Party { id: "gunnar".into(), kind: Some(MandateKind::GodMan) };
        let statement = Statement::new(&of, (&by, Some("m")), "maj", (Lang::Sv, "Jag godkänner."));
        assert!(statement.understood());
        assert_eq!((statement.signer.as_str(), statement.principal.as_str()), ("gunnar", "maj"));
        let text = serde_json::to_string(&statement).unwrap();
        assert_eq!(serde_json::from_str::<Statement>(&text).unwrap(), statement);
        let other = text.replace(FORM, "annat");
        assert!(!serde_json::from_str::<Statement>(&other).unwrap().understood());
    }
}
