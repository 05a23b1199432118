//! A provider's profile (R-PROV-2, R-PROV-3).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    AccessFeature, Availability, Capacity, Fact, FollowUp, Hours, Localised, MeetFirst, Method, Ownership, Service,
    Skill, StaffLanguage, Supervision, SurveyResult, TargetGroup,
};

/// A unit approved in the choice system, with all that is published of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// UUIDv7 given by the portal; empty in a file that is yet to be imported.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// The word in its address: unique, lower case, a–z, 0–9 and hyphens.
    pub slug: String,
    /// Name as the provider writes it.
    pub name: String,
    /// Code of the municipality that approved it.
    pub municipality: String,
    /// Made up to try the portal with, and plainly said so on its page.
    #[serde(default)]
    pub sample: bool,
    /// The day its agreement ended, when it has (R-PROV-5).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement_ended_on: Option<Date>,
    /// The role that answers for this profile being right (R-PROV-2).
    pub responsible_role: Localised,
    /// The day the profile as a whole was last checked (R-PROV-2).
    pub checked_on: Date,
    /// Where it works from.
    #[serde(default)]
    pub units: Vec<Unit>,
    /// What is known, each with its source.
    pub facts: Facts,
    /// User survey results.
    #[serde(default)]
    pub surveys: Vec<SurveyResult>,
    /// Follow-up results.
    #[serde(default)]
    pub follow_ups: Vec<FollowUp>,
}

/// An office.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unit {
    /// What the office is called.
    pub name: String,
    /// Code of the district it lies in.
    pub district: String,
    /// Street and number; `None` when the sources do not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// Postcode and town.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub town: Option<String>,
    /// Latitude and longitude in degrees; the district's middle when unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<(f64, f64)>,
    /// How it can be reached and used; `None` when nothing is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<Vec<AccessFeature>>,
    /// Code of the source.
    pub source: String,
    /// The day it was last checked.
    pub checked_on: Date,
}

/// From and to in years, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ages {
    /// Youngest.
    pub from: u8,
    /// Oldest; `None` without a limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<u8>,
}

impl Ages {
    /// Whether somebody of `age` years is taken.
    pub fn contains(self, age: u8) -> bool {
        age >= self.from && self.to.is_none_or(|to| age <= to)
    }
}

/// Who works there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Staff {
    /// Employed support workers.
    pub workers: u32,
    /// Coordinators beside them.
    #[serde(default)]
    pub coordinators: u32,
}

/// How many support contacts each person has (IN: two is robust, three the upper limit).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contacts {
    /// At least.
    pub min: u8,
    /// At most.
    pub max: u8,
    /// Two contacts for those with more than this many hours a week.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub two_above_hours: Option<u8>,
}

/// The responsible manager: the role and education, not the person's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manager {
    /// The role.
    pub role: Localised,
    /// Education and experience.
    pub education: Localised,
}

/// All facts of a profile, in the order in which every profile shows them (R-PROV-3).
///
/// `None` means that nothing is known: it is shown as missing, never as zero or no.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// What it does.
    pub services: Fact<Vec<Service>>,
    /// Who runs it.
    pub ownership: Fact<Ownership>,
    /// A short presentation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Fact<Localised>>,
    /// Codes of the districts it serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub districts: Option<Fact<Vec<String>>>,
    /// Whether it takes people from other districts (BO 2.3).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_districts: Option<Fact<bool>>,
    /// Places.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Fact<Capacity>>,
    /// Days and hours of support.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Fact<Hours>>,
    /// What has to be said about the hours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours_note: Option<Fact<Localised>>,
    /// Telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Fact<String>>,
    /// When the telephone is answered (LA 4.7).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_hours: Option<Fact<Hours>>,
    /// Whether one can leave a message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voicemail: Option<Fact<bool>>,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Fact<String>>,
    /// Web address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<Fact<String>>,
    /// Languages of the staff beside Swedish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub languages: Option<Fact<Vec<StaffLanguage>>>,
    /// Somebody uses Swedish Sign Language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign_language: Option<Fact<bool>>,
    /// Special skills.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skills: Option<Fact<Vec<Skill>>>,
    /// Target groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_groups: Option<Fact<Vec<TargetGroup>>>,
    /// Ages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ages: Option<Fact<Ages>>,
    /// Whether staff who meet children are checked in the police register (LA 4.8).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub register_check: Option<Fact<bool>>,
    /// Number of staff.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub staff: Option<Fact<Staff>>,
    /// Share of staff with adequate training, in per cent (BO 3.2; BK).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trained_share: Option<Fact<u8>>,
    /// How often the staff have supervision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supervision: Option<Fact<Supervision>>,
    /// Support contacts per person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contacts: Option<Fact<Contacts>>,
    /// Whether one may meet the staff before choosing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meet_first: Option<Fact<MeetFirst>>,
    /// Ways of working.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub methods: Option<Fact<Vec<Method>>>,
    /// Responsible manager.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manager: Option<Fact<Manager>>,
    /// Training of the staff, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub training: Option<Fact<Localised>>,
    /// How complaints are handled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complaints: Option<Fact<Localised>>,
    /// Environmental work (BO 3.6).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environment: Option<Fact<Localised>>,
    /// What else is good to know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub good_to_know: Option<Fact<Localised>>,
}

