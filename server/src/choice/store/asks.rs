//! What people ask the provider or the case officer for (R-CHO-6).

use app::domain::choice::{Ask, AskState};
use jiff::Timestamp;
use sqlx::{AssertSqlSafe, FromRow};

use super::{json, moment, read};
use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
    keys::Keys,
};

const TABLE: &str = "wish";

/// Something asked for, as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskRow {
    /// UUIDv7.
    pub id: String,
    /// What people refer to, unique.
    pub reference: String,
    /// The form's own key.
    pub form_key: String,
    /// The decision it is about.
    pub decision_id: String,
    /// The provider it goes to, or that gives the support.
    pub provider_id: Option<String>,
    /// What is asked for.
    pub ask: Ask,
    /// Where it stands.
    pub state: AskState,
    /// When.
    pub made_at: Timestamp,
    /// By whom.
    pub made_by: String,
    /// By which mandate; `None` by the person.
    pub mandate_id: Option<String>,
}

/// Keeps it.
pub async fn insert_ask(tx: &mut Tx, keys: &Keys, row: &AskRow) -> Result<(), Failure> {
    let words = serde_json::to_string(&row.ask).map_err(|e| Failure::corrupt(TABLE, &row.id, e))?;
    let words = keys.seal(TABLE, &row.id, "words", &words)?;
    let sql = "INSERT INTO wish (id, reference, form_key, kind, decision_id, provider_id, words_sealed, state, \
        made_at, made_by, mandate_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(&row.id)
        .bind(&row.reference)
        .bind(&row.form_key)
        .bind(row.ask.kind().code())
        .bind(&row.decision_id)
        .bind(&row.provider_id)
        .bind(words)
        .bind(row.state.code())
        .bind(stored(row.made_at))
        .bind(&row.made_by)
        .bind(&row.mandate_id)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// The reference of what came from this form.
pub async fn ask_by_form(tx: &mut Tx, form_key: &str) -> Result<Option<String>, Failure> {
    let sql = "SELECT reference FROM wish WHERE form_key = $1";
    Ok(on_tx!(tx, |conn| sqlx::query_scalar(sql).bind(form_key).fetch_optional(conn).await)?)
}

#[derive(FromRow)]
struct Row {
    id: String,
    reference: String,
    form_key: String,
    decision_id: String,
    provider_id: Option<String>,
    words_sealed: String,
    state: String,
    made_at: String,
    made_by: String,
    mandate_id: Option<String>,
}

const FROM: &str = "SELECT w.id, w.reference, w.form_key, w.decision_id, w.provider_id, w.words_sealed, w.state, \
    w.made_at, w.made_by, w.mandate_id FROM wish w JOIN decision d ON d.id = w.decision_id WHERE d.person_id = $1";

impl Row {
    fn read(self, keys: &Keys) -> Result<AskRow, Failure> {
        let words = keys.open(TABLE, &self.id, "words", &self.words_sealed)?;
        Ok(AskRow {
            ask: json(TABLE, &self.id, &words)?,
            state: read(TABLE, &self.id, &self.state)?,
            made_at: moment(TABLE, &self.id, &self.made_at)?,
            id: self.id,
            reference: self.reference,
            form_key: self.form_key,
            decision_id: self.decision_id,
            provider_id: self.provider_id,
            made_by: self.made_by,
            mandate_id: self.mandate_id,
        })
    }
}

/// What has this reference, when it is about a decision of `person`.
pub async fn ask_by_reference(
    tx: &mut Tx,
    keys: &Keys,
    person: &str,
    reference: &str,
) -> Result<Option<AskRow>, Failure> {
    let sql = AssertSqlSafe(format!("{FROM} AND w.reference = $2"));
    let row: Option<Row> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(person).bind(reference).fetch_optional(conn).await)?;
    row.map(|row| row.read(keys)).transpose()
}

/// All that was asked for on a person's decisions, the newest first.
pub async fn asks_of(tx: &mut Tx, keys: &Keys, person: &str) -> Result<Vec<AskRow>, Failure> {
    let sql = AssertSqlSafe(format!("{FROM} ORDER BY w.made_at DESC, w.id DESC"));
    let rows: Vec<Row> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(person).fetch_all(conn).await)?;
    rows.into_iter().map(|row| row.read(keys)).collect()
}
