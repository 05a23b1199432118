//! Telling people what was done for them, and keeping who did it (R-ACT-2, R-ACT-5).

use app::domain::{directory::Service, identity::MandateKind};
use jiff::Timestamp;
use serde::Serialize;

use super::{service::Actor, store};
use crate::failure::Failure;
use crate::{
    clock::{new_id, stored},
    db::{Tx, on_tx},
    keys::Keys,
};

/// Who did it, and by what right.
#[derive(Debug, Clone, Serialize)]
pub(super) struct By {
    name: String,
    kind: MandateKind,
}

/// What somebody is told on their own page.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(super) enum Message {
    /// Somebody has chosen for the person.
    ChoiceMadeForYou { by: By, service: Service, provider: Option<String> },
    /// Somebody has chosen, and the youth's own consent is needed (R-ACT-1).
    ConsentAsked { by: By, service: Service, provider: Option<String> },
    /// Somebody has chosen for a child, and this other guardian's consent is needed (R-ACT-1).
    ConsentAskedFor { by: By, person: String, service: Service, provider: Option<String> },
    /// One who was asked has answered: to the one who chose, and to the child.
    ConsentAnswered { name: String, agrees: bool, person: String, service: Service, provider: Option<String> },
    /// A förvaltare says that the person is against it: nothing is chosen, and the case officer takes over (R-ACT-1).
    ChoiceAtCaseOfficer { by: By, service: Service },
    /// A choice was taken back (R-CHO-7).
    ChoiceWithdrawn { by: Option<By>, service: Service, provider: Option<String> },
    /// The rule for those who do not choose applies (R-CHO-3).
    DefaultApplied { service: Service, provider: Option<String> },
    /// Somebody has asked for something for the person (R-CHO-6).
    WishMade { by: By, service: Service },
}

/// What was done, as the log of who has looked keeps it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Deed {
    Chose,
    Withdrew,
    Agreed,
    Disagreed,
    Asked,
}

impl Deed {
    const fn code(self) -> &'static str {
        match self {
            Self::Chose => "valde",
            Self::Withdrew => "angrade-valet",
            Self::Agreed => "sa-ja",
            Self::Disagreed => "sa-nej",
            Self::Asked => "lamnade-onskemal",
        }
    }
}

/// The name and right of one who acts for another; `None` of the person.
pub(super) async fn by(tx: &mut Tx, actor: &Actor) -> Result<Option<By>, Failure> {
    let Some(mandate) = &actor.mandate else { return Ok(None) };
    Ok(Some(By { name: store::name(tx, &actor.person_id).await?, kind: mandate.kind }))
}

/// Puts a message on somebody's page.
pub(super) async fn tell(
    tx: &mut Tx,
    keys: &Keys,
    now: Timestamp,
    person: &str,
    message: &Message,
) -> Result<(), Failure> {
    let id = new_id(now);
    let about = serde_json::to_value(message).map_err(|e| Failure::corrupt("message", &id, e))?;
    let sealed = keys.seal("message", &id, "about", &about.to_string())?;
    let sql = "INSERT INTO message (id, person_id, kind, about_sealed, created_at) VALUES ($1, $2, $3, $4, $5)";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(&id)
        .bind(person)
        .bind(about["kind"].as_str())
        .bind(sealed)
        .bind(stored(now))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// Adds to the log of who has looked at or changed what about the one acted for.
pub(super) async fn log(tx: &mut Tx, keys: &Keys, now: Timestamp, actor: &Actor, deed: Deed) -> Result<(), Failure> {
    let principal = actor.principal_id();
    let sql = "SELECT place, chain FROM access_log WHERE principal_id = $1 ORDER BY place DESC LIMIT 1";
    let last: Option<(i64, String)> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(principal).fetch_optional(conn).await)?;
    let (place, before) = last.map_or((1, String::new()), |(place, chain)| (place + 1, chain));
    let mandate = actor.mandate.as_ref().map(|m| m.id.as_str());
    let role = if mandate.is_some() { "ombud" } else { "sjalv" };
    let (at, number) = (stored(now), place.to_string());
    let parts = [&before, principal, &number, &at, &actor.person_id, role, mandate.unwrap_or(""), deed.code()];
    let sql = "INSERT INTO access_log (principal_id, place, at, actor_id, actor_role, mandate_id, action, chain) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(principal)
        .bind(place)
        .bind(&at)
        .bind(&actor.person_id)
        .bind(role)
        .bind(mandate)
        .bind(deed.code())
        .bind(keys.link(&parts))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}
