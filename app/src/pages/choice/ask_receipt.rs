//! The receipt of something asked for: what, to whom, what happens next and by when (R-CHO-6, R-CHO-7).

use jiff::civil::{Date, DateTime};
use leptos::prelude::*;

use super::{
    labels,
    parts::{Acting, Named, for_whom, row},
};
use crate::{
    components::{Icon, Tone, icon, notice, service_name},
    domain::{Lang, directory::Service, identity::MandateKind},
    forms::choice::ask::AskKind,
    html::html,
    i18n::{format, t},
};

/// How far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskProgress {
    /// Sent, and waiting for an answer.
    Sent,
    /// Approved, or agreed on, on this day.
    Approved(Date),
    /// Declined on this day.
    Declined(Date),
}

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The reference.
    pub reference: String,
    /// What was asked for.
    pub kind: AskKind,
    /// The support it is about.
    pub service: Service,
    /// The provider asked; `None` when it is the case officer.
    pub provider: Option<Named>,
    /// The relative's name.
    pub relative: Option<String>,
    /// For whom: the person's name.
    pub person: String,
    /// By whom, when somebody acted for the person: name, and by what mandate.
    pub by: Option<(String, MandateKind)>,
    /// When, in Stockholm.
    pub made: DateTime,
    /// How far it has come.
    pub progress: AskProgress,
    /// By when there is an answer, where there is such a day.
    pub answer_by: Option<Date>,
    /// Set when the reader acts for the person.
    pub acting: Option<Acting>,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    match m.progress {
        AskProgress::Sent => t!(m.lang, choice_asked_title),
        AskProgress::Approved(_) => t!(m.lang, choice_asked_approved),
        AskProgress::Declined(_) => t!(m.lang, choice_asked_declined),
    }
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let by = m.by.as_ref().map(|(name, kind)| {
        let text = t!(lang, choice_receipt_by_as, name = name.clone(), mandate = labels::mandate(lang, *kind));
        row(t!(lang, choice_receipt_by), text)
    });
    let to = m.provider.as_ref().map_or_else(|| t!(lang, choice_asked_officer), |p| p.name.clone());
    html! {
        <div class="wrap narrow">
            <p class="back"><a href=format!("/{}/min-sida", lang.code())>{t!(lang, choice_to_my_page)}</a></p>
            <h1>{title(&m)}</h1>
            {for_whom(lang, m.acting.as_ref())}
            <p class="reference">{t!(lang, report_reference)} " " <strong>{m.reference.clone()}</strong></p>
            {next(&m)}
            <dl class="fact-list">
                {row(t!(lang, choice_asked_what), labels::ask(lang, m.kind))}
                {m.relative.clone().map(|name| row(t!(lang, choice_asked_relative), name))}
                {row(t!(lang, choice_asked_to), to)}
                {row(t!(lang, choice_receipt_service), service_name(lang, m.service))}
                {row(t!(lang, choice_receipt_person), m.person.clone())}
                {by}
                {row(t!(lang, choice_receipt_made), format::moment(lang, m.made))}
            </dl>
            <p><button type="button" class="button button-quiet" data-print="1" hidden=true>{icon(Icon::Print)} {t!(lang, print_button)}</button></p>
        </div>
    }
}

/// What happens next and by when.
fn next(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let name = m.provider.as_ref().map(|p| p.name.clone()).unwrap_or_default();
    let (tone, text) = match (m.progress, m.kind) {
        (AskProgress::Sent, AskKind::Meet) => (Tone::Good, t!(lang, choice_asked_next_meet, name = name)),
        (AskProgress::Sent, AskKind::Contact) => (Tone::Good, t!(lang, choice_asked_next_contact, name = name)),
        (AskProgress::Sent, AskKind::Relative) => (Tone::Good, t!(lang, choice_asked_next_relative)),
        (AskProgress::Approved(day), _) => {
            (Tone::Good, t!(lang, choice_asked_approved_text, day = format::date(lang, day)))
        }
        (AskProgress::Declined(day), _) => {
            (Tone::Calm, t!(lang, choice_asked_declined_text, day = format::date(lang, day)))
        }
    };
    let by = (m.progress == AskProgress::Sent).then(|| match m.answer_by {
        Some(day) => t!(lang, choice_next_by, day = format::on_day(lang, day)),
        None => t!(lang, choice_next_no_day),
    });
    let body = html! { <p>{text}</p> {by.map(|b| html! { <p>{b}</p> })} };
    notice(tone, t!(lang, choice_next_title), body)
}
