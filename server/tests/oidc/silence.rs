//! Nothing of the person is in what might be logged.

use serde_json::json;
use server::identity::oidc::Purpose;

use crate::support::Desk;

// ASVS 14.2.1
#[tokio::test]
async fn debug_and_errors_leave_out_numbers_names_and_tokens() {
    let desk = Desk::open().await;
    let started = desk.start(Purpose::LogIn).await;
    let answer = desk.idp.authorize(&started.url);
    let identity = desk.finish(&started, &answer).await.unwrap();
    desk.change_user_info(|token| token.claim("sub", Some(json!("198001022384"))));
    let error = desk.log_in().await.unwrap_err();
    let shown =
        format!("{started:?} {answer:?} {identity:?} {:?} {error:?} {error} {:?}", identity.number, desk.providers);
    let hint = identity.id_token_hint.unwrap();
    let secrets = [
        "198001022384",
        "Asta",
        "Lind",
        "1980-01-02",
        "subject-1",
        "session-1",
        &started.state,
        &started.pending.nonce,
        &started.pending.verifier,
        answer.code.as_deref().unwrap(),
        &hint,
        "access-1",
    ];
    for secret in secrets {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}

// ASVS 14.2.1
#[tokio::test]
async fn no_number_is_in_an_address() {
    let desk = Desk::open().await;
    desk.change_id_token(|token| {
        token.claim("https://id.oidc.se/claim/personalIdentityNumber", Some(json!("198001022384")));
    });
    let identity = desk.log_in().await.unwrap();
    assert_eq!(identity.id_token_hint, None, "the hint stands in an address");
}
