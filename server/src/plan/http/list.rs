//! `GET /{lang}/planer`: the plans, where each stands, and support that should have one (R-PLAN-3).

use app::pages::plan::list::{self, Model, Row};
use axum::{extract::State, response::Response};
use leptos::prelude::IntoAny;

use super::shown::offered_on;
use crate::{
    choice::http::step::acting,
    http::{Visit, trouble::Bare},
    identity::{guard::LoggedIn, http::personal},
    plan::service::{Missing, PlanView},
    state::AppState,
};

/// The page.
pub async fn get(visit: Visit, LoggedIn(session): LoggedIn, State(state): State<AppState>) -> Result<Response, Bare> {
    let listed = state.plans().list(&session.actor()).await?;
    let plans = listed.plans.iter().map(row).chain(listed.missing.iter().map(missing)).collect();
    let model = Model { lang: visit.lang, plans, acting: acting(&session) };
    Ok(visit.page_with(list::title(&model), personal(), || list::view(model).into_any()))
}

fn row(p: &PlanView) -> Row {
    Row {
        id: p.plan.plan.id.clone(),
        service: p.plan.service,
        provider: p.plan.provider.1.clone(),
        newest: p.newest().map(|v| (v.number, offered_on(v), v.course.clone())),
        due: p.dues.clone(),
    }
}

/// Support without a plan has no page of its own, only what is due.
fn missing(m: &Missing) -> Row {
    Row { id: String::new(), service: m.service, provider: m.provider.1.clone(), newest: None, due: vec![m.due] }
}
