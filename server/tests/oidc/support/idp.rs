//! The provider that can lie. What it is asked it checks strictly, whatever it answers.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, MutexGuard},
};

use axum::{
    Form, Router,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use jiff::Timestamp;
use openidconnect::{PkceCodeChallenge, PkceCodeVerifier, url::Url};
use p256::ecdsa::SigningKey;
use serde_json::{Value, json};
use server::identity::oidc::Answer;

use super::keys::{Draft, key, public, verified};

/// What is to be changed in a token before it is signed.
pub type Change = Box<dyn Fn(&mut Draft) + Send>;

/// All that the provider knows and is told to do.
pub struct Mind {
    pub now: Timestamp,
    pub key: SigningKey,
    pub key_id: String,
    /// Our public keys, as it fetched them.
    pub client_keys: Value,
    /// What it tells of the person.
    pub person: Value,
    pub change_metadata: Box<dyn Fn(&mut Value) + Send>,
    pub change_id_token: Change,
    pub change_user_info: Change,
    /// `UserInfo` comes as JSON, without signature.
    pub plain_user_info: bool,
    pub user_info_status: StatusCode,
    /// What it was asked at the last authorization.
    pub asked: Value,
    /// How often its keys were fetched.
    pub key_fetches: usize,
    codes: HashMap<String, Value>,
    seen: HashSet<String>,
}

/// The provider.
#[derive(Clone)]
pub struct Idp {
    pub issuer: String,
    mind: Arc<Mutex<Mind>>,
}

impl Idp {
    pub async fn start(now: Timestamp) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let mind = Mind {
            now,
            key: key(),
            key_id: "first".into(),
            client_keys: Value::Null,
            person: json!({ "https://id.oidc.se/claim/personalIdentityNumber": "198001022384" }),
            change_metadata: Box::new(|_| {}),
            change_id_token: Box::new(|_| {}),
            change_user_info: Box::new(|_| {}),
            plain_user_info: false,
            user_info_status: StatusCode::OK,
            asked: Value::Null,
            key_fetches: 0,
            codes: HashMap::new(),
            seen: HashSet::new(),
        };
        let idp = Self { issuer, mind: Arc::new(Mutex::new(mind)) };
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(metadata))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .route("/userinfo", get(user_info))
            .with_state(idp.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        idp
    }

    pub fn mind(&self) -> MutexGuard<'_, Mind> {
        self.mind.lock().unwrap()
    }

    /// What a visitor and the provider do between them: reads the request, authenticates, sends back.
    pub fn authorize(&self, url: &Url) -> Answer {
        let mut mind = self.mind();
        let open: HashMap<String, String> = url.query_pairs().into_owned().collect();
        let asked = match open.get("request") {
            Some(request) => {
                let (head, claims) = verified(request, &mind.client_keys);
                assert_eq!(head["typ"], "oauth-authz-req+jwt");
                assert_eq!((&claims["iss"], &claims["aud"]), (&json!("stodvalet"), &json!(self.issuer)));
                assert!(claims["exp"].as_i64() > Some(mind.now.as_second()));
                assert!(claims.get("sub").is_none(), "it could pass for a client assertion");
                assert!(mind.seen.insert(claims["jti"].as_str().unwrap().to_owned()));
                for (name, value) in open.iter().filter(|(name, _)| !["request", "tenant"].contains(&name.as_str())) {
                    assert_eq!(claims[name], json!(value), "said twice, and not the same");
                }
                claims
            }
            None => json!(open),
        };
        let code = format!("code-{}", mind.codes.len());
        mind.codes.insert(code.clone(), asked.clone());
        mind.asked = asked.clone();
        Answer {
            state: asked["state"].as_str().map(str::to_owned),
            code: Some(code),
            error: None,
            iss: Some(self.issuer.clone()),
        }
    }

    /// A log-out token, with what is to be changed in it.
    pub fn log_out_token(&self, change: impl Fn(&mut Draft)) -> String {
        let mind = self.mind();
        let now = mind.now.as_second();
        let mut draft = Draft::new(
            &mind.key_id,
            json!({
                "iss": self.issuer, "aud": "stodvalet", "iat": now, "exp": now + 120, "jti": "out-1",
                "sub": "subject-1", "sid": "session-1",
                "events": { "http://schemas.openid.net/event/backchannel-logout": {} },
            }),
        );
        draft.header["typ"] = json!("logout+jwt");
        change(&mut draft);
        draft.token(&mind.key)
    }
}

