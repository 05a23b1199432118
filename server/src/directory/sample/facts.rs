//! A made-up provider's facts, so varied that each filter, value and rule shows somewhere.

use app::domain::directory::{
    AccessFeature, Capacity, Fact, Facts, Hours, HoursWish, Localised, Method, Service, Skill, StaffLanguage,
    Supervision, TargetGroup, Unit,
    provider::{Ages, Contacts, Manager, Staff},
};
use jiff::civil::Date;

use super::{Maker, STATED, percent, phrases, summary::summary};

/// How often an optional fact is known, in per cent.
const KNOWN: u32 = 85;

const HOUSING_HOURS: [&str; 6] = [
    "mon-fri 08:00-16:30",
    "mon-fri 07:00-19:00",
    "mon-fri 07:00-22:00; sat-sun 10:00-16:00",
    "mon-sun 07:00-22:00",
    "mon-fri 08:00-17:00; sat 10:00-15:00",
    "mon-fri 07:00-21:00",
];
const COMPANION_HOURS: [&str; 2] = ["mon-sun 07:00-23:00", "mon-sun 08:00-22:00"];
const ALWAYS: &str = "mon-sun 00:00-24:00";
const EVENINGS: &str = "mon-fri 07:00-21:00; sat-sun 10:00-16:00";

