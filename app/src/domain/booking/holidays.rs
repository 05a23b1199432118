//! Swedish holidays, computed for any year (R-BOOK-5).

use jiff::civil::{Date, Weekday, date};

use crate::domain::{choice::decision::shift, codes::codes};

codes! {
    /// A holiday, or an eve that is kept as one.
    pub enum Holiday {
        /// 1 January.
        NewYearsDay = "nyarsdagen",
        /// 6 January.
        TwelfthDay = "trettondagen",
        /// The Friday before Easter.
        GoodFriday = "langfredagen",
        /// The day before Easter.
        EasterEve = "paskafton",
        /// Easter.
        EasterDay = "paskdagen",
        /// The day after Easter.
        EasterMonday = "annandag-pask",
        /// 1 May.
        MayDay = "forsta-maj",
        /// The sixth Thursday after Easter.
        Ascension = "kristi-himmelsfardsdag",
        /// The seventh Sunday after Easter.
        WhitSunday = "pingstdagen",
        /// 6 June.
        NationalDay = "nationaldagen",
        /// The Friday between 19 and 25 June.
        MidsummerEve = "midsommarafton",
        /// The Saturday between 20 and 26 June.
        MidsummerDay = "midsommardagen",
        /// The Saturday between 31 October and 6 November.
        AllSaints = "alla-helgons-dag",
        /// 24 December.
        ChristmasEve = "julafton",
        /// 25 December.
        ChristmasDay = "juldagen",
        /// 26 December.
        BoxingDay = "annandag-jul",
        /// 31 December.
        NewYearsEve = "nyarsafton",
    }
}

impl Holiday {
    /// Whether it is only an eve: no public holiday by law, but kept as one.
    pub const fn is_eve(self) -> bool {
        matches!(self, Self::EasterEve | Self::MidsummerEve | Self::ChristmasEve | Self::NewYearsEve)
    }
}

/// Easter Sunday of a year of the Gregorian calendar.
///
/// The golden number gives the paschal full moon, the century its corrections, and Easter is the Sunday after it.
pub fn easter(year: i16) -> Date {
    let y = i32::from(year);
    let (golden, century) = (y % 19, y / 100);
    let corrected = century - century / 4 - (8 * century + 13) / 25;
    let epact = (19 * golden + corrected + 15) % 30;
    let moon = epact - (epact / 28) * (1 - (epact / 28) * (29 / (epact + 1)) * ((21 - golden) / 11));
    let weekday = (y + y / 4 + moon + 2 - century + century / 4) % 7;
    let after = moon - weekday;
    let month = 3 + (after + 40) / 44;
    let day = after + 28 - 31 * (month / 4);
    let small = |n: i32| i8::try_from(n).unwrap_or(1);
    date(year, small(month), small(day))
}

/// The holiday that a day is; when two fall together the one that moves with Easter is named.
pub fn holiday(day: Date) -> Option<Holiday> {
    let saturday = |first: Date| (0..7).map(|n| shift(first, n)).find(|d| d.weekday() == Weekday::Saturday);
    let midsummer = saturday(date(day.year(), 6, 20))?;
    let saints = saturday(date(day.year(), 10, 31))?;
    let easter = easter(day.year());
    let moving = [
        (shift(easter, -2), Holiday::GoodFriday),
        (shift(easter, -1), Holiday::EasterEve),
        (easter, Holiday::EasterDay),
        (shift(easter, 1), Holiday::EasterMonday),
        (shift(easter, 39), Holiday::Ascension),
        (shift(easter, 49), Holiday::WhitSunday),
        (shift(midsummer, -1), Holiday::MidsummerEve),
        (midsummer, Holiday::MidsummerDay),
        (saints, Holiday::AllSaints),
    ];
    moving.into_iter().find(|(on, _)| *on == day).map(|(_, holiday)| holiday).or_else(|| fixed(day))
}

