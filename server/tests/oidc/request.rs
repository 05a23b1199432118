//! What the provider is asked.

use std::collections::HashMap;

use app::domain::Lang;
use serde_json::{Value, json};
use server::identity::oidc::{Config, Providers, Purpose};

use crate::support::{Desk, keys};

async fn asked(more: &str, purpose: Purpose) -> (HashMap<String, String>, Value) {
    let desk = Desk::with(more).await;
    let started = desk.start(purpose).await;
    desk.idp.authorize(&started.url);
    let open = started.url.query_pairs().into_owned().collect();
    let asked = desk.idp.mind().asked.clone();
    assert_eq!(asked["state"], json!(started.state));
    assert_eq!(asked["nonce"], json!(started.pending.nonce));
    (open, asked)
}

#[tokio::test]
async fn a_signed_request_shows_only_what_it_must() {
    let (open, asked) = asked("", Purpose::LogIn).await;
    let mut names: Vec<&str> = open.keys().map(String::as_str).collect();
    names.sort_unstable();
    assert_eq!(names, ["client_id", "request", "response_type", "scope", "tenant"]);
    assert_eq!(asked["response_mode"], "query");
    assert_eq!(asked["redirect_uri"], "https://stod.example.se/logga-in/prov/svar");
    let scope = "openid https://id.oidc.se/scope/naturalPersonInfo https://id.oidc.se/scope/naturalPersonNumber";
    assert_eq!(asked["scope"], scope);
    let acr = &asked["claims"]["id_token"]["acr"];
    let level = |n: u8| format!("http://id.elegnamnden.se/loa/1.0/loa{n}");
    assert_eq!(acr, &json!({ "essential": true, "values": [level(3), level(4)] }));
    assert_eq!(asked["claims"]["id_token"]["auth_time"], json!({ "essential": true }));
    assert!(asked["claims"]["userinfo"].get("https://id.oidc.se/claim/personalIdentityNumber").is_some());
}

#[tokio::test]
async fn an_unsigned_request_says_the_same_in_the_open() {
    let (open, _) = asked("request_object = false", Purpose::LogIn).await;
    assert_eq!(open["code_challenge_method"], "S256");
    let claims: Value = serde_json::from_str(&open["claims"]).unwrap();
    assert_eq!(claims["id_token"]["acr"]["essential"], true);
}

#[tokio::test]
async fn a_provider_that_does_not_read_claims_gets_a_wish() {
    let desk = Desk::with("acr = [\"a\", \"b\"]").await;
    desk.idp.mind().change_metadata = Box::new(|metadata| metadata["claims_parameter_supported"] = json!(false));
    desk.idp.authorize(&desk.start(Purpose::LogIn).await.url);
    let asked = desk.idp.mind().asked.clone();
    assert_eq!(asked["acr_values"], "a b");
    assert!(asked.get("claims").is_none());
}

#[tokio::test]
async fn whoever_shows_once_more_that_it_is_they_authenticates_anew() {
    let more = "single_sign_on_minutes = 30";
    let (_, log_in) = asked(more, Purpose::LogIn).await;
    assert_eq!((&log_in["max_age"], log_in.get("prompt")), (&json!(1800), None));
    let (_, step_up) = asked(more, Purpose::StepUp).await;
    assert_eq!((&step_up["max_age"], &step_up["prompt"]), (&json!(0), &json!("login")));
    // The next one at a shared computer may be another.
    let (_, log_in) = asked("", Purpose::LogIn).await;
    assert_eq!((&log_in["max_age"], &log_in["prompt"]), (&json!(0), &json!("login")));
}

#[tokio::test]
async fn every_start_has_its_own_long_secrets() {
    let desk = Desk::open().await;
    let (one, other) = (desk.start(Purpose::LogIn).await, desk.start(Purpose::LogIn).await);
    let secrets = [&one, &other].map(|s| [s.state.clone(), s.pending.nonce.clone(), s.pending.verifier.clone()]);
    let mut all = secrets.concat();
    // 256 bits are 43 letters in base64.
    assert!(all.iter().all(|secret| secret.len() >= 43));
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 6);
}

// R-LANG-1
#[tokio::test]
async fn the_provider_is_asked_to_speak_the_visitors_language() {
    let desk = Desk::open().await;
    for (lang, locale) in [(Lang::Sv, "sv"), (Lang::SvLattlast, "sv"), (Lang::Fi, "fi"), (Lang::FiSelko, "fi")] {
        let started = desk.providers.start("prov", Purpose::LogIn, lang, desk.now).await.unwrap();
        desk.idp.authorize(&started.url);
        assert_eq!(desk.idp.mind().asked["ui_locales"], locale);
    }
}

#[test]
fn the_portals_address_and_keys_are_checked_at_the_start() {
    let folder = tempfile::tempdir().unwrap();
    let config = |key: &str| {
        std::fs::write(folder.path().join("key.pem"), key).unwrap();
        let path = folder.path().join("identity.toml");
        let text = "[[provider]]\ncode = \"a\"\nname = { sv = \"A\" }\nissuer = \"https://id.example.se\"\n\
                    client_id = \"c\"\nkey_id = \"k\"\nkey_file = \"key.pem\"\n";
        std::fs::write(&path, text).unwrap();
        Config::read(&path).unwrap()
    };
    let pem = keys::pem();
    for base in ["https://stod.example.se", "https://stod.example.se/", "http://127.0.0.1:3000"] {
        assert!(Providers::open(config(&pem), base).is_ok(), "{base}");
    }
    for base in ["http://stod.example.se", "https://stod.example.se/portal", "stod.example.se", ""] {
        assert!(Providers::open(config(&pem), base).is_err(), "{base}");
    }
    let error = Providers::open(config("no key"), "https://stod.example.se").unwrap_err().to_string();
    assert!(error.contains("key_file") && !error.contains("no key"), "{error}");
}
