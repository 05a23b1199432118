//! What must hold of a file by itself before it is let in. Reasons never repeat a value.

use std::collections::HashSet;

use app::domain::{
    directory::Localised,
    plan::{Activity, Aim, Content, Goal, Own, Planned},
};
use jiff::{Timestamp, civil::Date};

use super::file::{FileEvent, FilePlan, PlansFile};
use crate::{
    cases::{holds_number, is_key},
    clock::date_in_stockholm,
    directory::import::{Problem, shape::SHORT},
};

/// Characters in a text of a plan.
const LONG: usize = 2000;
/// Goals of a plan, and activities of a goal, that anybody can keep in mind.
const MANY: usize = 20;

/// Holds a file against what can be told without what is kept, and gathers what is wrong.
pub(super) struct Checker<'a> {
    file: &'a PlansFile,
    today: Date,
    now: Timestamp,
    place: String,
    problems: Vec<Problem>,
}

/// Where a plan stands in a file.
pub(super) fn place(i: usize) -> String {
    format!("plans[{i}]")
}

impl<'a> Checker<'a> {
    pub(super) fn new(file: &'a PlansFile, now: Timestamp) -> Self {
        Self { file, today: date_in_stockholm(now), now, place: String::new(), problems: Vec::new() }
    }

    /// All that is wrong with the file.
    pub(super) fn check(mut self) -> Vec<Problem> {
        let mut seen = HashSet::new();
        for (i, plan) in self.file.plans.iter().enumerate() {
            self.place = place(i);
            self.text("reference", &plan.reference, SHORT);
            self.require(seen.insert(&plan.reference), "reference", "is given twice in the file");
            self.keys("ordered", plan.ordered.iter().map(|o| o.key.as_str()));
            for (n, ordered) in plan.ordered.iter().enumerate() {
                self.localised(&format!("ordered[{n}].what"), &ordered.what);
                self.aim(&format!("ordered[{n}].aim"), &ordered.aim);
            }
            self.visits(plan);
            for (n, version) in plan.versions.iter().enumerate() {
                self.place = format!("{}.versions[{n}]", place(i));
                self.content(plan, &version.content);
                for (n, event) in version.events.iter().enumerate() {
                    self.event(&format!("events[{n}]"), event, &version.content);
                }
            }
        }
        self.problems
    }

    fn require(&mut self, holds: bool, field: &str, reason: &str) {
        if !holds {
            self.problems.push(Problem { place: self.place.clone(), field: field.into(), reason: reason.into() });
        }
    }

    fn text(&mut self, field: &str, text: &str, most: usize) {
        self.require(!text.trim().is_empty(), field, "is empty");
        self.require(text.chars().count() <= most, field, &format!("is longer than {most} characters"));
        self.require(!text.chars().any(|c| c.is_control() && c != '\n'), field, "holds control characters");
        self.require(!holds_number(text), field, "holds what looks like a personal number");
    }

    fn localised(&mut self, field: &str, text: &Localised) {
        self.text(&format!("{field}.sv"), &text.sv, LONG);
        for (lang, text) in [("fi", &text.fi), ("sv-lattlast", &text.sv_lattlast), ("fi-selko", &text.fi_selko)] {
            if let Some(text) = text {
                self.text(&format!("{field}.{lang}"), text, LONG);
            }
        }
    }

    fn own(&mut self, field: &str, own: Option<&Own>) {
        if let Some(own) = own {
            self.text(&format!("{field}.words"), &own.words, LONG);
        }
    }

