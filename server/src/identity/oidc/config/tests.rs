use crate::identity::oidc::{AssertionAudience, Config, UserInfo};

const SHORTEST: &str = r#"
[[provider]]
code = "bankid"
name = { sv = "BankID", fi = "BankID" }
issuer = "https://id.example.com"
client_id = "stodvalet"
key_id = "2026-1"
key_file = "bankid.pem"
"#;

fn problem(change: impl Fn(String) -> String) -> String {
    Config::parse(&change(SHORTEST.to_owned())).unwrap_err().to_string()
}

#[test]
fn the_profile_holds_where_the_file_is_silent() {
    let provider = Config::parse(SHORTEST).unwrap().providers.remove(0);
    let level = |n| format!("http://id.elegnamnden.se/loa/1.0/loa{n}");
    assert_eq!(provider.acr, [level(3), level(4)]);
    assert_eq!(provider.claims.personal_identity_number, "https://id.oidc.se/claim/personalIdentityNumber");
    assert_eq!(provider.user_info, UserInfo::Signed);
    assert_eq!(provider.assertion_audience, AssertionAudience::Issuer);
    assert!(provider.request_object);
    assert_eq!(provider.single_sign_on_minutes, 0);
    assert!(!provider.loopback_http);
}

#[test]
fn a_file_of_another_form_is_refused_with_the_place_named() {
    assert!(problem(|text| text + "colour = \"blue\"\n").contains("colour"));
    assert!(problem(|text| text.replace("client_id", "#")).contains("client_id"));
    assert!(problem(|text| text + "claims = { shoe_size = \"x\" }\n").contains("shoe_size"));
    assert!(problem(|text| text + "user_info = \"perhaps\"\n").contains("perhaps"));
}

#[test]
fn values_that_cannot_be_right_are_refused() {
    let cases: [(&str, &str, &str); 9] = [
        ("\"bankid\"", "\"Bank ID\"", "code"),
        ("\"bankid\"", "\"a--b\"", "code"),
        ("https://id.example.com", "http://id.example.com", "issuer"),
        ("https://id.example.com", "https://id.example.com/?a=b", "issuer"),
        ("https://id.example.com", "https://user@id.example.com", "issuer"),
        ("\"stodvalet\"", "\" \"", "client_id"),
        ("key_file = \"bankid.pem\"", "", "key_file"),
        ("key_file", "key_variable = \"K\"\nkey_file", "key_file"),
        ("key_file", "logo = \"../secret\"\nkey_file", "logo"),
    ];
    for (from, to, field) in cases {
        let said = problem(|text| text.replace(from, to));
        assert!(said.contains(&format!(", {field}: ")), "{to}: {said}");
    }
    assert!(problem(|text| text.clone() + &text).contains("two providers"));
    assert!(problem(|text| text + "origins = [\"https://login.example.com/path\"]\n").contains("origins"));
}

// ASVS 6.8.4
#[test]
fn a_level_below_three_cannot_be_configured() {
    for acr in ["http://id.elegnamnden.se/loa/1.0/loa2", "http://id.swedenconnect.se/loa/1.0/uncertified-loa2", ""] {
        assert!(problem(|text| format!("{text}acr = [\"{acr}\"]\n")).contains("level 3"), "{acr}");
    }
    assert!(problem(|text| text + "acr = []\n").contains("every level"));
    let own = r#"acr = ["urn:grn:authn:se:bankid:same-device", "http://id.swedenconnect.se/loa/1.0/uncertified-loa3"]"#;
    assert_eq!(Config::parse(&format!("{SHORTEST}{own}")).unwrap().providers[0].acr.len(), 2);
}

#[test]
fn plain_http_is_for_this_machine_only_and_only_when_asked_for() {
    let at = |issuer: &str, loopback: bool| {
        let text = SHORTEST.replace("https://id.example.com", issuer);
        Config::parse(&format!("{text}loopback_http = {loopback}\n")).is_ok()
    };
    assert!(at("http://127.0.0.1:4000", true) && at("http://localhost:4000", true));
    assert!(!at("http://127.0.0.1:4000", false));
    assert!(!at("http://127.0.0.1.example.com", true) && !at("http://id.example.com", true));
    assert!(!at("ftp://127.0.0.1", true));
}

#[test]
fn a_key_file_is_looked_for_beside_the_configuration() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("identity.toml");
    std::fs::write(&path, SHORTEST).unwrap();
    let config = Config::read(&path).unwrap();
    assert_eq!(config.providers[0].key_file.as_deref(), Some(folder.path().join("bankid.pem").as_path()));
    assert!(Config::read(&folder.path().join("none.toml")).unwrap_err().to_string().contains("none.toml"));
}
