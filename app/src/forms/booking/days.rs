//! A stretch of days as people write them, of one of their decisions.

use jiff::{ToSpan as _, civil::Date};

use super::when::{DayError, day};
use crate::domain::{
    booking::stretch::{LONGEST, NotDays},
    calendar::days_between,
};

/// What was typed. Names: `nyckel`, `beslut`, `forsta`, `sista`, `langd`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DaysForm {
    /// `nyckel`: the form's key.
    pub key: String,
    /// `beslut`: the decision's id; there is nothing to choose when there is one.
    pub decision: String,
    /// `forsta`: the first day.
    pub first: String,
    /// `sista`: the last day.
    pub last: String,
    /// `langd`: how long the time is to be, in minutes; only where it is asked.
    pub length: String,
}

/// What has to be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DaysError {
    /// No decision of theirs was chosen.
    Decision,
    /// The first day.
    First(DayError),
    /// The last day.
    Last(DayError),
    /// How long.
    Length,
    /// The days cannot be told.
    Not(NotDays),
}

/// How long a time can be waited for, in minutes.
pub const LENGTHS: [u32; 9] = [60, 90, 120, 180, 240, 300, 360, 480, 720];
/// How long it is when nothing else is said.
pub const USUAL: u32 = 120;

/// Days, of a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Days {
    /// The decision's id.
    pub decision: String,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

impl DaysForm {
    /// The days, of one of these decisions; all that has to be mended at once.
    pub fn days(&self, decisions: &[String], today: Date) -> Result<Days, Vec<DaysError>> {
        let mut errors = Vec::new();
        let decision = match decisions {
            [only] => Some(only),
            all => all.iter().find(|id| **id == self.decision),
        };
        if decision.is_none() {
            errors.push(DaysError::Decision);
        }
        let from = day(&self.first, today).map_err(|why| errors.push(DaysError::First(why)));
        // One day alone need not be written twice.
        let last = if self.last.trim().is_empty() { &self.first } else { &self.last };
        let to = day(last, today);
        if from.is_ok()
            && let Err(why) = to
        {
            errors.push(DaysError::Last(why));
        }
        match (decision, from, to) {
            (Some(decision), Ok(from), Ok(to)) => {
                Ok(Days { decision: decision.clone(), from: begun(&self.first, from, to), to })
            }
            _ => Err(errors),
        }
    }

    /// How long, in minutes.
    pub fn minutes(&self) -> Result<u32, DaysError> {
        let minutes = if self.length.is_empty() { Ok(USUAL) } else { self.length.parse() };
        minutes.ok().filter(|m| LENGTHS.contains(m)).ok_or(DaysError::Length)
    }
}

/// The first day, of this year when it was written without one and would else come after the last: what has begun.
fn begun(typed: &str, from: Date, to: Date) -> Date {
    let year = typed.split(|c: char| !c.is_ascii_digit()).any(|part| part.len() == 4);
    let earlier = from.saturating_sub(1.year());
    let near = to < from && (0..LONGEST).contains(&days_between(earlier, to));
    if near && !year { earlier } else { from }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 24);

    fn form(decision: &str, first: &str, last: &str) -> DaysForm {
        DaysForm { decision: decision.into(), first: first.into(), last: last.into(), ..DaysForm::default() }
    }

    // R-BOOK-15
    #[test]
    fn days_are_read_as_people_write_them() {
        let one = ["a".to_owned()];
        let days = |first, last| form("", first, last).days(&one, TODAY).map(|d| (d.from, d.to));
        assert_eq!(days("5 december", "7/12"), Ok((date(2026, 12, 5), date(2026, 12, 7))));
        assert_eq!(days("huomenna", ""), Ok((date(2026, 11, 25), date(2026, 11, 25))));
        assert_eq!(days("", ""), Err(vec![DaysError::First(DayError::Missing)]));
        // What has begun, and a year that was written.
        assert_eq!(days("20 november", "30 november"), Ok((date(2026, 11, 20), date(2026, 11, 30))));
        assert_eq!(days("20 november 2027", "30 november"), Ok((date(2027, 11, 20), date(2026, 11, 30))));
        assert_eq!(days("7 december", "6 december"), Ok((date(2026, 12, 7), date(2026, 12, 6))));
        let none = DayError::NoSuch(31, date(2026, 11, 1));
        assert_eq!(days("1 december", "31 november"), Err(vec![DaysError::Last(none)]));
    }

    #[test]
    fn of_several_decisions_one_is_chosen() {
        let two = ["a".to_owned(), "b".to_owned()];
        assert_eq!(form("b", "5 dec", "").days(&two, TODAY).unwrap().decision, "b");
        for other in ["", "c"] {
            assert_eq!(form(other, "5 dec", "").days(&two, TODAY), Err(vec![DaysError::Decision]));
        }
        assert_eq!(form("a", "5 dec", "").days(&[], TODAY), Err(vec![DaysError::Decision]));
    }

    #[test]
    fn a_length_is_one_of_those_that_can_be_chosen() {
        let minutes = |length: &str| DaysForm { length: length.into(), ..DaysForm::default() }.minutes();
        assert_eq!((minutes(""), minutes("90")), (Ok(120), Ok(90)));
        for odd in ["0", "61", "-60", "x", "99999999999"] {
            assert_eq!(minutes(odd), Err(DaysError::Length));
        }
    }
}
