//! The order beside the plan: what the plan adds, drops or changes (R-PLAN-9).

use serde::{Deserialize, Serialize};

use super::{Activity, Aim, Content, LifeArea};
use crate::domain::directory::Localised;

/// What the board has ordered, activity by activity.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ordered {
    /// The activities, in the order's own order.
    pub activities: Vec<OrderedActivity>,
}

/// One activity of an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderedActivity {
    /// What plans call it by.
    pub key: String,
    /// The part of life it is about.
    pub area: LifeArea,
    /// What.
    pub what: Localised,
    /// What it is to lead to.
    pub aim: Aim,
}

/// An activity of the order and those of the plan that carry it out, side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deviation<'a> {
    /// The plan carries it out as ordered.
    Kept(&'a OrderedActivity, Vec<&'a Activity>),
    /// The plan carries it out in another part of life, or towards something else (IN: fixed sub-goals were changed).
    Changed(&'a OrderedActivity, Vec<&'a Activity>),
    /// The plan leaves it out.
    Dropped(&'a OrderedActivity),
    /// The plan has it and the order has not.
    Added(&'a Activity),
}

impl Deviation<'_> {
    /// Whether the plan departs from the order here.
    pub const fn departs(&self) -> bool {
        !matches!(self, Self::Kept(..))
    }
}

impl Ordered {
    /// The order's activities in their order, each with the plan's; then what the plan adds.
    pub fn beside<'a>(&'a self, plan: &'a Content) -> Vec<Deviation<'a>> {
        let row = |ordered: &'a OrderedActivity| {
            let of: Vec<_> =
                plan.activities().filter(|(_, a)| a.order.as_deref() == Some(ordered.key.as_str())).collect();
            let same = of.iter().all(|(g, a)| g.area == ordered.area && a.aim.same(&ordered.aim));
            let of: Vec<_> = of.into_iter().map(|(_, a)| a).collect();
            match (of.is_empty(), same) {
                (true, _) => Deviation::Dropped(ordered),
                (false, true) => Deviation::Kept(ordered, of),
                (false, false) => Deviation::Changed(ordered, of),
            }
        };
        let ordered = |a: &Activity| a.order.as_ref().is_some_and(|key| self.activities.iter().any(|o| o.key == *key));
        let added = plan.activities().filter(|(_, a)| !ordered(a)).map(|(_, a)| Deviation::Added(a));
        self.activities.iter().map(row).chain(added).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::{
        Step,
        content::tests::{activity, content, goal, text},
    };
    use proptest::prelude::*;

    fn ordered(key: &str) -> OrderedActivity {
        OrderedActivity {
            key: key.into(),
            area: LifeArea::Everyday,
            what: text("Stöd med matlagning"),
            aim: Aim::SubGoal { step: Step::WithSupport, keep: false },
        }
    }

    // R-PLAN-9: what is added, dropped or changed against the order is marked.
    #[test]
    fn plan_and_order_stand_side_by_side() {
        let order = Ordered { activities: vec![ordered("o-1"), ordered("o-2"), ordered("o-3")] };
        let mut plan = content();
        let mut changed = activity("tvatta", Some("o-2"));
        changed.aim = Aim::SubGoal { step: Step::Independent, keep: false };
        plan.goals.push(goal("hem", vec![changed, activity("vila", None), activity("fel", Some("o-9"))]));
        let rows = order.beside(&plan);
        let told: Vec<_> = rows
            .iter()
            .map(|row| match row {
                Deviation::Kept(o, a) => format!("{} kept by {}", o.key, a[0].key),
                Deviation::Changed(o, a) => format!("{} changed by {}", o.key, a[0].key),
                Deviation::Dropped(o) => format!("{} dropped", o.key),
                Deviation::Added(a) => format!("{} added", a.key),
            })
            .collect();
        assert_eq!(told, ["o-1 kept by laga", "o-2 changed by tvatta", "o-3 dropped", "vila added", "fel added"]);
        assert_eq!(rows.iter().filter(|row| row.departs()).count(), 4);
    }

    // R-PLAN-9: another part of life is another activity, however alike they sound.
    #[test]
    fn another_area_is_a_change() {
        let order = Ordered { activities: vec![OrderedActivity { area: LifeArea::Health, ..ordered("o-1") }] };
        assert!(matches!(order.beside(&content())[..], [Deviation::Changed(..)]));
    }

    proptest! {
        // R-PLAN-9: nothing of the order and nothing of the plan is passed over.
        #[test]
        fn each_activity_stands_in_one_row(orders in 0..5usize, of in prop::collection::vec(0..7usize, 0..6)) {
            let order = Ordered { activities: (0..orders).map(|i| ordered(&i.to_string())).collect() };
            let activities = of.iter().enumerate().map(|(i, o)| activity(&format!("a{i}"), Some(&o.to_string())));
            let plan = Content { goals: vec![goal("g", activities.collect())], ..content() };
            let rows = order.beside(&plan);
            let (mut ordered_rows, mut plan_rows) = (0, 0);
            for row in &rows {
                match row {
                    Deviation::Kept(_, a) | Deviation::Changed(_, a) => {
                        ordered_rows += 1;
                        plan_rows += a.len();
                    }
                    Deviation::Dropped(_) => ordered_rows += 1,
                    Deviation::Added(_) => plan_rows += 1,
                }
            }
            prop_assert_eq!((ordered_rows, plan_rows), (orders, of.len()));
        }
    }
}
