//! What must hold of every profile before it is let in.

use std::collections::HashSet;

use app::domain::{
    directory::{Localised, Provider, Source},
    municipality::Municipalities,
};
use jiff::civil::Date;

use super::{
    Content, Problem,
    shape::{SHORT, is_email, is_phone, is_slug, is_url},
};

/// Characters in a summary: it stands in lists.
const SUMMARY: usize = 600;
/// Characters in any other text.
const LONG: usize = 1000;
/// No survey or follow-up in the portal is older.
const FIRST_YEAR: i16 = 2000;

/// Knows what profiles may refer to, and gathers what is wrong.
pub(super) struct Checker<'a> {
    places: &'a Municipalities,
    sources: HashSet<String>,
    today: Date,
    place: String,
    problems: Vec<Problem>,
}

impl<'a> Checker<'a> {
    pub(super) fn new(places: &'a Municipalities, sources: &[Source], today: Date) -> Self {
        let sources = sources.iter().map(|s| s.code.clone()).collect();
        Self { places, sources, today, place: String::new(), problems: Vec::new() }
    }

    /// All that is wrong with `content`, what could not be read included.
    pub(super) fn check(mut self, content: &mut Content) -> Vec<Problem> {
        self.problems.append(&mut content.problems);
        let mut codes = HashSet::new();
        for (place, source) in &content.sources {
            self.place.clone_from(place);
            self.source(source);
            self.require(codes.insert(source.code.as_str()), "code", "is given twice in the file");
            self.sources.insert(source.code.clone());
        }
        let mut slugs = HashSet::new();
        for (place, provider) in &content.providers {
            self.place.clone_from(place);
            self.require(slugs.insert(provider.slug.as_str()), "slug", "is given twice in the file");
            self.provider(provider);
        }
        self.problems
    }

    fn require(&mut self, holds: bool, field: &str, reason: &str) {
        if !holds {
            self.problems.push(Problem { place: self.place.clone(), field: field.into(), reason: reason.into() });
        }
    }

    fn source(&mut self, source: &Source) {
        self.require(is_slug(&source.code), "code", "is not of a–z, 0–9 and single hyphens");
        self.localised("title", &source.title, LONG);
        self.year("year", source.year);
        if let Some(url) = &source.url {
            self.require(is_url(url), "url", "is not a web address such as https://exempel.example/");
        }
    }

    fn provider(&mut self, p: &Provider) {
        self.require(is_slug(&p.slug), "slug", "is not of a–z, 0–9 and single hyphens");
        self.text("name", &p.name, SHORT);
        let known = self.places.get(&p.municipality).is_some();
        self.require(known, "municipality", "is not a municipality of the portal");
        self.localised("responsible_role", &p.responsible_role, SHORT);
        self.date("checked_on", p.checked_on);
        self.units(p);
        self.origins(p);
        self.facts(p);
        self.contact(p);
        self.numbers(p);
        self.texts(p);
        self.quality(p);
    }

    fn units(&mut self, p: &Provider) {
        for (i, unit) in p.units.iter().enumerate() {
            let field = |name: &str| format!("units[{i}].{name}");
            self.text(&field("name"), &unit.name, SHORT);
            let known = self.places.district(&unit.district).is_some();
            self.require(known, &field("district"), "is not a district of the portal");
            for (name, text) in [("street", &unit.street), ("town", &unit.town)] {
                if let Some(text) = text {
                    self.text(&field(name), text, SHORT);
                }
            }
            // The bounds of Sweden: they catch latitude and longitude in the wrong order.
            let in_sweden =
                unit.position.is_none_or(|(lat, lon)| (55.0..70.0).contains(&lat) && (10.0..25.0).contains(&lon));
            self.require(in_sweden, &field("position"), "is not latitude and longitude of a place in Sweden");
            self.unique(&field("access"), unit.access.as_ref());
            self.source_code(&field("source"), &unit.source);
            self.date(&field("checked_on"), unit.checked_on);
        }
    }

    /// Every fact has a known source and a day that has been (R-PROV-2).
    fn origins(&mut self, p: &Provider) {
        let facts = serde_json::to_value(&p.facts).expect("the directory's types are plain JSON");
        for (field, fact) in facts.as_object().into_iter().flatten() {
            self.source_code(&format!("facts.{field}.source"), fact["source"].as_str().unwrap_or_default());
            if let Some(Ok(day)) = fact["checked_on"].as_str().map(str::parse) {
                self.date(&format!("facts.{field}.checked_on"), day);
            }
        }
    }

    fn facts(&mut self, p: &Provider) {
        let f = &p.facts;
        self.require(!f.services.value.is_empty(), "facts.services", "names no service");
        self.unique("facts.services", Some(&f.services.value));
        if let Some(districts) = &f.districts {
            self.require(!districts.value.is_empty(), "facts.districts", "names no district");
            self.unique("facts.districts", Some(&districts.value));
            for code in &districts.value {
                let own = self.places.district(code).is_some_and(|(m, _)| m.code == p.municipality);
                self.require(own, "facts.districts", &format!("{code} is not a district of the municipality"));
            }
        }
        self.unique("facts.languages", f.languages.as_ref().map(|f| &f.value));
        self.unique("facts.skills", f.skills.as_ref().map(|f| &f.value));
        self.unique("facts.target_groups", f.target_groups.as_ref().map(|f| &f.value));
        self.unique("facts.methods", f.methods.as_ref().map(|f| &f.value));
        for (field, hours) in [("facts.hours", &f.hours), ("facts.phone_hours", &f.phone_hours)] {
            let open = hours.as_ref().is_none_or(|h| h.value.days.iter().any(Option::is_some));
            self.require(open, field, "has no open day; leave it out when nothing is known");
        }
    }

