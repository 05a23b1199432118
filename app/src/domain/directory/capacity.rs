//! Whether a provider can take somebody now (R-PROV-3, R-CHO-2).

use serde::{Deserialize, Serialize};

/// What a provider says of its places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Capacity {
    /// The most people it takes; `None` when it has no ceiling and takes everyone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ceiling: Option<u32>,
    /// Free places now; only with a ceiling.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub free: Option<u32>,
    /// People waiting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub queue: Option<u32>,
}

/// What the visitor is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Availability {
    /// Takes everyone who chooses it: no ceiling.
    TakesEveryone,
    /// This many free places.
    Free(u32),
    /// Full, with this many waiting.
    Queue(u32),
    /// Full, and no queue is stated.
    Full,
    /// Nothing is known.
    Unknown,
    /// The agreement has ended: no new choices (R-PROV-5).
    Ended,
}

impl Availability {
    /// What `capacity` means. Without a ceiling everyone in the target group is taken (R-CHO-2).
    pub fn of(capacity: Option<&Capacity>) -> Self {
        match capacity {
            Some(Capacity { ceiling: None, .. }) => Self::TakesEveryone,
            Some(Capacity { free: Some(free @ 1..), .. }) => Self::Free(*free),
            Some(Capacity { queue: Some(queue @ 1..), .. }) => Self::Queue(*queue),
            Some(Capacity { free: Some(0), .. }) => Self::Full,
            None | Some(_) => Self::Unknown,
        }
    }

    /// Whether somebody who chooses the provider today can get a place.
    pub const fn has_place(self) -> bool {
        matches!(self, Self::TakesEveryone | Self::Free(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // R-CHO-2, R-PROV-3
    #[test]
    fn a_provider_without_a_ceiling_takes_everyone_and_a_full_one_shows_its_queue() {
        let of = |ceiling, free, queue| Availability::of(Some(&Capacity { ceiling, free, queue }));
        assert_eq!(of(None, None, None), Availability::TakesEveryone);
        assert_eq!(of(Some(40), Some(3), None), Availability::Free(3));
        assert_eq!(of(Some(40), Some(0), Some(7)), Availability::Queue(7));
        assert_eq!(of(Some(40), Some(0), Some(0)), Availability::Full);
        assert_eq!(of(Some(40), Some(0), None), Availability::Full);
        // A ceiling alone says nothing of today: never "full", never "free".
        assert_eq!(of(Some(40), None, None), Availability::Unknown);
        assert_eq!(Availability::of(None), Availability::Unknown);
        assert!(!Availability::Unknown.has_place());
    }
}