    fn keys<'k>(&mut self, field: &str, keys: impl Iterator<Item = &'k str>) {
        let mut seen = HashSet::new();
        for (n, key) in keys.enumerate() {
            let field = format!("{field}[{n}].key");
            self.require(is_key(key), &field, "is not of a–z, 0–9 and single hyphens, or is a number");
            self.require(seen.insert(key), &field, "is given twice");
        }
    }

    fn aim(&mut self, field: &str, aim: &Aim) {
        let empty = matches!(aim, Aim::Support(kinds) if kinds.is_empty());
        self.require(!empty, field, "names no kind of support");
    }

    fn content(&mut self, plan: &FilePlan, content: &Content) {
        self.own("important", content.important.as_ref());
        self.require(!content.goals.is_empty(), "goals", "is empty");
        self.require(content.goals.len() <= MANY, "goals", &format!("has more than {MANY} rows"));
        self.keys("goals", content.goals.iter().map(|g| g.key.as_str()));
        self.keys("activities", content.activities().map(|(_, a)| a.key.as_str()));
        for (n, goal) in content.goals.iter().enumerate() {
            self.goal(&format!("goals[{n}]"), plan, goal);
        }
        self.localised("influence.how", &content.influence.how);
        if let Some(regard) = &content.influence.regard {
            self.localised("influence.regard", regard);
        }
        self.require(!content.took_part.is_empty(), "took_part", "is empty");
        for (n, part) in content.took_part.iter().enumerate() {
            self.text(&format!("took_part[{n}].name"), &part.name, SHORT);
        }
        if let Some(Planned { on, how }) = &content.complaints {
            self.require(*on <= self.today, "complaints.on", "lies in the future");
            self.localised("complaints.how", how);
        }
        self.localised("follow_up.how", &content.follow_up.how);
        self.require(content.follow_up.on > plan.started_on, "follow_up.on", "lies before the support began");
        if let Some(child) = &content.child {
            self.own("child.own", Some(&child.own));
            self.localised("child.how", &child.how);
        }
        if let Some(children) = &content.children_at_home {
            self.localised("children_at_home", children);
        }
    }

    fn goal(&mut self, field: &str, plan: &FilePlan, goal: &Goal) {
        self.localised(&format!("{field}.overall"), &goal.overall);
        self.own(&format!("{field}.own"), goal.own.as_ref());
        let many = (1..=MANY).contains(&goal.activities.len());
        self.require(many, &format!("{field}.activities"), &format!("has not between 1 and {MANY} rows"));
        for (n, activity) in goal.activities.iter().enumerate() {
            let field = format!("{field}.activities[{n}]");
            let Activity { what, how, when, by, aim, order, .. } = activity;
            for (name, text) in [("what", what), ("how", how), ("when", when), ("by", by)] {
                self.localised(&format!("{field}.{name}"), text);
            }
            self.aim(&format!("{field}.aim"), aim);
            let known = order.as_ref().is_none_or(|key| plan.ordered.iter().any(|o| o.key == *key));
            self.require(known, &format!("{field}.order"), "is not the key of what was ordered");
        }
    }

    fn event(&mut self, field: &str, event: &FileEvent, content: &Content) {
        use super::file::FileAct::{ChangeAsked, Commented};
        self.require(event.at <= self.now, &format!("{field}.at"), "lies in the future");
        let day = date_in_stockholm(event.at);
        self.require(event.what.on().is_none_or(|on| on <= day), &format!("{field}.on"), "lies after it was recorded");
        for (name, text) in event.what.texts() {
            self.text(&format!("{field}.{name}"), text, LONG);
        }
        if let Commented { goal: Some(goal), .. } | ChangeAsked { goal: Some(goal), .. } = &event.what {
            self.require(content.goal(goal).is_some(), &format!("{field}.goal"), "is not the key of a goal");
        }
    }

    fn visits(&mut self, plan: &FilePlan) {
        let mut seen = HashSet::new();
        for (n, visit) in plan.planned_visits.iter().enumerate() {
            let field = format!("planned_visits[{n}]");
            self.require(seen.insert(visit.starts_at), &field, "begins when another does");
            self.require((1..=1440).contains(&visit.minutes), &field, "is not between a minute and a day long");
        }
        seen.clear();
        for (n, visit) in plan.given_visits.iter().enumerate() {
            let field = format!("given_visits[{n}]");
            self.require(seen.insert(visit.starts_at), &field, "begins when another does");
            self.require((1..=1440).contains(&visit.minutes()), &field, "is not between a minute and a day long");
            let recorded = visit.ends_at <= visit.recorded_at && visit.recorded_at <= self.now;
            self.require(recorded, &field, "was recorded before it ended, or in the future");
        }
    }
}
