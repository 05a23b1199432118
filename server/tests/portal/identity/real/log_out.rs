//! Logging out: at the provider, and by its word.

use axum::{
    body::Body,
    http::{Request, header},
};
use openidconnect::url::Url;
use serde_json::{Value, json};

use super::{
    Real,
    desk::{Draft, Signing},
    in_earnest,
};
use crate::support::{Page, form};

impl Real {
    /// The provider tells us this, server to server.
    pub async fn told(&self, provider: &str, token: &str) -> Page {
        let address = format!("/logga-in/{provider}/utloggad");
        let request = Request::post(&address).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let body = Body::from(form(&[("logout_token", token)]));
        let page = self.portal.send(request.body(body).expect("a request")).await;
        assert_eq!(page.header("cache-control"), "no-store");
        page
    }

    /// From now on the provider calls whoever comes, and their session, so.
    fn calls(&self, subject: &'static str, session: &'static str) {
        let mut mind = self.idp.mind();
        mind.change_id_token = Box::new(move |token| {
            token.claim("sub", Some(json!(subject)));
            token.claim("sid", Some(json!(session)));
        });
        mind.change_user_info = Box::new(move |claims| claims.claim("sub", Some(json!(subject))));
    }

    /// A log-out token with its own number, for these two.
    fn over(&self, jti: &str, subject: Option<&str>, session: Option<&str>) -> String {
        self.idp.log_out_token(|token| {
            token.claim("jti", Some(json!(jti)));
            token.claim("sub", subject.map(Value::from));
            token.claim("sid", session.map(Value::from));
        })
    }
}

/// What is changed in a log-out token.
type Lie = fn(&mut Draft);

// ASVS 10.5.5: what is no log-out token of this provider for us ends nothing.
#[tokio::test]
async fn a_bad_log_out_token_is_refused() {
    in_earnest(async |real| {
        real.comes("alva");
        let browser = real.log_in().await;
        let bad: [(&str, Lie); 9] = [
            ("nonce", |t| t.claim("nonce", Some(json!("n")))),
            ("wrong type", |t| t.header["typ"] = json!("JWT")),
            ("no type", |t| t.header["typ"] = Value::Null),
            ("wrong audience", |t| t.claim("aud", Some(json!("other")))),
            ("wrong issuer", |t| t.claim("iss", Some(json!("https://other.example.se")))),
            ("no event", |t| t.claim("events", None)),
            ("no number", |t| t.claim("jti", None)),
            ("foreign key", |t| t.signing = Signing::Foreign),
            ("unsigned", |t| t.signing = Signing::None),
        ];
        for (what, change) in bad {
            assert_eq!(real.told("prov", &real.idp.log_out_token(change)).await.status, 400, "{what}");
        }
        for token in ["", "a.b.c"] {
            assert_eq!(real.told("prov", token).await.status, 400, "{token}");
        }
        assert_eq!(real.told("annan", &real.idp.log_out_token(|_| {})).await.status, 400);
        assert_eq!(real.portal.count("logout_token").await, 0);
        assert!(real.line(&browser).await.is_some());
    })
    .await;
}

// ASVS 10.5.5: a token works once, so that whoever has caught one cannot end a later session by it.
#[tokio::test]
async fn a_log_out_token_works_once() {
    in_earnest(async |real| {
        real.comes("alva");
        let browser = real.log_in().await;
        let token = real.idp.log_out_token(|_| {});
        assert_eq!(real.told("prov", &token).await.status, 200);
        assert_eq!(real.line(&browser).await, None);
        let later = real.log_in().await;
        assert_eq!(real.told("prov", &token).await.status, 400);
        assert!(real.line(&later).await.is_some());
        // Its number is what counts: the same one, signed anew, is no better.
        assert_eq!(real.told("prov", &real.over("out-1", Some("subject-1"), None)).await.status, 400);
        assert!(real.line(&later).await.is_some());
    })
    .await;
}

#[tokio::test]
async fn what_has_ended_there_ends_here_and_nothing_else() {
    in_earnest(async |real| {
        real.comes("alva");
        real.calls("alva", "phone");
        let phone = real.log_in().await;
        real.calls("alva", "desk");
        let desk = real.log_in().await;
        real.comes("bo");
        real.calls("bo", "bo");
        let bo = real.log_in().await;
        let alive = async || {
            let mut alive = Vec::new();
            for browser in [&phone, &desk, &bo] {
                alive.push(real.line(browser).await.is_some());
            }
            alive
        };
        assert_eq!(alive().await, [true; 3]);
        // Nobody's, and another's session by the wrong name.
        assert_eq!(real.told("prov", &real.over("1", Some("eva"), None)).await.status, 200);
        assert_eq!(real.told("prov", &real.over("2", Some("bo"), Some("phone"))).await.status, 200);
        assert_eq!(alive().await, [true; 3]);
        assert_eq!(real.told("prov", &real.over("3", None, Some("phone"))).await.status, 200);
        assert_eq!(alive().await, [false, true, true]);
        assert_eq!(real.told("prov", &real.over("4", Some("alva"), None)).await.status, 200);
        assert_eq!(alive().await, [false, false, true]);
        assert_eq!(real.told("prov", &real.over("5", Some("bo"), Some("bo"))).await.status, 200);
        assert_eq!(alive().await, [false; 3]);
    })
    .await;
}

// ASVS 7.4.1
#[tokio::test]
async fn whoever_logs_out_here_is_sent_to_log_out_there() {
    in_earnest(async |real| {
        real.comes("alva");
        let browser = real.log_in().await;
        let to = browser.sent("/fi/logga-ut", &[]).await;
        assert!(to.starts_with(&format!("{}/end?", real.idp.issuer)), "{to}");
        let query: Vec<_> = Url::parse(&to).expect("an address").query_pairs().into_owned().collect();
        let told = |name: &str| query.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str());
        assert_eq!(told("post_logout_redirect_uri"), Some("https://portal.example/fi/utloggad"));
        assert_eq!(told("client_id"), Some("stodvalet"));
        assert!(told("id_token_hint").is_some_and(|hint| hint.starts_with("eyJ")));
        assert_eq!(real.line(&browser).await, None);
        // Without a token that could be shown, the provider is told all the same.
        let browser = real.log_in().await;
        assert!(real.portal.sql("UPDATE session SET id_token_sealed = NULL", &[]).await > 0);
        let to = browser.sent("/sv/logga-ut", &[]).await;
        assert!(to.starts_with(&format!("{}/end?", real.idp.issuer)) && !to.contains("id_token_hint"), "{to}");
        assert!(to.contains("client_id=stodvalet"));
        // Where nobody can be told, logging out ends here.
        let other = Real::open(&real.portal).await;
        other.idp.mind().change_metadata =
            Box::new(|metadata| drop(metadata.as_object_mut().expect("an object").remove("end_session_endpoint")));
        other.comes("alva");
        let browser = other.log_in().await;
        assert_eq!(browser.sent("/sv/logga-ut", &[]).await, "/sv/utloggad");
        assert_eq!(other.line(&browser).await, None);
    })
    .await;
}
