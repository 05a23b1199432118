//! A file of cases as it is written: see `README.md` and `examples/cases.json`.

use std::fmt;

use app::domain::{
    Lang,
    choice::decision::{Law, Period, Terms},
    directory::Service,
    identity::{ConsentTo, ContactBy, MandateKind, Needs, PersonalNumber, Scope, Topic, number::NumberError},
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// One delivery: what it holds is brought in, what it does not hold is left alone.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CasesFile {
    /// Everybody that the rest of the file speaks of.
    pub persons: Vec<CasePerson>,
    /// Who works for a provider (R-ACT-3).
    pub staff: Vec<CaseStaff>,
    /// Who may act for whom (R-ACT-1).
    pub mandates: Vec<CaseMandate>,
    /// What may be shared (R-ACT-4).
    pub consents: Vec<CaseConsent>,
    /// What has been granted, ordered, planned and given.
    pub decisions: Vec<CaseDecision>,
}

/// A number as written in a file; it never shows itself.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WrittenNumber(String);

impl WrittenNumber {
    /// The number, when it is one.
    pub fn read(&self) -> Result<PersonalNumber, NumberError> {
        PersonalNumber::read(&self.0)
    }
}

impl From<&PersonalNumber> for WrittenNumber {
    fn from(number: &PersonalNumber) -> Self {
        Self(number.reveal().to_owned())
    }
}

impl fmt::Debug for WrittenNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WrittenNumber(…)")
    }
}

/// Somebody, with the short name by which the rest of the file speaks of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CasePerson {
    /// The file's own name for the person: a–z, 0–9 and single hyphens; it is not kept.
    pub key: String,
    /// Personal identity number or coordination number.
    pub number: WrittenNumber,
    /// Numbers that the person had before, as a rule coordination numbers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former_numbers: Vec<WrittenNumber>,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Protected identity (R-ACT-6).
    #[serde(default)]
    pub protected: bool,
    /// Code of the municipality.
    pub municipality: String,
    /// Code of the district.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub district: Option<String>,
    /// Street, postcode and town.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The language the person reads.
    pub lang: Lang,
    /// What is needed to understand one another (R-LANG-2).
    #[serde(default)]
    pub needs: Needs,
    /// Telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// How the person wants to be reached.
    pub contact_by: ContactBy,
}

/// Somebody who works for a provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseStaff {
    /// Key of the person.
    pub person: String,
    /// Slug of the provider.
    pub provider: String,
    /// First day.
    pub valid_from: Date,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Date>,
}

/// Somebody's right to act for another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseMandate {
    /// What it is known by in this and later files.
    pub reference: String,
    /// Key of the person acted for.
    pub principal: String,
    /// Key of the one who acts.
    pub agent: String,
    /// What it rests on.
    pub kind: MandateKind,
    /// Its parts; none for a guardian.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<Scope>,
    /// What proves it.
    pub evidence: String,
    /// First day.
    pub valid_from: Date,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Date>,
    /// The role that verified it; without one it opens nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified_by: Option<String>,
    /// When it was ended before its time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked_at: Option<Timestamp>,
    /// Why one guardian may act alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sole_reason: Option<String>,
}

/// What somebody has agreed may be shared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseConsent {
    /// What it is known by in this and later files.
    pub reference: String,
    /// Key of the one who consents.
    pub person: String,
    /// What kind of receiver.
    pub receiver: ConsentTo,
    /// The receiver's name.
    pub receiver_name: String,
    /// What may be shared.
    pub what: Vec<Topic>,
    /// The day it was given.
    pub given_on: Date,
    /// When it was withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn_at: Option<Timestamp>,
}

/// A decision with all that hangs on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseDecision {
    /// The case's number at the municipality: what it is known by in this and later files.
    pub case_number: String,
    /// Key of the person it is for.
    pub person: String,
    /// Code of the municipality that decided.
    pub municipality: String,
    /// What is granted.
    pub service: Service,
    /// The law it rests on.
    pub law: Law,
    /// Granted time in minutes per period.
    pub minutes: u32,
    /// What the time is counted in.
    pub period: Period,
    /// First day.
    pub valid_from: Date,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Date>,
    /// Its goals, in the words of the decision.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<String>,
    /// What it says beside the usual.
    #[serde(default)]
    pub terms: Terms,
    /// Orders; all of the decision's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub orders: Vec<CaseOrder>,
    /// Time given; all of the decision's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub time_used: Vec<CaseTime>,
    /// Visits that are planned; all of the decision's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub planned_visits: Vec<CaseVisit>,
}

/// What the board has ordered from a provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseOrder {
    /// Slug of the provider.
    pub provider: String,
    /// The day it was sent.
    pub ordered_on: Date,
    /// First day of support.
    pub start_on: Date,
    /// Last day of support.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_on: Option<Date>,
    /// The support contact, then the deputies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<CaseContact>,
}

/// A named member of the provider's staff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseContact {
    /// Name.
    pub name: String,
    /// Telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

/// One visit given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseTime {
    /// The day.
    pub day: Date,
    /// How long.
    pub minutes: u32,
}

/// One visit to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseVisit {
    /// When it begins, with its distance from Greenwich: `2026-11-24T09:00:00+01:00`.
    pub starts_at: Timestamp,
    /// How long.
    pub minutes: u32,
}
