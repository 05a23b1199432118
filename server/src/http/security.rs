//! Headers that every answer carries, and the nonce that lets our own script run.

use axum::{
    extract::{Request, State},
    http::{HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

use crate::state::AppState;

/// What only this answer's scripts may carry.
#[derive(Debug, Clone)]
pub struct Nonce(pub String);

impl Nonce {
    fn new() -> Result<Self, getrandom::Error> {
        let mut bytes = [0u8; 16];
        getrandom::fill(&mut bytes)?;
        Ok(Self(URL_SAFE_NO_PAD.encode(bytes)))
    }
}

/// The policy, each part with its reason.
fn policy(nonce: &str) -> String {
    [
        // Nothing is allowed but what follows.
        "default-src 'none'",
        // Our loader, what it imports, and WebAssembly; old browsers without strict-dynamic get plain pages.
        &format!("script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'"),
        "style-src 'self'",
        "img-src 'self'",
        // The islands fetch only our own pages.
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        // Nobody may put our pages in a frame and trick a visitor's click.
        "frame-ancestors 'none'",
    ]
    .join("; ")
}

const FIXED: [(&str, &str); 6] = [
    ("x-content-type-options", "nosniff"),
    // An address tells others nothing of what a visitor has looked for.
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-frame-options", "DENY"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()"),
];

/// Gives each request its nonce and each answer its headers.
pub async fn guard(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    // Without randomness no script may run: an empty nonce matches nothing.
    let nonce = Nonce::new().unwrap_or(Nonce(String::new()));
    request.extensions_mut().insert(nonce.clone());
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(&policy(&nonce.0)) {
        headers.insert(header::CONTENT_SECURITY_POLICY, value);
    }
    for (name, value) in FIXED {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if state.https {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}
