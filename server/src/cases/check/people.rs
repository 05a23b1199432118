//! Persons and staff.

use std::collections::HashSet;

use super::{Checker, LONG, is_key};
use crate::{
    cases::{
        file::{CasePerson, WrittenNumber},
        kept::Indexes,
        read::place,
    },
    directory::import::shape::{SHORT, is_email},
};

impl Checker<'_> {
    pub(super) fn persons(&mut self) {
        let (mut keys, mut numbers) = (HashSet::new(), HashSet::new());
        let (file, indexes) = (self.file, self.indexes);
        for (i, (person, index)) in file.persons.iter().zip(indexes).enumerate() {
            self.place = person.place(i);
            self.require(is_key(&person.key), "key", "is not of a–z, 0–9 and single hyphens, or is a number");
            self.require(keys.insert(&person.key), "key", "is given twice in the file");
            self.number("number", &person.number);
            let own = index.number.as_ref();
            self.require(own.is_none_or(|n| numbers.insert(n)), "number", "is given twice in the file");
            let replaced = own.is_some_and(|n| self.kept.formers.contains_key(n));
            self.require(!replaced, "number", "has been replaced by a newer number of the same person");
            for (at, (written, former)) in person.former_numbers.iter().zip(&index.formers).enumerate() {
                let field = format!("former_numbers[{at}]");
                self.number(&field, written);
                if let Some(former) = former {
                    self.require(numbers.insert(former), &field, "is given twice in the file");
                    self.require(self.is_own(index, former), &field, "belongs to somebody else in the portal");
                }
            }
            self.person(person);
        }
    }

    fn number(&mut self, field: &str, written: &WrittenNumber) {
        match written.read() {
            Ok(number) => self.require(number.born() <= self.today, field, "begins with a day that is still to come"),
            // It tells nothing of the number.
            Err(error) => self.require(false, field, &error.to_string()),
        }
    }

    /// Whether a former number is nobody's, or of the very person that the file means.
    fn is_own(&self, index: &Indexes, former: &String) -> bool {
        let owner = self.kept.numbers.get(former).or_else(|| self.kept.formers.get(former));
        owner.is_none() || owner == self.kept.person_id(index)
    }

    fn person(&mut self, p: &CasePerson) {
        self.text("given_name", &p.given_name, SHORT);
        self.text("family_name", &p.family_name, SHORT);
        self.municipality(&p.municipality);
        if let Some(district) = &p.district {
            let own = self.places.district(district).is_some_and(|(m, _)| m.code == p.municipality);
            self.require(own, "district", "is not a district of the municipality");
        }
        self.maybe_text("address", p.address.as_ref(), LONG);
        self.maybe_text("needs.interpreter", p.needs.interpreter.as_ref(), SHORT);
        self.maybe_text("needs.communication", p.needs.communication.as_ref(), LONG);
        self.phone("phone", p.phone.as_ref());
        let email = p.email.as_ref().is_none_or(|e| e.chars().count() <= SHORT && is_email(e));
        self.require(email, "email", "is not an e-mail address");
    }

    pub(super) fn staff(&mut self) {
        let mut seen = HashSet::new();
        let file = self.file;
        for (i, staff) in file.staff.iter().enumerate() {
            self.place = place("staff", i, &staff.person);
            self.person_of("person", &staff.person);
            self.provider("provider", &staff.provider);
            let once = seen.insert((&staff.person, &staff.provider));
            self.require(once, "provider", "is given twice for the same person");
            self.in_order("valid_to", staff.valid_from, staff.valid_to);
        }
    }
}
