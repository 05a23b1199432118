//! Step 2: which provider.

use crate::domain::{choice::Eligibility, directory::StaffLanguage};

/// What was chosen and how the list was sifted. Names: `utforare`, `sprak`, `plats`, `sida`.
///
/// The same names stand in the address, so that filter and page keep what is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProviderForm {
    /// `utforare`: slug of the chosen one.
    pub provider: String,
    /// `sprak`: code of a language that the staff speak.
    pub language: String,
    /// `plats=1`: only those with a place now.
    pub free: bool,
}

/// Why the provider that was sent cannot be chosen. All but the first are found by the rules (R-CHO-1, R-CHO-2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProviderError {
    /// Nothing chosen.
    Missing,
    /// There is no such provider.
    Unknown,
    /// It gives the person this support already.
    Present,
    /// It cannot take this person, and why.
    Not(Eligibility),
}

impl ProviderForm {
    /// The slug of the chosen provider; whether it can be chosen is for the rules to say.
    pub fn validate(&self) -> Result<String, Vec<ProviderError>> {
        let slug = self.provider.trim();
        if slug.is_empty() { Err(vec![ProviderError::Missing]) } else { Ok(slug.to_owned()) }
    }

    /// The language the list is sifted by; one that is not known sifts nothing.
    pub fn language(&self) -> Option<StaffLanguage> {
        self.language.parse().ok()
    }

    /// The choice and the filters as pairs of an address.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        if !self.provider.is_empty() {
            pairs.push(("utforare", self.provider.clone()));
        }
        if let Some(language) = self.language() {
            pairs.push(("sprak", language.code().to_owned()));
        }
        if self.free {
            pairs.push(("plats", "1".to_owned()));
        }
        pairs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // R-CHO-1
    #[test]
    fn somebody_has_to_be_chosen_and_filters_keep_the_choice() {
        let mut form = ProviderForm { language: "finska".into(), free: true, ..ProviderForm::default() };
        assert_eq!(form.validate(), Err(vec![ProviderError::Missing]));
        form.provider = "sympati".into();
        assert_eq!(form.validate(), Ok("sympati".into()));
        let pairs = [("utforare", "sympati".to_owned()), ("sprak", "finska".to_owned()), ("plats", "1".to_owned())];
        assert_eq!(form.pairs(), pairs);
        form.language = "klingonska".into();
        assert_eq!(form.language(), None);
    }
}
