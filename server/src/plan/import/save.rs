//! Writing what is new or changed, and nothing else.

use app::domain::{
    identity::{Action, Role},
    plan::{Given, Ordered, PlannedVisit},
};
use jiff::Timestamp;

use super::{
    PlansReport,
    file::FilePlan,
    work::{Work, rewrites},
};
use crate::{
    cases::CasesError,
    clock::new_id,
    db::Tx,
    failure::Failure,
    identity::store::log,
    keys::Keys,
    plan::store::{self, KeptPlan, NewPlan},
};

/// Brings what is kept of one plan in line with the file.
pub(super) async fn save(
    tx: &mut Tx,
    keys: &Keys,
    (plan, work): (&FilePlan, Work),
    report: &mut PlansReport,
    now: Timestamp,
) -> Result<(), CasesError> {
    let before = report.written();
    let id = work.kept.as_ref().map_or_else(|| new_id(now), |k| k.plan.id.clone());
    let new = NewPlan {
        id,
        reference: plan.reference.clone(),
        decision_id: work.decision_id,
        provider_id: work.provider_id,
        started_on: plan.started_on,
        ordered: Ordered { activities: plan.ordered.clone() },
    };
    let kept = work.kept.as_ref();
    if report.plans.add(kept, kept.is_none_or(|k| k.plan != new)) {
        store::insert(tx, keys, &new, now).await?;
    }
    versions(tx, keys, (plan, &new.id, kept), report, now).await?;
    for (version, entry) in &work.news {
        // Read anew each time: what happens to one version may have moved another.
        let whole = store::by_reference(tx, keys, &plan.reference).await?;
        let whole = whole.ok_or_else(|| Failure::corrupt("plan", &new.id, "it is gone"))?;
        let done = store::happen(tx, keys, &whole, *version, (entry, None)).await?;
        done.map_err(|no| Failure::corrupt("plan_event", &new.id, no))?;
        report.events += 1;
    }
    visits(tx, plan, (&new.id, kept), report).await?;
    if report.written() > before {
        let deed = log::Deed {
            principal: &work.person_id,
            actor: None,
            role: Role::Provider,
            mandate: None,
            unit: Some(&work.provider),
            action: Action::WrotePlan,
        };
        log::append(tx, keys, now, &deed).await?;
    }
    Ok(())
}

async fn versions(
    tx: &mut Tx,
    keys: &Keys,
    (plan, id, kept): (&FilePlan, &str, Option<&KeptPlan>),
    report: &mut PlansReport,
    now: Timestamp,
) -> Result<(), CasesError> {
    for (number, (n, version)) in (1..).zip(plan.versions.iter().enumerate()) {
        let old = kept.and_then(|k| k.versions.get(n));
        let differs = old.is_none() || rewrites(kept, n, &version.content);
        if !report.versions.add(old, differs) {
            continue;
        }
        match old {
            None => {
                store::insert_version(tx, keys, (&new_id(now), id, number), &version.content, now).await?;
            }
            Some(old) => {
                store::rewrite_draft(tx, keys, &old.id, &version.content).await?;
            }
        }
    }
    Ok(())
}

/// Visits that are not kept yet: all planned ones when they differ, and delivered ones that are new.
async fn visits(
    tx: &mut Tx,
    plan: &FilePlan,
    (id, kept): (&str, Option<&KeptPlan>),
    report: &mut PlansReport,
) -> Result<(), CasesError> {
    let mut planned: Vec<PlannedVisit> = plan.planned_visits.clone();
    planned.sort_unstable();
    let first = planned.first().map(|p| p.starts_at);
    let before: Vec<_> = kept
        .map(|k| k.planned.iter().filter(|p| first.is_some_and(|first| first <= p.starts_at)).copied().collect())
        .unwrap_or_default();
    if planned == before {
        planned.clear();
    }
    let known = |g: &Given| kept.is_some_and(|k| k.given.iter().any(|old| old.starts_at == g.starts_at));
    let given: Vec<_> = plan.given_visits.iter().filter(|g| !known(g)).copied().collect();
    report.visits += planned.len() + given.len();
    store::keep_visits(tx, id, &planned, &given).await?;
    Ok(())
}
