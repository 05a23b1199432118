//! What must hold of a file before it is let in. Reasons never repeat a value.

use std::collections::HashSet;

use app::domain::{
    booking::Block,
    directory::{Hours, Service},
};

use super::{
    file::{CapacityFile, FileCompanion, FileProvider, FileService},
    kept::Kept,
};
use crate::{
    cases::{holds_number, is_key, read::place},
    directory::import::{Problem, shape::SHORT},
};

/// Blocks of one service: enough for a different week in each of its parts.
const BLOCKS: usize = 50;
/// Sessions at once that anybody can mean.
const AT_ONCE: u32 = 1000;
/// Closed days of one service: two years.
const CLOSED: usize = 732;

/// Holds a file against the portal's rules and the directory, and gathers what is wrong.
pub(super) struct Checker<'a> {
    file: &'a CapacityFile,
    kept: &'a Kept,
    place: String,
    problems: Vec<Problem>,
}

impl<'a> Checker<'a> {
    pub(super) const fn new(file: &'a CapacityFile, kept: &'a Kept) -> Self {
        Self { file, kept, place: String::new(), problems: Vec::new() }
    }

    /// All that is wrong with the file.
    pub(super) fn check(mut self) -> Vec<Problem> {
        let mut seen = HashSet::new();
        for (i, provider) in self.file.providers.iter().enumerate() {
            self.place = place("providers", i, &provider.provider);
            let known = self.kept.get(&provider.provider).is_some();
            self.require(known, "provider", "is not a provider in the directory");
            self.require(seen.insert(&provider.provider), "provider", "is given twice in the file");
            self.services(i, provider);
            self.companions(i, provider);
        }
        self.problems
    }

    fn require(&mut self, holds: bool, field: &str, reason: &str) {
        if !holds {
            self.problems.push(Problem { place: self.place.clone(), field: field.into(), reason: reason.into() });
        }
    }

    fn services(&mut self, i: usize, provider: &FileProvider) {
        let mut seen = HashSet::new();
        for (n, service) in provider.services.iter().enumerate() {
            self.place = place(&format!("providers[{i}].services"), n, &provider.provider);
            self.bookable(&provider.provider, "service", service.service);
            self.require(seen.insert(service.service), "service", "is given twice for the provider");
            self.service(service);
        }
    }

    fn service(&mut self, service: &FileService) {
        let blocks = service.blocks.len();
        self.require(blocks > 0, "blocks", "is empty; leave the service out to publish no hours");
        self.require(blocks <= BLOCKS, "blocks", &format!("has more than {BLOCKS} rows"));
        for (n, Block { hours, at_once }) in service.blocks.iter().enumerate() {
            self.open(&format!("blocks[{n}].hours"), hours);
            let fits = (1..=AT_ONCE).contains(at_once);
            self.require(fits, &format!("blocks[{n}].at_once"), &format!("is not between 1 and {AT_ONCE}"));
        }
        self.require(service.closed.len() <= CLOSED, "closed", &format!("has more than {CLOSED} days"));
        self.once("closed", &service.closed);
    }

    fn companions(&mut self, i: usize, provider: &FileProvider) {
        let mut seen = HashSet::new();
        for (n, companion) in provider.companions.iter().enumerate() {
            self.place = place(&format!("providers[{i}].companions"), n, &companion.key);
            self.require(is_key(&companion.key), "key", "is not of a–z, 0–9 and single hyphens, or is a number");
            self.require(seen.insert(&companion.key), "key", "is given twice for the provider");
            for (at, service) in companion.services.iter().enumerate() {
                self.bookable(&provider.provider, &format!("services[{at}]"), *service);
            }
            self.companion(companion);
        }
    }

    fn companion(&mut self, companion: &FileCompanion) {
        let name = &companion.name;
        self.require(!name.trim().is_empty(), "name", "is empty");
        self.require(name.chars().count() <= SHORT, "name", &format!("is longer than {SHORT} characters"));
        self.require(!name.chars().any(char::is_control), "name", "holds control characters");
        self.require(!holds_number(name), "name", "holds what looks like a personal number");
        self.require(!companion.services.is_empty(), "services", "is empty");
        self.once("services", &companion.services);
        self.once("languages", &companion.languages);
        self.once("skills", &companion.skills);
        self.open("hours", &companion.hours);
    }

    /// Only companion and relief service are booked, and only what the provider gives.
    fn bookable(&mut self, slug: &str, field: &str, service: Service) {
        self.require(service != Service::Boendestod, field, "is not a service that is booked");
        let gives = self.kept.get(slug).is_none_or(|p| p.services.contains(&service));
        self.require(gives, field, "is not among the provider's services in the directory");
    }

    fn open(&mut self, field: &str, hours: &Hours) {
        self.require(hours.days.iter().any(Option::is_some), field, "has no open day");
    }

    fn once<T: std::hash::Hash + Eq>(&mut self, field: &str, values: &[T]) {
        let different: HashSet<_> = values.iter().collect();
        self.require(different.len() == values.len(), field, "has the same value twice");
    }
}
