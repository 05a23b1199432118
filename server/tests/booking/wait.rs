//! Waiting for an earlier time, and being away.

use app::domain::booking::stretch::NotDays;
use jiff::civil::date;
use server::booking::service::{ProviderAct, SaidAway, Waited, Wanted};

use crate::support::*;

const SATURDAY: Wanted = Wanted { from: date(2026, 12, 5), to: date(2026, 12, 5), minutes: 60 };

// Issue: told when a time becomes free, once a day, by whichever server; at most three waits.
#[tokio::test]
async fn who_waits_is_told_once_a_day() {
    with_cia(async |town| {
        let wait =
            async |wanted, key: &str| town.bookings().wait(&own(CIA), &decision_of(CIA), wanted, key).await.unwrap();
        assert!(matches!(wait(SATURDAY, "a").await, Waited::Free(free) if !free.is_empty()));
        // Another has all of Saturday.
        town.newcomer("dag").await;
        town.sql("UPDATE decision SET minutes = 6000 WHERE id = 'dag-d'", &[]).await;
        let taken = town.booked("dag", "2026-12-05T07:00", "00:00").await;
        let Waited::Done(reference) = wait(SATURDAY, "b").await else { panic!("there was nothing to wait for") };
        assert_eq!(wait(SATURDAY, "b").await, Waited::Already);
        assert_eq!(town.bookings().tell_waiting().await.unwrap(), 0);
        town.bookings().provider_acts("old", &taken, ProviderAct::Cancel).await.unwrap();
        assert_eq!(town.bookings().tell_waiting().await.unwrap(), 1);
        assert_eq!(town.bookings().tell_waiting().await.unwrap(), 0);
        assert_eq!(town.messages(CIA).await, ["booking"]);
        assert_eq!(town.at("2026-11-25T00:00").bookings().tell_waiting().await.unwrap(), 1);
        // Nobody else's to end, and ended once.
        assert!(!town.bookings().end_wait(&own(BO), &reference).await.unwrap());
        assert!(town.bookings().end_wait(&own(CIA), &reference).await.unwrap());
        let ended = town.deeds(CIA).await;
        assert!(town.bookings().end_wait(&own(CIA), &reference).await.unwrap());
        assert_eq!(town.deeds(CIA).await, ended, "once more is nothing more");
        assert_eq!(town.at("2026-11-26T00:00").bookings().tell_waiting().await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn three_waits_are_the_most() {
    with_cia(async |town| {
        town.newcomer("dag").await;
        town.sql("UPDATE decision SET minutes = 6000 WHERE id = 'dag-d'", &[]).await;
        town.booked("dag", "2026-12-05T07:00", "00:00").await;
        for key in ["a", "b", "c"] {
            let waited = town.bookings().wait(&own(CIA), &decision_of(CIA), SATURDAY, key).await.unwrap();
            assert!(matches!(waited, Waited::Done(_)), "{waited:?}");
        }
        let waited = town.bookings().wait(&own(CIA), &decision_of(CIA), SATURDAY, "d").await.unwrap();
        assert_eq!(waited, Waited::TooMany);
        town.sql("DELETE FROM capacity", &[]).await;
        let waited = town.bookings().wait(&own(CIA), &decision_of(CIA), SATURDAY, "e").await.unwrap();
        assert_eq!(waited, Waited::NothingPublished);
        let others = town.bookings().wait(&own(BO), &decision_of(CIA), SATURDAY, "f").await.unwrap();
        assert_eq!(others, Waited::NotFound);
    })
    .await;
}

// However far away the first free day is, it is found; days that cannot be waited for are told.
#[tokio::test]
async fn each_day_that_is_waited_for_is_looked_at() {
    with_cia(async |town| {
        town.capacity("old", "sat 07:00-24:00", 1).await;
        town.newcomer("dag").await;
        town.sql("UPDATE decision SET minutes = 6000 WHERE id = 'dag-d'", &[]).await;
        for day in ["05", "12"] {
            town.booked("dag", &format!("2026-12-{day}T07:00"), "00:00").await;
        }
        let wait = async |to, key: &str| {
            let sought = Wanted { to, ..SATURDAY };
            town.bookings().wait(&own(CIA), &decision_of(CIA), sought, key).await.unwrap()
        };
        assert!(matches!(wait(date(2026, 12, 18), "a").await, Waited::Done(_)));
        let Waited::Free(free) = wait(date(2026, 12, 19), "b").await else { panic!("there was nothing free") };
        assert!(!free.is_empty());
        assert_eq!(wait(date(2026, 12, 4), "c").await, Waited::Not(NotDays::EndsFirst));
        assert_eq!(wait(date(2027, 3, 31), "d").await, Waited::Not(NotDays::TooLong));
        assert_eq!(wait(date(2027, 12, 1), "e").await, Waited::Not(NotDays::AfterDecision(date(2027, 10, 31))));
    })
    .await;
}

// R-BOOK-15: noted, told to the provider, taken back; only for housing support, and only one's own.
#[tokio::test]
async fn being_away_is_noted_and_can_be_taken_back() {
    with_cia(async |town| {
        let days = (date(2026, 12, 1), date(2026, 12, 3));
        let say = async |who: &str, decision: &str, days, key: &str| {
            town.bookings().report_absence(&own(who), &decision_of(decision), days, key).await.unwrap()
        };
        assert_eq!(say(ANNA, ANNA, days, "a").await, SaidAway::Done);
        assert_eq!(say(ANNA, ANNA, days, "a").await, SaidAway::Already);
        assert_eq!(say(ANNA, ANNA, (days.1, days.0), "b").await, SaidAway::Not(NotDays::EndsFirst));
        assert_eq!(say(CIA, CIA, days, "c").await, SaidAway::NotFound);
        assert_eq!(say(BO, ANNA, days, "d").await, SaidAway::NotFound);
        assert_eq!(town.desk("utforare", "franvaro").await, 1);
        let away = town.bookings().absences(&own(ANNA)).await.unwrap();
        assert_eq!((away.absences.len(), away.cases.len()), (1, 1));
        let reference = away.absences[0].absence.reference.clone();
        assert!(!town.bookings().withdraw_absence(&own(BO), &reference).await.unwrap());
        assert!(town.bookings().withdraw_absence(&own(ANNA), &reference).await.unwrap());
        assert!(town.bookings().withdraw_absence(&own(ANNA), &reference).await.unwrap());
        assert!(!town.bookings().withdraw_absence(&own(ANNA), "R-2222-2222").await.unwrap());
        assert!(town.bookings().absences(&own(ANNA)).await.unwrap().absences.is_empty());
        // The provider is told of that too, once.
        assert_eq!(town.desk("utforare", "franvaro").await, 2);
        assert_eq!(town.deeds(ANNA).await, 2);
    })
    .await;
}
