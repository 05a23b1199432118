//! Waiting for an earlier time: at most three waits, one message a day.

use app::domain::{
    booking::{
        BookingNews, Session,
        stretch::{NotDays, told},
    },
    choice::decision::shift,
    identity::{Action, Message},
    notice::Kind,
};
use jiff::{Timestamp, civil::Date};

use super::{
    Bookings, gates,
    standing::{But, Standing},
};
use crate::{
    booking::store::{self, Wait},
    clock::new_id,
    db::Tx,
    directory::reference,
    failure::Failure,
    identity::{Actor, store::messages},
    keys::KeyError,
    notice::service::enqueue,
};

/// The letter that a wait's reference begins with.
pub const WAIT_LETTER: char = 'T';
/// How many waits a person may have at a time.
pub const MOST_WAITS: usize = 3;

/// What is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    /// The first day it may be.
    pub from: Date,
    /// The last day it may be.
    pub to: Date,
    /// How long it must be, in minutes.
    pub minutes: u32,
}

/// What came of it; only the first has written something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Waited {
    /// It is noted; its reference.
    Done(String),
    /// This form was sent before.
    Already,
    /// Nobody can wait for these days.
    Not(NotDays),
    /// There is a free time already.
    Free(Vec<Session>),
    /// The person has as many waits as there may be.
    TooMany,
    /// The provider has not published what it can do: there is nothing to watch.
    NothingPublished,
    /// There is no such decision for this person, or it is not booked here.
    NotFound,
}

/// Days that are looked at together when free times are sought.
const FORTNIGHT: i64 = 14;

