//! The provider and the portal's side of it, ready to log in.

pub mod idp;
pub mod keys;

use app::domain::Lang;
use jiff::{SignedDuration, Timestamp};
use server::identity::oidc::{Answer, Config, Identity, OidcError, Providers, Purpose, Started};

pub use idp::Idp;
pub use keys::{Draft, Signing};

/// A provider that can lie, and the portal configured for it.
pub struct Desk {
    pub idp: Idp,
    pub providers: Providers,
    pub now: Timestamp,
    _folder: tempfile::TempDir,
}

impl Desk {
    pub async fn open() -> Self {
        Self::with("").await
    }

    /// With more lines in the configuration.
    pub async fn with(more: &str) -> Self {
        let now: Timestamp = "2026-11-24T09:00:00Z".parse().unwrap();
        let idp = Idp::start(now).await;
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("key.pem"), keys::pem()).unwrap();
        let path = folder.path().join("identity.toml");
        let text = format!(
            r#"
            [[provider]]
            code = "prov"
            name = {{ sv = "Prov-ID", fi = "Koe-ID" }}
            issuer = "{}"
            client_id = "stodvalet"
            key_id = "2026-1"
            key_file = "key.pem"
            loopback_http = true
            {more}
            "#,
            idp.issuer
        );
        std::fs::write(&path, text).unwrap();
        let providers = Providers::open(Config::read(&path).unwrap(), "https://stod.example.se").unwrap();
        idp.mind().client_keys = providers.public_keys();
        Self { idp, providers, now, _folder: folder }
    }

    pub async fn start(&self, purpose: Purpose) -> Started {
        self.providers.start("prov", purpose, Lang::Sv, self.now).await.unwrap()
    }

    pub async fn finish(&self, started: &Started, answer: &Answer) -> Result<Identity, OidcError> {
        self.providers.finish("prov", answer, &started.pending, self.now).await
    }

    /// From start to end.
    pub async fn log_in_for(&self, purpose: Purpose) -> Result<Identity, OidcError> {
        let started = self.start(purpose).await;
        let answer = self.idp.authorize(&started.url);
        self.finish(&started, &answer).await
    }

    pub async fn log_in(&self) -> Result<Identity, OidcError> {
        self.log_in_for(Purpose::LogIn).await
    }

    /// The provider changes its ID tokens so.
    pub fn change_id_token(&self, change: impl Fn(&mut Draft) + Send + 'static) {
        self.idp.mind().change_id_token = Box::new(change);
    }

    /// The provider changes what `UserInfo` says so.
    pub fn change_user_info(&self, change: impl Fn(&mut Draft) + Send + 'static) {
        self.idp.mind().change_user_info = Box::new(change);
    }

    /// Time passes, for both.
    pub fn wait(&mut self, time: SignedDuration) {
        self.now += time;
        self.idp.mind().now = self.now;
    }

    /// Seconds since 1970, so many away from now.
    pub fn seconds(&self, away: i64) -> i64 {
        self.now.as_second() + away
    }
}