fn fixed(day: Date) -> Option<Holiday> {
    Some(match (day.month(), day.day()) {
        (1, 1) => Holiday::NewYearsDay,
        (1, 6) => Holiday::TwelfthDay,
        (5, 1) => Holiday::MayDay,
        (6, 6) => Holiday::NationalDay,
        (12, 24) => Holiday::ChristmasEve,
        (12, 25) => Holiday::ChristmasDay,
        (12, 26) => Holiday::BoxingDay,
        (12, 31) => Holiday::NewYearsEve,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    // R-BOOK-5: known days of Easter, the earliest and the latest that there are among them.
    #[test]
    fn easter_falls_where_the_church_says() {
        for (year, month, day) in [
            (1818, 3, 22),
            (1943, 4, 25),
            (1954, 4, 18),
            (1981, 4, 19),
            (2000, 4, 23),
            (2008, 3, 23),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2028, 4, 16),
            (2038, 4, 25),
            (2076, 4, 19),
            (2100, 3, 28),
        ] {
            assert_eq!(easter(year), date(year, month, day));
        }
    }

    // R-BOOK-5
    #[test]
    fn the_holidays_of_a_year() {
        let all: Vec<_> = (0..365)
            .map(|n| shift(date(2026, 1, 1), n))
            .filter_map(|day| holiday(day).map(|h| (day.month(), day.day(), h)))
            .collect();
        assert_eq!(
            all,
            [
                (1, 1, Holiday::NewYearsDay),
                (1, 6, Holiday::TwelfthDay),
                (4, 3, Holiday::GoodFriday),
                (4, 4, Holiday::EasterEve),
                (4, 5, Holiday::EasterDay),
                (4, 6, Holiday::EasterMonday),
                (5, 1, Holiday::MayDay),
                (5, 14, Holiday::Ascension),
                (5, 24, Holiday::WhitSunday),
                (6, 6, Holiday::NationalDay),
                (6, 19, Holiday::MidsummerEve),
                (6, 20, Holiday::MidsummerDay),
                (10, 31, Holiday::AllSaints),
                (12, 24, Holiday::ChristmasEve),
                (12, 25, Holiday::ChristmasDay),
                (12, 26, Holiday::BoxingDay),
                (12, 31, Holiday::NewYearsEve),
            ]
        );
        // Ascension on May Day: the one that moves is named.
        assert_eq!(holiday(date(2008, 5, 1)), Some(Holiday::Ascension));
        // All Saints at both ends of its week, and midsummer likewise.
        assert_eq!(holiday(date(2027, 11, 6)), Some(Holiday::AllSaints));
        assert_eq!(holiday(date(2027, 6, 26)), Some(Holiday::MidsummerDay));
        assert_eq!(holiday(date(2028, 2, 29)), None);
    }

    proptest! {
        // R-BOOK-5: each year has every holiday once, on the weekdays that belong to it.
        #[test]
        fn every_year_has_them_all(year in 1900..2200i16) {
            let first = date(year, 1, 1);
            let days = (0..i64::from(first.days_in_year())).map(|n| shift(first, n));
            let mut found: Vec<_> = days.filter_map(|day| holiday(day).map(|h| (h, day))).collect();
            prop_assert_eq!(easter(year).weekday(), Weekday::Sunday);
            prop_assert!((date(year, 3, 22)..=date(year, 4, 25)).contains(&easter(year)));
            for (h, day) in &found {
                let weekday = match h {
                    Holiday::GoodFriday | Holiday::MidsummerEve => Weekday::Friday,
                    Holiday::EasterEve | Holiday::MidsummerDay | Holiday::AllSaints => Weekday::Saturday,
                    Holiday::EasterDay | Holiday::WhitSunday => Weekday::Sunday,
                    Holiday::EasterMonday => Weekday::Monday,
                    Holiday::Ascension => Weekday::Thursday,
                    _ => continue,
                };
                prop_assert_eq!(day.weekday(), weekday);
            }
            found.sort();
            let mut names: Vec<_> = found.iter().map(|(h, _)| *h).collect();
            names.dedup();
            prop_assert_eq!(names.len(), found.len());
            // One day can be two holidays at once: then one of them is not named.
            prop_assert!(names.len() >= Holiday::ALL.len() - 2);
        }
    }
}