impl Provider {
    /// Whether its agreement has ended by `today` (R-PROV-5).
    pub fn ended(&self, today: Date) -> bool {
        self.agreement_ended_on.is_some_and(|end| end <= today)
    }

    /// Whether it can take somebody today (R-CHO-2, R-PROV-5).
    pub fn availability(&self, today: Date) -> Availability {
        if self.ended(today) {
            Availability::Ended
        } else {
            Availability::of(self.facts.capacity.as_ref().map(|f| &f.value))
        }
    }

    /// Whether it offers `service`.
    pub fn offers(&self, service: Service) -> bool {
        self.facts.services.value.contains(&service)
    }

    /// Whether it takes somebody who lives in `district` (BO 2.3).
    pub fn serves(&self, district: &str) -> bool {
        let own = self.facts.districts.as_ref().is_some_and(|f| f.value.iter().any(|d| d == district));
        own || self.facts.other_districts.as_ref().is_some_and(|f| f.value)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use jiff::civil::date;

    /// A fact for tests, with a source and a day that do not matter.
    pub(crate) fn fact<T>(value: T) -> Fact<T> {
        Fact { value, source: "test".into(), checked_on: date(2026, 11, 1) }
    }

    /// The least a provider can be.
    pub(crate) fn provider(slug: &str) -> Provider {
        Provider {
            id: slug.into(),
            slug: slug.into(),
            name: slug.into(),
            municipality: "stockholm".into(),
            sample: true,
            agreement_ended_on: None,
            responsible_role: Localised { sv: "enhetschef".into(), ..Localised::default() },
            checked_on: date(2026, 11, 1),
            units: vec![],
            facts: serde_json::from_value(serde_json::json!({
                "services": fact([Service::Boendestod]),
                "ownership": fact(Ownership::Private),
            }))
            .unwrap(),
            surveys: vec![],
            follow_ups: vec![],
        }
    }

    // R-PROV-5
    #[test]
    fn an_ended_agreement_takes_no_new_choices_from_its_last_day_on() {
        let mut p = provider("a");
        p.facts.capacity = Some(fact(Capacity { ceiling: None, free: None, queue: None }));
        p.agreement_ended_on = Some(date(2026, 4, 30));
        assert_eq!(p.availability(date(2026, 4, 29)), Availability::TakesEveryone);
        assert_eq!(p.availability(date(2026, 4, 30)), Availability::Ended);
        assert!(!p.availability(date(2026, 5, 1)).has_place());
    }

    // R-PROV-3
    #[test]
    fn other_districts_are_served_only_when_said_so() {
        let mut p = provider("a");
        assert!(!p.serves("bromma"));
        p.facts.districts = Some(fact(vec!["bromma".into()]));
        assert!(p.serves("bromma") && !p.serves("skarholmen"));
        p.facts.other_districts = Some(fact(true));
        assert!(p.serves("skarholmen"));
    }

    // R-PROV-3
    #[test]
    fn ages_include_both_ends() {
        let ages = Ages { from: 18, to: Some(64) };
        assert!(!ages.contains(17) && ages.contains(18) && ages.contains(64) && !ages.contains(65));
        assert!(Ages { from: 65, to: None }.contains(101));
    }
}
