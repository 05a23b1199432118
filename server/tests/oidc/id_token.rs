//! ID tokens that lie.

use serde_json::{Value, json};
use server::identity::oidc::{OidcError, Purpose};

use crate::support::{Desk, Draft, Signing};

/// What comes of a log-in with an ID token changed so.
async fn with(change: impl Fn(&mut Draft) + Send + 'static) -> OidcError {
    with_for(Purpose::LogIn, change).await
}

async fn with_for(purpose: Purpose, change: impl Fn(&mut Draft) + Send + 'static) -> OidcError {
    let desk = Desk::open().await;
    desk.change_id_token(change);
    desk.log_in_for(purpose).await.unwrap_err()
}

fn claim(name: &'static str, value: Value) -> impl Fn(&mut Draft) + Send {
    move |token| token.claim(name, Some(value.clone()))
}

fn without(name: &'static str) -> impl Fn(&mut Draft) + Send {
    move |token| token.claim(name, None)
}

// ASVS 10.5.3
#[tokio::test]
async fn another_issuer_is_refused() {
    assert_eq!(with(claim("iss", json!("https://other.example.se"))).await, OidcError::Issuer);
}

// ASVS 10.5.4
#[tokio::test]
async fn a_token_for_another_or_for_others_too_is_refused() {
    assert_eq!(with(claim("aud", json!("other"))).await, OidcError::Audience);
    assert_eq!(with(claim("aud", json!(["stodvalet", "other"]))).await, OidcError::Audience);
    assert_eq!(with(claim("azp", json!("other"))).await, OidcError::Audience);
    assert_eq!(with(without("aud")).await, OidcError::Audience);
}

// ASVS 10.5.1
#[tokio::test]
async fn another_nonce_or_none_is_refused() {
    assert_eq!(with(claim("nonce", json!("another"))).await, OidcError::Nonce);
    assert_eq!(with(without("nonce")).await, OidcError::Nonce);
}

#[tokio::test]
async fn a_token_of_another_log_in_is_refused() {
    let desk = Desk::open().await;
    let (mine, other) = (desk.start(Purpose::LogIn).await, desk.start(Purpose::LogIn).await);
    let answer = desk.idp.authorize(&other.url);
    // The code is not redeemed without the verifier of its own start …
    assert_eq!(desk.finish(&mine, &answer).await.unwrap_err(), OidcError::Code);
    // … and with it, the nonce gives it away.
    let other = desk.start(Purpose::LogIn).await;
    let mut mixed = desk.start(Purpose::LogIn).await;
    let answer = desk.idp.authorize(&other.url);
    mixed.pending.verifier.clone_from(&other.pending.verifier);
    assert_eq!(desk.finish(&mixed, &answer).await.unwrap_err(), OidcError::Nonce);
}

#[tokio::test]
async fn only_a_signature_by_a_published_key_is_accepted() {
    assert_eq!(with(|token| token.signing = Signing::None).await, OidcError::Algorithm);
    assert_eq!(with(|token| token.signing = Signing::PublicKeyAsSecret).await, OidcError::Algorithm);
    assert_eq!(with(|token| token.signing = Signing::Foreign).await, OidcError::UnknownKey);
    assert_eq!(with(|token| token.signing = Signing::Changed).await, OidcError::Signature);
    assert_eq!(with(|token| token.header["alg"] = json!("RS256")).await, OidcError::UnknownKey);
    assert_eq!(with(|token| token.header["alg"] = json!("XS256")).await, OidcError::Malformed);
}

#[tokio::test]
async fn another_kind_of_token_is_refused() {
    assert_eq!(with(|token| token.header["typ"] = json!("logout+jwt")).await, OidcError::Type);
    assert_eq!(with(|token| token.header["crit"] = json!(["b64"])).await, OidcError::Type);
}

#[tokio::test]
async fn a_token_is_used_while_it_lives_and_is_young() {
    let now = Desk::open().await.now.as_second();
    assert_eq!(with(claim("exp", json!(now - 31))).await, OidcError::Expired);
    assert_eq!(with(claim("iat", json!(now - 301))).await, OidcError::IssuedAt);
    assert_eq!(with(claim("iat", json!(now + 31))).await, OidcError::IssuedAt);
    let desk = Desk::open().await;
    desk.change_id_token(claim("iat", json!(now - 300)));
    desk.log_in().await.unwrap();
}

#[tokio::test]
async fn a_token_that_belongs_to_another_access_token_is_refused() {
    assert_eq!(with(claim("at_hash", json!("AAAAAAAAAAAAAAAAAAAAAA"))).await, OidcError::Signature);
}

// ASVS 6.8.4
#[tokio::test]
async fn a_low_or_missing_level_is_refused() {
    for level in ["http://id.elegnamnden.se/loa/1.0/loa2", "http://id.swedenconnect.se/loa/1.0/uncertified-loa3", ""] {
        assert_eq!(with(claim("acr", json!(level))).await, OidcError::Assurance, "{level}");
    }
    assert_eq!(with(without("acr")).await, OidcError::Assurance);
    assert_eq!(with(claim("acr", json!(["http://id.elegnamnden.se/loa/1.0/loa3"]))).await, OidcError::Malformed);
    let desk = Desk::with(r#"acr = ["http://id.swedenconnect.se/loa/1.0/uncertified-loa3"]"#).await;
    desk.change_id_token(claim("acr", json!("http://id.swedenconnect.se/loa/1.0/uncertified-loa3")));
    desk.log_in().await.unwrap();
}

// ASVS 6.8.4
#[tokio::test]
async fn a_missing_or_stale_time_of_authentication_is_refused() {
    let now = Desk::open().await.now.as_second();
    for purpose in [Purpose::StepUp, Purpose::LogIn] {
        assert_eq!(with_for(purpose, without("auth_time")).await, OidcError::NotFresh);
        assert_eq!(with_for(purpose, claim("auth_time", json!(now - 31))).await, OidcError::NotFresh);
        assert_eq!(with_for(purpose, claim("auth_time", json!(now + 31))).await, OidcError::NotFresh);
    }
}

#[tokio::test]
async fn single_sign_on_is_for_logging_in_only_and_only_so_long() {
    let desk = Desk::with("single_sign_on_minutes = 30").await;
    let ago = |minutes: i64| json!(desk.seconds(-60 * minutes));
    desk.change_id_token(claim("auth_time", ago(30)));
    desk.log_in().await.unwrap();
    assert_eq!(desk.log_in_for(Purpose::StepUp).await.unwrap_err(), OidcError::NotFresh);
    desk.change_id_token(claim("auth_time", ago(31)));
    assert_eq!(desk.log_in().await.unwrap_err(), OidcError::NotFresh);
}

#[tokio::test]
async fn a_token_about_nobody_is_refused() {
    assert_eq!(with(without("sub")).await, OidcError::Malformed);
    assert_eq!(with(claim("sub", json!(""))).await, OidcError::Malformed);
}
