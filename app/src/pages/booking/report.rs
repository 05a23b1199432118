//! Nobody came, or somebody came late: told here, and what follows is said (R-BOOK-11).

use jiff::civil::Date;
use leptos::prelude::*;

use super::{
    FORM,
    item::Item,
    parts::{Acting, Reach, for_whom, reach},
};
use crate::{
    components::{Choice, error_summary, radio_group, text_area, text_field},
    domain::{Lang, municipality::Contact},
    forms::booking::report::{LONGEST_TEXT, ReportError, ReportForm, What},
    html::html,
    i18n::{format, t},
};

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// Today in Stockholm.
    pub today: Date,
    /// The booking.
    pub item: Item,
    /// How many minutes it lasts.
    pub most: u32,
    /// What was typed.
    pub form: ReportForm,
    /// What has to be mended.
    pub errors: Vec<ReportError>,
    /// How the provider is reached otherwise (R-BOOK-14).
    pub reach: Option<Reach>,
    /// Whom to ring at the municipality.
    pub contact: Option<Contact>,
    /// Set when somebody acts for the person.
    pub acting: Option<Acting>,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    let title = t!(m.lang, booking_report_title);
    if m.errors.is_empty() { title } else { t!(m.lang, form_error_in_title, title = title) }
}

fn error(m: &Model, error: ReportError) -> (&'static str, String) {
    let lang = m.lang;
    match error {
        ReportError::WhatMissing => ("vad", t!(lang, booking_report_missing)),
        ReportError::MinutesMissing => ("minuter", t!(lang, booking_report_minutes_missing)),
        ReportError::MinutesFar => ("minuter", t!(lang, booking_report_minutes_far, most = m.most)),
        ReportError::TextTooLong => ("text", t!(lang, report_message_too_long, most = LONGEST_TEXT)),
    }
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let errors: Vec<_> = m.errors.iter().map(|e| error(&m, *e)).collect();
    html! {
        <div class="wrap narrow">
            <p class="back"><a href=m.item.href(lang, "")>{t!(lang, booking_back_one)}</a></p>
            {error_summary(lang, &errors)}
            <h1>{t!(lang, booking_report_title)}</h1>
            {for_whom(lang, m.acting.as_ref())}
            <p class="lead">{m.item.when(lang, m.today)}</p>
            <p>{t!(lang, booking_report_next, name = m.item.provider.name.clone())}</p>
            <form id=FORM action=m.item.href(lang, "/ingen-kom") method="post" novalidate=true>
                {fields(&m, &errors)}
                <button class="button" type="submit">{t!(lang, report_send)}</button>
            </form>
            {reach(lang, m.reach.as_ref(), m.contact.as_ref())}
        </div>
    }
}

fn fields(m: &Model, errors: &[(&'static str, String)]) -> impl IntoView + use<> {
    let (lang, f) = (m.lang, &m.form);
    let at = |field: &str| errors.iter().find(|(id, _)| *id == field).map(|(_, text)| text.clone());
    let option = |what: What, label: String, hint: String| Choice {
        value: what.code().into(),
        label,
        count: None,
        hint: Some(hint),
        chosen: f.what == what.code(),
    };
    let hours = format::duration(lang, m.item.charged);
    let options = vec![
        option(What::Nobody, t!(lang, booking_report_nobody), t!(lang, booking_report_nobody_hint, hours = hours)),
        option(What::Late, t!(lang, booking_report_late), t!(lang, booking_report_late_hint)),
    ];
    let text = Some(t!(lang, booking_report_text_hint, most = LONGEST_TEXT));
    html! {
        {radio_group("vad", t!(lang, booking_report_legend), None, at("vad"), options)}
        {text_field("minuter", "text", None, t!(lang, booking_report_minutes), Some(t!(lang, booking_report_minutes_hint)), f.minutes.clone(), at("minuter"))}
        {text_area("text", t!(lang, booking_report_text), text, f.text.clone(), at("text"))}
    }
}
