//! Moving: never losing the old time before the new one is secured (R-BOOK-13).

use app::domain::booking::{Again, Every, State, When, weigh::No};
use jiff::civil::date;
use server::booking::service::{MoveSaid, Moved};

use crate::support::*;

async fn move_to(town: &Town, reference: &str, when: When, sure_of: u32) -> Moved {
    let form_key = format!("{:?}", when.day);
    let said = MoveSaid { form_key, when, all: false, sure_of };
    town.bookings().move_to(&own(CIA), reference, &said).await.unwrap()
}

// R-BOOK-13: to another time, which may meet the old one; calendars know it by the same name.
#[tokio::test]
async fn a_session_is_moved_in_one_step() {
    with_cia(async |town| {
        let old = town.booked(CIA, "2026-12-05T18:00", "21:00").await;
        let Moved::Done(new) = move_to(&town, &old, when("2026-12-05T19:00", "22:00"), 0).await else {
            panic!("not moved")
        };
        let was = town.bookings().find(&own(CIA), &old).await.unwrap().unwrap().kept;
        let is = town.bookings().find(&own(CIA), &new).await.unwrap().unwrap().kept;
        assert_eq!((was.booking.state, was.moved_to.as_ref()), (State::Moved, Some(&new)));
        assert_eq!((is.booking.state, &is.booking.uid, is.booking.sequence), (State::Confirmed, &was.booking.uid, 1));
        assert_eq!(town.hours(CIA).await, (420, 180, 0, 0));
        assert_eq!(town.desk("utforare", "flyttad").await, 1);
        // The same form once more, and the old one again.
        let again = move_to(&town, &old, when("2026-12-05T19:00", "22:00"), 0).await;
        assert_eq!(again, Moved::Already(new.clone()));
        let over = move_to(&town, &old, when("2026-12-09T19:00", "22:00"), 0).await;
        assert_eq!(over, Moved::Over(State::Moved));
    })
    .await;
}

// R-BOOK-13: when the new time cannot be had the old one stands.
#[tokio::test]
async fn the_old_time_stands_when_the_new_one_cannot_be_had() {
    with_cia(async |town| {
        town.newcomer("dag").await;
        town.booked("dag", "2026-12-06T12:00", "14:00").await;
        let mine = town.booked(CIA, "2026-12-05T18:00", "21:00").await;
        let moved = move_to(&town, &mine, when("2026-12-06T13:00", "14:00"), 0).await;
        assert!(matches!(moved, Moved::No(No::Full(_))));
        assert_eq!(move_to(&town, &mine, when("2026-12-05T18:00", "21:00"), 0).await, Moved::Same);
        assert_eq!(
            move_to(&town.at("2026-12-05T18:00"), &mine, when("2026-12-20T18:00", "21:00"), 0).await,
            Moved::Begun
        );
        assert_eq!((town.state(CIA, &mine).await, town.rows().await), (State::Confirmed, 2));
    })
    .await;
}

// R-BOOK-3, R-BOOK-13: moved late, the old time counts, which is said first; and both must be afforded.
#[tokio::test]
async fn a_late_move_costs_the_old_time() {
    with_cia(async |town| {
        let mine = town.booked(CIA, "2026-12-05T12:00", "16:00").await;
        let late = town.at("2026-12-04T12:01");
        let to = when("2026-12-20T12:00", "16:00");
        assert_eq!(move_to(&late, &mine, to, 0).await, Moved::Late(240));
        assert!(matches!(move_to(&late, &mine, to, 240).await, Moved::Done(_)));
        assert_eq!(town.state(CIA, &mine).await, State::CancelledLate);
        assert_eq!(town.hours(CIA).await, (120, 240, 0, 240));
        // Two hours are left: four more cannot be had on top of what is lost.
        let next = town.booked(CIA, "2026-12-05T12:00", "14:00").await;
        let moved = move_to(&late, &next, when("2026-12-21T12:00", "16:00"), 120).await;
        assert!(matches!(moved, Moved::No(No::Hours(_))), "{moved:?}");
    })
    .await;
}

// R-BOOK-13: all of a series by as many days, or none of it.
#[tokio::test]
async fn all_of_a_series_is_moved_or_nothing() {
    with_cia(async |town| {
        let again = Some(Again { every: Every::Week, until: date(2026, 12, 22) });
        let weekly = When { again, ..when("2026-12-01T15:00", "16:00") };
        let series = app::domain::booking::Draft { when: Some(weekly), ..draft("2026-12-01T15:00", "16:00") };
        let first = reference(&town.book(&own(CIA), &series).await);
        town.newcomer("dag").await;
        town.booked("dag", "2026-12-16T15:00", "16:00").await;
        let all = async |day: &str, key: &str| {
            let said = MoveSaid { form_key: key.into(), when: when(day, "16:00"), all: true, sure_of: 0 };
            town.bookings().move_to(&own(CIA), &first, &said).await.unwrap()
        };
        let Moved::Several(each) = all("2026-12-02T15:00", "a").await else { panic!("a taken time was taken") };
        assert_eq!(each.iter().map(|(_, o)| o.is_ok()).collect::<Vec<_>>(), [true, true, false, true]);
        assert_eq!(town.rows().await, 5);
        assert!(matches!(all("2026-12-03T15:00", "b").await, Moved::Done(_)));
        let kept = town.bookings().sessions(&own(CIA)).await.unwrap();
        let open: Vec<_> = kept.iter().filter(|k| k.booking.state.open()).collect();
        assert_eq!(open.len(), 4);
        assert_eq!(open[3].booking.session.starts(), moment("2026-12-24T15:00"));
        assert!(open.iter().all(|k| k.series == kept[0].series));
    })
    .await;
}
