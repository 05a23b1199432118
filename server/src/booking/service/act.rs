//! What the provider does with a booking, and who is told what (R-BOOK-2, R-BOOK-11, R-ACT-2).

use app::domain::{
    booking::{BookingNews, EventAct, Words, state::Act},
    directory::Service,
    identity::Message,
    notice::Kind,
};

use serde::Deserialize;

use super::{Bookings, gates};
use crate::{
    booking::store::{self, Change},
    db::Tx,
    failure::Failure,
    identity::{Actor, store::messages},
    notice::service::enqueue,
};

/// What a provider does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum ProviderAct {
    /// Says yes to a request.
    #[serde(rename = "ja")]
    Accept,
    /// Says no to a request.
    #[serde(rename = "nej")]
    Decline,
    /// Cancels what was booked or asked for.
    #[serde(rename = "avboka")]
    Cancel,
    /// Records that it was given.
    #[serde(rename = "genomford")]
    Give,
}

impl ProviderAct {
    const fn parts(self) -> (Act, EventAct, Option<BookingNews>) {
        match self {
            Self::Accept => (Act::Accept, EventAct::Accepted, Some(BookingNews::Accepted)),
            Self::Decline => (Act::Decline, EventAct::Declined, Some(BookingNews::Declined)),
            Self::Cancel => {
                (Act::CancelAsProvider, EventAct::CancelledByProvider, Some(BookingNews::CancelledByProvider))
            }
            Self::Give => (Act::Give, EventAct::Given, None),
        }
    }
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Acted {
    /// It is done.
    Done,
    /// It was in that state already.
    Already,
    /// That cannot happen with it any more, or not yet.
    Not,
    /// The provider has no such booking.
    NotFound,
}

impl Bookings<'_> {
    /// The provider with this id does something with a booking.
    pub async fn provider_acts(&self, provider: &str, reference: &str, act: ProviderAct) -> Result<Acted, Failure> {
        let whose = {
            let mut tx = self.db.snapshot().await?;
            store::whose(&mut tx, reference).await?
        };
        let Some((person, _)) = whose.filter(|(_, at)| at == provider) else { return Ok(Acted::NotFound) };
        let providers = [provider.to_owned()];
        self.db
            .write_behind(&gates(&person, &providers), |mut tx| {
                let person = &person;
                async move {
                    let acted = self.provider_acts_in(&mut tx, person, reference, act).await?;
                    Ok((tx, acted))
                }
            })
            .await
    }

    async fn provider_acts_in(
        &self,
        tx: &mut Tx,
        person: &str,
        reference: &str,
        act: ProviderAct,
    ) -> Result<Acted, Failure> {
        let Some(kept) = store::by_reference(tx, self.keys, person, reference).await? else {
            return Ok(Acted::NotFound);
        };
        let booking = &kept.booking;
        let (act, event, news) = act.parts();
        let begun = booking.session.starts() <= self.now;
        let in_time = match act {
            Act::Give => begun,
            _ => !begun,
        };
        let Some(next) = booking.state.after(act).filter(|_| in_time) else {
            let already = act_leads_to(act) == Some(booking.state);
            return Ok(if already { Acted::Already } else { Acted::Not });
        };
        let change = Change { state: next, moved_to: None };
        store::change(tx, &booking.id, booking.state, change, self.now).await?;
        store::add(tx, self.keys, &booking.id, (event, None), &Words::default(), self.now).await?;
        if let Some(news) = news {
            let message = Message::Booking { news, by: None, service: kept.service, reference: reference.to_owned() };
            messages::tell(tx, self.keys, self.now, person, &message).await?;
            let kind = if act == Act::CancelAsProvider { Kind::CalledOff } else { Kind::Answered };
            enqueue(tx, self.keys, self.now, person, kind).await?;
        }
        Ok(Acted::Done)
    }

    /// Tells the person what somebody has done for them; nobody is told what they did themselves (R-ACT-2).
    pub(super) async fn tell(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        (news, service): (BookingNews, Service),
        reference: &str,
    ) -> Result<(), Failure> {
        let reference = reference.to_owned();
        let message = |by| Message::Booking { news, by: Some(by), service, reference };
        actor.tell(tx, self.keys, self.now, message).await
    }
}

/// The state that an act of the provider ends in.
fn act_leads_to(act: Act) -> Option<app::domain::booking::State> {
    use app::domain::booking::State::{Confirmed, Requested};
    Requested.after(act).or_else(|| Confirmed.after(act))
}
