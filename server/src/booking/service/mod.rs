//! Booking, moving, cancelling and reporting: each one transaction, behind the gates of the person and the provider.
//!
//! What the rules say no to is an outcome, told plainly on the next page. Everything an outcome rests on is read in the
//! transaction that writes it: whatever pages have shown may be old.

mod absence;
mod act;
mod book;
mod cancel;
mod feed;
mod move_to;
mod near;
mod report;
mod standing;
mod view;
mod wait;

pub use absence::{ABSENCE_LETTER, Away, SaidAway};
pub use act::{Acted, ProviderAct};
pub use book::{LETTER, Outcome, SERIES_LETTER, Said};
pub use cancel::{CancelSaid, Cancelled};
pub use feed::{Followed, Subscription};
pub use move_to::{MoveSaid, MoveView, Moved};
pub use report::{Report, Reported};
pub use view::{Account, Full, Hours, Preview};
pub use wait::{MOST_WAITS, WAIT_LETTER, Waited, Wanted};

use app::domain::{
    identity::{Topic, number::age_on},
    municipality::{BookingRule, Municipalities},
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::{
    booking::store,
    choice::store::{self as choices, Case},
    clock::{date_in_stockholm, stockholm},
    db::{Db, Gate, Tx},
    failure::Failure,
    identity::Actor,
    keys::Keys,
};
use standing::Standing;

/// The use cases, for one request.
#[derive(Debug, Clone, Copy)]
pub struct Bookings<'a> {
    /// The database.
    pub db: &'a Db,
    /// What seals and looks up.
    pub keys: &'a Keys,
    /// Municipalities and their rulesets.
    pub places: &'a Municipalities,
    /// The moment of the request.
    pub now: Timestamp,
}

impl Bookings<'_> {
    /// Today in Stockholm.
    fn today(&self) -> Date {
        date_in_stockholm(self.now)
    }

    fn zone() -> TimeZone {
        stockholm()
    }

    /// What applies to booking in the decision's municipality; `None` when one rings instead.
    fn rule(&self, case: &Case) -> Option<&BookingRule> {
        let service = case.decision.service;
        let booked = service != app::domain::directory::Service::Boendestod;
        self.places.get(&case.decision.municipality)?.rules.booking.as_ref().filter(|_| booked)
    }

    /// Days within which the provider need only begin (LA 4.5).
    fn within(&self, case: &Case) -> u32 {
        let rule = self.places.get(&case.decision.municipality).and_then(|m| m.choosing(case.decision.service));
        rule.and_then(|r| r.start_within_days).unwrap_or(0)
    }

    /// The decision with all that weighs on it, when it is one of `person`'s: anybody else's does not exist.
    async fn standing(&self, tx: &mut Tx, person: &str, decision: &str) -> Result<Option<Standing>, Failure> {
        Ok(self.standings(tx, person).await?.into_iter().find(|s| s.case.decision.id == decision))
    }

    /// All decisions of a person with all that weighs on them.
    async fn standings(&self, tx: &mut Tx, person: &str) -> Result<Vec<Standing>, Failure> {
        let today = self.today();
        let cases = choices::cases(tx, self.keys, person, self.now, today).await?;
        let Some(principal) = choices::principal(tx, person).await? else { return Ok(vec![]) };
        let mut used = choices::time_used(tx, person).await?;
        let slots = store::slots(tx, person).await?;
        let standing = |case: Case| Standing {
            rule: self.rule(&case).cloned(),
            within: self.within(&case),
            age: age_on(principal.born, today),
            slots: slots.clone(),
            used: used.remove(&case.decision.id).unwrap_or_default(),
            case,
            now: self.now,
        };
        Ok(cases.into_iter().map(standing).collect())
    }

    /// The providers that a decision's bookings can be with: who writes about it stands behind their gates.
    async fn providers(&self, person: &str, decision: &str) -> Result<Vec<String>, Failure> {
        let mut tx = self.db.snapshot().await?;
        let cases = choices::cases(&mut tx, self.keys, person, self.now, self.today()).await?;
        let orders = cases.into_iter().filter(|c| c.decision.id == decision).flat_map(|c| c.orders);
        let mut providers: Vec<_> = orders.map(|o| o.provider_id).collect();
        providers.sort_unstable();
        providers.dedup();
        Ok(providers)
    }

    /// Whether the actor may still book for the person: asked again in each transaction that writes (R-ACT-2).
    async fn may(&self, tx: &mut Tx, actor: &Actor) -> Result<bool, Failure> {
        actor.may(tx, self.today(), Topic::Booking).await
    }

    /// How a form's key is kept: bound to who sends it, so that nobody meets another's.
    fn form(&self, actor: &Actor, key: &str) -> String {
        self.keys.index("booking.form", &format!("{} {} {key}", actor.person_id, actor.principal_id()))
    }
}

/// The gates of a person and providers, in their order.
fn gates<'a>(person: &'a str, providers: &'a [String]) -> Vec<Gate<'a>> {
    let providers = providers.iter().map(|id| Gate::Provider(id));
    [Gate::Person(person)].into_iter().chain(providers).collect()
}
