//! Logging out: at the provider when somebody logs out here, and here when they log out there.

use jiff::{SignedDuration, Timestamp};
use openidconnect::url::Url;
use serde_json::Value;

use super::{SKEW, TOKEN_LIFE, claims::Claims, error::OidcError, jws, provider::Provider};

/// How long a log-out token can be replayed, and so how long the caller must remember its `jti`.
pub const LOG_OUT_TOKEN_LIFE: SignedDuration = SignedDuration::from_secs(TOKEN_LIFE.as_secs() + SKEW.as_secs());

const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";

/// A session has ended at a provider. All sessions here that fit are to end; when `session` is
/// told, only that one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoggedOut {
    /// The provider's issuer identifier.
    pub issuer: String,
    /// Whose sessions.
    pub subject: Option<String>,
    /// Which session.
    pub session: Option<String>,
    /// The token's own id: what has been seen before is refused.
    pub jti: String,
    /// When the token was issued.
    pub issued_at: Timestamp,
}

impl Provider {
    pub(super) async fn logout_url(
        &self,
        id_token_hint: Option<&str>,
        state: &str,
        return_to: &str,
        now: Timestamp,
    ) -> Result<Option<Url>, OidcError> {
        let metadata = self.metadata(now).await?;
        let Some(mut url) = metadata.end_session.clone() else { return Ok(None) };
        {
            let mut query = url.query_pairs_mut();
            query.append_pair("client_id", &self.config.client_id);
            query.append_pair("post_logout_redirect_uri", return_to);
            query.append_pair("state", state);
            if let Some(hint) = id_token_hint {
                query.append_pair("id_token_hint", hint);
            }
        }
        Ok(Some(url))
    }

    pub(super) async fn back_channel(&self, token: &str, now: Timestamp) -> Result<LoggedOut, OidcError> {
        let claims = self.with_keys(now, |metadata| jws::verify(token, &metadata.keys, jws::Kind::LogOut)).await?;
        claims.meant_for(&self.config)?;
        let issued_at = claims.issued_now(now)?;
        // Unlike elsewhere, it must have one.
        claims.get("exp").ok_or(OidcError::Expired)?;
        claims.not_expired(now)?;
        read(&claims, issued_at)
    }
}

/// What a log-out token says. It has no nonce: with one, it would be an ID token.
fn read(claims: &Claims, issued_at: Timestamp) -> Result<LoggedOut, OidcError> {
    if claims.get("nonce").is_some() {
        return Err(OidcError::Nonce);
    }
    if !claims.get("events").and_then(|events| events.get(EVENT)).is_some_and(Value::is_object) {
        return Err(OidcError::NotALogOut);
    }
    let text = |name| claims.text(name).filter(|text| !text.is_empty()).map(str::to_owned);
    let (subject, session) = (text("sub"), text("sid"));
    if subject.is_none() && session.is_none() {
        return Err(OidcError::NotALogOut);
    }
    Ok(LoggedOut {
        issuer: text("iss").ok_or(OidcError::Issuer)?,
        subject,
        session,
        jti: text("jti").ok_or(OidcError::NotALogOut)?,
        issued_at,
    })
}
