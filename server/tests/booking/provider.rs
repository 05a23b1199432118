//! What the provider does: answers, cancels, records (R-BOOK-2, R-BOOK-11).

use app::domain::booking::State;
use server::booking::{
    answers::{self, AnswersError},
    service::{Acted, ProviderAct},
};

use crate::support::*;

// R-BOOK-2: a request is answered; what was said no to gives the hours back, offers new times, and is told.
#[tokio::test]
async fn a_request_is_answered() {
    with_cia(async |town| {
        let act = async |reference: &str, act| town.bookings().provider_acts("old", reference, act).await.unwrap();
        let yes = town.booked(CIA, "2026-11-28T18:00", "19:00").await;
        let no = town.booked(CIA, "2026-11-29T18:00", "19:00").await;
        assert_eq!(act(&yes, ProviderAct::Accept).await, Acted::Done);
        assert_eq!(act(&yes, ProviderAct::Accept).await, Acted::Already);
        assert_eq!(act(&no, ProviderAct::Decline).await, Acted::Done);
        assert_eq!([town.state(CIA, &yes).await, town.state(CIA, &no).await], [State::Confirmed, State::Declined]);
        let full = town.bookings().find(&own(CIA), &no).await.unwrap().unwrap();
        assert!(!full.suggestions.is_empty() && full.events[1].by.is_none());
        assert_eq!(town.messages(CIA).await, ["booking", "booking"]);
        let other = town.bookings().provider_acts("roomy", &yes, ProviderAct::Cancel).await.unwrap();
        assert_eq!(other, Acted::NotFound);
    })
    .await;
}

// R-BOOK-11: the provider's own cancellation gives the hours back and offers new times.
#[tokio::test]
async fn what_the_provider_cancels_gives_the_hours_back() {
    with_cia(async |town| {
        let reference = town.booked(CIA, "2026-12-05T18:00", "21:00").await;
        let late = town.at("2026-12-05T10:00");
        let act = async |act| late.bookings().provider_acts("old", &reference, act).await.unwrap();
        assert_eq!(act(ProviderAct::Give).await, Acted::Not);
        assert_eq!(act(ProviderAct::Cancel).await, Acted::Done);
        assert_eq!(town.hours(CIA).await, (600, 0, 0, 0));
        let full = late.bookings().find(&own(CIA), &reference).await.unwrap().unwrap();
        assert_eq!(full.kept.booking.state, State::CancelledByProvider);
        assert!(!full.suggestions.is_empty());
    })
    .await;
}

// R-BOOK-8: what was given is recorded, and its hours are used.
#[tokio::test]
async fn what_was_given_is_recorded() {
    with_cia(async |town| {
        let reference = town.booked(CIA, "2026-12-05T18:00", "21:00").await;
        let after = town.at("2026-12-05T21:00");
        // Also before it is recorded: what has been is used.
        let (_, ledger) = after.bookings().overview(&own(CIA)).await.unwrap()[0].period.unwrap();
        assert_eq!((ledger.booked, ledger.used), (0, 180));
        // R-BOOK-1: the provider's report of the same day is the same hours; what it tells beyond them is not.
        for (minutes, used) in [("180", 180), ("240", 240)] {
            town.sql("DELETE FROM time_used", &[]).await;
            let sql = "INSERT INTO time_used (decision_id, place, day, minutes) \
                VALUES ($1, 0, '2026-12-05', CAST($2 AS INTEGER))";
            town.sql(sql, &[&decision_of(CIA), minutes]).await;
            let (_, ledger) = after.bookings().overview(&own(CIA)).await.unwrap()[0].period.unwrap();
            assert_eq!(ledger.used, used);
        }
        let acted = after.bookings().provider_acts("old", &reference, ProviderAct::Give).await.unwrap();
        assert_eq!((acted, after.state(CIA, &reference).await), (Acted::Done, State::Given));
    })
    .await;
}

// R-BOOK-2, R-BOOK-11: as a file, until providers have pages; what cannot be is named, and the rest is done.
#[tokio::test]
async fn answers_come_as_a_file() {
    with_cia(async |town| {
        let yes = town.booked(CIA, "2026-11-28T18:00", "19:00").await;
        let file = |provider: &str, act: &str| {
            format!("{{\"provider\":\"{provider}\",\"answers\":[{{\"reference\":\"{yes}\",\"act\":\"{act}\"}}]}}")
        };
        let run = async |text: String| answers::run(town.bookings(), text.as_bytes()).await;
        assert!(matches!(run(file("finns-inte", "ja")).await, Err(AnswersError::NoProvider)));
        assert!(matches!(run(file("old", "kanske")).await, Err(AnswersError::Form(_))));
        assert_eq!(run(file("roomy", "ja")).await.unwrap().not, std::slice::from_ref(&yes));
        assert_eq!(run(file("old", "ja")).await.unwrap().done, 1);
        assert_eq!(run(file("old", "ja")).await.unwrap().already, 1);
        assert_eq!(run(file("old", "nej")).await.unwrap().not, std::slice::from_ref(&yes));
        assert_eq!(town.state(CIA, &yes).await, State::Confirmed);
    })
    .await;
}
