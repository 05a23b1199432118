//! Choices: made, found again, and what becomes of them (R-CHO-7).

use app::domain::{
    choice::{DefaultReason, State, Switch, Will, Wishes},
    identity::MandateKind,
};
use jiff::Timestamp;
use sqlx::{AssertSqlSafe, FromRow};

use super::{day, json, maybe_day, moment, read, read_maybe};
use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
    keys::Keys,
};

const TABLE: &str = "choice";

/// A choice about to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewChoice {
    /// UUIDv7.
    pub id: String,
    /// What people refer to, unique.
    pub reference: String,
    /// The form's own key: the same form sent twice is one choice.
    pub form_key: String,
    /// The decision it is for.
    pub decision_id: String,
    /// The provider; `None` when the case officer picks.
    pub provider_id: Option<String>,
    /// How the provider was found when the person did not choose.
    pub default_reason: Option<DefaultReason>,
    /// Where it stands.
    pub state: State,
    /// What is wished for.
    pub wishes: Wishes,
    /// When.
    pub made_at: Timestamp,
    /// By whom.
    pub made_by: String,
    /// By which mandate; `None` by the person.
    pub mandate_id: Option<String>,
    /// What was said of the person's will (R-ACT-1).
    pub will: Option<Will>,
    /// Why the person cannot say.
    pub will_reason: Option<String>,
    /// The days that were shown.
    pub switch: Switch,
}

/// A choice as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// What was kept when it was made, with the state and the days of now.
    pub choice: NewChoice,
    /// Slug and name of the provider.
    pub provider: Option<(String, String)>,
    /// The name of the one who made it.
    pub made_by_name: String,
    /// What that one's right rested on; `None` for the person.
    pub mandate: Option<MandateKind>,
    /// When it was over: ordered, withdrawn, replaced or refused.
    pub closed_at: Option<Timestamp>,
}

/// Keeps a new choice.
pub async fn insert(tx: &mut Tx, keys: &Keys, c: &NewChoice) -> Result<(), Failure> {
    let wishes = serde_json::to_string(&c.wishes).map_err(|e| Failure::corrupt(TABLE, &c.id, e))?;
    let wishes = keys.seal(TABLE, &c.id, "wishes", &wishes)?;
    let reason = c.will_reason.as_deref().map(|r| keys.seal(TABLE, &c.id, "will_reason", r)).transpose()?;
    let sql = "INSERT INTO choice (id, reference, form_key, decision_id, provider_id, default_reason, state, \
        wishes_sealed, made_at, made_by, mandate_id, will, will_reason_sealed, last_day_old, first_day_new, start_by) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(&c.id)
        .bind(&c.reference)
        .bind(&c.form_key)
        .bind(&c.decision_id)
        .bind(&c.provider_id)
        .bind(c.default_reason.map(DefaultReason::code))
        .bind(c.state.code())
        .bind(wishes)
        .bind(stored(c.made_at))
        .bind(&c.made_by)
        .bind(&c.mandate_id)
        .bind(c.will.map(Will::code))
        .bind(reason)
        .bind(c.switch.last_day_old.map(|d| d.to_string()))
        .bind(c.switch.first_day_new.to_string())
        .bind(c.switch.start_by.map(|d| d.to_string()))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// The reference of the choice that came from this form.
pub async fn by_form(tx: &mut Tx, form_key: &str) -> Result<Option<String>, Failure> {
    let sql = "SELECT reference FROM choice WHERE form_key = $1";
    Ok(on_tx!(tx, |conn| sqlx::query_scalar(sql).bind(form_key).fetch_optional(conn).await)?)
}

/// A choice that something can still become of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// UUIDv7.
    pub id: String,
    /// What people refer to.
    pub reference: String,
    /// Where it stands.
    pub state: State,
    /// Who made it.
    pub made_by: String,
}

/// The open choices of a decision.
pub async fn open_of(tx: &mut Tx, decision: &str) -> Result<Vec<Open>, Failure> {
    let sql = "SELECT id, reference, state, made_by FROM choice WHERE decision_id = $1 AND closed_at IS NULL \
        ORDER BY id";
    let rows: Vec<(String, String, String, String)> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(decision).fetch_all(conn).await)?;
    rows.into_iter()
        .map(|(id, reference, state, made_by)| Ok(Open { state: read(TABLE, &id, &state)?, id, reference, made_by }))
        .collect()
}

/// Ends an open choice in `state`.
pub async fn close(tx: &mut Tx, id: &str, state: State, now: Timestamp) -> Result<(), Failure> {
    let sql = "UPDATE choice SET state = $2, closed_at = $3 WHERE id = $1 AND closed_at IS NULL";
    on_tx!(tx, |conn| sqlx::query(sql).bind(id).bind(state.code()).bind(stored(now)).execute(conn).await.map(|_| ()))?;
    Ok(())
}

