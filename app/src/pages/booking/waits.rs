//! Waiting for an earlier time: what is waited for, and a form for more.

use jiff::civil::Date;
use leptos::prelude::*;

use super::{
    FORM,
    days::{self, Asked},
    parts::{Acting, Local, Reach, for_whom, free_times, reach_all},
};
use crate::{
    components::{Tone, error_summary, notice, service_name},
    domain::{Lang, directory::Service, municipality::Contact},
    html::html,
    i18n::{
        format::{self, capitalised},
        t,
    },
};

/// Something that is waited for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// What it is known by.
    pub reference: String,
    /// The support.
    pub service: Service,
    /// The first and the last day that it may be.
    pub days: (Date, Date),
    /// How long, in minutes.
    pub minutes: u32,
    /// The day on which the person was told last.
    pub told_on: Option<Date>,
}

/// Why nothing was noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Instead {
    /// There are free times already, on the decision with this id.
    Free(String, Vec<Local>),
    /// There are as many waits as there may be.
    TooMany,
    /// The provider has not published its times.
    NothingPublished,
}

/// What has just been done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// A wait was noted.
    Saved,
    /// A wait was ended.
    Ended,
}

/// What the page shows.
pub struct Model {
    /// What is waited for, the first first.
    pub waits: Vec<Waiting>,
    /// How many more there may be.
    pub left: usize,
    /// The form.
    pub asked: Asked,
    /// Why nothing was noted.
    pub instead: Option<Instead>,
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
    let title = t!(lang, wait_title);
    if m.asked.errors.is_empty() { title } else { t!(lang, form_error_in_title, title = title) }
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.asked.lang;
    let rows: Vec<_> = m.waits.iter().map(|w| row(lang, w)).collect();
    let none = rows.is_empty().then(|| html! { <p>{t!(lang, wait_none)}</p> });
    let form = (m.left > 0 && !m.asked.decisions.is_empty()).then(|| {
        html! {
            <h2>{t!(lang, wait_new)}</h2>
            <p>{t!(lang, wait_left, count = m.left)}</p>
            <form id=FORM action=format!("/{}/bokningar/vantan", lang.code()) method="post">
                {days::fields(&m.asked)}
                <p class="actions"><button class="button" type="submit">{t!(lang, wait_button)}</button></p>
            </form>
        }
    });
    let full = (m.left == 0).then(|| html! { <p>{t!(lang, wait_full)}</p> });
    html! {
        <div class="wrap narrow">
            {error_summary(lang, &days::errors(&m.asked))}
            <p class="back"><a href=format!("/{}/bokningar", lang.code())>{t!(lang, booking_back)}</a></p>
            <h1>{t!(lang, wait_title)}</h1>
            {for_whom(lang, m.acting.as_ref())}
            {m.done.map(|d| done(lang, d))}
            {m.instead.as_ref().map(|i| instead(&m, i))}
            <p class="lead">{t!(lang, wait_lead)}</p>
            <h2>{t!(lang, wait_list)}</h2>
            {none}
            <ul class="booked-list">{rows}</ul>
            {full}
            {form}
            {reach_all(lang, &m.reach, m.contact.as_ref())}
        </div>
    }
}

fn done(lang: Lang, done: Done) -> impl IntoView + use<> {
    let (title, text) = match done {
        Done::Saved => (t!(lang, wait_saved_title), t!(lang, wait_saved_text)),
        Done::Ended => (t!(lang, wait_ended_title), t!(lang, wait_ended_text)),
    };
    html! { <div role="status">{notice(Tone::Good, title, html! { <p>{text}</p> })}</div> }
}

/// Nothing was noted: why, and what can be done instead.
fn instead(m: &Model, why: &Instead) -> impl IntoView + use<> {
    let lang = m.asked.lang;
    let (title, text) = match why {
        Instead::Free(..) => (t!(lang, wait_free_title), t!(lang, wait_free_text)),
        Instead::TooMany => (t!(lang, wait_many_title), t!(lang, wait_many_text)),
        Instead::NothingPublished => (t!(lang, wait_unpublished_title), t!(lang, wait_unpublished_text)),
    };
    let free = match why {
        Instead::Free(decision, times) => {
            let action = format!("/{}/bokningar/ny/{decision}/nar", lang.code());
            free_times(lang, (action, t!(lang, wait_free_choose)), times, m.asked.today)
        }
        Instead::TooMany | Instead::NothingPublished => None,
    };
    let ask = (*why == Instead::NothingPublished).then(|| {
        html! { <p><a href=format!("/{}/bokningar/ny", lang.code())>{t!(lang, booking_list_new)}</a></p> }
    });
    html! { <div role="alert">{notice(Tone::Calm, title, html! { <p>{text}</p> {ask} })}</div> {free} }
}

fn row(lang: Lang, w: &Waiting) -> impl IntoView + use<> {
    let service = capitalised(&service_name(lang, w.service));
    let days = capitalised(&days::words(lang, w.days));
    let told = w.told_on.map(|day| html! { <p>{t!(lang, wait_told, day = format::date(lang, day))}</p> });
    let end = format!("/{}/bokningar/vantan/{}/avsluta", lang.code(), w.reference);
    html! {
        <li class="booked">
            <h3>{days.clone()}</h3>
            <p>{service} ", " {format::duration(lang, w.minutes)}</p>
            {told}
            <form action=end method="post">
                <button class="button button-quiet" type="submit">{t!(lang, wait_end)} <span class="unseen">": " {days}</span></button>
            </form>
        </li>
    }
}
