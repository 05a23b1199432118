//! What stands in the way of booking at all; nothing has been booked, and there is a way on.

use jiff::civil::Date;
use leptos::prelude::*;

use super::Subject;
use crate::{
    components::service_name,
    domain::{Lang, choice::Unable},
    html::html,
    i18n::{format, t},
    pages::booking::parts::{for_whom, reach, to_my_page},
};

/// What stands in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// Sessions of this support are not booked here: one rings (R-BOOK-14).
    Ring,
    /// The decision has ended (R-CHO-8). Its last day.
    Ended(Date),
    /// No provider has the order.
    NoProvider,
    /// The person is against it (R-ACT-1).
    Against,
    /// Not by this person in this way (R-ACT-1).
    Unable(Unable),
}

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The decision.
    pub subject: Subject,
    /// What stands in the way.
    pub stop: Stop,
}

fn person(m: &Model) -> String {
    m.subject.acting.as_ref().map(|a| a.person.clone()).unwrap_or_default()
}

/// The page's title.
pub fn title(m: &Model) -> String {
    let lang = m.lang;
    match m.stop {
        Stop::Ring => t!(lang, book_stop_ring_title),
        Stop::Ended(day) => t!(lang, decision_ended_title, day = format::date(lang, day)),
        Stop::NoProvider => t!(lang, choice_out_nobody_title),
        Stop::Against => t!(lang, book_stop_against_title, name = person(m)),
        Stop::Unable(Unable::TooYoung) => t!(lang, choice_out_young_title),
        Stop::Unable(Unable::OfAge) => t!(lang, book_stop_age_title),
        Stop::Unable(Unable::WillMissing | Unable::ReasonMissing) => t!(lang, choice_out_will_title),
    }
}

fn text(m: &Model) -> String {
    let lang = m.lang;
    match m.stop {
        Stop::Ring => t!(lang, book_stop_ring_text),
        Stop::Ended(_) => t!(lang, decision_ended_text),
        Stop::NoProvider => t!(lang, book_stop_provider_text),
        Stop::Against => t!(lang, book_stop_against_text, name = person(m)),
        Stop::Unable(Unable::TooYoung) => t!(lang, choice_out_young_text),
        Stop::Unable(Unable::OfAge) => t!(lang, choice_out_age_text),
        Stop::Unable(Unable::WillMissing | Unable::ReasonMissing) => t!(lang, book_stop_will_text),
    }
}

/// The way on: address and words.
fn on(m: &Model) -> (String, String) {
    let (lang, code) = (m.lang, m.lang.code());
    match m.stop {
        Stop::NoProvider => (format!("/{code}/val/{}/utforare", m.subject.decision), t!(lang, todo_choose_link)),
        Stop::Against | Stop::Unable(Unable::WillMissing | Unable::ReasonMissing) => {
            (m.subject.href(lang, "/kontrollera"), t!(lang, book_stop_back))
        }
        Stop::Ring | Stop::Ended(_) | Stop::Unable(_) => (format!("/{code}/kontakt"), t!(lang, menu_contact)),
    }
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let (href, words) = on(&m);
    html! {
        <div class="wrap narrow">
            <h1>{title(&m)}</h1>
            {for_whom(lang, m.subject.acting.as_ref())}
            <p class="hint">{service_name(lang, m.subject.service)}</p>
            <p class="lead">{text(&m)}</p>
            <p>{t!(lang, book_stop_nothing)}</p>
            <p><a class="button" href=href>{words}</a></p>
            {reach(lang, m.subject.reach.as_ref(), m.subject.contact.as_ref())}
            {to_my_page(lang)}
        </div>
    }
}
