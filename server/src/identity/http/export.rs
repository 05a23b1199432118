//! Everything about a person as JSON: the names are plain, and nothing is left out but what others may not know.
//!
//! The number itself is not in it: files are sent and lost. Others are named, never numbered.

use serde_json::{Value, json};

use super::my_data::Everything;
use crate::{
    booking::{http::export as bookings, store::Said},
    choice::store::{AskRow, Case, ConsentRow, Kept},
    directory::service::Snapshot,
    identity::store::{log, mandates::KeptMandate},
    notice::store::Past,
    plan::http::export as plans,
};

/// The file.
pub fn export(all: &Everything, providers: &Snapshot) -> Value {
    let p = &all.person;
    let said = |days: &[Said]| {
        days.iter().map(|s| bookings::said(case_number(all, &s.decision_id).as_deref(), s)).collect::<Vec<_>>()
    };
    json!({
        "person": {
            "given_name": p.given_name,
            "family_name": p.family_name,
            "born": p.born,
            "protected_identity": p.protected,
            "municipality": p.municipality,
            // R-ACT-6: also from a file that may be seen by others.
            "district": p.shown_district(),
            "address": p.shown_address(),
            "language": p.lang.code(),
            "needs": p.needs,
            "phone": p.phone,
            "email": p.email,
            "contact_by": p.contact_by.code(),
        },
        "decisions": all.cases.iter().map(|case| decision(all, case)).collect::<Vec<_>>(),
        "choices": all.choices.iter().map(|(kept, consents)| choice(all, kept, consents)).collect::<Vec<_>>(),
        "asked_for": all.asks.iter().map(|(ask, by)| asked(all, providers, ask, by)).collect::<Vec<_>>(),
        "not_yet_confirmed": all.drafts.iter().map(|(decision, draft)| json!({
            "case_number": case_number(all, decision),
            "provider": name(providers, draft.provider_id.as_deref()),
            "wishes": draft.wishes,
        })).collect::<Vec<_>>(),
        "bookings": all
            .bookings
            .iter()
            .map(|b| bookings::booking(p, case_number(all, &b.0.booking.decision_id).as_deref(), b))
            .collect::<Vec<_>>(),
        "plans": all
            .plans
            .iter()
            .map(|p| plans::plan(case_number(all, &p.plan.decision_id).as_deref(), p))
            .collect::<Vec<_>>(),
        "waits": said(&all.waits),
        "absences": said(&all.absences),
        "calendars": all.feeds.iter().map(bookings::calendar).collect::<Vec<_>>(),
        "may_act_for_me": all.for_person.iter().map(|m| mandate(m, &m.agent)).collect::<Vec<_>>(),
        "i_may_act_for": all.for_others.iter().map(|m| mandate(m, &m.principal)).collect::<Vec<_>>(),
        "i_work_for": all.work.iter().map(|w| json!({
            "provider": w.provider,
            "from": w.from,
            "to": w.to,
        })).collect::<Vec<_>>(),
        "consents": all.consents.iter().map(|c| json!({
            "reference": c.reference,
            "to": c.to.code(),
            "name": c.name,
            "about": c.about,
            "given_on": c.given_on,
            "withdrawn_on": c.withdrawn_on,
        })).collect::<Vec<_>>(),
        "messages": all.messages.iter().map(|m| json!({ "at": m.at, "about": m.message })).collect::<Vec<_>>(),
        "reminders": { "by": all.reminders.channels, "when": all.reminders.times },
        "sent_to_me": all.notices.iter().map(sent).collect::<Vec<_>>(),
        "access_log": all.log.iter().map(entry).collect::<Vec<_>>(),
    })
}

