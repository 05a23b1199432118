//! What has happened to the versions of a plan. Rows are only ever added (R-PLAN-2).

use std::collections::HashMap;

use app::domain::plan::{Entry, Line, No};
use sqlx::FromRow;

use super::{KeptPlan, versions};
use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
    keys::Keys,
    rows::json,
};

const TABLE: &str = "plan_event";

/// Who did something: the id of the person, and of the mandate when it was for another.
pub type By<'a> = (&'a str, Option<&'a str>);

/// One thing that happened, with who did it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptEntry {
    /// What, when and as what.
    pub entry: Entry,
    /// Id and name of the one who did it in the portal; `None` is the provider's staff, or a rule.
    pub by: Option<(String, String)>,
    /// The id of the mandate.
    pub mandate_id: Option<String>,
}

/// Lets something happen to a version, counted from 0, and to those that give way to it; or tells why it cannot.
///
/// `plan` is as it has been read in this transaction, behind the gate of the person whose plan it is, and stays as it was.
pub async fn happen(
    tx: &mut Tx,
    keys: &Keys,
    plan: &KeptPlan,
    version: usize,
    (entry, by): (&Entry, Option<By<'_>>),
) -> Result<Result<Line, No>, Failure> {
    let mut line = plan.line();
    let since = match line.happen(version, entry) {
        Ok(since) => since,
        Err(no) => return Ok(Err(no)),
    };
    // Those that give way first: no two are in force at once.
    for (place, entry) in since.iter().map(|(i, e)| (*i, e)).chain([(version, entry)]) {
        let Some(kept) = plan.versions.get(place) else { return Ok(Err(No::NotOffered)) };
        let by = by.filter(|_| place == version);
        add(tx, keys, (&kept.id, kept.entries.len()), (entry, by)).await?;
        versions::stand(tx, &kept.id, line.courses()[place].state()).await?;
    }
    Ok(Ok(line))
}

async fn add(
    tx: &mut Tx,
    keys: &Keys,
    (version, place): (&str, usize),
    (entry, by): (&Entry, Option<By<'_>>),
) -> Result<(), Failure> {
    let place = i64::try_from(place).map_err(|e| Failure::corrupt(TABLE, version, e))?;
    let text = serde_json::to_string(entry).map_err(|e| Failure::corrupt(TABLE, version, e))?;
    let sealed = keys.seal(TABLE, &row(version, place), "entry", &text)?;
    let sql = "INSERT INTO plan_event (version_id, place, at, act, role, by_person, mandate_id, entry_sealed) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(version)
        .bind(place)
        .bind(stored(entry.at))
        .bind(entry.act.code())
        .bind(entry.role.code())
        .bind(by.map(|(person, _)| person))
        .bind(by.and_then(|(_, mandate)| mandate))
        .bind(sealed)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// The row's key, as far as sealing is concerned: the table has no single one.
fn row(version: &str, place: i64) -> String {
    format!("{version}/{place}")
}

#[derive(FromRow)]
struct Row {
    version_id: String,
    place: i64,
    by_person: Option<String>,
    given_name: Option<String>,
    family_name: Option<String>,
    mandate_id: Option<String>,
    entry_sealed: String,
}

/// All that has happened to the versions of a plan, by their ids, the first first.
pub(super) async fn of_plan(tx: &mut Tx, keys: &Keys, plan: &str) -> Result<HashMap<String, Vec<KeptEntry>>, Failure> {
    let sql = "SELECT e.version_id, e.place, e.by_person, p.given_name, p.family_name, e.mandate_id, e.entry_sealed \
        FROM plan_event e JOIN plan_version v ON v.id = e.version_id LEFT JOIN person p ON p.id = e.by_person \
        WHERE v.plan_id = $1 ORDER BY e.version_id, e.place";
    let rows: Vec<Row> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(plan).fetch_all(conn).await)?;
    let mut found: HashMap<String, Vec<KeptEntry>> = HashMap::new();
    for r in rows {
        let entries = found.entry(r.version_id.clone()).or_default();
        if usize::try_from(r.place) != Ok(entries.len()) {
            return Err(Failure::corrupt(TABLE, &r.version_id, "something that happened is missing"));
        }
        let text = keys.open(TABLE, &row(&r.version_id, r.place), "entry", &r.entry_sealed)?;
        let name = r.given_name.zip(r.family_name).map(|(given, family)| format!("{given} {family}"));
        entries.push(KeptEntry {
            entry: json(TABLE, &r.version_id, &text)?,
            by: r.by_person.zip(name),
            mandate_id: r.mandate_id,
        });
    }
    Ok(found)
}
