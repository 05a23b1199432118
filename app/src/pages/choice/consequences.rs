//! What happens by a choice, shown before it is confirmed and kept on the receipt (R-CHO-4, R-CHO-5, R-CHO-7).

use jiff::civil::Date;
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

/// What becomes of booked sessions (R-CHO-4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sessions {
    /// The service is not booked session by session.
    NotBooked,
    /// These are later than the last day with the old provider; none when empty.
    Affected(Vec<Date>),
    /// The last day is not settled yet, so nobody knows which of these will be; none are booked when empty.
    Unsettled(Vec<Date>),
}

/// What happens, in days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consequences {
    /// Last day with the old provider, first with the new, and by when it has begun.
    pub switch: Switch,
    /// Days from the person's booking within which the new one begins, where the municipality counts so (LA 4.5).
    pub days_from_booking: Option<u32>,
    /// What becomes of booked sessions.
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
            {row(t!(lang, choice_start_label), start(lang, c))}
            {old.map(|old| row(t!(lang, choice_sessions_label), sessions(lang, &c.sessions, old, new)))}
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
fn start(lang: Lang, c: &Consequences) -> String {
    match (c.switch.start_by, c.days_from_booking) {
        (Some(day), _) => format::named_day(lang, day),
        (None, Some(days)) => t!(lang, choice_start_booking, days = days),
        (None, None) => t!(lang, choice_start_agreed),
    }
}

fn sessions(lang: Lang, sessions: &Sessions, old: &Named, new: &Named) -> AnyView {
    match sessions {
        Sessions::NotBooked => t!(lang, choice_sessions_not_booked, name = old.name.clone()).into_any(),
        Sessions::Affected(days) if days.is_empty() => t!(lang, choice_sessions_none).into_any(),
        Sessions::Affected(days) => {
            listed(lang, t!(lang, choice_sessions_affected, count = days.len(), new = new.name.clone()), days)
        }
        Sessions::Unsettled(days) if days.is_empty() => t!(lang, choice_sessions_nothing).into_any(),
        Sessions::Unsettled(days) => listed(lang, t!(lang, choice_sessions_unsettled), days),
    }
}

fn listed(lang: Lang, text: String, days: &[Date]) -> AnyView {
    let items: Vec<_> = days.iter().map(|d| html! { <li>{format::named_day(lang, *d)}</li> }).collect();
    html! { <p>{text}</p> <ul>{items}</ul> }.into_any()
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
