//! The words for what stands in the way of a session (R-BOOK-1, R-BOOK-10).

use crate::{
    domain::{
        Lang,
        booking::{No, NotThen, Session, SessionError, series::NotOne, session::NoMoment},
    },
    i18n::{format, t},
};

/// Why it cannot be booked, and what one can do instead.
pub fn words(lang: Lang, no: &No) -> String {
    match no {
        No::Time(why) => time(lang, *why),
        No::Then(NotThen::Past) => t!(lang, booking_no_past),
        No::Then(NotThen::BeforeDecision(day)) => t!(lang, booking_no_before, day = format::date(lang, *day)),
        No::Then(NotThen::AfterDecision(day)) => t!(lang, booking_no_after, day = format::date(lang, *day)),
        No::NoProvider(day) => t!(lang, booking_no_provider, day = format::on_day(lang, *day)),
        No::Hours(over) => {
            let (needed, left) = (format::duration(lang, over.needed), format::duration(lang, over.left));
            t!(lang, booking_no_hours, needed = needed, left = left, day = format::date(lang, over.from))
        }
        // One of the same series has no reference yet.
        No::Meets(reference) if reference.is_empty() => t!(lang, booking_no_meets_another),
        No::Meets(reference) => t!(lang, booking_no_meets, reference = reference.clone()),
        No::Full(_) => t!(lang, booking_no_full),
        No::Companion(_) => t!(lang, booking_no_companion),
    }
}

/// Why a time on the clock is no session.
pub fn time(lang: Lang, why: NotOne) -> String {
    match why {
        NotOne::Clock(NoMoment::Missing) => t!(lang, booking_no_missing),
        NotOne::Clock(NoMoment::ComesTwice) => t!(lang, booking_no_twice),
        NotOne::Session(SessionError::EndsFirst) => t!(lang, booking_no_ends_first),
        NotOne::Session(SessionError::TooLong) => t!(lang, booking_no_too_long),
    }
}

/// The free times nearest to one that has no room; empty when that is not what stands in the way.
pub fn near(no: &No) -> &[Session] {
    match no {
        No::Full(near) | No::Companion(near) => near,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::booking::Overspent;
    use jiff::civil::date;

    // R-BOOK-1, R-BOOK-10, R-LANG-1: each reason has words of its own in each language.
    #[test]
    fn each_reason_has_words_of_its_own() {
        let day = date(2026, 12, 5);
        let all = [
            No::Time(NotOne::Clock(NoMoment::Missing)),
            No::Time(NotOne::Clock(NoMoment::ComesTwice)),
            No::Time(NotOne::Session(SessionError::EndsFirst)),
            No::Time(NotOne::Session(SessionError::TooLong)),
            No::Then(NotThen::Past),
            No::Then(NotThen::BeforeDecision(day)),
            No::Then(NotThen::AfterDecision(day)),
            No::NoProvider(day),
            No::Hours(Overspent { from: day, needed: 180, left: 60 }),
            No::Meets("B-2222-2222".into()),
            No::Meets(String::new()),
            No::Full(vec![]),
            No::Companion(vec![]),
        ];
        for lang in Lang::ALL {
            let mut said: Vec<_> = all.iter().map(|no| words(*lang, no)).collect();
            said.sort();
            said.dedup();
            assert_eq!(said.len(), all.len(), "{lang:?}");
        }
        assert!(words(Lang::Sv, &all[8]).contains("3\u{a0}timmar"));
        assert!(words(Lang::Fi, &all[7]).contains("lauantaina 5. joulukuuta 2026"));
    }
}
