//! A stretch of days that somebody tells: when they are away (R-BOOK-15), or within which they want a time.

use jiff::civil::Date;

use crate::domain::{calendar::days_between, choice::Decision};

/// Why days cannot be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotDays {
    /// The last day is before the first.
    EndsFirst,
    /// All of it has been already.
    Past,
    /// The decision has ended by then; its last day (R-CHO-8).
    AfterDecision(Date),
    /// More days than [`LONGEST`].
    TooLong,
    /// It begins more than [`FARTHEST`] days from now: most likely another year is meant.
    Far,
}

/// The most days at a time; whoever means more talks with the case officer.
pub const LONGEST: i64 = 92;

/// How far away the first day may be. A day without a year that has just been would else be taken for next year's.
pub const FARTHEST: i64 = 183;

/// Whether the days `from` to `to` can be told of a decision.
pub fn told(decision: &Decision, (from, to): (Date, Date), today: Date) -> Result<(), NotDays> {
    if to < from {
        Err(NotDays::EndsFirst)
    } else if to < today {
        Err(NotDays::Past)
    } else if let Some(last) = decision.valid_to.filter(|last| *last < to) {
        Err(NotDays::AfterDecision(last))
    } else if LONGEST <= days_between(from, to) {
        Err(NotDays::TooLong)
    } else if FARTHEST < days_between(today, from) {
        Err(NotDays::Far)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::choice::decision::tests::decision;
    use jiff::civil::date;

    // R-BOOK-15, R-CHO-8: within the decision, and not only in what has been.
    #[test]
    fn what_cannot_be_told_is_told_why() {
        let d = decision(date(2026, 1, 1), Some(date(2026, 12, 31)));
        let today = date(2026, 11, 24);
        let on = |from, to| told(&d, (from, to), today);
        assert_eq!(on(date(2026, 11, 24), date(2026, 11, 24)), Ok(()));
        assert_eq!(on(date(2026, 11, 20), date(2026, 11, 24)), Ok(()));
        assert_eq!(on(date(2026, 11, 20), date(2026, 11, 23)), Err(NotDays::Past));
        assert_eq!(on(date(2026, 12, 2), date(2026, 12, 1)), Err(NotDays::EndsFirst));
        assert_eq!(on(date(2026, 12, 30), date(2027, 1, 1)), Err(NotDays::AfterDecision(date(2026, 12, 31))));
        let open = decision(date(2026, 1, 1), None);
        assert_eq!(told(&open, (today, date(2027, 2, 24)), today), Err(NotDays::TooLong));
        assert_eq!(told(&open, (today, date(2027, 2, 23)), today), Ok(()));
        let one = |day| told(&open, (day, day), today);
        assert_eq!((one(date(2027, 5, 26)), one(date(2027, 5, 27))), (Ok(()), Err(NotDays::Far)));
    }
}
