//! My bookings: what is to come first, the hours that are left, and how one books otherwise (R-BOOK-1, R-BOOK-14).

mod ledger;

use jiff::civil::Date;
use leptos::prelude::*;

pub use ledger::Account;

use super::{
    item::{self, Item, Phase},
    parts::{Acting, Reach, for_whom, reach_all, to_my_page},
};
use crate::{
    domain::{Lang, municipality::Contact},
    html::html,
    i18n::t,
};

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// Today in Stockholm.
    pub today: Date,
    /// The decisions whose sessions are booked, with their hours.
    pub accounts: Vec<Account>,
    /// All sessions, the earliest first.
    pub items: Vec<Item>,
    /// Whether the reader may choose how the person is reminded.
    pub private: bool,
    /// Whether somebody has housing support, from which they can be away (R-BOOK-15).
    pub housing: bool,
    /// The providers, and how else they are reached (R-BOOK-14).
    pub reach: Vec<Reach>,
    /// Whom to ring when there is no provider.
    pub contact: Option<Contact>,
    /// Set when somebody acts for the person.
    pub acting: Option<Acting>,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    t!(m.lang, booking_list_title)
}

/// How many of those that have been are shown; older ones are in their months.
const PAST: usize = 10;

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let accounts: Vec<_> = m.accounts.iter().map(|a| ledger::account(lang, a)).collect();
    let nothing = m.accounts.is_empty().then(|| html! { <p class="lead">{t!(lang, booking_list_nothing)}</p> });
    let open = m.accounts.iter().any(|a| a.bookable);
    let book = open.then(|| {
        html! { <p><a class="button" href=format!("/{}/bokningar/ny", lang.code())>{t!(lang, booking_list_new)}</a></p> }
    });
    let sessions = (open || !m.items.is_empty()).then(|| coming(&m));
    html! {
        <div class="wrap narrow">
            {to_my_page(lang)}
            <h1>{title(&m)}</h1>
            {for_whom(lang, m.acting.as_ref())}
            {nothing}
            {book}
            {sessions}
            {links(&m, open)}
            {accounts}
            {reach_all(lang, &m.reach, m.contact.as_ref())}
            {past(&m)}
        </div>
    }
}

/// The ways on, each where it leads to something; how one is reminded is for the person alone.
fn links(m: &Model, open: bool) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    let any = !m.items.is_empty();
    let all = [
        (any, "bokningar/manad", t!(lang, booking_list_month)),
        (any, "bokningar/prenumerera", t!(lang, feed_title)),
        (open, "bokningar/vantan", t!(lang, wait_title)),
        (m.housing, "bokningar/franvaro", t!(lang, away_title)),
        (m.private && (any || open), "min-sida/paminnelser", t!(lang, notice_title)),
    ];
    let shown = all.into_iter().filter(|(shown, ..)| *shown);
    let rows: Vec<_> = shown
        .map(|(_, path, words)| html! { <li><a href=format!("/{}/{path}", lang.code())>{words}</a></li> })
        .collect();
    (!rows.is_empty()).then(|| html! { <ul class="link-list">{rows}</ul> })
}

/// What is to come, or goes on now, the earliest first.
fn coming(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let open = |i: &&Item| i.state.open() && i.phase != Phase::Past && !i.unanswered();
    let cards: Vec<_> = m.items.iter().filter(open).map(|i| item::card(lang, i, m.today)).collect();
    let body = if cards.is_empty() {
        html! { <p>{t!(lang, booking_list_none)}</p> }
    } else {
        html! { <ul class="booked-list">{cards}</ul> }
    };
    html! { <h2>{t!(lang, booking_list_coming)}</h2> {body} }
}

/// What has been and what came of it, the latest first.
fn past(m: &Model) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    let over = |i: &&Item| !(i.state.open() && i.phase != Phase::Past) || i.unanswered();
    let mut all: Vec<_> = m.items.iter().filter(over).collect();
    all.reverse();
    let more = (PAST < all.len()).then(|| html! { <p>{t!(lang, booking_list_older)}</p> });
    let cards: Vec<_> = all.into_iter().take(PAST).map(|i| item::card(lang, i, m.today)).collect();
    (!cards.is_empty()).then(|| {
        html! { <h2>{t!(lang, booking_list_past)}</h2> <ul class="booked-list">{cards}</ul> {more} }
    })
}
