//! Which providers fit, and how many would with one more wish.

use super::{
    Hours, Ownership, Service, Skill, Sort, StaffLanguage, TargetGroup,
    traits::{Traits, district_bit},
};
use crate::domain::{
    codes::codes,
    municipality::{Municipalities, Rules},
};

codes! {
    /// A wish for when support is given; the limits are ruleset data.
    pub enum HoursWish {
        /// After the ruleset's evening hour on some day.
        Evening = "kvall",
        /// On Saturday or Sunday.
        Weekend = "helg",
        /// At night.
        Night = "natt",
    }
}

impl HoursWish {
    /// The wishes that `hours` meet, as bits; none when nothing is known.
    pub fn met_by(hours: Option<&Hours>, rules: &Rules) -> u32 {
        let Some(hours) = hours else { return 0 };
        let evening = hours.open_after(rules.evening_from);
        // Early and late hours are no night: somebody has to be there in the middle of it.
        let night = hours.open_at(rules.night_from.halfway_to(rules.night_to));
        [(evening, Self::Evening), (hours.open_weekend(), Self::Weekend), (night, Self::Night)]
            .into_iter()
            .filter(|(met, _)| *met)
            .fold(0, |bits, (_, wish)| bits | wish.bit())
    }
}

/// What a visitor asks for. Alternatives widen (any language), needs narrow (all skills).
#[expect(clippy::struct_excessive_bools, reason = "each is a tick of its own in the form")]
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Search words, as typed.
    pub text: String,
    /// One service.
    pub service: Option<Service>,
    /// Code of a district or of a whole municipality.
    pub area: Option<String>,
    /// Also the districts beside the chosen one.
    pub neighbours: bool,
    /// Any of these languages.
    pub languages: Vec<StaffLanguage>,
    /// Any of these kinds of ownership.
    pub ownership: Vec<Ownership>,
    /// Can take somebody now.
    pub free_now: bool,
    /// All of these hours.
    pub hours: Vec<HoursWish>,
    /// This target group.
    pub target: Option<TargetGroup>,
    /// The person's age in years.
    pub age: Option<u8>,
    /// All of these skills.
    pub skills: Vec<Skill>,
    /// Somebody uses sign language.
    pub sign_language: bool,
    /// One may meet staff before choosing.
    pub meet_first: bool,
    /// The order asked for.
    pub sort: Sort,
}

#[expect(clippy::derivable_impls, reason = "the codes macro gives no default, and only this order is neutral")]
impl Default for Sort {
    fn default() -> Self {
        Self::Neutral
    }
}

/// The wishes that can be given up one by one, each a bit in a provider's list of failures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// The service.
    Service,
    /// The area.
    Area,
    /// The languages.
    Languages,
    /// The ownership.
    Ownership,
    /// A free place.
    Free,
    /// The hours.
    Hours,
    /// The target group.
    Target,
    /// The age.
    Age,
    /// The skills.
    Skills,
    /// Sign language.
    Sign,
    /// Meeting first.
    Meet,
}

impl Wish {
    /// All wishes.
    pub const ALL: [Self; 11] = [
        Self::Service,
        Self::Area,
        Self::Languages,
        Self::Ownership,
        Self::Free,
        Self::Hours,
        Self::Target,
        Self::Age,
        Self::Skills,
        Self::Sign,
        Self::Meet,
    ];

    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// The filter as bits, ready to be held against many providers.
struct Mask {
    service: u32,
    area: u64,
    municipality: Option<usize>,
    languages: u32,
    ownership: u32,
    hours: u32,
    target: u32,
    skills: u32,
}

/// How many providers each option would give, the other wishes kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts {
    /// By service.
    pub services: Vec<usize>,
    /// By staff language.
    pub languages: Vec<usize>,
    /// By ownership.
    pub ownership: Vec<usize>,
    /// By hours.
    pub hours: Vec<usize>,
    /// By target group.
    pub targets: Vec<usize>,
    /// By skill.
    pub skills: Vec<usize>,
    /// With a free place.
    pub free: usize,
    /// With sign language.
    pub sign: usize,
    /// Where one may meet first.
    pub meet: usize,
    /// How many there would be if this wish were given up, for wishes that are in use.
    pub without: Vec<(Wish, usize)>,
}

/// The providers that fit, and the counts beside the options.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    /// Places in the list that was sifted.
    pub chosen: Vec<usize>,
    /// Counts for the options.
    pub counts: Counts,
}

impl Filter {
    /// Whether nothing but order and search words is asked for.
    pub fn is_open(&self) -> bool {
        Self { text: String::new(), sort: Sort::Neutral, ..self.clone() } == Self::default()
    }

    /// Gives up one wish and keeps the others.
    pub fn give_up(&mut self, wish: Wish) {
        match wish {
            Wish::Service => self.service = None,
            Wish::Area => self.area = None,
            Wish::Languages => self.languages.clear(),
            Wish::Ownership => self.ownership.clear(),
            Wish::Free => self.free_now = false,
            Wish::Hours => self.hours.clear(),
            Wish::Target => self.target = None,
            Wish::Age => self.age = None,
            Wish::Skills => self.skills.clear(),
            Wish::Sign => self.sign_language = false,
            Wish::Meet => self.meet_first = false,
        }
    }

