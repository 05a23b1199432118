//! What is shown when something stands in the way: nothing is half done, and there is a way on.

use jiff::civil::Date;
use leptos::prelude::*;

use super::{
    labels,
    parts::{Named, Subject, about, to_my_page},
};
use crate::{
    domain::{
        Lang,
        choice::{Eligibility, Unable},
    },
    html::html,
    i18n::{format, t},
};

/// What stands in the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The provider cannot take the person: it is full, its agreement has ended, or it is not for them (R-CHO-2).
    NotPossible(Named, Eligibility),
    /// The provider gives the person this support already.
    Present(Named),
    /// The one who acts works for the provider (R-ACT-3).
    WorksThere(Named),
    /// No provider has been chosen, or the one that was has gone.
    NothingChosen,
    /// Who does not choose keeps the provider they have (R-CHO-3).
    Keeps(Named),
    /// The decision has ended, and nothing new can start on it (R-CHO-8). Its last day.
    DecisionEnded(Date),
    /// The decision ends before the new provider could begin (R-CHO-8).
    EndsFirst {
        /// The decision's last day.
        last: Date,
        /// The first day that would be possible.
        first: Date,
    },
    /// Not by this person in this way (R-ACT-1).
    Unable(Unable),
    /// The order has been sent: the choice cannot be taken back, but one can switch (R-CHO-7). With its reference.
    Ordered(String),
    /// The person has chosen or agreed themselves: this one may not undo it (R-ACT-1). With its reference.
    NotTheirs(String),
    /// The one who chose may no longer act for the person, so that nobody can agree to it (R-ACT-2).
    MakerGone,
}

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The decision.
    pub subject: Subject,
    /// What stands in the way.
    pub outcome: Outcome,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    let lang = m.lang;
    match &m.outcome {
        Outcome::NotPossible(p, _) | Outcome::WorksThere(p) => {
            t!(lang, choice_out_not_possible_title, name = p.name.clone())
        }
        Outcome::Present(p) => t!(lang, choice_out_present_title, name = p.name.clone()),
        Outcome::NothingChosen => t!(lang, choice_out_nobody_title),
        Outcome::Keeps(p) => t!(lang, choice_out_keeps_title, name = p.name.clone()),
        Outcome::DecisionEnded(day) => t!(lang, decision_ended_title, day = format::date(lang, *day)),
        Outcome::EndsFirst { .. } => t!(lang, choice_out_ends_title),
        Outcome::Unable(Unable::TooYoung) => t!(lang, choice_out_young_title),
        Outcome::Unable(Unable::OfAge) => t!(lang, choice_out_age_title),
        Outcome::Unable(Unable::WillMissing | Unable::ReasonMissing) => t!(lang, choice_out_will_title),
        Outcome::Ordered(_) => t!(lang, choice_out_ordered_title),
        Outcome::NotTheirs(_) => t!(lang, choice_out_theirs_title),
        Outcome::MakerGone => t!(lang, choice_out_gone_title),
    }
}

fn text(lang: Lang, outcome: &Outcome) -> String {
    match outcome {
        Outcome::NotPossible(_, why) => labels::standing(lang, *why),
        Outcome::Present(_) => t!(lang, choice_out_present_text),
        Outcome::WorksThere(_) => t!(lang, choice_out_works_text),
        Outcome::NothingChosen => t!(lang, choice_out_nobody_text),
        Outcome::Keeps(_) => t!(lang, choice_out_keeps_text),
        Outcome::DecisionEnded(_) => t!(lang, decision_ended_text),
        Outcome::EndsFirst { last, first } => {
            t!(lang, choice_out_ends_text, last = format::date(lang, *last), first = format::date(lang, *first))
        }
        Outcome::Unable(Unable::TooYoung) => t!(lang, choice_out_young_text),
        Outcome::Unable(Unable::OfAge) => t!(lang, choice_out_age_text),
        Outcome::Unable(Unable::WillMissing | Unable::ReasonMissing) => t!(lang, choice_out_will_text),
        Outcome::Ordered(_) => t!(lang, choice_out_ordered_text),
        Outcome::NotTheirs(_) => t!(lang, choice_out_theirs_text),
        Outcome::MakerGone => t!(lang, choice_out_gone_text),
    }
}

/// The way on: address and words.
fn on(m: &Model) -> (String, String) {
    let lang = m.lang;
    let choose = || m.subject.href(lang, "/utforare");
    match &m.outcome {
        Outcome::NotPossible(..) | Outcome::Present(_) | Outcome::WorksThere(_) => (choose(), t!(lang, choice_other)),
        Outcome::NothingChosen | Outcome::MakerGone => (choose(), t!(lang, todo_choose_link)),
        Outcome::Keeps(_) | Outcome::Ordered(_) => (choose(), t!(lang, my_page_switch)),
        Outcome::Unable(Unable::WillMissing | Unable::ReasonMissing) => {
            (m.subject.href(lang, "/bekrafta"), t!(lang, choice_back))
        }
        Outcome::DecisionEnded(_) | Outcome::EndsFirst { .. } | Outcome::Unable(_) | Outcome::NotTheirs(_) => {
            (format!("/{}/kontakt", lang.code()), t!(lang, menu_contact))
        }
    }
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let (href, words) = on(&m);
    // What somebody cannot take back they can still read.
    let receipt = match &m.outcome {
        Outcome::Ordered(reference) | Outcome::NotTheirs(reference) => {
            let href = format!("/{}/val/kvitto/{reference}", lang.code());
            Some(html! { <p><a href=href>{t!(lang, choice_receipt_link)}</a></p> })
        }
        _ => None,
    };
    html! {
        <div class="wrap narrow">
            <h1>{title(&m)}</h1>
            {about(lang, &m.subject)}
            <p class="lead">{text(lang, &m.outcome)}</p>
            <p>{t!(lang, choice_out_nothing)}</p>
            {receipt}
            <p><a class="button" href=href>{words}</a></p>
            {to_my_page(lang)}
        </div>
    }
}
