//! Calendars that follow the bookings: made and ended by whoever may see them, and read without logging in.

use app::domain::{
    Lang,
    identity::{Action, MandateState, Topic},
};

use super::Bookings;
use crate::{
    booking::store::{self, Feed, Kept},
    clock::new_id,
    db::Tx,
    failure::Failure,
    identity::{
        Actor,
        store::{mandates, people},
    },
    keys::hashed,
};

/// A subscription as its page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    /// The subscription.
    pub feed: Feed,
    /// The name of the one who reads it, when that is not the one who asks.
    pub reader: Option<String>,
    /// The word in its address; only for the one who reads it.
    pub token: Option<String>,
}

/// What a subscription's address leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Followed {
    /// The subscription.
    pub feed: Feed,
    /// All bookings, the earliest first.
    pub bookings: Vec<Kept>,
}

impl Bookings<'_> {
    /// The word in a subscription's address: 256 bits that nobody can guess without the keys.
    ///
    /// It is made from the keys and not kept, so that its reader can see it again at any time, while whoever has only
    /// the database has but its hash.
    fn token(&self, feed: &str) -> String {
        self.keys.index("booking.feed", feed)
    }

    /// The subscriptions to the bookings of the one acted for: one's own first. Who acts for another sees only their
    /// own.
    pub async fn subscriptions(&self, actor: &Actor) -> Result<Vec<Subscription>, Failure> {
        let mut tx = self.db.snapshot().await?;
        let mut found = Vec::new();
        for feed in store::feeds_of(&mut tx, actor.principal_id()).await? {
            let own = is_own(&feed, actor);
            if own || !actor.for_another() {
                let reader = if own { None } else { Some(people::name(&mut tx, &feed.made_by).await?) };
                let token = own.then(|| self.token(&feed.id));
                found.push(Subscription { feed, reader, token });
            }
        }
        found.sort_by_key(|s| s.reader.is_some());
        Ok(found)
    }

    /// Makes one's own subscription, or changes what its titles say: there is one for each reader and right.
    /// `false` when the mandate has ended.
    pub async fn subscribe(&self, actor: &Actor, lang: Lang, titles: bool) -> Result<bool, Failure> {
        self.db
            .write(|mut tx| async move {
                if !self.may(&mut tx, actor).await? {
                    return Ok((tx, false));
                }
                let feeds = store::feeds_of(&mut tx, actor.principal_id()).await?;
                if let Some(feed) = feeds.iter().find(|f| is_own(f, actor)) {
                    store::change_feed(&mut tx, &feed.id, titles, lang).await?;
                } else {
                    let feed = self.new_feed(actor, lang, titles);
                    store::insert_feed(&mut tx, &feed, &hashed(&self.token(&feed.id))).await?;
                }
                actor.note(&mut tx, self.keys, self.now, Action::ChangedFeed).await?;
                Ok((tx, true))
            })
            .await
    }

    fn new_feed(&self, actor: &Actor, lang: Lang, titles: bool) -> Feed {
        Feed {
            id: new_id(self.now),
            person_id: actor.principal_id().to_owned(),
            made_by: actor.person_id.clone(),
            mandate_id: actor.mandate.as_ref().map(|m| m.id.clone()),
            titles,
            lang,
            made_at: self.now,
            noted_on: None,
        }
    }

    /// Ends a subscription: one's own, or another's to one's own bookings. `false` when there is none such.
    pub async fn unsubscribe(&self, actor: &Actor, id: &str) -> Result<bool, Failure> {
        self.db
            .write(|mut tx| async move {
                let feeds = store::feeds_of(&mut tx, actor.principal_id()).await?;
                let theirs = feeds.iter().any(|f| f.id == id && (is_own(f, actor) || !actor.for_another()));
                let found = theirs && self.may(&mut tx, actor).await?;
                if found {
                    store::revoke_feed(&mut tx, id, self.now).await?;
                    actor.note(&mut tx, self.keys, self.now, Action::ChangedFeed).await?;
                }
                Ok((tx, found))
            })
            .await
    }

    /// What the address with this token leads to; `None` when it was never given out, was revoked, or rests on a
    /// mandate that does not hold today (R-ACT-2).
    pub async fn followed(&self, token: &str) -> Result<Option<Followed>, Failure> {
        let mut tx = self.db.snapshot().await?;
        let Some(feed) = store::feed_by_token(&mut tx, &hashed(token)).await? else { return Ok(None) };
        let Some(actor) = self.reader(&mut tx, &feed).await? else { return Ok(None) };
        let bookings = store::of_person(&mut tx, self.keys, &feed.person_id).await?;
        drop(tx);
        if actor.for_another() && feed.noted_on != Some(self.today()) {
            self.note_reading(&actor, &feed).await?;
        }
        Ok(Some(Followed { feed, bookings }))
    }

    /// Who reads, when their right holds.
    async fn reader(&self, tx: &mut Tx, feed: &Feed) -> Result<Option<Actor>, Failure> {
        let Some(id) = &feed.mandate_id else {
            return Ok(Some(Actor { person_id: feed.made_by.clone(), mandate: None }));
        };
        let today = self.today();
        let Some(kept) = mandates::by_id(tx, today, id).await? else { return Ok(None) };
        let holds = kept.mandate.state(kept.born, today, kept.staff) == MandateState::Valid;
        let opens = holds && kept.mandate.opens(Topic::Booking);
        Ok(opens.then(|| Actor { person_id: feed.made_by.clone(), mandate: Some(kept.mandate) }))
    }

    /// Writes down, once a day, that another has seen the bookings (R-ACT-5).
    async fn note_reading(&self, actor: &Actor, feed: &Feed) -> Result<(), Failure> {
        self.db
            .write(|mut tx| async move {
                if store::note_feed(&mut tx, &feed.id, self.today()).await? {
                    actor.note(&mut tx, self.keys, self.now, Action::SawBookings).await?;
                }
                Ok((tx, ()))
            })
            .await
    }
}

/// Whether a subscription is read by this very person by this very right.
fn is_own(feed: &Feed, actor: &Actor) -> bool {
    feed.made_by == actor.person_id && feed.mandate_id.as_deref() == actor.mandate.as_ref().map(|m| m.id.as_str())
}
