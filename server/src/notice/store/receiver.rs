//! Whom something is sent to, by what, and what they have chosen.

use app::domain::{
    Lang,
    identity::ContactBy,
    notice::{Channel, Remind, Settings, text_number},
};
use jiff::Timestamp;
use sqlx::FromRow;

use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
    keys::Keys,
    rows::{json, moment, read},
};

const TABLE: &str = "reminder_setting";

/// Somebody to whom something may be sent: at their own telephone and e-mail, nobody else's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receiver {
    /// Id of the person.
    pub id: String,
    /// The language that they read.
    pub lang: Lang,
    /// E-mail address.
    pub email: Option<String>,
    /// Mobile number, as gateways want it; `None` also when the number that is known takes no text messages.
    pub mobile: Option<String>,
    /// What they have chosen, or what holds until they do.
    pub settings: Settings,
    /// When they chose; `None` when they have not.
    pub chosen_at: Option<Timestamp>,
}

impl Receiver {
    /// Where a channel leads to; `None` when it is not known.
    pub fn address(&self, channel: Channel) -> Option<&str> {
        match channel {
            Channel::Email => self.email.as_deref(),
            Channel::Sms => self.mobile.as_deref(),
        }
    }

    /// The chosen channels that lead somewhere, with where.
    pub fn ways(&self) -> impl Iterator<Item = (Channel, &str)> {
        self.settings.channels.iter().filter_map(|channel| Some((*channel, self.address(*channel)?)))
    }
}

/// The columns of a receiver, from `person p LEFT JOIN reminder_setting s`.
#[derive(FromRow)]
struct Row {
    id: String,
    lang: String,
    contact_by: String,
    phone_sealed: Option<String>,
    email_sealed: Option<String>,
    channels: Option<String>,
    times: Option<String>,
    changed_at: Option<String>,
}

impl Row {
    fn read(self, keys: &Keys) -> Result<Receiver, Failure> {
        let id = self.id;
        let opened =
            |column, sealed: Option<String>| sealed.map(|text| keys.open("person", &id, column, &text)).transpose();
        let settings = match (self.channels, self.times) {
            (Some(channels), Some(times)) => {
                let channels: Vec<Channel> = json(TABLE, &id, &channels)?;
                let times: Vec<Remind> = json(TABLE, &id, &times)?;
                Settings::of(&channels, &times)
            }
            _ => Settings::unchosen(read::<ContactBy>("person", &id, &self.contact_by)?),
        };
        Ok(Receiver {
            lang: read("person", &id, &self.lang)?,
            email: opened("email", self.email_sealed)?,
            mobile: opened("phone", self.phone_sealed)?.as_deref().and_then(text_number),
            settings,
            chosen_at: self.changed_at.map(|at| moment(TABLE, &id, &at)).transpose()?,
            id,
        })
    }
}

/// The person with this id.
pub async fn receiver(tx: &mut Tx, keys: &Keys, person: &str) -> Result<Option<Receiver>, Failure> {
    let sql = "SELECT p.id, p.lang, p.contact_by, p.phone_sealed, p.email_sealed, s.channels, s.times, s.changed_at \
        FROM person p LEFT JOIN reminder_setting s ON s.person_id = p.id WHERE p.id = $1";
    let row: Option<Row> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(person).fetch_optional(conn).await)?;
    row.map(|row| row.read(keys)).transpose()
}

/// Keeps what somebody has chosen.
pub async fn keep_settings(tx: &mut Tx, person: &str, settings: &Settings, now: Timestamp) -> Result<(), Failure> {
    let written = |codes: Result<String, serde_json::Error>| codes.map_err(|e| Failure::corrupt(TABLE, person, e));
    let channels = written(serde_json::to_string(&settings.channels))?;
    let times = written(serde_json::to_string(&settings.times))?;
    let sql = "INSERT INTO reminder_setting (person_id, channels, times, changed_at) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (person_id) DO UPDATE SET channels = excluded.channels, times = excluded.times, \
        changed_at = excluded.changed_at";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(person)
        .bind(channels)
        .bind(times)
        .bind(stored(now))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}
