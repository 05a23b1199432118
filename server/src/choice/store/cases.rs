//! Decisions with what hangs on them: orders, support contacts, planned visits.

use std::collections::HashMap;

use app::domain::{
    choice::{Current, Decision},
    directory::Service,
};
use jiff::{Timestamp, civil::Date};
use sqlx::FromRow;

use super::{day, json, maybe_day, moment, number, read};
use crate::{
    db::{Tx, on_tx},
    failure::Failure,
    keys::Keys,
};

/// One decision of a person, and who carries it out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The decision.
    pub decision: Decision,
    /// Orders that have not ended, the earliest first.
    pub orders: Vec<Ordered>,
    /// Planned visits from today on, the next first.
    pub visits: Vec<Visit>,
}

/// What the board has ordered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ordered {
    /// UUIDv7.
    pub id: String,
    /// The provider's id.
    pub provider_id: String,
    /// The word in the provider's address.
    pub slug: String,
    /// The provider's name.
    pub name: String,
    /// The day its agreement ended, when it has (R-PROV-5).
    pub agreement_ended_on: Option<Date>,
    /// The day of the order.
    pub ordered_on: Date,
    /// First day.
    pub start_on: Date,
    /// Last day, when it is settled.
    pub end_on: Option<Date>,
    /// Named staff: the first is the contact, the others are deputies.
    pub contacts: Vec<Contact>,
}

/// One of the person's named staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Name.
    pub name: String,
    /// Telephone number.
    pub phone: Option<String>,
}

/// A planned visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Visit {
    /// When it begins.
    pub starts_at: Timestamp,
    /// How long it lasts, in minutes.
    pub minutes: u32,
}

impl Case {
    /// The order that gives the support on `today`, or else the next to begin.
    pub fn serving(&self, today: Date) -> Option<&Ordered> {
        self.orders.iter().find(|o| o.start_on <= today).or_else(|| self.orders.first())
    }

    /// The last order: the one that a new choice takes the place of.
    pub fn latest(&self) -> Option<&Ordered> {
        self.orders.last()
    }

    /// The present provider as the rules of dates see it: an ended agreement ends an order too.
    pub fn current(&self, today: Date) -> Option<Current> {
        let serving = self.serving(today)?;
        let ends = [serving.end_on, serving.agreement_ended_on];
        Some(Current { from: serving.start_on, until: ends.into_iter().flatten().min() })
    }
}

#[derive(FromRow)]
struct DecisionRow {
    id: String,
    case_number: String,
    municipality: String,
    service: String,
    law: String,
    minutes: i64,
    period: String,
    valid_from: String,
    valid_to: Option<String>,
    goals_sealed: String,
    terms: String,
}

impl DecisionRow {
    fn read(self, keys: &Keys, person: &str) -> Result<Decision, Failure> {
        const TABLE: &str = "decision";
        let goals = keys.open(TABLE, &self.id, "goals", &self.goals_sealed)?;
        Ok(Decision {
            person_id: person.to_owned(),
            service: read::<Service>(TABLE, &self.id, &self.service)?,
            law: read(TABLE, &self.id, &self.law)?,
            minutes: number(TABLE, &self.id, self.minutes)?,
            period: read(TABLE, &self.id, &self.period)?,
            valid_from: day(TABLE, &self.id, &self.valid_from)?,
            valid_to: maybe_day(TABLE, &self.id, self.valid_to.as_deref())?,
            goals: json(TABLE, &self.id, &goals)?,
            terms: json(TABLE, &self.id, &self.terms)?,
            id: self.id,
            case_number: self.case_number,
            municipality: self.municipality,
        })
    }
}

/// All decisions of a person with what hangs on them, those that end last first.
///
/// Nobody else's decision can be reached from here: what is not in the list does not exist for this person.
pub async fn cases(tx: &mut Tx, keys: &Keys, person: &str, now: Timestamp, today: Date) -> Result<Vec<Case>, Failure> {
    let sql = "SELECT id, case_number, municipality, service, law, minutes, period, valid_from, valid_to, \
        goals_sealed, terms FROM decision WHERE person_id = $1 ORDER BY COALESCE(valid_to, '9999') DESC, id";
    let rows: Vec<DecisionRow> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(person).fetch_all(conn).await)?;
    let mut orders = orders(tx, person, today).await?;
    let mut visits = visits(tx, person, now).await?;
    rows.into_iter()
        .map(|row| {
            let decision = row.read(keys, person)?;
            let orders = orders.remove(&decision.id).unwrap_or_default();
            let visits = visits.remove(&decision.id).unwrap_or_default();
            Ok(Case { decision, orders, visits })
        })
        .collect()
}

