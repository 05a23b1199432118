//! Plans of the made-up people: one for each situation to be shown, in `plans.json`.
//!
//! Days are written there as `@-30`, so many from today, moments as `@-30T14`, on the hour in Stockholm, and who acts for
//! somebody as `@ombud:KEY`. The same day and directory give the same plans; a decision that nobody gives support on
//! leaves out its plan.

use app::domain::{
    choice::decision::shift,
    directory::{Provider, Service},
    plan::{Given, OrderedActivity, PlannedVisit},
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use serde::Deserialize;
use serde_json::Value;

use super::import::{
    self, PlansReport,
    file::{FilePlan, FileVersion, PlansFile},
};
use crate::{
    cases::{
        CasesError,
        file::{CaseDecision, CasesFile},
        sample,
    },
    clock::{Clock, stockholm},
    db::Db,
    directory::service::Directory,
    keys::Keys,
};

const PLANS: &str = include_str!("plans.json");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    person: String,
    service: Service,
    ordered: Vec<OrderedActivity>,
    versions: Vec<FileVersion>,
}

/// Loads the plans as they are today.
pub async fn load(db: &Db, keys: &Keys, directory: &Directory, clock: Clock) -> Result<PlansReport, CasesError> {
    let plans = plans(&directory.now().providers, clock.today())
        .map_err(|e| CasesError::Unreadable(format!("the sample's plans: {e}")))?;
    import::run_typed(db, keys, &plans, clock.now()).await
}

/// The plans as they are on `today`, with these providers to give the support.
///
/// # Errors
/// Never: a test reads them.
pub fn plans(providers: &[Provider], today: Date) -> Result<PlansFile, serde_json::Error> {
    let cases = sample::cases(providers, today);
    let rows: Vec<Value> = serde_json::from_str(PLANS)?;
    let made = rows.into_iter().map(|row| {
        let person = row["person"].as_str().unwrap_or_default().to_owned();
        let row: Row = serde_json::from_value(filled(row, &person, &cases, today))?;
        let of = |d: &&CaseDecision| d.person == row.person && d.service == row.service && !d.orders.is_empty();
        Ok(cases.decisions.iter().find(of).map(|decision| plan(decision, row, today)))
    });
    Ok(PlansFile { plans: made.filter_map(Result::transpose).collect::<Result<_, serde_json::Error>>()? })
}

fn plan(decision: &CaseDecision, row: Row, today: Date) -> FilePlan {
    let order = &decision.orders[0];
    let given = given(decision, today);
    let missed = given.iter().step_by(5).filter_map(|g| missed(g, today));
    let planned = given.iter().map(|g| PlannedVisit { starts_at: g.starts_at, minutes: g.minutes() });
    let ahead = decision.planned_visits.iter().map(|v| PlannedVisit { starts_at: v.starts_at, minutes: v.minutes });
    let mut planned_visits: Vec<_> = planned.chain(missed).chain(ahead).collect();
    planned_visits.sort_unstable();
    FilePlan {
        reference: format!("GP {}", decision.case_number),
        case_number: decision.case_number.clone(),
        provider: order.provider.clone(),
        started_on: order.start_on,
        ordered: row.ordered,
        versions: row.versions,
        planned_visits,
        given_visits: given,
    }
}

/// The visits that were given, recorded the same day or, every sixth, forty days after (R-PLAN-10).
fn given(decision: &CaseDecision, today: Date) -> Vec<Given> {
    let visit = |(i, used): (usize, &crate::cases::file::CaseTime)| {
        let starts_at = hour(used.day, 10)?;
        let ends_at = starts_at + SignedDuration::from_mins(i64::from(used.minutes));
        let late = Some(shift(used.day, 40)).filter(|day| i % 6 == 5 && *day < today).and_then(|day| hour(day, 16));
        Some(Given { starts_at, ends_at, recorded_at: late.unwrap_or(ends_at + SignedDuration::from_mins(15)) })
    };
    decision.time_used.iter().enumerate().filter_map(visit).collect()
}

/// A visit of the day after that was planned and did not come about.
fn missed(given: &Given, today: Date) -> Option<PlannedVisit> {
    let day = shift(given.starts_at.to_zoned(stockholm()).date(), 1);
    Some(PlannedVisit { starts_at: hour(day, 13).filter(|_| day < today)?, minutes: 60 })
}

fn hour(day: Date, hour: i8) -> Option<Timestamp> {
    Some(day.at(hour, 0, 0, 0).to_zoned(stockholm()).ok()?.timestamp())
}

/// The row with its days and representatives as they are on `today`.
fn filled(value: Value, person: &str, cases: &CasesFile, today: Date) -> Value {
    match value {
        Value::Array(all) => all.into_iter().map(|v| filled(v, person, cases, today)).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(key, v)| (key, filled(v, person, cases, today)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::String(text) => match text.strip_prefix('@') {
            Some(mark) => meant(mark, person, cases, today).unwrap_or(text).into(),
            None => text.into(),
        },
        other => other,
    }
}

fn meant(mark: &str, person: &str, cases: &CasesFile, today: Date) -> Option<String> {
    if let Some(agent) = mark.strip_prefix("ombud:") {
        let mandate = cases.mandates.iter().find(|m| m.principal == person && m.agent == agent)?;
        return Some(mandate.reference.clone());
    }
    let day = |days: &str| days.parse().ok().map(|days| shift(today, days));
    match mark.split_once('T') {
        Some((days, at)) => Some(hour(day(days)?, at.parse().ok()?)?.to_string()),
        None => Some(day(mark)?.to_string()),
    }
}
