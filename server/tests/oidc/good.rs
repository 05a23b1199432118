//! What is right is accepted.

use jiff::civil::date;
use serde_json::json;
use server::identity::oidc::{Number, Purpose, callback_path};

use crate::support::Desk;

// ASVS 10.2.1, 10.5.x
#[tokio::test]
async fn somebody_logs_in_and_is_who_the_provider_says() {
    let desk = Desk::open().await;
    let identity = desk.log_in().await.unwrap();
    assert!(matches!(&identity.number, Number::Personal(digits) if digits.as_str() == "198001022384"));
    assert_eq!(identity.provider, "prov");
    assert_eq!(identity.issuer, desk.idp.issuer);
    assert_eq!((identity.subject.as_str(), identity.session.as_deref()), ("subject-1", Some("session-1")));
    assert_eq!(identity.given_name.as_deref(), Some("Asta"));
    assert_eq!(identity.family_name.as_deref(), Some("Lind"));
    assert_eq!(identity.birth_date, Some(date(1980, 1, 2)));
    assert_eq!(identity.acr, "http://id.elegnamnden.se/loa/1.0/loa3");
    assert_eq!(identity.authenticated_at, desk.now);
    assert_eq!(identity.previous_coordination, None);
}

#[tokio::test]
async fn the_same_person_shows_once_more_that_it_is_they() {
    let desk = Desk::open().await;
    let before = desk.log_in().await.unwrap();
    let again = desk.log_in_for(Purpose::StepUp).await.unwrap();
    assert_eq!(before.number, again.number);
    assert_eq!(before.subject, again.subject);
}

#[tokio::test]
async fn an_audience_in_a_list_is_as_good() {
    let desk = Desk::open().await;
    desk.change_id_token(|token| token.claim("aud", Some(json!(["stodvalet"]))));
    desk.change_user_info(|token| token.claim("aud", Some(json!(["stodvalet"]))));
    desk.log_in().await.unwrap();
}

#[tokio::test]
async fn a_provider_that_tells_all_in_the_id_token_is_understood() {
    let desk = Desk::with(
        r#"user_info = "none"
           claims = { personal_identity_number = "ssn", coordination_number = "ssn", given_name = "first" }"#,
    )
    .await;
    desk.change_id_token(|token| {
        token.claim("ssn", Some(json!("198001622380")));
        token.claim("first", Some(json!("Asta")));
    });
    let identity = desk.log_in().await.unwrap();
    // One name for both kinds: the day tells.
    assert!(matches!(&identity.number, Number::Coordination(digits) if digits.as_str() == "198001622380"));
    assert_eq!(identity.given_name.as_deref(), Some("Asta"));
    // It would put the number into an address.
    assert_eq!(identity.id_token_hint, None);
}

#[tokio::test]
async fn plain_user_information_is_read_where_that_is_configured() {
    let desk = Desk::with("user_info = \"plain\"").await;
    desk.idp.mind().plain_user_info = true;
    desk.log_in().await.unwrap();
}

#[tokio::test]
async fn the_pages_learn_what_they_show() {
    let desk = Desk::with("logo = \"prov.svg\"\norigins = [\"https://login.example.se\"]").await;
    let provider = desk.providers.get("prov").unwrap();
    assert_eq!(provider.name().sv, "Prov-ID");
    assert_eq!(provider.logo(), Some("prov.svg"));
    assert_eq!(provider.origins(), [desk.idp.issuer.as_str(), "https://login.example.se"]);
    assert_eq!(desk.providers.iter().count(), 1);
    assert_eq!(callback_path("prov"), "/logga-in/prov/svar");
}
