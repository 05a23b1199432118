//! `GET` and `POST /{lang}/utforare/{slug}/rapportera-fel`, and the receipt.

use app::{
    components::Switch,
    forms::error_report::ErrorReportForm,
    pages::{
        directory::report::{self, FORM, Model},
        error::Trouble,
    },
};
use axum::{
    Form,
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use leptos::prelude::IntoAny;
use serde::Deserialize;

use crate::{
    clock::new_id,
    directory::{reference, report::ErrorReport, store},
    http::{Visit, trouble::Bare, visit::Options},
    state::AppState,
};

/// What the form sends.
#[derive(Deserialize)]
pub struct Input {
    #[serde(default)]
    galler: String,
    #[serde(default)]
    meddelande: String,
    #[serde(default)]
    kontakt: String,
    /// Set when the visitor only changes language, with what is typed so far.
    byt: Option<String>,
}

/// The empty form.
pub async fn get(visit: Visit, Path((_, slug)): Path<(String, String)>, State(state): State<AppState>) -> Response {
    let Some(model) = model(&visit, &state, &slug) else { return Bare(Trouble::NoProvider).into_response() };
    page(&visit, StatusCode::OK, model)
}

/// Stores the report and leads to its receipt, or shows the form again with what was typed.
pub async fn post(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    State(state): State<AppState>,
    Form(input): Form<Input>,
) -> Result<Response, Bare> {
    let Some(mut model) = model(&visit, &state, &slug) else { return Err(Bare(Trouble::NoProvider)) };
    model.form = ErrorReportForm { concern: input.galler, message: input.meddelande, contact: input.kontakt };
    if input.byt.is_some() {
        return Ok(page(&visit, StatusCode::OK, model));
    }
    let report = match model.form.validate() {
        Ok(report) => report,
        Err(errors) => {
            model.errors = errors;
            return Ok(page(&visit, StatusCode::UNPROCESSABLE_ENTITY, model));
        }
    };
    let snapshot = state.directory.now();
    let provider = snapshot.provider(&slug).ok_or(Bare(Trouble::NoProvider))?;
    let now = state.clock.now();
    let stored = ErrorReport {
        id: new_id(now),
        reference: reference::random().map_err(|_| Bare(Trouble::Closed))?,
        provider_id: provider.id.clone(),
        field: Some(report.concern.code().to_owned()),
        message: report.message,
        contact: report.contact,
        lang: visit.lang,
        created_at: now,
    };
    let saved = state.db.write(|mut tx| {
        let stored = &stored;
        async move { store::save_error_report(&mut tx, stored).await.map(|()| (tx, ())) }
    });
    saved.await?;
    metrics::counter!("error_reports_total").increment(1);
    let to = format!("/{}/felrapport/{}", visit.lang.code(), stored.reference);
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response())
}

/// The receipt; it says nothing of what was written.
pub async fn receipt(
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
    State(state): State<AppState>,
) -> Result<Response, Bare> {
    if !reference::is_one(&reference) {
        return Err(Bare(Trouble::NotFound));
    }
    let report = store::error_report(&state.db, &reference).await.map_err(|error| {
        tracing::error!(%error, "the store failed");
        Bare(Trouble::Closed)
    })?;
    let report = report.ok_or(Bare(Trouble::NotFound))?;
    let snapshot = state.directory.now();
    let provider = snapshot.providers.iter().find(|p| p.id == report.provider_id);
    let provider = provider.map(|p| (p.slug.clone(), p.name.clone()));
    let options = Options { noindex: true, secret: true, tray: false, ..Options::default() };
    let lang = visit.lang;
    Ok(visit.page_with(report::receipt_title(lang), options, || report::receipt(lang, reference, provider).into_any()))
}

fn model(visit: &Visit, state: &AppState, slug: &str) -> Option<Model> {
    let snapshot = state.directory.now();
    let provider = snapshot.provider(slug)?;
    Some(Model {
        lang: visit.lang,
        slug: provider.slug.clone(),
        name: provider.name.clone(),
        form: ErrorReportForm::default(),
        errors: Vec::new(),
    })
}

fn page(visit: &Visit, status: StatusCode, model: Model) -> Response {
    let options =
        Options { status, switch: Switch::Form(FORM), noindex: true, secret: true, tray: false, ..Options::default() };
    visit.page_with(report::title(&model), options, || report::view(model).into_any())
}
