//! A person, as the portal knows them.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::number::age_on;
use crate::domain::{Lang, codes::codes};

codes! {
    /// How somebody wants to be reached.
    pub enum ContactBy {
        /// Letter to the registered address.
        Letter = "brev",
        /// A telephone call.
        Phone = "telefon",
        /// A text message that says only that there is something to read.
        Sms = "sms",
        /// An e-mail that says only that there is something to read.
        Email = "epost",
    }
}

/// What somebody needs to be understood; asked for once (R-LANG-2).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Needs {
    /// The language an interpreter is needed in, as the person calls it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interpreter: Option<String>,
    /// Whether the person uses sign language.
    #[serde(default)]
    pub sign_language: bool,
    /// Other ways of communicating, in words: pictures, more time, a relative beside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub communication: Option<String>,
}

/// Somebody who has been granted support, or who acts for one who has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// UUIDv7.
    pub id: String,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Day of birth.
    pub born: Date,
    /// Protected identity: address and whereabouts are hidden everywhere (R-ACT-6).
    pub protected: bool,
    /// Code of the municipality.
    pub municipality: String,
    /// Code of the district; hidden when protected.
    pub district: Option<String>,
    /// Street, postcode and town; hidden when protected.
    pub address: Option<String>,
    /// The language the person reads.
    pub lang: Lang,
    /// What is needed to understand one another (R-LANG-2).
    pub needs: Needs,
    /// Telephone number.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// How the person wants to be reached.
    pub contact_by: ContactBy,
}

impl Person {
    /// Age in whole years on `today`.
    pub fn age(&self, today: Date) -> i16 {
        age_on(self.born, today)
    }

    /// Given and family name.
    pub fn name(&self) -> String {
        format!("{} {}", self.given_name, self.family_name)
    }

    /// The address, unless it must not be shown (R-ACT-6).
    pub fn shown_address(&self) -> Option<&str> {
        self.address.as_deref().filter(|_| !self.protected)
    }

    /// The district, unless it must not be shown (R-ACT-6).
    pub fn shown_district(&self) -> Option<&str> {
        self.district.as_deref().filter(|_| !self.protected)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use jiff::civil::date;

    pub(crate) fn person(id: &str, born: Date) -> Person {
        Person {
            id: id.into(),
            given_name: "Alva".into(),
            family_name: "Prov".into(),
            born,
            protected: false,
            municipality: "stockholm".into(),
            district: Some("bromma".into()),
            address: Some("Provgatan 1, 168 00 Bromma".into()),
            lang: Lang::Sv,
            needs: Needs::default(),
            phone: None,
            email: None,
            contact_by: ContactBy::Letter,
        }
    }

    // R-ACT-6
    #[test]
    fn protected_identity_hides_where_somebody_lives() {
        let mut p = person("a", date(1980, 1, 9));
        assert!(p.shown_address().is_some() && p.shown_district().is_some());
        p.protected = true;
        assert_eq!((p.shown_address(), p.shown_district()), (None, None));
    }
}
