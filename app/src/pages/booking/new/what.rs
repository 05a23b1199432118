//! Question 1: what the session is for, where to meet, and what it costs the companion (R-BOOK-6, LA 4.3).

use leptos::prelude::*;

use super::{Errors, Subject, at, form, question, titled};
use crate::{
    components::{text_area, text_field},
    domain::{Lang, directory::Service, municipality::BookingRule},
    forms::booking::what::{LONGEST_ACTIVITY, LONGEST_PLACE, WhatError, WhatForm},
    html::html,
    i18n::t,
    pages::booking::parts::buttons,
};

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The decision.
    pub subject: Subject,
    /// What applies to a companion's expenses (R-BOOK-6).
    pub rule: BookingRule,
    /// What was typed.
    pub form: WhatForm,
    /// What has to be mended.
    pub errors: Vec<WhatError>,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    titled(m.lang, heading(m.lang, m.subject.service), !m.errors.is_empty())
}

fn heading(lang: Lang, service: Service) -> String {
    match service {
        Service::Avlosarservice => t!(lang, book_what_title_relief),
        _ => t!(lang, book_what_title),
    }
}

fn error(lang: Lang, service: Service, error: WhatError) -> (&'static str, String) {
    match error {
        WhatError::ActivityMissing if service == Service::Avlosarservice => ("vad", t!(lang, book_what_missing_relief)),
        WhatError::ActivityMissing => ("vad", t!(lang, book_what_missing)),
        WhatError::ActivityTooLong => ("vad", t!(lang, report_message_too_long, most = LONGEST_ACTIVITY)),
        WhatError::PlaceTooLong => ("plats", t!(lang, report_contact_too_long, most = LONGEST_PLACE)),
        WhatError::CostUnclear => ("kostnad", t!(lang, book_what_cost_unclear)),
    }
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let (lang, service) = (m.lang, m.subject.service);
    let errors: Errors = m.errors.iter().map(|e| error(lang, service, *e)).collect();
    let (label, hint) = match service {
        Service::Avlosarservice => (t!(lang, book_what_label_relief), t!(lang, book_what_hint_relief)),
        _ => (t!(lang, book_what_label), t!(lang, book_what_hint)),
    };
    let out = (service == Service::Ledsagarservice).then(|| outside(&m, &errors));
    let home = out.is_none().then(|| html! { <p>{t!(lang, book_what_home)}</p> });
    let fields = html! {
        {text_area("vad", label, Some(hint), m.form.activity.clone(), at(&errors, "vad"))}
        {home} {out}
        {buttons(t!(lang, guide_next), t!(lang, choice_back))}
    };
    question(lang, (1, heading(lang, service)), &m.subject, &errors, form(lang, &m.subject, "/vad", fields))
}

/// Where to meet, and what it costs the companion: relief is at home.
fn outside(m: &Model, errors: &Errors) -> impl IntoView + use<> {
    let (lang, rule) = (m.lang, &m.rule);
    let cost = t!(lang, book_what_cost_hint, hour = rule.companion_expenses_per_hour, limit = rule.apply_above);
    html! {
        {text_field("plats", "text", None, t!(lang, book_what_place), Some(t!(lang, book_what_place_hint)), m.form.place.clone(), at(errors, "plats"))}
        {text_field("kostnad", "text", None, t!(lang, book_what_cost), Some(cost), m.form.cost.clone(), at(errors, "kostnad"))}
    }
}
