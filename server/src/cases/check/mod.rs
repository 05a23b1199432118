//! What must hold of a file before it is let in. Reasons never repeat a value.

mod people;
mod rights;
mod support;
mod text;

use std::collections::{HashMap, HashSet};

use app::domain::municipality::Municipalities;
use jiff::{Timestamp, civil::Date};

pub(crate) use text::{holds_number, is_key};

use super::{
    file::{CasePerson, CasesFile},
    kept::{Indexes, Kept},
};
use crate::{
    clock::date_in_stockholm,
    directory::import::{
        Problem,
        shape::{SHORT, is_phone},
    },
};

/// Characters in goals and reasons.
const LONG: usize = 1000;

/// Holds a file against the portal's rules and what is kept, and gathers what is wrong.
pub(super) struct Checker<'a> {
    places: &'a Municipalities,
    file: &'a CasesFile,
    indexes: &'a [Indexes],
    kept: &'a Kept,
    now: Timestamp,
    today: Date,
    /// Where each person stands in the file, by key.
    keys: HashMap<&'a str, usize>,
    place: String,
    problems: Vec<Problem>,
}

impl<'a> Checker<'a> {
    pub(super) fn new(
        places: &'a Municipalities,
        file: &'a CasesFile,
        indexes: &'a [Indexes],
        kept: &'a Kept,
        now: Timestamp,
    ) -> Self {
        let keys = file.persons.iter().enumerate().map(|(i, p)| (p.key.as_str(), i)).collect();
        let today = date_in_stockholm(now);
        Self { places, file, indexes, kept, now, today, keys, place: String::new(), problems: Vec::new() }
    }

    /// All that is wrong with the file.
    pub(super) fn check(mut self) -> Vec<Problem> {
        self.persons();
        self.staff();
        self.mandates();
        self.consents();
        self.decisions();
        self.problems
    }

    fn require(&mut self, holds: bool, field: &str, reason: &str) {
        if !holds {
            self.problems.push(Problem { place: self.place.clone(), field: field.into(), reason: reason.into() });
        }
    }

    /// The person with this key, or a problem.
    fn person_of(&mut self, field: &str, key: &str) -> Option<(&'a CasePerson, Option<&'a String>)> {
        let at = self.keys.get(key).copied();
        self.require(at.is_some(), field, "is not the key of a person in the file");
        let (persons, indexes, kept) = (&self.file.persons, self.indexes, self.kept);
        at.map(|i| (&persons[i], kept.person_id(&indexes[i])))
    }

    /// A name by which later files speak of the same thing: given once, and not somebody else's already.
    fn known_by(&mut self, field: &str, name: &'a str, seen: &mut HashSet<&'a str>) {
        self.text(field, name, SHORT);
        self.require(seen.insert(name), field, "is given twice in the file");
    }

    fn provider(&mut self, field: &str, slug: &str) {
        let known = self.kept.providers.contains_key(slug);
        self.require(known, field, "is not a provider in the directory");
    }

    fn municipality(&mut self, code: &str) {
        let known = self.places.get(code).is_some();
        self.require(known, "municipality", "is not a municipality of the portal");
    }

    fn in_order(&mut self, field: &str, from: Date, to: Option<Date>) {
        self.require(to.is_none_or(|to| from <= to), field, "ends before it begins");
    }

    fn has_been(&mut self, field: &str, day: Date) {
        self.require(day <= self.today, field, "lies in the future");
    }

    fn moment_has_been(&mut self, field: &str, at: Option<Timestamp>) {
        self.require(at.is_none_or(|at| at <= self.now), field, "lies in the future");
    }

    fn phone(&mut self, field: &str, phone: Option<&String>) {
        let fits = phone.is_none_or(|p| p.chars().count() <= SHORT && is_phone(p));
        self.require(fits, field, "is not a telephone number such as 08-465 004 00");
    }

    fn maybe_text(&mut self, field: &str, text: Option<&String>, most: usize) {
        if let Some(text) = text {
            self.text(field, text, most);
        }
    }

    fn text(&mut self, field: &str, text: &str, most: usize) {
        self.require(!text.trim().is_empty(), field, "is empty");
        self.require(text.chars().count() <= most, field, &format!("is longer than {most} characters"));
        self.require(!text.chars().any(|c| c.is_control() && c != '\n'), field, "holds control characters");
        self.require(!holds_number(text), field, "holds what looks like a personal number");
    }
}
