//! What is new since the version before, in words, and at each goal (R-PLAN-6).

use leptos::prelude::*;

use super::Model;
use crate::{
    components::{Tone, badge, notice},
    domain::{
        Lang,
        plan::{
            Changes, News,
            changes::{ActivityNews, ActivityPart, GoalNews, GoalPart, Part},
        },
    },
    html::{Markup, html},
    i18n::{
        format::{self, capitalised},
        labels, t,
    },
    pages::plan::labels::area,
};

labels! {
    /// What differs in the plan as a whole.
    part(Part) {
        Order => plan_new_order,
        Influence => plan_new_influence,
        TookPart => plan_new_took_part,
        Complaints => plan_new_complaints,
        FollowUp => plan_new_follow_up,
        Child => plan_new_child,
        ChildrenAtHome => plan_new_children,
    }
    /// What differs in a goal.
    goal_part(GoalPart) {
        Area => plan_new_area,
        Overall => plan_new_goal,
        Own => plan_new_own,
        Picture => plan_new_picture,
        Order => plan_new_activities,
    }
    /// What differs in an activity.
    activity_part(ActivityPart) {
        What => plan_new_what,
        Aim => plan_new_aim,
        How => plan_new_how,
        When => plan_new_when,
        By => plan_new_by,
        Picture => plan_new_picture,
        Ordered => plan_new_ordered,
    }
}

/// All that is new, at the top of the page.
pub fn summary(m: &Model, changes: Option<&Changes<'_>>) -> Option<impl IntoView + use<>> {
    let (lang, changes) = (m.lang, changes?);
    let number = m.before.as_ref().map_or(0, |(number, _)| *number);
    let mut rows: Vec<String> = Vec::new();
    rows.extend(changes.important.as_ref().filter(|n| !n.is_same()).map(|_| t!(lang, plan_new_important)));
    rows.extend(changes.changed_goals().map(|g| goal(lang, g)));
    rows.extend(changes.parts.iter().map(|p| capitalised(&part(lang, *p))));
    let body: Markup = if rows.is_empty() {
        html! { <p>{t!(lang, plan_new_nothing, number = number)}</p> }
    } else {
        let rows: Vec<_> = rows.into_iter().map(|row| html! { <li>{row}</li> }).collect();
        html! { <ul>{rows}</ul> <p><a href=m.href(Some(number))>{t!(lang, plan_new_read_old, number = number)}</a></p> }
    };
    Some(notice(Tone::Calm, t!(lang, plan_new_title, number = number), body))
}

/// A goal and what is new in it, in a sentence.
fn goal(lang: Lang, g: &GoalNews<'_>) -> String {
    let area = area(lang, g.goal.shown().area);
    match &g.goal {
        News::New(_) => t!(lang, plan_new_goal_new, area = area),
        News::Gone(_) => t!(lang, plan_new_goal_gone, area = area),
        News::Same(_) | News::Changed(..) => t!(lang, plan_new_goal_changed, area = area, what = differs(lang, g)),
    }
}

/// What differs in a goal: "det vi gör, när".
fn differs(lang: Lang, g: &GoalNews<'_>) -> String {
    let mut words: Vec<String> = g.parts.iter().map(|p| goal_part(lang, *p)).collect();
    for activity in &g.activities {
        words.extend(of_activity(lang, activity));
    }
    let mut once: Vec<String> = Vec::new();
    for word in words {
        if !once.contains(&word) {
            once.push(word);
        }
    }
    format::list(lang, &once)
}

fn of_activity(lang: Lang, a: &ActivityNews<'_>) -> Vec<String> {
    match a.activity {
        News::Same(_) => vec![],
        News::New(_) => vec![t!(lang, plan_new_activity_new)],
        News::Gone(_) => vec![t!(lang, plan_new_activity_gone)],
        News::Changed(..) => a.parts.iter().map(|p| activity_part(lang, *p)).collect(),
    }
}

/// Beside a goal: that it is new, or what is new in it.
pub fn of_goal(lang: Lang, key: &str, changes: Option<&Changes<'_>>) -> Option<impl IntoView + use<>> {
    let news = changes?.changed_goals().find(|g| g.goal.shown().key == key)?;
    let words = match news.goal {
        News::New(_) => t!(lang, plan_new_here),
        _ => t!(lang, plan_new_changed_here, what = differs(lang, news)),
    };
    Some(html! { <p>{badge(Tone::Good, words)}</p> })
}
