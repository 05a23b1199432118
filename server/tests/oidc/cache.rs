//! What a provider has published: kept, asked for anew, and held against what is configured.

use app::domain::Lang;
use jiff::SignedDuration;
use serde_json::{Value, json};
use server::identity::oidc::{OidcError, Purpose, Started};

use crate::support::{Desk, Signing, keys};

async fn start(desk: &Desk) -> Result<Started, OidcError> {
    desk.providers.start("prov", Purpose::LogIn, Lang::Sv, desk.now).await
}

#[tokio::test]
async fn it_is_asked_for_once_an_hour() {
    let mut desk = Desk::open().await;
    assert_eq!(desk.idp.mind().key_fetches, 0, "nothing is asked before it is needed");
    desk.log_in().await.unwrap();
    desk.wait(SignedDuration::from_mins(59));
    desk.log_in().await.unwrap();
    assert_eq!(desk.idp.mind().key_fetches, 1);
    desk.wait(SignedDuration::from_mins(1));
    desk.log_in().await.unwrap();
    assert_eq!(desk.idp.mind().key_fetches, 2);
}

#[tokio::test]
async fn a_new_key_is_fetched_but_not_for_everyone_who_makes_one_up() {
    let mut desk = Desk::open().await;
    desk.log_in().await.unwrap();
    desk.wait(SignedDuration::from_mins(2));
    {
        let mut mind = desk.idp.mind();
        (mind.key, mind.key_id) = (keys::key(), "second".into());
    }
    desk.log_in().await.unwrap();
    assert_eq!(desk.idp.mind().key_fetches, 2);
    let made_up = desk.idp.log_out_token(|token| token.signing = Signing::Foreign);
    for _ in 0..5 {
        let done = desk.providers.back_channel("prov", &made_up, desk.now).await;
        assert_eq!(done.unwrap_err(), OidcError::UnknownKey);
    }
    assert_eq!(desk.idp.mind().key_fetches, 2);
}

#[tokio::test]
async fn a_provider_that_is_down_is_said_to_be_down_and_used_from_memory_for_a_day() {
    let mut desk = Desk::open().await;
    desk.log_in().await.unwrap();
    desk.idp.mind().change_metadata = Box::new(|metadata| *metadata = json!("out of order"));
    desk.wait(SignedDuration::from_hours(23));
    desk.log_in().await.unwrap();
    desk.wait(SignedDuration::from_hours(1));
    assert_eq!(start(&desk).await.unwrap_err(), OidcError::Metadata);
    // It is left in peace for some seconds.
    assert_eq!(start(&desk).await.unwrap_err(), OidcError::Unreachable);
    desk.idp.mind().change_metadata = Box::new(|_| {});
    desk.wait(SignedDuration::from_secs(5));
    desk.log_in().await.unwrap();
}

/// What comes of a start when the metadata are changed so.
async fn published(change: impl Fn(&mut Value) + Send + 'static) -> OidcError {
    let desk = Desk::open().await;
    desk.idp.mind().change_metadata = Box::new(change);
    start(&desk).await.unwrap_err()
}

#[tokio::test]
async fn metadata_of_another_or_that_lead_elsewhere_are_refused() {
    assert_eq!(published(|m| m["issuer"] = json!("https://other.example.se")).await, OidcError::Metadata);
    for endpoint in ["token_endpoint", "userinfo_endpoint", "jwks_uri"] {
        // Secrets in the clear, to another machine.
        let error = published(move |m| m[endpoint] = json!("http://id.example.se/x")).await;
        assert!(matches!(error, OidcError::Metadata | OidcError::Unreachable), "{endpoint}: {error}");
    }
    for endpoint in ["authorization_endpoint", "end_session_endpoint"] {
        // The browser is sent only to origins that are configured.
        let error = published(move |m| m[endpoint] = json!("https://other.example.se/x")).await;
        assert_eq!(error, OidcError::Metadata, "{endpoint}");
    }
    for endpoint in ["authorization_endpoint", "token_endpoint", "userinfo_endpoint", "jwks_uri"] {
        let error = published(move |m| drop(m.as_object_mut().unwrap().remove(endpoint))).await;
        assert_eq!(error, OidcError::Metadata, "{endpoint}");
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed_and_nobody_at_home_is_unreachable() {
    let desk = Desk::open().await;
    desk.idp.mind().change_metadata = Box::new(|m| m["jwks_uri"] = json!("http://127.0.0.1:1/keys"));
    assert_eq!(start(&desk).await.unwrap_err(), OidcError::Unreachable);
}
