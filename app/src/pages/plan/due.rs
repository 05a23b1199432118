//! By when something has to be done, honestly (R-PLAN-3, R-PLAN-4).

use crate::{
    domain::{
        Lang,
        plan::{Due, DueKind, Standing},
    },
    i18n::{format, t},
};

/// One of the days in words; `None` where there is nothing to tell.
pub fn words(lang: Lang, due: Due, standing: Standing) -> Option<String> {
    let day = format::date(lang, due.by);
    let days = |n: i64| usize::try_from(n).unwrap_or(0);
    Some(match (due.kind, standing) {
        (DueKind::Ready, Standing::Done) => t!(lang, plan_due_ready_done, day = day),
        (DueKind::Ready, Standing::DoneLate(n)) => t!(lang, plan_due_ready_late, day = day, days = days(n)),
        (DueKind::Ready, Standing::Overdue(n)) => t!(lang, plan_due_ready_over, day = day, days = days(n)),
        (DueKind::Ready, _) => t!(lang, plan_due_ready, day = day),
        (DueKind::FollowUp, Standing::Overdue(n)) => t!(lang, plan_due_follow_up_over, day = day, days = days(n)),
        (DueKind::FollowUp, Standing::Ahead | Standing::Soon(_)) => t!(lang, plan_due_follow_up, day = day),
        (DueKind::NewVersion, Standing::Overdue(n)) => t!(lang, plan_due_new_over, day = day, days = days(n)),
        (DueKind::NewVersion, Standing::Ahead | Standing::Soon(_)) => t!(lang, plan_due_new, day = day),
        (DueKind::FollowUp | DueKind::NewVersion | DueKind::IndividualPlan, _) => return None,
    })
}
