//! What happens by a choice, shown before it is confirmed and kept on the receipt (R-CHO-4, R-CHO-5, R-CHO-7).

use jiff::civil::{Date, DateTime};
use leptos::prelude::*;

use super::{
    labels,
    parts::{Named, row},
};
use crate::{
    components::{Tone, badge, notice},
    domain::{
        Lang,
        choice::{Eligibility, Switch},
    },
    html::{Markup, html},
    i18n::{format, t},
};

/// What becomes of planned visits and booked sessions, each with its day and time in Stockholm (R-CHO-4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sessions {
    /// The service is not booked session by session: visits after the last day fall away, and these are planned.
    NotBooked(Vec<DateTime>),
    /// These are later than the last day with the old provider; none when empty.
    Affected(Vec<DateTime>),
    /// The last day is not settled yet, so nobody knows which of these will be; none are known when empty.
    Unsettled(Vec<DateTime>),
}

impl Sessions {
    const fn times(&self) -> &Vec<DateTime> {
        match self {
            Self::NotBooked(times) | Self::Affected(times) | Self::Unsettled(times) => times,
        }
    }
}

/// By when the new provider has begun, counted as the municipality counts (R-CHO-5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// This many days after an order that is not sent yet, and the day that would be, if it were sent today.
    AfterOrder(u32, Option<Date>),
    /// On this day: the order is sent.
    By(Date),
    /// This many days after the person's booking (LA 4.5).
    AfterBooking(u32),
    /// The municipality gives no number.
    Agreed,
}

/// What happens, in days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consequences {
    /// Last day with the old provider, and first with the new.
    pub switch: Switch,
    /// By when the new one has begun.
    pub start: Start,
    /// What becomes of visits and sessions.
    pub sessions: Sessions,
}

/// All that happens when `new` takes over from `old`, a row each.
pub fn view(lang: Lang, c: &Consequences, old: Option<&Named>, new: &Named) -> impl IntoView + use<> {
    let name = || new.name.clone();
    let plan = match old {
        Some(old) => t!(lang, choice_plan_switch, old = old.name.clone(), new = name()),
        None => t!(lang, choice_plan_first, new = name()),
    };
    let first = format::named_day(lang, c.switch.first_day_new);
    html! {
        <dl class="fact-list">
            {old.map(|old| last_day(lang, c, old))}
            {row(t!(lang, choice_first_label, name = name()), html! { <strong>{first}</strong> })}
            {row(t!(lang, choice_start_label), start(lang, c.start))}
            {sessions(lang, &c.sessions, old, new)}
            {row(t!(lang, choice_plan_label), plan)}
            {old.map(|old| row(t!(lang, choice_tells_label, name = old.name.clone()), t!(lang, choice_tells_text)))}
            {row(t!(lang, choice_withdraw_label), t!(lang, choice_withdraw_until, name = name()))}
        </dl>
    }
}

fn last_day(lang: Lang, c: &Consequences, old: &Named) -> impl IntoView + use<> {
    let day = match c.switch.last_day_old {
        Some(day) => html! { <strong>{format::named_day(lang, day)}</strong> }.into_any(),
        None => t!(lang, choice_last_agreed).into_any(),
    };
    row(t!(lang, choice_last_label, name = old.name.clone()), day)
}

/// By when it starts at the latest (R-CHO-5).
fn start(lang: Lang, start: Start) -> String {
    match start {
        Start::AfterOrder(days, Some(day)) => {
            t!(lang, choice_start_order_today, days = days, day = format::named_day(lang, day))
        }
        Start::AfterOrder(days, None) => t!(lang, choice_start_order, days = days),
        Start::By(day) => format::named_day(lang, day),
        Start::AfterBooking(days) => t!(lang, choice_start_booking, days = days),
        Start::Agreed => t!(lang, choice_start_agreed),
    }
}

/// The row of visits and sessions. Without a provider there are none to tell of, unless one that has ended left some.
fn sessions(lang: Lang, sessions: &Sessions, old: Option<&Named>, new: &Named) -> Option<impl IntoView + use<>> {
    let times = sessions.times();
    if old.is_none() && times.is_empty() {
        return None;
    }
    let text = match (sessions, old) {
        (Sessions::NotBooked(_), Some(old)) => t!(lang, choice_sessions_not_booked, name = old.name.clone()),
        (Sessions::NotBooked(_), None) => t!(lang, choice_sessions_off),
        (Sessions::Affected(_), _) if times.is_empty() => t!(lang, choice_sessions_none),
        (Sessions::Affected(_), _) => {
            t!(lang, choice_sessions_affected, count = times.len(), new = new.name.clone())
        }
        (Sessions::Unsettled(_), _) if times.is_empty() => t!(lang, choice_sessions_nothing),
        (Sessions::Unsettled(_), _) => t!(lang, choice_sessions_unsettled),
    };
    let label = match sessions {
        Sessions::NotBooked(_) => t!(lang, choice_visits_label),
        Sessions::Affected(_) | Sessions::Unsettled(_) => t!(lang, choice_sessions_label),
    };
    let one = |at: &DateTime| html! { <li>{format::named_moment(lang, *at)}</li> };
    let items: Vec<_> = times.iter().map(one).collect();
    let listed = (!items.is_empty()).then(|| html! { <ul>{items}</ul> });
    Some(row(label, html! { <p>{text}</p> {listed} }))
}

/// Whether the provider can take the person now (R-CHO-2).
pub fn place(lang: Lang, provider: &Named, standing: Eligibility) -> impl IntoView + use<> {
    let name = provider.name.clone();
    let text = |text: String| html! { <p>{text}</p> };
    match standing {
        Eligibility::Yes | Eligibility::YesNoCeiling => {
            html! { <p class="badges">{badge(Tone::Good, t!(lang, choice_place_yes, name = name))}</p> }.into_any()
        }
        Eligibility::Unknown => {
            let body = text(t!(lang, choice_place_unknown_text));
            notice(Tone::Calm, t!(lang, choice_place_unknown, name = name), body).into_any()
        }
        no => {
            let body: Markup = text(labels::standing(lang, no));
            notice(Tone::Warn, t!(lang, choice_not_possible, name = name), body).into_any()
        }
    }
}
