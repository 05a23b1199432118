//! Question 2: when; a suggested free time, or a day and times of one's own, once or again and again (R-BOOK-2, R-BOOK-13).

mod calendar;
mod problems;

pub use problems::unread;

use jiff::civil::Date;
use leptos::prelude::*;

use super::{Errors, Subject, at, form, question, titled};
use crate::{
    components::{Choice, radio_group, text_field},
    domain::{
        Lang,
        booking::{DayIs, Every, Twice},
        choice::decision::shift,
        directory::Service,
    },
    forms::booking::when::{OWN, WhenError, WhenForm, slot},
    html::html,
    i18n::{format, format::capitalised, t, when},
    pages::booking::parts::{Local, buttons},
};

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The decision.
    pub subject: Subject,
    /// Today in Stockholm.
    pub today: Date,
    /// Free times, the earliest first; none when the provider has not published any.
    pub suggestions: Vec<Local>,
    /// The days of the calendar, whole months; none when there is nothing to choose from.
    pub days: Vec<(Date, DayIs)>,
    /// Days within which the provider need only begin: sooner is a request (R-BOOK-2).
    pub within: u32,
    /// What was typed.
    pub form: WhenForm,
    /// What has to be mended.
    pub errors: Vec<WhenError>,
}

/// What the fields of a day and its times are made of: here, and where a booking is moved.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The reader's language.
    pub lang: Lang,
    /// Today in Stockholm.
    pub today: Date,
    /// The support.
    pub service: Service,
    /// Free times, the earliest first.
    pub suggestions: &'a [Local],
    /// The days of the calendar, whole months.
    pub days: &'a [(Date, DayIs)],
    /// What was typed.
    pub form: &'a WhenForm,
    /// What has to be mended.
    pub errors: &'a [WhenError],
}

impl Model {
    const fn asked(&self) -> Asked<'_> {
        Asked {
            lang: self.lang,
            today: self.today,
            service: self.subject.service,
            suggestions: self.suggestions.as_slice(),
            days: self.days.as_slice(),
            form: &self.form,
            errors: self.errors.as_slice(),
        }
    }
}

impl Asked<'_> {
    /// Each field that has to be mended, with what to write there instead.
    pub fn errors(self) -> Errors {
        self.errors.iter().map(|e| problems::error(self, *e)).collect()
    }
}

/// The page's title.
pub fn title(m: &Model) -> String {
    titled(m.lang, t!(m.lang, book_when_title), !m.errors.is_empty())
}

/// A day to show how one is written.
pub fn example(lang: Lang, today: Date) -> String {
    format::date(lang, shift(today, 10))
}

fn option(value: &str, label: String, chosen: bool) -> Choice {
    Choice { value: value.to_owned(), label, count: None, hint: None, chosen }
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let errors = m.asked().errors();
    let lead = if m.suggestions.is_empty() { t!(lang, book_when_lead_none) } else { t!(lang, book_when_lead) };
    let soon = (m.within > 0).then(|| html! { <p>{t!(lang, book_when_soon, days = m.within)}</p> });
    let fields = html! {
        {suggested(m.asked(), &errors)}
        {own(m.asked(), &errors)}
        {series(&m, &errors)}
        {buttons(t!(lang, guide_next), t!(lang, choice_back))}
    };
    let body = html! { <p class="lead">{lead}</p> {soon} {form(lang, &m.subject, "/nar", fields)} };
    question(lang, (2, t!(lang, book_when_title)), &m.subject, &errors, body)
}

/// The free times, and one's own; without any there is nothing to choose between.
pub fn suggested(m: Asked<'_>, errors: &Errors) -> impl IntoView + use<> {
    let lang = m.lang;
    if m.suggestions.is_empty() {
        return html! { <input type="hidden" name="forslag" value=OWN /> };
    }
    let one = |local: &Local| {
        let code = slot::code(local);
        let label = capitalised(&when::session(lang, local, m.today));
        option(&code, label, m.form.slot == code)
    };
    let own = option(OWN, t!(lang, book_when_own), m.form.slot == OWN);
    let options: Vec<_> = m.suggestions.iter().map(one).chain([own]).collect();
    html! { {radio_group("forslag", t!(lang, book_when_suggested), None, at(errors, "forslag"), options)} }
}

/// A day and times as people write them: no calendar is needed, and the one that there is stays closed.
pub fn own(m: Asked<'_>, errors: &Errors) -> impl IntoView + use<> {
    let (lang, f) = (m.lang, m.form);
    let night = match m.service {
        Service::Avlosarservice => t!(lang, book_when_night_relief),
        _ => t!(lang, book_when_night),
    };
    let twice = m.errors.contains(&WhenError::Twice) || f.twice.parse::<Twice>().is_ok();
    let twice = twice.then(|| {
        let one = |twice: Twice, label: String| option(twice.code(), label, f.twice == twice.code());
        let options =
            vec![one(Twice::First, t!(lang, book_when_first)), one(Twice::Second, t!(lang, book_when_second))];
        radio_group("gang", t!(lang, book_when_twice), None, at(errors, "gang"), options)
    });
    let day = t!(lang, book_when_day_hint, example = example(lang, m.today));
    html! {
        <fieldset class="field">
            <legend>{t!(lang, book_when_own_legend)}</legend>
            {text_field("dag", "text", Some("off"), t!(lang, book_when_day), Some(day), f.day.clone(), at(errors, "dag"))}
            {calendar::calendar(lang, m.today, m.days)}
            {text_field("fran", "text", Some("off"), t!(lang, book_when_from), Some(t!(lang, book_when_clock_hint)), f.from.clone(), at(errors, "fran"))}
            {text_field("till", "text", Some("off"), t!(lang, book_when_to), Some(night), f.to.clone(), at(errors, "till"))}
            {twice}
        </fieldset>
    }
}

/// Once, every week or every second one, until a day (R-BOOK-13).
fn series(m: &Model, errors: &Errors) -> impl IntoView + use<> {
    let (lang, f) = (m.lang, &m.form);
    let every = f.again.parse::<Every>().ok();
    let options = vec![
        option("", t!(lang, book_when_once), every.is_none()),
        option(Every::Week.code(), t!(lang, book_when_weekly), every == Some(Every::Week)),
        option(Every::SecondWeek.code(), t!(lang, book_when_second_week), every == Some(Every::SecondWeek)),
    ];
    html! {
        {radio_group("igen", t!(lang, book_when_again), None, None, options)}
        {text_field("sista", "text", Some("off"), t!(lang, book_when_until), Some(t!(lang, book_when_until_hint)), f.until.clone(), at(errors, "sista"))}
    }
}
