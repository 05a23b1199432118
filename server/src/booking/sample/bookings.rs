//! Bookings of Aino and Raili: one of each kind, as if they had been made in the days before.

use app::domain::{
    booking::{About, Becomes, CancelReason, EventAct, Session, SessionWishes, State, What, Words},
    choice::decision::shift,
    directory::Service::{self, Avlosarservice, Ledsagarservice},
};
use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, Weekday},
};

use super::Scene;
use crate::{
    booking::store::{self, Change, NewBooking},
    clock::{new_id, stockholm},
    db::Tx,
    failure::Failure,
    identity::Actor,
    keys::Keys,
};

/// One booking to be made up.
struct Plan {
    key: &'static str,
    service: Service,
    day: Date,
    hour: i8,
    minutes: i64,
    state: State,
    becomes: Becomes,
    companion: Option<&'static str>,
    what: (&'static str, Option<&'static str>),
    /// Whether it belongs to the person's series.
    series: bool,
}

/// How many sessions Raili's series has.
const WEEKS: i64 = 4;

/// What there is on `today`. In no period it takes more than its decision leaves beside the visits of the sample.
fn plans(today: Date) -> Vec<Plan> {
    let aino = |days: i64, hour, minutes, state, becomes| Plan {
        key: "aino",
        service: Ledsagarservice,
        day: shift(today, days),
        hour,
        minutes,
        state,
        becomes,
        companion: Some("Mirja"),
        what: ("Uimahalli", Some("Uimahallin pääovi")),
        series: false,
    };
    let saturday = next(shift(today, 8), Weekday::Saturday);
    let concert = ("Konsertti kirkossa", Some("Kirkon pääovi"));
    let mut all = vec![
        Plan { day: saturday, what: concert, ..aino(0, 13, 120, State::Confirmed, Becomes::Confirmed) },
        aino(3, 16, 60, State::Requested, Becomes::ShortNotice),
        aino(-9, 13, 60, State::Given, Becomes::Confirmed),
        aino(-6, 15, 60, State::CancelledLate, Becomes::Confirmed),
        aino(-12, 13, 60, State::NoShow, Becomes::Confirmed),
        Plan {
            service: Avlosarservice,
            companion: None,
            what: ("Omainen lepää", None),
            ..aino(13, 22, 120, State::Requested, Becomes::Request)
        },
    ];
    // Next week's, since this week's visit has been given.
    let tuesday = shift(next(shift(today, 1), Weekday::Monday), 1);
    let raili = |day, minutes, state| Plan {
        key: "raili",
        service: Avlosarservice,
        day,
        hour: 13,
        minutes,
        state,
        becomes: Becomes::Confirmed,
        companion: Some("Hannu"),
        what: ("Käyn kaupassa ja lepään", None),
        series: false,
    };
    all.extend((0..WEEKS).map(|n| Plan { series: true, ..raili(shift(tuesday, 7 * n), 120, State::Confirmed) }));
    all.push(raili(shift(tuesday, -14), 60, State::Given));
    all
}

/// The first such weekday from `day` on.
fn next(day: Date, weekday: Weekday) -> Date {
    (0..7).map(|n| shift(day, n)).find(|d| d.weekday() == weekday).unwrap_or(day)
}

/// Keeps the bookings of those who have none; gives how many.
pub(super) async fn book(tx: &mut Tx, keys: &Keys, scene: &Scene) -> Result<usize, Failure> {
    let mut booked = 0;
    let mut untouched = Vec::new();
    for key in ["aino", "raili"] {
        let person = scene.cases.iter().find(|((k, _), _)| *k == key).map(|(_, (person, _))| person);
        if let Some(person) = person
            && store::slots(tx, person).await?.is_empty()
        {
            untouched.push(key);
        }
    }
    let mut series = None;
    for (i, plan) in plans(scene.today).into_iter().enumerate().filter(|(_, p)| untouched.contains(&p.key)) {
        booked += usize::from(one(tx, keys, scene, (i, &plan), &mut series).await?);
    }
    Ok(booked)
}

