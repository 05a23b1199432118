//! Logging in and out, one's own page, and acting for somebody: one file for each page.

pub mod access_log;
pub mod acting;
pub mod end_mandate;
mod export;
pub mod log_in;
pub mod log_out;
pub mod my_data;
pub mod my_page;
pub mod shown;
pub mod test_log_in;

use app::pages::identity::without_eid;
use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::IntoAny;

use crate::{
    http::{Visit, visit::Options},
    state::AppState,
};

/// How a page about somebody differs from others: nobody keeps it, nobody finds it by searching.
pub(crate) fn personal() -> Options {
    Options { noindex: true, secret: true, tray: false, ..Options::default() }
}

/// As [`personal`], for a form with something to mend.
pub(crate) fn personal_with(status: StatusCode) -> Options {
    Options { status, ..personal() }
}

/// `GET /{lang}/utan-e-legitimation`
pub async fn without_eid(visit: Visit, State(state): State<AppState>) -> Response {
    visit.page(without_eid::title(visit.lang), || without_eid::view(visit.lang, &state.places).into_any())
}
