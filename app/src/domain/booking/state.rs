//! What can become of a booking, and by whom (R-BOOK-3, R-BOOK-11, R-BOOK-12).

use super::ledger::Charge;
use crate::domain::codes::codes;

codes! {
    /// Where a booking stands.
    pub enum State {
        /// The provider has to answer first.
        Requested = "forfragan",
        /// It holds.
        Confirmed = "bekraftad",
        /// The provider said no.
        Declined = "nekad",
        /// The person cancelled in time, or while it was only asked for.
        Cancelled = "avbokad",
        /// The person cancelled late, and it counts.
        CancelledLate = "sent-avbokad",
        /// The provider cancelled.
        CancelledByProvider = "avbokad-av-utforaren",
        /// Another booking has taken its place: it was moved.
        Moved = "flyttad",
        /// Nobody came.
        NoShow = "ingen-kom",
        /// It was given.
        Given = "genomford",
    }
}

/// What happens to a booking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// The provider says yes.
    Accept,
    /// The provider says no.
    Decline,
    /// The person cancels; whether that is late and counts.
    Cancel {
        /// Late, by a decision for which late ones count.
        counts: bool,
    },
    /// The provider cancels.
    CancelAsProvider,
    /// The person moves it: the new time is secured already.
    Move,
    /// The person says that nobody came.
    ReportNoShow,
    /// It was given.
    Give,
}

impl State {
    /// Whether it is still to come.
    pub const fn open(self) -> bool {
        matches!(self, Self::Requested | Self::Confirmed)
    }

    /// The state after `act`; `None` when that cannot happen.
    pub const fn after(self, act: Act) -> Option<Self> {
        match (self, act) {
            (Self::Requested, Act::Accept) => Some(Self::Confirmed),
            (Self::Requested, Act::Decline) => Some(Self::Declined),
            // What nobody has said yes to costs nothing.
            (Self::Requested, Act::Cancel { .. }) | (Self::Confirmed, Act::Cancel { counts: false }) => {
                Some(Self::Cancelled)
            }
            (Self::Confirmed, Act::Cancel { counts: true }) => Some(Self::CancelledLate),
            (Self::Requested | Self::Confirmed, Act::CancelAsProvider) => Some(Self::CancelledByProvider),
            (Self::Requested | Self::Confirmed, Act::Move) => Some(Self::Moved),
            (Self::Confirmed | Self::Given, Act::ReportNoShow) => Some(Self::NoShow),
            (Self::Confirmed, Act::Give) => Some(Self::Given),
            _ => None,
        }
    }

    /// Whether it came to nothing without the person's doing: new times are offered then (R-BOOK-11).
    pub const fn lost(self) -> bool {
        matches!(self, Self::Declined | Self::CancelledByProvider | Self::NoShow)
    }

    /// As what its minutes are charged; `None` when they are given back (R-BOOK-11).
    pub const fn charge(self) -> Option<Charge> {
        match self {
            Self::Requested | Self::Confirmed => Some(Charge::Booked),
            Self::Given => Some(Charge::Used),
            Self::CancelledLate => Some(Charge::LateCancelled),
            Self::Declined | Self::Cancelled | Self::CancelledByProvider | Self::Moved | Self::NoShow => None,
        }
    }
}

/// After so many cancellations in a row the case officer is told (R-BOOK-12, IN).
pub const IN_A_ROW: usize = 3;

/// Whether the person's newest bookings that have come to an end are so many cancellations in a row that somebody
/// should ask how they are: just now, and not once more for each that follows.
///
/// `ended` has the newest first. What the provider did, and what was only moved, says nothing of the person.
pub fn worrying(ended: &[State]) -> bool {
    let told = |s: &&State| !matches!(s, State::CancelledByProvider | State::Declined | State::Moved);
    let cancelled = |s: &&State| matches!(s, State::Cancelled | State::CancelledLate);
    ended.iter().filter(told).take_while(cancelled).count() == IN_A_ROW
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACTS: [Act; 8] = [
        Act::Accept,
        Act::Decline,
        Act::Cancel { counts: false },
        Act::Cancel { counts: true },
        Act::CancelAsProvider,
        Act::Move,
        Act::ReportNoShow,
        Act::Give,
    ];

    // R-BOOK-3, R-BOOK-11: what can become of what.
    #[test]
    fn what_has_ended_stays_so() {
        for state in State::ALL.iter().filter(|s| !s.open()) {
            for act in ACTS {
                let after = state.after(act);
                // Only that nobody came may be said afterwards.
                let said = *state == State::Given && act == Act::ReportNoShow;
                assert_eq!(after, said.then_some(State::NoShow), "{state:?} {act:?}");
            }
        }
        assert_eq!(State::Requested.after(Act::Give), None);
        assert_eq!(State::Requested.after(Act::Cancel { counts: true }), Some(State::Cancelled));
        assert_eq!(State::Confirmed.after(Act::Cancel { counts: true }), Some(State::CancelledLate));
        assert_eq!(State::Confirmed.after(Act::Accept), None);
    }

    // R-BOOK-11: the provider's cancellation and a no-show give the hours back; late cancelling does not (R-BOOK-3).
    #[test]
    fn hours_come_back_when_it_is_not_the_persons_doing() {
        let kept: Vec<_> = State::ALL.iter().filter(|s| s.charge().is_some()).collect();
        assert_eq!(kept, [&State::Requested, &State::Confirmed, &State::CancelledLate, &State::Given]);
    }

    // R-BOOK-12: the third in a row, once; what the provider does neither counts nor breaks the row.
    #[test]
    fn the_third_cancellation_in_a_row_is_told_once() {
        use State::{
            Cancelled as C, CancelledByProvider as P, CancelledLate as L, Given as G, Moved as M, NoShow as N,
        };
        for (ended, told) in [
            (&[C, L, C][..], true),
            (&[C, C], false),
            (&[C, C, G, C], false),
            (&[C, P, C, M, C, G], true),
            (&[C, C, C, C], false),
            (&[G, C, C, C], false),
            (&[N, C, C, C], false),
            (&[C, C, C, G], true),
            (&[], false),
        ] {
            assert_eq!(worrying(ended), told, "{ended:?}");
        }
    }
}
