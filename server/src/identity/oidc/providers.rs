//! All configured providers: what the rest of the server talks to.

use app::domain::Lang;
use jiff::Timestamp;
use openidconnect::url::Url;
use serde_json::{Value, json};

use super::{
    config::{Config, ConfigError, ProviderConfig, is_safe},
    error::OidcError,
    finish::{Answer, Pending},
    identity::Identity,
    log_out::LoggedOut,
    provider::Provider,
    request::{Purpose, Started},
};

/// All configured providers, in the order in which they are shown.
#[derive(Debug, Default)]
pub struct Providers(Vec<Provider>);

/// Where, below the portal's address, a provider sends people back to. It has no language, since
/// providers know each address beforehand, and one of its own for each provider, so that one's
/// answer is never taken for another's.
pub fn callback_path(code: &str) -> String {
    format!("/logga-in/{code}/svar")
}

impl Providers {
    /// Reads the keys and makes everything ready. Nothing is asked of any provider yet, so that
    /// the portal starts also when one is down.
    ///
    /// # Errors
    /// When a key cannot be read or `public_base_url` (`https://stod.example.se`) is no such address.
    pub fn open(config: Config, public_base_url: &str) -> Result<Self, ConfigError> {
        let wrong = || ConfigError::BaseUrl(public_base_url.to_owned());
        let base = public_base_url.trim_end_matches('/');
        let url = Url::parse(base).map_err(|_| wrong())?;
        if !is_safe(&url, true) || url.origin().ascii_serialization() != base {
            return Err(wrong());
        }
        let open = |provider: ProviderConfig| {
            let redirect = format!("{base}{}", callback_path(&provider.code));
            Provider::open(provider, redirect)
        };
        config.providers.into_iter().map(open).collect::<Result<_, _>>().map(Self)
    }

    /// The providers.
    pub fn iter(&self) -> std::slice::Iter<'_, Provider> {
        self.0.iter()
    }

    /// The provider with this code.
    ///
    /// # Errors
    /// When there is none.
    pub fn get(&self, code: &str) -> Result<&Provider, OidcError> {
        self.0.iter().find(|provider| provider.code() == code).ok_or(OidcError::UnknownProvider)
    }

    /// What the log calls the provider with this code: what a visitor has typed does not stand there.
    pub fn name_in_log(&self, code: &str) -> &str {
        self.get(code).map_or("unknown", Provider::code)
    }

    /// Where to send a visitor who wants to log in, in their language.
    ///
    /// # Errors
    /// When there is no such provider or it has not told how to reach it.
    pub async fn start(&self, code: &str, purpose: Purpose, lang: Lang, now: Timestamp) -> Result<Started, OidcError> {
        self.get(code)?.start(purpose, lang, now).await
    }

    /// Who the visitor is, when they are back: redeems the code and verifies all that comes.
    ///
    /// # Errors
    /// When anything is not as it must be.
    pub async fn finish(
        &self,
        code: &str,
        answer: &Answer,
        pending: &Pending,
        now: Timestamp,
    ) -> Result<Identity, OidcError> {
        self.get(code)?.finish(answer, pending, now).await
    }

    /// Where to send somebody who has logged out here, so that they are logged out there too;
    /// `None` when the provider has no such address. `return_to` must be registered with it.
    ///
    /// # Errors
    /// When there is no such provider or it has not told how to reach it.
    pub async fn logout_url(
        &self,
        code: &str,
        id_token_hint: Option<&str>,
        state: &str,
        return_to: &str,
        now: Timestamp,
    ) -> Result<Option<Url>, OidcError> {
        self.get(code)?.logout_url(id_token_hint, state, return_to, now).await
    }

    /// Whose session has ended, as the provider tells us directly. The caller refuses a `jti` that it has seen.
    ///
    /// # Errors
    /// When the token is not a log-out token of this provider for us, or not of now.
    pub async fn back_channel(&self, code: &str, token: &str, now: Timestamp) -> Result<LoggedOut, OidcError> {
        self.get(code)?.back_channel(token, now).await
    }

    /// Our public keys as a JSON Web Key Set, for providers that fetch it.
    pub fn public_keys(&self) -> Value {
        let mut keys: Vec<Value> = Vec::new();
        for key in self.iter().map(|provider| provider.key.public()) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        json!({ "keys": keys })
    }
}

impl<'a> IntoIterator for &'a Providers {
    type Item = &'a Provider;
    type IntoIter = std::slice::Iter<'a, Provider>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
