//! Where a version stands, in a sentence (R-PLAN-2): what is not approved by the person is never said to be.

use crate::{
    domain::{
        Lang,
        plan::{Course, Force, State, WhyAbsent},
    },
    i18n::{format, t},
};

/// In a sentence, without names.
pub fn in_short(lang: Lang, course: &Course) -> String {
    match (course.state(), course.force()) {
        (State::Draft, _) => t!(lang, plan_stands_draft),
        (State::Offered, _) => t!(lang, plan_stands_offered),
        (State::ChangesAsked, _) => t!(lang, plan_stands_changes),
        (State::SignedInPart, _) => t!(lang, plan_stands_in_part),
        (State::Declined, _) => t!(lang, plan_stands_declined),
        (State::Superseded, _) => t!(lang, plan_stands_superseded),
        (State::Ended, _) => t!(lang, plan_stands_ended),
        (State::InForce, Some(Force::Approved)) => t!(lang, plan_stands_approved),
        (State::InForce, Some(Force::Without(WhyAbsent::Cannot))) => t!(lang, plan_stands_without_cannot),
        (State::InForce, Some(Force::Without(WhyAbsent::DoesNotWant))) => t!(lang, plan_stands_without_unwilling),
        (State::InForce, Some(Force::ApprovedFor) | None) => t!(lang, plan_stands_approved_for),
    }
}

/// Whose answers it waits for, by name; `None` when it waits for nobody's.
pub fn awaited(lang: Lang, course: &Course, name: impl Fn(&str) -> String) -> Option<String> {
    let open = matches!(course.state(), State::Offered | State::ChangesAsked | State::SignedInPart);
    let one = |group: &[crate::domain::plan::Party]| {
        let names: Vec<_> = group.iter().map(|party| name(&party.id)).collect();
        format::any_of(lang, &names)
    };
    let groups: Vec<_> = course.awaited().filter(|_| open).map(one).collect();
    (!groups.is_empty()).then(|| t!(lang, plan_awaits, names = format::list(lang, &groups)))
}
