//! Making the reminders that have come due.

use app::domain::notice::{Channel, Kind, Remind, due_now};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use super::store::{self, Coming, New};
use crate::{
    clock::{stockholm, stored},
    db::Db,
    failure::Failure,
    keys::Keys,
};

/// How far ahead a session can be that is reminded of today: a week, and the rest of its day.
const HORIZON: SignedDuration = SignedDuration::from_hours(8 * 24);

/// A reminder that is due.
struct Due {
    made_key: String,
    channel: Channel,
    at: Timestamp,
    coming: Coming,
    recipient: String,
}

/// Makes what is due and not there yet, for the channels that are on; gives how many.
///
/// Nothing is made ahead of its time. So a session that is moved or cancelled, and a change of mind about when to be
/// reminded, need no care: what is due is always read from what holds.
pub async fn reminders(db: &Db, keys: &Keys, now: Timestamp, on: &[Channel]) -> Result<usize, Failure> {
    let horizon = now + HORIZON;
    let mut tx = db.snapshot().await?;
    let made = store::made(&mut tx, now, horizon).await?;
    let coming = store::coming(&mut tx, keys, now, horizon).await?;
    drop(tx);
    let zone = stockholm();
    let due: Vec<_> =
        coming.iter().flat_map(|c| due(c, now, &zone, on)).filter(|d| !made.contains(&d.made_key)).collect();
    if due.is_empty() {
        return Ok(0);
    }
    db.write(|mut tx| {
        let due = &due;
        async move {
            let mut count = 0;
            for one in due {
                count += usize::from(store::insert(&mut tx, keys, now, one.row()).await?);
            }
            Ok((tx, count))
        }
    })
    .await
}

/// What is due of one session: the same reminder by each channel.
fn due(coming: &Coming, now: Timestamp, zone: &TimeZone, on: &[Channel]) -> Vec<Due> {
    let receiver = &coming.receiver;
    let since = receiver.chosen_at.map_or(coming.made_at, |chosen| chosen.max(coming.made_at));
    let Some((remind, at)) = due_now((coming.starts, &receiver.settings.times), since, now, zone) else {
        return Vec::new();
    };
    let ways = receiver.ways().filter(|(channel, _)| on.contains(channel));
    ways.map(|(channel, recipient)| Due {
        made_key: made_key(coming, remind, channel),
        channel,
        at,
        coming: coming.clone(),
        recipient: recipient.to_owned(),
    })
    .collect()
}

/// The same session, time, kind of reminder and channel is the same reminder.
fn made_key(coming: &Coming, remind: Remind, channel: Channel) -> String {
    format!("{}/{}/{}/{}", coming.booking, stored(coming.starts), remind.code(), channel.code())
}

impl Due {
    fn row(&self) -> New<'_> {
        New {
            made_key: &self.made_key,
            person: &self.coming.receiver.id,
            kind: Kind::Reminder,
            channel: self.channel,
            recipient: &self.recipient,
            booking: Some(&self.coming.booking),
            due_at: self.at,
            expires_at: self.coming.starts,
        }
    }
}
