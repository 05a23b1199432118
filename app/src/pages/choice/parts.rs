//! What the steps have in common.

use jiff::civil::Date;
use leptos::prelude::*;

use crate::{
    components::service_name,
    domain::{Lang, choice::Stage, directory::Service, identity::MandateKind},
    forms::choice::BACK,
    html::html,
    i18n::{format, t},
};

/// A provider by its name, with its word in the address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its word in the address.
    pub slug: String,
    /// Name.
    pub name: String,
}

/// Somebody acts for the person (R-ACT-2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acting {
    /// The person's name.
    pub person: String,
    /// What the right to act rests on.
    pub kind: MandateKind,
}

/// The decision that a choice is made for, as each step shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The decision's id, as in the address.
    pub decision: String,
    /// What is granted.
    pub service: Service,
    /// Its last day (R-CHO-8).
    pub valid_to: Option<Date>,
    /// Who gives the support today.
    pub present: Option<Named>,
    /// Set when somebody acts for the person.
    pub acting: Option<Acting>,
}

/// A choice that is still open: a new one takes its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenChoice {
    /// Its reference.
    pub reference: String,
    /// How far it has come: only what counts is told as made.
    pub stage: Stage,
    /// Who was chosen; `None` when the municipality was to choose.
    pub provider: Option<Named>,
}

/// Somebody whose agreement a choice waits for (R-ACT-1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreer {
    /// Name.
    pub name: String,
    /// As what they are asked.
    pub role: AgreerRole,
}

/// As what somebody is asked to agree (R-ACT-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgreerRole {
    /// The person, 15 to 17 years old.
    Youth,
    /// The other guardian of a child under 15.
    Guardian,
}

impl Subject {
    /// An address below the decision's: `/sv/val/…` with `rest`, which begins with a slash.
    pub fn href(&self, lang: Lang, rest: &str) -> String {
        format!("/{}/val/{}{rest}", lang.code(), self.decision)
    }
}

/// How many questions there are.
pub const STEPS: usize = 4;

/// Where one is: "Steg 2 av 4".
pub fn step(lang: Lang, number: usize) -> impl IntoView {
    html! { <p class="hint">{t!(lang, choice_step, number = number, of = STEPS)}</p> }
}

/// What the page is about: the decision, and whom "du" means when somebody acts for another (R-ACT-2).
pub fn about(lang: Lang, subject: &Subject) -> impl IntoView + use<> {
    let service = service_name(lang, subject.service);
    html! {
        {for_whom(lang, subject.acting.as_ref())}
        <p class="hint">{service} ". " {until(lang, subject.valid_to)}</p>
    }
}

/// Until when a decision holds, in a sentence (R-CHO-8).
pub fn until(lang: Lang, valid_to: Option<Date>) -> String {
    match valid_to {
        Some(last) => t!(lang, choice_until, day = format::date(lang, last)),
        None => t!(lang, choice_open_end),
    }
}

/// Whom "du" means on the page (R-ACT-2); nothing when the person acts alone.
pub fn for_whom(lang: Lang, acting: Option<&Acting>) -> Option<impl IntoView + use<>> {
    acting.map(|a| html! { <p class="hint">{t!(lang, choice_for_whom, name = a.person.clone())}</p> })
}

/// On, and back with all that is typed. The button that goes on stands first, so that Enter means it.
pub fn buttons(on: String, back: String) -> impl IntoView {
    html! {
        <div class="actions">
            <button class="button" type="submit">{on}</button>
            <button class="button button-quiet" type="submit" name=BACK.0 value=BACK.1 formnovalidate=true>{back}</button>
        </div>
    }
}

/// The way back to my page.
pub fn to_my_page(lang: Lang) -> impl IntoView {
    html! { <p class="back"><a href=format!("/{}/min-sida", lang.code())>{t!(lang, my_page_back)}</a></p> }
}

/// A link away from the page.
pub fn link(href: String, text: String) -> impl IntoView {
    html! { <p><a href=href>{text}</a></p> }
}

/// A row of a list of facts.
pub fn row(label: String, value: impl IntoView + 'static) -> impl IntoView {
    html! { <div><dt>{label}</dt> <dd>{value.into_any()}</dd></div> }
}
