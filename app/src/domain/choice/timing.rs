//! When the old provider stops and the new one begins (R-CHO-4, R-CHO-5, R-CHO-8).
//!
//! Days are calendar days: the municipalities' terms count no weekdays. Where they give no number,
//! none is made up, and the day is for the case officer to settle.

use jiff::civil::Date;

use super::{Decision, decision::shift};
use crate::domain::municipality::{ChoiceRule, StartFrom};

/// The provider that gives the support now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Current {
    /// Its first day, which may still be to come.
    pub from: Date,
    /// Its last day where that is settled already: the order has an end, or the agreement has.
    pub until: Option<Date>,
}

/// The days that are shown before confirming.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Switch {
    /// Last day with the old provider; `None` without one, and where no term of notice is known.
    pub last_day_old: Option<Date>,
    /// First possible day with the new one.
    pub first_day_new: Date,
    /// The day by which the new one has to have begun, when the order is sent today; `None` where the municipality
    /// gives no number, or counts from the person's first booking (LA 4.5).
    pub start_by: Option<Date>,
}

/// Why nothing new can start on the decision (R-CHO-8).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoTime {
    /// It has ended.
    Ended,
    /// It ends before the new provider could begin: its last day, and that first day.
    EndsFirst(Date, Date),
}

impl Switch {
    /// The days of a choice that is confirmed `today`.
    pub fn plan(
        today: Date,
        current: Option<Current>,
        rule: Option<&ChoiceRule>,
        decision: &Decision,
    ) -> Result<Self, NoTime> {
        if decision.valid_to.is_some_and(|last| last < today) {
            return Err(NoTime::Ended);
        }
        let last_day_old = current.and_then(|c| last_day(today, c, rule.and_then(|r| r.notice_days)));
        // Somebody has to send the order first: tomorrow at the earliest.
        let first_day_new = shift(last_day_old.unwrap_or(today), 1).max(decision.valid_from);
        if let Some(last) = decision.valid_to.filter(|last| *last < first_day_new) {
            return Err(NoTime::EndsFirst(last, first_day_new));
        }
        let from_order = rule.filter(|r| r.start_from == StartFrom::Order).and_then(|r| r.start_within_days);
        let start_by = from_order.map(|days| {
            let by = shift(today, i64::from(days)).max(first_day_new);
            decision.valid_to.map_or(by, |last| by.min(last))
        });
        Ok(Self { last_day_old, first_day_new, start_by })
    }
}

/// The last day with the present provider, or `None` when there is none to come.
fn last_day(today: Date, current: Current, notice: Option<u32>) -> Option<Date> {
    let notice = notice.map(|days| shift(today, i64::from(days)));
    let last = match (notice, current.until) {
        (Some(notice), Some(until)) => notice.min(until),
        (notice, until) => notice.or(until)?,
    };
    // One who has stopped already, or who would stop before beginning, has no last day to come.
    (today <= last && current.from <= last).then_some(last)
}

#[cfg(test)]
mod tests;
