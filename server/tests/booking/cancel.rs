//! Cancelling: in time, late, and three in a row.

use app::domain::booking::{Again, CancelReason, Every, State, When};
use jiff::civil::date;
use server::booking::service::{CancelSaid, Cancelled};

use crate::support::*;

async fn cancel(town: &Town, reference: &str, sure_of: u32) -> Cancelled {
    let said = CancelSaid { sure_of, ..CancelSaid::default() };
    town.bookings().cancel(&own(CIA), reference, &said).await.unwrap()
}

// R-BOOK-3: until noon of the day before it costs nothing, and a minute later it is asked once more.
#[tokio::test]
async fn noon_of_the_day_before_decides() {
    with_cia(async |town| {
        let first = town.booked(CIA, "2026-12-05T18:00", "21:00").await;
        let before = town.at("2026-12-04T11:59");
        assert_eq!(cancel(&before, &first, 0).await, Cancelled::Done { how_many: 1, cost: 0 });
        assert_eq!(town.hours(CIA).await, (600, 0, 0, 0));
        assert_eq!(cancel(&before, &first, 0).await, Cancelled::Already);

        let second = town.booked(CIA, "2026-12-05T18:00", "21:00").await;
        let after = town.at("2026-12-04T12:01");
        assert_eq!(cancel(&after, &second, 0).await, Cancelled::Late(180));
        assert_eq!(town.state(CIA, &second).await, State::Confirmed);
        assert_eq!(cancel(&after, &second, 180).await, Cancelled::Done { how_many: 1, cost: 180 });
        assert_eq!(town.state(CIA, &second).await, State::CancelledLate);
        assert_eq!(town.hours(CIA).await, (420, 0, 0, 180));
    })
    .await;
}

// R-BOOK-3: unless the decision says otherwise; and what nobody has said yes to costs nothing.
#[tokio::test]
async fn what_the_decision_forgives_costs_nothing() {
    with_cia(async |town| {
        town.sql("UPDATE decision SET terms = '{\"late_cancellation_counts\":false}' WHERE id = 'cia-d'", &[]).await;
        let first = town.booked(CIA, "2026-12-05T18:00", "21:00").await;
        let late = town.at("2026-12-05T17:00");
        assert_eq!(cancel(&late, &first, 0).await, Cancelled::Done { how_many: 1, cost: 0 });
        town.sql("UPDATE decision SET terms = '{}' WHERE id = 'cia-d'", &[]).await;
        let soon = town.booked(CIA, "2026-11-25T18:00", "19:00").await;
        let late = town.at("2026-11-25T17:00");
        assert_eq!(cancel(&late, &soon, 0).await, Cancelled::Done { how_many: 1, cost: 0 });
    })
    .await;
}

// R-BOOK-3: both nights when the clock is changed: noon is noon on the clock.
#[tokio::test]
async fn noon_is_noon_when_the_clock_is_changed() {
    with_cia(async |town| {
        for (day, before, after) in [
            ("2027-03-28T08:00", "2027-03-27T12:00", "2027-03-27T12:01"),
            ("2027-03-29T08:00", "2027-03-28T12:00", "2027-03-28T12:01"),
        ] {
            let reference = town.booked(CIA, day, "09:00").await;
            assert_eq!(cancel(&town.at(after), &reference, 0).await, Cancelled::Late(60));
            let done = Cancelled::Done { how_many: 1, cost: 0 };
            assert_eq!(cancel(&town.at(before), &reference, 0).await, done);
        }
    })
    .await;
}

// R-BOOK-3: what has begun cannot be cancelled; what has become late since it was shown is asked anew.
#[tokio::test]
async fn nothing_is_cancelled_that_has_begun() {
    with_cia(async |town| {
        let reference = town.booked(CIA, "2026-12-05T18:00", "21:00").await;
        assert_eq!(cancel(&town.at("2026-12-05T18:00"), &reference, 180).await, Cancelled::Begun);
        assert_eq!(cancel(&town, "B-2222-2222", 0).await, Cancelled::NotFound);
        let bo = town.bookings().cancel(&own(BO), &reference, &CancelSaid::default()).await.unwrap();
        assert_eq!(bo, Cancelled::NotFound);
    })
    .await;
}

// R-BOOK-13: one or all of a series; together they count as one act.
#[tokio::test]
async fn one_or_all_of_a_series() {
    with_cia(async |town| {
        let again = Some(Again { every: Every::Week, until: date(2026, 12, 31) });
        let weekly = When { again, ..when("2026-12-01T15:00", "16:00") };
        let series = app::domain::booking::Draft { when: Some(weekly), ..draft("2026-12-01T15:00", "16:00") };
        let first = reference(&town.book(&own(CIA), &series).await);
        assert_eq!(cancel(&town, &first, 0).await, Cancelled::Done { how_many: 1, cost: 0 });
        let next = town.bookings().sessions(&own(CIA)).await.unwrap()[1].booking.reference.clone();
        let said = CancelSaid { all: true, reason: Some(CancelReason::Ill), ..CancelSaid::default() };
        let all = town.bookings().cancel(&own(CIA), &next, &said).await.unwrap();
        assert_eq!(all, Cancelled::Done { how_many: 4, cost: 0 });
        // Two acts, though five sessions: nobody has to ask how they are.
        assert_eq!(town.desk("handlaggare", "flera-avbokade").await, 0);
        let events = town.bookings().find(&own(CIA), &next).await.unwrap().unwrap().events;
        assert_eq!(events[1].words.reason, Some(CancelReason::Ill));
    })
    .await;
}

// R-BOOK-12: after three in a row the case officer is told, once, and the person is told so.
#[tokio::test]
async fn the_third_in_a_row_is_told() {
    with_cia(async |town| {
        for (day, told) in [("2026-12-05", 0), ("2026-12-06", 0), ("2026-12-07", 1), ("2026-12-08", 1)] {
            let minute = &day[8..];
            let town = town.at(&format!("2026-11-24T11:{minute}"));
            let reference = town.booked(CIA, &format!("{day}T18:00"), "19:00").await;
            cancel(&town, &reference, 0).await;
            assert_eq!(town.desk("handlaggare", "flera-avbokade").await, told, "{day}");
            assert_eq!(town.messages(CIA).await.len(), usize::try_from(told).unwrap());
        }
    })
    .await;
}