/// Moves an open choice on to another open state, with the days that apply from then.
pub async fn settle(tx: &mut Tx, id: &str, state: State, switch: &Switch) -> Result<(), Failure> {
    let sql = "UPDATE choice SET state = $2, last_day_old = $3, first_day_new = $4, start_by = $5 \
        WHERE id = $1 AND closed_at IS NULL";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(id)
        .bind(state.code())
        .bind(switch.last_day_old.map(|d| d.to_string()))
        .bind(switch.first_day_new.to_string())
        .bind(switch.start_by.map(|d| d.to_string()))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

#[derive(FromRow)]
struct Row {
    id: String,
    reference: String,
    form_key: String,
    decision_id: String,
    provider_id: Option<String>,
    default_reason: Option<String>,
    state: String,
    wishes_sealed: String,
    made_at: String,
    made_by: String,
    mandate_id: Option<String>,
    will: Option<String>,
    will_reason_sealed: Option<String>,
    last_day_old: Option<String>,
    first_day_new: String,
    start_by: Option<String>,
    closed_at: Option<String>,
    slug: Option<String>,
    provider_name: Option<String>,
    given_name: String,
    family_name: String,
    mandate_kind: Option<String>,
}

const FROM: &str = "SELECT c.id, c.reference, c.form_key, c.decision_id, c.provider_id, c.default_reason, c.state, \
    c.wishes_sealed, c.made_at, c.made_by, c.mandate_id, c.will, c.will_reason_sealed, c.last_day_old, \
    c.first_day_new, c.start_by, c.closed_at, p.slug, p.name AS provider_name, m.given_name, m.family_name, \
    a.kind AS mandate_kind FROM choice c JOIN decision d ON d.id = c.decision_id JOIN person m ON m.id = c.made_by \
    LEFT JOIN provider p ON p.id = c.provider_id LEFT JOIN mandate a ON a.id = c.mandate_id";

/// The choice with this reference, when it is for a decision of `person`: anybody else's does not exist here.
pub async fn by_reference(tx: &mut Tx, keys: &Keys, person: &str, reference: &str) -> Result<Option<Kept>, Failure> {
    let sql = AssertSqlSafe(format!("{FROM} WHERE d.person_id = $1 AND c.reference = $2"));
    let row: Option<Row> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(person).bind(reference).fetch_optional(conn).await)?;
    row.map(|row| row.read(keys)).transpose()
}

/// All choices for a person's decisions, the newest first.
pub async fn of_person(tx: &mut Tx, keys: &Keys, person: &str) -> Result<Vec<Kept>, Failure> {
    let sql = AssertSqlSafe(format!("{FROM} WHERE d.person_id = $1 ORDER BY c.made_at DESC, c.id DESC"));
    let rows: Vec<Row> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(person).fetch_all(conn).await)?;
    rows.into_iter().map(|row| row.read(keys)).collect()
}

impl Row {
    fn read(self, keys: &Keys) -> Result<Kept, Failure> {
        let id = self.id.clone();
        let wishes = keys.open(TABLE, &id, "wishes", &self.wishes_sealed)?;
        let reason = self.will_reason_sealed.as_deref().map(|r| keys.open(TABLE, &id, "will_reason", r));
        Ok(Kept {
            provider: self.slug.zip(self.provider_name),
            made_by_name: format!("{} {}", self.given_name, self.family_name),
            mandate: read_maybe(TABLE, &id, self.mandate_kind.as_deref())?,
            closed_at: read_maybe(TABLE, &id, self.closed_at.as_deref())?,
            choice: NewChoice {
                reference: self.reference,
                form_key: self.form_key,
                decision_id: self.decision_id,
                provider_id: self.provider_id,
                default_reason: read_maybe(TABLE, &id, self.default_reason.as_deref())?,
                state: read(TABLE, &id, &self.state)?,
                wishes: json(TABLE, &id, &wishes)?,
                made_at: moment(TABLE, &id, &self.made_at)?,
                made_by: self.made_by,
                mandate_id: self.mandate_id,
                will: read_maybe(TABLE, &id, self.will.as_deref())?,
                will_reason: reason.transpose()?,
                switch: Switch {
                    last_day_old: maybe_day(TABLE, &id, self.last_day_old.as_deref())?,
                    first_day_new: day(TABLE, &id, &self.first_day_new)?,
                    start_by: maybe_day(TABLE, &id, self.start_by.as_deref())?,
                },
                id,
            },
        })
    }
}
