//! Which identity providers there are: a TOML file, told in `server/README.md`.

mod check;
mod defaults;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use app::domain::directory::Localised;
use openidconnect::url::Url;
use serde::Deserialize;

/// The file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The providers, in the order in which they are shown.
    #[serde(rename = "provider")]
    pub providers: Vec<ProviderConfig>,
}

/// One provider.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProviderConfig {
    /// Its word in addresses: a–z, 0–9 and single hyphens.
    pub code: String,
    /// What people call it.
    pub name: Localised,
    /// File name of its pictogram, when there is one.
    pub logo: Option<String>,
    /// Its issuer identifier, exactly as it publishes it.
    pub issuer: String,
    /// What it calls us.
    pub client_id: String,
    /// The id of our key.
    pub key_id: String,
    /// File with our private key; a path that is not absolute begins where the configuration is.
    pub key_file: Option<PathBuf>,
    /// Environment variable that holds our private key instead.
    pub key_variable: Option<String>,
    /// The levels of assurance that are asked for and accepted.
    #[serde(default = "defaults::acr")]
    pub acr: Vec<String>,
    /// What is asked for.
    #[serde(default = "defaults::scopes")]
    pub scopes: Vec<String>,
    /// What the provider calls what we need to know.
    #[serde(default)]
    pub claims: ClaimNames,
    /// How it tells them.
    #[serde(default)]
    pub user_info: UserInfo,
    /// Whether requests are signed.
    #[serde(default = "defaults::request_object")]
    pub request_object: bool,
    /// Whom our client assertions are addressed to.
    #[serde(default)]
    pub assertion_audience: AssertionAudience,
    /// How old an authentication may be at log-in; 0 means that the provider asks anew each time,
    /// since the next one at a shared computer may be another person.
    #[serde(default)]
    pub single_sign_on_minutes: u16,
    /// Other origins than the issuer's that the browser is sent to.
    #[serde(default)]
    pub origins: Vec<String>,
    /// For try-outs: plain HTTP, to this machine only.
    #[serde(default)]
    pub loopback_http: bool,
}

/// What the provider calls what we need to know. When one name serves both kinds of number, the
/// day in the number tells which it is.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ClaimNames {
    /// The personal identity number.
    pub personal_identity_number: String,
    /// The coordination number.
    pub coordination_number: String,
    /// The coordination number that somebody had before they got a personal identity number.
    pub previous_coordination_number: String,
    /// The given name.
    pub given_name: String,
    /// The family name.
    pub family_name: String,
    /// The date of birth.
    pub birth_date: String,
}

/// How a provider tells who somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UserInfo {
    /// By `UserInfo`, signed.
    #[default]
    Signed,
    /// By `UserInfo`, not signed: only the connection is proof.
    Plain,
    /// In the ID token alone.
    None,
}

/// Whom client assertions are addressed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AssertionAudience {
    /// The issuer: what is safe with several providers.
    #[default]
    Issuer,
    /// The token endpoint: for providers that take nothing else.
    TokenEndpoint,
}

/// The configuration cannot be used; says where and why.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// It is not TOML, or has a field that is missing, unknown or of the wrong kind.
    #[error("identity providers: {0}")]
    Toml(#[from] Box<toml::de::Error>),
    /// A value cannot be right.
    #[error("identity provider {provider:?}, {field}: {reason}")]
    Value {
        /// The provider's code.
        provider: String,
        /// Which field.
        field: &'static str,
        /// What is wrong with it.
        reason: String,
    },
    /// No HTTP client can be made.
    #[error("no encrypted connections can be made; does the machine have certificates to trust (ca-certificates)? {0}")]
    Client(reqwest::Error),
    /// The portal's own address is not one that providers can send people back to.
    #[error("{0:?} is not the portal's address: an https address without path, or plain http on this machine")]
    BaseUrl(String),
}

impl Config {
    /// Reads a file.
    ///
    /// # Errors
    /// When it cannot be read, is not of this form, or has a value that cannot be right.
    pub fn read(path: &Path) -> Result<Self, ConfigError> {
        let text =
            std::fs::read_to_string(path).map_err(|source| ConfigError::File { path: path.to_owned(), source })?;
        let mut config = Self::parse(&text)?;
        let folder = path.parent().unwrap_or(Path::new(""));
        for key in config.providers.iter_mut().filter_map(|p| p.key_file.as_mut()) {
            *key = folder.join(&*key);
        }
        Ok(config)
    }

    /// Reads the text of a file; key files are looked for where the program runs.
    ///
    /// # Errors
    /// When it is not of this form or has a value that cannot be right.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let config: Self = toml::from_str(text).map_err(Box::new)?;
        check::check(&config)?;
        Ok(config)
    }
}

impl ProviderConfig {
    pub(super) fn wrong(&self, field: &'static str, reason: impl Into<String>) -> ConfigError {
        ConfigError::Value { provider: self.code.clone(), field, reason: reason.into() }
    }

    /// The text of the private key.
    pub(super) fn key_text(&self) -> Result<String, ConfigError> {
        match (&self.key_file, &self.key_variable) {
            (Some(path), _) => {
                std::fs::read_to_string(path).map_err(|source| ConfigError::File { path: path.clone(), source })
            }
            (_, Some(name)) => std::env::var(name)
                .map_err(|_| self.wrong("key_variable", format!("the environment variable {name} is not set"))),
            // `check` has seen to it that there is one.
            (None, None) => Err(self.wrong("key_file", "missing")),
        }
    }

    /// Whether a connection to `url` keeps secrets: HTTPS, or not leaving the machine where that is allowed.
    pub(super) fn trusts(&self, url: &Url) -> bool {
        is_safe(url, self.loopback_http)
    }
}

/// HTTPS, or `loopback` and on this machine.
pub(super) fn is_safe(url: &Url, loopback: bool) -> bool {
    let here = matches!(url.host_str(), Some("127.0.0.1" | "localhost" | "[::1]"));
    url.scheme() == "https" || (loopback && here && url.scheme() == "http")
}
