//! Where a version of a plan stands, reckoned from all that has happened to it (R-PLAN-2).
//!
//! A version is in force as approved only when everybody who is needed has signed, and never when one of them has said
//! no. Where the person's own signature is not there it says so, and why.

use std::collections::BTreeMap;

use jiff::{Timestamp, civil::Date};

use super::{Act, Entry, Needed, Party, WhyAbsent};
use crate::domain::{
    choice::{Acting, Agreement, Will, agreement::Said},
    codes::codes,
    identity::mandate::OF_AGE,
};

codes! {
    /// Where a version stands.
    pub enum State {
        /// The provider is still writing it.
        Draft = "utkast",
        /// The person can read it and answer.
        Offered = "erbjuden",
        /// Somebody has asked for a change, and the provider has not answered.
        ChangesAsked = "andring-begard",
        /// Some of those who are needed have signed.
        SignedInPart = "delvis-underskriven",
        /// It is the one that is worked by.
        InForce = "galler",
        /// Somebody who is needed has said no.
        Declined = "nekad",
        /// A newer version has taken its place.
        Superseded = "ersatt",
        /// The support has ended.
        Ended = "avslutad",
    }
}

/// What somebody has said to a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Signed, in the portal.
    Signed,
    /// Signed on paper, before a witness.
    OnPaper,
    /// Said no.
    Declined,
    /// The person takes no part.
    Absent(WhyAbsent),
}

/// On what ground a version is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Force {
    /// The person has signed, and everybody else who is needed.
    Approved,
    /// Those have signed who may do so for the person; the person has not.
    ApprovedFor,
    /// Without the signature of the person, who takes no part.
    Without(WhyAbsent),
}

/// Something said about a version, and whether the provider has answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Which of the version's entries, from 0.
    pub place: usize,
    /// Who.
    pub by: Party,
    /// The goal it is about; `None` for all of it.
    pub goal: Option<String>,
    /// Whether a change is asked for.
    pub asks: bool,
    /// Which of the version's entries answers it.
    pub answer: Option<usize>,
    /// Whether the one who asked has signed since.
    pub settled: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Stage {
    #[default]
    Draft,
    Open,
    Superseded,
    Ended,
}

/// What has become of a version so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Course {
    stage: Stage,
    entries: usize,
    needed: Needed,
    answers: BTreeMap<Party, Answer>,
    remarks: Vec<Remark>,
    force: Option<Force>,
    offered_at: Option<Timestamp>,
    board_on: Option<Date>,
    followed_up_on: Option<Date>,
    changed_since: Option<Date>,
}

mod after;
mod no;

pub use no::No;

impl Course {
    /// Reckons where a version stands; what cannot have happened is told with its place.
    pub fn of<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Result<Self, (usize, No)> {
        let mut course = Self::default();
        for (place, entry) in entries.into_iter().enumerate() {
            course.apply(entry).map_err(|no| (place, no))?;
        }
        Ok(course)
    }

    /// Where it stands.
    pub fn state(&self) -> State {
        match self.stage {
            Stage::Draft => State::Draft,
            Stage::Superseded => State::Superseded,
            Stage::Ended => State::Ended,
            Stage::Open if self.declined().next().is_some() => State::Declined,
            Stage::Open if self.force.is_some() => State::InForce,
            Stage::Open if self.remarks.iter().any(Remark::open) => State::ChangesAsked,
            Stage::Open if self.answers.is_empty() => State::Offered,
            Stage::Open => State::SignedInPart,
        }
    }

    /// On what ground it is in force, or was before its end.
    pub const fn force(&self) -> Option<Force> {
        self.force
    }

    /// Whether it can still be signed, declined or commented.
    pub const fn is_open(&self) -> bool {
        matches!(self.stage, Stage::Open)
    }

    /// Whose signatures it needs.
    pub const fn needed(&self) -> &Needed {
        &self.needed
    }

    /// What this one has answered.
    pub fn answer(&self, party: &Party) -> Option<Answer> {
        self.answers.get(party).copied()
    }

    /// All who have answered, and what.
    pub fn answers(&self) -> impl Iterator<Item = (&Party, Answer)> {
        self.answers.iter().map(|(p, a)| (p, *a))
    }

    /// Those who have said no.
    pub fn declined(&self) -> impl Iterator<Item = &Party> {
        self.answers.iter().filter(|(_, a)| **a == Answer::Declined).map(|(p, _)| p)
    }

    /// Groups of which nobody has signed yet; one of each has to.
    pub fn awaited(&self) -> impl Iterator<Item = &[Party]> {
        self.needed.groups.iter().map(Vec::as_slice).filter(|group| !self.filled(group))
    }

    /// What has been said about it.
    pub fn remarks(&self) -> &[Remark] {
        &self.remarks
    }

    /// When it was offered.
    pub const fn offered_at(&self) -> Option<Timestamp> {
        self.offered_at
    }

    /// The day it reached the board (R-PLAN-3).
    pub const fn board_on(&self) -> Option<Date> {
        self.board_on
    }

    /// The day it was followed up last (R-PLAN-4).
    pub const fn followed_up_on(&self) -> Option<Date> {
        self.followed_up_on
    }

    /// Since when it does not fit any more (R-PLAN-4).
    pub const fn changed_since(&self) -> Option<Date> {
        self.changed_since
    }

    fn filled(&self, group: &[Party]) -> bool {
        group.iter().any(|p| matches!(self.answer(p), Some(Answer::Signed | Answer::OnPaper | Answer::Absent(_))))
    }

    /// The ground on which it is in force as things are.
    fn reckon(&self) -> Option<Force> {
        let none_missing = !self.needed.groups.is_empty() && self.awaited().next().is_none();
        if !none_missing || self.declined().next().is_some() {
            return None;
        }
        let of_person = self.answers.iter().find(|(p, _)| p.is_person()).map(|(_, a)| *a);
        Some(match of_person {
            Some(Answer::Signed | Answer::OnPaper) => Force::Approved,
            Some(Answer::Absent(why)) => Force::Without(why),
            Some(Answer::Declined) | None => Force::ApprovedFor,
        })
    }
}

impl Remark {
    /// Whether the provider has still to answer a wish for a change.
    pub const fn open(&self) -> bool {
        self.asks && self.answer.is_none() && !self.settled
    }
}

/// What is said of the person's will, as a signature by such a right needs it (R-ACT-1).
fn will_told(by: &Party, said: Said<'_>) -> Result<(), No> {
    let Some(kind) = by.kind.filter(|kind| !Will::asked_of(Some(*kind)).is_empty()) else { return Ok(()) };
    let acting = Acting::For { kind, sole: false };
    match Agreement::needed(acting, OF_AGE, vec![], said) {
        Ok(Agreement::CaseOfficer) => Err(No::Against),
        Ok(_) => Ok(()),
        Err(unable) => Err(No::Will(unable)),
    }
}

#[cfg(test)]
pub(crate) mod tests;
