//! The receipt of a choice: what, for whom, by whom, what happens next and by when (R-CHO-7).

mod next;

use jiff::civil::{Date, DateTime};
use leptos::prelude::*;

use self::next::{answer, next};
use super::{
    FORM,
    consequences::{self, Consequences},
    labels,
    parts::{Acting, Agreer, Named, for_whom, row, to_my_page},
    wishes,
};
use crate::{
    components::{Icon, acting_as, error_summary, icon, service_name},
    domain::{
        Lang,
        choice::{AskKind, Wishes},
        directory::Service,
        identity::MandateKind,
        municipality::Contact,
    },
    forms::choice::answer::{AnswerError, AnswerForm},
    html::html,
    i18n::{format, t},
};

/// What was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chosen {
    /// A provider.
    Provider(Named),
    /// To let the municipality choose, and whom it was that day; `None` when the case officer picks (R-CHO-3).
    Municipality(Option<Named>),
}

impl Chosen {
    /// The provider, when there is one.
    pub const fn provider(&self) -> Option<&Named> {
        match self {
            Self::Provider(p) => Some(p),
            Self::Municipality(p) => p.as_ref(),
        }
    }
}

/// How far it has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// It waits for these to agree (R-ACT-1).
    AwaitingConsent(Vec<Agreer>),
    /// The person is against it: nothing is chosen, the case officer takes over (R-ACT-1).
    Against,
    /// The person does not choose and nobody was found: the case officer picks (R-CHO-3).
    CaseOfficerPicks,
    /// It holds, and the order is not sent yet.
    Confirmed,
    /// The order was sent on this day.
    Ordered(Date),
    /// It was taken back on this day.
    Withdrawn(Date),
    /// A newer choice took its place; its reference, where it is known.
    Replaced(Option<String>),
    /// Somebody who had to agree said no, by name, or the case officer.
    Refused(Option<String>),
}

/// The question to one who has to agree.
pub struct Answer {
    /// What was answered.
    pub form: AnswerForm,
    /// What has to be mended.
    pub errors: Vec<AnswerError>,
}

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The reference.
    pub reference: String,
    /// The support it is about.
    pub service: Service,
    /// Id of the decision, for the ways on.
    pub decision: String,
    /// What was chosen.
    pub chosen: Chosen,
    /// Who gave the support then.
    pub present: Option<Named>,
    /// For whom: the person's name.
    pub person: String,
    /// By whom, when somebody acted for the person: name, and by what mandate.
    pub by: Option<(String, MandateKind)>,
    /// When, in Stockholm.
    pub made: DateTime,
    /// How far it has come.
    pub progress: Progress,
    /// By when the next step happens, where there is such a day.
    pub next_by: Option<Date>,
    /// What happens, in days; `None` when nobody is chosen yet.
    pub consequences: Option<Consequences>,
    /// What was wished for.
    pub wishes: Wishes,
    /// Whether the reader may take it back now (R-CHO-7).
    pub can_withdraw: bool,
    /// The question to the reader, when theirs is the agreement that is waited for.
    pub answer: Option<Answer>,
    /// Whom to ring: the municipality that decided.
    pub contact: Option<Contact>,
    /// Set when the reader acts for the person.
    pub acting: Option<Acting>,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    let wrong = m.answer.as_ref().is_some_and(|a| !a.errors.is_empty());
    if wrong { t!(m.lang, form_error_in_title, title = heading(m)) } else { heading(m) }
}

/// How far it has come, which is what the reader wants to know first.
fn heading(m: &Model) -> String {
    match &m.progress {
        Progress::AwaitingConsent(_) => t!(m.lang, choice_state_awaiting),
        Progress::Against => t!(m.lang, choice_state_against),
        Progress::CaseOfficerPicks => t!(m.lang, choice_state_picks),
        Progress::Confirmed => t!(m.lang, choice_state_confirmed),
        Progress::Ordered(_) => t!(m.lang, choice_state_ordered),
        Progress::Withdrawn(_) => t!(m.lang, choice_state_withdrawn),
        Progress::Replaced(_) => t!(m.lang, choice_state_replaced),
        Progress::Refused(_) => t!(m.lang, choice_state_refused),
    }
}

