//! Answers without a log-in: refusals, replays, and answers of somebody else.

use jiff::SignedDuration;
use server::identity::oidc::{Answer, OidcError, PENDING_LIFE, Purpose, Refusal};

use crate::support::Desk;

#[tokio::test]
async fn a_code_is_good_once() {
    let desk = Desk::open().await;
    let started = desk.start(Purpose::LogIn).await;
    let answer = desk.idp.authorize(&started.url);
    desk.finish(&started, &answer).await.unwrap();
    assert_eq!(desk.finish(&started, &answer).await.unwrap_err(), OidcError::Code);
}

// ASVS 10.2.1
#[tokio::test]
async fn a_code_without_its_verifier_is_refused() {
    let desk = Desk::open().await;
    let mut started = desk.start(Purpose::LogIn).await;
    let answer = desk.idp.authorize(&started.url);
    started.pending.verifier = "A".repeat(43);
    assert_eq!(desk.finish(&started, &answer).await.unwrap_err(), OidcError::Code);
    let made_up = Answer { code: Some("made-up".into()), ..answer };
    assert_eq!(desk.finish(&started, &made_up).await.unwrap_err(), OidcError::Code);
}

// ASVS 10.2.2
#[tokio::test]
async fn an_answer_of_another_provider_is_refused_before_its_code_is_used() {
    let desk = Desk::open().await;
    let started = desk.start(Purpose::LogIn).await;
    let right = desk.idp.authorize(&started.url);
    let other = Answer { iss: Some("https://other.example.se".into()), ..right.clone() };
    assert_eq!(desk.finish(&started, &other).await.unwrap_err(), OidcError::Issuer);
    // It has said that it always says who it is.
    let nameless = Answer { iss: None, ..right.clone() };
    assert_eq!(desk.finish(&started, &nameless).await.unwrap_err(), OidcError::Issuer);
    desk.finish(&started, &right).await.unwrap();
}

#[tokio::test]
async fn a_provider_that_does_not_say_who_it_is_needs_not() {
    let desk = Desk::open().await;
    desk.idp.mind().change_metadata = Box::new(|metadata| {
        metadata.as_object_mut().unwrap().remove("authorization_response_iss_parameter_supported");
    });
    let started = desk.start(Purpose::LogIn).await;
    let answer = Answer { iss: None, ..desk.idp.authorize(&started.url) };
    desk.finish(&started, &answer).await.unwrap();
}

#[tokio::test]
async fn a_refusal_tells_what_can_be_done() {
    let desk = Desk::open().await;
    let started = desk.start(Purpose::LogIn).await;
    let answered = desk.idp.authorize(&started.url);
    let cases = [
        ("access_denied", Refusal::Denied),
        ("unmet_authentication_requirements", Refusal::Assurance),
        ("temporarily_unavailable", Refusal::Later),
        ("invalid_request_object", Refusal::Other),
    ];
    for (error, refusal) in cases {
        let answer = Answer { code: None, error: Some(error.into()), ..answered.clone() };
        assert_eq!(desk.finish(&started, &answer).await.unwrap_err(), OidcError::Refused(refusal));
    }
    let empty = Answer { code: None, ..answered };
    assert_eq!(desk.finish(&started, &empty).await.unwrap_err(), OidcError::Malformed);
}

#[tokio::test]
async fn a_log_in_may_take_an_hour_and_no_longer() {
    let mut desk = Desk::open().await;
    let started = desk.start(Purpose::LogIn).await;
    let answer = desk.idp.authorize(&started.url);
    desk.wait(PENDING_LIFE);
    desk.finish(&started, &answer).await.unwrap();
    let started = desk.start(Purpose::LogIn).await;
    let answer = desk.idp.authorize(&started.url);
    desk.wait(PENDING_LIFE + SignedDuration::from_secs(1));
    assert_eq!(desk.finish(&started, &answer).await.unwrap_err(), OidcError::TimedOut);
}

#[tokio::test]
async fn there_are_no_other_providers_than_those_configured() {
    let desk = Desk::open().await;
    let started = desk.start(Purpose::LogIn).await;
    let answer = desk.idp.authorize(&started.url);
    let done = desk.providers.finish("other", &answer, &started.pending, desk.now).await;
    assert_eq!(done.unwrap_err(), OidcError::UnknownProvider);
}
