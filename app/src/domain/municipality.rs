//! A municipality's districts and the numbers that differ from place to place.
//!
//! They are read from one ruleset file per municipality; no such number is a
//! constant in code.

use serde::{Deserialize, Serialize};

use super::{
    booking::{Holiday, Limits},
    directory::{Clock, Service},
};

/// One municipality and its ruleset.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Municipality {
    /// Stable code, as in addresses: `stockholm`.
    pub code: String,
    /// Name as written in Swedish.
    pub name: String,
    /// Name as written in Finnish (Tukholma).
    pub name_fi: String,
    /// Where to ring when the portal is not enough.
    pub contact: Contact,
    /// The numbers and choices of this municipality.
    pub rules: Rules,
    /// Its districts, each the area of one board or part of it.
    pub districts: Vec<District>,
}

/// How to reach a municipality's contact centre.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Name of the contact centre.
    pub name: String,
    /// Telephone number as people write it.
    pub phone: String,
    /// Whether the number is a placeholder that the municipality has to replace.
    pub placeholder: bool,
}

/// The numbers of one municipality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// After this many days without a check a profile says that it may be out of date (R-PROV-2).
    pub profile_stale_after_days: i64,
    /// Figures from fewer answers than this are withheld (R-PROV-4).
    pub survey_min_answers: u32,
    /// Support after this time counts as evening.
    pub evening_from: Clock,
    /// Support after this time, or before [`Self::night_to`], counts as night.
    pub night_from: Clock,
    /// When the night ends.
    pub night_to: Clock,
    /// The lowest share of staff with adequate training that the contract allows, in per cent (R-PROV-3).
    pub trained_share_min: u8,
    /// Whether a provider may decline a person who chose it when it is full (R-CHO-2).
    pub may_decline_when_full: bool,
    /// What applies when a provider is chosen or switched, for each service (R-CHO-4 to R-CHO-6).
    pub choosing: Vec<ChoiceRule>,
    /// What applies to somebody who does not choose, for each service (R-CHO-3).
    pub default_provider: Vec<DefaultRule>,
    /// What applies to booking; without it sessions are booked by telephone, since no source says how.
    #[serde(default)]
    pub booking: Option<BookingRule>,
    /// What applies to implementation plans (R-PLAN-3, R-PLAN-4, R-PLAN-11).
    pub plan: PlanRule,
}

/// By when a plan is to be there, followed up and made anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanRule {
    /// Within how long of the start of support the first plan is ready (R-PLAN-3).
    pub ready_within: Within,
    /// What ready means.
    pub ready_means: ReadyMeans,
    /// Only support of more days than this needs a plan; without it all does (BK).
    #[serde(default)]
    pub ready_when_longer_than_days: Option<u32>,
    /// A plan is followed up at least this often (R-PLAN-4).
    pub follow_up_within_months: u32,
    /// What has changed for more days than this needs a new plan (R-PLAN-4, BK).
    #[serde(default)]
    pub new_version_after_days: Option<u32>,
    /// How often an individual plan or a SIP is offered (R-PLAN-11).
    #[serde(default)]
    pub individual_plan_every_months: Option<u32>,
    /// How many days before such a day somebody is reminded.
    pub remind_days_before: Vec<u32>,
}

/// A stretch of time, as the municipality's terms count it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Within {
    /// So many days.
    Days(u32),
    /// So many months of the calendar.
    Months(u32),
}

/// When a plan counts as ready (R-PLAN-3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReadyMeans {
    /// The board has it (BO 4.5, LA 4.5).
    AtBoard,
    /// It has been drawn up (BK).
    DrawnUp,
}

/// Booking companion and relief sessions (R-BOOK-3, R-BOOK-5, R-BOOK-6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BookingRule {
    /// Until this time of the day before, cancelling costs nothing (R-BOOK-3, LA 1.3).
    pub cancel_by: Clock,
    /// The holidays whose hours are counted apart (R-BOOK-5, LA 4.13).
    pub major_holidays: Vec<Holiday>,
    /// What the provider covers of a companion's expenses, in kronor an hour (R-BOOK-6, LA 1.3).
    pub companion_expenses_per_hour: u32,
    /// Above this cost for the companion, in kronor a time, one can apply at the board (R-BOOK-6, LA 1.3).
    pub apply_above: u32,
}

