//! What can become of a choice, and by whom (R-CHO-7).

use crate::domain::codes::codes;

codes! {
    /// Where a choice stands.
    pub enum State {
        /// Somebody has to agree first (R-ACT-1).
        AwaitingConsent = "vantar-samtycke",
        /// The case officer has to decide: nothing is chosen yet.
        AwaitingCaseOfficer = "vantar-handlaggare",
        /// It counts; the case officer is to send the order.
        Confirmed = "bekraftat",
        /// The order has been sent: it stands.
        Ordered = "bestallt",
        /// Taken back.
        Withdrawn = "aterkallat",
        /// Another choice has taken its place.
        Replaced = "ersatt",
        /// Somebody who had to agree said no, or the case officer did.
        Refused = "nekat",
    }
}

/// What happens to a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// The last of those who had to agree has agreed.
    Agree,
    /// Somebody says no.
    Refuse,
    /// It is taken back.
    Withdraw,
    /// Another choice takes its place.
    Replace,
    /// The order is sent.
    Order,
}

/// Who does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The person, or somebody who may act for them.
    Chooser,
    /// One of those who were asked to agree.
    Asked,
    /// The case officer.
    CaseOfficer,
}

impl State {
    /// Whether something can still become of it.
    pub const fn open(self) -> bool {
        matches!(self, Self::AwaitingConsent | Self::AwaitingCaseOfficer | Self::Confirmed)
    }

    /// Whether it holds a place with the provider (R-CHO-2): what awaits the case officer chooses nobody yet.
    pub const fn holds_a_place(self) -> bool {
        matches!(self, Self::AwaitingConsent | Self::Confirmed)
    }

    /// Whether it can be taken back: until the order is sent (R-CHO-7).
    pub const fn withdrawable(self) -> bool {
        self.after(Act::Withdraw, By::Chooser).is_some()
    }

    /// The state after `act`; `None` when that cannot happen, or not by them.
    pub const fn after(self, act: Act, by: By) -> Option<Self> {
        match (self, act, by) {
            (Self::AwaitingConsent, Act::Agree, By::Asked)
            | (Self::AwaitingCaseOfficer, Act::Agree, By::CaseOfficer) => Some(Self::Confirmed),
            (Self::AwaitingConsent, Act::Refuse, By::Asked)
            | (Self::AwaitingCaseOfficer, Act::Refuse, By::CaseOfficer) => Some(Self::Refused),
            (Self::AwaitingConsent | Self::AwaitingCaseOfficer | Self::Confirmed, Act::Withdraw, By::Chooser) => {
                Some(Self::Withdrawn)
            }
            (Self::AwaitingConsent | Self::AwaitingCaseOfficer | Self::Confirmed, Act::Replace, By::Chooser) => {
                Some(Self::Replaced)
            }
            (Self::Confirmed, Act::Order, By::CaseOfficer) => Some(Self::Ordered),
            _ => None,
        }
    }

    /// Which open choices of the same decision one that comes into this state takes the place of.
    ///
    /// What nobody has agreed to yet leaves alone what counts: a no must not cost the person their choice.
    pub const fn replaces(self, other: Self) -> bool {
        match self {
            Self::Confirmed => other.open(),
            Self::AwaitingConsent => matches!(other, Self::AwaitingConsent),
            Self::AwaitingCaseOfficer => matches!(other, Self::AwaitingCaseOfficer),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACTS: [Act; 5] = [Act::Agree, Act::Refuse, Act::Withdraw, Act::Replace, Act::Order];
    const ALL_BY: [By; 3] = [By::Chooser, By::Asked, By::CaseOfficer];

    fn all() -> impl Iterator<Item = (State, Act, By)> {
        let acts = || ACTS.into_iter().flat_map(|a| ALL_BY.into_iter().map(move |b| (a, b)));
        State::ALL.iter().flat_map(move |s| acts().map(move |(a, b)| (*s, a, b)))
    }

    // R-CHO-7: it can be taken back until the order is sent, and not after.
    #[test]
    fn withdrawn_until_ordered_and_only_by_the_chooser() {
        let withdrawable: Vec<_> = State::ALL.iter().filter(|s| s.withdrawable()).collect();
        assert_eq!(withdrawable, [&State::AwaitingConsent, &State::AwaitingCaseOfficer, &State::Confirmed]);
        for (state, act, by) in all().filter(|(_, act, by)| *act == Act::Withdraw && *by != By::Chooser) {
            assert_eq!(state.after(act, by), None);
        }
    }

    // R-CHO-7: what is over stays over.
    #[test]
    fn nothing_becomes_of_a_closed_choice() {
        for (state, act, by) in all() {
            let after = state.after(act, by);
            assert!(state.open() || after.is_none(), "{state:?} {act:?} {by:?}");
            assert_ne!(after, Some(state));
        }
    }

    // R-ACT-1: nobody but those asked makes a choice count that awaits them, and only the case officer orders.
    #[test]
    fn only_the_right_one_agrees_or_orders() {
        let leads = |to| all().filter(|(s, a, b)| s.after(*a, *b) == Some(to)).collect::<Vec<_>>();
        let agreed = [
            (State::AwaitingConsent, Act::Agree, By::Asked),
            (State::AwaitingCaseOfficer, Act::Agree, By::CaseOfficer),
        ];
        assert_eq!(leads(State::Confirmed), agreed);
        assert_eq!(leads(State::Ordered), [(State::Confirmed, Act::Order, By::CaseOfficer)]);
        assert!(leads(State::AwaitingConsent).is_empty() && leads(State::AwaitingCaseOfficer).is_empty());
    }

    // R-ACT-1: what awaits somebody's yes leaves the choice that counts where it is.
    #[test]
    fn only_what_counts_takes_the_place_of_what_counts() {
        for state in State::ALL {
            assert_eq!(state.replaces(State::Confirmed), *state == State::Confirmed);
            assert!(!state.replaces(State::Ordered) && !state.replaces(State::Withdrawn));
        }
        assert!(State::Confirmed.replaces(State::AwaitingConsent));
        assert!(State::AwaitingConsent.replaces(State::AwaitingConsent));
    }
}
