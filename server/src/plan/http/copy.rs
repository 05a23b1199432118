//! `GET /{lang}/planer/{plan}/{number}/kopia.pdf`: the sealed copy (R-PLAN-5).

use app::{
    domain::identity::Action,
    pages::{
        error::Trouble,
        plan::copy::{Of, paper},
    },
};
use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse as _, Response},
};
use jiff::Zoned;

use super::shown::{Shown, offered_on};
use crate::{
    clock::stockholm,
    http::{Visit, trouble::Bare},
    identity::{guard, guard::LoggedIn},
    plan::{canonical, copy},
    seal::Seal,
    state::AppState,
};

/// The file; there is none where the portal has no key to seal with.
pub async fn get(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, plan, number)): Path<(String, String, String)>,
    State(state): State<AppState>,
) -> Result<Response, Bare> {
    let sealer = state.sealer.clone().ok_or(Bare(Trouble::NotFound))?;
    let number = number.parse().map_err(|_| Bare(Trouble::NotFound))?;
    let shown = Shown::of(&state, &session, &plan, Some(number)).await?;
    let (kept, plan) = (shown.version(), &shown.view.plan);
    let (name, day) = (session.principal().name(), offered_on(kept));
    let municipality = state.places.get(&plan.municipality).map(|m| m.name.clone()).unwrap_or_default();
    let of = Of {
        version: &kept.id,
        number,
        offered_on: day,
        name: &name,
        whose: shown.whose(),
        service: plan.service,
        provider: &plan.provider.1,
        municipality: &municipality,
        content: &kept.content,
    };
    let paper = paper(visit.lang, &of);
    let content = canonical::content(&kept.content).map_err(fault)?;
    let offered = kept.course.offered_at().unwrap_or(kept.made_at);
    let at = pdf_time(&offered.to_zoned(stockholm()));
    let reason = paper.sealed.clone();
    // Setting and sealing is work for a thread of its own: others are not to wait for it.
    let pdf = tokio::task::spawn_blocking(move || {
        let pdf = copy::pdf(&paper, &content, offered).map_err(fault)?;
        let seal = Seal { by: &municipality, reason: &reason, at: &at, evidence: None };
        sealer.seal(&pdf, &seal).map_err(fault)
    });
    let pdf = pdf.await.map_err(fault)??;
    if session.acting.is_some() {
        guard::note(&state, &session, Action::CopiedPlan).await?;
    }
    let name = format!("attachment; filename=\"plan-{number}.pdf\"");
    Ok(([(header::CONTENT_TYPE, "application/pdf".to_owned()), (header::CONTENT_DISPOSITION, name)], pdf)
        .into_response())
}

/// What went wrong goes to the log; it never tells anything of the plan.
fn fault(error: impl std::fmt::Display) -> Bare {
    tracing::error!(%error, "no copy of a plan");
    Bare(Trouble::Fault)
}

/// A moment as PDF writes it: `D:20261125071500+01'00'`.
fn pdf_time(at: &Zoned) -> String {
    let offset = at.offset().seconds() / 60;
    let sign = if offset < 0 { '-' } else { '+' };
    let (hours, minutes) = (offset.abs() / 60, offset.abs() % 60);
    format!("D:{}{sign}{hours:02}'{minutes:02}'", at.strftime("%Y%m%d%H%M%S"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_as_pdf_wants_them() {
        for (at, told) in [
            ("2026-11-25T07:15:00+01:00[Europe/Stockholm]", "D:20261125071500+01'00'"),
            ("2026-07-01T00:00:09+02:00[Europe/Stockholm]", "D:20260701000009+02'00'"),
            ("2026-07-01T00:00:09-03:30[-03:30]", "D:20260701000009-03'30'"),
        ] {
            assert_eq!(pdf_time(&at.parse().unwrap()), told);
        }
    }
}
