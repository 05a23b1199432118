//! Telling somebody outside the portal that there is something in it.

use app::domain::notice::{Kind, due::in_the_morning};
use jiff::Timestamp;

use super::store::{self, New};
use crate::{
    clock::{new_id, stockholm},
    db::Tx,
    failure::Failure,
    keys::Keys,
};

/// Tells `person` by all that they have chosen that there is something to read; nothing when they want none of it.
///
/// It is sent after the transaction is committed, and says no more than its kind. The message with all that is to be
/// known is for the caller to write ([`messages::tell`](crate::identity::store::messages::tell)).
pub async fn enqueue(tx: &mut Tx, keys: &Keys, now: Timestamp, person: &str, kind: Kind) -> Result<(), Failure> {
    let Some(receiver) = store::receiver(tx, keys, person).await? else { return Ok(()) };
    let due_at = if kind.waits_for_morning() { in_the_morning(now, &stockholm()) } else { now };
    for (channel, recipient) in receiver.ways() {
        let made_key = new_id(now);
        let new = New {
            made_key: &made_key,
            person,
            kind,
            channel,
            recipient,
            booking: None,
            due_at,
            expires_at: due_at + kind.lasts(),
        };
        store::insert(tx, keys, now, new).await?;
    }
    Ok(())
}
