//! For which decision a session is booked; skipped when only one can be (R-BOOK-1).

use jiff::civil::Date;
use leptos::prelude::*;

use crate::{
    components::{icon, service_icon, service_name},
    domain::{Lang, choice::Decision, municipality::Contact},
    html::html,
    i18n::{format, t},
    pages::{
        booking::parts::{Acting, Reach, for_whom, link, reach, to_my_page},
        choice::parts::until,
        identity::my_page::{Standing, standing},
    },
};

/// One decision of companion or relief.
pub struct Entry {
    /// The decision.
    pub decision: Decision,
    /// Who gives the support.
    pub reach: Option<Reach>,
    /// Minutes left in the period that runs today.
    pub left: Option<u32>,
    /// Whether sessions are booked here; elsewhere one rings.
    pub here: bool,
}

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// Today in Stockholm.
    pub today: Date,
    /// Set when somebody acts for the person.
    pub acting: Option<Acting>,
    /// The person's decisions, those that can be booked on first.
    pub entries: Vec<Entry>,
    /// Whom to ring at the municipality.
    pub contact: Option<Contact>,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    t!(m.lang, book_which_title)
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let body = if m.entries.is_empty() {
        html! {
            <p>{t!(lang, book_which_none)}</p>
            {link(format!("/{}/kontakt", lang.code()), t!(lang, nothing_contact))}
        }
    } else {
        let entries: Vec<_> = m.entries.iter().map(|e| entry(&m, e)).collect();
        html! { <ul class="cards">{entries}</ul> }
    };
    html! {
        <div class="wrap narrow">
            {to_my_page(lang)}
            <h1>{title(&m)}</h1>
            {for_whom(lang, m.acting.as_ref())}
            {body}
        </div>
    }
}

fn entry(m: &Model, e: &Entry) -> impl IntoView + use<> {
    let lang = m.lang;
    let service = service_name(lang, e.decision.service);
    let stands = Standing::of(&e.decision, m.today);
    let left = e.left.map(|left| html! { <p>{t!(lang, book_which_left, left = format::duration(lang, left))}</p> });
    let way = match (e.here, &e.reach) {
        (true, Some(_)) => {
            let href = format!("/{}/bokningar/ny/{}/vad", lang.code(), e.decision.id);
            html! { <p><a class="button" href=href>{t!(lang, book_which_button)} <span class="unseen">" "{service.clone()}</span></a></p> }
        }
        (true, None) => {
            let href = format!("/{}/val/{}/utforare", lang.code(), e.decision.id);
            html! { <p>{t!(lang, book_stop_provider_text)}</p> <p><a class="button" href=href>{t!(lang, todo_choose_link)}</a></p> }
        }
        (false, _) => {
            html! { <p>{t!(lang, book_stop_ring_text)}</p> {reach(lang, e.reach.as_ref(), m.contact.as_ref())} }
        }
    };
    html! {
        <li class="card">
            <h2>{icon(service_icon(e.decision.service))} " " {service}</h2>
            <p>{until(lang, e.decision.valid_to)}</p>
            {left}
            {standing(lang, stands, m.contact.as_ref())}
            {stands.open().then_some(way)}
        </li>
    }
}