fn json_answer(status: StatusCode, value: &Value) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], value.to_string()).into_response()
}

async fn metadata(State(idp): State<Idp>) -> Response {
    let at = |path: &str| format!("{}{path}", idp.issuer);
    let mut metadata = json!({
        "issuer": idp.issuer,
        "authorization_endpoint": at("/authorize?tenant=1"),
        "token_endpoint": at("/token"),
        "userinfo_endpoint": at("/userinfo"),
        "end_session_endpoint": at("/end"),
        "jwks_uri": at("/keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["ES256"],
        "claims_parameter_supported": true,
        "authorization_response_iss_parameter_supported": true,
    });
    (idp.mind().change_metadata)(&mut metadata);
    json_answer(StatusCode::OK, &metadata)
}

async fn keys(State(idp): State<Idp>) -> Response {
    let mut mind = idp.mind();
    mind.key_fetches += 1;
    json_answer(StatusCode::OK, &json!({ "keys": [public(&mind.key, &mind.key_id)] }))
}

/// Refuses as `/token` does.
fn refuse(error: &str) -> Response {
    json_answer(StatusCode::BAD_REQUEST, &json!({ "error": error }))
}

async fn token(State(idp): State<Idp>, Form(form): Form<HashMap<String, String>>) -> Response {
    let mut mind = idp.mind();
    assert_eq!(form["client_assertion_type"], "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    let (_, assertion) = verified(&form["client_assertion"], &mind.client_keys);
    assert_eq!(assertion["iss"], "stodvalet");
    assert_eq!(assertion["sub"], "stodvalet");
    assert_eq!(assertion["aud"], json!(idp.issuer));
    let (now, until) = (mind.now.as_second(), assertion["exp"].as_i64().unwrap());
    assert!(now < until && until <= now + 60, "the assertion holds a minute");
    assert!(mind.seen.insert(assertion["jti"].as_str().unwrap().to_owned()), "an assertion came twice");
    assert_eq!((form["grant_type"].as_str(), form["client_id"].as_str()), ("authorization_code", "stodvalet"));

    let Some(asked) = mind.codes.remove(&form["code"]) else { return refuse("invalid_grant") };
    let verifier = PkceCodeVerifier::new(form["code_verifier"].clone());
    let challenge = PkceCodeChallenge::from_code_verifier_sha256(&verifier);
    assert_eq!(asked["code_challenge_method"], "S256");
    if asked["code_challenge"] != challenge.as_str() || asked["redirect_uri"] != form["redirect_uri"].as_str() {
        return refuse("invalid_grant");
    }
    let mut draft = Draft::new(
        &mind.key_id,
        json!({
            "iss": idp.issuer, "aud": "stodvalet", "sub": "subject-1", "sid": "session-1",
            "iat": now, "exp": now + 300, "auth_time": now, "nonce": asked["nonce"],
            "acr": "http://id.elegnamnden.se/loa/1.0/loa3",
        }),
    );
    (mind.change_id_token)(&mut draft);
    let id_token = draft.token(&mind.key);
    let tokens = json!({ "access_token": "access-1", "token_type": "Bearer", "expires_in": 60, "id_token": id_token });
    json_answer(StatusCode::OK, &tokens)
}

async fn user_info(State(idp): State<Idp>, headers: HeaderMap) -> Response {
    let mind = idp.mind();
    assert_eq!(headers[header::AUTHORIZATION], "Bearer access-1");
    let mut claims = json!({
        "iss": idp.issuer, "aud": "stodvalet", "sub": "subject-1", "given_name": "Asta", "family_name": "Lind",
        "birthdate": "1980-01-02",
    });
    claims.as_object_mut().unwrap().extend(mind.person.as_object().unwrap().clone());
    let mut draft = Draft::new(&mind.key_id, claims);
    (mind.change_user_info)(&mut draft);
    if mind.plain_user_info {
        return json_answer(mind.user_info_status, &draft.claims);
    }
    let token = draft.token(&mind.key);
    (mind.user_info_status, [(header::CONTENT_TYPE, "application/jwt")], token).into_response()
}
