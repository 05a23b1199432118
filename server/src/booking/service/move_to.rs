//! Moving: one step that never loses the old time before the new one is secured (R-BOOK-13).

use app::domain::{
    booking::{
        About, BookingNews, DayIs, DeskNote, EventAct, NotOne, Session, State, Weighed, When, Words, state::Act,
        weigh::No,
    },
    calendar::days_between,
    choice::decision::shift,
    identity::Action,
};
use jiff::civil::Date;

use super::{
    Bookings, LETTER,
    book::state,
    gates,
    standing::{But, nobody},
};
use crate::{
    booking::store::{self, Change, Kept, NewBooking, Receiver},
    clock::{date_in_stockholm, new_id},
    db::Tx,
    directory::reference,
    failure::Failure,
    identity::Actor,
    keys::{KeyError, random_word},
};

/// What the form that moves says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoveSaid {
    /// The form's key, as the page had it; never empty.
    pub form_key: String,
    /// The new time.
    pub when: When,
    /// All that are to come of the series, each by as many days.
    pub all: bool,
    /// The cost that was shown and agreed to, in minutes; 0 when none was.
    pub sure_of: u32,
}

/// What came of it; all but the first two have written nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moved {
    /// Moved: the reference of what took its place.
    Done(String),
    /// This form was sent before: what it led to.
    Already(String),
    /// It is late, and the old time costs so many minutes: ask once more (R-BOOK-3).
    Late(u32),
    /// A rule says no to the new time.
    No(No),
    /// Of a series, some of the new times cannot be: nothing is moved.
    Several(Vec<Weighed>),
    /// The new time is the old one.
    Same,
    /// It has begun: nothing can be moved any more.
    Begun,
    /// It has come to this already.
    Over(State),
    /// There is no such booking for this person.
    NotFound,
}

/// What is shown before moving.
#[derive(Debug, Clone, PartialEq)]
pub struct MoveView {
    /// The booking.
    pub kept: Kept,
    /// How many of its series are to come; 0 when it belongs to none.
    pub in_series: usize,
    /// The minutes that the old times cost when they are moved now (R-BOOK-3).
    pub cost: u32,
    /// What a new time weighs, when one was asked for.
    pub weighed: Vec<Weighed>,
    /// Free times near the old one, the nearest first.
    pub suggestions: Vec<Session>,
    /// The days to choose from; none when no provider has the order.
    pub days: Vec<(Date, DayIs)>,
    /// The key of the form.
    pub form_key: String,
}

/// New times for bookings, weighed.
struct Plan {
    provider_id: Option<String>,
    companion_id: Option<String>,
    each: Vec<Weighed>,
}

