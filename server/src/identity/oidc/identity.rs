//! Who somebody is, as the provider says.

use std::fmt;

use jiff::{Timestamp, civil::Date};

use super::{claims::Claims, config::ProviderConfig, error::OidcError, id_token::IdToken};

/// Twelve digits of an identity number. `Debug` does not show them.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Digits(String);

impl Digits {
    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Digits(..)")
    }
}

/// An identity number of one kind or the other.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Number {
    /// A personal identity number, `personnummer`.
    Personal(Digits),
    /// A coordination number, `samordningsnummer`: the day is 60 more than the day of birth.
    Coordination(Digits),
}

impl Number {
    /// Reads twelve digits; the day tells which kind it is.
    fn read(text: &str) -> Option<Self> {
        let digits = Some(text).filter(|t| t.len() == 12 && t.bytes().all(|b| b.is_ascii_digit()))?;
        match digits[6..8].parse::<u8>().ok()? {
            1..=31 => Some(Self::Personal(Digits(digits.to_owned()))),
            61..=91 => Some(Self::Coordination(Digits(digits.to_owned()))),
            _ => None,
        }
    }

    /// The digits.
    pub const fn digits(&self) -> &Digits {
        match self {
            Self::Personal(digits) | Self::Coordination(digits) => digits,
        }
    }
}

/// Somebody who has logged in.
#[derive(Clone)]
pub struct Identity {
    /// The provider's code.
    pub provider: String,
    /// Its issuer identifier; with `subject` it tells the person apart from all others.
    pub issuer: String,
    /// What the provider calls the person; it says nothing by itself.
    pub subject: String,
    /// What the provider calls the session, for back-channel log-out.
    pub session: Option<String>,
    /// The person's identity number.
    pub number: Number,
    /// The coordination number that the person had before: the same person.
    pub previous_coordination: Option<Digits>,
    /// The given name.
    pub given_name: Option<String>,
    /// The family name.
    pub family_name: Option<String>,
    /// The date of birth.
    pub birth_date: Option<Date>,
    /// How surely the provider knows.
    pub acr: String,
    /// When the person authenticated.
    pub authenticated_at: Timestamp,
    /// The ID token, for [`super::Providers::logout_url`]; none when it holds a number, which must not stand in an
    /// address.
    pub id_token_hint: Option<String>,
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { provider, acr, authenticated_at, .. } = self;
        f.debug_struct("Identity")
            .field("provider", provider)
            .field("acr", acr)
            .field("authenticated_at", authenticated_at)
            .finish_non_exhaustive()
    }
}

/// The number that Sweden Connect maps a foreign identity to. It is never the person's own.
const MAPPED: &str = "https://id.swedenconnect.se/claim/mappedPersonalIdentityNumber";

impl Identity {
    /// Puts together what the ID token and `UserInfo` say.
    pub(super) fn read(
        config: &ProviderConfig,
        id_token: IdToken,
        claims: &Claims,
        user_info: &Claims,
    ) -> Result<Self, OidcError> {
        let said = Said { both: [user_info, claims] };
        let names = &config.claims;
        let number = said.number(config)?;
        let previous_coordination = match said.digits(&names.previous_coordination_number)? {
            Some(Number::Coordination(digits)) => Some(digits),
            Some(Number::Personal(_)) => return Err(OidcError::Number),
            None => None,
        };
        let numbers =
            [&names.personal_identity_number, &names.coordination_number, &names.previous_coordination_number];
        let has_number = numbers.into_iter().any(|name| claims.get(name).is_some());
        Ok(Self {
            provider: config.code.clone(),
            issuer: config.issuer.clone(),
            subject: id_token.subject,
            session: id_token.session,
            number,
            previous_coordination,
            given_name: said.text(&names.given_name),
            family_name: said.text(&names.family_name),
            birth_date: said.text(&names.birth_date).and_then(|day| day.parse().ok()),
            acr: id_token.acr,
            authenticated_at: id_token.authenticated_at,
            id_token_hint: (!has_number).then_some(id_token.raw),
        })
    }
}

/// What is said in two places.
struct Said<'a> {
    both: [&'a Claims; 2],
}

impl Said<'_> {
    fn text(&self, name: &str) -> Option<String> {
        self.both.iter().find_map(|claims| claims.text(name)).map(str::to_owned)
    }

    /// The number in a claim; an error when the two places differ, or it is none.
    fn digits(&self, name: &str) -> Result<Option<Number>, OidcError> {
        let mut found = self.both.iter().filter_map(|claims| claims.get(name));
        let Some(first) = found.next() else { return Ok(None) };
        if found.any(|other| other != first) {
            return Err(OidcError::AmbiguousNumber);
        }
        first.as_str().and_then(Number::read).map(Some).ok_or(OidcError::Number)
    }

    /// The one number that the person has.
    fn number(&self, config: &ProviderConfig) -> Result<Number, OidcError> {
        if self.both.iter().any(|claims| claims.get(MAPPED).is_some()) {
            return Err(OidcError::NotASwedishNumber);
        }
        let names = &config.claims;
        let personal = self.digits(&names.personal_identity_number)?;
        if names.personal_identity_number == names.coordination_number {
            return personal.ok_or(OidcError::NotASwedishNumber);
        }
        match (personal, self.digits(&names.coordination_number)?) {
            (Some(_), Some(_)) => Err(OidcError::AmbiguousNumber),
            (Some(number @ Number::Personal(_)), None) | (None, Some(number @ Number::Coordination(_))) => Ok(number),
            (None, None) => Err(OidcError::NotASwedishNumber),
            _ => Err(OidcError::Number),
        }
    }
}