fn decision(all: &Everything, case: &Case) -> Value {
    let d = &case.decision;
    let orders = case.orders.iter().map(|o| {
        json!({
            "provider": o.name,
            "ordered_on": o.ordered_on,
            "from": o.start_on,
            "to": o.end_on,
            "contacts": o.contacts.iter().map(|c| json!({ "name": c.name, "phone": c.phone })).collect::<Vec<_>>(),
        })
    });
    let time = all.time.get(&d.id).map(Vec::as_slice).unwrap_or_default();
    json!({
        "case_number": d.case_number,
        "municipality": d.municipality,
        "service": d.service,
        "law": d.law.code(),
        "minutes": d.minutes,
        "per": d.period.code(),
        "from": d.valid_from,
        "to": d.valid_to,
        "goals": d.goals,
        "terms": d.terms,
        "orders": orders.collect::<Vec<_>>(),
        "time_used": time.iter().map(|(day, minutes)| json!({ "day": day, "minutes": minutes })).collect::<Vec<_>>(),
        "visits": case.visits.iter().map(|v| json!({ "at": v.starts_at, "minutes": v.minutes })).collect::<Vec<_>>(),
    })
}

fn case_number(all: &Everything, decision: &str) -> Option<String> {
    all.cases.iter().find(|c| c.decision.id == decision).map(|c| c.decision.case_number.clone())
}

fn choice(all: &Everything, kept: &Kept, consents: &[ConsentRow]) -> Value {
    let c = &kept.choice;
    json!({
        "reference": c.reference,
        "case_number": case_number(all, &c.decision_id),
        "provider": kept.provider.as_ref().map(|(_, name)| name),
        "not_chosen_because": c.default_reason.map(app::domain::choice::DefaultReason::code),
        "state": c.state.code(),
        "wishes": c.wishes,
        "made_at": c.made_at,
        "made_by": kept.made_by_name,
        "as": kept.mandate.map(app::domain::identity::MandateKind::code),
        "own_will": c.will.map(app::domain::choice::Will::code),
        "own_will_reason": c.will_reason,
        "last_day_before": c.switch.last_day_old,
        "first_day": c.switch.first_day_new,
        "starts_by": c.switch.start_by,
        "closed_at": kept.closed_at,
        "asked_to_agree": consents.iter().map(|a| json!({
            "name": a.name,
            "agrees": a.agrees,
            "answered_at": a.answered_at,
        })).collect::<Vec<_>>(),
    })
}

fn name(providers: &Snapshot, id: Option<&str>) -> Option<String> {
    providers.providers.iter().find(|p| Some(p.id.as_str()) == id).map(|p| p.name.clone())
}

fn asked(all: &Everything, providers: &Snapshot, ask: &AskRow, by: &str) -> Value {
    let mandate = all.for_person.iter().find(|m| Some(&m.mandate.id) == ask.mandate_id.as_ref());
    json!({
        "reference": ask.reference,
        "case_number": case_number(all, &ask.decision_id),
        "provider": name(providers, ask.provider_id.as_deref()),
        "made_by": by,
        "as": mandate.map(|m| m.mandate.kind.code()),
        "about": ask.ask,
        "state": ask.state.code(),
        "made_at": ask.made_at,
    })
}

fn mandate(kept: &KeptMandate, other: &str) -> Value {
    let m = &kept.mandate;
    json!({
        "reference": kept.reference,
        "name": other,
        "kind": m.kind.code(),
        "scopes": m.scopes,
        "evidence": m.evidence,
        "from": m.valid_from,
        "to": m.valid_to,
        "verified_by": m.verified_by,
        "alone_because": m.sole_reason,
        "ended_at": m.revoked_at,
    })
}

fn sent(past: &Past) -> Value {
    json!({
        "about": past.kind,
        "by": past.channel,
        "to": past.recipient,
        "due_at": past.due_at,
        "sent_at": past.sent_at,
        "not_sent_since": past.failed.map(|(at, _)| at),
        "not_sent_because": past.failed.map(|(_, why)| why),
        "words": past.body,
    })
}

fn entry(e: &log::Entry) -> Value {
    json!({
        "at": e.at,
        "name": e.name,
        "role": e.role.code(),
        "unit": e.unit,
        "action": e.action.code(),
        "as": e.mandate.map(app::domain::identity::MandateKind::code),
    })
}