impl Bookings<'_> {
    /// What is shown before moving the booking with this reference; `to` is the time asked for, for all of its series
    /// or not. `None` when there is no such booking for this person.
    pub async fn move_view(
        &self,
        actor: &Actor,
        reference: &str,
        to: Option<(When, bool)>,
    ) -> Result<Option<MoveView>, Failure> {
        let mut tx = self.db.snapshot().await?;
        let all = store::of_person(&mut tx, self.keys, actor.principal_id()).await?;
        let Some(kept) = all.iter().find(|k| k.booking.reference == reference) else { return Ok(None) };
        let in_series = if kept.series.is_some() { self.chosen(&all, kept, true).len() } else { 0 };
        let chosen = self.chosen(&all, kept, to.is_some_and(|(_, all)| all));
        let cost: u32 = self.costs(&mut tx, actor, &chosen).await?.iter().sum();
        let weighed = match to {
            Some((when, _)) => self.plan(&mut tx, actor, kept, &chosen, when, 0 < cost).await?.each,
            None => vec![],
        };
        let near = self.near_in(&mut tx, actor, kept).await?;
        let (suggestions, days) = near.map_or_else(Default::default, |near| (near.times(), near.days()));
        let form_key = random_word().map_err(KeyError::from)?;
        Ok(Some(MoveView { kept: kept.clone(), in_series, cost, weighed, suggestions, days, form_key }))
    }

    /// Moves the booking with this reference, or all to come of its series: all of it or nothing.
    pub async fn move_to(&self, actor: &Actor, reference: &str, said: &MoveSaid) -> Result<Moved, Failure> {
        let found = {
            let mut tx = self.db.snapshot().await?;
            store::by_reference(&mut tx, self.keys, actor.principal_id(), reference).await?
        };
        let Some(kept) = found else { return Ok(Moved::NotFound) };
        let providers = self.providers(actor.principal_id(), &kept.booking.decision_id).await?;
        self.db
            .write_behind(&gates(actor.principal_id(), &providers), |mut tx| async move {
                let moved = self.move_in(&mut tx, actor, reference, said).await?;
                Ok((tx, moved))
            })
            .await
    }

    async fn move_in(&self, tx: &mut Tx, actor: &Actor, reference: &str, said: &MoveSaid) -> Result<Moved, Failure> {
        if !self.may(tx, actor).await? {
            return Ok(Moved::NotFound);
        }
        let form_key = self.form(actor, &said.form_key);
        if let Some(to) = store::done(tx, &form_key).await? {
            return Ok(Moved::Already(to));
        }
        let all = store::of_person(tx, self.keys, actor.principal_id()).await?;
        let Some(kept) = all.iter().find(|k| k.booking.reference == reference) else { return Ok(Moved::NotFound) };
        let chosen = self.chosen(&all, kept, said.all);
        if !chosen.iter().any(|k| k.booking.id == kept.booking.id) {
            let state = kept.booking.state;
            return Ok(if state.open() { Moved::Begun } else { Moved::Over(state) });
        }
        let costs = self.costs(tx, actor, &chosen).await?;
        let cost: u32 = costs.iter().sum();
        let plan = self.plan(tx, actor, kept, &chosen, said.when, 0 < cost).await?;
        if let Some(refused) = refused(kept, &chosen, &plan.each, said) {
            return Ok(refused);
        }
        if said.sure_of < cost {
            return Ok(Moved::Late(cost));
        }
        let mut first = String::new();
        for ((old, cost), (_, outcome)) in chosen.iter().zip(&costs).zip(&plan.each) {
            let Ok((session, becomes)) = outcome else { continue };
            let about = About { becomes: *becomes, ..old.booking.about.clone() };
            let new = self.successor(old, &plan, (*session, about), actor)?;
            self.replace(tx, actor, old, &new, 0 < *cost).await?;
            if old.booking.id == kept.booking.id {
                first.clone_from(&new.reference);
            }
        }
        store::note(tx, &form_key, &first, self.now).await?;
        self.tell(tx, actor, (BookingNews::Moved, kept.service), &first).await?;
        actor.note(tx, self.keys, self.now, Action::MovedBooking).await?;
        Ok(Moved::Done(first))
    }

    /// The booking that takes the place of `old`: calendars know it by the same name.
    fn successor(
        &self,
        old: &Kept,
        plan: &Plan,
        (session, about): (Session, About),
        actor: &Actor,
    ) -> Result<NewBooking, Failure> {
        Ok(NewBooking {
            id: new_id(self.now),
            reference: reference::random_of(LETTER).map_err(KeyError::from)?,
            sequence: old.booking.sequence + 1,
            provider_id: plan.provider_id.clone().unwrap_or_else(|| old.booking.provider_id.clone()),
            companion_id: plan.companion_id.clone(),
            state: state(about.becomes),
            session,
            about,
            made_at: self.now,
            made_by: actor.person_id.clone(),
            mandate_id: actor.mandate.as_ref().map(|m| m.id.clone()),
            ..old.booking.clone()
        })
    }

    async fn replace(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        old: &Kept,
        new: &NewBooking,
        costs: bool,
    ) -> Result<(), Failure> {
        store::insert(tx, self.keys, new).await?;
        // A late move costs the old time, as a late cancellation does.
        let act = if costs { Act::Cancel { counts: true } } else { Act::Move };
        let Some(state) = old.booking.state.after(act) else { return Ok(()) };
        let change = Change { state, moved_to: Some(&new.id) };
        store::change(tx, &old.booking.id, old.booking.state, change, self.now).await?;
        let none = Words::default();
        store::add(tx, self.keys, &old.booking.id, (EventAct::MovedAway, Some(actor)), &none, self.now).await?;
        store::add(tx, self.keys, &new.id, (EventAct::MovedHere, Some(actor)), &none, self.now).await?;
        let about = (new.decision_id.as_str(), Some(new.id.as_str()));
        store::tell_desk(tx, Receiver::Provider(&new.provider_id), about, DeskNote::Moved, self.now).await
    }

    /// The new time of each, weighed as if the old ones were not there; those that cost keep their hours.
    async fn plan(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        kept: &Kept,
        chosen: &[&Kept],
        when: When,
        cost: bool,
    ) -> Result<Plan, Failure> {
        let zone = Self::zone();
        let days = days_between(date_in_stockholm(kept.booking.session.starts()), when.day);
        let sessions: Vec<(Date, Result<Session, NotOne>)> = chosen
            .iter()
            .map(|k| {
                let day = shift(date_in_stockholm(k.booking.session.starts()), days);
                (day, When { day, again: None, ..when }.session(&zone))
            })
            .collect();
        let ids: Vec<_> = chosen.iter().map(|k| k.booking.id.clone()).collect();
        let but = But { ids: &ids, cost };
        let nothing = Plan { provider_id: None, companion_id: None, each: nobody(&sessions) };
        let standing = self.standing(tx, actor.principal_id(), &kept.booking.decision_id).await?;
        let Some(standing) = standing.filter(|s| s.rule.is_some()) else { return Ok(nothing) };
        let Some(order) = standing.order_on(when.day) else { return Ok(nothing) };
        let place = (order.provider_id.as_str(), kept.service);
        let stock = self.stock(tx, place, kept.booking.companion_id.as_deref(), but).await?;
        let each = standing.weigh((order, &stock), but, |ground| ground.weigh_all(&sessions, &zone));
        Ok(Plan {
            provider_id: Some(order.provider_id.clone()),
            companion_id: stock.companion.map(|(c, _)| c.id),
            each,
        })
    }
}

/// Why nothing is moved, when something stands in the way.
fn refused(kept: &Kept, chosen: &[&Kept], each: &[Weighed], said: &MoveSaid) -> Option<Moved> {
    if let ([only], [(_, outcome)]) = (chosen, each) {
        return match outcome {
            Err(no) => Some(Moved::No(no.clone())),
            Ok((session, _)) => (*session == only.booking.session).then_some(Moved::Same),
        };
    }
    if each.iter().any(|(_, outcome)| outcome.is_err()) {
        return Some(Moved::Several(each.to_vec()));
    }
    let mine = chosen.iter().position(|k| k.booking.id == kept.booking.id)?;
    let same = each.get(mine).and_then(|(_, o)| o.as_ref().ok()).is_some_and(|(s, _)| *s == kept.booking.session);
    (said.all && same).then_some(Moved::Same)
}
