//! What is shown when something has happened between the steps: nothing is half done, and there is a way on.

use jiff::civil::Date;
use leptos::prelude::*;

use super::parts::{Named, Subject, about};
use crate::{
    domain::Lang,
    html::html,
    i18n::{format, t},
};

/// What has happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The provider's agreement ended between the steps (R-PROV-5).
    AgreementEnded(Named),
    /// The provider can no longer be chosen here: support, district or age.
    NoLongerFits(Named),
    /// The decision was changed between the steps.
    DecisionChanged,
    /// The decision has ended, and nothing new can start on it (R-CHO-8).
    DecisionEnded(Date),
    /// The same form was sent before; the reference of what came of it.
    AlreadyDone(String),
    /// The order has been sent: the choice cannot be taken back, but one can switch (R-CHO-7). With its reference.
    Ordered(String),
}

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The decision.
    pub subject: Subject,
    /// What has happened.
    pub outcome: Outcome,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    let lang = m.lang;
    match &m.outcome {
        Outcome::AgreementEnded(p) => t!(lang, choice_out_agreement_title, name = p.name.clone()),
        Outcome::NoLongerFits(p) => t!(lang, choice_out_fits_title, name = p.name.clone()),
        Outcome::DecisionChanged => t!(lang, choice_out_changed_title),
        Outcome::DecisionEnded(_) => t!(lang, choice_out_ended_title),
        Outcome::AlreadyDone(_) => t!(lang, choice_out_done_title),
        Outcome::Ordered(_) => t!(lang, choice_out_ordered_title),
    }
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let text = match &m.outcome {
        Outcome::AgreementEnded(_) => t!(lang, choice_out_agreement_text),
        Outcome::NoLongerFits(_) => t!(lang, choice_out_fits_text),
        Outcome::DecisionChanged => t!(lang, choice_out_changed_text),
        Outcome::DecisionEnded(day) => t!(lang, choice_ended_text, day = format::date(lang, *day)),
        Outcome::AlreadyDone(_) => t!(lang, choice_out_done_text),
        Outcome::Ordered(_) => t!(lang, choice_out_ordered_text),
    };
    let receipt = |reference: &String| format!("/{}/val/kvitto/{reference}", lang.code());
    let again = m.subject.href(lang, "/utforare");
    let (on, words) = match &m.outcome {
        Outcome::AgreementEnded(_) | Outcome::NoLongerFits(_) => (again, t!(lang, choice_out_choose)),
        Outcome::DecisionChanged => (format!("/{}/val", lang.code()), t!(lang, choice_out_see)),
        Outcome::DecisionEnded(_) => (format!("/{}/kontakt", lang.code()), t!(lang, menu_contact)),
        Outcome::AlreadyDone(reference) => (receipt(reference), t!(lang, choice_out_receipt)),
        Outcome::Ordered(_) => (again, t!(lang, choice_out_switch)),
    };
    // What somebody cannot take back they can still read; nothing has changed in all other cases.
    let kept = match &m.outcome {
        Outcome::Ordered(reference) => {
            html! { <p><a href=receipt(reference)>{t!(lang, choice_out_receipt)}</a></p> }
        }
        Outcome::AlreadyDone(_) => ().into_any(),
        _ => html! { <p>{t!(lang, choice_out_nothing)}</p> },
    };
    html! {
        <div class="wrap narrow">
            <h1>{title(&m)}</h1>
            {about(lang, &m.subject)}
            <p class="lead">{text}</p>
            {kept}
            <p><a class="button" href=on>{words}</a></p>
            <p><a href=format!("/{}/min-sida", lang.code())>{t!(lang, choice_to_my_page)}</a></p>
        </div>
    }
}
