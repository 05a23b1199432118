//! `GET /{lang}/planer/{plan}` and `/{lang}/planer/{plan}/{number}`: the newest version, or a certain one.

use app::pages::{
    error::Trouble,
    plan::one::{self, Model, Version},
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use leptos::prelude::IntoAny;

use super::shown::{Shown, offered_on};
use crate::{
    booking::http::new::reach,
    choice::http::step::acting,
    clock::stockholm,
    http::{Visit, trouble::Bare},
    identity::{guard::LoggedIn, http::personal, session::Session},
    plan::store::KeptVersion,
    state::AppState,
};

/// The newest version.
pub async fn newest(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, plan)): Path<(String, String)>,
    State(state): State<AppState>,
) -> Result<Response, Bare> {
    page(&visit, &session, &state, (&plan, None)).await
}

/// A certain version.
pub async fn version(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, plan, number)): Path<(String, String, String)>,
    State(state): State<AppState>,
) -> Result<Response, Bare> {
    let number = number.parse().map_err(|_| Bare(Trouble::NotFound))?;
    page(&visit, &session, &state, (&plan, Some(number))).await
}

async fn page(
    visit: &Visit,
    session: &Session,
    state: &AppState,
    (plan, number): (&str, Option<u32>),
) -> Result<Response, Bare> {
    let shown = Shown::of(state, session, plan, number).await?;
    let zone = stockholm();
    let kept = shown.version();
    let plan = &shown.view.plan;
    let before = shown.at.checked_sub(1).map(|at| &plan.versions[at]);
    let entries = kept.entries.iter().map(|e| (e.entry.at.to_zoned(zone.clone()).datetime(), e.entry.clone()));
    let model = Model {
        lang: visit.lang,
        id: plan.plan.id.clone(),
        service: plan.service,
        provider: plan.provider.1.clone(),
        reach: Some(reach(state, &plan.provider.0, &plan.provider.1)),
        name: session.principal().name(),
        whose: shown.whose(),
        version: told(kept),
        content: kept.content.clone(),
        course: kept.course.clone(),
        entries: entries.collect(),
        before: before.map(|v| (v.number, v.content.clone())),
        versions: plan.versions.iter().rev().map(|v| (told(v), v.course.state())).collect(),
        names: shown.names(state).await?,
        due: shown.view.dues.clone(),
        ordered: plan.plan.ordered.clone(),
        months: shown.view.months.iter().rev().cloned().collect(),
        copy: state.sealer.is_some(),
        acting: acting(session),
        zone,
    };
    Ok(visit.page_with(one::title(&model), personal(), || one::view(model).into_any()))
}

fn told(version: &KeptVersion) -> Version {
    Version { number: version.number, offered_on: offered_on(version) }
}
