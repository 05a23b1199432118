//! Headers and markup that every answer must have, errors and files included.

mod personal;

use std::collections::HashSet;

use app::{
    components::{Chrome, Switch, document},
    domain::Lang,
};
use axum::{
    body::Body,
    http::{Request, header},
};
use leptos::prelude::IntoAny as _;
use server::{http::assets, state::AppState};

use crate::support::{Page, Portal, form, on_portal};

/// One answer of every kind: what it is, the answer, the status, and how long it may be kept.
#[expect(clippy::cognitive_complexity, reason = "a table: each row waits for its answer")]
async fn answers(portal: &Portal) -> Vec<(&'static str, Page, u16, &'static str)> {
    let provider = portal.provider(|p| p.sample);
    let profile = format!("/sv/utforare/{}", provider.slug);
    let report = format!("{profile}/rapportera-fel");
    let sent = portal.post(&report, &[("galler", "tider"), ("meddelande", "Fel")]).await;
    let receipt = sent.header("location").to_owned();
    let foreign = Request::post(&report).header("sec-fetch-site", "cross-site").body(Body::empty()).unwrap();
    let large = Request::post(&report)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(form(&[("meddelande", &"x".repeat(70_000))]).into())
        .unwrap();
    let immutable = "public, max-age=31536000, immutable";
    vec![
        ("choice of language", portal.get("/").await, 303, "no-store"),
        ("robots", portal.get("/robots.txt").await, 200, "public, max-age=86400"),
        ("style", portal.get(assets::css_url()).await, 200, immutable),
        ("icon", portal.get(assets::public_url("favicon.svg")).await, 200, immutable),
        ("live", portal.get("/halsa/live").await, 200, "no-store"),
        ("ready", portal.get("/halsa/redo").await, 200, "no-store"),
        ("start", portal.get("/sv").await, 200, "no-cache"),
        ("list", portal.get("/fi/utforare?q=apua&tid=kvall").await, 200, "no-cache"),
        ("profile", portal.get(&profile).await, 200, "no-cache"),
        ("comparison", portal.get(&format!("/sv/jamfor?u={}&u=sympati", provider.slug)).await, 200, "no-cache"),
        ("guide", portal.get("/sv-lattlast/valguide").await, 200, "no-cache"),
        ("short list", portal.get("/sv/valguide?steg=svar").await, 200, "no-cache"),
        ("not choosing", portal.get("/sv/valguide/valj-inte?tjanst=boendestod&omrade=bromma").await, 200, "no-cache"),
        ("about", portal.get("/sv/om").await, 200, "no-cache"),
        ("how", portal.get("/sv/sa-valjer-du").await, 200, "no-cache"),
        ("contact", portal.get("/fi/kontakt").await, 200, "no-cache"),
        ("accessibility", portal.get("/fi-selko/tillganglighet").await, 200, "no-cache"),
        ("languages", portal.get("/sv/sprak").await, 200, "no-cache"),
        ("components", portal.demo().get("/sv/komponenter").await, 200, "no-cache"),
        ("slash too many", portal.get("/sv/").await, 308, "no-store"),
        ("form", portal.get(&report).await, 200, "no-store"),
        ("form with errors", portal.post(&report, &[]).await, 422, "no-store"),
        ("form in another language", portal.post(&report, &[("byt", "sprak")]).await, 200, "no-store"),
        ("sent", sent, 303, "no-store"),
        ("receipt", portal.get(&receipt).await, 200, "no-store"),
        ("bad value", portal.get("/sv/utforare?tid=lunch").await, 400, "no-store"),
        ("bad path", portal.get("/sv/utforare/%ff").await, 400, "no-store"),
        ("foreign form", portal.send(foreign).await, 403, "no-store"),
        ("no page", portal.get("/nej").await, 404, "no-store"),
        ("no file", portal.get("/tillgangar/nej.css").await, 404, "no-store"),
        ("past the end", portal.get("/sv/utforare?sida=999").await, 404, "no-store"),
        ("wrong method", portal.post("/sv", &[]).await, 405, "no-store"),
        ("too large", portal.send(large).await, 413, "no-store"),
    ]
}

fn policy(page: &Page) -> Vec<&str> {
    page.header("content-security-policy").split("; ").collect()
}

