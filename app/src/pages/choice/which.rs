//! Step 1: for which decision (R-CHO-1, R-CHO-8).

use jiff::civil::Date;
use leptos::prelude::*;

use super::parts::{Acting, Named, OpenChoice, for_whom, link, step};
use crate::{
    components::{Icon, Tone, badge, icon, notice, service_icon, service_name},
    domain::{Lang, choice::Decision},
    forms::directory_query::address,
    html::html,
    i18n::{format, t},
};

/// One decision with what stands on it today.
pub struct Entry {
    /// The decision.
    pub decision: Decision,
    /// Who gives the support today.
    pub present: Option<Named>,
    /// The present provider's agreement has ended: the person has to choose again (R-PROV-5).
    pub present_ended: bool,
    /// A choice that is still open.
    pub open: Option<OpenChoice>,
}

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// Today in Stockholm.
    pub today: Date,
    /// Set when somebody acts for the person.
    pub acting: Option<Acting>,
    /// The person's decisions, those that can be chosen for first.
    pub entries: Vec<Entry>,
    /// The provider one comes from, when one pressed "choose" there.
    pub wanted: Option<Named>,
}

/// Why nothing can be chosen on a decision today.
enum Closed {
    NotYet(Date),
    Ended(Date),
}

/// The page's title.
pub fn title(m: &Model) -> String {
    t!(m.lang, choice_which_title)
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let wanted = m.wanted.as_ref().map(|w| html! { <p>{t!(lang, choice_which_wanted, name = w.name.clone())}</p> });
    let none = m.entries.is_empty();
    let entries: Vec<_> = m.entries.iter().map(|e| entry(&m, e)).collect();
    let body = if none {
        html! {
            <p>{t!(lang, choice_which_none)}</p>
            {link(format!("/{}/kontakt", lang.code()), t!(lang, nothing_contact))}
        }
    } else {
        html! { <p class="lead">{t!(lang, choice_which_lead)}</p> {wanted} <ul class="cards">{entries}</ul> }
    };
    html! {
        <div class="wrap narrow">
            <p class="back"><a href=format!("/{}/min-sida", lang.code())>{t!(lang, choice_to_my_page)}</a></p>
            {step(lang, 1)}
            <h1>{title(&m)}</h1>
            {for_whom(lang, m.acting.as_ref())}
            {body}
        </div>
    }
}

fn entry(m: &Model, e: &Entry) -> impl IntoView + use<> {
    let lang = m.lang;
    let service = service_name(lang, e.decision.service);
    let until = match e.decision.valid_to {
        Some(last) => t!(lang, choice_which_until, day = format::date(lang, last)),
        None => t!(lang, choice_which_open),
    };
    let present = match &e.present {
        Some(p) => t!(lang, choice_which_present, name = p.name.clone()),
        None => t!(lang, choice_which_no_provider),
    };
    let body = match closed(e, m.today) {
        Some(why) => not_open(lang, &why).into_any(),
        None => open(m, e, service.clone()).into_any(),
    };
    html! {
        <li class="card">
            <h2>{icon(service_icon(e.decision.service))} " " {service}</h2>
            <p>{until}</p>
            <p>{present}</p>
            {body}
        </li>
    }
}

fn closed(e: &Entry, today: Date) -> Option<Closed> {
    match e.decision.valid_to {
        _ if e.decision.valid_on(today) => None,
        Some(last) if last < today => Some(Closed::Ended(last)),
        _ => Some(Closed::NotYet(e.decision.valid_from)),
    }
}

/// Why one cannot choose, and what to do instead (R-CHO-1, R-CHO-8).
fn not_open(lang: Lang, why: &Closed) -> impl IntoView + use<> {
    let (sign, text) = match why {
        Closed::NotYet(first) => {
            let day = format::date(lang, *first);
            (t!(lang, choice_not_yet), t!(lang, choice_not_yet_text, day = day))
        }
        Closed::Ended(last) => {
            let day = format::date(lang, *last);
            (t!(lang, choice_ended), t!(lang, choice_ended_text, day = day))
        }
    };
    html! {
        <p class="badges">{badge(Tone::Warn, sign)}</p>
        <p>{text} " " <a href=format!("/{}/kontakt", lang.code())>{t!(lang, menu_contact)}</a></p>
    }
}

fn open(m: &Model, e: &Entry, service: String) -> impl IntoView + use<> {
    let lang = m.lang;
    let soon = e.decision.ends_soon(m.today).map(|days| {
        let icon = icon(Icon::Clock);
        html! { <p>{icon} " " <strong>{t!(lang, choice_ends_soon, count = days)}</strong> " " {t!(lang, choice_ends_soon_text)}</p> }
    });
    let again = e.present_ended.then(|| html! { <p><strong>{t!(lang, choice_provider_ended)}</strong></p> });
    let replaced = e.open.as_ref().map(|open| open_choice(lang, open));
    let path = format!("/{}/val/{}/utforare", lang.code(), e.decision.id);
    let wanted: Vec<_> = m.wanted.iter().map(|w| ("utforare", w.slug.clone())).collect();
    let words =
        if e.present.is_some() { t!(lang, choice_which_switch) } else { t!(lang, choice_which_choose) };
    html! {
        {soon}
        {again}
        {replaced}
        <p><a class="button" href=address(&path, &wanted)>{words} <span class="unseen">" "{service}</span></a></p>
    }
}

/// An open choice, and that a new one takes its place.
pub fn open_choice(lang: Lang, open: &OpenChoice) -> impl IntoView + use<> {
    let title = match &open.provider {
        Some(p) => t!(lang, choice_open_title, name = p.name.clone()),
        None => t!(lang, choice_open_municipality),
    };
    let href = format!("/{}/val/kvitto/{}", lang.code(), open.reference);
    let body = html! {
        <p>{t!(lang, choice_open_text)}</p>
        <p><a href=href>{t!(lang, choice_open_receipt, reference = open.reference.clone())}</a></p>
    };
    notice(Tone::Calm, title, body)
}
