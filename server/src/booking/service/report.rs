//! Nobody came, or somebody came late (R-BOOK-11).

use app::domain::{
    booking::{BookingNews, DeskNote, EventAct, State, Words, state::Act},
    identity::Action,
};

use super::{Bookings, gates};
use crate::{
    booking::store::{self, Change, Receiver},
    db::Tx,
    failure::Failure,
    identity::Actor,
};

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Report {
    /// Nobody came: the hours are given back.
    NobodyCame {
        /// In one's own words.
        text: Option<String>,
    },
    /// The companion came so many minutes late; the hours stand, and the provider is told.
    CameLate {
        /// How late.
        minutes: u32,
        /// In one's own words.
        text: Option<String>,
    },
}

/// What came of it; only the first has written something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reported {
    /// It is noted, and the provider is told.
    Done,
    /// It was said before.
    Already,
    /// It has not begun yet.
    TooEarly,
    /// It has come to this already: nobody was to come.
    Over(State),
    /// There is no such booking for this person.
    NotFound,
}

impl Bookings<'_> {
    /// Notes what went wrong with the booking with this reference.
    pub async fn report(&self, actor: &Actor, reference: &str, report: &Report) -> Result<Reported, Failure> {
        let gates = gates(actor.principal_id(), &[]);
        self.db
            .write_behind(&gates, |mut tx| async move {
                let reported = self.report_in(&mut tx, actor, reference, report).await?;
                Ok((tx, reported))
            })
            .await
    }

    async fn report_in(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        reference: &str,
        report: &Report,
    ) -> Result<Reported, Failure> {
        if !self.may(tx, actor).await? {
            return Ok(Reported::NotFound);
        }
        let Some(kept) = store::by_reference(tx, self.keys, actor.principal_id(), reference).await? else {
            return Ok(Reported::NotFound);
        };
        let booking = &kept.booking;
        let next = match booking.state {
            State::NoShow => return Ok(Reported::Already),
            State::Confirmed | State::Given if self.now < booking.session.starts() => return Ok(Reported::TooEarly),
            state => state.after(Act::ReportNoShow),
        };
        let Some(no_show) = next else { return Ok(Reported::Over(booking.state)) };
        let (act, note, words) = match report {
            Report::NobodyCame { text } => {
                let change = Change { state: no_show, moved_to: None };
                store::change(tx, &booking.id, booking.state, change, self.now).await?;
                (EventAct::NobodyCame, DeskNote::NobodyCame, Words { text: text.clone(), ..Words::default() })
            }
            Report::CameLate { minutes, text } => {
                let said = store::of(tx, self.keys, &booking.id).await?;
                if said.iter().any(|e| e.act == EventAct::CameLate) {
                    return Ok(Reported::Already);
                }
                let words = Words { minutes: Some(*minutes), text: text.clone(), ..Words::default() };
                (EventAct::CameLate, DeskNote::CameLate, words)
            }
        };
        store::add(tx, self.keys, &booking.id, (act, Some(actor)), &words, self.now).await?;
        let about = (booking.decision_id.as_str(), Some(booking.id.as_str()));
        store::tell_desk(tx, Receiver::Provider(&booking.provider_id), about, note, self.now).await?;
        self.tell(tx, actor, (BookingNews::Reported, kept.service), reference).await?;
        actor.note(tx, self.keys, self.now, Action::ReportedBooking).await?;
        Ok(Reported::Done)
    }
}
