use jiff::civil::date;

use super::{
    super::{
        Capacity,
        ledger::{Charge, Entry},
        room::tests::{block, session},
        weigh::tests::Scene,
        zone::stockholm,
    },
    *,
};

fn offered(scene: &Scene, first: Date, minutes: u32) -> Vec<(i8, i8)> {
    let all = scene.ground().suggestions(first, minutes, &stockholm());
    assert!(all.len() <= OFFERED && all.is_sorted());
    for session in &all {
        assert_eq!(session.minutes(), minutes);
        assert!(scene.ground().weigh(*session, &stockholm()).is_ok());
        assert_eq!(scene.ground().room.unwrap().fits(*session, &stockholm()), Ok(()));
    }
    let starts = all.iter().map(|s| s.starts().to_zoned(stockholm()));
    starts.map(|z| (z.date().day(), z.hour())).collect()
}

fn published(hours: &str) -> Scene {
    Scene { capacity: Some(Capacity { blocks: vec![block(hours, 1)], closed: vec![] }), ..Scene::new() }
}

// R-BOOK-2: eight of fourteen days, forenoon, afternoon and evening in turn.
#[test]
fn times_are_spread_over_days_and_parts_of_the_day() {
    let times = offered(&published("mon-sun 08:00-22:00"), date(2026, 12, 1), 120);
    assert_eq!(times, [(1, 10), (2, 14), (4, 18), (6, 10), (8, 14), (9, 18), (11, 10), (13, 14)]);
    let weekends = offered(&published("sat-sun 08:00-22:00"), date(2026, 12, 1), 120);
    assert_eq!(weekends, [(5, 10), (5, 14), (6, 14), (6, 18), (12, 10), (12, 18), (13, 10), (13, 14)]);
    assert_eq!(offered(&published("wed 16:00-18:00"), date(2026, 12, 1), 120), [(2, 16), (9, 16)]);
    assert_eq!(offered(&published("wed 16:00-18:00"), date(2026, 12, 1), 121), []);
}

// R-BOOK-1, R-BOOK-10: only what can be booked: with room, hours and a decision, and not one's own.
#[test]
fn only_what_can_be_booked_is_offered() {
    let scene = published("sat 08:00-20:00");
    assert_eq!(offered(&scene, date(2026, 12, 1), 180), [(5, 10), (5, 14), (5, 17), (12, 10), (12, 14), (12, 17)]);
    let scene = Scene {
        own: vec![(session("2026-12-05T09:00", "2026-12-05T13:00"), String::new())],
        taken: vec![session("2026-12-12T08:00", "2026-12-12T20:00")],
        ..scene
    };
    assert_eq!(offered(&scene, date(2026, 12, 1), 180), [(5, 14), (5, 17)]);
    let used = Entry { day: date(2026, 12, 1), minutes: 500, charge: Charge::Used };
    assert_eq!(offered(&Scene { entries: vec![used], ..scene }, date(2026, 12, 1), 180), []);
    // At the end of the decision, and where nothing has been published.
    assert_eq!(offered(&published("mon-sun 08:00-12:00"), date(2027, 2, 27), 60), [(27, 10), (28, 10)]);
    let unpublished = Scene { capacity: None, ..Scene::new() };
    assert_eq!(unpublished.ground().suggestions(date(2026, 12, 1), 60, &stockholm()), []);
}

// R-BOOK-2: a night when the clock is changed, and a session over midnight.
#[test]
fn a_change_of_the_clock_does_not_matter() {
    let mut scene = published("mon-sun 00:00-24:00");
    scene.decision.valid_to = None;
    scene.ordered.1 = None;
    let nights = offered(&scene, date(2027, 3, 20), 10 * 60);
    assert_eq!(nights.len(), OFFERED);
    assert!(nights.iter().any(|(_, hour)| *hour == 18));
}
