//! Rows as they are kept, with what is sealed in clear, so that a file can be held against them.

use jiff::{Timestamp, civil::Date};
use serde::Serialize;
use sqlx::FromRow;

use super::file::{CaseConsent, CaseMandate, CasePerson};
use crate::{
    clock::stored,
    directory::store::bulk::Cell,
    keys::{KeyError, Keys},
};

/// What a person's number is looked up by.
pub const NUMBER_INDEX: &str = "person.number";

/// A row of `person`. It holds the number in clear, and so cannot show itself.
#[derive(Clone, PartialEq, Eq, FromRow)]
pub(super) struct PersonRow {
    pub(super) id: String,
    pub(super) number_index: String,
    pub(super) number: String,
    pub(super) given_name: String,
    pub(super) family_name: String,
    pub(super) born: String,
    pub(super) protected: i64,
    pub(super) municipality: String,
    pub(super) district: Option<String>,
    pub(super) address: Option<String>,
    pub(super) lang: String,
    pub(super) needs: String,
    pub(super) phone: Option<String>,
    pub(super) email: Option<String>,
    pub(super) contact_by: String,
}

impl PersonRow {
    /// The row that `person` is to have; `None` without a valid number.
    pub(super) fn of(person: &CasePerson, id: String, number_index: String) -> Option<Self> {
        let number = person.number.read().ok()?;
        Some(Self {
            id,
            number_index,
            number: number.reveal().to_owned(),
            given_name: person.given_name.clone(),
            family_name: person.family_name.clone(),
            born: number.born().to_string(),
            protected: person.protected.into(),
            municipality: person.municipality.clone(),
            district: person.district.clone(),
            address: person.address.clone(),
            lang: person.lang.code().to_owned(),
            needs: json(&person.needs),
            phone: person.phone.clone(),
            email: person.email.clone(),
            contact_by: person.contact_by.code().to_owned(),
        })
    }

    fn sealed(&mut self) -> [(&'static str, Option<&mut String>); 5] {
        [
            ("number", Some(&mut self.number)),
            ("address", self.address.as_mut()),
            ("needs", Some(&mut self.needs)),
            ("phone", self.phone.as_mut()),
            ("email", self.email.as_mut()),
        ]
    }

    /// Puts clear text in the place of what is sealed.
    pub(super) fn opened(mut self, keys: &Keys) -> Result<Self, KeyError> {
        let id = self.id.clone();
        for (column, text) in self.sealed() {
            if let Some(text) = text {
                *text = keys.open("person", &id, column, text)?;
            }
        }
        Ok(self)
    }

    /// The row as it is written.
    pub(super) fn cells(mut self, keys: &Keys) -> Result<Vec<Cell>, KeyError> {
        let id = self.id.clone();
        for (column, text) in self.sealed() {
            if let Some(text) = text {
                *text = keys.seal("person", &id, column, text)?;
            }
        }
        Ok(vec![
            id.into(),
            self.number_index.into(),
            self.number.into(),
            self.given_name.into(),
            self.family_name.into(),
            self.born.into(),
            Cell::Int(self.protected),
            self.municipality.into(),
            Cell::MaybeText(self.district),
            Cell::MaybeText(self.address),
            self.lang.into(),
            self.needs.into(),
            Cell::MaybeText(self.phone),
            Cell::MaybeText(self.email),
            self.contact_by.into(),
        ])
    }
}

/// A row of `provider_staff`.
#[derive(Clone, PartialEq, Eq, FromRow)]
pub(super) struct StaffRow {
    pub(super) person_id: String,
    pub(super) provider_id: String,
    pub(super) valid_from: String,
    pub(super) valid_to: Option<String>,
}

impl StaffRow {
    pub(super) fn cells(self) -> Vec<Cell> {
        vec![self.person_id.into(), self.provider_id.into(), self.valid_from.into(), Cell::MaybeText(self.valid_to)]
    }
}

/// A row of `mandate`.
#[derive(Clone, PartialEq, Eq, FromRow)]
pub(super) struct MandateRow {
    pub(super) id: String,
    pub(super) reference: String,
    pub(super) principal_id: String,
    pub(super) agent_id: String,
    pub(super) kind: String,
    pub(super) scopes: String,
    pub(super) evidence: String,
    pub(super) valid_from: String,
    pub(super) valid_to: Option<String>,
    pub(super) verified_by: Option<String>,
    pub(super) revoked_at: Option<String>,
    pub(super) sole_reason: Option<String>,
}

impl MandateRow {
    /// The row that `m` is to have; what has been revoked stays so, whatever a file says.
    pub(super) fn of(m: &CaseMandate, id: String, principal: &str, agent: &str, kept: Option<&Self>) -> Self {
        Self {
            id,
            reference: m.reference.clone(),
            principal_id: principal.to_owned(),
            agent_id: agent.to_owned(),
            kind: m.kind.code().to_owned(),
            scopes: json(&m.scopes),
            evidence: m.evidence.clone(),
            valid_from: m.valid_from.to_string(),
            valid_to: day(m.valid_to),
            verified_by: m.verified_by.clone(),
            revoked_at: kept.and_then(|k| k.revoked_at.clone()).or_else(|| moment(m.revoked_at)),
            sole_reason: m.sole_reason.clone(),
        }
    }

    pub(super) fn cells(self) -> Vec<Cell> {
        vec![
            self.id.into(),
            self.reference.into(),
            self.principal_id.into(),
            self.agent_id.into(),
            self.kind.into(),
            self.scopes.into(),
            self.evidence.into(),
            self.valid_from.into(),
            Cell::MaybeText(self.valid_to),
            Cell::MaybeText(self.verified_by),
            Cell::MaybeText(self.revoked_at),
            Cell::MaybeText(self.sole_reason),
        ]
    }
}

/// A row of `consent`.
#[derive(Clone, PartialEq, Eq, FromRow)]
pub(super) struct ConsentRow {
    pub(super) id: String,
    pub(super) reference: String,
    pub(super) person_id: String,
    pub(super) receiver: String,
    pub(super) receiver_name: String,
    pub(super) what: String,
    pub(super) given_on: String,
    pub(super) withdrawn_at: Option<String>,
}

impl ConsentRow {
    /// The row that `c` is to have; what has been withdrawn stays so, whatever a file says.
    pub(super) fn of(c: &CaseConsent, id: String, person: &str, kept: Option<&Self>) -> Self {
        Self {
            id,
            reference: c.reference.clone(),
            person_id: person.to_owned(),
            receiver: c.receiver.code().to_owned(),
            receiver_name: c.receiver_name.clone(),
            what: json(&c.what),
            given_on: c.given_on.to_string(),
            withdrawn_at: kept.and_then(|k| k.withdrawn_at.clone()).or_else(|| moment(c.withdrawn_at)),
        }
    }

    pub(super) fn cells(self) -> Vec<Cell> {
        vec![
            self.id.into(),
            self.reference.into(),
            self.person_id.into(),
            self.receiver.into(),
            self.receiver_name.into(),
            self.what.into(),
            self.given_on.into(),
            Cell::MaybeText(self.withdrawn_at),
        ]
    }
}

pub(super) fn day(day: Option<Date>) -> Option<String> {
    day.map(|d| d.to_string())
}

fn moment(at: Option<Timestamp>) -> Option<String> {
    at.map(stored)
}

pub(super) fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("the file's types are plain JSON")
}
