//! The municipalities' rulesets: files in `rulesets/`, built into the program.

use app::domain::municipality::{Municipalities, Municipality};

/// The files, by name; a municipality that joins adds a line.
const FILES: [(&str, &str); 2] = [
    ("stockholm.toml", include_str!("../rulesets/stockholm.toml")),
    ("botkyrka.toml", include_str!("../rulesets/botkyrka.toml")),
];

/// A ruleset file could not be read.
#[derive(Debug, thiserror::Error)]
#[error("rulesets/{file}: {source}")]
pub struct RulesetError {
    /// The file.
    pub file: &'static str,
    /// What is wrong with it.
    pub source: Box<toml::de::Error>,
}

/// Reads all rulesets.
///
/// # Errors
/// When a file is not TOML or has a field that is missing, unknown or of the wrong kind.
pub fn load() -> Result<Municipalities, RulesetError> {
    let read = |(file, text)| {
        toml::from_str::<Municipality>(text).map_err(|source| RulesetError { file, source: Box::new(source) })
    };
    FILES.into_iter().map(read).collect::<Result<_, _>>().map(Municipalities)
}

#[cfg(test)]
mod tests {
    use super::*;
    use app::domain::{
        directory::Service,
        municipality::{ReadyMeans, StartFrom, Within, distance_km},
    };
    use std::collections::HashSet;

    #[test]
    fn every_district_has_its_own_code_and_lies_in_the_county() {
        let all = load().unwrap();
        assert_eq!(all.get("stockholm").unwrap().districts.len(), 11);
        assert_eq!(all.get("botkyrka").unwrap().districts.len(), 6);
        let mut codes = HashSet::new();
        for district in all.0.iter().flat_map(|m| &m.districts) {
            assert!(codes.insert(district.code.clone()), "{} twice", district.code);
            assert!(district.code.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{}", district.code);
            assert!((58.7..60.3).contains(&district.lat) && (17.2..19.5).contains(&district.lon), "{}", district.code);
            assert!(!district.places.is_empty(), "{}", district.code);
        }
        // Filters keep districts as bits of one word.
        assert!(codes.len() <= 64);
    }

    #[test]
    fn neighbours_exist_are_mutual_and_near() {
        for municipality in &load().unwrap().0 {
            for district in &municipality.districts {
                assert!(!district.neighbours.is_empty(), "{}", district.code);
                for code in &district.neighbours {
                    let other = municipality.districts.iter().find(|d| &d.code == code).expect(code);
                    assert!(other.neighbours.contains(&district.code), "{} and {code}", district.code);
                    let km = distance_km((district.lat, district.lon), (other.lat, other.lon));
                    assert!((0.5..13.0).contains(&km), "{} and {code}: {km} km", district.code);
                }
            }
        }
    }

    #[test]
    fn a_place_name_leads_to_one_district() {
        let all = load().unwrap();
        let mut names = HashSet::new();
        for name in all.0.iter().flat_map(|m| &m.districts).flat_map(|d| &d.places) {
            assert!(names.insert(name), "{name} twice");
        }
    }

    // R-CHO-4, R-CHO-5, R-CHO-6: notice and start as the sources have them for each service, and nothing where they are silent.
    #[test]
    fn notice_start_and_relatives_are_those_of_the_sources() {
        let all = load().unwrap();
        let of = |municipality: &str, service| {
            let rule = all.get(municipality).unwrap().choosing(service).unwrap();
            (rule.notice_days, rule.start_within_days.map(|days| (days, rule.start_from)), rule.relative_possible)
        };
        assert_eq!(of("stockholm", Service::Boendestod), (Some(4), Some((7, StartFrom::Order)), false));
        for service in [Service::Ledsagarservice, Service::Avlosarservice] {
            assert_eq!(of("stockholm", service), (None, Some((7, StartFrom::Booking)), true));
        }
        for service in Service::ALL {
            assert_eq!(of("botkyrka", *service), (None, None, false));
        }
    }

    // R-PLAN-3, R-PLAN-4: by when plans are there and followed up, as the sources have it.
    #[test]
    fn days_of_plans_are_those_of_the_sources() {
        let all = load().unwrap();
        let of = |municipality: &str| &all.get(municipality).unwrap().rules.plan;
        let (stockholm, botkyrka) = (of("stockholm"), of("botkyrka"));
        assert_eq!((stockholm.ready_within, stockholm.ready_means), (Within::Days(15), ReadyMeans::AtBoard));
        assert_eq!((botkyrka.ready_within, botkyrka.ready_means), (Within::Months(1), ReadyMeans::DrawnUp));
        assert_eq!((stockholm.ready_when_longer_than_days, botkyrka.ready_when_longer_than_days), (None, Some(14)));
        assert_eq!((stockholm.new_version_after_days, botkyrka.new_version_after_days), (None, Some(14)));
        assert_eq!((stockholm.follow_up_within_months, botkyrka.follow_up_within_months), (12, 12));
    }

    // R-CHO-3, R-CHO-2, R-PROV-3
    #[test]
    fn every_service_has_a_default_and_the_numbers_are_those_of_the_sources() {
        let all = load().unwrap();
        for municipality in &all.0 {
            for service in Service::ALL {
                assert!(municipality.default_for(*service).is_some(), "{} {}", municipality.code, service.code());
            }
            assert!(!municipality.contact.phone.is_empty(), "{}", municipality.code);
        }
        let (stockholm, botkyrka) = (&all.get("stockholm").unwrap().rules, &all.get("botkyrka").unwrap().rules);
        assert_eq!((stockholm.trained_share_min, botkyrka.trained_share_min), (80, 75));
        assert!(stockholm.may_decline_when_full && !botkyrka.may_decline_when_full);
    }
}
