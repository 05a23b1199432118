//! Nobody came, or somebody came late (R-BOOK-11).

use app::domain::booking::State;
use server::booking::service::{Report, Reported};

use crate::support::*;

const NOBODY: Report = Report::NobodyCame { text: None };

// R-BOOK-11: the hours are given back, the provider is told, and it can be said once.
#[tokio::test]
async fn nobody_came() {
    with_cia(async |town| {
        let reference = town.booked(CIA, "2026-12-05T18:00", "21:00").await;
        let report =
            async |town: &Town, what: &Report| town.bookings().report(&own(CIA), &reference, what).await.unwrap();
        assert_eq!(report(&town.at("2026-12-05T17:59"), &NOBODY).await, Reported::TooEarly);
        let after = town.at("2026-12-05T18:20");
        assert_eq!(report(&after, &NOBODY).await, Reported::Done);
        assert_eq!(report(&after, &NOBODY).await, Reported::Already);
        assert_eq!(town.state(CIA, &reference).await, State::NoShow);
        assert_eq!(town.hours(CIA).await, (600, 0, 0, 0));
        assert_eq!(town.desk("utforare", "ingen-kom").await, 1);
        let bo = after.bookings().report(&own(BO), &reference, &NOBODY).await.unwrap();
        assert_eq!(bo, Reported::NotFound);
    })
    .await;
}

// R-BOOK-11: who came late came: the hours stand, the provider is told how late.
#[tokio::test]
async fn somebody_came_late() {
    with_cia(async |town| {
        let reference = town.booked(CIA, "2026-12-05T18:00", "21:00").await;
        let after = town.at("2026-12-05T22:00");
        let late = Report::CameLate { minutes: 25, text: Some("Ingen ringde.".into()) };
        let report = async || after.bookings().report(&own(CIA), &reference, &late).await.unwrap();
        assert_eq!((report().await, report().await), (Reported::Done, Reported::Already));
        let full = after.bookings().find(&own(CIA), &reference).await.unwrap().unwrap();
        assert_eq!((full.kept.booking.state, full.events[1].words.minutes), (State::Confirmed, Some(25)));
        assert_eq!(town.desk("utforare", "kom-sent").await, 1);
    })
    .await;
}
