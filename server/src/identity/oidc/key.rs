//! The key that the portal signs with: ES256, that is ECDSA on P-256 with SHA-256.

use std::fmt;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use p256::{
    SecretKey,
    ecdsa::{Signature, SigningKey as EcdsaKey, signature::Signer as _},
    pkcs8::DecodePrivateKey as _,
};
use serde_json::{Value, json};

/// A private key with the id by which the provider knows its public half.
pub(super) struct SigningKey {
    id: String,
    key: EcdsaKey,
}

impl SigningKey {
    /// Reads a PEM file's text, PKCS #8 or SEC 1; `None` when it holds no private key on P-256.
    pub(super) fn from_pem(id: &str, pem: &str) -> Option<Self> {
        let secret = SecretKey::from_pkcs8_pem(pem).or_else(|_| SecretKey::from_sec1_pem(pem.trim())).ok()?;
        Some(Self { id: id.to_owned(), key: secret.into() })
    }

    /// A JWT of `claims` with `typ` in its header.
    pub(super) fn sign(&self, typ: &str, claims: &Value) -> String {
        let header = json!({ "alg": "ES256", "kid": self.id, "typ": typ });
        let encode = |part: &Value| URL_SAFE_NO_PAD.encode(part.to_string());
        let message = format!("{}.{}", encode(&header), encode(claims));
        let signature: Signature = self.key.sign(message.as_bytes());
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature.to_bytes()))
    }

    /// The public half as a JSON Web Key.
    pub(super) fn public(&self) -> Value {
        let point = self.key.verifying_key().to_sec1_point(false);
        // Uncompressed: one byte that says so, then x and y.
        let (x, y) = point.as_bytes()[1..].split_at(32);
        let encode = |bytes| URL_SAFE_NO_PAD.encode(bytes);
        json!({ "kty": "EC", "crv": "P-256", "x": encode(x), "y": encode(y), "kid": self.id, "use": "sig", "alg": "ES256" })
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey").field("id", &self.id).finish_non_exhaustive()
    }
}
