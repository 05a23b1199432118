//! The right to act for somebody: what it rests on, what it opens, and how long it holds (R-ACT-1, R-ACT-2).

use jiff::{Timestamp, civil::Date};

use super::number::age_on;
use crate::domain::codes::codes;

codes! {
    /// What a mandate rests on.
    pub enum MandateKind {
        /// Vårdnadshavare: a guardian of a child, from the population register.
        Guardian = "vardnadshavare",
        /// God man: appointed, as a rule with the person's consent.
        GodMan = "god-man",
        /// Förvaltare: appointed, alone within the mandate.
        Forvaltare = "forvaltare",
        /// Framtidsfullmakt: a document in force, verified by a case officer.
        FutureProxy = "framtidsfullmakt",
        /// Fullmakt: given by the person for chosen themes.
        Proxy = "fullmakt",
    }
}

codes! {
    /// One part of a mandate: the scopes of an appointment, or a theme that the person has chosen.
    pub enum Scope {
        /// Bevaka rätt: guard the person's rights.
        Rights = "bevaka-ratt",
        /// Förvalta egendom: look after the person's property.
        Economy = "forvalta-egendom",
        /// Sörja för person: see to the person's care.
        Care = "sorja-for-person",
        /// Theme of a power of attorney: choosing provider.
        Choice = "val",
        /// Theme: booking and cancelling.
        Booking = "bokning",
        /// Theme: the implementation plan.
        Plan = "plan",
        /// Theme: complaints and opinions.
        Complaint = "synpunkt",
    }
}

codes! {
    /// What a journey is about; a route names the one it belongs to.
    pub enum Topic {
        /// What is granted, by whom, and what to do now.
        Overview = "oversikt",
        /// Choosing and switching provider.
        Choice = "val",
        /// Booking and cancelling.
        Booking = "bokning",
        /// The implementation plan.
        Plan = "plan",
        /// Complaints and opinions.
        Complaint = "synpunkt",
    }
}

impl Scope {
    /// Whether this scope opens `topic`. Looking after property opens no journey about care.
    pub const fn opens(self, topic: Topic) -> bool {
        match self {
            Self::Economy => false,
            // Guarding somebody's rights is to apply, choose, consent and complain, not to run their days.
            Self::Rights => matches!(topic, Topic::Overview | Topic::Choice | Topic::Plan | Topic::Complaint),
            Self::Care => true,
            Self::Choice => matches!(topic, Topic::Overview | Topic::Choice),
            Self::Booking => matches!(topic, Topic::Overview | Topic::Booking),
            Self::Plan => matches!(topic, Topic::Overview | Topic::Plan),
            // Somebody who may only complain needs to see nothing.
            Self::Complaint => matches!(topic, Topic::Complaint),
        }
    }
}

/// Somebody's right to act for another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mandate {
    /// UUIDv7.
    pub id: String,
    /// The person acted for.
    pub principal_id: String,
    /// The one who acts.
    pub agent_id: String,
    /// What it rests on.
    pub kind: MandateKind,
    /// Its parts; a guardian has none and may all.
    pub scopes: Vec<Scope>,
    /// What proves it: a register, a decision's number, a document.
    pub evidence: String,
    /// First day.
    pub valid_from: Date,
    /// Last day; `None` until revoked.
    pub valid_to: Option<Date>,
    /// The role that verified it; an unverified mandate opens nothing.
    pub verified_by: Option<String>,
    /// When it was ended before its time.
    pub revoked_at: Option<Timestamp>,
    /// A case officer's recorded reason why one guardian may act alone (R-ACT-1).
    pub sole_reason: Option<String>,
}

/// Whether a mandate holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MandateState {
    /// It holds.
    Valid,
    /// Nobody has verified it yet.
    Unverified,
    /// Its first day is still to come.
    NotYet,
    /// Its last day has passed.
    Expired,
    /// It was ended.
    Revoked,
    /// The child has come of age: a guardian acts no more.
    OfAge,
    /// The agent works for the provider who gives the person support (R-ACT-3).
    Staff,
}

/// From this age on nobody is somebody's guardian.
pub const OF_AGE: i16 = 18;
/// From this age on a young person acts themselves (ÖS 4.4).
pub(crate) const YOUTH: i16 = 15;

impl Mandate {
    /// Whether it holds on `today`, for a principal born on `born`.
    ///
    /// `agent_is_staff` says whether the agent works for one of the principal's providers (R-ACT-3).
    pub fn state(&self, born: Date, today: Date, agent_is_staff: bool) -> MandateState {
        let guardian = self.kind == MandateKind::Guardian;
        if self.revoked_at.is_some() {
            MandateState::Revoked
        } else if self.verified_by.is_none() {
            MandateState::Unverified
        } else if today < self.valid_from {
            MandateState::NotYet
        } else if self.valid_to.is_some_and(|last| last < today) {
            MandateState::Expired
        } else if guardian && age_on(born, today) >= OF_AGE {
            MandateState::OfAge
        } else if agent_is_staff && !guardian {
            MandateState::Staff
        } else {
            MandateState::Valid
        }
    }

    /// Whether it opens `topic` while it holds.
    pub fn opens(&self, topic: Topic) -> bool {
        self.kind == MandateKind::Guardian || self.scopes.iter().any(|s| s.opens(topic))
    }

