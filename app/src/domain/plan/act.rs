//! What happens to a version of a plan; rows of it are only ever added (R-PLAN-2, R-PLAN-7).

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use super::{Needed, Party};
use crate::domain::{choice::Will, codes::codes, identity::Role};

codes! {
    /// Why the person takes no part in a plan (R-PLAN-2, BK).
    pub enum WhyAbsent {
        /// They cannot, as things are.
        Cannot = "kan-inte",
        /// They do not want to.
        DoesNotWant = "vill-inte",
    }
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Act {
    /// The provider offers it: from here on nothing in it is changed.
    Offered {
        /// Whose signatures it needs.
        needed: Needed,
    },
    /// Somebody has become able or unable to sign since it was offered: a mandate ended, a birthday.
    PartiesChanged {
        /// Whose signatures it needs from now on.
        needed: Needed,
    },
    /// It reached the board (R-PLAN-3).
    SentToBoard {
        /// The day.
        on: Date,
    },
    /// Somebody says something about it, and asks for nothing (R-PLAN-7).
    Commented {
        /// Who.
        by: Party,
        /// The goal it is about; `None` for all of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        goal: Option<String>,
        /// In their words.
        words: String,
    },
    /// Somebody asks for a change (R-PLAN-7).
    ChangeAsked {
        /// Who.
        by: Party,
        /// The goal it is about; `None` for all of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        goal: Option<String>,
        /// In their words.
        words: String,
    },
    /// The provider answers (R-PLAN-7).
    Answered {
        /// Which of the version's entries, from 0.
        to: usize,
        /// In the provider's words.
        words: String,
    },
    /// Somebody signs with their electronic ID.
    Signed {
        /// Who.
        by: Party,
        /// What a god man or förvaltare says of the person's own will (R-ACT-1).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        will: Option<Will>,
        /// Why the person cannot say.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// Somebody has signed on paper, and somebody saw it; never shown as a signature in the portal.
    SignedOnPaper {
        /// Who signed.
        by: Party,
        /// Who saw it: name and role.
        witness: String,
        /// The day on the paper.
        on: Date,
        /// What a god man or förvaltare says of the person's own will (R-ACT-1).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        will: Option<Will>,
        /// Why the person cannot say.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// Somebody says no (R-PLAN-2).
    Declined {
        /// Who.
        by: Party,
        /// Why, in their words; nobody has to say.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// The person takes no part, and why (R-PLAN-2).
    Absent {
        /// Whether they cannot or do not want to.
        why: WhyAbsent,
        /// What has been tried and why it is so.
        reason: String,
    },
    /// It was followed up (R-PLAN-4).
    FollowedUp {
        /// The day it was done, which may be another than that it was recorded on.
        on: Date,
        /// What came of it.
        words: String,
    },
    /// Something has changed so that it does not fit any more (R-PLAN-4).
    NeedsChanged {
        /// Since when.
        since: Date,
        /// What.
        words: String,
    },
    /// A newer version takes its place.
    Superseded,
    /// The support has ended, and the plan with it.
    Ended,
}

/// What happened, when, and who wrote it down: the person, somebody for them, or the provider's staff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// When it was written down.
    pub at: Timestamp,
    /// As what the one who wrote it down did so.
    pub role: Role,
    /// What happened.
    #[serde(flatten)]
    pub act: Act,
}

impl Act {
    /// A short stable name, as in tables.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Offered { .. } => "erbjods",
            Self::PartiesChanged { .. } => "andra-ska-skriva-under",
            Self::SentToBoard { .. } => "kom-till-namnden",
            Self::Commented { .. } => "kommenterade",
            Self::ChangeAsked { .. } => "bad-om-andring",
            Self::Answered { .. } => "svarade",
            Self::Signed { .. } => "skrev-under",
            Self::SignedOnPaper { .. } => "skrev-under-pa-papper",
            Self::Declined { .. } => "sa-nej",
            Self::Absent { .. } => "deltar-inte",
            Self::FollowedUp { .. } => "foljdes-upp",
            Self::NeedsChanged { .. } => "behoven-andrades",
            Self::Superseded => "ersattes",
            Self::Ended => "avslutades",
        }
    }

    /// Who signed, declined, commented or asked.
    pub const fn party(&self) -> Option<&Party> {
        match self {
            Self::Commented { by, .. }
            | Self::ChangeAsked { by, .. }
            | Self::Signed { by, .. }
            | Self::SignedOnPaper { by, .. }
            | Self::Declined { by, .. } => Some(by),
            _ => None,
        }
    }

    /// Whether somebody may write this down as `role`.
    ///
    /// Nobody signs for another: staff can write down what somebody said, and a signature on paper that was seen.
    pub fn may_be_written_by(&self, role: Role) -> bool {
        let staff = matches!(role, Role::Provider | Role::CaseOfficer);
        let own = |by: &Party| role == if by.is_person() { Role::Oneself } else { Role::Agent };
        match self {
            Self::Signed { by, .. } => own(by),
            Self::Commented { by, .. } | Self::ChangeAsked { by, .. } | Self::Declined { by, .. } => staff || own(by),
            Self::PartiesChanged { .. } | Self::Superseded => role == Role::Portal,
            Self::Ended => staff || role == Role::Portal,
            Self::Offered { .. }
            | Self::SentToBoard { .. }
            | Self::Answered { .. }
            | Self::SignedOnPaper { .. }
            | Self::Absent { .. }
            | Self::FollowedUp { .. }
            | Self::NeedsChanged { .. } => staff,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn party() -> Party {
        Party::person("p")
    }

    // R-PLAN-2: no role but the person's own signs for the person.
    #[test]
    fn nobody_signs_for_another() {
        let act = Act::Signed { by: party(), will: None, reason: None };
        let may: Vec<_> = Role::ALL.iter().filter(|r| act.may_be_written_by(**r)).collect();
        assert_eq!(may, [&Role::Oneself]);
        let declined = Act::Declined { by: party(), reason: None };
        assert!(declined.may_be_written_by(Role::Oneself) && declined.may_be_written_by(Role::Provider));
        assert!(!declined.may_be_written_by(Role::Agent) && !Act::Superseded.may_be_written_by(Role::Provider));
    }

    // R-PLAN-2: what happened is read as it was written.
    #[test]
    fn entries_are_read_as_they_are_written() {
        let at = "2026-11-24T10:00:00Z".parse().unwrap();
        for act in [Act::Superseded, Act::Declined { by: party(), reason: Some("Nej.".into()) }] {
            let entry = Entry { at, role: Role::Portal, act };
            let text = serde_json::to_string(&entry).unwrap();
            assert_eq!(serde_json::from_str::<Entry>(&text).unwrap(), entry, "{text}");
        }
    }
}
