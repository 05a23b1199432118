//! Visits that were planned and that were delivered (R-PLAN-10).

use app::domain::plan::{Given, PlannedVisit};

use crate::{
    clock::stored,
    db::{Tx, on_tx},
    directory::store::bulk::{Cell, Insert},
    failure::Failure,
    rows::{moment, number},
};

const PLANNED: Insert =
    Insert { head: "INSERT INTO plan_visit_planned (plan_id, starts_at, minutes) VALUES", columns: 3, tail: "" };

/// What was recorded first stays: a later file cannot make it look as if it had been recorded in time.
const GIVEN: Insert = Insert {
    head: "INSERT INTO plan_visit_given (plan_id, starts_at, ends_at, recorded_at) VALUES",
    columns: 4,
    tail: "ON CONFLICT (plan_id, starts_at) DO NOTHING",
};

/// Keeps visits of a plan. Planned ones are all there are from the first of them on.
pub async fn keep_visits(tx: &mut Tx, plan: &str, planned: &[PlannedVisit], given: &[Given]) -> Result<(), Failure> {
    let row = |p: &PlannedVisit| vec![plan.into(), stored(p.starts_at).into(), Cell::Int(i64::from(p.minutes))];
    if let Some(first) = planned.iter().map(|p| p.starts_at).min() {
        let sql = "DELETE FROM plan_visit_planned WHERE plan_id = $1 AND starts_at >= $2";
        on_tx!(tx, |conn| sqlx::query(sql).bind(plan).bind(stored(first)).execute(conn).await.map(|_| ()))?;
    }
    PLANNED.rows(tx, planned.iter().map(row).collect()).await?;
    let row = |g: &Given| {
        let times = [g.starts_at, g.ends_at, g.recorded_at].map(|at| Cell::from(stored(at)));
        std::iter::once(plan.into()).chain(times).collect()
    };
    GIVEN.rows(tx, given.iter().map(row).collect()).await?;
    Ok(())
}

/// The visits of a plan, planned and delivered, the earliest first.
pub async fn visits(tx: &mut Tx, plan: &str) -> Result<(Vec<PlannedVisit>, Vec<Given>), Failure> {
    let sql = "SELECT starts_at, minutes FROM plan_visit_planned WHERE plan_id = $1 ORDER BY starts_at";
    let planned: Vec<(String, i64)> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(plan).fetch_all(conn).await)?;
    let sql = "SELECT starts_at, ends_at, recorded_at FROM plan_visit_given WHERE plan_id = $1 ORDER BY starts_at";
    let given: Vec<(String, String, String)> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(plan).fetch_all(conn).await)?;
    let planned = planned.into_iter().map(|(starts_at, minutes)| {
        const TABLE: &str = "plan_visit_planned";
        Ok(PlannedVisit { starts_at: moment(TABLE, plan, &starts_at)?, minutes: number(TABLE, plan, minutes)? })
    });
    let given = given.into_iter().map(|(starts_at, ends_at, recorded_at)| {
        let at = |text: &str| moment("plan_visit_given", plan, text);
        Ok(Given { starts_at: at(&starts_at)?, ends_at: at(&ends_at)?, recorded_at: at(&recorded_at)? })
    });
    Ok((planned.collect::<Result<_, Failure>>()?, given.collect::<Result<_, Failure>>()?))
}
