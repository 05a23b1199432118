//! Warns of decisions and agreements that end (R-CHO-8, R-PROV-5): each once.

use app::domain::{calendar::days_between, choice::decision::WARNINGS, identity::Message};
use jiff::{Timestamp, civil::Date};

use super::store::{self, Ending};
use crate::{clock::date_in_stockholm, db::Db, failure::Failure, identity::store::messages, keys::Keys};

/// Somebody who has to be told, and by what it is known that they have been.
struct Notice {
    person: String,
    about: String,
    message: Message,
}

/// Tells whoever has to be told at `now`; gives how many have been told that had not been before.
///
/// # Errors
/// When the database fails: what has been told until then stays so, and is not told again.
pub async fn tell(db: &Db, keys: &Keys, now: Timestamp) -> Result<usize, Failure> {
    let today = date_in_stockholm(now);
    let mut tx = db.snapshot().await?;
    let last = today.saturating_add(jiff::Span::new().days(WARNINGS[0]));
    let decisions = store::decisions_ending(&mut tx, today, last).await?;
    let providers = store::agreements_ending(&mut tx, today).await?;
    drop(tx);
    let notices = decisions.into_iter().filter_map(|e| decision(e, today)).chain(providers.into_iter().map(provider));
    let mut told = 0;
    for notice in notices {
        told += usize::from(tell_one(db, keys, now, &notice).await?);
    }
    Ok(told)
}

/// The warning that is due: sixty days before, and once more fourteen days before.
fn decision(ending: Ending, today: Date) -> Option<Notice> {
    let left = days_between(today, ending.on);
    let before = WARNINGS.into_iter().rev().find(|days| left <= *days)?;
    // A decision that is made longer is warned of anew.
    let about = format!("decision-ending {} {} {before}", ending.id, ending.on);
    let message = Message::DecisionEnding { service: ending.service, on: ending.on };
    Some(Notice { person: ending.person_id, about, message })
}

fn provider((ending, provider): (Ending, String)) -> Notice {
    let about = format!("provider-ended {} {}", ending.id, ending.on);
    let message = Message::ProviderEnded { service: ending.service, provider, on: ending.on };
    Notice { person: ending.person_id, about, message }
}

async fn tell_one(db: &Db, keys: &Keys, now: Timestamp, notice: &Notice) -> Result<bool, Failure> {
    db.write(|mut tx| async move {
        let first = store::first_time(&mut tx, &notice.person, &notice.about, now).await?;
        if first {
            messages::tell(&mut tx, keys, now, &notice.person, &notice.message).await?;
        }
        Ok((tx, first))
    })
    .await
}
