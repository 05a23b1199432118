//! What is asked of confirming, and what can come of it.

use app::domain::choice::{DefaultReason, Eligibility, NoTime, Unable, Will};

/// The letter that the reference of a choice begins with.
pub const LETTER: char = 'V';

/// What the form that confirms says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Confirmation {
    /// The form's key, as the page had it; never empty.
    pub form_key: String,
    /// What is said of the person's will, where it is asked (R-ACT-1).
    pub will: Option<Will>,
    /// Why the person cannot say.
    pub will_reason: Option<String>,
}

/// Who gives the support to somebody who does not choose, as found now (R-CHO-3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The provider; `None` when the case officer picks.
    pub provider_id: Option<String>,
    /// On what ground.
    pub reason: DefaultReason,
}

/// What came of it. The text is the reference of the receipt; all others have written nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It counts.
    Confirmed(String),
    /// Somebody has to agree first.
    AwaitingConsent(String),
    /// The case officer decides: the person is against it, or nobody was found for one who does not choose.
    ToCaseOfficer(String),
    /// This form was sent before: the receipt of that time.
    Already(String),
    /// The provider has no place, or no more (R-CHO-2).
    Full(Eligibility),
    /// Its agreement has ended (R-PROV-5).
    ProviderEnded,
    /// It is not for this person.
    Unfit(Eligibility),
    /// It gives the person this support already.
    Present,
    /// The one who acts works for it (R-ACT-3).
    WorksThere,
    /// The decision, the dates or the provider are not those that were shown: look again.
    Changed,
    /// Nothing can begin on the decision any more (R-CHO-8).
    Ended(NoTime),
    /// No provider has been chosen.
    NothingChosen,
    /// Not by this person in this way (R-ACT-1).
    Unable(Unable),
    /// Who does not choose keeps the provider they have.
    Keeps,
    /// There is no such decision for this person.
    NotFound,
}

/// The outcome when a provider cannot take somebody now; `None` when it can.
pub(super) fn no_place(eligibility: Eligibility) -> Option<Outcome> {
    match eligibility {
        e if e.takes() => None,
        Eligibility::Ended => Some(Outcome::ProviderEnded),
        e if e.full() => Some(Outcome::Full(e)),
        e => Some(Outcome::Unfit(e)),
    }
}
