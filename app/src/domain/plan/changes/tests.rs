use super::*;
use crate::domain::plan::{
    Aim, Step,
    content::tests::{activity, content, goal, own, text},
};
use proptest::prelude::*;

fn told(changes: &Changes<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for news in changes.changed_goals() {
        let key = &news.goal.shown().key;
        lines.push(match &news.goal {
            News::New(_) => format!("+{key}"),
            News::Gone(_) => format!("-{key}"),
            _ => format!("{key}: {}", news.parts.iter().map(|p| p.code()).collect::<Vec<_>>().join(" ")),
        });
        for a in news.activities.iter().filter(|a| !a.activity.is_same()) {
            let key = &a.activity.shown().key;
            lines.push(match &a.activity {
                News::New(_) => format!("  +{key}"),
                News::Gone(_) => format!("  -{key}"),
                _ => format!("  {key}: {}", a.parts.iter().map(|p| p.code()).collect::<Vec<_>>().join(" ")),
            });
        }
    }
    lines
}

// R-PLAN-6: what is new since the last version is told, goal by goal.
#[test]
fn what_is_new_is_told_goal_by_goal() {
    let before = Content {
        goals: vec![
            goal("mat", vec![activity("laga", None), activity("handla", None)]),
            goal("hem", vec![activity("stada", None)]),
        ],
        ..content()
    };
    let mut now = before.clone();
    now.goals[0].own = Some(own("Jag vill bjuda min syster på middag."));
    now.goals[0].activities[0].aim = Aim::SubGoal { step: Step::MoreIndependent, keep: false };
    now.goals[0].activities[0].when = text("Måndagar och torsdagar");
    now.goals[0].activities[1] = activity("planera", None);
    now.goals[1] = goal("vanner", vec![activity("fika", None)]);
    now.important = None;
    now.follow_up.how = text("På kontoret");
    let changes = Changes::between(&before, &now);
    assert_eq!(
        told(&changes),
        ["mat: eget-mal", "  laga: delmal nar", "  +planera", "  -handla", "+vanner", "  +fika", "-hem", "  -stada"]
    );
    assert!(matches!(changes.important, Some(News::Gone(_))));
    assert_eq!(changes.parts, [Part::FollowUp]);
}

// R-PLAN-6: another order is news too.
#[test]
fn another_order_is_told() {
    let before = Content { goals: vec![goal("a", vec![]), goal("b", vec![])], ..content() };
    let now = Content { goals: before.goals.iter().rev().cloned().collect(), ..content() };
    let changes = Changes::between(&before, &now);
    assert_eq!((told(&changes), changes.parts.clone()), (vec![], vec![Part::Order]));
    assert!(!changes.is_empty());
}

fn any_content() -> impl Strategy<Value = Content> {
    let activities = prop::collection::btree_map(0..3u8, 0..3u8, 0..3);
    let goals = prop::collection::btree_map(0..4u8, (activities, any::<bool>()), 0..4);
    (goals, any::<bool>(), any::<bool>()).prop_map(|(goals, turned, important)| {
        let made = |(key, (activities, own)): (u8, (std::collections::BTreeMap<u8, u8>, bool))| {
            let activities = activities
                .into_iter()
                .map(|(key, when)| Activity { when: text(&when.to_string()), ..activity(&format!("a{key}"), None) });
            let mut goal = goal(&format!("g{key}"), activities.collect());
            goal.own = goal.own.filter(|_| own);
            goal
        };
        let mut plan = content();
        plan.goals = goals.into_iter().map(made).collect();
        if turned {
            plan.goals.reverse();
        }
        plan.important = plan.important.filter(|_| important);
        plan
    })
}

proptest! {
    // R-PLAN-6: nothing is new exactly when nothing differs.
    #[test]
    fn nothing_is_passed_over(before in any_content(), now in any_content()) {
        prop_assert!(Changes::between(&now, &now).is_empty());
        prop_assert_eq!(Changes::between(&before, &now).is_empty(), before == now);
    }

    // R-PLAN-6: each goal of either version is told of once.
    #[test]
    fn each_goal_is_told_of_once(before in any_content(), now in any_content()) {
        let changes = Changes::between(&before, &now);
        let mut told: Vec<_> = changes.goals.iter().map(|g| g.goal.shown().key.clone()).collect();
        let mut all: Vec<_> = before.goals.iter().chain(&now.goals).map(|g| g.key.clone()).collect();
        told.sort();
        all.sort();
        all.dedup();
        prop_assert_eq!(told, all);
    }

    // R-PLAN-6: looked at the other way round, what is new is gone.
    #[test]
    fn new_and_gone_are_mirrored(before in any_content(), now in any_content()) {
        let count = |changes: &Changes<'_>, new: bool| changes.goals.iter().filter(|g| match g.goal {
            News::New(_) => new,
            News::Gone(_) => !new,
            _ => false,
        }).count();
        let (there, back) = (Changes::between(&before, &now), Changes::between(&now, &before));
        prop_assert_eq!(count(&there, true), count(&back, false));
        prop_assert_eq!(count(&there, false), count(&back, true));
    }
}
