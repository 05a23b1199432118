//! One visit to one address: the language, the query, and how a page becomes an answer.

use std::{convert::Infallible, sync::Arc};

use app::{
    components::{Chrome, Switch, Who, document},
    domain::Lang,
    pages::error::{self, Trouble},
};
use axum::{
    extract::FromRequestParts,
    http::{HeaderValue, StatusCode, header, request::Parts},
    response::{Html, IntoResponse, Response},
};
use leptos::prelude::{AnyView, IntoAny};

use super::{assets, language, security::Nonce};
use crate::{identity::session::Session, state::AppState};

/// Marks an answer that has its page.
#[derive(Debug, Clone, Copy)]
pub struct Dressed;

/// What a handler needs to know of the request to answer with a page.
#[derive(Debug, Clone)]
pub struct Visit {
    /// The language of the address, or the browser's when the address has none.
    pub lang: Lang,
    /// The address after the language, with its query.
    pub path: String,
    /// The query's decoded pairs; bytes that are no text show as U+FFFD.
    pub pairs: Vec<(String, String)>,
    nonce: Nonce,
    demo: bool,
    who: Option<Who>,
}

impl FromRequestParts<AppState> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Infallible> {
        let whole = parts.uri.path_and_query().map_or("", |p| p.as_str());
        let path = language::of_path(parts.uri.path()).map_or("", |l| &whole[1 + l.code().len()..]);
        Ok(Self {
            path: path.to_owned(),
            pairs: decode(parts.uri.query().unwrap_or_default()),
            ..Self::nowhere(
                language::of_request(&parts.uri, &parts.headers),
                parts.extensions.get().cloned().unwrap_or_default(),
                state,
            )
            .of(parts.extensions.get::<Arc<Session>>())
        })
    }
}

fn decode(query: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(query.as_bytes()).map(|(k, v)| (k.into_owned(), v.into_owned())).collect()
}

/// How a page differs from the plainest one.
#[derive(Debug, Clone)]
pub struct Options {
    /// HTTP status.
    pub status: StatusCode,
    /// How the language switch keeps the page.
    pub switch: Switch,
    /// Whether search engines should leave the address alone.
    pub noindex: bool,
    /// Whether the answer may be kept at all, not even for the back button.
    pub secret: bool,
    /// Whether the comparison's tray belongs here.
    pub tray: bool,
    /// Providers in the comparison according to the address, as slug and name.
    pub compared: Vec<(String, String)>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            status: StatusCode::OK,
            switch: Switch::Links,
            noindex: false,
            secret: false,
            tray: true,
            compared: Vec::new(),
        }
    }
}

impl Visit {
    /// The first value of this name in the query.
    pub fn first(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// Whether somebody is logged in.
    pub const fn logged_in(&self) -> bool {
        self.who.is_some()
    }

    /// A plain page.
    pub fn page(&self, title: String, main: impl FnOnce() -> AnyView) -> Response {
        self.page_with(title, Options::default(), main)
    }

    /// A page that differs from the plainest one.
    pub fn page_with(&self, title: String, options: Options, main: impl FnOnce() -> AnyView) -> Response {
        let chrome = Chrome {
            lang: self.lang,
            title,
            path: self.path.clone(),
            switch: options.switch,
            nonce: self.nonce.0.clone(),
            css: assets::css_url(),
            icon: assets::public_url("favicon.svg"),
            loader: assets::loader(),
            session_script: assets::session_script(),
            demo: self.demo,
            noindex: options.noindex,
            compared: options.compared,
            tray: options.tray,
            who: self.who.clone(),
        };
        let mut response = (options.status, Html(document(chrome, main))).into_response();
        let keep =
            if options.secret || self.who.is_some() || !options.status.is_success() { "no-store" } else { "no-cache" };
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
        response.extensions_mut().insert(Dressed);
        response
    }

    /// A visit of which nothing is known but its language.
    pub fn nowhere(lang: Lang, nonce: Nonce, state: &AppState) -> Self {
        Self { lang, path: String::new(), pairs: Vec::new(), nonce, demo: state.demo, who: None }
    }

    /// The same visit by somebody who is logged in.
    #[must_use]
    pub fn of(self, session: Option<&Arc<Session>>) -> Self {
        Self { who: session.map(|s| s.who()), ..self }
    }

    /// A calm page that says what went wrong and how to go on.
    pub fn trouble(&self, trouble: Trouble) -> Response {
        let status = StatusCode::from_u16(trouble.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        // What was asked for may be an address that never worked: the switch leads to the start page instead.
        let visit = Self { path: String::new(), ..self.clone() };
        let options = Options { status, noindex: true, secret: true, tray: false, ..Options::default() };
        let lang = self.lang;
        visit.page_with(error::title(lang, trouble), options, || error::view(lang, trouble).into_any())
    }
}
