//! The way back: from the provider's answer to an [`Identity`].

use std::{fmt, time::Duration};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{
    error::{OidcError, Refusal},
    identity::Identity,
    provider::Provider,
    request::Purpose,
};

/// How long a log-in may take, generously: some people need time.
pub const PENDING_LIFE: SignedDuration = SignedDuration::from_hours(1);

/// How long all that we ask the provider may take together: less than the portal lets a request last.
const PATIENCE: Duration = Duration::from_secs(9);

/// What the caller keeps between the start and the answer.
#[derive(Clone, Serialize, Deserialize)]
pub struct Pending {
    /// What the ID token must hold.
    pub nonce: String,
    /// What proves to the provider that it is we who began (PKCE).
    pub verifier: String,
    /// When it began.
    pub started_at: Timestamp,
    /// Why.
    pub purpose: Purpose,
}

impl fmt::Debug for Pending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { started_at, purpose, .. } = self;
        f.debug_struct("Pending").field("started_at", started_at).field("purpose", purpose).finish_non_exhaustive()
    }
}

/// The query of the address that the provider sends people back to. What else is in it is not read.
#[derive(Clone, Default, Deserialize)]
pub struct Answer {
    /// What [`super::Started`] gave out: the caller finds what is pending by it.
    pub state: Option<String>,
    /// The code to redeem.
    pub code: Option<String>,
    /// What went wrong instead.
    pub error: Option<String>,
    /// Who answers (RFC 9207).
    pub iss: Option<String>,
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answer(..)")
    }
}

impl Provider {
    pub(super) async fn finish(
        &self,
        answer: &Answer,
        pending: &Pending,
        now: Timestamp,
    ) -> Result<Identity, OidcError> {
        let all = async {
            let code = self.code_of(answer, pending, now).await?;
            let tokens = self.redeem(code, &pending.verifier, now).await?;
            let (id_token, claims) = self.id_token(&tokens, pending, now).await?;
            let user_info = self.user_info(&tokens, &id_token.subject, now).await?;
            Identity::read(&self.config, id_token, &claims, &user_info)
        };
        tokio::time::timeout(PATIENCE, all).await.unwrap_or(Err(OidcError::Unreachable))
    }

    /// The answer's code, when the answer is from this provider and in time.
    async fn code_of<'a>(&self, answer: &'a Answer, pending: &Pending, now: Timestamp) -> Result<&'a str, OidcError> {
        match answer.iss.as_deref() {
            Some(issuer) if issuer != self.config.issuer => return Err(OidcError::Issuer),
            None if self.metadata(now).await?.says_who_it_is => return Err(OidcError::Issuer),
            _ => {}
        }
        if let Some(error) = &answer.error {
            return Err(OidcError::Refused(Refusal::read(error)));
        }
        if now.duration_since(pending.started_at) > PENDING_LIFE {
            return Err(OidcError::TimedOut);
        }
        answer.code.as_deref().filter(|code| !code.is_empty()).ok_or(OidcError::Malformed)
    }
}
