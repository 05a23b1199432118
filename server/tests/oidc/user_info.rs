//! `UserInfo` that lies.

use axum::http::StatusCode;
use serde_json::json;
use server::identity::oidc::OidcError;

use crate::support::{Desk, Draft, Signing};

/// What comes of a log-in with `UserInfo` changed so.
async fn with(change: impl Fn(&mut Draft) + Send + 'static) -> OidcError {
    let desk = Desk::open().await;
    desk.change_user_info(change);
    desk.log_in().await.unwrap_err()
}

#[tokio::test]
async fn another_subject_is_refused() {
    assert_eq!(with(|token| token.claim("sub", Some(json!("subject-2")))).await, OidcError::Subject);
    assert_eq!(with(|token| token.claim("sub", None)).await, OidcError::Subject);
    let desk = Desk::with("user_info = \"plain\"").await;
    desk.idp.mind().plain_user_info = true;
    desk.change_user_info(|token| token.claim("sub", Some(json!("subject-2"))));
    assert_eq!(desk.log_in().await.unwrap_err(), OidcError::Subject);
}

#[tokio::test]
async fn it_must_be_signed_by_the_provider_for_us() {
    let desk = Desk::open().await;
    desk.idp.mind().plain_user_info = true;
    assert_eq!(desk.log_in().await.unwrap_err(), OidcError::Unsigned);
    assert_eq!(with(|token| token.signing = Signing::None).await, OidcError::Algorithm);
    assert_eq!(with(|token| token.signing = Signing::PublicKeyAsSecret).await, OidcError::Algorithm);
    assert_eq!(with(|token| token.signing = Signing::Foreign).await, OidcError::UnknownKey);
    assert_eq!(with(|token| token.signing = Signing::Changed).await, OidcError::Signature);
    assert_eq!(with(|token| token.claim("iss", Some(json!("https://other.example.se")))).await, OidcError::Issuer);
    assert_eq!(with(|token| token.claim("iss", None)).await, OidcError::Issuer);
    assert_eq!(with(|token| token.claim("aud", Some(json!("other")))).await, OidcError::Audience);
    assert_eq!(with(|token| token.claim("aud", Some(json!([])))).await, OidcError::Audience);
}

#[tokio::test]
async fn what_is_over_or_another_thing_is_refused() {
    let now = Desk::open().await.now.as_second();
    assert_eq!(with(move |token| token.claim("exp", Some(json!(now - 31)))).await, OidcError::Expired);
    assert_eq!(with(|token| token.claim("exp", Some(json!("soon")))).await, OidcError::Expired);
    assert_eq!(with(|token| token.header["typ"] = json!("logout+jwt")).await, OidcError::Type);
    assert_eq!(with(|token| token.header["crit"] = json!(["b64"])).await, OidcError::Malformed);
    let desk = Desk::open().await;
    desk.idp.mind().user_info_status = StatusCode::FORBIDDEN;
    assert_eq!(desk.log_in().await.unwrap_err(), OidcError::Malformed);
}
