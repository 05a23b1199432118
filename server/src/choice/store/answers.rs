//! Those who have to agree before a choice counts, and what they answered (R-ACT-1).

use jiff::Timestamp;
use sqlx::FromRow;

use super::read_maybe;
use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
};

const TABLE: &str = "choice_consent";
const YES: &str = "ja";
const NO: &str = "nej";

/// Somebody who has to agree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentRow {
    /// The one asked.
    pub person_id: String,
    /// Given and family name.
    pub name: String,
    /// Yes or no; `None` while it is not answered.
    pub agrees: Option<bool>,
    /// When.
    pub answered_at: Option<Timestamp>,
}

#[derive(FromRow)]
struct AnswerRow {
    person_id: String,
    given_name: String,
    family_name: String,
    answer: Option<String>,
    answered_at: Option<String>,
}

/// Asks somebody to agree; asking twice is asking once.
pub async fn ask_for_consent(tx: &mut Tx, choice: &str, person: &str) -> Result<(), Failure> {
    let sql = "INSERT INTO choice_consent (choice_id, person_id) VALUES ($1, $2) \
        ON CONFLICT (choice_id, person_id) DO NOTHING";
    on_tx!(tx, |conn| sqlx::query(sql).bind(choice).bind(person).execute(conn).await.map(|_| ()))?;
    Ok(())
}

/// All who have been asked about a choice.
pub async fn consents(tx: &mut Tx, choice: &str) -> Result<Vec<ConsentRow>, Failure> {
    let sql = "SELECT c.person_id, p.given_name, p.family_name, c.answer, c.answered_at FROM choice_consent c \
        JOIN person p ON p.id = c.person_id WHERE c.choice_id = $1 ORDER BY p.given_name, p.family_name, p.id";
    let rows: Vec<AnswerRow> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(choice).fetch_all(conn).await)?;
    rows.into_iter()
        .map(|row| {
            let agrees = match row.answer.as_deref() {
                None => None,
                Some(YES) => Some(true),
                Some(NO) => Some(false),
                Some(other) => return Err(Failure::corrupt(TABLE, choice, format!("answer {other}"))),
            };
            let answered_at = read_maybe(TABLE, choice, row.answered_at.as_deref())?;
            let name = format!("{} {}", row.given_name, row.family_name);
            Ok(ConsentRow { person_id: row.person_id, name, agrees, answered_at })
        })
        .collect()
}

/// Keeps somebody's answer; the first one stands.
pub async fn answer(tx: &mut Tx, choice: &str, person: &str, agrees: bool, now: Timestamp) -> Result<(), Failure> {
    let sql = "UPDATE choice_consent SET answer = $3, answered_at = $4 \
        WHERE choice_id = $1 AND person_id = $2 AND answer IS NULL";
    let answer = if agrees { YES } else { NO };
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(choice)
        .bind(person)
        .bind(answer)
        .bind(stored(now))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}
