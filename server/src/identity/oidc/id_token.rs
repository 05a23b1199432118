//! The ID token: who authenticated, when and how surely.

use std::time::SystemTime;

use jiff::Timestamp;
use openidconnect::{
    AccessTokenHash, ClaimsVerificationError as Wrong, ClientId, Nonce, SignatureVerificationError as Unsigned,
    core::CoreIdTokenVerifier,
};

use super::{
    SKEW, claims::Claims, config::ProviderConfig, error::OidcError, exchange::Tokens, finish::Pending, jws,
    metadata::Metadata, provider::Provider, request::Purpose,
};

/// What the ID token says, verified.
pub(super) struct IdToken {
    pub subject: String,
    pub session: Option<String>,
    pub acr: String,
    pub authenticated_at: Timestamp,
    pub raw: String,
}

impl Provider {
    /// Verifies the ID token.
    pub(super) async fn id_token(
        &self,
        tokens: &Tokens,
        pending: &Pending,
        now: Timestamp,
    ) -> Result<(IdToken, Claims), OidcError> {
        self.with_keys(now, |metadata| verify(&self.config, metadata, tokens, &pending.nonce, now)).await?;
        let raw = tokens.id.to_string();
        let claims = jws::payload(&raw)?;
        claims.meant_for(&self.config)?;
        claims.issued_now(now)?;
        if claims.get("azp").is_some_and(|azp| azp.as_str() != Some(self.config.client_id.as_str())) {
            return Err(OidcError::Audience);
        }
        let acr = accepted_level(&self.config, &claims)?;
        let authenticated_at = fresh(&self.config, &claims, pending.purpose, pending.started_at, now)?;
        let id_token = IdToken {
            subject: claims.text("sub").filter(|sub| !sub.is_empty()).ok_or(OidcError::Malformed)?.to_owned(),
            session: claims.text("sid").map(str::to_owned),
            acr,
            authenticated_at,
            raw,
        };
        Ok((id_token, claims))
    }
}

/// Issuer, audience, algorithm, key, signature, nonce, expiry, and that it belongs to the access token.
fn verify(
    config: &ProviderConfig,
    metadata: &Metadata,
    tokens: &Tokens,
    nonce: &str,
    now: Timestamp,
) -> Result<(), OidcError> {
    let client_id = ClientId::new(config.client_id.clone());
    let verifier = CoreIdTokenVerifier::new_public_client(client_id, metadata.issuer.clone(), metadata.keys.clone())
        .set_allowed_algs(jws::ALGORITHMS)
        .set_time_fn(move || SystemTime::from(now - SKEW).into());
    let claims = tokens.id.claims(&verifier, &Nonce::new(nonce.to_owned())).map_err(|e| trouble(&e))?;
    if let Some(expected) = claims.access_token_hash() {
        let algorithm = tokens.id.signing_alg().map_err(|_| OidcError::Algorithm)?;
        let key = tokens.id.signing_key(&verifier).map_err(|_| OidcError::UnknownKey)?;
        let hash = AccessTokenHash::from_token(&tokens.access, algorithm, key).map_err(|_| OidcError::Signature)?;
        if hash != *expected {
            return Err(OidcError::Signature);
        }
    }
    Ok(())
}

/// The level, when it is among those accepted. Asking for it is not enough: the provider may not have heeded.
fn accepted_level(config: &ProviderConfig, claims: &Claims) -> Result<String, OidcError> {
    let acr = claims.text("acr").unwrap_or_default();
    if config.acr.iter().any(|accepted| accepted == acr) {
        return Ok(acr.to_owned());
    }
    // Sure enough, but of another country: the person needs another word than "not sure enough".
    let foreign = acr.rsplit('/').next().is_some_and(|level| level.starts_with("eidas-"));
    Err(if foreign { OidcError::NotASwedishNumber } else { OidcError::Assurance })
}

/// When the person authenticated, if that is recent enough for what it is for.
fn fresh(
    config: &ProviderConfig,
    claims: &Claims,
    purpose: Purpose,
    started_at: Timestamp,
    now: Timestamp,
) -> Result<Timestamp, OidcError> {
    let earliest = started_at - purpose.max_age(config) - SKEW;
    let at = claims.time("auth_time").ok_or(OidcError::NotFresh)?;
    if (earliest..=now + SKEW).contains(&at) { Ok(at) } else { Err(OidcError::NotFresh) }
}

/// The library's word for what is wrong, without what it quotes.
fn trouble(error: &Wrong) -> OidcError {
    match error {
        Wrong::Expired(_) => OidcError::Expired,
        Wrong::InvalidAudience(_) => OidcError::Audience,
        Wrong::InvalidIssuer(_) => OidcError::Issuer,
        Wrong::InvalidNonce(_) => OidcError::Nonce,
        Wrong::SignatureVerification(Unsigned::NoMatchingKey | Unsigned::AmbiguousKeyId(_)) => OidcError::UnknownKey,
        Wrong::SignatureVerification(
            Unsigned::NoSignature | Unsigned::DisallowedAlg(_) | Unsigned::UnsupportedAlg(_),
        ) => OidcError::Algorithm,
        Wrong::SignatureVerification(_) => OidcError::Signature,
        Wrong::Unsupported(_) => OidcError::Type,
        _ => OidcError::Malformed,
    }
}