impl Maker<'_> {
    pub(super) fn facts(&mut self, slug: &str, checked_on: Date) -> Facts {
        let housing = self.plan.services.contains(&Service::Boendestod);
        let hours = self.hours();
        let note = hours.map(|h| self.hours_note(&h));
        let phone = format!("08-465 004 {:02}", 2 + self.i % 98);
        let serves_children = !housing;
        let manager = self.rng.pick(&phrases::MANAGERS);
        let manager = Manager { role: manager.0.localised(), education: manager.1.localised() };
        let staff = Staff { workers: 4 + self.rng.below(50), coordinators: self.rng.below(4) };
        let (training, complaints) = (self.phrase(&phrases::TRAINING), self.phrase(&phrases::COMPLAINTS));
        let (environment, extra) = (self.phrase(&phrases::ENVIRONMENT), self.phrase(&phrases::GOOD_TO_KNOW));
        let mut facts = Facts {
            services: fact(self.plan.services.clone(), checked_on),
            ownership: fact(self.plan.ownership, checked_on),
            summary: None,
            districts: Some(fact(self.districts(), checked_on)),
            other_districts: self.known((self.i % 5) < 2, checked_on),
            capacity: self.capacity().map(|c| fact(c, checked_on)),
            hours: hours.map(|h| fact(h, checked_on)),
            hours_note: note.and_then(|n| self.known(n, checked_on)),
            phone: self.known(phone, checked_on),
            phone_hours: self.known(read("mon-fri 09:00-11:30"), checked_on),
            voicemail: self.known(self.i % 4 != 3, checked_on),
            email: self.known(format!("hej@{slug}.example"), checked_on),
            website: self.known(format!("https://{slug}.example/"), checked_on),
            languages: self.languages(checked_on),
            sign_language: self.known(self.i % 11 == 3, checked_on),
            skills: self.several(Skill::ALL, checked_on),
            target_groups: self.several(TargetGroup::ALL, checked_on),
            ages: Some(fact(self.ages(housing), checked_on)),
            register_check: serves_children.then(|| fact(self.i % 8 != 6, checked_on)),
            staff: self.known(staff, checked_on),
            trained_share: None,
            supervision: self.known(Supervision::ALL[self.i % Supervision::ALL.len()], checked_on),
            contacts: self.known(self.contacts(), checked_on),
            meet_first: None,
            methods: self.several(Method::ALL, checked_on),
            manager: self.known(manager, checked_on),
            training: self.known(training, checked_on),
            complaints: self.known(complaints, checked_on),
            environment: self.known(environment, checked_on),
            good_to_know: self.known(extra, checked_on),
        };
        self.finish(&mut facts, checked_on);
        facts
    }

    /// What depends on the other facts or on two throws of chance.
    fn finish(&mut self, facts: &mut Facts, checked_on: Date) {
        let share = percent(65 + self.rng.below(36));
        facts.trained_share = self.known(share, checked_on);
        let meet = self.rng.pick(app::domain::directory::MeetFirst::ALL);
        facts.meet_first = self.known(meet, checked_on);
        if self.plan.dependable || self.rng.chance(95) {
            let text = summary(facts, &self.plan.municipality.rules, self.i.is_multiple_of(2), self.rng);
            facts.summary = Some(fact(text, checked_on));
        }
    }

    fn phrase(&mut self, all: &[phrases::Pair]) -> Localised {
        self.rng.pick(all).localised()
    }

    /// Most things are known; what is not is shown as missing (R-PROV-4).
    fn known<T>(&mut self, value: T, checked_on: Date) -> Option<Fact<T>> {
        self.rng.chance(KNOWN).then(|| fact(value, checked_on))
    }

    fn districts(&mut self) -> Vec<String> {
        if self.plan.everywhere {
            return self.plan.municipality.districts.iter().map(|d| d.code.clone()).collect();
        }
        let near = self.plan.district.neighbours.iter().filter(|_| self.rng.chance(50)).cloned();
        std::iter::once(self.plan.district.code.clone()).chain(near).collect()
    }

    /// Takes everyone, free, queue, full, not said today, unknown: all in turn (R-CHO-2).
    fn capacity(&mut self) -> Option<Capacity> {
        let ceiling = 15 + self.rng.below(60);
        let free = 1 + self.rng.below(6);
        let limited = |free, queue| Some(Capacity { ceiling: Some(ceiling), free, queue });
        if self.plan.everywhere {
            return Some(Capacity::default());
        }
        match self.i % 7 {
            _ if self.plan.dependable => limited(Some(free), None),
            0 | 3 => limited(Some(free), Some(0)),
            1 => Some(Capacity::default()),
            2 => limited(Some(0), Some(1 + self.rng.below(12))),
            4 => limited(Some(0), None),
            5 => limited(None, None),
            _ => None,
        }
    }

    fn hours(&mut self) -> Option<Hours> {
        let text = match self.plan.services[0] {
            Service::Boendestod if self.plan.dependable => EVENINGS,
            Service::Boendestod if self.rng.chance(8) => return None,
            Service::Boendestod => self.rng.pick(&HOUSING_HOURS),
            Service::Ledsagarservice if self.plan.services.len() == 1 => self.rng.pick(&COMPANION_HOURS),
            // Relief is given at all hours, all year (LA 2.2).
            _ => ALWAYS,
        };
        Some(read(text))
    }

    fn hours_note(&mut self, hours: &Hours) -> Localised {
        let wishes = HoursWish::met_by(Some(hours), &self.plan.municipality.rules);
        let evening = wishes & HoursWish::Evening.bit() != 0;
        if evening { phrases::EVENINGS_NOTE.localised() } else { phrases::DAYTIME_NOTE.localised() }
    }

    fn languages(&mut self, checked_on: Date) -> Option<Fact<Vec<StaffLanguage>>> {
        let mut spoken: Vec<StaffLanguage> = if self.plan.finnish { vec![StaffLanguage::Finnish] } else { vec![] };
        let other = StaffLanguage::ALL[self.i % StaffLanguage::ALL.len()];
        // Finnish comes by plan only, so that how many speak it is settled there.
        if other != StaffLanguage::Finnish && self.rng.chance(70) {
            spoken.push(other);
        }
        (!spoken.is_empty()).then(|| fact(spoken, checked_on))
    }

    /// One to three of `all`, beginning with the one whose turn it is.
    fn several<T: Copy + Ord>(&mut self, all: &[T], checked_on: Date) -> Option<Fact<Vec<T>>> {
        let mut some = vec![all[self.i % all.len()]];
        for _ in 0..self.rng.below(3) {
            some.push(self.rng.pick(all));
        }
        some.sort_unstable();
        some.dedup();
        self.known(some, checked_on)
    }

    fn ages(&mut self, housing: bool) -> Ages {
        match (housing, self.i % 4) {
            (true, _) if self.plan.dependable => Ages { from: 18, to: None },
            (false, _) if self.plan.dependable => Ages { from: 0, to: None },
            (true, 0) => Ages { from: 18, to: Some(64) },
            (true, 3) => Ages { from: 21, to: None },
            (true, _) => Ages { from: 18, to: None },
            (false, 0) => Ages { from: 7, to: Some(20) },
            (false, _) => Ages { from: 0, to: None },
        }
    }

    fn contacts(&self) -> Contacts {
        match self.i % 4 {
            0 => Contacts { min: 1, max: 1, two_above_hours: None },
            1 => Contacts { min: 1, max: 2, two_above_hours: Some(4) },
            2 => Contacts { min: 2, max: 2, two_above_hours: None },
            _ => Contacts { min: 2, max: 3, two_above_hours: None },
        }
    }

    pub(super) fn unit(&mut self, slug: &str, checked_on: Date) -> Unit {
        let district = self.plan.district;
        let street = self.rng.pick(&["Exempelgatan", "Exempelvägen", "Provgränden", "Påhittade stigen"]);
        let features = AccessFeature::ALL.iter().copied().filter(|_| self.rng.chance(55)).collect();
        Unit {
            name: format!("Kontoret, {}", district.name),
            district: district.code.clone(),
            street: self.rng.chance(90).then(|| format!("{street} {}", 1 + slug.len() % 40)),
            town: Some(district.name.clone()),
            position: Some((district.lat + self.rng.spread() * 0.006, district.lon + self.rng.spread() * 0.012)),
            access: self.rng.chance(80).then_some(features),
            source: STATED.into(),
            checked_on,
        }
    }
}

fn fact<T>(value: T, checked_on: Date) -> Fact<T> {
    Fact { value, source: STATED.into(), checked_on }
}

fn read(hours: &str) -> Hours {
    hours.parse().expect("hours written in this file")
}
