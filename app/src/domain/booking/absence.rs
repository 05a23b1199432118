//! Being away from housing support: it changes no compensation, and is summed by month for the board (R-BOOK-15).

use jiff::civil::Date;

use crate::domain::{calendar::days_between, choice::Decision};

/// Why days cannot be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAway {
    /// The last day is before the first.
    EndsFirst,
    /// All of it has been already.
    Past,
    /// The decision has ended by then; its last day (R-CHO-8).
    AfterDecision(Date),
    /// More days than [`LONGEST`].
    TooLong,
}

/// The most days at a time; whoever is away longer talks with the case officer.
pub const LONGEST: i64 = 92;

/// Whether somebody can say that they are away from `from` to `to`.
pub fn away(decision: &Decision, (from, to): (Date, Date), today: Date) -> Result<(), NotAway> {
    if to < from {
        Err(NotAway::EndsFirst)
    } else if to < today {
        Err(NotAway::Past)
    } else if let Some(last) = decision.valid_to.filter(|last| *last < to) {
        Err(NotAway::AfterDecision(last))
    } else if LONGEST <= days_between(from, to) {
        Err(NotAway::TooLong)
    } else {
        Ok(())
    }
}

/// How many days of a month somebody is away: each day once, however often it was said.
pub fn days_in_month(absences: &[(Date, Date)], month: Date) -> u32 {
    let days = (1..=month.days_in_month()).filter_map(|day| Date::new(month.year(), month.month(), day).ok());
    let away = |day: &Date| absences.iter().any(|(from, to)| from <= day && day <= to);
    u32::try_from(days.filter(away).count()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::choice::decision::tests::decision;
    use jiff::civil::date;

    // R-BOOK-15: by month, each day once, also across the turn of a month and on a leap day.
    #[test]
    fn days_are_summed_by_month() {
        let away = [(date(2026, 11, 28), date(2026, 12, 3)), (date(2026, 12, 2), date(2026, 12, 4))];
        assert_eq!(days_in_month(&away, date(2026, 11, 1)), 3);
        assert_eq!(days_in_month(&away, date(2026, 12, 24)), 4);
        assert_eq!(days_in_month(&away, date(2027, 1, 1)), 0);
        assert_eq!(days_in_month(&[(date(2028, 2, 1), date(2028, 3, 31))], date(2028, 2, 1)), 29);
    }

    // R-BOOK-15, R-CHO-8: within the decision, and not only in what has been.
    #[test]
    fn what_cannot_be_said_is_told_why() {
        let d = decision(date(2026, 1, 1), Some(date(2026, 12, 31)));
        let today = date(2026, 11, 24);
        let on = |from, to| away(&d, (from, to), today);
        assert_eq!(on(date(2026, 11, 24), date(2026, 11, 24)), Ok(()));
        assert_eq!(on(date(2026, 11, 20), date(2026, 11, 24)), Ok(()));
        assert_eq!(on(date(2026, 11, 20), date(2026, 11, 23)), Err(NotAway::Past));
        assert_eq!(on(date(2026, 12, 2), date(2026, 12, 1)), Err(NotAway::EndsFirst));
        assert_eq!(on(date(2026, 12, 30), date(2027, 1, 1)), Err(NotAway::AfterDecision(date(2026, 12, 31))));
        let open = decision(date(2026, 1, 1), None);
        assert_eq!(away(&open, (today, date(2027, 2, 24)), today), Err(NotAway::TooLong));
        assert_eq!(away(&open, (today, date(2027, 2, 23)), today), Ok(()));
    }
}
