//! One session in short: what lists, months and each session's own page show of it.

use jiff::civil::{Date, DateTime};
use leptos::prelude::*;

use super::{
    labels,
    parts::{Local, Named},
};
use crate::{
    components::{Tone, badge, service_name},
    domain::{Lang, booking::State, calendar::days_between, directory::Service},
    html::html,
    i18n::{
        format::{self, capitalised},
        t, when,
    },
    pages::identity::my_data::Section,
};

/// Where a session lies in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// It is to come.
    Coming,
    /// It has begun.
    Now,
    /// It is over.
    Past,
}

/// What cancelling costs, before somebody does it (R-BOOK-3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CancelBy {
    /// Nothing until this moment.
    Until(DateTime),
    /// That moment has passed: so many minutes.
    Counts(u32),
    /// Nothing, whenever it is: nobody has said yes to it, or the decision says so.
    Free,
}

/// A session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What people refer to.
    pub reference: String,
    /// When, on the clock.
    pub local: Local,
    /// Where it lies in time.
    pub phase: Phase,
    /// Where it stands.
    pub state: State,
    /// The support.
    pub service: Service,
    /// Who gives it.
    pub provider: Named,
    /// The companion's name.
    pub companion: Option<String>,
    /// Where to meet; not set when the identity is protected (R-ACT-6).
    pub place: Option<String>,
    /// Minutes that it takes of the hours (R-BOOK-4).
    pub charged: u32,
    /// What cancelling costs; not set when nothing can be cancelled.
    pub cancel: Option<CancelBy>,
}

impl Item {
    /// Its own page, or one below it: `rest` is empty or begins with a slash.
    pub fn href(&self, lang: Lang, rest: &str) -> String {
        format!("/{}/bokningar/{}{rest}", lang.code(), self.reference)
    }

    /// Whether it can be moved and cancelled.
    pub const fn changeable(&self) -> bool {
        self.state.open() && matches!(self.phase, Phase::Coming)
    }

    /// Whether one can say that nobody came, or that somebody came late (R-BOOK-11).
    pub const fn reportable(&self) -> bool {
        matches!(self.state, State::Confirmed | State::Given) && !matches!(self.phase, Phase::Coming)
    }

    /// Nobody said yes or no before it began.
    pub const fn unanswered(&self) -> bool {
        matches!(self.state, State::Requested) && !matches!(self.phase, Phase::Coming)
    }

    /// Whether it is on the calendar: it is to be, is, or has been.
    pub const fn takes_place(&self) -> bool {
        matches!(self.state, State::Confirmed | State::Given) || self.changeable()
    }

    /// Who gives it: the companion by name, or the provider.
    pub fn giver(&self) -> &str {
        self.companion.as_deref().unwrap_or(&self.provider.name)
    }

    /// Where it stands now, in a few words.
    pub fn standing(&self, lang: Lang) -> String {
        match (self.state, self.phase) {
            _ if self.unanswered() => t!(lang, booking_state_unanswered),
            (State::Confirmed, Phase::Now) => t!(lang, booking_state_now),
            (State::Confirmed, Phase::Past) => labels::state(lang, State::Given),
            (state, _) => labels::state(lang, state),
        }
    }

    fn tone(&self) -> Tone {
        if self.unanswered() { Tone::Warn } else { labels::tone(self.state) }
    }

    /// When it is, with an initial capital.
    pub fn when(&self, lang: Lang, today: Date) -> String {
        capitalised(&when::session(lang, &self.local, today))
    }
}

/// Where it stands, and whether that is today or tomorrow.
pub fn badges(lang: Lang, item: &Item, today: Date) -> impl IntoView + use<> {
    let near = item.changeable().then(|| match days_between(today, item.local.day()) {
        0 => Some(badge(Tone::Calm, t!(lang, booking_today))),
        1 => Some(badge(Tone::Calm, t!(lang, booking_tomorrow))),
        _ => None,
    });
    html! { <p class="badges">{badge(item.tone(), item.standing(lang))} {near.flatten()}</p> }
}

/// Until when cancelling costs nothing, and what it costs later, in a sentence or two (R-BOOK-3).
pub fn cancel_words(lang: Lang, cancel: CancelBy, today: Date) -> String {
    match cancel {
        CancelBy::Until(by) => t!(lang, booking_cancel_by, by = when::deadline(lang, by, today)),
        CancelBy::Counts(minutes) => t!(lang, booking_cancel_counts, hours = format::duration(lang, minutes)),
        CancelBy::Free => t!(lang, booking_cancel_free),
    }
}

/// All sessions as a part of what is known about somebody: when, and what came of each; nothing without any.
pub fn section(lang: Lang, items: &[Item], today: Date) -> Option<Section> {
    let row = |item: &Item| {
        let said = format!("{}, {}", service_name(lang, item.service), item.standing(lang));
        (item.when(lang, today), said)
    };
    let rows: Vec<_> = items.iter().map(row).collect();
    (!rows.is_empty()).then(|| Section { title: t!(lang, booking_list_title), rows })
}

/// The session in a list: when, who, where, and until when it can be cancelled.
pub fn card(lang: Lang, item: &Item, today: Date) -> impl IntoView + use<> {
    let giver = match &item.companion {
        Some(name) => t!(lang, visit_who, name = name.clone()),
        None => t!(lang, booking_given_by, name = item.provider.name.clone()),
    };
    let place = item.place.clone().map(|place| html! { <p>{t!(lang, visit_place, place = place)}</p> });
    let takes = item.state.charge().filter(|_| !item.unanswered());
    let takes = takes.map(|_| html! { <p>{t!(lang, booking_takes, time = format::duration(lang, item.charged))}</p> });
    let cancel = item.cancel.map(|c| html! { <p>{cancel_words(lang, c, today)}</p> });
    html! {
        <li class="booked">
            <h3><a href=item.href(lang, "")>{item.when(lang, today)}</a></h3>
            {badges(lang, item, today)}
            <p>{service_name(lang, item.service)} ". " {giver}</p>
            {place} {takes} {cancel}
        </li>
    }
}