impl Bookings<'_> {
    /// The waits of the one acted for.
    pub async fn waits(&self, actor: &Actor) -> Result<Vec<Wait>, Failure> {
        let mut tx = self.db.snapshot().await?;
        store::waits(&mut tx, actor.principal_id(), self.today()).await
    }

    /// Notes that the person wants to be told when a time becomes free.
    pub async fn wait(&self, actor: &Actor, decision: &str, sought: Wanted, form_key: &str) -> Result<Waited, Failure> {
        self.db
            .write_behind(&gates(actor.principal_id(), &[]), |mut tx| async move {
                let waited = self.wait_in(&mut tx, actor, decision, sought, form_key).await?;
                Ok((tx, waited))
            })
            .await
    }

    async fn wait_in(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        decision: &str,
        sought: Wanted,
        form_key: &str,
    ) -> Result<Waited, Failure> {
        if !self.may(tx, actor).await? {
            return Ok(Waited::NotFound);
        }
        let form_key = self.form(actor, form_key);
        if store::done(tx, &form_key).await?.is_some() {
            return Ok(Waited::Already);
        }
        let standing = self.standing(tx, actor.principal_id(), decision).await?;
        let Some(standing) = standing.filter(|s| s.rule.is_some()) else { return Ok(Waited::NotFound) };
        if let Err(why) = told(&standing.case.decision, (sought.from, sought.to), self.today()) {
            return Ok(Waited::Not(why));
        }
        match self.free(tx, &standing, sought).await? {
            None => return Ok(Waited::NothingPublished),
            Some(free) if !free.is_empty() => return Ok(Waited::Free(free)),
            Some(_) => {}
        }
        if MOST_WAITS <= store::waits(tx, actor.principal_id(), self.today()).await?.len() {
            return Ok(Waited::TooMany);
        }
        let wait = Wait {
            id: new_id(self.now),
            reference: reference::random_of(WAIT_LETTER).map_err(KeyError::from)?,
            decision_id: decision.to_owned(),
            person_id: actor.principal_id().to_owned(),
            made_by: actor.person_id.clone(),
            mandate_id: actor.mandate.as_ref().map(|m| m.id.clone()),
            from: sought.from,
            to: sought.to,
            minutes: sought.minutes,
            made_at: self.now,
            told_at: None,
        };
        store::insert_wait(tx, &wait).await?;
        store::note(tx, &form_key, &wait.reference, self.now).await?;
        actor.note(tx, self.keys, self.now, Action::WaitedForTime).await?;
        Ok(Waited::Done(wait.reference))
    }

    /// Ends the wait with this reference; `false` when there is none such for this person. Once more changes nothing.
    pub async fn end_wait(&self, actor: &Actor, reference: &str) -> Result<bool, Failure> {
        self.db
            .write_behind(&gates(actor.principal_id(), &[]), |mut tx| async move {
                if !self.may(&mut tx, actor).await? {
                    return Ok((tx, false));
                }
                let ended = store::end_wait(&mut tx, actor.principal_id(), reference, self.now).await?;
                if ended == Some(true) {
                    actor.note(&mut tx, self.keys, self.now, Action::WaitedForTime).await?;
                }
                Ok((tx, ended.is_some()))
            })
            .await
    }

    /// The first free times of what is sought, as many as are offered; `None` when the provider has published nothing.
    async fn free(&self, tx: &mut Tx, standing: &Standing, sought: Wanted) -> Result<Option<Vec<Session>>, Failure> {
        let from = sought.from.max(self.today());
        let Some(order) = standing.order_on(from).or_else(|| standing.order(self.today())) else {
            return Ok(None);
        };
        let place = (order.provider_id.as_str(), standing.case.decision.service);
        let stock = self.stock(tx, place, None, But::default()).await?;
        if !stock.published() {
            return Ok(None);
        }
        let zone = Self::zone();
        let within = |s: &Session| s.day(&zone) <= sought.to;
        let free = standing.weigh((order, &stock), But::default(), |ground| {
            let fortnights = (0..).map(|n| shift(from, n * FORTNIGHT)).take_while(|first| *first <= sought.to);
            fortnights
                .map(|first| ground.suggestions(first, sought.minutes, &zone).into_iter().filter(within).collect())
                .find(|found: &Vec<Session>| !found.is_empty())
        });
        Ok(Some(free.unwrap_or_default()))
    }

    /// Tells those who wait for a time that has become free, each at most once a day. Gives how many were told.
    ///
    /// Any number of servers may do it: whoever notes it first tells.
    pub async fn tell_waiting(&self) -> Result<usize, Failure> {
        let since = self.day_began();
        let waits = store::untold(&mut self.db.snapshot().await?, self.today(), since).await?;
        let mut told = 0;
        for wait in waits {
            let done = self.db.write(|mut tx| {
                let wait = &wait;
                async move {
                    let done = self.tell_one(&mut tx, wait, since).await?;
                    Ok::<_, Failure>((tx, done))
                }
            });
            told += usize::from(done.await?);
        }
        Ok(told)
    }

    async fn tell_one(&self, tx: &mut Tx, wait: &Wait, since: Timestamp) -> Result<bool, Failure> {
        let Some(standing) = self.standing(tx, &wait.person_id, &wait.decision_id).await? else { return Ok(false) };
        let sought = Wanted { from: wait.from, to: wait.to, minutes: wait.minutes };
        let free = self.free(tx, &standing, sought).await?.unwrap_or_default();
        if free.is_empty() || !store::tell_wait(tx, &wait.id, since, self.now).await? {
            return Ok(false);
        }
        let service = standing.case.decision.service;
        let (news, reference) = (BookingNews::TimeFree, wait.reference.clone());
        let message = Message::Booking { news, by: None, service, reference };
        messages::tell(tx, self.keys, self.now, &wait.person_id, &message).await?;
        enqueue(tx, self.keys, self.now, &wait.person_id, Kind::TimeFree).await?;
        Ok(true)
    }

    /// When today began in Stockholm.
    fn day_began(&self) -> Timestamp {
        self.today().to_zoned(Self::zone()).map_or(self.now, |z| z.timestamp())
    }
}
