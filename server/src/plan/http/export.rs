//! A person's plans as they take them along (R-PLAN-5).

use app::domain::plan::State;
use serde_json::{Value, json};

use crate::plan::store::{KeptEntry, KeptPlan, KeptVersion};

/// A plan with all its versions; what the provider has not offered yet is not the person's.
pub fn plan(case_number: Option<&str>, p: &KeptPlan) -> Value {
    let offered = p.versions.iter().filter(|v| v.course.state() != State::Draft);
    json!({
        "case_number": case_number,
        "provider": p.provider.1,
        "service": p.service.code(),
        "started_on": p.plan.started_on,
        "ordered": p.plan.ordered,
        "versions": offered.map(version).collect::<Vec<_>>(),
        "visits_planned": p.planned,
        "visits_given": p.given,
    })
}

fn version(v: &KeptVersion) -> Value {
    json!({
        "number": v.number,
        "state": v.course.state().code(),
        "says": v.content,
        "what_happened": v.entries.iter().map(happened).collect::<Vec<_>>(),
    })
}

/// What happened, by name instead of by id.
fn happened(kept: &KeptEntry) -> Value {
    let mut told = serde_json::to_value(&kept.entry).unwrap_or_default();
    if let Some(fields) = told.as_object_mut() {
        fields.remove("needed");
        fields.remove("by");
        fields.insert("by".into(), json!(kept.by.as_ref().map(|(_, name)| name)));
    }
    told
}
