//! `GET` and `POST /{lang}/kontrollera`: whether a copy is genuine (R-PLAN-5). Nothing of the file is kept.

use app::pages::plan::check::{self, Answer, CheckError, Model};
use axum::{
    extract::{Multipart, State, multipart::MultipartRejection},
    http::StatusCode,
    response::Response,
};
use leptos::prelude::IntoAny;

use crate::{
    http::{Visit, visit::Options},
    seal::{self, Finding, Sealed, check::LARGEST},
    state::AppState,
};

/// The page.
pub async fn get(visit: Visit) -> Response {
    page(&visit, StatusCode::OK, None, None)
}

/// Looks at the file.
pub async fn post(
    visit: Visit,
    State(state): State<AppState>,
    form: Result<Multipart, MultipartRejection>,
) -> Response {
    let read = match form {
        Ok(form) => read(form).await,
        Err(_) => Err(CheckError::None),
    };
    let pdf = match read {
        Ok(pdf) => pdf,
        Err(error) => return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, None, Some(error)),
    };
    let sealer = state.sealer.clone();
    // A file that somebody made to be slow is to hold up nobody else.
    let found = tokio::task::spawn_blocking(move || {
        let known = sealer.as_ref().map_or(&[][..], |s| s.certificates());
        seal::check(&pdf, known)
    });
    let answer = match found.await {
        Ok(Finding::Genuine(seals)) => Answer::Genuine(seals.into_iter().map(told).collect()),
        Ok(Finding::Altered) => Answer::Altered,
        Ok(Finding::Unknown) => Answer::Unknown,
        // A file on which the reader breaks is none that was given out here.
        Ok(Finding::NotPdf) | Err(_) => Answer::NotPdf,
    };
    page(&visit, StatusCode::OK, Some(answer), None)
}

fn told(seal: Sealed) -> String {
    seal.reason
}

async fn read(mut form: Multipart) -> Result<Vec<u8>, CheckError> {
    while let Some(field) = form.next_field().await.map_err(|_| CheckError::TooLarge)? {
        if field.name() == Some("fil") {
            let bytes = field.bytes().await.map_err(|_| CheckError::TooLarge)?;
            return match bytes.len() {
                0 => Err(CheckError::None),
                n if LARGEST < n => Err(CheckError::TooLarge),
                _ => Ok(bytes.to_vec()),
            };
        }
    }
    Err(CheckError::None)
}

fn page(visit: &Visit, status: StatusCode, answer: Option<Answer>, error: Option<CheckError>) -> Response {
    let model = Model { lang: visit.lang, answer, error };
    let options = Options { status, ..Options::default() };
    visit.page_with(check::title(&model), options, || check::view(model).into_any())
}