/// Whether the choice is still on its way.
const fn is_open(progress: &Progress) -> bool {
    matches!(progress, Progress::AwaitingConsent(_) | Progress::Confirmed | Progress::Ordered(_))
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let wrong = m.answer.as_ref().is_some_and(|a| !a.errors.is_empty());
    let errors: Vec<_> = wrong.then(|| ("svar", t!(lang, choice_answer_missing))).into_iter().collect();
    html! {
        <div class="wrap narrow">
            {to_my_page(lang)}
            {error_summary(lang, &errors)}
            <h1>{heading(&m)}</h1>
            {for_whom(lang, m.acting.as_ref())}
            <p class="reference">{t!(lang, report_reference)} " " <strong>{m.reference.clone()}</strong></p>
            {next(&m)}
            {answer(&m)}
            {facts(&m)}
            {happens(&m)}
            {ways(&m)}
            <p><button type="button" class="button button-quiet" data-print="1" hidden=true>{icon(Icon::Print)} {t!(lang, print_button)}</button></p>
            {withdraw(&m)}
        </div>
    }
}

fn facts(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let chosen = match &m.chosen {
        Chosen::Provider(p) => p.name.clone(),
        Chosen::Municipality(Some(p)) => t!(lang, choice_receipt_municipality, name = p.name.clone()),
        Chosen::Municipality(None) => t!(lang, choice_receipt_officer),
    };
    let by = m.by.as_ref().map(|(name, kind)| {
        let text = format!("{name}, {}", acting_as(lang, *kind));
        row(t!(lang, my_data_chosen_by), text)
    });
    let wished = wishes::summary(lang, &m.wishes);
    let wished = (!wished.is_empty()).then(|| {
        let items: Vec<_> = wished.into_iter().map(|l| html! { <li>{l}</li> }).collect();
        row(t!(lang, choice_wished_title), html! { <ul>{items}</ul> })
    });
    html! {
        <h2>{t!(lang, choice_receipt_title)}</h2>
        <dl class="fact-list">
            {(m.progress != Progress::Against).then(|| row(t!(lang, my_data_chosen), chosen))}
            {row(t!(lang, choice_receipt_service), service_name(lang, m.service))}
            {row(t!(lang, choice_receipt_person), m.person.clone())}
            {by}
            {row(t!(lang, choice_receipt_made), format::moment(lang, m.made))}
            {wished}
        </dl>
    }
}

/// What happens, as it was shown before confirming (R-CHO-4).
fn happens(m: &Model) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    let (Some(new), Some(c)) = (m.chosen.provider(), m.consequences.as_ref()) else { return None };
    is_open(&m.progress).then(|| {
        let old = m.present.as_ref();
        html! { <h2>{t!(lang, choice_happens_title)}</h2> {consequences::view(lang, c, old, new)} }
    })
}

/// What one may want next (R-CHO-6).
fn ways(m: &Model) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    let ask = |kind: AskKind| {
        let href = format!("/{}/val/{}/fraga/{}", lang.code(), m.decision, kind.code());
        html! { <li><a href=href>{labels::ask(lang, kind)}</a></li> }
    };
    (is_open(&m.progress) && m.wishes.relative).then(|| {
        let text = t!(lang, choice_receipt_relative);
        html! { <p>{text}</p> <ul>{ask(AskKind::Relative)}</ul> }
    })
}

/// Taking it back, until the order is sent; the button asks once more (R-CHO-7).
fn withdraw(m: &Model) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    m.can_withdraw.then(|| {
        let action = format!("/{}/val/kvitto/{}/aterkalla", lang.code(), m.reference);
        html! {
            <section class="aside no-print">
                <h2>{t!(lang, choice_receipt_withdraw)}</h2>
                <p>{t!(lang, choice_receipt_withdraw_text)}</p>
                <form action=action method="post">
                    <button class="button button-quiet" type="submit">{t!(lang, choice_take_back_button)}</button>
                </form>
            </section>
        }
    })
}