/// Keeps one booking, with what has been done with it since.
async fn one(
    tx: &mut Tx,
    keys: &Keys,
    scene: &Scene,
    (i, plan): (usize, &Plan),
    series: &mut Option<String>,
) -> Result<bool, Failure> {
    let Some((person, case)) = scene.cases.get(&(plan.key, plan.service)) else { return Ok(false) };
    let Some((provider, _)) = scene.provider(plan.key, plan.service) else { return Ok(false) };
    let actor = Actor { person_id: person.clone(), mandate: None };
    let Some(starts) = at(plan.day, plan.hour) else { return Ok(false) };
    let Ok(session) = Session::new(starts, starts + SignedDuration::from_mins(plan.minutes)) else { return Ok(false) };
    // Well before, but not before today's last hour.
    let made_at = (starts - SignedDuration::from_hours(24 * 12)).min(scene.now - SignedDuration::from_hours(1));
    if plan.series && series.is_none() {
        let id = new_id(scene.now);
        store::insert_series(tx, (&id, "S-EXEM-2222"), &case.decision.id, made_at).await?;
        *series = Some(id);
    }
    let companions = store::companions(tx, provider, plan.service).await?;
    let companion = companions.into_iter().find(|c| Some(c.name.as_str()) == plan.companion);
    let first = if plan.becomes == Becomes::Confirmed { State::Confirmed } else { State::Requested };
    let id = new_id(scene.now);
    let booking = NewBooking {
        reference: reference(i),
        uid: id.clone(),
        sequence: 0,
        decision_id: case.decision.id.clone(),
        provider_id: provider.to_owned(),
        companion_id: companion.as_ref().map(|c| c.id.clone()),
        series_id: series.clone().filter(|_| plan.series),
        state: first,
        session,
        about: about(plan, companion.map(|c| c.id)),
        made_at,
        made_by: person.clone(),
        mandate_id: None,
        id,
    };
    store::insert(tx, keys, &booking).await?;
    store::add(tx, keys, &booking.id, (EventAct::Booked, Some(&actor)), &Words::default(), made_at).await?;
    if plan.state != first {
        since(tx, keys, &booking, plan.state, &actor).await?;
    }
    Ok(true)
}

/// What has become of it since it was made.
async fn since(tx: &mut Tx, keys: &Keys, b: &NewBooking, state: State, actor: &Actor) -> Result<(), Failure> {
    let ill = Words { reason: Some(CancelReason::Ill), ..Words::default() };
    let (act, by, words, when) = match state {
        State::CancelledLate => {
            (EventAct::Cancelled, Some(actor), ill, b.session.starts() - SignedDuration::from_hours(3))
        }
        State::NoShow => {
            (EventAct::NobodyCame, Some(actor), Words::default(), b.session.starts() + SignedDuration::from_mins(30))
        }
        _ => (EventAct::Given, None, Words::default(), b.session.ends()),
    };
    store::change(tx, &b.id, b.state, Change { state, moved_to: None }, when).await?;
    store::add(tx, keys, &b.id, (act, by), &words, when).await
}

fn about(plan: &Plan, companion: Option<String>) -> About {
    let (activity, place) = plan.what;
    About {
        what: What { activity: activity.into(), place: place.map(str::to_owned), cost: None },
        wishes: SessionWishes { companion, finnish: true, ..SessionWishes::default() },
        becomes: plan.becomes,
        will: None,
        will_reason: None,
        applies: false,
    }
}

/// A reference that is plainly an example, the same each day.
fn reference(i: usize) -> String {
    let letter = char::from(b"23456789ABCDEFGH"[i % 16]);
    format!("B-EXEM-222{letter}")
}

fn at(day: Date, hour: i8) -> Option<Timestamp> {
    Some(day.at(hour, 0, 0, 0).to_zoned(stockholm()).ok()?.timestamp())
}
