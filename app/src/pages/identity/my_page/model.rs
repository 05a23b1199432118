//! What my page is made of.

use jiff::civil::{Date, DateTime, Time};

use crate::domain::{
    Lang,
    booking::Ledger,
    choice::{Decision, Stage},
    directory::Service,
    identity::{By, MandateKind, Message, Scope, Topic},
    municipality::Contact,
};

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
    /// How far it has come: only what counts is told as made.
    pub stage: Stage,
    /// The chosen provider's name; `None` when the municipality is to choose.
    pub provider: Option<String>,
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
    /// Where it can be read, moved and cancelled, when it is booked here: the address after the language.
    pub path: Option<String>,
}

/// A decision and all that hangs on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Granted {
    /// What is granted.
    pub decision: Decision,
    /// The hours of the running period, as on the page of bookings; `None` when nobody has told the portal.
    pub hours: Option<Ledger>,
    /// Who gives it.
    pub giver: Option<Giver>,
    /// Choices under way, what is most settled first: one that counts, and one that waits for a yes or the case officer.
    pub choices: Vec<OpenChoice>,
    /// The next visit.
    pub next_visit: Option<NextVisit>,
    /// Whether a relative can be asked for as companion: by service, municipality and decision (R-CHO-6).
    pub relative_possible: bool,
}

impl Granted {
    /// Whether a choice is on its way that leads to somebody.
    pub fn chosen(&self) -> bool {
        self.choices.iter().any(|c| c.stage.leads_on())
    }
}

/// A choice that another has made and that the viewer is asked to agree to (R-ACT-1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Who chose.
    pub by: By,
    /// For which support.
    pub service: Service,
    /// The chosen provider's name; `None` when the municipality is to choose.
    pub provider: Option<String>,
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
    /// What the viewer is asked to agree to: as the person, or as the other guardian of a child.
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
    pub fn opens(&self, topic: Topic) -> bool {
        self.viewer.opens(topic)
    }

    /// Whether somebody else looks.
    pub fn acting(&self) -> bool {
        self.viewer != Viewer::Oneself
    }
}
