//! Cancelling: in time at no cost, late only after having been asked once more (R-BOOK-3, R-BOOK-12, R-BOOK-13).

use app::domain::{
    booking::{
        BookingNews, CancelReason, Cancelling, DeskNote, EventAct, State, Words,
        state::{Act, worrying},
    },
    identity::{Action, Message},
    municipality::BookingRule,
};
use jiff::Timestamp;

use super::{Bookings, gates};
use crate::{
    booking::store::{self, Change, Kept, Receiver},
    choice::store as choices,
    db::Tx,
    failure::Failure,
    identity::{Actor, store::messages},
};

/// What the form that cancels says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CancelSaid {
    /// All that are to come of the series.
    pub all: bool,
    /// Why, when somebody says so.
    pub reason: Option<CancelReason>,
    /// In their own words.
    pub text: Option<String>,
    /// The cost that was shown and agreed to, in minutes; 0 when none was.
    pub sure_of: u32,
}

/// What came of it; only the first has written something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cancelled {
    /// Cancelled: how many, and the minutes that count all the same.
    Done {
        /// How many.
        how_many: usize,
        /// Minutes that count as used (R-BOOK-3).
        cost: u32,
    },
    /// It was cancelled before.
    Already,
    /// It is late and costs so many minutes: ask once more (R-BOOK-3).
    Late(u32),
    /// It has begun: nothing can be cancelled any more.
    Begun,
    /// It has come to this already.
    Over(State),
    /// There is no such booking for this person.
    NotFound,
}

impl Bookings<'_> {
    /// Cancels the booking with this reference, or all to come of its series.
    pub async fn cancel(&self, actor: &Actor, reference: &str, said: &CancelSaid) -> Result<Cancelled, Failure> {
        let gates = gates(actor.principal_id(), &[]);
        self.db
            .write_behind(&gates, |mut tx| async move {
                let cancelled = self.cancel_in(&mut tx, actor, reference, said).await?;
                Ok((tx, cancelled))
            })
            .await
    }

    async fn cancel_in(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        reference: &str,
        said: &CancelSaid,
    ) -> Result<Cancelled, Failure> {
        if !self.may(tx, actor).await? {
            return Ok(Cancelled::NotFound);
        }
        let all = store::of_person(tx, self.keys, actor.principal_id()).await?;
        let Some(kept) = all.iter().find(|k| k.booking.reference == reference) else {
            return Ok(Cancelled::NotFound);
        };
        let chosen = self.chosen(&all, kept, said.all);
        if chosen.is_empty() {
            return Ok(match kept.booking.state {
                State::Cancelled | State::CancelledLate => Cancelled::Already,
                state if state.open() => Cancelled::Begun,
                state => Cancelled::Over(state),
            });
        }
        let costs = self.costs(tx, actor, &chosen).await?;
        let cost = costs.iter().sum();
        if said.sure_of < cost {
            return Ok(Cancelled::Late(cost));
        }
        let words = Words { reason: said.reason, text: said.text.clone(), minutes: None };
        for (kept, minutes) in chosen.iter().zip(&costs) {
            self.cancel_one(tx, actor, kept, *minutes, &words).await?;
        }
        self.tell(tx, actor, (BookingNews::Cancelled, kept.service), reference).await?;
        actor.note(tx, self.keys, self.now, Action::CancelledBooking).await?;
        self.tell_when_many(tx, actor, kept).await?;
        Ok(Cancelled::Done { how_many: chosen.len(), cost })
    }

    /// The booking, or all of its series, as far as they are still to come.
    pub(super) fn chosen<'k>(&self, all: &'k [Kept], kept: &'k Kept, series: bool) -> Vec<&'k Kept> {
        let same = |k: &&Kept| {
            k.booking.id == kept.booking.id
                || (series && kept.booking.series_id.is_some() && k.booking.series_id == kept.booking.series_id)
        };
        let coming = |k: &&Kept| k.booking.state.open() && self.now < k.booking.session.starts();
        all.iter().filter(same).filter(coming).collect()
    }

    /// The minutes that each costs when it is cancelled or moved now (R-BOOK-3).
    pub(super) async fn costs(&self, tx: &mut Tx, actor: &Actor, chosen: &[&Kept]) -> Result<Vec<u32>, Failure> {
        let cases = choices::cases(tx, self.keys, actor.principal_id(), self.now, self.today()).await?;
        let one = |kept: &&Kept| {
            let case = cases.iter().find(|c| c.decision.id == kept.booking.decision_id);
            case.map_or(0, |case| self.cost(kept, case.decision.terms, self.rule(case)))
        };
        Ok(chosen.iter().map(one).collect())
    }

    fn cost(&self, kept: &Kept, terms: app::domain::choice::Terms, rule: Option<&BookingRule>) -> u32 {
        let Some(rule) = rule.filter(|_| kept.booking.state == State::Confirmed) else { return 0 };
        match Cancelling::at(self.now, kept.booking.session, (terms, rule.cancel_by.time()), &Self::zone()) {
            Cancelling::Late(minutes) => minutes,
            Cancelling::InTime | Cancelling::LateForFree | Cancelling::Begun => 0,
        }
    }

    async fn cancel_one(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        kept: &Kept,
        cost: u32,
        words: &Words,
    ) -> Result<(), Failure> {
        let booking = &kept.booking;
        let counts = 0 < cost;
        let Some(state) = booking.state.after(Act::Cancel { counts }) else { return Ok(()) };
        store::change(tx, &booking.id, booking.state, Change { state, moved_to: None }, self.now).await?;
        store::add(tx, self.keys, &booking.id, (EventAct::Cancelled, Some(actor)), words, self.now).await?;
        let about = (booking.decision_id.as_str(), Some(booking.id.as_str()));
        store::tell_desk(tx, Receiver::Provider(&booking.provider_id), about, DeskNote::Cancelled, self.now).await
    }

    /// After three cancellations in a row the case officer is told, and the person is told so (R-BOOK-12).
    async fn tell_when_many(&self, tx: &mut Tx, actor: &Actor, kept: &Kept) -> Result<(), Failure> {
        let all = store::of_person(tx, self.keys, actor.principal_id()).await?;
        if !worrying(&self.ended(&all)) {
            return Ok(());
        }
        let booking = &kept.booking;
        let about = (booking.decision_id.as_str(), Some(booking.id.as_str()));
        store::tell_desk(tx, Receiver::CaseOfficer, about, DeskNote::ManyCancelled, self.now).await?;
        let (news, reference) = (BookingNews::ManyCancelled, booking.reference.clone());
        let message = Message::Booking { news, by: None, service: kept.service, reference };
        messages::tell(tx, self.keys, self.now, actor.principal_id(), &message).await
    }

    /// How the person's bookings have ended, the newest first; a series that was cancelled at once ended once.
    fn ended(&self, all: &[Kept]) -> Vec<State> {
        let mut ended: Vec<(Timestamp, Option<&str>, State)> = all
            .iter()
            .filter_map(|k| {
                let (b, over) = (&k.booking, k.booking.session.ends() <= self.now);
                match b.state {
                    State::Confirmed if over => Some((b.session.ends(), None, State::Given)),
                    state if state.open() => None,
                    state => Some((k.changed_at, b.series_id.as_deref(), state)),
                }
            })
            .collect();
        ended.sort_by_key(|(at, _, _)| std::cmp::Reverse(*at));
        ended.dedup_by(|a, b| a.1.is_some() && (a.0, a.1) == (b.0, b.1));
        ended.into_iter().map(|(_, _, state)| state).collect()
    }
}
