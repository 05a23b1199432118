//! Who is logged in: from the browser's token to a person, and for whom they act (R-ACT-2).

use app::{
    components::Who,
    domain::identity::{Action, MandateState, Person, Role},
};
use jiff::{SignedDuration, Timestamp, civil::Date};

use super::{
    Actor,
    store::{
        attempts, log,
        mandates::{self, KeptMandate},
        people,
        sessions::{self, Row},
    },
};
use crate::{
    clock::{date_in_stockholm, stockholm},
    db::{Db, Tx},
    failure::Failure,
    keys::{KeyError, Keys, hashed, random_word},
};

/// Without a click for this long, somebody is logged out.
pub const IDLE: SignedDuration = SignedDuration::from_mins(20);
/// After this long somebody is logged out whatever they do.
pub const LONGEST: SignedDuration = SignedDuration::from_hours(8);
/// For this long it is remembered that a session has ended, so that whoever comes back is told.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(24);
/// When it was last used is noted to the minute, so that not every click is a write.
const STEP: SignedDuration = SignedDuration::from_mins(1);

/// What stands in the place of an identity provider's code when somebody logs in as a sample person.
pub const DEMO: &str = "demo";

/// Somebody who is logged in, as far as this request is concerned.
#[derive(Debug, Clone)]
pub struct Session {
    /// Hash of the browser's token.
    pub token_hash: String,
    /// Code of the identity provider.
    pub provider: String,
    /// The ID token, sealed, for logging out there.
    pub id_token_sealed: Option<String>,
    /// Who it is.
    pub person: Person,
    /// For whom they act, by a mandate that holds now.
    pub acting: Option<(KeptMandate, Person)>,
    /// Whether they acted for somebody by a mandate that has ended meanwhile.
    pub mandate_ended: bool,
    /// Seconds from now until they are logged out unless they do something.
    pub left: i64,
    /// When they are logged out unless they do something.
    pub until: Timestamp,
    /// When they are logged out whatever they do.
    pub latest: Timestamp,
}

/// What a token leads to.
#[derive(Debug, Clone)]
pub enum Found {
    /// Nobody: it was never given out, or the session was ended.
    Nobody,
    /// A session whose time was over.
    Ended {
        /// Whether they acted for somebody.
        acting: bool,
    },
    /// Somebody.
    Here(Box<Session>),
}

/// What begins a session.
#[derive(Debug, Clone, Copy)]
pub struct Begun<'a> {
    /// Who.
    pub person_id: &'a str,
    /// Code of the identity provider.
    pub provider: &'a str,
    /// What the provider calls them.
    pub subject: &'a str,
    /// What the provider calls the session.
    pub sid: Option<&'a str>,
    /// The ID token.
    pub id_token: Option<&'a str>,
}

impl Session {
    /// Whom the pages are about.
    pub fn principal(&self) -> &Person {
        self.acting.as_ref().map_or(&self.person, |(_, principal)| principal)
    }

    /// The mandate acted by.
    pub fn mandate(&self) -> Option<&KeptMandate> {
        self.acting.as_ref().map(|(mandate, _)| mandate)
    }

    /// Whether the reader is the person alone, or stands in for a child who cannot act yet.
    pub fn private(&self, today: Date) -> bool {
        self.mandate().is_none_or(|kept| kept.mandate.stands_in(self.principal().age(today)))
    }

    /// Who acts, and for whom.
    pub fn actor(&self) -> Actor {
        let mandate = self.mandate().map(|m| m.mandate.clone());
        Actor { person_id: self.person.id.clone(), mandate }
    }

    /// What every page tells of it.
    pub fn who(&self) -> Who {
        let time = |at: Timestamp| at.to_zoned(stockholm()).time();
        Who {
            name: self.person.name(),
            acting_for: self.acting.as_ref().map(|(m, principal)| (principal.name(), m.mandate.kind)),
            until: time(self.until),
            at_the_latest: time(self.latest),
            left: self.left,
        }
    }
}

