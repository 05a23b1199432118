//! What happens by a choice, shown before it is confirmed and kept on the receipt (R-CHO-4, R-CHO-5, R-CHO-7).

use jiff::civil::Date;
use leptos::prelude::*;

use super::parts::{Named, row};
use crate::{
    components::{Tone, notice},
    domain::{Lang, directory::Availability},
    html::html,
    i18n::{format, t},
};

/// By when the support starts at the latest (R-CHO-5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LatestStart {
    /// On this day.
    By(Date),
    /// So many days after the person has booked.
    AfterBooking(u32),
    /// The municipality gives no number of days: the case officer agrees on one.
    Agreed,
}

/// What becomes of booked sessions (R-CHO-4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sessions {
    /// The service is not booked session by session.
    NotBooked,
    /// These are later than the last day with the old provider; none when empty.
    Affected(Vec<Date>),
}

/// What happens, in days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consequences {
    /// Last day with the old provider; `None` when the municipality gives no notice, or a place has to be waited for.
    pub last_with_old: Option<Date>,
    /// First possible day with the new one; `None` likewise.
    pub first_with_new: Option<Date>,
    /// By when it starts.
    pub start: LatestStart,
    /// What becomes of booked sessions.
    pub sessions: Sessions,
}

/// All that happens when `new` takes over from `old`, a row each. `waiting` when `new` has no place now.
pub fn view(lang: Lang, c: &Consequences, old: Option<&Named>, new: &Named, waiting: bool) -> impl IntoView + use<> {
    let name = || new.name.clone();
    let plan = match old {
        Some(old) => t!(lang, choice_plan_switch, old = old.name.clone(), new = name()),
        None => t!(lang, choice_plan_first, new = name()),
    };
    html! {
        <dl class="fact-list">
            {old.map(|old| last_day(lang, c, old, waiting))}
            {first_day(lang, c, old, new, waiting)}
            {row(t!(lang, choice_start_label), start(lang, c.start, waiting))}
            {old.map(|old| row(t!(lang, choice_sessions_label), sessions(lang, &c.sessions, old, new)))}
            {row(t!(lang, choice_plan_label), plan)}
            {old.map(|old| row(t!(lang, choice_tells_label, name = old.name.clone()), t!(lang, choice_tells_text)))}
            {row(t!(lang, choice_withdraw_label), t!(lang, choice_withdraw_until, name = name()))}
        </dl>
    }
}

fn last_day(lang: Lang, c: &Consequences, old: &Named, waiting: bool) -> impl IntoView + use<> {
    let day = match c.last_with_old {
        Some(day) => html! { <strong>{format::named_day(lang, day)}</strong> }.into_any(),
        None if waiting => t!(lang, choice_last_waiting, name = old.name.clone()).into_any(),
        None => t!(lang, choice_last_agreed).into_any(),
    };
    row(t!(lang, choice_last_label, name = old.name.clone()), day)
}

fn first_day(lang: Lang, c: &Consequences, old: Option<&Named>, new: &Named, waiting: bool) -> impl IntoView + use<> {
    let day = match c.first_with_new {
        Some(day) => html! { <strong>{format::named_day(lang, day)}</strong> }.into_any(),
        None if waiting => t!(lang, choice_first_waiting).into_any(),
        None if old.is_some() => t!(lang, choice_first_after).into_any(),
        None => t!(lang, choice_first_agreed).into_any(),
    };
    row(t!(lang, choice_first_label, name = new.name.clone()), day)
}

fn start(lang: Lang, start: LatestStart, waiting: bool) -> String {
    match start {
        _ if waiting => t!(lang, choice_start_waiting),
        LatestStart::By(day) => t!(lang, choice_start_by, day = format::on_day(lang, day)),
        LatestStart::AfterBooking(days) => t!(lang, choice_start_booking, days = days),
        LatestStart::Agreed => t!(lang, choice_start_agreed),
    }
}

fn sessions(lang: Lang, sessions: &Sessions, old: &Named, new: &Named) -> AnyView {
    match sessions {
        Sessions::NotBooked => t!(lang, choice_sessions_not_booked, name = old.name.clone()).into_any(),
        Sessions::Affected(days) if days.is_empty() => t!(lang, choice_sessions_none).into_any(),
        Sessions::Affected(days) => {
            let items: Vec<_> = days.iter().map(|d| html! { <li>{format::named_day(lang, *d)}</li> }).collect();
            let text = t!(lang, choice_sessions_affected, count = days.len(), new = new.name.clone());
            html! { <p>{text}</p> <ul>{items}</ul> }.into_any()
        }
    }
}

/// Whether the provider can take the person now, or what waiting means (R-CHO-2).
pub fn place(lang: Lang, provider: &Named, place: Availability, may_decline: bool) -> impl IntoView + use<> {
    let name = || provider.name.clone();
    match place {
        Availability::TakesEveryone | Availability::Free(_) => {
            notice(Tone::Good, t!(lang, choice_place_yes, name = name()), ()).into_any()
        }
        Availability::Unknown => {
            let text = t!(lang, choice_place_unknown_text);
            notice(Tone::Calm, t!(lang, choice_place_unknown, name = name()), html! { <p>{text}</p> }).into_any()
        }
        Availability::Queue(_) | Availability::Full | Availability::Ended => {
            let texts = waiting(lang, provider, place, may_decline);
            let body: Vec<_> = texts.into_iter().map(|text| html! { <p>{text}</p> }).collect();
            notice(Tone::Warn, t!(lang, choice_place_no, name = name()), body).into_any()
        }
    }
}

/// What it means to choose somebody without a place: the queue, and whether they may say no (R-CHO-2).
pub fn waiting(lang: Lang, provider: &Named, place: Availability, may_decline: bool) -> Vec<String> {
    let name = || provider.name.clone();
    let queue = match place {
        Availability::Queue(count) => t!(lang, choice_queue, count = count),
        _ => t!(lang, choice_queue_unknown),
    };
    let decline = if may_decline {
        t!(lang, choice_may_decline, name = name())
    } else {
        t!(lang, choice_may_not_decline, name = name())
    };
    vec![queue, decline]
}

/// Whether a place has to be waited for.
pub const fn must_wait(place: Availability) -> bool {
    matches!(place, Availability::Queue(_) | Availability::Full)
}
