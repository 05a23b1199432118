//! By when a plan has to be there, followed up and made anew (R-PLAN-3, R-PLAN-4).

use jiff::{Span, civil::Date};

use super::Course;
use crate::domain::{
    calendar::days_between,
    choice::decision::shift,
    codes::codes,
    municipality::{PlanRule, ReadyMeans, Within},
};

codes! {
    /// What has to be done.
    pub enum DueKind {
        /// The first plan is there (R-PLAN-3).
        Ready = "klar",
        /// It is followed up (R-PLAN-4).
        FollowUp = "uppfoljning",
        /// A new one is made, since something has changed for long (R-PLAN-4).
        NewVersion = "ny-plan",
        /// The yearly offer of an individual plan or a SIP (R-PLAN-11).
        IndividualPlan = "individuell-plan",
    }
}

/// Something that has to be done by a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// What.
    pub kind: DueKind,
    /// The last day.
    pub by: Date,
    /// The day it was done.
    pub done_on: Option<Date>,
}

/// How it stands with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Done in time.
    Done,
    /// Done, so many days late.
    DoneLate(i64),
    /// Not yet done, and there is time.
    Ahead,
    /// To be done within so many days: 0 is the last day.
    Soon(i64),
    /// So many days late.
    Overdue(i64),
}

impl Within {
    /// The last day, counted from `day`.
    pub fn after(self, day: Date) -> Date {
        match self {
            Self::Days(days) => shift(day, i64::from(days)),
            Self::Months(months) => day.saturating_add(Span::new().months(i64::from(months))),
        }
    }
}

impl Due {
    /// How it stands on `today`; soon is as early as the first reminder.
    pub fn standing(self, today: Date, rule: &PlanRule) -> Standing {
        if let Some(done) = self.done_on {
            let late = days_between(self.by, done);
            return if late > 0 { Standing::DoneLate(late) } else { Standing::Done };
        }
        let left = days_between(today, self.by);
        let soon = rule.remind_days_before.iter().max().copied().map_or(0, i64::from);
        match left {
            ..0 => Standing::Overdue(-left),
            _ if left <= soon => Standing::Soon(left),
            _ => Standing::Ahead,
        }
    }

    /// The days on which somebody is reminded, the first first; none of what is done.
    pub fn reminders(self, rule: &PlanRule) -> Vec<Date> {
        if self.done_on.is_some() {
            return vec![];
        }
        let mut days: Vec<_> = rule.remind_days_before.iter().map(|d| shift(self.by, -i64::from(*d))).collect();
        days.sort_unstable();
        days.dedup();
        days
    }
}

/// The first plan of support that began on `start` and ends on `end` when that is settled (R-PLAN-3).
///
/// `None` where the municipality asks for none, since the support is short. `drawn_up` is the day a version was first
/// offered, `at_board` the day one reached the board.
pub fn ready(
    rule: &PlanRule,
    (start, end): (Date, Option<Date>),
    drawn_up: Option<Date>,
    at_board: Option<Date>,
) -> Option<Due> {
    let short = rule.ready_when_longer_than_days.zip(end).is_some_and(|(days, end)| {
        // Both ends are days of support.
        days_between(start, end) < i64::from(days)
    });
    let done_on = match rule.ready_means {
        ReadyMeans::AtBoard => at_board,
        ReadyMeans::DrawnUp => drawn_up,
    };
    (!short).then(|| Due { kind: DueKind::Ready, by: rule.ready_within.after(start), done_on })
}

/// The next follow-up of a version that was offered on `offered` and says that it is followed up on `planned` (R-PLAN-4).
///
/// A day that is planned later than the municipality allows does not make it later.
pub fn follow_up(rule: &PlanRule, (offered, planned): (Date, Date), done: Option<Date>) -> Due {
    let latest = Within::Months(rule.follow_up_within_months);
    let by = match done {
        // What was planned has been done: the next is counted from there, unless another day lies ahead.
        Some(done) if planned <= done => latest.after(done),
        Some(done) => planned.min(latest.after(done)),
        None => planned.min(latest.after(offered)),
    };
    Due { kind: DueKind::FollowUp, by, done_on: None }
}

/// A new version, when what has changed lasts longer than the municipality allows (R-PLAN-4).
pub fn new_version(rule: &PlanRule, course: &Course, newer_offered: Option<Date>) -> Option<Due> {
    let (days, since) = rule.new_version_after_days.zip(course.changed_since())?;
    let done_on = newer_offered.filter(|day| *day >= since);
    Some(Due { kind: DueKind::NewVersion, by: shift(since, i64::from(days)), done_on })
}

#[cfg(test)]
pub(crate) mod tests;
