//! Where a decision stands in its time, and how strongly that is said (R-CHO-8).

use jiff::civil::Date;
use leptos::prelude::*;

use crate::{
    components::{Tone, contact, notice},
    domain::{
        Lang,
        calendar::days_between,
        choice::{Decision, decision::WARNINGS},
        municipality::Contact,
    },
    html::html,
    i18n::{format, t},
};

/// Where a decision stands in its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Its first day is still to come.
    NotYet(Date),
    /// It holds, and its end is far away or not set.
    Holds,
    /// It ends on that day, in that many days: worth knowing.
    EndsSoon(Date, i64),
    /// It ends on that day, in that many days: something has to be done now.
    EndsVerySoon(Date, i64),
    /// That was its last day.
    Ended(Date),
}

impl Standing {
    /// Where `decision` stands on `today`.
    pub fn of(decision: &Decision, today: Date) -> Self {
        if today < decision.valid_from {
            return Self::NotYet(decision.valid_from);
        }
        match (decision.valid_to, decision.ends_soon(today)) {
            (Some(last), Some(left)) if left <= WARNINGS[1] => Self::EndsVerySoon(last, left),
            (Some(last), Some(left)) => Self::EndsSoon(last, left),
            (Some(last), None) if days_between(last, today) > 0 => Self::Ended(last),
            _ => Self::Holds,
        }
    }

    /// Whether something can be chosen on it (R-CHO-1, R-CHO-8).
    pub const fn open(self) -> bool {
        !matches!(self, Self::NotYet(_) | Self::Ended(_))
    }

    /// Whether somebody has to be rung now (R-CHO-8).
    pub const fn urgent(self) -> bool {
        matches!(self, Self::EndsVerySoon(..) | Self::Ended(_))
    }
}

/// What is said of it, with whom to ring; nothing while it holds.
pub fn standing(lang: Lang, standing: Standing, whom: Option<&Contact>) -> Option<impl IntoView + use<>> {
    let day = |day: Date| format::date(lang, day);
    let (tone, title, text) = match standing {
        Standing::Holds => return None,
        Standing::NotYet(first) => {
            (Tone::Calm, t!(lang, decision_not_yet_title, day = day(first)), t!(lang, decision_not_yet_text))
        }
        Standing::EndsSoon(last, left) => {
            (Tone::Calm, t!(lang, decision_ends_title, day = day(last)), t!(lang, decision_ends_text, days = left))
        }
        Standing::EndsVerySoon(last, left) => (
            Tone::Warn,
            t!(lang, decision_ends_now_title, day = day(last)),
            t!(lang, decision_ends_now_text, days = left),
        ),
        Standing::Ended(last) => {
            (Tone::Warn, t!(lang, decision_ended_title, day = day(last)), t!(lang, decision_ended_text))
        }
    };
    let ring = standing.urgent().then(|| whom.map(|c| contact(lang, c)));
    Some(notice(tone, title, html! { <p>{text}</p> {ring} }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::choice::decision::{shift, tests::decision};
    use jiff::civil::date;

    // R-CHO-8: warned at 60 days, more strongly at 14, and told when it has ended.
    #[test]
    fn the_warning_grows_as_the_end_comes_near() {
        let last = date(2027, 3, 31);
        let d = decision(date(2026, 1, 1), Some(last));
        let on = |left: i64| Standing::of(&d, shift(last, -left));
        assert_eq!(on(61), Standing::Holds);
        assert_eq!(on(60), Standing::EndsSoon(last, 60));
        assert_eq!(on(15), Standing::EndsSoon(last, 15));
        assert_eq!(on(14), Standing::EndsVerySoon(last, 14));
        assert_eq!(on(0), Standing::EndsVerySoon(last, 0));
        assert_eq!(on(-1), Standing::Ended(last));
        assert!(on(0).open() && !on(-1).open());
        assert_eq!(Standing::of(&d, date(2025, 12, 31)), Standing::NotYet(date(2026, 1, 1)));
        let open = decision(date(2026, 1, 1), None);
        assert_eq!(Standing::of(&open, date(2096, 1, 1)), Standing::Holds);
    }
}
