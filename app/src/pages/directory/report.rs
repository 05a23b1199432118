//! "Something in this profile is wrong": the form and its receipt (R-PROV-2).

use leptos::prelude::*;

use super::labels;
use crate::{
    components::{choices, error_summary, radio_group, text_area, text_field},
    domain::Lang,
    forms::error_report::{Concern, ErrorReportForm, LONGEST_CONTACT, LONGEST_MESSAGE, ReportError},
    html::html,
    i18n::t,
};

/// The form's id, which the language switch belongs to.
pub const FORM: &str = "felrapport";

/// What the form shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The provider's word in the address.
    pub slug: String,
    /// The provider's name.
    pub name: String,
    /// What was typed.
    pub form: ErrorReportForm,
    /// What has to be mended.
    pub errors: Vec<ReportError>,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    let title = t!(m.lang, report_title);
    if m.errors.is_empty() { title } else { t!(m.lang, form_error_in_title, title = title) }
}

fn error(lang: Lang, error: ReportError) -> (&'static str, String) {
    match error {
        ReportError::ConcernMissing => ("galler", t!(lang, report_concern_missing)),
        ReportError::MessageMissing => ("meddelande", t!(lang, report_message_missing)),
        ReportError::MessageTooLong => ("meddelande", t!(lang, report_message_too_long, most = LONGEST_MESSAGE)),
        ReportError::ContactTooLong => ("kontakt", t!(lang, report_contact_too_long, most = LONGEST_CONTACT)),
    }
}

/// The form.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let errors: Vec<_> = m.errors.iter().map(|e| error(lang, *e)).collect();
    let at = |field: &str| errors.iter().find(|(f, _)| *f == field).map(|(_, text)| text.clone());
    let concerns =
        choices(Concern::ALL, Concern::code, |c| labels::concern(lang, c), |c| m.form.concern == c.code(), None);
    let action = format!("/{}/utforare/{}/rapportera-fel", lang.code(), m.slug);
    html! {
        <div class="wrap narrow">
            <p class="back"><a href=format!("/{}/utforare/{}", lang.code(), m.slug)>{t!(lang, report_back, name = m.name.clone())}</a></p>
            {error_summary(lang, &errors)}
            <h1>{t!(lang, report_title)}</h1>
            <p class="lead">{t!(lang, report_lead, name = m.name)}</p>
            <form id=FORM action=action method="post" novalidate=true>
                {radio_group("galler", t!(lang, report_concern), None, at("galler"), concerns)}
                {text_area("meddelande", t!(lang, report_message), Some(t!(lang, report_message_hint)), m.form.message, at("meddelande"))}
                {text_field("kontakt", "text", Some("email"), t!(lang, report_contact), Some(t!(lang, report_contact_hint)), m.form.contact, at("kontakt"))}
                <button class="button" type="submit">{t!(lang, report_send)}</button>
            </form>
        </div>
    }
}

/// The receipt's title.
pub fn receipt_title(lang: Lang) -> String {
    t!(lang, report_sent_title)
}

/// The receipt: a reference, what happens next and by when.
pub fn receipt(lang: Lang, reference: String, provider: Option<(String, String)>) -> impl IntoView {
    let back = provider.map(|(slug, name)| {
        html! { <p><a href=format!("/{}/utforare/{slug}", lang.code())>{t!(lang, report_back, name = name)}</a></p> }
    });
    html! {
        <div class="wrap narrow">
            <h1>{receipt_title(lang)}</h1>
            <p class="reference">{t!(lang, report_reference)} " " <strong>{reference}</strong></p>
            <p>{t!(lang, report_sent_next)}</p>
            <p>{t!(lang, report_sent_contact)}</p>
            {back}
        </div>
    }
}
