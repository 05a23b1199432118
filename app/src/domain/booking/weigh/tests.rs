use jiff::{SignedDuration, civil::date};

use super::{
    super::{
        Block, Capacity, Every, Series,
        room::tests::{block, companion, session},
        zone::{at, stockholm},
    },
    *,
};
use crate::domain::choice::{Period, decision::tests::decision};

/// What most tests weigh against: ten hours a month from March to February, an order of the same days, and two at once
/// every day from eight to eight.
pub(crate) struct Scene {
    pub decision: Decision,
    pub entries: Vec<Entry>,
    pub own: Vec<(Session, String)>,
    pub ordered: (Date, Option<Date>),
    pub capacity: Option<Capacity>,
    pub taken: Vec<Session>,
    pub now: Timestamp,
}

impl Scene {
    pub(crate) fn new() -> Self {
        let (from, to) = (date(2026, 3, 1), Some(date(2027, 2, 28)));
        let blocks = vec![Block { at_once: 2, ..block("mon-sun 08:00-20:00", 2) }];
        Self {
            decision: Decision { minutes: 600, period: Period::Month, ..decision(from, to) },
            entries: vec![],
            own: vec![],
            ordered: (from, to),
            capacity: Some(Capacity { blocks, closed: vec![date(2026, 12, 24)] }),
            taken: vec![],
            now: at("2026-11-24T10:00"),
        }
    }

    pub(crate) fn ground(&self) -> Ground<'_> {
        let room = |capacity| Room { capacity, taken: &self.taken, companion: None };
        Ground {
            decision: &self.decision,
            entries: &self.entries,
            own: &self.own,
            ordered: self.ordered,
            room: self.capacity.as_ref().map(room),
            within: 7,
            now: self.now,
        }
    }

    fn weigh(&self, from: &str, to: &str) -> Result<Becomes, No> {
        self.ground().weigh(session(from, to), &stockholm())
    }
}

// R-BOOK-1, R-BOOK-2: all rules at once.
#[test]
fn what_becomes_of_a_session() {
    let scene = Scene::new();
    assert_eq!(scene.weigh("2026-12-05T10:00", "2026-12-05T13:00"), Ok(Becomes::Confirmed));
    assert_eq!(scene.weigh("2026-11-28T10:00", "2026-11-28T13:00"), Ok(Becomes::ShortNotice));
    assert_eq!(scene.weigh("2026-12-05T18:00", "2026-12-05T21:00"), Ok(Becomes::Request), "not published");
    assert_eq!(scene.weigh("2026-12-24T10:00", "2026-12-24T13:00"), Ok(Becomes::Request), "a closed day");
    assert_eq!(scene.weigh("2026-11-24T09:00", "2026-11-24T11:00"), Err(No::Then(NotThen::Past)));
    let unpublished = Scene { capacity: None, ..Scene::new() };
    assert_eq!(unpublished.weigh("2026-12-05T10:00", "2026-12-05T13:00"), Ok(Becomes::Request));
}

// R-BOOK-1: only on days on which the provider has the order, over midnight on both of them.
#[test]
fn the_provider_has_the_order_on_each_day() {
    let ordered = (date(2026, 12, 1), Some(date(2026, 12, 10)));
    let scene = Scene { ordered, ..Scene::new() };
    let (before, after) = (Err(No::NoProvider(date(2026, 11, 30))), Err(No::NoProvider(date(2026, 12, 11))));
    assert_eq!(scene.weigh("2026-11-30T22:00", "2026-12-01T02:00"), before);
    assert_eq!(scene.weigh("2026-12-10T22:00", "2026-12-11T02:00"), after);
    assert_eq!(scene.weigh("2026-12-10T22:00", "2026-12-11T00:00"), Ok(Becomes::Request));
    assert_eq!(scene.weigh("2026-12-11T10:00", "2026-12-11T11:00"), after);
}

// R-BOOK-1, R-BOOK-10: hours are not overspent, and the person is in one place.
#[test]
fn hours_and_other_sessions_are_asked_about() {
    let used = Entry { day: date(2026, 12, 1), minutes: 480, charge: Charge::Used };
    let own = vec![(session("2026-12-05T12:00", "2026-12-05T13:00"), "B-2345-6789".into())];
    let scene = Scene { entries: vec![used], own, ..Scene::new() };
    let short = Overspent { from: date(2026, 12, 1), needed: 121, left: 120 };
    assert_eq!(scene.weigh("2026-12-06T10:00", "2026-12-06T12:01"), Err(No::Hours(short)));
    assert_eq!(scene.weigh("2026-12-06T10:00", "2026-12-06T12:00"), Ok(Becomes::Confirmed));
    assert_eq!(scene.weigh("2026-12-05T11:00", "2026-12-05T12:01"), Err(No::Meets("B-2345-6789".into())));
    assert_eq!(scene.weigh("2026-12-05T11:00", "2026-12-05T12:00"), Ok(Becomes::Confirmed));
}

