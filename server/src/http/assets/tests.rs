use axum::body::Body;
use axum::http::Request;
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

use super::*;

async fn fetch(address: &str, accept: &[&str]) -> Response {
    let mut request = Request::get(address);
    for value in accept {
        request = request.header(header::ACCEPT_ENCODING, *value);
    }
    let request = request.body(Body::empty()).expect("a valid request");
    axum::Router::<()>::new().route("/tillgangar/{file}", route()).oneshot(request).await.expect("never fails")
}

fn text<'a>(response: &'a Response, name: &header::HeaderName) -> Option<&'a str> {
    response.headers().get(name).map(|value| value.to_str().expect("ASCII"))
}

#[tokio::test]
async fn serves_immutable_typed_files() {
    let response = fetch(css_url(), &[]).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(text(&response, &header::CONTENT_TYPE), Some("text/css; charset=utf-8"));
    assert_eq!(text(&response, &header::CACHE_CONTROL), Some("public, max-age=31536000, immutable"));
    assert_eq!(text(&response, &header::VARY), Some("accept-encoding"));
    assert_eq!(text(&response, &header::X_CONTENT_TYPE_OPTIONS), Some("nosniff"));
    assert_eq!(text(&response, &header::CONTENT_ENCODING), None);
    let icon = fetch(public_url("favicon.svg"), &[]).await;
    assert_eq!(text(&icon, &header::CONTENT_TYPE), Some("image/svg+xml"));
}

#[tokio::test]
async fn unknown_files_are_not_found() {
    for address in [public_url("no-such.svg"), "/tillgangar/stil.css", "/tillgangar/stil.00000000.css"] {
        assert_eq!(fetch(address, &[]).await.status(), StatusCode::NOT_FOUND, "{address}");
    }
}

#[tokio::test]
async fn the_best_accepted_encoding_is_chosen() {
    let cases: [(&[&str], Option<&str>); 8] = [
        (&["gzip, deflate, br, zstd"], Some("br")),
        (&["gzip;q=1.0, BR;q=0.5"], Some("br")),
        (&["br;q=0, gzip"], Some("gzip")),
        (&["br; q=0.000, *"], Some("gzip")),
        (&["*"], Some("br")),
        (&["*;q=0"], None),
        (&["identity"], None),
        (&["gzip", "br"], Some("br")),
    ];
    for (accept, expected) in cases {
        let response = fetch(css_url(), accept).await;
        assert_eq!(text(&response, &header::CONTENT_ENCODING), expected, "{accept:?}");
    }
}

#[tokio::test]
async fn encoded_bodies_are_smaller_than_plain() {
    let plain = fetch(css_url(), &[]).await.into_body().collect().await.expect("a body").to_bytes();
    let packed = fetch(css_url(), &["br"]).await.into_body().collect().await.expect("a body").to_bytes();
    assert!(packed.len() < plain.len());
}

#[test]
fn addresses_carry_the_contents_hash() {
    let parts: Vec<_> = css_url().split('.').collect();
    assert!(matches!(parts[..], ["/tillgangar/stil", hash, "css"] if hash.len() == 8));
    assert_eq!(url("no-such"), None);
    assert_eq!(glue_url().is_some(), wasm_url().is_some());
}

#[test]
fn the_loader_is_small_and_knows_its_addresses() {
    let script = loader_for("/tillgangar/stodvalet.1.js", "/tillgangar/stodvalet.2.wasm");
    assert!(script.contains("import(\"/tillgangar/stodvalet.1.js\")"));
    assert!(script.contains("module_or_path:\"/tillgangar/stodvalet.2.wasm\""));
    assert!(!script.contains("</") && !script.contains("//"), "no comments, nothing that ends the element");
    assert!(script.len() <= 1400, "{} bytes", script.len());
}
