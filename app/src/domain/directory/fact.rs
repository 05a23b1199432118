//! A fact is worth only as much as its source and the day it was checked (R-PROV-2).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::Lang;

/// A value with where it comes from and when somebody last checked it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact<T> {
    /// What is stated.
    pub value: T,
    /// Code of the [`Source`] it comes from.
    pub source: String,
    /// The day it was last checked.
    pub checked_on: Date,
}

/// Where facts come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Stable code, unique in the portal.
    pub code: String,
    /// Title and publisher, in the portal's languages.
    pub title: Localised,
    /// The year it speaks of.
    pub year: i16,
    /// Address to read more at, when there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A text that a provider or editor wrote, in as many of the four languages as exist.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Localised {
    /// Swedish: always there.
    pub sv: String,
    /// Finnish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fi: Option<String>,
    /// Easy-read Swedish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sv_lattlast: Option<String>,
    /// Easy-read Finnish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fi_selko: Option<String>,
}

impl Localised {
    /// The text for `lang` and the language it is really in: an easy-read page
    /// shows the plain text when that is all there is, and a Finnish one the Swedish.
    pub fn get(&self, lang: Lang) -> (&str, Lang) {
        let own = match lang {
            Lang::Sv => None,
            Lang::Fi => self.fi.as_deref(),
            Lang::SvLattlast => self.sv_lattlast.as_deref(),
            Lang::FiSelko => self.fi_selko.as_deref(),
        };
        match (own, lang) {
            (Some(text), _) => (text, lang),
            (None, Lang::FiSelko) => self.get(Lang::Fi),
            _ => (&self.sv, Lang::Sv),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easy_read_falls_back_to_its_base_and_finnish_to_swedish() {
        let text = Localised { sv: "hej".into(), fi: Some("moi".into()), ..Localised::default() };
        assert_eq!(text.get(Lang::FiSelko), ("moi", Lang::Fi));
        assert_eq!(text.get(Lang::SvLattlast), ("hej", Lang::Sv));
        let only_swedish = Localised { sv: "hej".into(), ..Localised::default() };
        assert_eq!(only_swedish.get(Lang::FiSelko), ("hej", Lang::Sv));
    }
}
