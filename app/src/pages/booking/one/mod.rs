//! One booking: its receipt, where it stands, what happens next and by when, and what can be done (R-BOOK-8).

mod facts;
mod history;
mod next;

use jiff::civil::{Date, DateTime};
use leptos::prelude::*;

pub use history::Done;

use super::{
    item::{Item, Phase, badges},
    parts::{Acting, Local, Reach, for_whom, free_times, reach},
};
use crate::{
    components::{Icon, icon},
    domain::{
        Lang,
        booking::{Category, State},
        municipality::Contact,
    },
    html::html,
    i18n::t,
};

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// Today in Stockholm.
    pub today: Date,
    /// The booking in short.
    pub item: Item,
    /// The decision's id, to book anew on.
    pub decision: String,
    /// The activity, or why relief is needed.
    pub activity: String,
    /// What it costs the companion, estimated, in kronor (R-BOOK-6).
    pub cost: Option<u32>,
    /// Whether that is applied for at the board (R-BOOK-6).
    pub applies: bool,
    /// Real minutes by category (R-BOOK-5).
    pub parts: Vec<(Category, u32)>,
    /// By when one can expect an answer to a request; `None` when that has passed.
    pub answer_by: Option<DateTime>,
    /// The time of the day before until which cancelling costs nothing.
    pub clock: String,
    /// How many of its series are to come; 0 when it belongs to none.
    pub in_series: usize,
    /// What was done, the first first (R-BOOK-8).
    pub history: Vec<Done>,
    /// The reference of the one that took its place.
    pub moved_to: Option<String>,
    /// Free times near it, when it was lost through no doing of the person's (R-BOOK-11).
    pub near: Vec<Local>,
    /// How the provider is reached otherwise (R-BOOK-14).
    pub reach: Option<Reach>,
    /// Whom to ring at the municipality.
    pub contact: Option<Contact>,
    /// Set when somebody acts for the person.
    pub acting: Option<Acting>,
}

/// The page's title: where it stands, which is what the reader wants to know first.
pub fn title(m: &Model) -> String {
    let lang = m.lang;
    match (m.item.state, m.item.phase) {
        _ if m.item.unanswered() => t!(lang, booking_one_unanswered),
        (State::Confirmed, Phase::Coming) => t!(lang, booking_one_confirmed),
        (State::Confirmed, Phase::Now) => t!(lang, booking_one_now),
        (State::Confirmed, Phase::Past) | (State::Given, _) => t!(lang, booking_one_given),
        (State::Requested, _) => t!(lang, booking_one_requested),
        (State::Declined, _) => t!(lang, booking_one_declined),
        (State::CancelledLate, _) if m.moved_to.is_some() => t!(lang, booking_one_moved),
        (State::Cancelled, _) => t!(lang, booking_one_cancelled),
        (State::CancelledLate, _) => t!(lang, booking_one_late),
        (State::CancelledByProvider, _) => t!(lang, booking_one_provider),
        (State::Moved, _) => t!(lang, booking_one_moved),
        (State::NoShow, _) => t!(lang, booking_one_no_show),
    }
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    html! {
        <div class="wrap narrow">
            <p class="back"><a href=format!("/{}/bokningar", lang.code())>{t!(lang, booking_back)}</a></p>
            <h1>{title(&m)}</h1>
            {for_whom(lang, m.acting.as_ref())}
            <p class="lead">{m.item.when(lang, m.today)}</p>
            {badges(lang, &m.item, m.today)}
            <p class="reference">{t!(lang, report_reference)} " " <strong>{m.item.reference.clone()}</strong></p>
            {next::next(&m)}
            {near(&m)}
            {ways(&m)}
            {facts::facts(&m)}
            {history::history(&m)}
            <p><button type="button" class="button button-quiet" data-print="1" hidden=true>{icon(Icon::Print)} {t!(lang, print_button)}</button></p>
            {reach(lang, m.reach.as_ref(), m.contact.as_ref())}
        </div>
    }
}

/// New times to choose from, when the old one was lost (R-BOOK-11).
fn near(m: &Model) -> Option<impl IntoView + use<>> {
    let action = format!("/{}/bokningar/ny/{}/nar", m.lang.code(), m.decision);
    free_times(m.lang, (action, t!(m.lang, booking_near_title)), &m.near, m.today)
}

/// What can be done now.
fn ways(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let way = |rest: &str, words: String| {
        html! { <a class="button button-quiet" href=m.item.href(lang, rest)>{words}</a> }
    };
    let change = m.item.changeable().then(|| {
        let (move_it, cancel) = (t!(lang, booking_way_move), t!(lang, booking_way_cancel));
        let calendar = t!(lang, booking_way_calendar);
        html! { {way("/flytta", move_it)} {way("/avboka", cancel)} {way("/kalender.ics", calendar)} }
    });
    let report = m.item.reportable().then(|| way("/ingen-kom", t!(lang, booking_way_report)));
    let again = (!m.item.changeable() && m.item.phase != Phase::Now && m.moved_to.is_none()).then(|| {
        let href = format!("/{}/bokningar/ny/{}/vad", lang.code(), m.decision);
        html! { <a class="button button-quiet" href=href>{t!(lang, booking_list_new)}</a> }
    });
    html! {
        <section class="no-print">
            <h2>{t!(lang, booking_way_title)}</h2>
            <div class="actions">{change} {report} {again}</div>
        </section>
    }
}