/// Whose token this is. Notes that it was used; a session whose time is over is ended for good.
pub async fn find(db: &Db, keys: &Keys, now: Timestamp, token: &str, demo: bool) -> Result<Found, Failure> {
    let token_hash = hashed(token);
    let mut tx = db.snapshot().await?;
    let Some(row) = sessions::by_token(&mut tx, &token_hash).await? else { return Ok(Found::Nobody) };
    let idle = now.duration_since(row.seen_at);
    let over = idle >= IDLE || now.duration_since(row.created_at) >= LONGEST || (row.provider == DEMO && !demo);
    if over {
        drop(tx);
        end(db, &token_hash).await?;
        return Ok(Found::Ended { acting: row.mandate_id.is_some() });
    }
    let seen_at = if idle >= STEP { now } else { row.seen_at };
    let found = read(&mut tx, keys, now, row, seen_at).await?;
    drop(tx);
    if idle >= STEP {
        db.write(|mut tx| {
            let token_hash = &token_hash;
            async move { sessions::touch(&mut tx, token_hash, now).await.map(|()| (tx, ())) }
        })
        .await?;
    }
    Ok(found)
}

async fn read(tx: &mut Tx, keys: &Keys, now: Timestamp, row: Row, seen_at: Timestamp) -> Result<Found, Failure> {
    let Some(person) = people::person(tx, keys, &row.person_id).await? else { return Ok(Found::Nobody) };
    let today = date_in_stockholm(now);
    let mut acting = None;
    if let Some(id) = &row.mandate_id
        && let Some(kept) = mandates::by_id(tx, today, id).await?
        && kept.mandate.agent_id == person.id
        && kept.mandate.state(kept.born, today, kept.staff) == MandateState::Valid
        && let Some(principal) = people::person(tx, keys, &kept.mandate.principal_id).await?
    {
        acting = Some((kept, principal));
    }
    let latest = row.created_at + LONGEST;
    let until = (seen_at + IDLE).min(latest);
    Ok(Found::Here(Box::new(Session {
        mandate_ended: row.mandate_id.is_some() && acting.is_none(),
        token_hash: row.token_hash,
        provider: row.provider,
        id_token_sealed: row.id_token_sealed,
        person,
        acting,
        left: until.duration_since(now).as_secs(),
        until,
        latest,
    })))
}

/// Begins a session and gives its token. The browser's token from before, planted or not, is dead from here on.
pub async fn begin(
    tx: &mut Tx,
    keys: &Keys,
    now: Timestamp,
    before: Option<&str>,
    begun: Begun<'_>,
) -> Result<String, Failure> {
    sessions::sweep(tx, now - IDLE - REMEMBERED, now - LONGEST - REMEMBERED).await?;
    let long_ago = now - super::oidc::PENDING_LIFE;
    attempts::sweep(tx, long_ago, now - super::oidc::LOG_OUT_TOKEN_LIFE).await?;
    if let Some(token) = before {
        sessions::delete(tx, &hashed(token)).await?;
    }
    let token = random_word().map_err(KeyError::from)?;
    let token_hash = hashed(&token);
    let row = Row {
        person_id: begun.person_id.to_owned(),
        mandate_id: None,
        provider: begun.provider.to_owned(),
        subject_index: subject_index(keys, begun.subject),
        sid: begun.sid.map(str::to_owned),
        id_token_sealed: begun.id_token.map(|t| keys.seal("session", &token_hash, "id_token", t)).transpose()?,
        token_hash,
        created_at: now,
        seen_at: now,
    };
    sessions::insert(tx, &row).await?;
    let person = begun.person_id;
    let action = Action::LoggedIn;
    let deed =
        log::Deed { principal: person, actor: Some(person), role: Role::Oneself, mandate: None, unit: None, action };
    log::append(tx, keys, now, &deed).await?;
    Ok(token)
}

/// What the provider's name of somebody is looked up by.
pub fn subject_index(keys: &Keys, subject: &str) -> String {
    keys.index("session.subject", subject)
}

/// Ends a session.
pub async fn end(db: &Db, token_hash: &str) -> Result<(), Failure> {
    db.write(|mut tx| async move { sessions::delete(&mut tx, token_hash).await.map(|()| (tx, ())) }).await
}
