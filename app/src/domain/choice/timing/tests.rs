use super::*;
use crate::domain::{choice::decision::tests::decision, directory::Service};
use jiff::civil::date;
use proptest::prelude::*;

fn rule(notice_days: Option<u32>, start_within_days: Option<u32>) -> ChoiceRule {
    ChoiceRule {
        service: Service::Boendestod,
        notice_days,
        start_within_days,
        start_from: StartFrom::Order,
        relative_possible: false,
    }
}

const SINCE: Current = Current { from: date(2026, 1, 5), until: None };

fn plan(today: Date, current: Option<Current>, notice: Option<u32>, until: Option<Date>) -> Result<Switch, NoTime> {
    Switch::plan(today, current, Some(&rule(notice, Some(7))), &decision(date(2026, 1, 1), until))
}

fn days(last_day_old: Option<Date>, first_day_new: Date, start_by: Date) -> Switch {
    Switch { last_day_old, first_day_new, start_by: Some(start_by) }
}

// R-CHO-4: switching on Sunday 22 November 2026: Thursday 26 is the last day, Friday 27 the first.
#[test]
fn four_days_of_notice_from_a_sunday_end_on_thursday() {
    let switch = plan(date(2026, 11, 22), Some(SINCE), Some(4), None);
    assert_eq!(switch, Ok(days(Some(date(2026, 11, 26)), date(2026, 11, 27), date(2026, 11, 29))));
}

// R-CHO-4: weekends, month ends, New Year, leap day and both changes of the clock are days like others.
#[test]
fn calendar_days_are_counted_everywhere_alike() {
    let ends = |today, last, first| {
        let from = Current { from: date(2024, 1, 1), until: None };
        let decision = decision(date(2024, 1, 1), None);
        let switch = Switch::plan(today, Some(from), Some(&rule(Some(4), None)), &decision).unwrap();
        assert_eq!((switch.last_day_old, switch.first_day_new), (Some(last), first), "{today}");
    };
    // From a Wednesday into a Sunday.
    ends(date(2026, 11, 25), date(2026, 11, 29), date(2026, 11, 30));
    ends(date(2026, 11, 26), date(2026, 11, 30), date(2026, 12, 1));
    ends(date(2026, 12, 27), date(2026, 12, 31), date(2027, 1, 1));
    ends(date(2028, 2, 24), date(2028, 2, 28), date(2028, 2, 29));
    ends(date(2028, 2, 25), date(2028, 2, 29), date(2028, 3, 1));
    ends(date(2027, 2, 24), date(2027, 2, 28), date(2027, 3, 1));
    // Summer time begins on 28 March 2027 and ends on 25 October 2026.
    ends(date(2027, 3, 26), date(2027, 3, 30), date(2027, 3, 31));
    ends(date(2026, 10, 23), date(2026, 10, 27), date(2026, 10, 28));
}

// R-CHO-5: within a week of the order, and never before the first day.
#[test]
fn the_new_one_begins_within_a_week_or_when_notice_ends_later() {
    assert_eq!(plan(date(2026, 11, 24), None, Some(4), None).unwrap().start_by, Some(date(2026, 12, 1)));
    let long = plan(date(2026, 11, 24), Some(SINCE), Some(30), None).unwrap();
    assert_eq!((long.first_day_new, long.start_by), (date(2026, 12, 25), Some(date(2026, 12, 25))));
    // The decision's last day bounds it too (R-CHO-8).
    let short = plan(date(2026, 11, 24), None, Some(4), Some(date(2026, 11, 27))).unwrap();
    assert_eq!(short.start_by, Some(date(2026, 11, 27)));
}

// R-CHO-4, R-CHO-5: where the sources give no number, none is shown.
#[test]
fn no_number_is_made_up() {
    let today = date(2026, 11, 24);
    let nothing = Switch { last_day_old: None, first_day_new: date(2026, 11, 25), start_by: None };
    let open = decision(date(2026, 1, 1), None);
    assert_eq!(Switch::plan(today, Some(SINCE), Some(&rule(None, None)), &open), Ok(nothing));
    assert_eq!(Switch::plan(today, Some(SINCE), None, &open), Ok(nothing));
    // Companion and relief: seven days from the person's own booking, which no choice can know of (LA 4.5).
    let booked = ChoiceRule { start_from: StartFrom::Booking, ..rule(None, Some(7)) };
    assert_eq!(Switch::plan(today, Some(SINCE), Some(&booked), &open), Ok(nothing));
}

// R-CHO-4: without a present provider nobody is given notice.
#[test]
fn a_first_choice_can_begin_tomorrow() {
    let switch = plan(date(2026, 11, 24), None, Some(4), None);
    assert_eq!(switch, Ok(days(None, date(2026, 11, 25), date(2026, 12, 1))));
}

