//! What is new in a version against the one before, goal by goal (R-PLAN-6).

use super::{Activity, Content, Goal, Own};
use crate::domain::codes::codes;

/// One thing in two versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News<'a, T> {
    /// As before.
    Same(&'a T),
    /// It was not there before.
    New(&'a T),
    /// It is there no more.
    Gone(&'a T),
    /// It is there, and says something else: before, and now.
    Changed(&'a T, &'a T),
}

codes! {
    /// What differs in the plan as a whole, beside its goals.
    pub enum Part {
        /// The goals stand in another order.
        Order = "ordning",
        /// How the person has influenced it, and how far.
        Influence = "inflytande",
        /// Who took part.
        TookPart = "deltagare",
        /// That complaint handling was explained.
        Complaints = "klagomal",
        /// When and how it is followed up.
        FollowUp = "uppfoljning",
        /// What the child says.
        Child = "barnets-ord",
        /// How children at home were considered.
        ChildrenAtHome = "barn-hemma",
    }
}

codes! {
    /// What differs in a goal, beside its activities.
    pub enum GoalPart {
        /// The part of life it is about.
        Area = "livsomrade",
        /// The overall goal.
        Overall = "mal",
        /// The person's own words.
        Own = "eget-mal",
        /// Its picture.
        Picture = "bild",
        /// The activities stand in another order.
        Order = "ordning",
    }
}

codes! {
    /// What differs in an activity.
    pub enum ActivityPart {
        /// What.
        What = "vad",
        /// What it is to lead to.
        Aim = "delmal",
        /// How.
        How = "hur",
        /// When.
        When = "nar",
        /// By whom.
        By = "vem",
        /// Its picture.
        Picture = "bild",
        /// Which activity of the order it carries out.
        Ordered = "bestallning",
    }
}

/// All that is new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes<'a> {
    /// What is important to the person; `None` when neither version says it.
    pub important: Option<News<'a, Own>>,
    /// The goals as they stand now, then those that are gone.
    pub goals: Vec<GoalNews<'a>>,
    /// What else differs.
    pub parts: Vec<Part>,
}

/// What is new in a goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalNews<'a> {
    /// The goal, before and now.
    pub goal: News<'a, Goal>,
    /// What differs in a changed one.
    pub parts: Vec<GoalPart>,
    /// Its activities as they stand now, then those that are gone; all of a new goal are new.
    pub activities: Vec<ActivityNews<'a>>,
}

/// What is new in an activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActivityNews<'a> {
    /// The activity, before and now.
    pub activity: News<'a, Activity>,
    /// What differs in a changed one.
    pub parts: Vec<ActivityPart>,
}

impl<'a, T: PartialEq> News<'a, T> {
    fn of(before: Option<&'a T>, now: Option<&'a T>) -> Option<Self> {
        Some(match (before, now) {
            (None, None) => return None,
            (None, Some(now)) => Self::New(now),
            (Some(before), None) => Self::Gone(before),
            (Some(before), Some(now)) if before == now => Self::Same(now),
            (Some(before), Some(now)) => Self::Changed(before, now),
        })
    }

    /// Whether it is as before.
    pub const fn is_same(&self) -> bool {
        matches!(self, Self::Same(_))
    }

    /// What it says now; what it said when it is gone.
    pub const fn shown(&self) -> &'a T {
        match self {
            Self::Same(it) | Self::New(it) | Self::Gone(it) | Self::Changed(_, it) => it,
        }
    }
}

impl<'a> Changes<'a> {
    /// What is new in `now` against `before`.
    pub fn between(before: &'a Content, now: &'a Content) -> Self {
        let goals = paired(&before.goals, &now.goals, |g| g.key.as_str());
        let parts = [
            (Part::Order, moved(&before.goals, &now.goals, |g| g.key.as_str())),
            (Part::Influence, before.influence != now.influence),
            (Part::TookPart, before.took_part != now.took_part),
            (Part::Complaints, before.complaints != now.complaints),
            (Part::FollowUp, before.follow_up != now.follow_up),
            (Part::Child, before.child != now.child),
            (Part::ChildrenAtHome, before.children_at_home != now.children_at_home),
        ];
        Self {
            important: News::of(before.important.as_ref(), now.important.as_ref()),
            goals: goals.into_iter().map(GoalNews::of).collect(),
            parts: those(parts),
        }
    }

    /// Whether nothing is new.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
            && self.important.as_ref().is_none_or(News::is_same)
            && self.goals.iter().all(|g| g.goal.is_same())
    }

    /// The goals in which something is new.
    pub fn changed_goals(&self) -> impl Iterator<Item = &GoalNews<'a>> {
        self.goals.iter().filter(|g| !g.goal.is_same())
    }
}

impl<'a> GoalNews<'a> {
    fn of(goal: News<'a, Goal>) -> Self {
        let (before, now): (&[Activity], &[Activity]) = match &goal {
            News::Same(now) => (&now.activities, &now.activities),
            News::New(now) => (&[], &now.activities),
            News::Gone(before) => (&before.activities, &[]),
            News::Changed(before, now) => (&before.activities, &now.activities),
        };
        let parts = match &goal {
            News::Changed(a, b) => those([
                (GoalPart::Area, a.area != b.area),
                (GoalPart::Overall, a.overall != b.overall),
                (GoalPart::Own, a.own != b.own),
                (GoalPart::Picture, a.picture != b.picture),
                (GoalPart::Order, moved(&a.activities, &b.activities, |x| x.key.as_str())),
            ]),
            _ => vec![],
        };
        let activities = paired(before, now, |a| a.key.as_str()).into_iter().map(ActivityNews::of).collect();
        Self { goal, parts, activities }
    }
}

impl<'a> ActivityNews<'a> {
    fn of(activity: News<'a, Activity>) -> Self {
        let parts = match &activity {
            News::Changed(a, b) => those([
                (ActivityPart::What, a.what != b.what),
                (ActivityPart::Aim, a.aim != b.aim),
                (ActivityPart::How, a.how != b.how),
                (ActivityPart::When, a.when != b.when),
                (ActivityPart::By, a.by != b.by),
                (ActivityPart::Picture, a.picture != b.picture),
                (ActivityPart::Ordered, a.order != b.order),
            ]),
            _ => vec![],
        };
        Self { activity, parts }
    }
}

/// The things of now with those of before, by their keys; then those that are gone.
fn paired<'a, T: PartialEq>(before: &'a [T], now: &'a [T], key: impl Fn(&T) -> &str) -> Vec<News<'a, T>> {
    let find = |all: &'a [T], of: &T| all.iter().find(|x| key(x) == key(of));
    let there = now.iter().filter_map(|n| News::of(find(before, n), Some(n)));
    let gone = before.iter().filter(|b| find(now, b).is_none()).map(News::Gone);
    there.chain(gone).collect()
}

/// Whether those that stand in both stand in another order.
fn moved<T>(before: &[T], now: &[T], key: impl Fn(&T) -> &str) -> bool {
    let common = |all: &[T], other: &[T]| {
        let there = |x: &&T| other.iter().any(|o| key(o) == key(x));
        all.iter().filter(there).map(|x| key(x).to_owned()).collect::<Vec<_>>()
    };
    common(before, now) != common(now, before)
}

fn those<T, const N: usize>(parts: [(T, bool); N]) -> Vec<T> {
    parts.into_iter().filter_map(|(part, differs)| differs.then_some(part)).collect()
}

#[cfg(test)]
mod tests;
