//! Numbers: one of the person's own, or none.

use serde_json::{Value, json};
use server::identity::oidc::{Identity, Number, OidcError};

use crate::support::Desk;

const PERSONAL: &str = "https://id.oidc.se/claim/personalIdentityNumber";
const COORDINATION: &str = "https://id.oidc.se/claim/coordinationNumber";
const PREVIOUS: &str = "https://id.oidc.se/claim/previousCoordinationNumber";
const MAPPED: &str = "https://id.swedenconnect.se/claim/mappedPersonalIdentityNumber";

/// What comes of a log-in of such a person.
async fn of(person: Value) -> Result<Identity, OidcError> {
    let desk = Desk::open().await;
    desk.idp.mind().person = person;
    desk.log_in().await
}

#[tokio::test]
async fn a_coordination_number_is_one_too() {
    let identity = of(json!({ COORDINATION: "198001622380" })).await.unwrap();
    assert!(matches!(identity.number, Number::Coordination(_)));
    assert_eq!(identity.number.digits().as_str(), "198001622380");
}

#[tokio::test]
async fn the_number_that_somebody_had_before_comes_along() {
    let identity = of(json!({ PERSONAL: "198001022384", PREVIOUS: "198001622380" })).await.unwrap();
    assert!(matches!(identity.number, Number::Personal(_)));
    assert_eq!(identity.previous_coordination.unwrap().as_str(), "198001622380");
    let wrong = of(json!({ PERSONAL: "198001022384", PREVIOUS: "198001022384" })).await;
    assert_eq!(wrong.unwrap_err(), OidcError::Number);
}

#[tokio::test]
async fn both_kinds_at_once_or_two_that_differ_are_refused() {
    let both = of(json!({ PERSONAL: "198001022384", COORDINATION: "198001622380" })).await;
    assert_eq!(both.unwrap_err(), OidcError::AmbiguousNumber);
    let desk = Desk::open().await;
    desk.change_id_token(|token| token.claim(PERSONAL, Some(json!("199002032381"))));
    assert_eq!(desk.log_in().await.unwrap_err(), OidcError::AmbiguousNumber);
    desk.change_id_token(|token| token.claim(PERSONAL, Some(json!("198001022384"))));
    assert!(desk.log_in().await.is_ok());
}

#[tokio::test]
async fn what_is_no_number_is_refused() {
    let wrong = ["", "8001022384", "19800102-2384", "１９８００１０２２３８４", "198001622380", "198001002384"];
    for number in wrong.map(Value::from).into_iter().chain([json!(198_001_022_384_u64), json!(["198001022384"])]) {
        assert_eq!(of(json!({ PERSONAL: number })).await.unwrap_err(), OidcError::Number, "{number}");
    }
    assert_eq!(of(json!({ COORDINATION: "198001022384" })).await.unwrap_err(), OidcError::Number);
}

#[tokio::test]
async fn somebody_without_a_swedish_number_is_told_apart() {
    assert_eq!(of(json!({})).await.unwrap_err(), OidcError::NotASwedishNumber);
    assert_eq!(of(json!({ PERSONAL: null })).await.unwrap_err(), OidcError::NotASwedishNumber);
    let mapped = json!({ MAPPED: "198001022384", "https://id.swedenconnect.se/claim/identityBinding": "x" });
    assert_eq!(of(mapped).await.unwrap_err(), OidcError::NotASwedishNumber);
    // Not even beside a plain one: the provider has mixed two things up.
    let mixed = json!({ MAPPED: "198001022384", PERSONAL: "198001022384" });
    assert_eq!(of(mixed).await.unwrap_err(), OidcError::NotASwedishNumber);
    let desk = Desk::open().await;
    desk.change_id_token(|token| token.claim("acr", Some(json!("http://id.elegnamnden.se/loa/1.0/eidas-nf-sub"))));
    assert_eq!(desk.log_in().await.unwrap_err(), OidcError::NotASwedishNumber);
}