#[derive(FromRow)]
struct OrderRow {
    id: String,
    decision_id: String,
    provider_id: String,
    slug: String,
    name: String,
    agreement_ended_on: Option<String>,
    ordered_on: String,
    start_on: String,
    end_on: Option<String>,
}

async fn orders(tx: &mut Tx, person: &str, today: Date) -> Result<HashMap<String, Vec<Ordered>>, Failure> {
    const TABLE: &str = "care_order";
    let sql = "SELECT o.id, o.decision_id, o.provider_id, p.slug, p.name, p.agreement_ended_on, o.ordered_on, \
        o.start_on, o.end_on FROM care_order o JOIN decision d ON d.id = o.decision_id \
        JOIN provider p ON p.id = o.provider_id \
        WHERE d.person_id = $1 AND (o.end_on IS NULL OR o.end_on >= $2) ORDER BY o.start_on, o.id";
    let rows: Vec<OrderRow> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(person).bind(today.to_string()).fetch_all(conn).await)?;
    let mut contacts = contacts(tx, person).await?;
    let mut found: HashMap<String, Vec<Ordered>> = HashMap::new();
    for row in rows {
        let order = Ordered {
            agreement_ended_on: maybe_day("provider", &row.provider_id, row.agreement_ended_on.as_deref())?,
            ordered_on: day(TABLE, &row.id, &row.ordered_on)?,
            start_on: day(TABLE, &row.id, &row.start_on)?,
            end_on: maybe_day(TABLE, &row.id, row.end_on.as_deref())?,
            contacts: contacts.remove(&row.id).unwrap_or_default(),
            id: row.id,
            provider_id: row.provider_id,
            slug: row.slug,
            name: row.name,
        };
        found.entry(row.decision_id).or_default().push(order);
    }
    Ok(found)
}

async fn contacts(tx: &mut Tx, person: &str) -> Result<HashMap<String, Vec<Contact>>, Failure> {
    let sql = "SELECT c.order_id, c.name, c.phone FROM support_contact c JOIN care_order o ON o.id = c.order_id \
        JOIN decision d ON d.id = o.decision_id WHERE d.person_id = $1 ORDER BY c.order_id, c.place";
    let rows: Vec<(String, String, Option<String>)> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(person).fetch_all(conn).await)?;
    let mut found: HashMap<String, Vec<Contact>> = HashMap::new();
    for (order, name, phone) in rows {
        found.entry(order).or_default().push(Contact { name, phone });
    }
    Ok(found)
}

async fn visits(tx: &mut Tx, person: &str, now: Timestamp) -> Result<HashMap<String, Vec<Visit>>, Failure> {
    const TABLE: &str = "planned_visit";
    let sql = "SELECT v.decision_id, v.starts_at, v.minutes FROM planned_visit v \
        JOIN decision d ON d.id = v.decision_id WHERE d.person_id = $1 AND v.starts_at >= $2 \
        ORDER BY v.decision_id, v.starts_at";
    let now = crate::clock::stored(now);
    let rows: Vec<(String, String, i64)> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(person).bind(now).fetch_all(conn).await)?;
    let mut found: HashMap<String, Vec<Visit>> = HashMap::new();
    for (decision, starts_at, minutes) in rows {
        let visit =
            Visit { starts_at: moment(TABLE, &decision, &starts_at)?, minutes: number(TABLE, &decision, minutes)? };
        found.entry(decision).or_default().push(visit);
    }
    Ok(found)
}

/// Time given on a person's decisions, by their ids: day and minutes, the earliest first.
pub async fn time_used(tx: &mut Tx, person: &str) -> Result<HashMap<String, Vec<(Date, u32)>>, Failure> {
    const TABLE: &str = "time_used";
    let sql = "SELECT t.decision_id, t.day, t.minutes FROM time_used t JOIN decision d ON d.id = t.decision_id \
        WHERE d.person_id = $1 ORDER BY t.decision_id, t.day, t.place";
    let rows: Vec<(String, String, i64)> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(person).fetch_all(conn).await)?;
    let mut found: HashMap<String, Vec<(Date, u32)>> = HashMap::new();
    for (decision, on, minutes) in rows {
        let row = (day(TABLE, &decision, &on)?, number(TABLE, &decision, minutes)?);
        found.entry(decision).or_default().push(row);
    }
    Ok(found)
}
