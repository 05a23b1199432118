//! Plans with all that belongs to them. Nobody else's plan can be reached from here.

use app::domain::{
    directory::Service,
    plan::{Course, Given, Line, Ordered, PlannedVisit},
};
use jiff::{Timestamp, civil::Date};
use sqlx::{AssertSqlSafe, FromRow};

use super::{KeptVersion, versions, visits};
use crate::{
    clock::stored,
    db::{Tx, on_tx},
    failure::Failure,
    keys::Keys,
    rows::{day, json, read},
};

const TABLE: &str = "plan";

/// A plan about to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPlan {
    /// UUIDv7; stands in its address.
    pub id: String,
    /// What the provider's files know it by.
    pub reference: String,
    /// The decision that it carries out.
    pub decision_id: String,
    /// Who made it.
    pub provider_id: String,
    /// First day of the support.
    pub started_on: Date,
    /// What was ordered.
    pub ordered: Ordered,
}

/// A plan as kept, with its versions and visits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPlan {
    /// What was kept when it was made.
    pub plan: NewPlan,
    /// Slug and name of the provider.
    pub provider: (String, String),
    /// The support.
    pub service: Service,
    /// Code of the municipality whose rules hold.
    pub municipality: String,
    /// The versions, the first first; drafts too, which nobody is shown.
    pub versions: Vec<KeptVersion>,
    /// Visits that were planned, the earliest first.
    pub planned: Vec<PlannedVisit>,
    /// Visits that were delivered, the earliest first.
    pub given: Vec<Given>,
}

impl KeptPlan {
    /// What has become of its versions.
    pub fn line(&self) -> Line {
        Line::new(self.versions.iter().map(|v| v.course.clone()).collect::<Vec<Course>>())
    }
}

/// Keeps a new plan.
pub async fn insert(tx: &mut Tx, keys: &Keys, plan: &NewPlan, now: Timestamp) -> Result<(), Failure> {
    let ordered = serde_json::to_string(&plan.ordered).map_err(|e| Failure::corrupt(TABLE, &plan.id, e))?;
    let ordered = keys.seal(TABLE, &plan.id, "ordered", &ordered)?;
    let sql = "INSERT INTO plan (id, reference, decision_id, provider_id, started_on, ordered_sealed, made_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO UPDATE SET started_on = excluded.started_on, \
        ordered_sealed = excluded.ordered_sealed";
    on_tx!(tx, |conn| sqlx::query(sql)
        .bind(&plan.id)
        .bind(&plan.reference)
        .bind(&plan.decision_id)
        .bind(&plan.provider_id)
        .bind(plan.started_on.to_string())
        .bind(ordered)
        .bind(stored(now))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

#[derive(FromRow)]
struct Row {
    id: String,
    reference: String,
    decision_id: String,
    provider_id: String,
    started_on: String,
    ordered_sealed: String,
    slug: String,
    name: String,
    service: String,
    municipality: String,
}

const FROM: &str = "SELECT l.id, l.reference, l.decision_id, l.provider_id, l.started_on, l.ordered_sealed, p.slug, \
    p.name, d.service, d.municipality FROM plan l JOIN decision d ON d.id = l.decision_id \
    JOIN provider p ON p.id = l.provider_id";

impl Row {
    async fn whole(self, tx: &mut Tx, keys: &Keys) -> Result<KeptPlan, Failure> {
        let ordered = keys.open(TABLE, &self.id, "ordered", &self.ordered_sealed)?;
        let (planned, given) = visits(tx, &self.id).await?;
        Ok(KeptPlan {
            versions: versions::of_plan(tx, keys, &self.id).await?,
            planned,
            given,
            provider: (self.slug, self.name),
            service: read(TABLE, &self.id, &self.service)?,
            municipality: self.municipality,
            plan: NewPlan {
                started_on: day(TABLE, &self.id, &self.started_on)?,
                ordered: json(TABLE, &self.id, &ordered)?,
                id: self.id,
                reference: self.reference,
                decision_id: self.decision_id,
                provider_id: self.provider_id,
            },
        })
    }
}

/// All plans of a person, the support that began last first.
pub async fn of_person(tx: &mut Tx, keys: &Keys, person: &str) -> Result<Vec<KeptPlan>, Failure> {
    let sql = AssertSqlSafe(format!("{FROM} WHERE d.person_id = $1 ORDER BY l.started_on DESC, l.id"));
    let rows: Vec<Row> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(person).fetch_all(conn).await)?;
    let mut plans = Vec::with_capacity(rows.len());
    for row in rows {
        plans.push(row.whole(tx, keys).await?);
    }
    Ok(plans)
}

/// The plan that the provider's files know by this reference, whosoever it is.
pub async fn by_reference(tx: &mut Tx, keys: &Keys, reference: &str) -> Result<Option<KeptPlan>, Failure> {
    let sql = AssertSqlSafe(format!("{FROM} WHERE l.reference = $1"));
    let row: Option<Row> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(reference).fetch_optional(conn).await)?;
    match row {
        Some(row) => row.whole(tx, keys).await.map(Some),
        None => Ok(None),
    }
}

/// The id of the person whose plan it is.
pub async fn whose(tx: &mut Tx, plan: &str) -> Result<Option<String>, Failure> {
    let sql = "SELECT d.person_id FROM plan l JOIN decision d ON d.id = l.decision_id WHERE l.id = $1";
    Ok(on_tx!(tx, |conn| sqlx::query_scalar(sql).bind(plan).fetch_optional(conn).await)?)
}
