//! Moving: another time is chosen, and the old one is kept until the new one is secured (R-BOOK-13, R-BOOK-3).

mod sure;

use jiff::civil::Date;
use leptos::prelude::*;

use super::{
    FORM,
    item::Item,
    new::when::{Asked, own, suggested},
    no,
    parts::{Acting, Local, Reach, for_whom, reach},
    series,
};
use crate::{
    components::{Tone, error_summary, notice},
    domain::{
        Lang,
        booking::{DayIs, No},
        municipality::Contact,
    },
    forms::booking::{
        move_to::MoveForm,
        when::{WhenError, slot},
    },
    html::html,
    i18n::{
        format::{self, capitalised},
        t, when,
    },
};

/// What stands in the way of the new time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// What was typed is no time.
    Typed(Vec<WhenError>),
    /// A rule says no to it.
    No(No),
    /// It is the old one.
    Same,
    /// Of a series, some cannot be: each day, and why not.
    Several(Vec<(Date, Option<No>)>),
}

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// Today in Stockholm.
    pub today: Date,
    /// The booking.
    pub item: Item,
    /// How many of its series are to come; asked about from two on.
    pub in_series: usize,
    /// The minutes that the old time costs when it is moved now.
    pub cost: u32,
    /// The new time, when it is asked once more whether to move although it costs.
    pub sure: Option<Local>,
    /// Days within which the provider need only begin: sooner is a request (R-BOOK-2).
    pub within: u32,
    /// The time of the day before until which moving costs nothing.
    pub clock: String,
    /// Free times to choose from.
    pub suggestions: Vec<Local>,
    /// The days of the calendar, whole months; none when there is nothing to choose from.
    pub days: Vec<(Date, DayIs)>,
    /// What was typed.
    pub form: MoveForm,
    /// What has to be mended.
    pub wrong: Option<Wrong>,
    /// How the provider is reached otherwise (R-BOOK-14).
    pub reach: Option<Reach>,
    /// Whom to ring at the municipality.
    pub contact: Option<Contact>,
    /// Set when somebody acts for the person.
    pub acting: Option<Acting>,
}

impl Model {
    fn asked(&self) -> Asked<'_> {
        let errors = match &self.wrong {
            Some(Wrong::Typed(errors)) => errors.as_slice(),
            _ => &[],
        };
        Asked {
            lang: self.lang,
            today: self.today,
            service: self.item.service,
            suggestions: &self.suggestions,
            days: &self.days,
            form: &self.form.when,
            errors,
        }
    }

    /// Where the new time is chosen, and where what is wrong with it stands.
    fn field(&self) -> &'static str {
        let chosen = !self.suggestions.is_empty() && slot::read(&self.form.when.slot).is_some();
        if chosen { "forslag" } else { "dag" }
    }
}

fn heading(m: &Model) -> String {
    if m.sure.is_some() { t!(m.lang, booking_move_late_title) } else { t!(m.lang, booking_move_title) }
}

/// The page's title.
pub fn title(m: &Model) -> String {
    let title = heading(m);
    if m.wrong.is_some() { t!(m.lang, form_error_in_title, title = title) } else { title }
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let errors = errors(&m);
    let now = when::session(lang, &m.item.local, m.today);
    let body = match &m.sure {
        Some(new) => sure::sure(&m, new).into_any(),
        None => asked(&m, &errors).into_any(),
    };
    html! {
        <div class="wrap narrow">
            <p class="back"><a href=m.item.href(lang, "")>{t!(lang, booking_back_one)}</a></p>
            {error_summary(lang, &errors)}
            <h1>{heading(&m)}</h1>
            {for_whom(lang, m.acting.as_ref())}
            <p class="lead">{t!(lang, booking_move_now, when = now)}</p>
            {cost(&m)}
            {several(&m)}
            {body}
            {reach(lang, m.reach.as_ref(), m.contact.as_ref())}
        </div>
    }
}

fn errors(m: &Model) -> Vec<(&'static str, String)> {
    let lang = m.lang;
    match &m.wrong {
        None => vec![],
        Some(Wrong::Typed(_)) => m.asked().errors(),
        Some(Wrong::No(no)) => vec![(m.field(), no::words(lang, no))],
        Some(Wrong::Same) => vec![(m.field(), t!(lang, booking_move_same))],
        Some(Wrong::Several(_)) => vec![(m.field(), t!(lang, booking_move_several))],
    }
}

/// What the old time costs; read out at once when it is asked once more.
fn cost(m: &Model) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    (m.cost > 0).then(|| {
        let text = t!(lang, booking_move_late, clock = m.clock.clone(), hours = format::duration(lang, m.cost));
        let role = m.sure.is_some().then_some("alert");
        html! { <div role=role>{notice(Tone::Warn, text, ())}</div> }
    })
}

/// The new times of a series, each that cannot be with its reason.
fn several(m: &Model) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    let Some(Wrong::Several(days)) = &m.wrong else { return None };
    let refused: Vec<_> = days
        .iter()
        .filter_map(|(day, no)| Some((day, no.as_ref()?)))
        .map(|(day, why)| {
            let day = capitalised(&when::day(lang, *day, m.today));
            html! { <li>{day} ": " {no::words(lang, why)}</li> }
        })
        .collect();
    Some(notice(Tone::Warn, t!(lang, booking_move_several_title), html! { <ul>{refused}</ul> }))
}

/// Which, and to when.
fn asked(m: &Model, errors: &Vec<(&'static str, String)>) -> impl IntoView + use<> {
    let lang = m.lang;
    let soon = (m.within > 0).then(|| html! { <p>{t!(lang, book_when_soon, days = m.within)}</p> });
    let hint = Some(t!(lang, booking_move_all_hint));
    html! {
        <p>{t!(lang, booking_move_safe)}</p>
        {soon}
        <form id=FORM action=m.item.href(lang, "/flytta") method="post" novalidate=true>
            {sure::key(m)}
            {series::which(lang, t!(lang, booking_move_which), hint, m.in_series, m.form.is_all())}
            {suggested(m.asked(), errors)}
            {own(m.asked(), errors)}
            {sure::buttons(m, t!(lang, booking_move_button), t!(lang, booking_cancel_keep))}
        </form>
    }
}