    /// Whether its holder stands in for a person of `age` in everything, so that even what is the person's alone is open
    /// to them: a guardian of a child who cannot act yet (ÖS 4.4).
    pub fn stands_in(&self, age: i16) -> bool {
        self.kind == MandateKind::Guardian && age < YOUTH
    }

    /// Whether it opens any journey at all: looking after property alone opens none (R-ACT-1).
    pub fn opens_something(&self) -> bool {
        Topic::ALL.iter().any(|t| self.opens(*t))
    }

    /// Whether the person can end it themselves in the portal: only what the person has given.
    pub const fn revocable(&self) -> bool {
        matches!(self.kind, MandateKind::Proxy)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use jiff::civil::date;

    const BORN: Date = date(1980, 1, 9);
    const TODAY: Date = date(2026, 11, 24);

    pub(crate) fn mandate(kind: MandateKind, scopes: &[Scope]) -> Mandate {
        Mandate {
            id: "m".into(),
            principal_id: "p".into(),
            agent_id: "a".into(),
            kind,
            scopes: scopes.to_vec(),
            evidence: "test".into(),
            valid_from: date(2026, 1, 1),
            valid_to: Some(date(2026, 12, 31)),
            verified_by: Some("biståndshandläggare".into()),
            revoked_at: None,
            sole_reason: None,
        }
    }

    // R-ACT-1: an economy-only mandate sees no care data.
    #[test]
    fn looking_after_property_opens_nothing() {
        let m = mandate(MandateKind::GodMan, &[Scope::Economy]);
        assert!(Topic::ALL.iter().all(|t| !m.opens(*t)));
        let all = mandate(MandateKind::Forvaltare, &[Scope::Economy, Scope::Care]);
        assert!(Topic::ALL.iter().all(|t| all.opens(*t)));
    }

    // R-ACT-1: a power of attorney opens the chosen themes only.
    #[test]
    fn a_theme_opens_itself_and_never_another() {
        for (scope, topic) in [
            (Scope::Choice, Topic::Choice),
            (Scope::Booking, Topic::Booking),
            (Scope::Plan, Topic::Plan),
            (Scope::Complaint, Topic::Complaint),
        ] {
            let m = mandate(MandateKind::Proxy, &[scope]);
            let opened: Vec<_> = Topic::ALL.iter().filter(|t| **t != Topic::Overview && m.opens(**t)).collect();
            assert_eq!(opened, [&topic]);
        }
        assert!(!mandate(MandateKind::Proxy, &[Scope::Complaint]).opens(Topic::Overview));
        assert!(!mandate(MandateKind::GodMan, &[Scope::Rights]).opens(Topic::Booking));
        assert!(mandate(MandateKind::Guardian, &[]).opens(Topic::Plan));
    }

    // R-ACT-2: both ends of its time are days on which it holds.
    #[test]
    fn holds_from_the_first_day_to_the_last() {
        let m = mandate(MandateKind::Proxy, &[Scope::Choice]);
        let on = |day| m.state(BORN, day, false);
        assert_eq!(on(date(2025, 12, 31)), MandateState::NotYet);
        assert_eq!(on(date(2026, 1, 1)), MandateState::Valid);
        assert_eq!(on(date(2026, 12, 31)), MandateState::Valid);
        assert_eq!(on(date(2027, 1, 1)), MandateState::Expired);
        let open = Mandate { valid_to: None, ..m.clone() };
        assert_eq!(open.state(BORN, date(2126, 1, 1), false), MandateState::Valid);
    }

    // R-ACT-1, R-ACT-2
    #[test]
    fn revoked_or_unverified_it_opens_nothing() {
        let m = mandate(MandateKind::Proxy, &[Scope::Choice]);
        let revoked = Mandate { revoked_at: Some("2026-11-24T10:00:00Z".parse().unwrap()), ..m.clone() };
        assert_eq!(revoked.state(BORN, TODAY, false), MandateState::Revoked);
        let unverified = Mandate { verified_by: None, ..m };
        assert_eq!(unverified.state(BORN, TODAY, false), MandateState::Unverified);
    }

    // R-ACT-1: a guardian's right ends on the eighteenth birthday, leap days included.
    #[test]
    fn a_guardian_acts_until_the_child_comes_of_age() {
        let m = mandate(MandateKind::Guardian, &[]);
        assert_eq!(m.state(date(2008, 11, 25), TODAY, false), MandateState::Valid);
        assert_eq!(m.state(date(2008, 11, 24), TODAY, false), MandateState::OfAge);
    }

    // R-ACT-3
    #[test]
    fn staff_of_the_provider_may_not_act_for_the_person() {
        for kind in [MandateKind::GodMan, MandateKind::Forvaltare, MandateKind::Proxy, MandateKind::FutureProxy] {
            assert_eq!(mandate(kind, &[Scope::Care]).state(BORN, TODAY, true), MandateState::Staff);
        }
        // A parent stays a parent: who then works with the child is for the provider to change.
        let parent = mandate(MandateKind::Guardian, &[]);
        assert_eq!(parent.state(date(2017, 1, 1), TODAY, true), MandateState::Valid);
    }
}
