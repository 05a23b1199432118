//! `/{lang}/kontrollera`: whether a copy of a plan is genuine (R-PLAN-5). The file is looked at and not kept.

use leptos::prelude::*;

use crate::{
    components::{Tone, error_summary, file_field, notice},
    domain::Lang,
    html::html,
    i18n::t,
};

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It is as it was sealed; what each seal says, the first first.
    Genuine(Vec<String>),
    /// It has been changed since.
    Altered,
    /// It has no seal of ours.
    Unknown,
    /// It is no PDF.
    NotPdf,
}

/// Why nothing could be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckError {
    /// No file was chosen.
    None,
    /// It is larger than any copy.
    TooLarge,
}

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// What was found.
    pub answer: Option<Answer>,
    /// Why nothing could be looked at.
    pub error: Option<CheckError>,
}

/// The page's title; an error is told there too, since it is what is read first.
pub fn title(m: &Model) -> String {
    let title = t!(m.lang, plan_check_title);
    if m.error.is_some() { t!(m.lang, form_error_in_title, title = title) } else { title }
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let error = m.error.map(|e| match e {
        CheckError::None => t!(lang, plan_check_none),
        CheckError::TooLarge => t!(lang, plan_check_large),
    });
    let errors: Vec<_> = error.iter().map(|words| ("fil", words.clone())).collect();
    html! {
        <div class="wrap narrow">
            {error_summary(lang, &errors)}
            <h1>{t!(lang, plan_check_title)}</h1>
            {m.answer.as_ref().map(|a| answer(lang, a))}
            <p class="lead">{t!(lang, plan_check_lead)}</p>
            <p>{t!(lang, plan_check_kept)}</p>
            <form method="post" enctype="multipart/form-data" action=format!("/{}/kontrollera", lang.code())>
                {file_field("fil", "application/pdf", t!(lang, plan_check_field), t!(lang, plan_check_hint), error)}
                <button class="button" type="submit">{t!(lang, plan_check_button)}</button>
            </form>
        </div>
    }
}

fn answer(lang: Lang, a: &Answer) -> impl IntoView + use<> {
    let (tone, title, text) = match a {
        Answer::Genuine(_) => (Tone::Good, t!(lang, plan_check_genuine), t!(lang, plan_check_genuine_text)),
        Answer::Altered => (Tone::Warn, t!(lang, plan_check_altered), t!(lang, plan_check_altered_text)),
        Answer::Unknown => (Tone::Warn, t!(lang, plan_check_unknown), t!(lang, plan_check_unknown_text)),
        Answer::NotPdf => (Tone::Warn, t!(lang, plan_check_not_pdf), t!(lang, plan_check_not_pdf_text)),
    };
    let seals = match a {
        Answer::Genuine(seals) => seals.iter().map(|s| html! { <li>{s.clone()}</li> }).collect(),
        _ => vec![],
    };
    let seals = (!seals.is_empty()).then(|| html! { <p>{t!(lang, plan_check_seals)} ":"</p> <ul>{seals}</ul> });
    html! { <div role="status">{notice(tone, title, html! { <p>{text}</p> {seals} })}</div> }
}
