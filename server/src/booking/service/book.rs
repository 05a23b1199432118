//! Booking one session or a series (R-BOOK-1, R-BOOK-2, R-BOOK-8, R-BOOK-10, R-BOOK-13).

use app::domain::{
    booking::{
        About, Becomes, BookingNews, DeskNote, Draft, EventAct, Session, State, Weighed, Words, consent, weigh::No,
    },
    choice::{Unable, Will},
    identity::Action,
};

use super::{
    Bookings, gates,
    standing::{But, Standing, nobody},
};
use crate::{
    booking::store::{self, NewBooking, Receiver},
    clock::new_id,
    db::Tx,
    directory::reference,
    failure::Failure,
    identity::Actor,
    keys::KeyError,
};

/// The letter that a booking's reference begins with.
pub const LETTER: char = 'B';
/// The letter that a series' reference begins with.
pub const SERIES_LETTER: char = 'S';

/// What the form that confirms says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    /// The form's key, as the page had it; never empty.
    pub form_key: String,
    /// What is said of the person's will, where it is asked (R-ACT-1).
    pub will: Option<Will>,
    /// Why the person cannot say.
    pub will_reason: Option<String>,
}

/// What came of it; all but the first two have written nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It is booked or asked for: the reference of it, or of the first of a series.
    Booked(String),
    /// This form was sent before: what it led to.
    Already(String),
    /// Something has not been filled in yet.
    Incomplete,
    /// What was shown is not what is: look again.
    Changed,
    /// A rule says no; for a series, to each of its days.
    No(No),
    /// The person is against it: nothing is booked (R-ACT-1).
    Against,
    /// Not by this person in this way (R-ACT-1).
    Unable(Unable),
    /// This support is not booked here: one rings.
    NotBookable,
    /// There is no such decision for this person.
    NotFound,
}

/// What is to be booked, when all rules have said yes.
struct Making {
    provider_id: String,
    companion_id: Option<String>,
    sessions: Vec<(Session, Becomes)>,
    about: About,
    series: bool,
}