// R-CHO-8: a decision that is still to come lets nothing begin before its first day.
#[test]
fn nothing_begins_before_the_decision() {
    let to_come = decision(date(2027, 1, 1), None);
    let switch = Switch::plan(date(2026, 11, 24), None, Some(&rule(Some(4), Some(7))), &to_come);
    assert_eq!(switch, Ok(days(None, date(2027, 1, 1), date(2027, 1, 1))));
}

// R-CHO-8: nothing new starts after the decision's last day, and the notice counts too.
#[test]
fn a_decision_that_ends_during_the_notice_lets_nobody_switch() {
    let today = date(2026, 11, 24);
    let until = |last| plan(today, Some(SINCE), Some(4), Some(last));
    assert!(until(date(2026, 11, 29)).is_ok());
    assert_eq!(until(date(2026, 11, 28)), Err(NoTime::EndsFirst(date(2026, 11, 28), date(2026, 11, 29))));
    assert_eq!(until(today), Err(NoTime::EndsFirst(today, date(2026, 11, 29))));
    assert_eq!(until(date(2026, 11, 23)), Err(NoTime::Ended));
    // Without notice to give there is still tomorrow.
    assert!(plan(today, None, Some(4), Some(date(2026, 11, 25))).is_ok());
    assert_eq!(plan(today, None, Some(4), Some(today)), Err(NoTime::EndsFirst(today, date(2026, 11, 25))));
}

// R-PROV-5, R-CHO-4: whoever stops anyway is given no longer than that.
#[test]
fn a_provider_that_stops_sooner_is_left_sooner() {
    let today = date(2026, 11, 24);
    let stops = |until| plan(today, Some(Current { until: Some(until), ..SINCE }), Some(4), None).unwrap();
    assert_eq!(stops(date(2026, 11, 26)).last_day_old, Some(date(2026, 11, 26)));
    assert_eq!(stops(date(2026, 11, 26)).first_day_new, date(2026, 11, 27));
    assert_eq!(stops(date(2026, 12, 31)).last_day_old, Some(date(2026, 11, 28)));
    // Stopped already: there is no day left with it.
    assert_eq!(stops(date(2026, 4, 30)), days(None, date(2026, 11, 25), date(2026, 12, 1)));
    // Where no notice is known, a day that is settled is still shown.
    let settled = Current { until: Some(date(2026, 11, 30)), ..SINCE };
    assert_eq!(plan(today, Some(settled), None, None).unwrap().last_day_old, Some(date(2026, 11, 30)));
}

// R-CHO-4: one who has been ordered but would stop before beginning never begins.
#[test]
fn one_who_has_not_begun_has_no_last_day() {
    let today = date(2026, 11, 24);
    let begins = |from| plan(today, Some(Current { from, until: None }), Some(4), None).unwrap().last_day_old;
    assert_eq!(begins(date(2026, 11, 29)), None);
    assert_eq!(begins(date(2026, 11, 28)), Some(date(2026, 11, 28)));
}

proptest! {
    // R-CHO-4, R-CHO-5, R-CHO-8: whatever the days, the order of things holds, and no day lies outside the decision.
    #[test]
    fn old_before_new_and_all_within_the_decision(
        start in 0..3000i64, length in 0..800i64, at in -60..900i64,
        notice in proptest::option::of(0..40u32), within in proptest::option::of(0..40u32),
        current in proptest::option::of((-900..60i64, proptest::option::of(-60..120i64))),
    ) {
        let from = shift(date(2024, 1, 1), start);
        let today = shift(from, at);
        let last = shift(from, length);
        let current = current.map(|(since, until)| {
            Current { from: shift(today, since), until: until.map(|d| shift(today, d)) }
        });
        let decision = decision(from, Some(last));
        match Switch::plan(today, current, Some(&rule(notice, within)), &decision) {
            Ok(s) => {
                prop_assert!(today < s.first_day_new && from <= s.first_day_new && s.first_day_new <= last);
                prop_assert!(decision.valid_on(s.first_day_new));
                if let Some(old) = s.last_day_old {
                    prop_assert!(today <= old && old < s.first_day_new);
                    // No day without support, unless the decision itself has not begun.
                    prop_assert_eq!(shift(old, 1).max(from), s.first_day_new);
                    if let Some(days) = notice {
                        prop_assert!(old <= shift(today, i64::from(days)));
                    }
                }
                prop_assert_eq!(s.start_by.is_some(), within.is_some());
                prop_assert!(s.start_by.is_none_or(|by| s.first_day_new <= by && by <= last));
            }
            Err(NoTime::Ended) => prop_assert!(last < today),
            Err(NoTime::EndsFirst(end, first)) => prop_assert!(end == last && last < first && today <= last),
        }
    }
}