    /// Sifts `candidates` (places in `all`, in any order, which is kept).
    pub fn select(
        &self,
        all: &[Traits],
        candidates: impl Iterator<Item = usize>,
        places: &Municipalities,
    ) -> Selection {
        let mask = self.mask(places);
        let mut counts = Counts::new();
        let mut without = [0usize; Wish::ALL.len()];
        let mut chosen = Vec::new();
        for i in candidates {
            let traits = &all[i];
            let failed = self.failed(&mask, traits);
            if failed == 0 {
                chosen.push(i);
            }
            if failed.count_ones() <= 1 {
                counts.add(self, &mask, traits, failed);
                if failed != 0 {
                    without[failed.trailing_zeros() as usize] += 1;
                }
            }
        }
        let used = self.used();
        counts.without = Wish::ALL
            .into_iter()
            .filter(|w| used & w.bit() != 0)
            .map(|w| (w, without[w as usize] + chosen.len()))
            .collect();
        Selection { chosen, counts }
    }

    fn mask(&self, places: &Municipalities) -> Mask {
        let mut area = 0u64;
        let mut municipality = None;
        if let Some(code) = &self.area {
            if let Some((_, district)) = places.district(code) {
                let beside = district.neighbours.iter().filter(|_| self.neighbours);
                area = beside.chain([code]).filter_map(|c| district_bit(places, c)).fold(0, |b, d| b | 1 << d);
            } else {
                municipality = places.0.iter().position(|m| m.code == *code);
            }
        }
        Mask {
            service: self.service.map_or(0, Service::bit),
            area,
            municipality,
            languages: self.languages.iter().fold(0, |b, l| b | l.bit()),
            ownership: self.ownership.iter().fold(0, |b, o| b | o.bit()),
            hours: self.hours.iter().fold(0, |b, h| b | h.bit()),
            target: self.target.map_or(0, TargetGroup::bit),
            skills: self.skills.iter().fold(0, |b, s| b | s.bit()),
        }
    }

    /// The wishes in use, as bits.
    fn used(&self) -> u16 {
        let used = |on: bool, w: Wish| if on { w.bit() } else { 0 };
        used(self.service.is_some(), Wish::Service)
            | used(self.area.is_some(), Wish::Area)
            | used(!self.languages.is_empty(), Wish::Languages)
            | used(!self.ownership.is_empty(), Wish::Ownership)
            | used(self.free_now, Wish::Free)
            | used(!self.hours.is_empty(), Wish::Hours)
            | used(self.target.is_some(), Wish::Target)
            | used(self.age.is_some(), Wish::Age)
            | used(!self.skills.is_empty(), Wish::Skills)
            | used(self.sign_language, Wish::Sign)
            | used(self.meet_first, Wish::Meet)
    }

    /// The wishes that `t` does not meet, as bits.
    fn failed(&self, m: &Mask, t: &Traits) -> u16 {
        let fails = |bad: bool, w: Wish| if bad { w.bit() } else { 0 };
        let outside = (m.area != 0 && t.districts & m.area == 0) || m.municipality.is_some_and(|x| x != t.municipality);
        fails(t.services & m.service != m.service, Wish::Service)
            | fails(outside, Wish::Area)
            | fails(m.languages != 0 && t.languages & m.languages == 0, Wish::Languages)
            | fails(m.ownership != 0 && t.ownership & m.ownership == 0, Wish::Ownership)
            | fails(self.free_now && !t.availability.has_place(), Wish::Free)
            | fails(t.hours & m.hours != m.hours, Wish::Hours)
            | fails(t.targets & m.target != m.target, Wish::Target)
            | fails(self.age.is_some_and(|a| t.ages.is_some_and(|ages| !ages.contains(a))), Wish::Age)
            | fails(t.skills & m.skills != m.skills, Wish::Skills)
            | fails(self.sign_language && !t.sign_language, Wish::Sign)
            | fails(self.meet_first && !t.meet_first, Wish::Meet)
    }
}

impl Counts {
    fn new() -> Self {
        Self {
            services: vec![0; Service::ALL.len()],
            languages: vec![0; StaffLanguage::ALL.len()],
            ownership: vec![0; Ownership::ALL.len()],
            hours: vec![0; HoursWish::ALL.len()],
            targets: vec![0; TargetGroup::ALL.len()],
            skills: vec![0; Skill::ALL.len()],
            ..Self::default()
        }
    }

    /// Counts `t`, which fails at most the one wish in `failed`, for every option of that wish's group,
    /// and when it fails none, for all groups.
    fn add(&mut self, filter: &Filter, m: &Mask, t: &Traits, failed: u16) {
        let only = |w: Wish| failed & !w.bit() == 0;
        if only(Wish::Service) {
            tally(&mut self.services, t.services);
        }
        if only(Wish::Languages) {
            tally(&mut self.languages, t.languages);
        }
        if only(Wish::Ownership) {
            tally(&mut self.ownership, t.ownership);
        }
        if only(Wish::Target) {
            tally(&mut self.targets, t.targets);
        }
        // Needs add up: an option counts only providers that meet the needs already chosen.
        if t.hours & m.hours == m.hours && only(Wish::Hours) {
            tally(&mut self.hours, t.hours);
        }
        if t.skills & m.skills == m.skills && only(Wish::Skills) {
            tally(&mut self.skills, t.skills);
        }
        self.free += usize::from(only(Wish::Free) && t.availability.has_place());
        self.sign += usize::from(only(Wish::Sign) && t.sign_language);
        self.meet += usize::from(only(Wish::Meet) && t.meet_first);
        debug_assert!(filter.age.is_some() || failed & Wish::Age.bit() == 0);
    }
}

fn tally(counts: &mut [usize], bits: u32) {
    for (i, count) in counts.iter_mut().enumerate() {
        *count += usize::from(bits & (1 << i) != 0);
    }
}

#[cfg(test)]
mod tests;
