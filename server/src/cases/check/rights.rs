//! Mandates and consents (R-ACT-1, R-ACT-3, R-ACT-4).

use std::collections::HashSet;

use app::domain::identity::{MandateKind, Scope, number::age_on};
use jiff::civil::Date;

use super::{Checker, LONG};
use crate::{
    cases::{file::CaseMandate, read::place},
    clock::date_in_stockholm,
    directory::import::shape::SHORT,
};

/// From this age on nobody is somebody's guardian.
const OF_AGE: i16 = 18;

/// Days from one to another, both included; without an end when there is none.
type Days = (Date, Option<Date>);

impl Checker<'_> {
    pub(super) fn mandates(&mut self) {
        let mut seen = HashSet::new();
        let file = self.file;
        for (i, m) in file.mandates.iter().enumerate() {
            self.place = place("mandates", i, &m.principal);
            self.known_by("reference", &m.reference, &mut seen);
            self.text("evidence", &m.evidence, LONG);
            self.maybe_text("verified_by", m.verified_by.as_ref(), SHORT);
            self.maybe_text("sole_reason", m.sole_reason.as_ref(), LONG);
            self.in_order("valid_to", m.valid_from, m.valid_to);
            self.moment_has_been("revoked_at", m.revoked_at);
            self.scopes(m);
            self.parties(m);
        }
    }

    fn scopes(&mut self, m: &CaseMandate) {
        let mut once = HashSet::new();
        self.require(m.scopes.iter().all(|s| once.insert(s)), "scopes", "names something twice");
        let appointment = |s: &Scope| matches!(s, Scope::Rights | Scope::Economy | Scope::Care);
        let (fits, reason) = match m.kind {
            MandateKind::Guardian => (m.scopes.is_empty(), "a guardian has no scopes: a guardian may all"),
            MandateKind::Proxy => (
                !m.scopes.is_empty() && !m.scopes.iter().any(appointment),
                "a power of attorney has themes: val, bokning, plan, synpunkt",
            ),
            MandateKind::GodMan | MandateKind::Forvaltare | MandateKind::FutureProxy => (
                !m.scopes.is_empty() && m.scopes.iter().all(appointment),
                "it has scopes of an appointment: bevaka-ratt, forvalta-egendom, sorja-for-person",
            ),
        };
        self.require(fits, "scopes", reason);
        let guardian = m.kind == MandateKind::Guardian;
        self.require(guardian || m.sole_reason.is_none(), "sole_reason", "is for guardians only");
    }

    /// Who acts for whom: two people, the same as before, and nobody from the provider (R-ACT-3).
    fn parties(&mut self, m: &CaseMandate) {
        let principal = self.person_of("principal", &m.principal);
        let agent = self.person_of("agent", &m.agent);
        let (Some((person, principal_id)), Some((_, agent_id))) = (principal, agent) else { return };
        self.require(m.principal != m.agent, "agent", "nobody acts for themselves by a mandate");
        if let Some(kept) = self.kept.mandates.get(&m.reference) {
            let same = principal_id == Some(&kept.principal_id) && agent_id == Some(&kept.agent_id);
            self.require(same, "reference", "is already that of a mandate between other people");
        }
        if m.kind == MandateKind::Guardian {
            let minor = person.number.read().map_or(true, |n| age_on(n.born(), m.valid_from) < OF_AGE);
            self.require(minor, "kind", "a guardian is for somebody under 18 on the first day");
            // A parent stays a parent: who then works with the child is for the provider to change.
            return;
        }
        let revoked = m.revoked_at.map(date_in_stockholm);
        let holds = (m.valid_from, m.valid_to.into_iter().chain(revoked).min());
        let works = self.works(&m.agent, agent_id);
        let gets = self.gets(&m.principal, principal_id);
        let both =
            works.iter().any(|(at, when)| gets.iter().any(|(from, given)| at == from && meet(&[*when, *given, holds])));
        let reason = "works for the provider that gives the person support, and so may not act for them (R-ACT-3)";
        self.require(!both, "agent", reason);
    }

    /// The providers that somebody works for, by id: what the file says, else what is kept.
    fn works(&self, key: &str, id: Option<&String>) -> Vec<(&String, Days)> {
        let of_file = self.file.staff.iter().filter(|s| s.person == key);
        let mut works: Vec<_> =
            of_file.filter_map(|s| Some((self.kept.providers.get(&s.provider)?, (s.valid_from, s.valid_to)))).collect();
        for kept in self.kept.staff.iter().filter(|s| Some(&s.person_id) == id) {
            let told = works.iter().any(|(provider, _)| **provider == kept.provider_id);
            if let (false, Some(days)) = (told, days(&kept.valid_from, kept.valid_to.as_deref())) {
                works.push((&kept.provider_id, days));
            }
        }
        works
    }

    /// The providers that support somebody, by id: the file's orders, and kept ones of other decisions.
    fn gets(&self, key: &str, id: Option<&String>) -> Vec<(&String, Days)> {
        let decisions = &self.file.decisions;
        let of_file = decisions.iter().filter(|d| d.person == key).flat_map(|d| &d.orders);
        let mut gets: Vec<_> =
            of_file.filter_map(|o| Some((self.kept.providers.get(&o.provider)?, (o.ordered_on, o.end_on)))).collect();
        for kept in self.kept.orders.iter().filter(|o| Some(&o.person_id) == id) {
            let told = decisions.iter().any(|d| d.case_number == kept.case_number);
            if let (false, Some(days)) = (told, days(&kept.ordered_on, kept.end_on.as_deref())) {
                gets.push((&kept.provider_id, days));
            }
        }
        gets
    }

    pub(super) fn consents(&mut self) {
        let mut seen = HashSet::new();
        let file = self.file;
        for (i, c) in file.consents.iter().enumerate() {
            self.place = place("consents", i, &c.person);
            self.known_by("reference", &c.reference, &mut seen);
            let id = self.person_of("person", &c.person).and_then(|(_, id)| id);
            if let Some(kept) = self.kept.consents.get(&c.reference) {
                self.require(id == Some(&kept.person_id), "reference", "is already that of somebody else's consent");
            }
            self.text("receiver_name", &c.receiver_name, SHORT);
            let mut once = HashSet::new();
            self.require(!c.what.is_empty(), "what", "names nothing");
            self.require(c.what.iter().all(|t| once.insert(t)), "what", "names something twice");
            self.has_been("given_on", c.given_on);
            self.moment_has_been("withdrawn_at", c.withdrawn_at);
        }
    }
}

fn days(from: &str, to: Option<&str>) -> Option<Days> {
    Some((from.parse().ok()?, to.map(str::parse).transpose().ok()?))
}

/// Whether there is a day that all have.
fn meet(all: &[Days]) -> bool {
    let first = all.iter().map(|(from, _)| *from).max();
    let last = all.iter().filter_map(|(_, to)| *to).min();
    first.zip(last).is_none_or(|(first, last)| first <= last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_meet_when_they_share_one() {
        let (a, b, c) = (date(2026, 1, 1), date(2026, 6, 30), date(2026, 7, 1));
        assert!(meet(&[(a, Some(b)), (b, None)]) && meet(&[(a, None), (c, None)]));
        assert!(!meet(&[(a, Some(b)), (c, None)]) && !meet(&[(a, None), (c, None), (a, Some(b))]));
    }
}