/// Choosing and switching for one service. Where the sources give no number, there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChoiceRule {
    /// The service it is for.
    pub service: Service,
    /// Days of notice to the old provider (R-CHO-4).
    #[serde(default)]
    pub notice_days: Option<u32>,
    /// Days within which the new provider has to begin (R-CHO-5).
    #[serde(default)]
    pub start_within_days: Option<u32>,
    /// What those days are counted from.
    #[serde(default)]
    pub start_from: StartFrom,
    /// Whether a relative may be employed, once the case officer has approved it (R-CHO-6).
    pub relative_possible: bool,
}

/// What the days until a new provider begins are counted from (R-CHO-5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StartFrom {
    /// The board's order (BO 4.2).
    #[default]
    Order,
    /// The person's booking (LA 4.5).
    Booking,
}

/// The default for one service (R-CHO-3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DefaultRule {
    /// The service it is for.
    pub service: Service,
    /// How the provider is found.
    pub by: DefaultBy,
    /// Slug of the social board's contractor, which steps in where the district has no unit of its own.
    #[serde(default)]
    pub fallback: Option<String>,
}

/// How the provider of somebody who does not choose is found (R-CHO-3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DefaultBy {
    /// The nearest unit that fits the needs and has a free place, whatever its ownership (BO 1.2).
    Nearest,
    /// The district's own municipal or contracted unit, else the social board's contractor (LA 1.2).
    DistrictUnit,
    /// The municipality's own unit.
    OwnUnit,
}

/// A district: where somebody lives and where a provider works.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct District {
    /// Stable code, unique in the portal: `skarholmen`.
    pub code: String,
    /// Name, the same in all languages.
    pub name: String,
    /// Latitude of the district's middle, in degrees.
    pub lat: f64,
    /// Longitude of the district's middle, in degrees.
    pub lon: f64,
    /// Codes of the districts beside it.
    pub neighbours: Vec<String>,
    /// Names of places in it that people use when they say where they live.
    #[serde(default)]
    pub places: Vec<String>,
}

/// All municipalities the portal serves.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Municipalities(pub Vec<Municipality>);

impl Municipalities {
    /// The municipality with this code.
    pub fn get(&self, code: &str) -> Option<&Municipality> {
        self.0.iter().find(|m| m.code == code)
    }

    /// The district with this code and the municipality it lies in.
    pub fn district(&self, code: &str) -> Option<(&Municipality, &District)> {
        self.0.iter().find_map(|m| m.districts.iter().find(|d| d.code == code).map(|d| (m, d)))
    }
}

impl Rules {
    /// Where one category of hours ends and the next begins (R-BOOK-5).
    pub fn limits(&self) -> Limits<'_> {
        Limits {
            night_to: self.night_to.time(),
            evening_from: self.evening_from.time(),
            night_from: self.night_from.time(),
            major: self.booking.as_ref().map_or(&[], |b| &b.major_holidays),
        }
    }
}

impl Municipality {
    /// The rule for somebody who does not choose a provider of `service` (R-CHO-3).
    pub fn default_for(&self, service: Service) -> Option<&DefaultRule> {
        self.rules.default_provider.iter().find(|r| r.service == service)
    }

    /// What applies when a provider of `service` is chosen or switched (R-CHO-4 to R-CHO-6).
    pub fn choosing(&self, service: Service) -> Option<&ChoiceRule> {
        self.rules.choosing.iter().find(|r| r.service == service)
    }
}

/// The distance between two points in kilometres, along a great circle.
pub fn distance_km(a: (f64, f64), b: (f64, f64)) -> f64 {
    const EARTH_RADIUS_KM: f64 = 6371.0;
    let (lat_a, lat_b) = (a.0.to_radians(), b.0.to_radians());
    let (d_lat, d_lon) = (lat_b - lat_a, (b.1 - a.1).to_radians());
    let h = (d_lat / 2.0).sin().powi(2) + lat_a.cos() * lat_b.cos() * (d_lon / 2.0).sin().powi(2);
    2.0 * EARTH_RADIUS_KM * h.sqrt().asin()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stockholm_to_botkyrka_is_about_twenty_kilometres() {
        let km = distance_km((59.3293, 18.0686), (59.2, 17.83));
        assert!((18.0..22.0).contains(&km), "{km}");
        assert!(distance_km((59.3, 18.0), (59.3, 18.0)).abs() < 1e-9);
    }
}
