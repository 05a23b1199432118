use super::*;
use crate::domain::plan::{
    Act,
    course::tests::{entry, offered},
};
use jiff::civil::date;
use proptest::prelude::*;

pub(crate) fn stockholm() -> PlanRule {
    PlanRule {
        ready_within: Within::Days(15),
        ready_means: ReadyMeans::AtBoard,
        ready_when_longer_than_days: None,
        follow_up_within_months: 12,
        new_version_after_days: None,
        individual_plan_every_months: Some(12),
        remind_days_before: vec![14, 3],
    }
}

fn botkyrka() -> PlanRule {
    PlanRule {
        ready_within: Within::Months(1),
        ready_means: ReadyMeans::DrawnUp,
        ready_when_longer_than_days: Some(14),
        new_version_after_days: Some(14),
        ..stockholm()
    }
}

const START: Date = date(2026, 1, 31);

// R-PLAN-3: with the board within 15 days of the start (Stockholm).
#[test]
fn stockholm_wants_it_at_the_board_within_fifteen_days() {
    let drawn_up = Some(date(2026, 2, 3));
    let due = ready(&stockholm(), (START, None), drawn_up, None).unwrap();
    assert_eq!((due.kind, due.by, due.done_on), (DueKind::Ready, date(2026, 2, 15), None));
    let due = ready(&stockholm(), (START, None), drawn_up, Some(date(2026, 2, 17))).unwrap();
    assert_eq!(due.standing(date(2026, 3, 1), &stockholm()), Standing::DoneLate(2));
}

// R-PLAN-3: drawn up within a month of the start, when support lasts longer than two weeks (Botkyrka).
#[test]
fn botkyrka_wants_it_drawn_up_within_a_month() {
    let rule = botkyrka();
    let of = |end| ready(&rule, (START, end), Some(date(2026, 2, 28)), None);
    let due = of(None).unwrap();
    assert_eq!((due.by, due.standing(date(2026, 6, 1), &rule)), (date(2026, 2, 28), Standing::Done));
    assert_eq!(of(Some(date(2026, 2, 13))), None);
    assert!(of(Some(date(2026, 2, 14))).is_some());
}

// R-PLAN-3: what is late says so, and since when; reminders come before.
#[test]
fn it_is_reminded_of_before_and_honest_after() {
    let rule = stockholm();
    let due = ready(&rule, (START, None), None, None).unwrap();
    let on = |day| due.standing(day, &rule);
    assert_eq!(on(date(2026, 1, 31)), Standing::Ahead);
    assert_eq!(on(date(2026, 2, 1)), Standing::Soon(14));
    assert_eq!(on(date(2026, 2, 15)), Standing::Soon(0));
    assert_eq!(on(date(2026, 2, 16)), Standing::Overdue(1));
    assert_eq!(due.reminders(&rule), [date(2026, 2, 1), date(2026, 2, 12)]);
    assert_eq!(Due { done_on: Some(START), ..due }.reminders(&rule), []);
}

// R-PLAN-4: followed up when it was said, and at least once a year.
#[test]
fn it_is_followed_up_at_least_once_a_year() {
    let by = |planned, done| follow_up(&stockholm(), (date(2026, 1, 10), planned), done).by;
    assert_eq!(by(date(2026, 7, 1), None), date(2026, 7, 1));
    assert_eq!(by(date(2028, 7, 1), None), date(2027, 1, 10));
    assert_eq!(by(date(2026, 7, 1), Some(date(2026, 7, 2))), date(2027, 7, 2));
    // Followed up before the day: that day still stands.
    assert_eq!(by(date(2026, 7, 1), Some(date(2026, 3, 1))), date(2026, 7, 1));
}

// R-PLAN-4: a new plan when changes last longer than 14 days (Botkyrka).
#[test]
fn a_lasting_change_needs_a_new_plan() {
    let changed = Act::NeedsChanged { since: date(2026, 3, 1), words: "Ny tid på jobbet.".into() };
    let course = Course::of(&[offered(35, &[]), entry(changed)]).unwrap();
    let due = new_version(&botkyrka(), &course, None).unwrap();
    assert_eq!((due.kind, due.by, due.done_on), (DueKind::NewVersion, date(2026, 3, 15), None));
    let newer = |day| new_version(&botkyrka(), &course, Some(day)).unwrap().done_on;
    assert_eq!(newer(date(2026, 3, 10)), Some(date(2026, 3, 10)));
    assert_eq!(newer(date(2026, 2, 10)), None);
    assert_eq!(new_version(&stockholm(), &course, None), None);
    assert_eq!(new_version(&botkyrka(), &Course::default(), None), None);
}

proptest! {
    // R-PLAN-3: on no day is something both ahead and late, and all reminders come before it is late.
    #[test]
    fn late_begins_the_day_after(start in 0..9000i64, length in 1..60u32, at in 0..90i64, months in any::<bool>()) {
        let start = shift(date(2024, 1, 1), start);
        let within = if months { Within::Months(1 + length / 30) } else { Within::Days(length) };
        let rule = PlanRule { ready_within: within, ..botkyrka() };
        let due = ready(&rule, (start, None), None, None).unwrap();
        let today = shift(start, at);
        let late = matches!(due.standing(today, &rule), Standing::Overdue(_));
        prop_assert_eq!(late, today > due.by);
        prop_assert!(due.by > start && due.reminders(&rule).iter().all(|day| *day < due.by));
    }

    // R-PLAN-4: whatever is planned and done, the next follow-up is within a year of the last thing done.
    #[test]
    fn never_more_than_a_year_ahead(planned in -400..2000i64, done in prop::option::of(0..900i64)) {
        let offered = date(2026, 2, 28);
        let done = done.map(|days| shift(offered, days));
        let due = follow_up(&stockholm(), (offered, shift(offered, planned)), done);
        prop_assert!(due.by <= Within::Months(12).after(done.unwrap_or(offered)));
    }
}
