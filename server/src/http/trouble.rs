//! Turns whatever went wrong into a helpful page in the visitor's language.
//!
//! Handlers answer with a bare status; [`dress`] gives it its page. So a
//! refusal by a layer, an extractor or a handler all look the same, and none
//! can forget to help.

use std::sync::Arc;

use app::pages::error::Trouble;
use axum::{
    extract::{Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::{
    language,
    security::Nonce,
    visit::{Dressed, Visit},
};
use crate::{
    db::DbError, directory::service::DirectoryError, failure::Failure, identity::session::Session, state::AppState,
};

/// An answer that is yet to get its page.
#[derive(Debug, Clone, Copy)]
pub struct Bare(pub Trouble);

impl IntoResponse for Bare {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.0.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<DbError> for Bare {
    /// The cause goes to the log; the visitor is told that we are closed for now.
    fn from(error: DbError) -> Self {
        tracing::error!(%error, "the database failed");
        Self(Trouble::Closed)
    }
}

impl From<DirectoryError> for Bare {
    fn from(error: DirectoryError) -> Self {
        tracing::error!(%error, "the directory failed");
        Self(Trouble::Closed)
    }
}

impl From<Failure> for Bare {
    fn from(failure: Failure) -> Self {
        tracing::error!(%failure, "the store failed");
        Self(Trouble::Closed)
    }
}

/// What a status without a page of its own means to a visitor.
fn trouble(status: StatusCode) -> Trouble {
    match status {
        StatusCode::NOT_FOUND => Trouble::NotFound,
        StatusCode::FORBIDDEN => Trouble::Forbidden,
        StatusCode::METHOD_NOT_ALLOWED => Trouble::BadMethod,
        StatusCode::PAYLOAD_TOO_LARGE => Trouble::TooLarge,
        StatusCode::TOO_MANY_REQUESTS => Trouble::TooManyTries,
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::REQUEST_TIMEOUT => Trouble::Closed,
        s if s.is_client_error() => Trouble::BadRequest,
        _ => Trouble::Fault,
    }
}

/// Gives every refusal that has no page yet its page.
pub async fn dress(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let operations = request.uri().path().starts_with("/halsa/");
    let lang = language::of_request(request.uri(), request.headers());
    let nonce = request.extensions().get::<Nonce>().cloned().unwrap_or_default();
    let response = next.run(request).await;
    let status = response.status();
    let refused = status.is_client_error() || status.is_server_error();
    if !refused || operations || response.extensions().get::<Dressed>().is_some() {
        return response;
    }
    let bare = response.extensions().get::<Bare>().map_or_else(|| trouble(status), |b| b.0);
    let session = response.extensions().get::<Arc<Session>>();
    // Whoever's mandate has ended is themselves again by now.
    let mut dressed = Visit::nowhere(lang, nonce, &state).of(session).trouble(bare);
    for cookie in response.headers().get_all(header::SET_COOKIE) {
        dressed.headers_mut().append(header::SET_COOKIE, cookie.clone());
    }
    if let Some(allow) = response.headers().get(header::ALLOW) {
        dressed.headers_mut().insert(header::ALLOW, allow.clone());
    }
    dressed
}
