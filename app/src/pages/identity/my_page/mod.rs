//! My page: what is granted, who gives it, and what to do now.

mod granted;
mod links;
mod messages;
mod part;
mod standing;
#[cfg(test)]
mod tests;
mod todo;

use jiff::civil::{Date, DateTime, Time};
use leptos::prelude::*;

use crate::{
    components::{Tone, contact, mandate_name, notice, service_name},
    domain::{
        Lang,
        choice::Decision,
        directory::Service,
        identity::{By, MandateKind, Message, Scope, Topic},
        municipality::Contact,
    },
    html::html,
    i18n::t,
};

pub use standing::Standing;

/// Who looks at the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Viewer {
    /// The person.
    Oneself,
    /// Somebody who acts for the person (R-ACT-2).
    Agent {
        /// By which right.
        kind: MandateKind,
        /// Its parts; a guardian has none and may all.
        scopes: Vec<Scope>,
    },
}

impl Viewer {
    /// Whether the viewer may see what `topic` is about (R-ACT-1).
    pub fn opens(&self, topic: Topic) -> bool {
        match self {
            Self::Oneself | Self::Agent { kind: MandateKind::Guardian, .. } => true,
            Self::Agent { scopes, .. } => scopes.iter().any(|s| s.opens(topic)),
        }
    }
}

/// Somebody to turn to: the support contact or their deputy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Support {
    /// Name.
    pub name: String,
    /// Telephone number.
    pub phone: Option<String>,
    /// Address of a picture.
    pub picture: Option<String>,
}

/// The provider that gives a support.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Giver {
    /// Its word in the address.
    pub slug: String,
    /// Name.
    pub name: String,
    /// Telephone number.
    pub phone: Option<String>,
    /// The last day of its agreement, when it has ended (R-PROV-5).
    pub ended_on: Option<Date>,
    /// The person's named member of staff.
    pub contact: Option<Support>,
    /// Who steps in for them.
    pub deputy: Option<Support>,
}

/// A choice under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenChoice {
    /// The chosen provider's name.
    pub provider: String,
    /// The last day with the one before.
    pub last_day: Option<Date>,
    /// The first day with the new one.
    pub first_day: Date,
    /// The receipt's address after the language; there it can be withdrawn.
    pub receipt: String,
    /// Whether it can still be withdrawn (R-CHO-7).
    pub withdrawable: bool,
}

/// The next planned visit or session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextVisit {
    /// When it begins, on a clock in Stockholm.
    pub start: DateTime,
    /// When it ends.
    pub end: Option<Time>,
    /// Who comes.
    pub who: Option<String>,
    /// Where; never shown when the identity is protected (R-ACT-6).
    pub place: Option<String>,
}

/// A decision and all that hangs on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Granted {
    /// What is granted.
    pub decision: Decision,
    /// Minutes used in the running period; `None` when nobody has told the portal.
    pub used: Option<u32>,
    /// Who gives it.
    pub giver: Option<Giver>,
    /// A choice under way.
    pub choice: Option<OpenChoice>,
    /// The next visit.
    pub next_visit: Option<NextVisit>,
}

/// A choice that another has made and that the person is asked to agree to (R-ACT-1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Who chose.
    pub by: By,
    /// For which support.
    pub service: Service,
    /// The chosen provider's name.
    pub provider: String,
    /// Where it is answered: the address after the language.
    pub path: String,
}

/// A message and when it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// When, on a clock in Stockholm.
    pub at: DateTime,
    /// Whether it is new.
    pub unread: bool,
    /// What it tells.
    pub message: Message,
}

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// Today in Stockholm.
    pub today: Date,
    /// The name of the person that the page is about.
    pub name: String,
    /// Who looks.
    pub viewer: Viewer,
    /// Whether the log, the data and the mandates are open to the viewer.
    pub private: bool,
    /// Protected identity: no place is shown (R-ACT-6).
    pub protected: bool,
    /// The decisions, those that hold first.
    pub decisions: Vec<Granted>,
    /// What the person is asked to agree to.
    pub questions: Vec<Question>,
    /// The newest messages first.
    pub messages: Vec<Received>,
    /// How many people the viewer may act for now.
    pub may_act_for: usize,
    /// Whom to ring: the person's municipality.
    pub contact: Option<Contact>,
}

impl Model {
    /// Whether the viewer may see what `topic` is about (R-ACT-1).
    fn opens(&self, topic: Topic) -> bool {
        self.viewer.opens(topic)
    }

    /// Whether somebody else looks.
    fn acting(&self) -> bool {
        self.viewer != Viewer::Oneself
    }
}

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
        nothing_granted(&m).into_any()
    } else {
        overview(&m).into_any()
    };
    let ring = m.contact.as_ref().map(|c| html! { <h2>{t!(lang, my_page_ring)}</h2> {contact(lang, c)} });
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
    let busy = todo::any(m);
    let granted: Vec<_> = m
        .decisions
        .iter()
        .enumerate()
        .map(|(i, g)| {
            let open = !busy && i == 0;
            part::part(lang, open, service_name(lang, g.decision.service), granted::granted(m, g))
        })
        .collect();
    html! { {todo::todo(m)} {granted} {messages::messages(m)} }
}

/// "Edit Exempel, god man".
fn by(lang: Lang, by: &By) -> String {
    format!("{}, {}", by.name, mandate_name(lang, by.kind))
}
