//! Text messages by a gateway over HTTP.

use std::sync::{Arc, Mutex};

use app::domain::notice::Kind;
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    routing::post,
};
use serde_json::Value;
use server::notice::carrier::{Carriers, Gateway};

use crate::support::*;

/// What the gateway is to answer in turn, and what it was asked: its token and the body.
#[derive(Clone, Default)]
struct Asked {
    answers: Arc<Mutex<Vec<u16>>>,
    took: Arc<Mutex<Vec<(String, Value)>>>,
}

async fn answer(State(asked): State<Asked>, headers: HeaderMap, body: String) -> StatusCode {
    let token = headers["authorization"].to_str().unwrap().to_owned();
    assert_eq!(headers["content-type"], "application/json; charset=utf-8");
    asked.took.lock().unwrap().push((token, serde_json::from_str(&body).unwrap()));
    StatusCode::from_u16(asked.answers.lock().unwrap().pop().unwrap_or(202)).unwrap()
}

/// A gateway that gives these answers, the last first, and then takes everything.
async fn gateway(answers: &[u16]) -> (Asked, Carriers) {
    let asked = Asked { answers: Arc::new(Mutex::new(answers.to_vec())), ..Asked::default() };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/send", listener.local_addr().unwrap());
    let router = Router::new().route("/send", post(answer)).with_state(asked.clone());
    tokio::spawn(async move { axum::serve(listener, router).await });
    let gateway = Gateway::new(&url, Some("hemligt".into())).unwrap();
    (asked, Carriers { email: None, sms: Some(Arc::new(gateway)) })
}

#[tokio::test]
async fn the_gateway_gets_number_text_and_token() {
    in_town(async |town| {
        let (asked, carriers) = gateway(&[]).await;
        town.booking("b1", SIMO, ("2026-12-05T17:30:00Z", "2026-12-05T20:00:00Z"), "forfragan").await;
        assert_eq!(town.deliverer(carriers, "2026-12-04T17:00:00Z").round().await.unwrap(), 1);
        let (token, body) = asked.took.lock().unwrap()[0].clone();
        assert_eq!((token.as_str(), &body["to"]), ("Bearer hemligt", &"+46701740605".into()));
        let text = "Pyytämäsi aika on huomenna kello 18.30. Sitä ei ole vielä vahvistettu. \
            Kirjaudu Stödvaletiin, jos haluat nähdä lisää.";
        assert_eq!(body["text"], text);
        assert_eq!(body.as_object().unwrap().len(), 3);
        assert_eq!(town.standing(SIMO).await, "sent after 1");
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_with_the_gateway_is_not_wrong_with_the_number() {
    in_town(async |town| {
        let (asked, carriers) = gateway(&[503, 429, 401]).await;
        town.enqueue(SIMO, Kind::Answered, NOW).await;
        for (time, wanted) in [
            (NOW, "waits after 1"),
            ("2026-11-24T10:01:00Z", "waits after 2"),
            ("2026-11-24T10:06:00Z", "waits after 3"),
            ("2026-11-24T10:21:00Z", "sent after 4"),
        ] {
            town.deliverer(carriers.clone(), time).round().await.unwrap();
            assert_eq!(town.standing(SIMO).await, wanted, "{time}");
        }
        let took = asked.took.lock().unwrap();
        assert!(took.iter().all(|(_, body)| body["id"] == took[0].1["id"]));
    })
    .await;
}

#[tokio::test]
async fn a_number_that_the_gateway_refuses_is_given_up() {
    in_town(async |town| {
        let (_, carriers) = gateway(&[422]).await;
        town.enqueue(SIMO, Kind::Answered, NOW).await;
        town.deliverer(carriers, NOW).round().await.unwrap();
        assert_eq!(town.standing(SIMO).await, "avvisad after 1");
    })
    .await;
}
