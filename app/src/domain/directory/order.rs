//! In which order providers are shown (R-PROV-1).
//!
//! The default is a shuffle that is the same for everyone during one day and
//! new the next: no kind of ownership, no early letter and no big name is ever
//! favoured. Every other order falls back on it between equals.

use jiff::civil::Date;

use super::{Availability, traits::Traits};
use crate::domain::codes::codes;

codes! {
    /// An order the visitor can ask for.
    pub enum Sort {
        /// The day's shuffle, or what fits the search words best when there are any.
        Neutral = "dagens",
        /// By name, in Swedish alphabetical order.
        Name = "namn",
        /// Nearest to the chosen district first.
        Distance = "avstand",
        /// Free places first.
        Free = "plats",
        /// Highest overall satisfaction first.
        Survey = "nojdhet",
    }
}

/// A provider's place in the day's shuffle. The seed is the day itself, so that anyone can check it.
pub fn daily_key(day: Date, id: &str) -> u64 {
    // FNV-1a over the day and the id, then a finaliser so that neighbouring days share nothing.
    let seed = format!("{day}/{id}");
    let hash = seed.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
    let mixed = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// A key that sorts names as a Swedish reader expects: å, ä, ö last, case aside.
pub fn name_key(name: &str) -> String {
    name.chars()
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'å' => '{',
            'ä' | 'æ' => '|',
            'ö' | 'ø' => '}',
            'é' | 'è' => 'e',
            'ü' => 'y',
            other => other,
        })
        .collect()
}

/// How good the news on free places are: lower comes first.
fn place_rank(availability: Availability) -> (u8, u32) {
    match availability {
        Availability::TakesEveryone => (0, 0),
        Availability::Free(n) => (1, u32::MAX - n),
        Availability::Queue(n) => (2, n),
        Availability::Full => (3, 0),
        Availability::Unknown => (4, 0),
        Availability::Ended => (5, 0),
    }
}

/// Orders `chosen` (places in `all`) by `sort`; `distance` gives kilometres to the visitor's district.
pub fn sort(chosen: &mut [usize], all: &[Traits], sort: Sort, distance: impl Fn(&Traits) -> Option<f64>) {
    let daily = |i: usize| all[i].daily;
    match sort {
        Sort::Neutral => chosen.sort_unstable_by_key(|&i| daily(i)),
        Sort::Name => chosen.sort_by_cached_key(|&i| (all[i].name_key.clone(), daily(i))),
        Sort::Free => chosen.sort_by_cached_key(|&i| (place_rank(all[i].availability), daily(i))),
        // Missing figures come last whatever the figure: they are not zero (R-PROV-4).
        Sort::Survey => chosen.sort_by_cached_key(|&i| (all[i].survey.map_or(u8::MAX, |s| 100 - s.min(100)), daily(i))),
        // Whole tenths of a kilometre: finer than that a district's middle says nothing.
        Sort::Distance => chosen.sort_by_cached_key(|&i| (distance(&all[i]).map_or(i64::MAX, tenths), daily(i))),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a distance on Earth in tenths of a kilometre fits")]
fn tenths(km: f64) -> i64 {
    (km * 10.0).round() as i64
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::{ToSpan, civil::date};

    // R-PROV-1
    #[test]
    fn the_same_day_gives_the_same_order_and_the_next_another() {
        let order = |day| {
            let mut ids: Vec<String> = (0..50).map(|i| format!("p{i}")).collect();
            ids.sort_by_key(|id| daily_key(day, id));
            ids
        };
        assert_eq!(order(date(2026, 11, 22)), order(date(2026, 11, 22)));
        assert_ne!(order(date(2026, 11, 22)), order(date(2026, 11, 23)));
        // New year and leap day are days like others.
        assert_ne!(order(date(2026, 12, 31)), order(date(2027, 1, 1)));
    }

    // R-PROV-1: over a year every provider is first about equally often, whatever its name.
    #[test]
    fn nobody_is_favoured_over_time() {
        const PROVIDERS: usize = 10;
        let mut first = [0u32; PROVIDERS];
        let mut day = date(2026, 1, 1);
        for _ in 0..2000 {
            let winner = (0..PROVIDERS).min_by_key(|i| daily_key(day, &format!("provider-{i}"))).unwrap();
            first[winner] += 1;
            day = day.checked_add(1.day()).unwrap();
        }
        for count in first {
            assert!((140..=260).contains(&count), "{first:?}");
        }
    }

    #[test]
    fn swedish_names_sort_with_a_ring_a_umlaut_and_o_umlaut_last() {
        let mut names = ["Östan", "Ängen", "Åsen", "Zebra", "alma", "Émile"];
        names.sort_by_key(|n| name_key(n));
        assert_eq!(names, ["alma", "Émile", "Zebra", "Åsen", "Ängen", "Östan"]);
    }
}
