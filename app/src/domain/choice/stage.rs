//! How a choice that is under way is told of: what one reads must not make an unsettled choice look made (R-CHO-7).

use super::{State, Will};

/// How far a choice under way has come, what is most settled first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// The order has been sent.
    Ordered,
    /// It counts, and the order is not sent yet.
    Counts,
    /// Somebody has to say yes first (R-ACT-1).
    WaitsForYes,
    /// Nobody is chosen yet: the case officer picks (R-CHO-3).
    CaseOfficerPicks,
    /// Nobody is chosen: the person is against it, and the case officer takes over (R-ACT-1).
    Against,
}

impl Stage {
    /// The stage of a choice in `state`, with what was said of the person's will. `None` when it is over.
    pub fn of(state: State, will: Option<Will>) -> Option<Self> {
        match state {
            State::Ordered => Some(Self::Ordered),
            State::Confirmed => Some(Self::Counts),
            State::AwaitingConsent => Some(Self::WaitsForYes),
            State::AwaitingCaseOfficer if will == Some(Will::Against) => Some(Self::Against),
            State::AwaitingCaseOfficer => Some(Self::CaseOfficerPicks),
            State::Withdrawn | State::Replaced | State::Refused => None,
        }
    }

    /// Whether it counts, so that its days can be told.
    pub const fn settled(self) -> bool {
        matches!(self, Self::Ordered | Self::Counts)
    }

    /// Whether somebody is about to give the support by it; what the person is against leads to nobody.
    pub const fn leads_on(self) -> bool {
        !matches!(self, Self::Against)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // R-ACT-1, R-CHO-7: only what is confirmed or ordered counts, and what is over has no stage.
    #[test]
    fn only_what_is_confirmed_or_ordered_counts() {
        let stages: Vec<_> = State::ALL.iter().map(|s| Stage::of(*s, None)).collect();
        let waits = [Some(Stage::WaitsForYes), Some(Stage::CaseOfficerPicks), Some(Stage::Counts)];
        assert_eq!(stages, [&waits[..], &[Some(Stage::Ordered), None, None, None]].concat());
        assert_eq!(Stage::of(State::AwaitingCaseOfficer, Some(Will::Against)), Some(Stage::Against));
        assert_eq!(Stage::of(State::AwaitingConsent, Some(Will::Agrees)), Some(Stage::WaitsForYes));
        let settled: Vec<_> = stages.into_iter().flatten().filter(|s| s.settled()).collect();
        assert_eq!(settled, [Stage::Counts, Stage::Ordered]);
        assert!(Stage::Counts < Stage::WaitsForYes && !Stage::Against.leads_on());
    }
}
