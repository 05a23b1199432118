//! Who has to sign a plan before it counts as approved (R-ACT-1, R-PLAN-2).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::identity::{
    Mandate, MandateKind, MandateState, Topic,
    mandate::{OF_AGE, YOUTH},
};

/// Somebody who signs or says no.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// The person's id.
    pub id: String,
    /// By what right; `None` for the one whose plan it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<MandateKind>,
}

/// A mandate as far as plans ask: it holds, and it opens them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Right {
    /// Who acts.
    pub agent: String,
    /// What it rests on.
    pub kind: MandateKind,
    /// Whether a case officer has recorded that this guardian may act alone.
    pub sole: bool,
}

/// Whose signatures a plan needs: one of each group, in any order.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Needed {
    /// Of each group one has to sign. Without groups nobody may, and nothing is ever approved.
    pub groups: Vec<Vec<Party>>,
    /// The person, when another signs for them and they have a say all the same: their no is a no.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<Party>,
}

impl Party {
    /// The one whose plan it is.
    pub fn person(id: &str) -> Self {
        Self { id: id.into(), kind: None }
    }

    /// Whether it is the one whose plan it is.
    pub const fn is_person(&self) -> bool {
        self.kind.is_none()
    }
}

impl Right {
    /// What a mandate gives on `today`, for a principal born on `born`; `None` when it opens no plan (R-ACT-1, R-ACT-2).
    pub fn of(mandate: &Mandate, born: Date, today: Date, agent_is_staff: bool) -> Option<Self> {
        let holds = mandate.state(born, today, agent_is_staff) == MandateState::Valid && mandate.opens(Topic::Plan);
        holds.then(|| Self { agent: mandate.agent_id.clone(), kind: mandate.kind, sole: mandate.sole_reason.is_some() })
    }

    fn party(&self) -> Party {
        Party { id: self.agent.clone(), kind: Some(self.kind) }
    }
}

impl Needed {
    /// Who has to sign for a person of `age`, for whom others have these rights.
    pub fn of(person: &str, age: i16, rights: &[Right]) -> Self {
        let of = |kind: MandateKind| rights.iter().filter(move |r| r.kind == kind);
        let parties = |kind| of(kind).map(Right::party).collect::<Vec<_>>();
        let person = Party::person(person);
        let guardians = parties(MandateKind::Guardian);
        let sole: Vec<_> = of(MandateKind::Guardian).filter(|r| r.sole).map(Right::party).collect();
        match age {
            ..YOUTH if sole.is_empty() => Self::all(guardians.into_iter().map(|g| vec![g]).collect()),
            // A case officer has recorded why one may sign alone.
            ..YOUTH => Self::all(vec![sole]),
            YOUTH..OF_AGE => Self::all(Self::with(vec![person], guardians)),
            _ => {
                let mut own = vec![person.clone()];
                own.extend(parties(MandateKind::Proxy));
                own.extend(parties(MandateKind::FutureProxy));
                let (god_men, forvaltare) = (parties(MandateKind::GodMan), parties(MandateKind::Forvaltare));
                if forvaltare.is_empty() {
                    return Self::all(Self::with(own, god_men));
                }
                Self { groups: Self::with(forvaltare, god_men), heard: Some(person) }
            }
        }
    }

    const fn all(groups: Vec<Vec<Party>>) -> Self {
        Self { groups, heard: None }
    }

    fn with(first: Vec<Party>, second: Vec<Party>) -> Vec<Vec<Party>> {
        let mut groups = vec![first];
        groups.extend((!second.is_empty()).then_some(second));
        groups
    }

    /// Whether this one's signature or refusal counts.
    pub fn has(&self, party: &Party) -> bool {
        self.everybody().any(|p| p == party)
    }

    /// Everybody whose signature or refusal counts.
    pub fn everybody(&self) -> impl Iterator<Item = &Party> {
        self.groups.iter().flatten().chain(&self.heard)
    }

    /// Whether the person's own signature is one that would do.
    pub fn asks_the_person(&self) -> bool {
        self.groups.iter().flatten().any(Party::is_person)
    }
}

#[cfg(test)]
pub(crate) mod tests;
