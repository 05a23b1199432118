//! Keys and tokens, made and checked with the curve alone, not with the code under test.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use openidconnect::{
    PrivateSigningKey as _,
    core::{CoreHmacKey, CoreJwsSigningAlgorithm},
};
use p256::{
    SecretKey,
    ecdsa::{
        Signature, SigningKey, VerifyingKey,
        signature::{Signer as _, Verifier as _},
    },
    pkcs8::{EncodePrivateKey as _, LineEnding},
};
use serde_json::{Value, json};

/// A new key.
pub fn key() -> SigningKey {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).unwrap();
    SigningKey::from_slice(&bytes).unwrap()
}

/// A new key in PEM, PKCS #8.
pub fn pem() -> String {
    SecretKey::from(key()).to_pkcs8_pem(LineEnding::LF).unwrap().to_string()
}

/// The public half as a JSON Web Key.
pub fn public(key: &SigningKey, id: &str) -> Value {
    let point = key.verifying_key().to_sec1_point(false);
    let (x, y) = point.as_bytes()[1..].split_at(32);
    json!({ "kty": "EC", "crv": "P-256", "kid": id, "use": "sig",
            "x": URL_SAFE_NO_PAD.encode(x), "y": URL_SAFE_NO_PAD.encode(y) })
}

/// How a token is signed.
pub enum Signing {
    /// As it should be.
    Own,
    /// By a key that the provider does not publish.
    Foreign,
    /// Not at all.
    None,
    /// By HMAC with the provider's public key as the secret, which everybody knows.
    PublicKeyAsSecret,
    /// Rightly, and changed afterwards.
    Changed,
}

/// A token before it is signed.
pub struct Draft {
    pub header: Value,
    pub claims: Value,
    pub signing: Signing,
}

impl Draft {
    pub fn new(key_id: &str, claims: Value) -> Self {
        Self { header: json!({ "alg": "ES256", "kid": key_id }), claims, signing: Signing::Own }
    }

    /// Puts another value in the place of a claim, or takes it away.
    pub fn claim(&mut self, name: &str, value: Option<Value>) {
        let claims = self.claims.as_object_mut().unwrap();
        match value {
            Some(value) => claims.insert(name.to_owned(), value),
            None => claims.remove(name),
        };
    }

    pub fn token(mut self, own: &SigningKey) -> String {
        let public_key = public(own, "").to_string();
        match self.signing {
            Signing::None => self.header["alg"] = json!("none"),
            Signing::PublicKeyAsSecret => self.header["alg"] = json!("HS256"),
            Signing::Foreign => self.header["kid"] = json!("another"),
            Signing::Own | Signing::Changed => {}
        }
        let encode = |part: &Value| URL_SAFE_NO_PAD.encode(part.to_string());
        let message = format!("{}.{}", encode(&self.header), encode(&self.claims));
        let by = |key: &SigningKey| -> Vec<u8> {
            let signature: Signature = key.sign(message.as_bytes());
            signature.to_bytes().to_vec()
        };
        let signature = match self.signing {
            Signing::Own | Signing::Changed => by(own),
            Signing::Foreign => by(&key()),
            Signing::None => Vec::new(),
            Signing::PublicKeyAsSecret => {
                CoreHmacKey::new(public_key).sign(&CoreJwsSigningAlgorithm::HmacSha256, message.as_bytes()).unwrap()
            }
        };
        let message = match self.signing {
            Signing::Changed => {
                self.claim("more", Some(json!("than was signed")));
                format!("{}.{}", encode(&self.header), encode(&self.claims))
            }
            _ => message,
        };
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

/// Header and claims of an ES256 token that `keys` (a JSON Web Key Set) has signed.
///
/// # Panics
/// When none of them has.
pub fn verified(token: &str, keys: &Value) -> (Value, Value) {
    let parts: Vec<&str> = token.split('.').collect();
    let [header, claims, signature] = parts[..] else { panic!("not a token") };
    let decode = |part: &str| URL_SAFE_NO_PAD.decode(part).unwrap();
    let read = |part| serde_json::from_slice::<Value>(&decode(part)).unwrap();
    let head = read(header);
    assert_eq!(head["alg"], "ES256");
    let jwk = keys["keys"].as_array().unwrap().iter().find(|key| key["kid"] == head["kid"]).expect("a known key");
    let point = [vec![4], decode(jwk["x"].as_str().unwrap()), decode(jwk["y"].as_str().unwrap())].concat();
    let key = VerifyingKey::from_sec1_bytes(&point).unwrap();
    let signature = Signature::from_slice(&decode(signature)).unwrap();
    key.verify(format!("{header}.{claims}").as_bytes(), &signature).expect("a right signature");
    (head, read(claims))
}
