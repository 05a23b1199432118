//! What we ask of the provider directly: tokens for the code, and `UserInfo` for the token.

use jiff::{SignedDuration, Timestamp};
use openidconnect::{
    AccessToken, AsyncHttpClient as _, AuthType, AuthorizationCode, ClientId, CsrfToken, HttpRequest,
    OAuth2TokenResponse as _, PkceCodeVerifier, RedirectUrl, RequestTokenError, TokenResponse as _,
    core::{CoreClient, CoreIdToken},
    http::{Method, StatusCode, header},
};
use serde_json::json;

use super::{
    claims::Claims,
    config::{AssertionAudience, UserInfo},
    error::OidcError,
    http::HttpError,
    jws,
    metadata::Metadata,
    provider::Provider,
};

/// How long a client assertion holds; it is used at once.
const ASSERTION_LIFE: SignedDuration = SignedDuration::from_secs(60);
const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// What the provider gives for a code.
pub(super) struct Tokens {
    pub access: AccessToken,
    pub id: CoreIdToken,
}

impl Provider {
    /// Redeems a code.
    pub(super) async fn redeem(&self, code: &str, verifier: &str, now: Timestamp) -> Result<Tokens, OidcError> {
        let metadata = self.metadata(now).await?;
        let client_id = ClientId::new(self.config.client_id.clone());
        let redirect = RedirectUrl::new(self.redirect.clone()).map_err(|_| OidcError::Metadata)?;
        let response = CoreClient::new(client_id, metadata.issuer.clone(), metadata.keys.clone())
            .set_token_uri(metadata.token.clone())
            .set_auth_type(AuthType::RequestBody)
            .set_redirect_uri(redirect)
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .set_pkce_verifier(PkceCodeVerifier::new(verifier.to_owned()))
            .add_extra_param("client_assertion_type", ASSERTION_TYPE)
            .add_extra_param("client_assertion", self.assertion(&metadata, now))
            .request_async(&self.http)
            .await
            .map_err(|e| match e {
                RequestTokenError::Request(HttpError::NoAnswer) => OidcError::Unreachable,
                RequestTokenError::ServerResponse(_) => OidcError::Code,
                _ => OidcError::Malformed,
            })?;
        let id = response.id_token().ok_or(OidcError::Malformed)?.clone();
        Ok(Tokens { access: response.access_token().clone(), id })
    }

    /// Proves that it is we who ask (`private_key_jwt`).
    fn assertion(&self, metadata: &Metadata, now: Timestamp) -> String {
        let us = &self.config.client_id;
        let audience = match self.config.assertion_audience {
            AssertionAudience::Issuer => metadata.issuer.as_str(),
            AssertionAudience::TokenEndpoint => metadata.token.as_str(),
        };
        let claims = json!({
            "iss": us,
            "sub": us,
            "aud": audience,
            "jti": CsrfToken::new_random().into_secret(),
            "iat": now.as_second(),
            "exp": (now + ASSERTION_LIFE).as_second(),
        });
        self.key.sign("JWT", &claims)
    }

    /// What `UserInfo` says; nothing when the provider tells all in the ID token.
    pub(super) async fn user_info(&self, tokens: &Tokens, subject: &str, now: Timestamp) -> Result<Claims, OidcError> {
        let metadata = self.metadata(now).await?;
        let Some(url) = &metadata.user_info else { return Ok(Claims::default()) };
        let signed = self.config.user_info == UserInfo::Signed;
        let request = openidconnect::http::Request::builder()
            .method(Method::GET)
            .uri(url.as_str())
            .header(header::ACCEPT, if signed { "application/jwt" } else { "application/json" })
            .header(header::AUTHORIZATION, format!("Bearer {}", tokens.access.secret()))
            .body(Vec::new())
            .map_err(|_| OidcError::Malformed)?;
        let claims = self.read_user_info(request, signed, now).await?;
        if claims.text("sub") == Some(subject) { Ok(claims) } else { Err(OidcError::Subject) }
    }

    async fn read_user_info(&self, request: HttpRequest, signed: bool, now: Timestamp) -> Result<Claims, OidcError> {
        let response = self.http.call(request).await.map_err(|_| OidcError::Unreachable)?;
        if response.status() != StatusCode::OK {
            return Err(OidcError::Malformed);
        }
        let kind = response.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let is_jwt = kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/jwt"));
        if !is_jwt {
            return if signed { Err(OidcError::Unsigned) } else { Claims::parse(response.body()) };
        }
        let token = std::str::from_utf8(response.body()).map_err(|_| OidcError::Malformed)?;
        self.with_keys(now, |metadata| {
            let claims = jws::verify(token.trim(), &metadata.keys, jws::Kind::Plain)?;
            claims.meant_for(&self.config)?;
            claims.not_expired(now)?;
            Ok(claims)
        })
        .await
    }
}
