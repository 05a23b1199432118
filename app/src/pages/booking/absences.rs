//! Being away from housing support, and the visits that are planned (R-BOOK-15).

use jiff::civil::{Date, DateTime};
use leptos::prelude::*;

use super::{
    FORM,
    days::{self, Asked},
    parts::{Acting, Reach, for_whom, reach_all},
};
use crate::{
    components::{Tone, acting_as, badge, error_summary, notice},
    domain::{Lang, identity::MandateKind, municipality::Contact},
    html::html,
    i18n::{
        format::{self, capitalised},
        t,
    },
};

/// A visit that is planned, on the clock in Stockholm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Visit {
    /// When it begins.
    pub starts: DateTime,
    /// When it ends.
    pub ends: DateTime,
}

/// Days that somebody has said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// What it is known by.
    pub reference: String,
    /// The first and the last day away.
    pub days: (Date, Date),
    /// Who said it, and as what when it was not the person.
    pub by: (String, Option<MandateKind>),
}

/// What has just been done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// It was noted.
    Saved,
    /// It was taken back.
    TakenBack,
}

/// What the page shows.
pub struct Model {
    /// The visits from now on, the earliest first.
    pub visits: Vec<Visit>,
    /// What has been said, the newest days first.
    pub said: Vec<Said>,
    /// The form.
    pub asked: Asked,
    /// What has just been done.
    pub done: Option<Done>,
    /// The providers, and how else they are reached (R-BOOK-14).
    pub reach: Vec<Reach>,
    /// Whom to ring when there is no provider.
    pub contact: Option<Contact>,
    /// Set when somebody acts for the person.
    pub acting: Option<Acting>,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    let lang = m.asked.lang;
    let title = t!(lang, away_title);
    if m.asked.errors.is_empty() { title } else { t!(lang, form_error_in_title, title = title) }
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.asked.lang;
    let form = if m.asked.decisions.is_empty() {
        html! { <p>{t!(lang, away_nothing)}</p> }
    } else {
        html! {
            <h2>{t!(lang, away_new)}</h2>
            <form id=FORM action=format!("/{}/bokningar/franvaro", lang.code()) method="post">
                {days::fields(&m.asked)}
                <p class="actions"><button class="button" type="submit">{t!(lang, away_button)}</button></p>
            </form>
        }
    };
    html! {
        <div class="wrap narrow">
            {error_summary(lang, &days::errors(&m.asked))}
            <p class="back"><a href=format!("/{}/bokningar", lang.code())>{t!(lang, booking_back)}</a></p>
            <h1>{t!(lang, away_title)}</h1>
            {for_whom(lang, m.acting.as_ref())}
            {m.done.map(|d| done(lang, d))}
            <p class="lead">{t!(lang, away_lead)}</p>
            <p>{t!(lang, away_same_hours)}</p>
            {form}
            {said(&m)}
            {visits(&m)}
            {reach_all(lang, &m.reach, m.contact.as_ref())}
        </div>
    }
}

fn done(lang: Lang, done: Done) -> impl IntoView + use<> {
    let (title, text) = match done {
        Done::Saved => (t!(lang, away_saved_title), t!(lang, away_saved_text)),
        Done::TakenBack => (t!(lang, away_back_title), t!(lang, away_back_text)),
    };
    html! { <div role="status">{notice(Tone::Good, title, html! { <p>{text}</p> })}</div> }
}

/// What has been said, each with a way to take it back unless it is over.
fn said(m: &Model) -> Option<impl IntoView + use<>> {
    let lang = m.asked.lang;
    let row = |s: &Said| {
        let days = capitalised(&days::words(lang, s.days));
        let by = s.by.1.map(|kind| {
            let who = format!("{}, {}", s.by.0, acting_as(lang, kind));
            html! { <p>{t!(lang, away_by, who = who)}</p> }
        });
        let back = (m.asked.today <= s.days.1).then(|| {
            let action = format!("/{}/bokningar/franvaro/{}/aterkalla", lang.code(), s.reference);
            let of = days.clone();
            html! {
                <form action=action method="post">
                    <button class="button button-quiet" type="submit">{t!(lang, away_take_back)} <span class="unseen">": " {of}</span></button>
                </form>
            }
        });
        html! { <li class="booked"><h3>{days}</h3> {by} {back}</li> }
    };
    let rows: Vec<_> = m.said.iter().map(row).collect();
    (!rows.is_empty()).then(|| html! { <h2>{t!(lang, away_list)}</h2> <ul class="booked-list">{rows}</ul> })
}

/// The visits in words, with those that fall on days away marked in words.
fn visits(m: &Model) -> impl IntoView + use<> {
    let lang = m.asked.lang;
    let row = |v: &Visit| {
        let day = capitalised(&format::named_day(lang, v.starts.date()));
        let (from, to) = (format::clock(v.starts.time()), format::clock(v.ends.time()));
        let when = t!(lang, visit_from_to, day = day, from = from, to = to);
        let away = m.said.iter().any(|s| (s.days.0..=s.days.1).contains(&v.starts.date()));
        let away = away.then(|| badge(Tone::Calm, t!(lang, away_on_visit)));
        html! { <li>{when} " " {away}</li> }
    };
    let rows: Vec<_> = m.visits.iter().map(row).collect();
    let body = if rows.is_empty() {
        html! { <p>{t!(lang, away_no_visits)}</p> }
    } else {
        html! { <ul>{rows}</ul> }
    };
    html! { <h2>{t!(lang, away_visits)}</h2> {body} }
}
