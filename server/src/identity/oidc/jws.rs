//! Signed tokens other than the ID token: `UserInfo` and log-out tokens.
//!
//! The library verifies ID tokens; its verifier of `UserInfo` takes RS256 only, and it knows no
//! log-out tokens. Signatures are its work here too.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use openidconnect::{
    JsonWebKey as _, JsonWebKeyAlgorithm, JsonWebKeyUse, JwsSigningAlgorithm as _,
    core::{CoreJsonWebKey, CoreJsonWebKeySet, CoreJwsSigningAlgorithm as Algorithm},
};
use serde::Deserialize;
use serde_json::Value;

use super::{claims::Claims, error::OidcError};

/// The algorithms that are accepted: none that shares a secret, and never `none`.
pub(super) const ALGORITHMS: [Algorithm; 9] = [
    Algorithm::EcdsaP256Sha256,
    Algorithm::EcdsaP384Sha384,
    Algorithm::EdDsa,
    Algorithm::RsaSsaPssSha256,
    Algorithm::RsaSsaPssSha384,
    Algorithm::RsaSsaPssSha512,
    Algorithm::RsaSsaPkcs1V15Sha256,
    Algorithm::RsaSsaPkcs1V15Sha384,
    Algorithm::RsaSsaPkcs1V15Sha512,
];

/// What a token is, so that none is taken for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A plain JWT: its header says so or nothing.
    Plain,
    /// A log-out token: its header must say so.
    LogOut,
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
    typ: Option<String>,
    cty: Option<Value>,
    crit: Option<Value>,
}

impl Header {
    fn is_of(&self, kind: Kind) -> bool {
        let typ = self.typ.as_deref().map(str::to_ascii_lowercase);
        match (kind, typ.as_deref().map(|typ| typ.trim_start_matches("application/"))) {
            (Kind::Plain, None | Some("jwt")) | (Kind::LogOut, Some("logout+jwt")) => true,
            (Kind::Plain | Kind::LogOut, _) => false,
        }
    }

    fn algorithm(&self) -> Option<Algorithm> {
        let read = serde_json::from_value(Value::String(self.alg.clone())).ok()?;
        ALGORITHMS.contains(&read).then_some(read)
    }
}

/// The claims of a token, when one of `keys` has signed it.
pub(super) fn verify(token: &str, keys: &CoreJsonWebKeySet, kind: Kind) -> Result<Claims, OidcError> {
    let malformed = OidcError::Malformed;
    let (message, signature) = token.rsplit_once('.').ok_or(malformed)?;
    let (header, _) = message.split_once('.').ok_or(malformed)?;
    let decode = |part: &str| URL_SAFE_NO_PAD.decode(part).map_err(|_| malformed);
    let header: Header = serde_json::from_slice(&decode(header)?).map_err(|_| malformed)?;
    let algorithm = header.algorithm().ok_or(OidcError::Algorithm)?;
    if !header.is_of(kind) {
        return Err(OidcError::Type);
    }
    // What a header calls critical must be understood, and nothing here is; nor is a token within a token.
    if header.crit.is_some() || header.cty.is_some() {
        return Err(malformed);
    }
    let key = the_key(keys, header.kid.as_deref(), &algorithm).ok_or(OidcError::UnknownKey)?;
    key.verify_signature(&algorithm, message.as_bytes(), &decode(signature)?).map_err(|_| OidcError::Signature)?;
    payload(token)
}

/// The one key that fits; several are as good as none.
fn the_key<'a>(keys: &'a CoreJsonWebKeySet, id: Option<&str>, algorithm: &Algorithm) -> Option<&'a CoreJsonWebKey> {
    let fits = |key: &&CoreJsonWebKey| {
        let is_named = id.is_none() || key.key_id().map(|id| id.as_str()) == id;
        let signs = key.key_use().is_none_or(JsonWebKeyUse::allows_signature);
        let may = match key.signing_alg() {
            JsonWebKeyAlgorithm::Unspecified => true,
            JsonWebKeyAlgorithm::Algorithm(only) => only == algorithm,
            JsonWebKeyAlgorithm::Unsupported => false,
        };
        is_named && signs && may && algorithm.key_type().as_ref() == Some(key.key_type())
    };
    let mut fitting = keys.keys().iter().filter(fits);
    fitting.next().filter(|_| fitting.next().is_none())
}

/// The claims of a token that has been verified.
pub(super) fn payload(token: &str) -> Result<Claims, OidcError> {
    let part = token.split('.').nth(1).ok_or(OidcError::Malformed)?;
    Claims::parse(&URL_SAFE_NO_PAD.decode(part).map_err(|_| OidcError::Malformed)?)
}