// R-BOOK-10: who is refused gets times that can be booked: free, as long, not one's own, not past, with hours left.
#[test]
fn who_is_refused_gets_times_that_can_be_booked() {
    let asked = session("2026-11-30T10:00", "2026-11-30T12:00");
    let full = Entry { day: date(2026, 12, 1), minutes: 600, charge: Charge::Booked };
    let own = vec![(session("2026-11-30T13:00", "2026-11-30T15:00"), "B-2345-6789".into())];
    let scene = Scene { taken: vec![asked, asked], entries: vec![full], own, ..Scene::new() };
    let Err(No::Full(near)) = scene.ground().weigh(asked, &stockholm()) else { panic!() };
    let times = ["2026-11-30T08:00", "2026-11-30T15:00", "2026-11-30T15:30", "2026-11-30T16:00", "2026-11-30T16:30"];
    // Eight is two hours away, fifteen five: twelve to one is too short, and December has no hours left.
    assert_eq!(near.iter().map(|s| s.starts()).collect::<Vec<_>>(), times.map(at));
    assert!(near.iter().all(|s| scene.ground().weigh(*s, &stockholm()).is_ok()));
    // Just before: nothing that is past.
    let now = at("2026-11-30T09:30");
    let late = Scene { now, ..scene };
    let Err(No::Full(near)) = late.ground().weigh(asked, &stockholm()) else { panic!() };
    assert!(near.len() == SUGGESTED && near.iter().all(|s| s.starts() > now));
}

// R-BOOK-7, R-BOOK-10: the companion is asked for; when they are not there, times when they are.
#[test]
fn a_companion_who_is_not_there() {
    let scene = Scene::new();
    let (mirja, theirs) = (companion("sat 10:00-14:00"), [session("2026-12-05T10:00", "2026-12-05T12:00")]);
    let ground = scene.ground();
    let room = ground.room.map(|room| Room { companion: Some((&mirja, &theirs)), ..room });
    let ground = Ground { room, ..ground };
    for (from, to) in [("2026-12-05T11:00", "2026-12-05T13:00"), ("2026-12-05T13:00", "2026-12-05T15:00")] {
        let Err(No::Companion(near)) = ground.weigh(session(from, to), &stockholm()) else { panic!("{from}") };
        assert_eq!(near.first(), Some(&session("2026-12-05T12:00", "2026-12-05T14:00")));
    }
}

// R-BOOK-13, R-BOOK-1: each day of a series takes from the hours that those before it left.
#[test]
fn a_series_is_weighed_day_by_day() {
    let again = Series {
        first: date(2026, 12, 1),
        until: date(2027, 1, 5),
        from: jiff::civil::time(10, 0, 0, 0),
        to: jiff::civil::time(13, 0, 0, 0),
        every: Every::Week,
    };
    let sessions = again.sessions(&stockholm());
    let scene = Scene { taken: vec![session("2026-12-08T10:00", "2026-12-08T11:00"); 2], ..Scene::new() };
    let weighed = scene.ground().weigh_all(&sessions, &stockholm());
    let kinds: Vec<_> = weighed.iter().map(|(day, w)| (day.day(), w.as_ref().err())).collect();
    assert!(
        matches!(
            kinds[..],
            [(1, None), (8, Some(No::Full(_))), (15, None), (22, None), (29, Some(No::Hours(_))), (5, None)]
        ),
        "{kinds:?}"
    );
}

// R-BOOK-10: other times are found in some milliseconds, also unoptimised, for a busy provider and somebody without
// hours: all of 1,344 times are looked at then.
#[test]
fn a_busy_provider_is_answered_at_once() {
    let first = at("2026-11-25T00:00");
    let taken = (0..3000).map(|n: i64| {
        let starts = first + SignedDuration::from_mins(n * 37 % (60 * 24 * 60));
        Session::new(starts, starts + SignedDuration::from_mins(60 + n * 13 % 240)).unwrap()
    });
    let blocks =
        vec![block("mon-sun 00:00-24:00", 7), block("mon-fri 08:00-17:00", 2), block("sat-sun 10:00-16:00", 1)];
    let capacity = Some(Capacity { blocks, closed: vec![] });
    let mut scene = Scene { capacity, taken: taken.collect(), ..Scene::new() };
    let asked = session("2026-12-08T18:00", "2026-12-08T21:00");
    let spent = |day| Entry { day, minutes: 600, charge: Charge::Used };
    for (entries, found) in [(vec![], SUGGESTED), (vec![spent(date(2026, 11, 25)), spent(date(2026, 12, 1))], 0)] {
        scene.entries = entries;
        let free = scene.ground().room.unwrap().nearest(asked, &stockholm()).count();
        assert!((100..1000).contains(&free), "{free}");
        let times = std::iter::repeat_with(|| {
            let begun = std::time::Instant::now();
            assert_eq!(scene.ground().near(asked, &stockholm()).len(), found);
            begun.elapsed()
        });
        let best = times.take(5).min().unwrap();
        assert!(best.as_millis() < 30, "{best:?}");
    }
}
