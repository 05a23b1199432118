//! Step 1: for which decision (R-CHO-1, R-CHO-8).

use jiff::civil::Date;
use leptos::prelude::*;

use super::parts::{Acting, Named, OpenChoice, for_whom, link, step, to_my_page, until};
use crate::{
    components::{Tone, icon, notice, service_icon, service_name},
    domain::{
        Lang,
        choice::{Decision, Stage},
        municipality::Contact,
    },
    forms::directory_query::address,
    html::html,
    i18n::t,
    pages::identity::my_page::{Standing, standing},
};

/// One decision with what stands on it today.
pub struct Entry {
    /// The decision.
    pub decision: Decision,
    /// Who gives the support today.
    pub present: Option<Named>,
    /// The present provider's agreement has ended: the person has to choose again (R-PROV-5).
    pub present_ended: bool,
    /// The choices that are still open, what counts first.
    pub open: Vec<OpenChoice>,
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
    /// Whom to ring when a decision ends.
    pub contact: Option<Contact>,
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
            {to_my_page(lang)}
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
    let present = match &e.present {
        Some(p) if e.present_ended => t!(lang, todo_again_text, provider = p.name.clone()),
        Some(p) => t!(lang, choice_which_present, name = p.name.clone()),
        None => t!(lang, giver_none),
    };
    let stands = Standing::of(&e.decision, m.today);
    html! {
        <li class="card">
            <h2>{icon(service_icon(e.decision.service))} " " {service.clone()}</h2>
            <p>{until(lang, e.decision.valid_to)}</p>
            <p>{present}</p>
            {standing(lang, stands, m.contact.as_ref())}
            {stands.open().then(|| open(m, e, service))}
        </li>
    }
}

/// The way on to the providers, and the choice that a new one would take the place of.
fn open(m: &Model, e: &Entry, service: String) -> impl IntoView + use<> {
    let lang = m.lang;
    let path = format!("/{}/val/{}/utforare", lang.code(), e.decision.id);
    let wanted: Vec<_> = m.wanted.iter().map(|w| ("utforare", w.slug.clone())).collect();
    let words = if e.present.is_some() { t!(lang, my_page_switch) } else { t!(lang, todo_choose_link) };
    html! {
        {standing_choices(lang, &e.open)}
        <p><a class="button" href=address(&path, &wanted)>{words} <span class="unseen">" "{service}</span></a></p>
    }
}

/// The open choices, and that a new one takes the place of each as soon as it counts itself.
pub fn standing_choices(lang: Lang, open: &[OpenChoice]) -> Vec<impl IntoView + use<>> {
    open.iter().map(|o| standing_choice(lang, o)).collect()
}

fn standing_choice(lang: Lang, open: &OpenChoice) -> impl IntoView + use<> {
    let name = open.provider.as_ref().map(|p| p.name.clone());
    let title = match (open.stage, name) {
        (Stage::Counts | Stage::Ordered, Some(name)) => t!(lang, choice_chosen_title, name = name),
        (Stage::WaitsForYes, Some(name)) => t!(lang, choice_waits_title, provider = name),
        (Stage::WaitsForYes, None) => t!(lang, choice_waits_left_title),
        (Stage::Against, Some(name)) => t!(lang, choice_against_title, provider = name),
        (Stage::Against, None) => t!(lang, choice_against_left_title),
        (Stage::CaseOfficerPicks | Stage::Counts | Stage::Ordered, _) => t!(lang, choice_chosen_municipality),
    };
    let href = format!("/{}/val/kvitto/{}", lang.code(), open.reference);
    let body = html! {
        <p>{t!(lang, choice_chosen_text)}</p>
        <p><a href=href>{t!(lang, choice_chosen_receipt, reference = open.reference.clone())}</a></p>
    };
    notice(Tone::Calm, title, body)
}