/// Fails unless an answer has the headers that every answer has. `forms` is where forms may lead; no nonce comes twice.
fn guarded(what: &str, page: &Page, forms: &str, nonces: &mut HashSet<String>) {
    let policy = policy(page);
    for part in ["default-src 'none'", "style-src 'self'", forms, "base-uri 'none'", "frame-ancestors 'none'"] {
        assert!(policy.contains(&part), "{what}: {part}");
    }
    assert!(policy.iter().all(|p| !p.contains("'unsafe-") && !p.contains('*')), "{what}: {policy:?}");
    let scripts = policy.iter().find_map(|p| p.strip_prefix("script-src 'nonce-")).expect(what);
    let (nonce, rest) = scripts.split_once('\'').expect(what);
    assert_eq!(rest, " 'strict-dynamic' 'wasm-unsafe-eval'", "{what}");
    assert!(nonce.len() >= 22 && nonces.insert(nonce.to_owned()), "{what}: {nonce}");
    for script in page.tags.iter().filter(|t| t.is("script")) {
        assert_eq!(script.get("nonce"), nonce, "{what}");
    }
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("strict-transport-security", ""),
    ] {
        assert_eq!(page.header(name), value, "{what}: {name}");
    }
}

#[tokio::test]
async fn every_answer_is_guarded() {
    on_portal(async |portal| {
        let mut nonces = HashSet::new();
        for (what, page, status, keep) in answers(portal).await {
            assert_eq!(page.status, status, "{what}");
            assert_eq!(page.header("cache-control"), keep, "{what}");
            assert_eq!(page.header("set-cookie"), "", "{what}");
            guarded(what, &page, "form-action 'self'", &mut nonces);
        }
    })
    .await;
}

/// Fails if a page carries styles or scripts in its markup, or fetches anything from anybody else.
fn plain(what: &str, page: &Page) {
    assert!(page.tags.iter().all(|t| t.name != "style" && t.name != "iframe"), "{what}");
    for (name, value) in page.tags.iter().flat_map(|t| &t.attributes) {
        assert!(name != "style" && !name.starts_with("on"), "{what}: {name}={value}");
        assert!(!value.trim_start().to_lowercase().starts_with("javascript:"), "{what}: {name}={value}");
    }
    let own = |a: &&str| a.is_empty() || (a.starts_with('/') && !a.starts_with("//")) || a.starts_with('#');
    for tag in page.tags.iter().filter(|t| ["link", "script", "img", "form", "use"].contains(&t.name.as_str())) {
        assert!(["src", "href", "action"].map(|a| tag.get(a)).iter().all(own), "{what}: {tag:?}");
    }
}

#[tokio::test]
async fn no_page_carries_styles_or_scripts_in_its_markup() {
    on_portal(async |portal| {
        for (what, page, ..) in answers(portal).await {
            plain(what, &page);
        }
    })
    .await;
}

#[tokio::test]
async fn browsers_are_told_to_insist_on_https_where_there_is_https() {
    on_portal(async |portal| {
        let secure = Portal::with(AppState { https: true, ..portal.state.clone() });
        for address in ["/", "/sv", "/nej", assets::css_url()] {
            assert!(secure.get(address).await.header("strict-transport-security").starts_with("max-age=31536000"));
            assert_eq!(portal.get(address).await.header("strict-transport-security"), "");
        }
    })
    .await;
}

// The islands' loader is there only when the site was built: its nonce is proved on the frame itself.
#[test]
fn the_loader_carries_the_nonce_of_its_answer() {
    let chrome = Chrome {
        lang: Lang::Sv,
        title: "t".into(),
        path: String::new(),
        switch: Switch::Links,
        nonce: "a-nonce".into(),
        css: "/a.css",
        icon: "/a.svg",
        loader: Some("load()"),
        demo: false,
        noindex: false,
        compared: vec![],
        tray: true,
        who: None,
        session_script: "",
    };
    let tags = crate::support::html::tags(&document(chrome, || ().into_any()));
    let scripts: Vec<_> = tags.iter().filter(|t| t.is("script")).collect();
    assert_eq!(scripts.len(), 1);
    assert_eq!((scripts[0].get("nonce"), scripts[0].text.as_str()), ("a-nonce", "load()"));
}
