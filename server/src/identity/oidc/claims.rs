//! What a token says, read by name.

use std::fmt;

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::{SKEW, TOKEN_LIFE, config::ProviderConfig, error::OidcError};

/// The claims of a token or of `UserInfo`.
#[derive(Clone, Default)]
pub(super) struct Claims(Map<String, Value>);

impl fmt::Debug for Claims {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Claims(..)")
    }
}

impl Claims {
    /// Reads a JSON object.
    pub(super) fn parse(json: &[u8]) -> Result<Self, OidcError> {
        serde_json::from_slice(json).map(Self).map_err(|_| OidcError::Malformed)
    }

    /// The claim, whatever it is.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    /// A claim that is a text.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).and_then(Value::as_str)
    }

    /// A claim that is a time, in whole seconds.
    pub(super) fn time(&self, name: &str) -> Option<Timestamp> {
        let value = self.0.get(name)?;
        #[expect(clippy::cast_possible_truncation, reason = "fractions of a second do not matter, and `as` saturates")]
        let seconds = value.as_i64().or_else(|| value.as_f64().map(|seconds| seconds as i64))?;
        Timestamp::from_second(seconds).ok()
    }

    /// From this provider, for us and for nobody else.
    pub(super) fn meant_for(&self, config: &ProviderConfig) -> Result<(), OidcError> {
        if self.text("iss") != Some(config.issuer.as_str()) {
            return Err(OidcError::Issuer);
        }
        let is_us = |value: &Value| value.as_str() == Some(config.client_id.as_str());
        let only_us = match self.get("aud") {
            Some(Value::Array(all)) => !all.is_empty() && all.iter().all(is_us),
            Some(one) => is_us(one),
            None => false,
        };
        if only_us { Ok(()) } else { Err(OidcError::Audience) }
    }

    /// Its time is not over, when it has one.
    pub(super) fn not_expired(&self, now: Timestamp) -> Result<(), OidcError> {
        match (self.get("exp"), self.time("exp")) {
            (None, _) => Ok(()),
            (Some(_), Some(at)) if now < at + SKEW => Ok(()),
            _ => Err(OidcError::Expired),
        }
    }

    /// Issued within the last five minutes.
    pub(super) fn issued_now(&self, now: Timestamp) -> Result<Timestamp, OidcError> {
        self.time("iat")
            .filter(|at| *at <= now + SKEW && now.duration_since(*at) <= TOKEN_LIFE)
            .ok_or(OidcError::IssuedAt)
    }
}
