//! How soon a session may begin, and whether it is confirmed at once (R-BOOK-1, R-BOOK-2, R-CHO-8).

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::Session;
use crate::domain::{
    choice::{Decision, decision::shift},
    codes::codes,
};

codes! {
    /// What becomes of a booking when it is made.
    pub enum Becomes {
        /// It holds at once: the provider has said what it can do, and has had the time it may take.
        Confirmed = "bekraftas",
        /// The provider answers: it is at short notice.
        ShortNotice = "kort-varsel",
        /// The provider answers: it has not said what it can do.
        Request = "forfragan",
    }
}

/// Why a session cannot be booked at that time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotThen {
    /// It has begun already.
    Past,
    /// The decision does not hold yet; its first day.
    BeforeDecision(Date),
    /// The decision has ended by then; its last day (R-CHO-8).
    AfterDecision(Date),
}

/// What becomes of a session booked at `now`.
///
/// `within` is the number of days within which the provider need only begin (LA 4.5); `published` says whether it has
/// told what it can do at that time.
pub fn becomes(
    session: Session,
    decision: &Decision,
    now: Timestamp,
    (within, published): (u32, bool),
    zone: &TimeZone,
) -> Result<Becomes, NotThen> {
    if session.starts() <= now {
        return Err(NotThen::Past);
    }
    let first = session.day(zone);
    if first < decision.valid_from {
        return Err(NotThen::BeforeDecision(decision.valid_from));
    }
    // A session that ends at midnight belongs to the day before.
    let last = super::ledger::by_day(session, zone).last().map_or(first, |(day, _)| *day);
    if let Some(end) = decision.valid_to.filter(|end| *end < last) {
        return Err(NotThen::AfterDecision(end));
    }
    let today = now.to_zoned(zone.clone()).date();
    let soon = first < shift(today, i64::from(within));
    Ok(match (soon, published) {
        (true, _) => Becomes::ShortNotice,
        (false, true) => Becomes::Confirmed,
        (false, false) => Becomes::Request,
    })
}

#[cfg(test)]
mod tests {
    use super::{
        super::zone::{at, stockholm},
        *,
    };
    use crate::domain::choice::decision::tests::decision;
    use jiff::civil::date;

    fn booked(now: &str, from: &str, to: &str, published: bool) -> Result<Becomes, NotThen> {
        let d = decision(date(2026, 3, 1), Some(date(2027, 2, 28)));
        becomes(Session::new(at(from), at(to)).unwrap(), &d, at(now), (7, published), &stockholm())
    }

    // R-BOOK-2, LA 4.5: within seven days it is at short notice; later it holds at once where capacity is published.
    #[test]
    fn seven_days_are_the_providers() {
        let on = |now: &str, published| booked(now, "2026-12-05T18:00", "2026-12-05T21:00", published);
        assert_eq!(on("2026-11-28T09:00", true), Ok(Becomes::Confirmed));
        assert_eq!(on("2026-11-28T23:59", false), Ok(Becomes::Request));
        assert_eq!(on("2026-11-29T00:00", true), Ok(Becomes::ShortNotice));
        assert_eq!(on("2026-12-05T17:59", false), Ok(Becomes::ShortNotice));
        assert_eq!(on("2026-12-05T18:00", true), Err(NotThen::Past));
        assert_eq!(on("2026-12-06T08:00", true), Err(NotThen::Past));
    }

    // R-BOOK-1, R-CHO-8: on the first and the last day of the decision, and not a minute outside.
    #[test]
    fn a_session_lies_within_the_decision() {
        let now = "2026-02-01T09:00";
        let before = Err(NotThen::BeforeDecision(date(2026, 3, 1)));
        assert_eq!(booked(now, "2026-02-28T23:00", "2026-03-01T01:00", true), before);
        assert_eq!(booked(now, "2026-03-01T00:00", "2026-03-01T01:00", true), Ok(Becomes::Confirmed));
        assert_eq!(booked(now, "2027-02-28T22:00", "2027-03-01T00:00", true), Ok(Becomes::Confirmed));
        let after = Err(NotThen::AfterDecision(date(2027, 2, 28)));
        assert_eq!(booked(now, "2027-02-28T22:00", "2027-03-01T00:01", true), after);
    }
}
