//! Static files: named after their content, compressed at build time, part of the binary.
//!
//! A new version has a new address, so a file may be kept for ever and is never asked for twice.
//! The table comes from `build.rs`; a page asks for an address by the file's plain name.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get};

/// One static file in the encodings that were worth keeping.
#[derive(Debug)]
pub struct Asset {
    /// Its path below `public/`, or `stil.css`, `stodvalet.js`, `stodvalet.wasm`.
    name: &'static str,
    /// Where it is served, with its content's hash.
    address: &'static str,
    plain: &'static [u8],
    brotli: Option<&'static [u8]>,
    gzip: Option<&'static [u8]>,
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

const LOADER: &str = include_str!(concat!(env!("OUT_DIR"), "/loader.js"));
const SESSION: &str = include_str!(concat!(env!("OUT_DIR"), "/session.js"));

/// `GET /tillgangar/{file}`.
pub fn route<S: Clone + Send + Sync + 'static>() -> MethodRouter<S> {
    get(serve)
}

/// The address of a file by its plain name; `None` when there is no such file.
#[must_use]
pub fn url(name: &str) -> Option<&'static str> {
    ASSETS.iter().find(|asset| asset.name == name).map(|asset| asset.address)
}

/// The address of the stylesheet.
#[must_use]
pub fn css_url() -> &'static str {
    public_url("stil.css")
}

/// The address of a file in `public/`, by its path there. An unknown name gives an address that
/// answers 404: a missing picture must not cost the reader the page.
#[must_use]
pub fn public_url(name: &str) -> &'static str {
    url(name).unwrap_or("/tillgangar/saknas")
}

/// The JavaScript that joins the page to the WebAssembly; `None` when the site was built without.
#[must_use]
pub fn glue_url() -> Option<&'static str> {
    wasm_url().and_then(|_| url("stodvalet.js"))
}

/// The islands' WebAssembly; `None` when the site was built without.
#[must_use]
pub fn wasm_url() -> Option<&'static str> {
    url("stodvalet.wasm")
}

/// The script that wakes the islands when somebody needs them, for
/// `<script type="module" nonce=…>`; `None` when the site was built without.
#[must_use]
pub fn loader() -> Option<&'static str> {
    static SCRIPT: LazyLock<Option<String>> =
        LazyLock::new(|| glue_url().zip(wasm_url()).map(|(glue, wasm)| loader_for(glue, wasm)));
    SCRIPT.as_deref()
}

/// The script that warns before a session ends, for pages of somebody who is logged in.
#[must_use]
pub const fn session_script() -> &'static str {
    SESSION
}

/// The script for this glue and this WebAssembly. The addresses are ours and are not escaped.
///
/// It fetches `glue` and `wasm` at the first hover, focus or touch inside an island; at idle inside
/// `[data-eager]`, and inside `[data-eager-if="KEY"]` when this browser has stored something under
/// KEY. It shows `[data-voice="sv"][hidden]` when the device can speak that language.
fn loader_for(glue: &str, wasm: &str) -> String {
    LOADER.replacen("GLUE", &format!("\"{glue}\""), 1).replacen("WASM", &format!("\"{wasm}\""), 1)
}

async fn serve(Path(file): Path<String>, headers: HeaderMap) -> Response {
    let found = ASSETS.iter().find(|asset| asset.address.rsplit('/').next() == Some(&file));
    found.map_or_else(|| StatusCode::NOT_FOUND.into_response(), |asset| respond(asset, &headers))
}

fn respond(asset: &Asset, headers: &HeaderMap) -> Response {
    let (encoding, body) = match (asset.brotli, asset.gzip) {
        (Some(body), _) if accepts(headers, "br") => (Some("br"), body),
        (_, Some(body)) if accepts(headers, "gzip") => (Some("gzip"), body),
        _ => (None, asset.plain),
    };
    let fixed = [
        (header::CONTENT_TYPE, content_type(asset.name)),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::VARY, "accept-encoding"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (encoding.map(|encoding| [(header::CONTENT_ENCODING, encoding)]), fixed, body).into_response()
}

/// Whether the client takes this coding: its own entry decides before `*` does, and `q=0` is a no.
fn accepts(headers: &HeaderMap, coding: &str) -> bool {
    let lines = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    let mut any = false;
    for entry in lines.flat_map(|line| line.split(',')) {
        let mut parts = entry.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default();
        let refused = parts.filter_map(|p| p.strip_prefix("q=")).any(|q| q.parse::<f32>().is_ok_and(|q| q <= 0.0));
        if name.eq_ignore_ascii_case(coding) {
            return !refused;
        }
        any |= name == "*" && !refused;
    }
    any
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "ico" => "image/x-icon",
        "jpg" => "image/jpeg",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "pdf" => "application/pdf",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "webp" => "image/webp",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests;