    fn contact(&mut self, p: &Provider) {
        let f = &p.facts;
        let shape = |fact: &Option<app::domain::directory::Fact<String>>, fits: fn(&str) -> bool| {
            fact.as_ref().is_none_or(|f| f.value.chars().count() <= SHORT && fits(&f.value))
        };
        self.require(shape(&f.phone, is_phone), "facts.phone", "is not a telephone number such as 08-465 004 00");
        self.require(shape(&f.email, is_email), "facts.email", "is not an e-mail address");
        let reason = "is not a web address such as https://exempel.example/";
        self.require(shape(&f.website, is_url), "facts.website", reason);
    }

    fn numbers(&mut self, p: &Provider) {
        let f = &p.facts;
        if let Some(c) = f.capacity.as_ref().map(|f| f.value) {
            let field = "facts.capacity";
            self.require(c.ceiling.is_some() || c.free.is_none(), field, "free places need a ceiling");
            self.require(c.ceiling.is_some() || c.queue.is_none(), field, "a queue needs a ceiling");
            self.require(c.ceiling.is_none() || c.free <= c.ceiling, field, "more places are free than there are");
        }
        let share = f.trained_share.as_ref().map_or(0, |f| f.value);
        self.require(share <= 100, "facts.trained_share", "is more than 100 per cent");
        if let Some(ages) = f.ages.as_ref().map(|f| f.value) {
            self.require(ages.to.is_none_or(|to| ages.from <= to), "facts.ages", "ends before it begins");
        }
        if let Some(c) = f.contacts.as_ref().map(|f| f.value) {
            self.require(1 <= c.min && c.min <= c.max, "facts.contacts", "min and max are not in order from 1 up");
        }
    }

    fn texts(&mut self, p: &Provider) {
        let f = &p.facts;
        let texts = [
            ("facts.summary", &f.summary, SUMMARY),
            ("facts.hours_note", &f.hours_note, LONG),
            ("facts.training", &f.training, LONG),
            ("facts.complaints", &f.complaints, LONG),
            ("facts.environment", &f.environment, LONG),
            ("facts.good_to_know", &f.good_to_know, LONG),
        ];
        for (field, fact, most) in texts {
            if let Some(fact) = fact {
                self.localised(field, &fact.value, most);
            }
        }
        if let Some(manager) = &f.manager {
            self.localised("facts.manager.role", &manager.value.role, SHORT);
            self.localised("facts.manager.education", &manager.value.education, LONG);
        }
    }

    fn quality(&mut self, p: &Provider) {
        let mut seen = HashSet::new();
        for (i, s) in p.surveys.iter().enumerate() {
            let field = |name: &str| format!("surveys[{i}].{name}");
            self.require(seen.insert((s.area, s.year)), &field("area"), "is given twice for the same year");
            self.year(&field("year"), s.year);
            self.require(s.positive <= 100, &field("positive"), "is more than 100 per cent");
            self.require(s.response_rate <= 100, &field("response_rate"), "is more than 100 per cent");
            self.source_code(&field("source"), &s.source);
        }
        let mut years = HashSet::new();
        for (i, up) in p.follow_ups.iter().enumerate() {
            let field = |name: &str| format!("follow_ups[{i}].{name}");
            self.require(years.insert(up.year), &field("year"), "is given twice");
            self.year(&field("year"), up.year);
            self.source_code(&field("source"), &up.source);
        }
    }

    fn unique<T: Eq + std::hash::Hash>(&mut self, field: &str, values: Option<&Vec<T>>) {
        let mut seen = HashSet::new();
        let once = values.is_none_or(|v| v.iter().all(|x| seen.insert(x)));
        self.require(once, field, "names something twice");
    }

    fn source_code(&mut self, field: &str, code: &str) {
        let known = self.sources.contains(code);
        self.require(known, field, &format!("\"{code}\" is not a known source"));
    }

    fn date(&mut self, field: &str, day: Date) {
        self.require(day <= self.today, field, "lies in the future");
    }

    fn year(&mut self, field: &str, year: i16) {
        let fits = (FIRST_YEAR..=self.today.year()).contains(&year);
        self.require(fits, field, &format!("is not between {FIRST_YEAR} and this year"));
    }

    fn localised(&mut self, field: &str, text: &Localised, most: usize) {
        self.text(&format!("{field}.sv"), &text.sv, most);
        for (lang, text) in [("fi", &text.fi), ("sv-lattlast", &text.sv_lattlast), ("fi-selko", &text.fi_selko)] {
            if let Some(text) = text {
                self.text(&format!("{field}.{lang}"), text, most);
            }
        }
    }

    fn text(&mut self, field: &str, text: &str, most: usize) {
        self.require(!text.trim().is_empty(), field, "is empty");
        self.require(text.chars().count() <= most, field, &format!("is longer than {most} characters"));
        let plain = !text.chars().any(|c| c.is_control() && c != '\n');
        self.require(plain, field, "holds control characters");
    }
}
