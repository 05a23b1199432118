//! Cases to try the portal with: people who are plainly made up, one for each situation to be shown.
//!
//! The same day and directory give the same cases. A provider that is not in the directory
//! leaves out what hangs on it.

mod people;
mod rights;
mod support;

use app::domain::{
    directory::{Provider, Service, StaffLanguage},
    identity::Demo,
};
use jiff::{Timestamp, civil::Date};

use super::file::CasesFile;
use crate::{
    clock::stockholm,
    db::{Db, DbError, on},
};
use people::PEOPLE;

/// A made-up person whom one can log in as in a try-out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoPerson {
    /// Short and stable: stands in the log-in form.
    pub key: &'static str,
    /// Given and family name.
    pub name: String,
    /// Why one would log in as this person.
    pub about: Demo,
}

/// Whom one can log in as, in the order in which they are listed.
const LOG_IN: [(&str, Demo); 19] = [
    ("alva", Demo::HousingBromma),
    ("aino", Demo::CompanionReliefSkarholmen),
    ("jonas", Demo::NotChosenYet),
    ("karl", Demo::DecisionEnding),
    ("rikard", Demo::ProviderEnded),
    ("bo", Demo::EasyReader),
    ("raili", Demo::CarerFourHours),
    ("stina", Demo::Protected),
    ("tuva", Demo::Youth16),
    ("nora", Demo::GuardianOfTwo),
    ("elias", Demo::OtherGuardian),
    ("gunnar", Demo::GodMan),
    ("maj", Demo::PrincipalOfGodMan),
    ("ingrid", Demo::Forvaltare),
    ("sixten", Demo::Proxy),
    ("petra", Demo::RevokedAgent),
    ("henrik", Demo::ExpiredAgent),
    ("lena", Demo::RelativeWithoutMandate),
    ("eva", Demo::ProviderStaff),
];

/// Whom one can log in as.
pub fn demo_people() -> Vec<DemoPerson> {
    let person =
        |(key, about)| DemoPerson { key, name: name(key).map_or_else(String::new, |(a, b)| format!("{a} {b}")), about };
    LOG_IN.map(person).into()
}

fn name(key: &str) -> Option<(&'static str, &'static str)> {
    PEOPLE.iter().find(|p| p.key == key).map(|p| p.names)
}

/// The id of a made-up person that has been brought in; `None` when there is none such.
///
/// They are looked up by name, since children's numbers follow the year of the day they were made.
pub async fn person_id(db: &Db, key: &str) -> Result<Option<String>, DbError> {
    let Some((given, family)) = name(key) else { return Ok(None) };
    let sql = "SELECT id FROM person WHERE given_name = $1 AND family_name = $2 ORDER BY born DESC LIMIT 1";
    Ok(on!(db, |pool| sqlx::query_scalar(sql).bind(given).bind(family).fetch_optional(pool).await)?)
}

/// The cases as they are on `today`, with these providers to give the support.
pub fn cases(providers: &[Provider], today: Date) -> CasesFile {
    let maker = Maker { providers, today };
    CasesFile {
        persons: people::people(today),
        staff: maker.staff(),
        mandates: maker.mandates(),
        consents: maker.consents(),
        decisions: maker.decisions(),
    }
}

/// Makes up the cases of one day.
struct Maker<'a> {
    providers: &'a [Provider],
    today: Date,
}

impl Maker<'_> {
    /// The provider with this slug, when the directory has it.
    fn named(&self, slug: &str) -> Option<String> {
        self.providers.iter().find(|p| p.slug == slug).map(|p| p.slug.clone())
    }

    /// A provider of this service for somebody who lives in the district; where it can be, one that speaks Finnish
    /// with the Finnish.
    fn found(&self, service: Service, district: &str, age: Option<u8>) -> Option<String> {
        let fits = |p: &&Provider| {
            let ages = p.facts.ages.as_ref().map(|f| f.value);
            p.offers(service)
                && p.serves(district)
                && p.agreement_ended_on.is_none()
                && age.is_none_or(|age| ages.is_none_or(|ages| ages.contains(age)))
        };
        let speaks =
            |p: &Provider| p.facts.languages.as_ref().is_some_and(|f| f.value.contains(&StaffLanguage::Finnish));
        let finnish = ["skarholmen", "fittja", "hasselby-vallingby"].contains(&district);
        let first = self.providers.iter().filter(fits).min_by_key(|p| (finnish && !speaks(p), &p.slug));
        first.map(|p| p.slug.clone())
    }
}

/// A whole hour of a day in Stockholm.
fn at(day: Date, hour: i8) -> Timestamp {
    day.at(hour, 0, 0, 0).to_zoned(stockholm()).expect("a day within the calendar").timestamp()
}
