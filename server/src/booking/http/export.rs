//! A person's bookings as JSON, for the file that they take with them.

use app::domain::{
    choice::Will,
    identity::{MandateKind, Person},
};
use serde_json::{Value, json};

use crate::{
    booking::store::{self, Event, Kept, Said, Subscribed},
    db::Tx,
    failure::Failure,
    keys::Keys,
};

/// A booking with what was done with it.
pub type Documented = (Kept, Vec<Event>);

/// All bookings of a person, the earliest first, each with what was done with it.
pub async fn all(tx: &mut Tx, keys: &Keys, person: &str) -> Result<Vec<Documented>, Failure> {
    let mut found = Vec::new();
    for kept in store::of_person(tx, keys, person).await? {
        let events = store::of(tx, keys, &kept.booking.id).await?;
        found.push((kept, events));
    }
    Ok(found)
}

/// One booking; where to meet is left out for somebody who is hidden, since files may be seen by others (R-ACT-6).
pub fn booking(person: &Person, case_number: Option<&str>, (kept, events): &Documented) -> Value {
    let b = &kept.booking;
    json!({
        "reference": b.reference,
        "case_number": case_number,
        "service": kept.service,
        "provider": kept.provider.1,
        "companion": kept.companion,
        "series": kept.series,
        "state": b.state.code(),
        "from": b.session.starts(),
        "to": b.session.ends(),
        "activity": b.about.what.activity,
        "place": b.about.what.place.as_ref().filter(|_| !person.protected),
        "cost": b.about.what.cost,
        "cost_applied_for": b.about.applies,
        "wishes": b.about.wishes,
        "made_at": b.made_at,
        "made_by": kept.made_by_name,
        "as": kept.mandate.map(MandateKind::code),
        "own_will": b.about.will.map(Will::code),
        "own_will_reason": b.about.will_reason,
        "changed_at": kept.changed_at,
        "moved_to": kept.moved_to,
        "history": events.iter().map(|e| event(e, &kept.provider.1)).collect::<Vec<_>>(),
    })
}

fn event(e: &Event, provider: &str) -> Value {
    let (name, mandate) = e.by.as_ref().map_or((provider, None), |(name, mandate)| (name.as_str(), *mandate));
    json!({
        "at": e.at,
        "did": e.act.code(),
        "name": name,
        "as": mandate.map(MandateKind::code),
        "said": e.words,
    })
}

/// A wait or an absence; how long the time must be, and when the person was told, are of waits alone.
pub fn said(case_number: Option<&str>, s: &Said) -> Value {
    json!({
        "reference": s.reference,
        "case_number": case_number,
        "from": s.from,
        "to": s.to,
        "minutes": s.minutes,
        "made_at": s.made_at,
        "made_by": s.made_by_name,
        "as": s.mandate.map(MandateKind::code),
        "told_at": s.told_at,
        "ended_at": s.ended_at,
    })
}

/// A calendar that follows the bookings; never its address, which is a key.
pub fn calendar(s: &Subscribed) -> Value {
    json!({
        "read_by": s.made_by_name,
        "as": s.mandate.map(MandateKind::code),
        "tells_what_it_is": s.titles,
        "language": s.lang.code(),
        "made_at": s.made_at,
        "ended_at": s.revoked_at,
    })
}
