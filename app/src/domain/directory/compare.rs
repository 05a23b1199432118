//! Comparing two to four providers side by side.

use jiff::civil::Date;

use super::{HoursWish, MeetFirst, Provider, StaffLanguage};
use crate::domain::municipality::Rules;

/// The most providers in one comparison.
pub const MOST: usize = 4;
/// The least.
pub const LEAST: usize = 2;

/// What a visitor asked to compare, made orderly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// Slugs, each once, in the order asked for, at most [`MOST`].
    pub slugs: Vec<String>,
    /// Whether more were asked for than fit.
    pub too_many: bool,
}

/// Drops repetitions and what is beyond [`MOST`].
pub fn choose(asked: impl IntoIterator<Item = String>) -> Chosen {
    let mut slugs: Vec<String> = Vec::new();
    for slug in asked {
        if !slugs.contains(&slug) {
            slugs.push(slug);
        }
    }
    let too_many = slugs.len() > MOST;
    slugs.truncate(MOST);
    Chosen { slugs, too_many }
}

/// Something that providers have, lack, or say nothing of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Point {
    /// A free place now.
    Place,
    /// Support in the evening.
    Evening,
    /// Support at weekends.
    Weekend,
    /// Support at night.
    Night,
    /// Finnish-speaking staff.
    Finnish,
    /// Sign language.
    SignLanguage,
    /// Meeting staff before choosing.
    MeetFirst,
    /// People from other districts.
    OtherDistricts,
}

impl Point {
    /// All points, the most important first.
    pub const ALL: [Self; 8] = [
        Self::Place,
        Self::Evening,
        Self::Weekend,
        Self::Night,
        Self::Finnish,
        Self::SignLanguage,
        Self::MeetFirst,
        Self::OtherDistricts,
    ];

    /// Whether `p` has it; `None` when nothing is known, which is not no (R-PROV-4).
    pub fn held_by(self, p: &Provider, rules: &Rules, today: Date) -> Option<bool> {
        let hours = |wish: HoursWish| {
            p.facts.hours.as_ref().map(|h| HoursWish::met_by(Some(&h.value), rules) & wish.bit() != 0)
        };
        match self {
            Self::Place => match p.availability(today) {
                super::Availability::Unknown => None,
                known => Some(known.has_place()),
            },
            Self::Evening => hours(HoursWish::Evening),
            Self::Weekend => hours(HoursWish::Weekend),
            Self::Night => hours(HoursWish::Night),
            Self::Finnish => p.facts.languages.as_ref().map(|l| l.value.contains(&StaffLanguage::Finnish)),
            Self::SignLanguage => p.facts.sign_language.as_ref().map(|f| f.value),
            Self::MeetFirst => p.facts.meet_first.as_ref().map(|f| f.value != MeetFirst::No),
            Self::OtherDistricts => p.facts.other_districts.as_ref().map(|f| f.value),
        }
    }
}

/// Who has a point, who has not, and of whom nothing is known, as places among those compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What differs.
    pub point: Point,
    /// Those who have it.
    pub yes: Vec<usize>,
    /// Those who do not.
    pub no: Vec<usize>,
    /// Those of whom nothing is known.
    pub unknown: Vec<usize>,
}

/// The points on which the compared providers differ in what is known; silence alone is no difference.
pub fn differences(compared: &[(&Provider, &Rules)], today: Date) -> Vec<Difference> {
    let mut found = Vec::new();
    for point in Point::ALL {
        let mut d = Difference { point, yes: vec![], no: vec![], unknown: vec![] };
        for (i, (provider, rules)) in compared.iter().enumerate() {
            match point.held_by(provider, rules, today) {
                Some(true) => d.yes.push(i),
                Some(false) => d.no.push(i),
                None => d.unknown.push(i),
            }
        }
        if !d.yes.is_empty() && d.yes.len() < compared.len() {
            found.push(d);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::provider::tests::{fact, provider};
    use super::*;
    use crate::domain::directory::default_provider::tests::rules;
    use jiff::civil::date;

    #[test]
    fn the_same_twice_counts_once_and_a_fifth_is_left_out() {
        let chosen = choose(["a", "b", "a", "c", "d", "e"].map(String::from));
        assert_eq!(chosen.slugs, ["a", "b", "c", "d"]);
        assert!(chosen.too_many);
        assert!(!choose(["a", "a", "a", "a", "a"].map(String::from)).too_many);
    }

    // R-PROV-4: what is missing is said to be missing, and is never taken for no.
    #[test]
    fn a_missing_fact_is_neither_yes_nor_no() {
        let (mut a, mut b, c) = (provider("a"), provider("b"), provider("c"));
        a.facts.sign_language = Some(fact(true));
        b.facts.sign_language = Some(fact(false));
        let rules = rules();
        let found = differences(&[(&a, &rules), (&b, &rules), (&c, &rules)], date(2026, 11, 22));
        assert_eq!(found, [Difference { point: Point::SignLanguage, yes: vec![0], no: vec![1], unknown: vec![2] }]);
        assert!(differences(&[(&c, &rules), (&c, &rules)], date(2026, 11, 22)).is_empty());
    }
}
