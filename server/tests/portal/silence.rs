//! Nothing that a visitor types or sends stands in the log or among the figures.

use std::sync::Mutex;

use axum::{
    body::Body,
    http::{Method, Request, header},
};
use server::{db::Db, http::metrics};
use tracing_subscriber::EnvFilter;

use crate::{
    identity::{
        real,
        silence::{journeys, secrets},
    },
    log::Log,
    support::{Portal, form, on_portal, with_people},
};

/// A word that is nowhere but in what this test sends.
const CANARY: &str = "kanariefagel7";

/// Requests with the canary wherever something can be written.
async fn visit(portal: &Portal) {
    let slug = portal.provider(|_| true).slug;
    let report = format!("/sv/utforare/{slug}/rapportera-fel");
    let mut visits = Vec::new();
    for address in [
        format!("/{CANARY}"),
        format!("/{CANARY}/utforare/"),
        format!("/sv/{CANARY}"),
        format!("/sv/utforare/{CANARY}?q={CANARY}"),
        format!("/sv/utforare/{CANARY}/"),
        format!("/sv/utforare?q={CANARY}&tjanst={CANARY}&sida={CANARY}&{CANARY}=1&u={CANARY}"),
        format!("/sv/jamfor?u={CANARY}"),
        format!("/sv/felrapport/{CANARY}"),
        format!("/sv/felrapport/{CANARY}%00%ff"),
        format!("/tillgangar/{CANARY}"),
        format!("/halsa/{CANARY}"),
        format!("/sv/logga-in?till=/{CANARY}&orsak={CANARY}"),
        format!("/logga-in/{CANARY}/svar?state={CANARY}&code={CANARY}&error={CANARY}"),
        format!("/sv/ombud/{CANARY}/avsluta"),
        format!("/sv/val/{CANARY}/utforare"),
        format!("/sv/val/kvitto/{CANARY}"),
    ] {
        visits.push((Method::GET, address, String::new()));
    }
    let typed = form(&[("galler", "tider"), ("meddelande", CANARY), ("kontakt", CANARY)]);
    visits.push((Method::POST, report.clone(), typed));
    visits.push((Method::POST, report.clone(), form(&[("galler", CANARY), ("meddelande", CANARY)])));
    visits.push((Method::POST, report.clone(), format!("galler={CANARY}&galler={CANARY}")));
    visits.push((Method::POST, report.clone(), CANARY.repeat(10_000)));
    visits.push((Method::POST, "/sv/logga-in".into(), form(&[("leverantor", CANARY), ("till", CANARY)])));
    visits.push((Method::POST, format!("/logga-in/{CANARY}/utloggad"), form(&[("logout_token", CANARY)])));
    visits.push((Method::POST, "/sv/ombud".into(), form(&[("mandat", CANARY), ("till", CANARY)])));
    visits.push((CANARY.to_uppercase().parse().expect("a method"), report, String::new()));
    for (method, address, body) in visits {
        let request = Request::builder().method(method).uri(address);
        let request = [header::USER_AGENT, header::REFERER, header::COOKIE, header::ACCEPT_LANGUAGE, header::HOST]
            .iter()
            .fold(request, |r, name| r.header(name, CANARY))
            .header("x-forwarded-for", CANARY)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        portal.send(request.body(Body::from(body)).expect("a request")).await;
    }
}

/// The database is out of reach: its errors are logged, without what they were about.
async fn visit_without_database(portal: &Portal) {
    match &*portal.state.db {
        Db::Sqlite(pool) => pool.close().await,
        Db::Postgres(pool) => pool.close().await,
    }
    visit(portal).await;
    let slug = portal.provider(|_| true).slug;
    let receipt = portal.get("/sv/felrapport/F-2222-2222").await;
    let report = format!("/fi/utforare/{slug}/rapportera-fel");
    let sent = portal.post(&report, &[("galler", "tider"), ("meddelande", CANARY)]).await;
    assert_eq!((receipt.status, sent.status), (503, 503));
    assert_eq!(portal.get("/halsa/redo").await.status, 503);
    // Whoever only reads notices nothing.
    portal.page("/sv/utforare").await;
}

#[tokio::test]
async fn nothing_typed_is_logged_or_counted() {
    let log = Log::default();
    let lines =
        tracing_subscriber::fmt().with_env_filter(EnvFilter::new("debug,server=trace")).with_writer(log.clone());
    // For the whole process: the database's own threads write too.
    lines.with_ansi(false).init();
    let figures = metrics::install().expect("the only one in this process");
    on_portal(async |portal| {
        visit(portal).await;
        visit_without_database(portal).await;
    })
    .await;
    let secret = Mutex::new(Vec::new());
    with_people(async |portal| {
        let (tokens, _) = journeys(portal).await;
        let tokens = tokens.iter().map(|t| t.to_lowercase());
        let in_earnest = real::journeys(portal).await;
        secret.lock().expect("the secrets").extend(secrets(portal).into_iter().chain(tokens).chain(in_earnest));
    })
    .await;
    let log = log.text();
    let figures = figures.render();
    for (what, text) in [("log", log), ("figures", figures)] {
        assert!(text.contains("/{lang}/felrapport/{reference}"), "the {what} should tell of the visits");
        let told: Vec<_> = text.lines().filter(|l| l.to_lowercase().contains(CANARY)).collect();
        assert!(told.is_empty(), "the {what} tells {told:?}");
        assert!(text.contains("/{lang}/min-sida/uppgifter.json"), "the {what} should tell of people's visits");
        assert!(text.contains("/logga-in/{provider}/svar"), "the {what} should tell of log-ins");
        let lower = text.to_lowercase();
        let told: Vec<_> = secret.lock().unwrap().clone().into_iter().filter(|s| lower.contains(s.as_str())).collect();
        assert!(told.is_empty(), "the {what} tells {told:?}");
    }
}
