//! A file of plans as it is written: see `README.md` and `examples/plans.json`.

use app::domain::{
    choice::Will,
    plan::{Content, Given, OrderedActivity, PlannedVisit, WhyAbsent},
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// One delivery: what it holds is brought in, what it does not hold is left alone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlansFile {
    /// The plans.
    pub plans: Vec<FilePlan>,
}

/// A plan with its versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FilePlan {
    /// What it is known by in this and later files.
    pub reference: String,
    /// The decision that it carries out, by its case number.
    pub case_number: String,
    /// Slug of the provider.
    pub provider: String,
    /// First day of the support.
    pub started_on: Date,
    /// What was ordered, activity by activity.
    #[serde(default)]
    pub ordered: Vec<OrderedActivity>,
    /// The versions, the first first; all from the first on.
    #[serde(default)]
    pub versions: Vec<FileVersion>,
    /// Visits that are planned: all there are from the first of them on.
    #[serde(default)]
    pub planned_visits: Vec<PlannedVisit>,
    /// Visits that were delivered.
    #[serde(default)]
    pub given_visits: Vec<Given>,
}

/// What one version says, and what has happened to it outside the portal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileVersion {
    /// What it says.
    pub content: Content,
    /// What has happened to it, the first first; without any it is a draft.
    #[serde(default)]
    pub events: Vec<FileEvent>,
}

/// One thing that happened, as the provider's staff wrote it down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileEvent {
    /// When it was written down.
    pub at: Timestamp,
    /// What.
    pub what: FileAct,
}

/// What happened. There are no electronic signatures here: those are made in the portal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FileAct {
    /// It was offered to the person.
    Offered,
    /// It reached the board.
    SentToBoard {
        /// The day.
        on: Date,
    },
    /// Somebody said something about it.
    Commented {
        /// `personen`, or the reference of a mandate.
        by: String,
        /// Key of the goal.
        #[serde(default)]
        goal: Option<String>,
        /// Their words.
        words: String,
    },
    /// Somebody asked for a change.
    ChangeAsked {
        /// `personen`, or the reference of a mandate.
        by: String,
        /// Key of the goal.
        #[serde(default)]
        goal: Option<String>,
        /// Their words.
        words: String,
    },
    /// The provider answered.
    Answered {
        /// Which of the events of this version in the file, from 0.
        to: usize,
        /// The answer.
        words: String,
    },
    /// Somebody signed on paper, before a witness.
    SignedOnPaper {
        /// `personen`, or the reference of a mandate.
        by: String,
        /// Who saw it.
        witness: String,
        /// The day on the paper.
        on: Date,
        /// What a god man or förvaltare said of the person's own will.
        #[serde(default)]
        will: Option<Will>,
        /// Why the person cannot say.
        #[serde(default)]
        reason: Option<String>,
    },
    /// Somebody said no.
    Declined {
        /// `personen`, or the reference of a mandate.
        by: String,
        /// Why; nobody has to say.
        #[serde(default)]
        reason: Option<String>,
    },
    /// The person takes no part.
    Absent {
        /// Whether they cannot or do not want to.
        why: WhyAbsent,
        /// What has been tried and why it is so.
        reason: String,
    },
    /// It was followed up.
    FollowedUp {
        /// The day.
        on: Date,
        /// What came of it.
        words: String,
    },
    /// Something has changed so that it does not fit any more.
    NeedsChanged {
        /// Since when.
        since: Date,
        /// What.
        words: String,
    },
    /// The support ended.
    Ended,
}

/// How a file calls the one whose plan it is.
pub const PERSON: &str = "personen";

impl FileAct {
    /// Who did it, as the file calls them.
    pub fn by(&self) -> Option<&str> {
        match self {
            Self::Commented { by, .. }
            | Self::ChangeAsked { by, .. }
            | Self::SignedOnPaper { by, .. }
            | Self::Declined { by, .. } => Some(by),
            _ => None,
        }
    }

    /// The day it speaks of, which cannot be later than that it was written down on.
    pub const fn on(&self) -> Option<Date> {
        match self {
            Self::SentToBoard { on } | Self::SignedOnPaper { on, .. } | Self::FollowedUp { on, .. } => Some(*on),
            _ => None,
        }
    }

    /// The words with it, each with its field.
    pub fn texts(&self) -> Vec<(&'static str, &str)> {
        match self {
            Self::Commented { words, .. }
            | Self::ChangeAsked { words, .. }
            | Self::Answered { words, .. }
            | Self::FollowedUp { words, .. }
            | Self::NeedsChanged { words, .. } => vec![("words", words)],
            Self::SignedOnPaper { witness, reason, .. } => {
                std::iter::once(("witness", witness.as_str())).chain(reason.as_deref().map(|r| ("reason", r))).collect()
            }
            Self::Declined { reason, .. } => reason.as_deref().map(|r| ("reason", r)).into_iter().collect(),
            Self::Absent { reason, .. } => vec![("reason", reason)],
            Self::Offered | Self::SentToBoard { .. } | Self::Ended => vec![],
        }
    }
}
