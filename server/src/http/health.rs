//! For those who watch over the server: is it alive, is it ready.

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::IntoResponse,
};

use crate::state::AppState;

/// `GET /halsa/live`: the process answers.
pub async fn live() -> impl IntoResponse {
    ([(header::CACHE_CONTROL, "no-store")], "live\n")
}

/// `GET /halsa/redo`: the database answers and the directory is loaded.
pub async fn ready(State(state): State<AppState>) -> impl IntoResponse {
    let (status, text) = match state.db.ping().await {
        Ok(()) => (StatusCode::OK, "redo\n"),
        Err(error) => {
            tracing::error!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "inte redo\n")
        }
    };
    (status, [(header::CACHE_CONTROL, "no-store")], text)
}
