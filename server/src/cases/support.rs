//! A decision's rows with all that hangs on it, in clear.

use std::collections::HashMap;

use sqlx::FromRow;

use super::{
    file::{CaseDecision, CaseOrder},
    rows::{day, json},
};
use crate::{
    clock::stored,
    directory::store::bulk::Cell,
    keys::{KeyError, Keys},
};

/// A row of `decision`, its goals in clear.
#[derive(Clone, PartialEq, Eq, FromRow)]
pub(super) struct DecisionRow {
    pub(super) id: String,
    pub(super) case_number: String,
    pub(super) person_id: String,
    pub(super) municipality: String,
    pub(super) service: String,
    pub(super) law: String,
    pub(super) minutes: i64,
    pub(super) period: String,
    pub(super) valid_from: String,
    pub(super) valid_to: Option<String>,
    pub(super) goals: String,
    pub(super) terms: String,
}

/// A row of `care_order`.
#[derive(Clone, PartialEq, Eq, FromRow)]
pub(super) struct OrderRow {
    pub(super) id: String,
    pub(super) decision_id: String,
    pub(super) provider_id: String,
    pub(super) ordered_on: String,
    pub(super) start_on: String,
    pub(super) end_on: Option<String>,
}

/// A row of `support_contact`.
#[derive(Clone, PartialEq, Eq, FromRow)]
pub(super) struct ContactRow {
    pub(super) order_id: String,
    pub(super) place: i64,
    pub(super) name: String,
    pub(super) phone: Option<String>,
}

/// A row of `time_used`.
#[derive(Clone, PartialEq, Eq, FromRow)]
pub(super) struct TimeRow {
    pub(super) decision_id: String,
    pub(super) place: i64,
    pub(super) day: String,
    pub(super) minutes: i64,
}

/// A row of `planned_visit`.
#[derive(Clone, PartialEq, Eq, FromRow)]
pub(super) struct VisitRow {
    pub(super) decision_id: String,
    pub(super) starts_at: String,
    pub(super) minutes: i64,
}

/// A decision with its rows, each kind in its order.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Support {
    pub(super) decision: DecisionRow,
    pub(super) orders: Vec<OrderRow>,
    pub(super) contacts: Vec<ContactRow>,
    pub(super) time: Vec<TimeRow>,
    pub(super) visits: Vec<VisitRow>,
}

impl Support {
    /// What `d` is to have. An order that is there already, by provider and first day, keeps its id.
    pub(super) fn of(
        d: &CaseDecision,
        person_id: &str,
        providers: &HashMap<String, String>,
        kept: Option<&Self>,
        new_id: impl Fn() -> String,
    ) -> Self {
        let id = kept.map_or_else(&new_id, |k| k.decision.id.clone());
        let mut of_file: Vec<&CaseOrder> = d.orders.iter().collect();
        of_file.sort_by_key(|o| o.start_on);
        let (mut orders, mut contacts) = (Vec::new(), Vec::new());
        for order in of_file {
            let Some(provider_id) = providers.get(&order.provider) else { continue };
            let start_on = order.start_on.to_string();
            let same = |k: &&OrderRow| k.provider_id == *provider_id && k.start_on == start_on;
            let order_id = kept.and_then(|k| k.orders.iter().find(same)).map_or_else(&new_id, |k| k.id.clone());
            contacts.extend((0..).zip(&order.contacts).map(|(place, c)| ContactRow {
                order_id: order_id.clone(),
                place,
                name: c.name.clone(),
                phone: c.phone.clone(),
            }));
            orders.push(OrderRow {
                id: order_id,
                decision_id: id.clone(),
                provider_id: provider_id.clone(),
                ordered_on: order.ordered_on.to_string(),
                start_on,
                end_on: day(order.end_on),
            });
        }
        let mut support =
            Self { decision: DecisionRow::of(d, id, person_id), orders, contacts, time: vec![], visits: vec![] };
        support.add_visits(d);
        support
    }

    fn add_visits(&mut self, d: &CaseDecision) {
        let id = &self.decision.id;
        let mut time = d.time_used.clone();
        time.sort();
        self.time = (0..)
            .zip(time)
            .map(|(place, t)| TimeRow {
                decision_id: id.clone(),
                place,
                day: t.day.to_string(),
                minutes: t.minutes.into(),
            })
            .collect();
        let mut visits = d.planned_visits.clone();
        visits.sort();
        let row = |v: &super::file::CaseVisit| VisitRow {
            decision_id: id.clone(),
            starts_at: stored(v.starts_at),
            minutes: v.minutes.into(),
        };
        self.visits = visits.iter().map(row).collect();
    }
}

impl DecisionRow {
    fn of(d: &CaseDecision, id: String, person_id: &str) -> Self {
        Self {
            id,
            case_number: d.case_number.clone(),
            person_id: person_id.to_owned(),
            municipality: d.municipality.clone(),
            service: d.service.code().to_owned(),
            law: d.law.code().to_owned(),
            minutes: d.minutes.into(),
            period: d.period.code().to_owned(),
            valid_from: d.valid_from.to_string(),
            valid_to: day(d.valid_to),
            goals: json(&d.goals),
            terms: json(&d.terms),
        }
    }

    /// Puts clear text in the place of what is sealed.
    pub(super) fn opened(mut self, keys: &Keys) -> Result<Self, KeyError> {
        self.goals = keys.open("decision", &self.id, "goals", &self.goals)?;
        Ok(self)
    }

    /// The row as it is written.
    pub(super) fn cells(self, keys: &Keys) -> Result<Vec<Cell>, KeyError> {
        let goals = keys.seal("decision", &self.id, "goals", &self.goals)?;
        Ok(vec![
            self.id.into(),
            self.case_number.into(),
            self.person_id.into(),
            self.municipality.into(),
            self.service.into(),
            self.law.into(),
            Cell::Int(self.minutes),
            self.period.into(),
            self.valid_from.into(),
            Cell::MaybeText(self.valid_to),
            goals.into(),
            self.terms.into(),
        ])
    }
}

impl OrderRow {
    pub(super) fn cells(self) -> Vec<Cell> {
        vec![
            self.id.into(),
            self.decision_id.into(),
            self.provider_id.into(),
            self.ordered_on.into(),
            self.start_on.into(),
            Cell::MaybeText(self.end_on),
        ]
    }
}

impl ContactRow {
    pub(super) fn cells(self) -> Vec<Cell> {
        vec![self.order_id.into(), Cell::Int(self.place), self.name.into(), Cell::MaybeText(self.phone)]
    }
}

impl TimeRow {
    pub(super) fn cells(self) -> Vec<Cell> {
        vec![self.decision_id.into(), Cell::Int(self.place), self.day.into(), Cell::Int(self.minutes)]
    }
}

impl VisitRow {
    pub(super) fn cells(self) -> Vec<Cell> {
        vec![self.decision_id.into(), self.starts_at.into(), Cell::Int(self.minutes)]
    }
}
