//! Decisions with their orders, time and visits (R-CHO-1, R-CHO-8, R-BOOK-1).

use std::collections::HashSet;

use app::domain::choice::decision::Period;
use jiff::civil::Date;

use super::{Checker, LONG};
use crate::{
    cases::file::{CaseDecision, CaseOrder},
    clock::{date_in_stockholm, stored},
    directory::import::shape::SHORT,
};

const DAY: u32 = 24 * 60;
const GOALS: usize = 30;

impl Checker<'_> {
    pub(super) fn decisions(&mut self) {
        let mut seen = HashSet::new();
        let file = self.file;
        for (i, d) in file.decisions.iter().enumerate() {
            self.place = d.place(i);
            self.known_by("case_number", &d.case_number, &mut seen);
            let id = self.person_of("person", &d.person).and_then(|(_, id)| id);
            if let Some(kept) = self.kept.decisions.get(&d.case_number) {
                let same = id == Some(&kept.decision.person_id);
                self.require(same, "case_number", "is already that of somebody else's decision");
            }
            self.municipality(&d.municipality);
            self.in_order("valid_to", d.valid_from, d.valid_to);
            self.minutes(d);
            self.require(d.goals.len() <= GOALS, "goals", "there are more than 30");
            for (at, goal) in d.goals.iter().enumerate() {
                self.text(&format!("goals[{at}]"), goal, LONG);
            }
            self.orders(d);
            self.visits(d);
        }
    }

    fn minutes(&mut self, d: &CaseDecision) {
        let most = match d.period {
            Period::Week => Some(7 * DAY),
            Period::Month => Some(31 * DAY),
            Period::Whole => None,
        };
        self.require(d.minutes > 0, "minutes", "grants nothing");
        self.require(most.is_none_or(|most| d.minutes <= most), "minutes", "is longer than the period itself");
    }

    /// Orders lie within their decision and never beside one another: one provider at a time.
    fn orders(&mut self, d: &CaseDecision) {
        for (at, o) in d.orders.iter().enumerate() {
            self.order(&format!("orders[{at}]"), d, o);
        }
        let mut days: Vec<_> = d.orders.iter().map(|o| (o.start_on, o.end_on)).collect();
        days.sort();
        let apart = days.windows(2).all(|two| two[0].1.is_some_and(|end| end < two[1].0));
        self.require(apart, "orders", "two hold on the same day: end the first before the second begins");
    }

    fn order(&mut self, field: &str, d: &CaseDecision, o: &CaseOrder) {
        let part = |name: &str| format!("{field}.{name}");
        self.provider(&part("provider"), &o.provider);
        self.has_been(&part("ordered_on"), o.ordered_on);
        self.require(o.ordered_on <= o.start_on, &part("start_on"), "lies before the order");
        self.within(&part("start_on"), d, o.start_on);
        self.in_order(&part("end_on"), o.start_on, o.end_on);
        if let Some(end) = o.end_on {
            self.within(&part("end_on"), d, end);
        }
        for (at, contact) in o.contacts.iter().enumerate() {
            self.text(&part(&format!("contacts[{at}].name")), &contact.name, SHORT);
            self.phone(&part(&format!("contacts[{at}].phone")), contact.phone.as_ref());
        }
    }

    fn visits(&mut self, d: &CaseDecision) {
        for (at, time) in d.time_used.iter().enumerate() {
            let field = |name: &str| format!("time_used[{at}].{name}");
            self.has_been(&field("day"), time.day);
            self.within(&field("day"), d, time.day);
            self.length(&field("minutes"), time.minutes);
        }
        let mut starts = HashSet::new();
        for (at, visit) in d.planned_visits.iter().enumerate() {
            let field = |name: &str| format!("planned_visits[{at}].{name}");
            self.require(starts.insert(stored(visit.starts_at)), &field("starts_at"), "is given twice");
            self.within(&field("starts_at"), d, date_in_stockholm(visit.starts_at));
            self.length(&field("minutes"), visit.minutes);
        }
    }

    fn within(&mut self, field: &str, d: &CaseDecision, day: Date) {
        let holds = d.valid_from <= day && d.valid_to.is_none_or(|last| day <= last);
        self.require(holds, field, "lies outside the decision");
    }

    fn length(&mut self, field: &str, minutes: u32) {
        self.require((1..=DAY).contains(&minutes), field, "is not between a minute and a day");
    }
}
