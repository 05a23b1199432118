//! The request: where a visitor is sent, and what is asked of the provider.

use std::fmt;

use app::domain::Lang;
use jiff::{SignedDuration, Timestamp};
use openidconnect::{CsrfToken, Nonce, PkceCodeChallenge, PkceCodeVerifier, url::Url};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{
    TOKEN_LIFE,
    config::{ProviderConfig, UserInfo},
    error::OidcError,
    finish::Pending,
    metadata::Metadata,
    provider::Provider,
};

/// Why somebody is sent to a provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Purpose {
    /// To log in.
    LogIn,
    /// To show once more that it is they, before something weighty: always by authenticating anew.
    StepUp,
}

impl Purpose {
    /// How old an authentication may be when it begins.
    pub(super) fn max_age(self, config: &ProviderConfig) -> SignedDuration {
        match self {
            Self::LogIn => SignedDuration::from_mins(config.single_sign_on_minutes.into()),
            Self::StepUp => SignedDuration::ZERO,
        }
    }
}

/// A log-in that has begun.
pub struct Started {
    /// Where to send the visitor.
    pub url: Url,
    /// What comes back in the answer, 256 bits: the caller keeps a hash of it, and only in the
    /// visitor's browser the thing itself.
    pub state: String,
    /// What [`super::Providers::finish`] needs.
    pub pending: Pending,
}

impl fmt::Debug for Started {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Started").field("pending", &self.pending).finish_non_exhaustive()
    }
}

/// Bytes of randomness in `state` and `nonce`.
const RANDOM: u32 = 32;

impl Provider {
    pub(super) async fn start(&self, purpose: Purpose, lang: Lang, now: Timestamp) -> Result<Started, OidcError> {
        let metadata = self.metadata(now).await?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let state = CsrfToken::new_random_len(RANDOM).into_secret();
        let pending = Pending {
            nonce: Nonce::new_random_len(RANDOM).secret().clone(),
            verifier: PkceCodeVerifier::into_secret(verifier),
            started_at: now,
            purpose,
        };
        let mut asked = self.parameters(&metadata, purpose, lang);
        asked.insert("state".into(), json!(state));
        asked.insert("nonce".into(), json!(pending.nonce));
        asked.insert("code_challenge".into(), json!(challenge.as_str()));
        asked.insert("code_challenge_method".into(), json!("S256"));
        let url = self.address(&metadata, asked, now);
        Ok(Started { url, state, pending })
    }

    /// What is the same at each start.
    fn parameters(&self, metadata: &Metadata, purpose: Purpose, lang: Lang) -> Map<String, Value> {
        let config = &self.config;
        let max_age = purpose.max_age(config);
        let scopes = config.scopes.iter().map(String::as_str).filter(|scope| *scope != "openid");
        let mut asked = Map::from_iter([
            ("response_type".into(), json!("code")),
            ("response_mode".into(), json!("query")),
            ("client_id".into(), json!(config.client_id)),
            ("redirect_uri".into(), json!(self.redirect)),
            ("scope".into(), json!(["openid"].into_iter().chain(scopes).collect::<Vec<_>>().join(" "))),
            ("ui_locales".into(), json!(Self::locale(lang))),
            ("max_age".into(), json!(max_age.as_secs())),
        ]);
        if max_age.is_zero() {
            asked.insert("prompt".into(), json!("login"));
        }
        if metadata.reads_claims {
            asked.insert("claims".into(), wanted_claims(config));
        } else {
            // Merely a wish, but the level is checked again when the answer comes.
            asked.insert("acr_values".into(), json!(config.acr.join(" ")));
        }
        asked
    }

    /// The whole address. A signed request has in the open only what OpenID Connect demands there.
    fn address(&self, metadata: &Metadata, mut asked: Map<String, Value>, now: Timestamp) -> Url {
        let mut url = metadata.authorization.clone();
        let mut query = url.query_pairs_mut();
        if self.config.request_object {
            for name in ["client_id", "response_type", "scope"] {
                query.append_pair(name, asked[name].as_str().unwrap_or_default());
            }
            asked.insert("iss".into(), json!(self.config.client_id));
            asked.insert("aud".into(), json!(self.config.issuer));
            asked.insert("iat".into(), json!(now.as_second()));
            asked.insert("exp".into(), json!((now + TOKEN_LIFE).as_second()));
            asked.insert("jti".into(), json!(CsrfToken::new_random().into_secret()));
            query.append_pair("request", &self.key.sign("oauth-authz-req+jwt", &Value::Object(asked)));
        } else {
            for (name, value) in &asked {
                query.append_pair(name, value.as_str().unwrap_or(&value.to_string()));
            }
        }
        drop(query);
        url
    }
}

/// The parameter `claims`. Neither number is essential, since a person has one or the other.
fn wanted_claims(config: &ProviderConfig) -> Value {
    let names = &config.claims;
    let person: Map<String, Value> = [
        &names.personal_identity_number,
        &names.coordination_number,
        &names.previous_coordination_number,
        &names.given_name,
        &names.family_name,
        &names.birth_date,
    ]
    .into_iter()
    .map(|name| (name.clone(), Value::Null))
    .collect();
    let mut id_token = Map::from_iter([
        ("acr".into(), json!({ "essential": true, "values": config.acr })),
        ("auth_time".into(), json!({ "essential": true })),
    ]);
    if config.user_info == UserInfo::None {
        id_token.extend(person);
        return json!({ "id_token": id_token });
    }
    json!({ "id_token": id_token, "userinfo": person })
}
