//! Logging out, here and there.

use serde_json::{Value, json};
use server::identity::oidc::{LoggedOut, OidcError};

use crate::support::{Desk, Draft, Signing};

/// What comes of a log-out token changed so.
async fn with(change: impl Fn(&mut Draft)) -> Result<LoggedOut, OidcError> {
    let desk = Desk::open().await;
    let token = desk.idp.log_out_token(change);
    desk.providers.back_channel("prov", &token, desk.now).await
}

async fn claim(name: &str, value: Option<Value>) -> OidcError {
    with(|token| token.claim(name, value.clone())).await.unwrap_err()
}

// ASVS 10.5.5
#[tokio::test]
async fn the_provider_tells_whose_session_has_ended() {
    let desk = Desk::open().await;
    let token = desk.idp.log_out_token(|_| {});
    let out = desk.providers.back_channel("prov", &token, desk.now).await.unwrap();
    let identity = desk.log_in().await.unwrap();
    assert_eq!(out.issuer, identity.issuer);
    assert_eq!(out.subject, Some(identity.subject));
    assert_eq!(out.session, identity.session);
    assert_eq!((out.jti.as_str(), out.issued_at), ("out-1", desk.now));
    assert_eq!(with(|token| token.claim("sid", None)).await.unwrap().session, None);
    assert_eq!(with(|token| token.claim("sub", None)).await.unwrap().subject, None);
}

// ASVS 10.5.5
#[tokio::test]
async fn what_is_no_log_out_token_ends_nothing() {
    assert_eq!(claim("nonce", Some(json!("n"))).await, OidcError::Nonce);
    assert_eq!(claim("events", None).await, OidcError::NotALogOut);
    assert_eq!(claim("events", Some(json!({ "other": {} }))).await, OidcError::NotALogOut);
    assert_eq!(claim("jti", None).await, OidcError::NotALogOut);
    let nobody = with(|token| {
        token.claim("sub", None);
        token.claim("sid", None);
    });
    assert_eq!(nobody.await.unwrap_err(), OidcError::NotALogOut);
    for typ in [json!("JWT"), json!("at+jwt"), Value::Null] {
        let typed = with(|token| token.header["typ"] = typ.clone()).await;
        assert_eq!(typed.unwrap_err(), OidcError::Type, "{typ}");
    }
    let desk = Desk::open().await;
    for token in ["", "a.b.c", "....", "e30.e30."] {
        let done = desk.providers.back_channel("prov", token, desk.now).await;
        assert_eq!(done.unwrap_err(), OidcError::Malformed, "{token}");
    }
}

#[tokio::test]
async fn a_log_out_token_of_another_for_another_or_of_another_time_ends_nothing() {
    let now = Desk::open().await.now.as_second();
    assert_eq!(claim("iss", Some(json!("https://other.example.se"))).await, OidcError::Issuer);
    assert_eq!(claim("aud", Some(json!("other"))).await, OidcError::Audience);
    assert_eq!(claim("aud", None).await, OidcError::Audience);
    assert_eq!(claim("exp", Some(json!(now - 31))).await, OidcError::Expired);
    assert_eq!(claim("exp", None).await, OidcError::Expired);
    assert_eq!(claim("iat", Some(json!(now - 301))).await, OidcError::IssuedAt);
    assert_eq!(claim("iat", None).await, OidcError::IssuedAt);
}

#[tokio::test]
async fn a_forged_log_out_token_ends_nothing() {
    let signed = |signing: fn() -> Signing| with(move |token| token.signing = signing());
    assert_eq!(signed(|| Signing::None).await.unwrap_err(), OidcError::Algorithm);
    assert_eq!(signed(|| Signing::PublicKeyAsSecret).await.unwrap_err(), OidcError::Algorithm);
    assert_eq!(signed(|| Signing::Foreign).await.unwrap_err(), OidcError::UnknownKey);
    assert_eq!(signed(|| Signing::Changed).await.unwrap_err(), OidcError::Signature);
}

#[tokio::test]
async fn whoever_logs_out_here_is_sent_to_log_out_there() {
    let desk = Desk::open().await;
    let hint = desk.log_in().await.unwrap().id_token_hint.unwrap();
    let back = "https://stod.example.se/sv/utloggad";
    let url = desk.providers.logout_url("prov", Some(&hint), "s1", back, desk.now).await.unwrap().unwrap();
    assert!(url.as_str().starts_with(&format!("{}/end?", desk.idp.issuer)));
    let query: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    let said = [("client_id", "stodvalet"), ("post_logout_redirect_uri", back), ("state", "s1")];
    assert_eq!(query[..3], said.map(|(name, value)| (name.to_owned(), value.to_owned())));
    assert_eq!(query[3], ("id_token_hint".to_owned(), hint));

    let desk = Desk::open().await;
    desk.idp.mind().change_metadata =
        Box::new(|metadata| drop(metadata.as_object_mut().unwrap().remove("end_session_endpoint")));
    assert_eq!(desk.providers.logout_url("prov", None, "s1", back, desk.now).await.unwrap(), None);
}
