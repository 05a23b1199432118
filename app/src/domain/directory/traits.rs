//! What of a provider decides filters and orders, packed so that ten thousand are sifted in a moment.

use jiff::civil::Date;

use super::{
    Availability, HoursWish, MeetFirst, Provider, SurveyArea, TargetGroup,
    order::{daily_key, name_key},
    provider::Ages,
    quality::latest,
};
use crate::domain::municipality::{Municipalities, Municipality};

/// The filterable side of one provider on one day.
#[derive(Debug, Clone)]
pub struct Traits {
    /// The provider's id.
    pub id: String,
    /// Its place in the day's shuffle (R-PROV-1).
    pub daily: u64,
    /// Its name's sort key.
    pub name_key: String,
    /// Places in the list of all districts that it serves, as bits.
    pub districts: u64,
    /// Its municipality's place in the list of municipalities.
    pub municipality: usize,
    /// Services, as bits.
    pub services: u32,
    /// Ownership, as a bit.
    pub ownership: u32,
    /// Staff languages, as bits.
    pub languages: u32,
    /// Skills, as bits.
    pub skills: u32,
    /// Hours wishes it meets, as bits.
    pub hours: u32,
    /// Target groups, as bits; all when none is stated, since nothing is excluded then.
    pub targets: u32,
    /// Ages.
    pub ages: Option<Ages>,
    /// Somebody uses sign language.
    pub sign_language: bool,
    /// One may meet staff before choosing.
    pub meet_first: bool,
    /// Places.
    pub availability: Availability,
    /// Latest overall satisfaction that may be shown, in per cent.
    pub survey: Option<u8>,
    /// Its offices' positions.
    pub positions: Vec<(f64, f64)>,
}

/// The districts of all municipalities in one row, so that each has a bit.
pub fn district_bit(all: &Municipalities, code: &str) -> Option<u32> {
    let place = all.0.iter().flat_map(|m| &m.districts).position(|d| d.code == code)?;
    u32::try_from(place).ok()
}

fn bits<T: Copy>(values: Option<&Vec<T>>, bit: impl Fn(T) -> u32) -> u32 {
    values.map_or(0, |v| v.iter().fold(0, |all, x| all | bit(*x)))
}

impl Traits {
    /// Packs `provider` as of `today`.
    ///
    /// # Panics
    /// When the provider's municipality is unknown; the store never lets such a one in.
    pub fn of(provider: &Provider, all: &Municipalities, today: Date) -> Self {
        let f = &provider.facts;
        let place =
            all.0.iter().position(|m| m.code == provider.municipality).expect("a stored provider's municipality");
        let municipality = &all.0[place];
        Self {
            id: provider.id.clone(),
            daily: daily_key(today, &provider.id),
            name_key: name_key(&provider.name),
            districts: districts_served(provider, municipality, all),
            municipality: place,
            services: bits(Some(&f.services.value), super::Service::bit),
            ownership: f.ownership.value.bit(),
            languages: bits(f.languages.as_ref().map(|f| &f.value), super::StaffLanguage::bit),
            skills: bits(f.skills.as_ref().map(|f| &f.value), super::Skill::bit),
            hours: HoursWish::met_by(f.hours.as_ref().map(|f| &f.value), &municipality.rules),
            targets: f.target_groups.as_ref().map_or(u32::MAX, |f| bits(Some(&f.value), TargetGroup::bit)),
            ages: f.ages.as_ref().map(|f| f.value),
            sign_language: f.sign_language.as_ref().is_some_and(|f| f.value),
            meet_first: f.meet_first.as_ref().is_some_and(|f| f.value != MeetFirst::No),
            availability: provider.availability(today),
            survey: latest(&provider.surveys, SurveyArea::Overall, municipality.rules.survey_min_answers),
            positions: provider.units.iter().filter_map(|u| u.position.or_else(|| middle(all, &u.district))).collect(),
        }
    }
}

fn middle(all: &Municipalities, district: &str) -> Option<(f64, f64)> {
    all.district(district).map(|(_, d)| (d.lat, d.lon))
}

fn districts_served(provider: &Provider, own: &Municipality, all: &Municipalities) -> u64 {
    let served = own.districts.iter().filter(|d| provider.serves(&d.code));
    served.filter_map(|d| district_bit(all, &d.code)).fold(0, |bits, b| bits | 1 << b)
}
