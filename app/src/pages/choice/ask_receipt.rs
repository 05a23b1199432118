//! The receipt of something asked for: what, to whom, what happens next and by when (R-CHO-6, R-CHO-7).

use jiff::civil::DateTime;
use leptos::prelude::*;

use super::{
    labels,
    parts::{Acting, Named, for_whom, row, to_my_page},
};
use crate::{
    components::{Icon, Tone, acting_as, contact, icon, notice, service_name},
    domain::{
        Lang,
        choice::{AskKind, AskState},
        directory::Service,
        identity::MandateKind,
        municipality::Contact,
    },
    html::html,
    i18n::{format, t},
};

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
    /// Where it stands.
    pub state: AskState,
    /// Whom to ring: the municipality that decided.
    pub contact: Option<Contact>,
    /// Set when the reader acts for the person.
    pub acting: Option<Acting>,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    match m.state {
        AskState::Sent | AskState::AwaitingApproval => t!(m.lang, choice_asked_title),
        AskState::Done => t!(m.lang, choice_asked_done),
    }
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let by = m.by.as_ref().map(|(name, kind)| {
        let text = format!("{name}, {}", acting_as(lang, *kind));
        row(t!(lang, choice_asked_by), text)
    });
    let to = m.provider.as_ref().map_or_else(|| t!(lang, choice_asked_officer), |p| p.name.clone());
    html! {
        <div class="wrap narrow">
            {to_my_page(lang)}
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

/// What happens next. The municipality gives no day for the answer, so none is made up: one can ring and ask.
fn next(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let ring = m.contact.as_ref().map(|c| contact(lang, c));
    if m.state == AskState::Done {
        let body = html! { <p>{t!(lang, choice_asked_done_text)}</p> {ring} };
        return notice(Tone::Good, t!(lang, choice_next_title), body);
    }
    let name = m.provider.as_ref().map(|p| p.name.clone()).unwrap_or_default();
    let text = match m.kind {
        AskKind::Meet => t!(lang, choice_asked_next_meet, name = name),
        AskKind::Contact => t!(lang, choice_asked_next_contact, name = name),
        AskKind::Relative => t!(lang, choice_asked_next_relative),
    };
    let body = html! { <p>{text}</p> <p>{t!(lang, choice_next_no_day)}</p> {ring} };
    notice(Tone::Good, t!(lang, choice_next_title), body)
}
