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
///
/// Without randomness it is empty: then it matches nothing, and no script may run.
#[derive(Debug, Clone, Default)]
pub struct Nonce(pub String);

impl Nonce {
    fn new() -> Result<Self, getrandom::Error> {
        let mut bytes = [0u8; 16];
        getrandom::fill(&mut bytes)?;
        Ok(Self(URL_SAFE_NO_PAD.encode(bytes)))
    }
}

/// The policy, each part with its reason.
///
/// `providers` are the origins of identity providers: a form that begins a log-in leads on to them.
fn policy(nonce: &str, providers: &str) -> String {
    const BEFORE: &str = concat!(
        // Nothing is allowed but what follows.
        "default-src 'none'; ",
        // Our loader, what it imports, and WebAssembly; old browsers without strict-dynamic get plain pages.
        "script-src 'nonce-",
    );
    const AFTER: &str = concat!(
        "' 'strict-dynamic' 'wasm-unsafe-eval'; ",
        "style-src 'self'; ",
        "img-src 'self'; ",
        // The islands fetch only our own pages.
        "connect-src 'self'; ",
        "form-action 'self'",
    );
    const REST: &str = concat!(
        "; base-uri 'none'; ",
        // Nobody may put our pages in a frame and trick a visitor's click.
        "frame-ancestors 'none'",
    );
    [BEFORE, nonce, AFTER, providers, REST].concat()
}

static FIXED: [(HeaderName, HeaderValue); 6] = [
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    // An address tells others nothing of what a visitor has looked for.
    (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()"),
    ),
];

/// Where forms may lead beside ourselves, each with a blank before it.
fn origins(state: &AppState) -> String {
    let all = state.providers.iter().flat_map(crate::identity::oidc::Provider::origins);
    all.fold(String::new(), |text, origin| text + " " + &origin)
}

/// Gives each request its nonce and each answer its headers.
pub async fn guard(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let nonce = Nonce::new().unwrap_or_default();
    request.extensions_mut().insert(nonce.clone());
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::try_from(policy(&nonce.0, &origins(&state))) {
        headers.insert(header::CONTENT_SECURITY_POLICY, value);
    }
    for (name, value) in &FIXED {
        headers.insert(name, value.clone());
    }
    if state.https {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}
