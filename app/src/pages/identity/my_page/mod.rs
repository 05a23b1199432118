//! My page: what is granted, who gives it, and what to do now.

mod granted;
mod links;
mod messages;
mod model;
mod part;
mod standing;
#[cfg(test)]
mod tests;
mod todo;
mod under_way;

use leptos::prelude::*;

use crate::{
    components::{Tone, contact, mandate_name, notice, service_name},
    domain::{
        Lang,
        identity::{By, Topic},
    },
    html::html,
    i18n::t,
};

pub use model::{Giver, Granted, Model, NextVisit, OpenChoice, Question, Received, Support, Viewer};
pub use standing::{Standing, standing};

/// The page's title.
pub fn title(m: &Model) -> String {
    if m.acting() { t!(m.lang, my_page_title_for, name = m.name.clone()) } else { t!(m.lang, my_page_title) }
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let main = if !m.opens(Topic::Overview) {
        closed(&m).into_any()
    } else if m.decisions.is_empty() {
        // Whoever has no support of their own may be asked to agree to what another has chosen for their child.
        let told = (!m.messages.is_empty()).then(|| messages::messages(&m));
        html! { {told} {nothing_granted(&m)} }.into_any()
    } else {
        overview(&m).into_any()
    };
    let ring = m
        .contact
        .as_ref()
        .filter(|_| m.opens(Topic::Overview))
        .map(|c| html! { <h2>{t!(lang, my_page_ring)}</h2> {contact(lang, c)} });
    html! {
        <div class="wrap narrow my-page">
            <h1>{title(&m)}</h1>
            {(!m.acting()).then(|| html! { <p class="lead">{t!(lang, my_page_lead, name = m.name.clone())}</p> })}
            {main}
            {links::links(&m)}
            {ring}
        </div>
    }
}

/// A mandate that opens nothing of what is granted shows nothing of it, not even whether there is anything (R-ACT-1).
fn closed(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let body = html! {
        <p>{t!(lang, my_page_closed_text)}</p>
        <p><a href=format!("/{}/ombud", lang.code())>{t!(lang, acting_change)}</a></p>
    };
    notice(Tone::Calm, t!(lang, my_page_closed_title, name = m.name.clone()), body)
}

/// Somebody without a decision of their own: a relative, a god man.
fn nothing_granted(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let on = if m.acting() {
        None
    } else if m.may_act_for > 0 {
        let text = t!(lang, my_page_none_acts, count = m.may_act_for);
        Some(
            html! { <p>{text}</p> <p><a class="button" href=format!("/{}/ombud", lang.code())>{t!(lang, acting_choose)}</a></p> },
        )
    } else {
        Some(
            html! { <p>{t!(lang, my_page_none_relative)}</p> <p><a href=format!("/{}/ombud", lang.code())>{t!(lang, acting_title)}</a></p> },
        )
    };
    let text = if m.acting() { t!(lang, my_page_none_text_for) } else { t!(lang, my_page_none_text) };
    notice(Tone::Calm, t!(lang, my_page_none_title), html! { <p>{text}</p> {on} })
}

/// The most important first. In easy-read that is one thing, and the rest waits behind its headings.
fn overview(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let first = (!todo::any(m)).then(|| todo::urgent(m).unwrap_or(0));
    let granted: Vec<_> = m
        .decisions
        .iter()
        .enumerate()
        .map(|(i, g)| {
            let open = first == Some(i);
            part::part(lang, open, service_name(lang, g.decision.service), granted::granted(m, g))
        })
        .collect();
    html! { {todo::todo(m)} {granted} {messages::messages(m)} }
}

/// "Edit Exempel, god man".
fn by(lang: Lang, by: &By) -> String {
    format!("{}, {}", by.name, mandate_name(lang, by.kind))
}
