//! Who has done what with it, when and as what (R-BOOK-8, R-ACT-2).

use jiff::civil::DateTime;
use leptos::prelude::*;

use super::Model;
use crate::{
    components::acting_as,
    domain::{
        Lang,
        booking::{EventAct, Words},
        identity::MandateKind,
    },
    html::html,
    i18n::{format, t},
    pages::booking::labels,
};

/// Something that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// When, in Stockholm.
    pub at: DateTime,
    /// What.
    pub act: EventAct,
    /// Who: a person, or the provider.
    pub who: String,
    /// As what, when it was not the person.
    pub mandate: Option<MandateKind>,
    /// What was said with it.
    pub words: Words,
}

/// All that was done, the first first.
pub fn history(m: &Model) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    (!m.history.is_empty()).then(|| {
        let all: Vec<_> = m.history.iter().map(|d| done(lang, d)).collect();
        html! { <h2>{t!(lang, booking_history_title)}</h2> <ol class="history">{all}</ol> }
    })
}

fn done(lang: Lang, d: &Done) -> impl IntoView + use<> {
    let role = d.mandate.map(|kind| format!(", {}", acting_as(lang, kind))).unwrap_or_default();
    let said = format!("{}{role}.", labels::did(lang, d.act, &d.who, &d.words));
    let reason = d.words.reason.map(|why| {
        let why = t!(lang, booking_history_reason, reason = labels::cancel_reason(lang, why));
        html! { <p>{why}</p> }
    });
    let text = d.words.text.clone().map(|text| html! { <p class="typed">{text}</p> });
    html! { <li><p><strong>{format::moment(lang, d.at)}</strong></p> <p>{said}</p> {reason} {text}</li> }
}
