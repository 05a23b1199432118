//! Delivering what is in the outbox: leased, sent, settled.

use std::{sync::Arc, time::Duration};

use app::{
    domain::notice::{Channel, Gone, retry},
    pages::notice::letter::{Coming, Letter, letter},
};
use jiff::{SignedDuration, Timestamp};
use tokio::task::JoinSet;

use super::{
    carrier::{Carrier, Carriers, Parcel, Undelivered},
    make,
    store::{self, Lease, Leased},
};
use crate::{
    clock::{Clock, date_in_stockholm, stockholm},
    db::Db,
    failure::Failure,
    keys::{KeyError, Keys, random_word},
    state::AppState,
};

/// How often is looked for what is due.
const EVERY: Duration = Duration::from_secs(20);
/// How many are leased, and sent, at once.
const BATCH: i64 = 8;
/// How long a lease lasts: longer than a port takes for one, and all of a batch are sent at the same time.
pub const LEASE: SignedDuration = SignedDuration::from_mins(2);

/// Delivers for one server.
#[derive(Debug, Clone)]
pub struct Deliverer {
    /// The database with the outbox.
    pub db: Arc<Db>,
    /// What opens addresses.
    pub keys: Arc<Keys>,
    /// The time.
    pub clock: Clock,
    /// What is set up.
    pub carriers: Carriers,
}

impl Deliverer {
    /// The deliverer of a server.
    pub fn of(state: &AppState) -> Self {
        let AppState { db, keys, clock, carriers, .. } = state.clone();
        Self { db, keys, clock, carriers }
    }

    /// Delivers until the program ends. What goes wrong is logged, and tried again at the next look.
    pub async fn run(self) {
        loop {
            if let Err(failure) = self.round().await {
                tracing::error!(%failure, "notices cannot be delivered now");
            }
            tokio::time::sleep(EVERY).await;
        }
    }

    /// Makes the reminders that are due, and sends all that can be sent now; gives how many were sent.
    pub async fn round(&self) -> Result<usize, Failure> {
        make::reminders(&self.db, &self.keys, self.clock.now(), &self.carriers.on()).await?;
        let now = self.clock.now();
        self.db.write(|mut tx| async move { store::sweep(&mut tx, now).await.map(|()| (tx, ())) }).await?;
        let mut count = 0;
        for channel in self.carriers.on() {
            loop {
                let owner = random_word().map_err(KeyError::from)?;
                let batch = self.lease(&owner, channel).await?;
                if batch.is_empty() {
                    break;
                }
                count += self.send(&owner, batch).await;
            }
        }
        Ok(count)
    }

    /// Leases the next few of a channel; `owner` is a word of its own for each time.
    pub async fn lease(&self, owner: &str, channel: Channel) -> Result<Vec<Leased>, Failure> {
        let now = self.clock.now();
        let lease = Lease { owner, channel, most: BATCH, until: now + LEASE };
        self.db
            .write(|mut tx| async move {
                let leased = store::lease(&mut tx, &self.keys, now, lease).await?;
                Ok((tx, leased))
            })
            .await
    }

    /// Sends all of a batch at the same time, and settles each.
    async fn send(&self, owner: &str, batch: Vec<Leased>) -> usize {
        let mut sending = JoinSet::new();
        for leased in batch {
            let Some(carrier) = self.carriers.of(leased.channel).cloned() else { continue };
            let (this, owner) = (self.clone(), owner.to_owned());
            sending.spawn(async move { this.send_one(&*carrier, &owner, &leased).await });
        }
        let mut count = 0;
        while let Some(done) = sending.join_next().await {
            match done {
                Ok(Ok(sent)) => count += usize::from(sent),
                // Its lease runs out, and then it is sent anew.
                Ok(Err(failure)) => tracing::error!(%failure, "a notice could not be settled"),
                Err(_) => tracing::error!("sending a notice was broken off"),
            }
        }
        count
    }

    async fn send_one(&self, carrier: &dyn Carrier, owner: &str, leased: &Leased) -> Result<bool, Failure> {
        let letter = words(leased, self.clock.now());
        let parcel = Parcel { id: &leased.id, to: &leased.recipient, lang: leased.lang, letter: &letter };
        let outcome = carrier.carry(parcel).await;
        let now = self.clock.now();
        let (channel, tries) = (leased.channel.code(), leased.tries);
        let after = match &outcome {
            Ok(()) => None,
            Err(Undelivered::Refused(why)) => {
                tracing::warn!(id = leased.id, channel, tries, why, "a notice was refused");
                Some(Err(Gone::Refused))
            }
            Err(Undelivered::Later(why)) => {
                tracing::warn!(id = leased.id, channel, tries, why, "a notice was not taken");
                Some(next_try(leased, now))
            }
        };
        self.settle(owner, leased, &letter, now, after).await?;
        Ok(outcome.is_ok())
    }

    /// Writes down what came of it: sent, to be tried again at a time, or given up.
    async fn settle(
        &self,
        owner: &str,
        leased: &Leased,
        letter: &Letter,
        now: Timestamp,
        after: Option<Result<Timestamp, Gone>>,
    ) -> Result<(), Failure> {
        self.db
            .write(|mut tx| async move {
                let id = &leased.id;
                match after {
                    None => store::sent(&mut tx, &self.keys, now, id, &letter.body).await?,
                    Some(Ok(next)) => store::again(&mut tx, id, owner, next).await?,
                    Some(Err(why)) => store::give_up(&mut tx, now, id, owner, why).await?,
                }
                Ok((tx, ()))
            })
            .await
    }
}

/// When to try again, or why not.
fn next_try(leased: &Leased, now: Timestamp) -> Result<Timestamp, Gone> {
    let next = now + retry::wait(leased.tries).ok_or(Gone::NoAnswer)?;
    if next < leased.expires_at { Ok(next) } else { Err(Gone::NoAnswer) }
}

/// What it says now: "tomorrow" may have become "today" since it was made.
fn words(leased: &Leased, now: Timestamp) -> Letter {
    let coming = leased.session.map(|(starts, confirmed)| Coming {
        starts: starts.to_zoned(stockholm()).datetime(),
        today: date_in_stockholm(now),
        confirmed,
    });
    letter(leased.lang, leased.kind, coming, leased.channel)
}
