//! A decision with all that weighs on it, as it is in the transaction that decides.

use app::domain::{
    booking::{
        Capacity, Charge, Companion, DayIs, Ground, NoRoom, NotOne, Room, Session, State, Weighed,
        ledger::{Entry, by_day, used},
        weigh::No,
    },
    choice::decision::shift,
    directory::Service,
    municipality::BookingRule,
};
use jiff::{Timestamp, civil::Date};

use super::Bookings;
use crate::{
    booking::store::{self, Slot},
    choice::store::{Case, Ordered},
    clock::{date_in_stockholm, stockholm},
    db::Tx,
    failure::Failure,
};

/// A decision with all that weighs on it.
#[derive(Debug, Clone)]
pub(super) struct Standing {
    pub(super) case: Case,
    pub(super) rule: Option<BookingRule>,
    pub(super) within: u32,
    pub(super) age: i16,
    pub(super) slots: Vec<Slot>,
    pub(super) used: Vec<(Date, u32)>,
    pub(super) now: Timestamp,
}

/// Bookings that are to make room for the new ones.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct But<'a> {
    /// Their ids: they are in nobody's way.
    pub(super) ids: &'a [String],
    /// Whether they cost their hours all the same (R-BOOK-3).
    pub(super) cost: bool,
}

/// What a provider can give, and what is taken of it.
#[derive(Debug, Default)]
pub(super) struct Stock {
    capacity: Option<Capacity>,
    taken: Vec<Session>,
    pub(super) companion: Option<(Companion, Vec<Session>)>,
}

impl Stock {
    /// Without published capacity only the companion's time is weighed, and everything is a request.
    fn room<'a>(&'a self, nothing: &'a Capacity) -> Option<Room<'a>> {
        let companion = self.companion.as_ref().map(|(c, taken)| (c, taken.as_slice()));
        let capacity = self.capacity.as_ref().or_else(|| companion.is_some().then_some(nothing))?;
        Some(Room { capacity, taken: &self.taken, companion })
    }

    pub(super) const fn published(&self) -> bool {
        self.capacity.is_some()
    }

    /// Whether the companion can come to all of these, whatever else the provider has room for.
    pub(super) fn companion_free(&self, sessions: &[Session]) -> bool {
        let (nothing, zone) = (Capacity::default(), stockholm());
        let away = |s: &Session| self.room(&nothing).and_then(|room| room.fits(*s, &zone).err());
        !sessions.iter().filter_map(away).any(|no| matches!(no, NoRoom::CompanionAway | NoRoom::CompanionTaken))
    }
}

/// The last day of an order, its agreement's end included (R-PROV-5).
pub(super) fn last_day(order: &Ordered) -> Option<Date> {
    let agreement = order.agreement_ended_on.map(|end| shift(end, -1));
    [order.end_on, agreement].into_iter().flatten().min()
}

impl Standing {
    /// The order that holds on a day.
    pub(super) fn order_on(&self, day: Date) -> Option<&Ordered> {
        let holds = |o: &&Ordered| o.start_on <= day && last_day(o).is_none_or(|last| day <= last);
        self.case.orders.iter().rfind(holds)
    }

    /// The order that is meant when no day is: the one that holds, or else the next to begin.
    pub(super) fn order(&self, today: Date) -> Option<&Ordered> {
        self.order_on(today).or_else(|| self.case.orders.iter().find(|o| today < o.start_on))
    }

    /// What a booking is charged as now; a request that nobody answered in time costs nothing.
    fn charge(&self, slot: &Slot) -> Option<Charge> {
        match slot.state {
            State::Requested if slot.session.starts() <= self.now => None,
            State::Confirmed if slot.session.ends() <= self.now => Some(Charge::Used),
            state => state.charge(),
        }
    }

    /// What is charged on the decision.
    pub(super) fn entries(&self, but: But<'_>) -> Vec<Entry> {
        let zone = stockholm();
        let (mut been, mut entries) = (Vec::new(), Vec::new());
        for slot in self.slots.iter().filter(|s| s.decision_id == self.case.decision.id) {
            let charge =
                if but.ids.contains(&slot.id) { but.cost.then_some(Charge::LateCancelled) } else { self.charge(slot) };
            let Some(charge) = charge else { continue };
            let days = by_day(slot.session, &zone);
            match charge {
                Charge::Used => been.extend(days),
                _ => entries.extend(days.into_iter().map(|(day, minutes)| Entry { day, minutes, charge })),
            }
        }
        entries.extend(used(&self.used, &been));
        entries
    }

    /// The person's sessions to come, on whichever decision (R-BOOK-10).
    fn own(&self, but: But<'_>) -> Vec<(Session, String)> {
        let coming = |s: &&Slot| s.state.open() && self.now < s.session.ends() && !but.ids.contains(&s.id);
        self.slots.iter().filter(coming).map(|s| (s.session, s.reference.clone())).collect()
    }

    /// Each of several sessions weighed, with the order of the first day; `then` is asked with what they were weighed
    /// against.
    pub(super) fn weigh<T>(
        &self,
        (order, stock): (&Ordered, &Stock),
        but: But<'_>,
        then: impl FnOnce(&Ground<'_>) -> T,
    ) -> T {
        let (entries, own, nothing) = (self.entries(but), self.own(but), Capacity::default());
        then(&Ground {
            decision: &self.case.decision,
            entries: &entries,
            own: &own,
            ordered: (order.start_on, last_day(order)),
            room: stock.room(&nothing),
            within: self.within,
            now: self.now,
        })
    }
}

impl Standing {
    /// What each day to come is, for sessions of so many minutes; where another order holds, nothing is known to be free.
    pub(super) fn days(&self, at: (&Ordered, &Stock), but: But<'_>, minutes: u32) -> Vec<(Date, DayIs)> {
        let (today, zone) = (date_in_stockholm(self.now), stockholm());
        let mut days = self.weigh(at, but, |ground| ground.days(today, minutes, &zone));
        for (day, is) in &mut days {
            if *is == DayIs::NoProvider && self.order_on(*day).is_some() {
                *is = DayIs::Open;
            }
        }
        days
    }
}

/// Sessions that are weighed.
pub(super) type Sessions = [(Date, Result<Session, NotOne>)];

/// Each session, when no provider has the order.
pub(super) fn nobody(sessions: &Sessions) -> Vec<Weighed> {
    let no = |session: &Result<Session, NotOne>, day| session.map_or_else(No::Time, |_| No::NoProvider(day));
    sessions.iter().map(|(day, session)| (*day, Err(no(session, *day)))).collect()
}

impl Bookings<'_> {
    /// What the provider can give now, and the companion wished for, as far as the provider still names them.
    pub(super) async fn stock(
        &self,
        tx: &mut Tx,
        (provider, service): (&str, Service),
        companion: Option<&str>,
        but: But<'_>,
    ) -> Result<Stock, Failure> {
        let named = store::companions(tx, provider, service).await?;
        let companion = match named.into_iter().find(|c| Some(c.id.as_str()) == companion) {
            Some(c) => {
                let taken = store::of_companion(tx, &c.id, self.now, but.ids).await?;
                Some((c, taken))
            }
            None => None,
        };
        Ok(Stock {
            capacity: store::capacity(tx, provider, service).await?,
            taken: store::at_provider(tx, provider, service, self.now, but.ids).await?,
            companion,
        })
    }
}