impl Bookings<'_> {
    /// Books what the actor's draft says.
    pub async fn book(&self, actor: &Actor, decision: &str, said: &Said) -> Result<Outcome, Failure> {
        let providers = self.providers(actor.principal_id(), decision).await?;
        let gates = gates(actor.principal_id(), &providers);
        self.db
            .write_behind(&gates, |mut tx| {
                let providers = &providers;
                async move {
                    let outcome = self.book_in(&mut tx, actor, decision, said, providers).await?;
                    Ok((tx, outcome))
                }
            })
            .await
    }

    async fn book_in(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        decision: &str,
        said: &Said,
        providers: &[String],
    ) -> Result<Outcome, Failure> {
        if !self.may(tx, actor).await? {
            return Ok(Outcome::NotFound);
        }
        let form_key = self.form(actor, &said.form_key);
        if let Some(reference) = store::done(tx, &form_key).await? {
            return Ok(Outcome::Already(reference));
        }
        let Some(standing) = self.standing(tx, actor.principal_id(), decision).await? else {
            return Ok(Outcome::NotFound);
        };
        let draft = store::draft(tx, self.keys, decision, &actor.person_id).await?;
        let making = match self.weigh_draft(tx, actor, &standing, draft, said).await? {
            Ok(making) => making,
            Err(outcome) => return Ok(outcome),
        };
        // The order has gone to another provider meanwhile, whose gate is not held.
        if !providers.contains(&making.provider_id) {
            return Ok(Outcome::Changed);
        }
        let reference = self.make(tx, actor, &standing, making).await?;
        store::note(tx, &form_key, &reference, self.now).await?;
        store::drop_draft(tx, decision, &actor.person_id).await?;
        Ok(Outcome::Booked(reference))
    }

    /// Asks all rules, in the transaction that would write.
    async fn weigh_draft(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        standing: &Standing,
        draft: Draft,
        said: &Said,
    ) -> Result<Result<Making, Outcome>, Failure> {
        let Some(rule) = &standing.rule else { return Ok(Err(Outcome::NotBookable)) };
        let will = (said.will, said.will_reason.as_deref());
        match consent::allows(actor.acting(), standing.age, will) {
            Ok(true) => {}
            Ok(false) => return Ok(Err(Outcome::Against)),
            Err(why) => return Ok(Err(Outcome::Unable(why))),
        }
        let (Some(what), Some(when), Some(wishes)) = (draft.what.clone(), draft.when, draft.wishes.clone()) else {
            return Ok(Err(Outcome::Incomplete));
        };
        let weighed = self.weigh_in(tx, standing, &draft).await?;
        let good: Vec<_> = weighed.each.iter().filter_map(|(_, outcome)| outcome.clone().ok()).collect();
        let Some((provider_id, first)) = weighed.provider_id.clone().zip(good.first()) else {
            let no = weighed.each.into_iter().find_map(|(_, outcome)| outcome.err());
            return Ok(Err(no.map_or(Outcome::Incomplete, Outcome::No)));
        };
        let shown = said.form_key.rsplit_once('.').map(|(_, shown)| shown);
        if shown != Some(self.seen(&draft, &weighed).as_str()) {
            return Ok(Err(Outcome::Changed));
        }
        let asked = !consent::asked(actor.acting(), standing.age).is_empty();
        let about = About {
            applies: what.applies(rule.apply_above),
            what,
            wishes,
            becomes: first.1,
            will: said.will.filter(|_| asked),
            will_reason: said.will_reason.clone().filter(|_| said.will == Some(Will::CannotSay)),
        };
        let series = when.again.is_some();
        Ok(Ok(Making { provider_id, companion_id: weighed.companion_id, sessions: good, about, series }))
    }

    /// Weighs what a draft says, one day or several.
    pub(super) async fn weigh_in(
        &self,
        tx: &mut Tx,
        standing: &Standing,
        draft: &Draft,
    ) -> Result<WeighedDraft, Failure> {
        let zone = Self::zone();
        let Some(when) = draft.when else { return Ok(WeighedDraft::default()) };
        let sessions = when.sessions(&zone);
        let Some(order) = standing.order_on(when.day) else {
            return Ok(WeighedDraft { each: nobody(&sessions), ..WeighedDraft::default() });
        };
        let wished = draft.wishes.as_ref().and_then(|w| w.companion.as_deref());
        let place = (order.provider_id.as_str(), standing.case.decision.service);
        let stock = self.stock(tx, place, wished, But::default()).await?;
        let each = standing.weigh((order, &stock), But::default(), |ground| ground.weigh_all(&sessions, &zone));
        Ok(WeighedDraft {
            each,
            provider_id: Some(order.provider_id.clone()),
            companion_id: stock.companion.map(|(c, _)| c.id),
        })
    }

    /// Marks what a page has shown before confirming, so that what is confirmed is what was shown.
    pub(super) fn seen(&self, draft: &Draft, weighed: &WeighedDraft) -> String {
        let each: Vec<_> = weighed.each.iter().map(|(day, outcome)| (day, outcome.clone().ok())).collect();
        let (provider, companion) = (&weighed.provider_id, &weighed.companion_id);
        self.keys.index("booking.seen", &format!("{draft:?} {each:?} {provider:?} {companion:?}"))
    }

    /// Writes the bookings, and tells who has to know.
    async fn make(&self, tx: &mut Tx, actor: &Actor, standing: &Standing, making: Making) -> Result<String, Failure> {
        let decision = &standing.case.decision;
        let series = if making.series {
            let series = (new_id(self.now), reference::random_of(SERIES_LETTER).map_err(KeyError::from)?);
            store::insert_series(tx, (&series.0, &series.1), &decision.id, self.now).await?;
            Some(series.0)
        } else {
            None
        };
        let mut references = Vec::new();
        for (session, becomes) in &making.sessions {
            let id = new_id(self.now);
            let booking = NewBooking {
                reference: reference::random_of(LETTER).map_err(KeyError::from)?,
                uid: id.clone(),
                sequence: 0,
                decision_id: decision.id.clone(),
                provider_id: making.provider_id.clone(),
                companion_id: making.companion_id.clone(),
                series_id: series.clone(),
                state: state(*becomes),
                session: *session,
                about: About { becomes: *becomes, ..making.about.clone() },
                made_at: self.now,
                made_by: actor.person_id.clone(),
                mandate_id: actor.mandate.as_ref().map(|m| m.id.clone()),
                id,
            };
            store::insert(tx, self.keys, &booking).await?;
            let done = (EventAct::Booked, Some(actor));
            store::add(tx, self.keys, &booking.id, done, &Words::default(), self.now).await?;
            let about = (decision.id.as_str(), Some(booking.id.as_str()));
            store::tell_desk(tx, Receiver::Provider(&booking.provider_id), about, DeskNote::Booked, self.now).await?;
            if booking.about.applies {
                store::tell_desk(tx, Receiver::CaseOfficer, about, DeskNote::Expenses, self.now).await?;
            }
            references.push(booking.reference);
        }
        let first = references.swap_remove(0);
        self.tell(tx, actor, (BookingNews::Booked, decision.service), &first).await?;
        actor.note(tx, self.keys, self.now, Action::Booked).await?;
        Ok(first)
    }
}

/// What a draft weighs, and who would give it.
#[derive(Debug, Clone, Default)]
pub(super) struct WeighedDraft {
    pub(super) each: Vec<Weighed>,
    pub(super) provider_id: Option<String>,
    pub(super) companion_id: Option<String>,
}

/// The state that a booking begins in.
pub(super) const fn state(becomes: Becomes) -> State {
    match becomes {
        Becomes::Confirmed => State::Confirmed,
        Becomes::ShortNotice | Becomes::Request => State::Requested,
    }
}
