//! One configured provider, and what it has published, kept for a while.

use std::sync::Arc;

use app::domain::{Lang, directory::Localised};
use arc_swap::ArcSwapOption;
use jiff::{SignedDuration, Timestamp};
use tokio::sync::Mutex;

use super::{
    config::{ConfigError, ProviderConfig},
    error::OidcError,
    http::Http,
    key::SigningKey,
    metadata::{Metadata, origins},
};

/// After this time what a provider has published is asked for anew.
const FRESH: SignedDuration = SignedDuration::from_hours(1);
/// Until this time it is used when asking anew fails.
const USABLE: SignedDuration = SignedDuration::from_hours(24);
/// A provider that does not answer is not asked more often than this.
const PAUSE: SignedDuration = SignedDuration::from_secs(5);
/// Nor for unknown keys: anyone can make up a token with one.
const KEY_PAUSE: SignedDuration = SignedDuration::from_mins(1);

/// A configured provider.
#[derive(Debug)]
pub struct Provider {
    pub(super) config: ProviderConfig,
    pub(super) key: SigningKey,
    pub(super) http: Http,
    /// Where the provider sends people back to.
    pub(super) redirect: String,
    known: ArcSwapOption<Known>,
    asked_at: Mutex<Option<Timestamp>>,
}

#[derive(Debug)]
struct Known {
    metadata: Arc<Metadata>,
    at: Timestamp,
}

impl Provider {
    pub(super) fn open(config: ProviderConfig, redirect: String) -> Result<Self, ConfigError> {
        let pem = config.key_text()?;
        let key = SigningKey::from_pem(&config.key_id, &pem)
            .ok_or_else(|| config.wrong("key_file", "holds no private key on P-256 in PEM"))?;
        let http = Http::new(config.loopback_http).map_err(ConfigError::Client)?;
        Ok(Self { config, key, http, redirect, known: ArcSwapOption::empty(), asked_at: Mutex::new(None) })
    }

    /// Its word in addresses.
    pub fn code(&self) -> &str {
        &self.config.code
    }

    /// What people call it.
    pub fn name(&self) -> &Localised {
        &self.config.name
    }

    /// File name of its pictogram, when there is one.
    pub fn logo(&self) -> Option<&str> {
        self.config.logo.as_deref()
    }

    /// The origins that the browser is sent to, for the content security policy's `form-action`.
    pub fn origins(&self) -> Vec<String> {
        origins(&self.config)
    }

    /// What the provider has published: as kept, or asked for when that is old.
    pub(super) async fn metadata(&self, now: Timestamp) -> Result<Arc<Metadata>, OidcError> {
        let known = self.known.load_full();
        let age = known.as_ref().map(|k| now.duration_since(k.at));
        match known {
            Some(k) if age < Some(FRESH) => Ok(k.metadata.clone()),
            Some(k) if age < Some(USABLE) => Ok(self.ask(now, Some(&k), PAUSE).await.unwrap_or(k.metadata.clone())),
            old => self.ask(now, old.as_ref(), PAUSE).await,
        }
    }

    /// Does `check` with the provider's keys; once more with newly fetched ones if it lacks one.
    pub(super) async fn with_keys<T>(
        &self,
        now: Timestamp,
        check: impl Fn(&Metadata) -> Result<T, OidcError>,
    ) -> Result<T, OidcError> {
        let metadata = self.metadata(now).await?;
        match check(&metadata) {
            Err(OidcError::UnknownKey) => {
                let seen = self.known.load_full().filter(|k| Arc::ptr_eq(&k.metadata, &metadata));
                let newer = self.ask(now, seen.as_ref(), KEY_PAUSE).await.map_err(|_| OidcError::UnknownKey)?;
                check(&newer)
            }
            done => done,
        }
    }

    /// Asks the provider, one at a time, and not within `pause` of the last time.
    async fn ask(
        &self,
        now: Timestamp,
        seen: Option<&Arc<Known>>,
        pause: SignedDuration,
    ) -> Result<Arc<Metadata>, OidcError> {
        let mut asked_at = self.asked_at.lock().await;
        // Somebody else may have asked while we waited.
        if let Some(known) = self.known.load_full()
            && seen.is_none_or(|seen| !Arc::ptr_eq(seen, &known))
        {
            return Ok(known.metadata.clone());
        }
        if asked_at.is_some_and(|at| now.duration_since(at) < pause) {
            return Err(OidcError::Unreachable);
        }
        *asked_at = Some(now);
        let metadata = Arc::new(Metadata::fetch(&self.config, &self.http).await?);
        self.known.store(Some(Arc::new(Known { metadata: metadata.clone(), at: now })));
        Ok(metadata)
    }

    /// The language that the provider is asked to speak.
    pub(super) const fn locale(lang: Lang) -> &'static str {
        lang.base().code()
    }
}
