//! Choosing, switching, not choosing, agreeing, taking back and asking: each one transaction.
//!
//! What the rules say no to is an outcome, told plainly on the next page. Everything an outcome rests on is read in the
//! transaction that writes it: whatever pages have shown may be old.

mod answer;
mod ask;
mod make;
mod outcome;
mod read;
mod telling;
mod view;
mod withdraw;

pub use answer::Answered;
pub use ask::{ASK_LETTER, Asked, Asking};
pub use outcome::{Confirmation, Found, LETTER, Outcome};
pub use read::Receipt;
pub use view::{DefaultView, Preview};
pub use withdraw::Withdrawn;

use app::domain::{
    choice::{Chooser, NoTime, Switch},
    identity::{MandateState, Topic, number::age_on},
    municipality::Municipalities,
};
use jiff::{Timestamp, civil::Date};

use super::store::{self, Case, Principal};
use crate::{
    clock::date_in_stockholm,
    db::{Db, Tx},
    failure::Failure,
    identity::{
        Actor,
        store::mandates::{self, KeptMandate},
    },
    keys::Keys,
};

/// The use cases, for one request.
#[derive(Debug, Clone, Copy)]
pub struct Choices<'a> {
    /// The database.
    pub db: &'a Db,
    /// What seals and looks up.
    pub keys: &'a Keys,
    /// Municipalities and their rulesets.
    pub places: &'a Municipalities,
    /// The moment of the request.
    pub now: Timestamp,
}

/// A decision of the principal, with what every step asks about it.
struct Ground {
    case: Case,
    principal: Principal,
    age: i16,
    may_decline: bool,
    switch: Result<Switch, NoTime>,
}

impl Ground {
    fn chooser(&self) -> Chooser<'_> {
        Chooser {
            service: self.case.decision.service,
            municipality: &self.case.decision.municipality,
            district: self.principal.district.as_deref(),
            age: self.age,
            may_decline: self.may_decline,
        }
    }
}

impl Choices<'_> {
    /// Today in Stockholm.
    fn today(&self) -> Date {
        date_in_stockholm(self.now)
    }

    /// The decision, when it is one of the principal's: anybody else's does not exist.
    ///
    /// Nor does it for one whose mandate has ended since the request was let in (R-ACT-2).
    async fn ground(&self, tx: &mut Tx, actor: &Actor, decision: &str) -> Result<Option<Ground>, Failure> {
        let (today, person) = (self.today(), actor.principal_id());
        if let Some(mandate) = &actor.mandate
            && !mandates::by_id(tx, today, &mandate.id).await?.is_some_and(|kept| self.holds(&kept))
        {
            return Ok(None);
        }
        let cases = store::cases(tx, self.keys, person, self.now, today).await?;
        let Some(case) = cases.into_iter().find(|c| c.decision.id == decision) else { return Ok(None) };
        let Some(principal) = store::principal(tx, person).await? else { return Ok(None) };
        let municipality = self.places.get(&case.decision.municipality);
        let rule = municipality.and_then(|m| m.choosing(case.decision.service));
        Ok(Some(Ground {
            switch: Switch::plan(today, case.current(today), rule, &case.decision),
            age: age_on(principal.born, today),
            may_decline: municipality.is_none_or(|m| m.rules.may_decline_when_full),
            principal,
            case,
        }))
    }

    /// Whether a mandate holds and opens choosing (R-ACT-1, R-ACT-2).
    fn holds(&self, kept: &KeptMandate) -> bool {
        let state = kept.mandate.state(kept.born, self.today(), kept.staff);
        state == MandateState::Valid && kept.mandate.opens(Topic::Choice)
    }

    /// Whether a relative may be asked for, in this municipality and by this decision (R-CHO-6).
    fn relatives(&self, ground: &Ground) -> bool {
        let decision = &ground.case.decision;
        let rule = self.places.get(&decision.municipality).and_then(|m| m.choosing(decision.service));
        rule.is_some_and(|r| r.relative_possible) && decision.terms.relative_possible
    }

    /// Marks what a page has shown before confirming, so that what is confirmed is what was shown.
    fn seen(&self, ground: &Ground, provider: Option<&str>) -> String {
        let (decision, current) = (&ground.case.decision, ground.case.latest().map(|o| &o.provider_id));
        self.keys.index("choice.seen", &format!("{decision:?} {current:?} {provider:?} {:?}", ground.switch))
    }

    /// How the form's key is kept: bound to who sends it for which decision, so that nobody meets another's.
    fn form(&self, actor: &Actor, decision: &str, key: &str) -> String {
        self.keys.index("choice.form", &format!("{decision} {} {key}", actor.person_id))
    }
}
