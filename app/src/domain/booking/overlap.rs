//! Sessions that meet: nobody is in two places at once (R-BOOK-10).

use super::Session;

impl Session {
    /// Whether two sessions have a minute in common. One that begins when the other ends does not meet it.
    pub fn meets(self, other: Self) -> bool {
        self.starts() < other.ends() && other.starts() < self.ends()
    }
}

/// The first of `others` that meets `session`, by its place.
pub fn conflict(session: Session, others: &[Session]) -> Option<usize> {
    others.iter().position(|other| session.meets(*other))
}

#[cfg(test)]
mod tests {
    use super::{super::zone::at, *};
    use jiff::SignedDuration;
    use proptest::prelude::*;

    fn session(from: i64, minutes: i64) -> Session {
        let starts = at("2026-12-05T00:00") + SignedDuration::from_mins(from);
        Session::new(starts, starts + SignedDuration::from_mins(minutes)).unwrap()
    }

    // R-BOOK-10: one minute is enough; ends that touch are not.
    #[test]
    fn ends_that_touch_do_not_meet() {
        let noon = session(720, 60);
        for (other, meets) in [
            (session(660, 60), false),
            (session(780, 60), false),
            (session(661, 60), true),
            (session(779, 60), true),
            (session(730, 10), true),
            (session(600, 600), true),
            (noon, true),
        ] {
            assert_eq!((noon.meets(other), other.meets(noon)), (meets, meets), "{other:?}");
        }
        assert_eq!(conflict(noon, &[session(660, 60), session(700, 60), session(730, 10)]), Some(1));
        assert_eq!(conflict(noon, &[]), None);
    }

    proptest! {
        // R-BOOK-10: they meet when some minute belongs to both.
        #[test]
        fn a_common_minute_is_what_it_means(a in 0..300i64, x in 1..200i64, b in 0..300i64, y in 1..200i64) {
            let common = (a..a + x).any(|minute| (b..b + y).contains(&minute));
            prop_assert_eq!(session(a, x).meets(session(b, y)), common);
        }
    }
}
