//! Question 4: everything to check before it is booked (R-BOOK-1, R-BOOK-3, R-BOOK-5, R-BOOK-6, R-BOOK-13, R-ACT-1).

mod facts;
mod times;

use jiff::civil::{Date, DateTime};
use leptos::prelude::*;

use super::{Errors, Subject, question, titled, will};
use crate::{
    components::{Tone, notice},
    domain::{
        Lang,
        booking::{Becomes, Category, No, SessionWishes, What},
        choice::Will,
        municipality::BookingRule,
    },
    forms::choice::{
        KEY,
        confirm::{ConfirmError, ConfirmForm},
    },
    html::html,
    i18n::t,
    pages::booking::parts::{Local, buttons},
};

/// What cancelling costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cancel {
    /// Nothing until this moment (R-BOOK-3).
    FreeUntil(DateTime),
    /// That moment has passed: from now on it costs all of the time.
    Counts,
    /// Nothing at any time: the decision says so.
    Free,
}

/// A time that can be booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// When, on the clock.
    pub local: Local,
    /// Whether it is confirmed at once.
    pub becomes: Becomes,
    /// Real minutes by category (R-BOOK-5).
    pub parts: Vec<(Category, u32)>,
    /// Minutes that it counts for: an hour at least (R-BOOK-4).
    pub charged: u32,
    /// What cancelling costs.
    pub cancel: Cancel,
}

/// A day with its time, or why there can be none.
pub type Day = (Date, Result<Planned, No>);

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The decision.
    pub subject: Subject,
    /// Today in Stockholm.
    pub today: Date,
    /// What applies to booking.
    pub rule: BookingRule,
    /// What it is for.
    pub what: What,
    /// Who is wished for.
    pub wishes: SessionWishes,
    /// The name of the companion wished for.
    pub companion: Option<String>,
    /// The one time, or each of a series.
    pub days: Vec<Day>,
    /// Whether it is a series.
    pub series: bool,
    /// When the one time is meant to be, when the clock knows it.
    pub meant: Option<Local>,
    /// Free times nearest to one that has no room.
    pub near: Vec<Local>,
    /// Minutes left in each period that this takes from when all of it is booked, and that period's last day.
    pub left: Vec<(u32, Option<Date>)>,
    /// What is asked of the one who acts.
    pub asked: &'static [Will],
    /// What was typed, with the form's key.
    pub form: ConfirmForm,
    /// What has to be mended.
    pub errors: Vec<ConfirmError>,
    /// Whether something has changed since the page was last shown; all on it is as it is now.
    pub changed: bool,
}

impl Model {
    /// Those that can be booked.
    fn planned(&self) -> impl Iterator<Item = &Planned> {
        self.days.iter().filter_map(|(_, outcome)| outcome.as_ref().ok())
    }
}

/// The page's title.
pub fn title(m: &Model) -> String {
    titled(m.lang, heading(m), !m.errors.is_empty())
}

fn heading(m: &Model) -> String {
    if m.planned().next().is_some() { t!(m.lang, book_check_title) } else { t!(m.lang, book_check_title_not) }
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let errors: Errors = m.errors.iter().map(|e| will::error(lang, *e, m.subject.acting.as_ref())).collect();
    let possible = m.planned().next().is_some();
    let lead = possible.then(|| html! { <p class="lead">{t!(lang, book_check_lead)}</p> });
    let body = html! {
        {m.changed.then(|| changed(lang))}
        {lead}
        {times::refused(&m)}
        {facts::view(&m)}
        {times::series(&m)}
        {possible.then(|| confirm(&m, &errors))}
    };
    question(lang, (4, heading(&m)), &m.subject, &errors, body)
}

/// The button that makes it so; none for what would be refused.
fn confirm(m: &Model, errors: &Errors) -> impl IntoView + use<> {
    let lang = m.lang;
    let asked_for = m.planned().all(|p| p.becomes != Becomes::Confirmed);
    let button = match (m.series, asked_for) {
        (true, _) => t!(lang, book_check_button_series, count = m.planned().count()),
        (false, true) => t!(lang, book_check_button_request),
        (false, false) => t!(lang, book_check_button),
    };
    let fields = html! {
        <input type="hidden" name=KEY value=m.form.key.clone() />
        {will::fields(lang, m.subject.acting.as_ref(), m.asked, &m.form, errors)}
        {buttons(button, t!(lang, choice_back))}
    };
    super::form(lang, &m.subject, "/kontrollera", fields)
}

/// What is booked is what was shown: otherwise it is shown anew.
fn changed(lang: Lang) -> impl IntoView {
    let body = html! { <p>{t!(lang, book_check_changed_text)}</p> };
    html! { <div role="alert">{notice(Tone::Warn, t!(lang, choice_changed_title), body)}</div> }
}
