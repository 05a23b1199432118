//! Booking: what holds at once, what is asked for, and what is refused.

use app::domain::{
    booking::{Again, Becomes, Every, NotThen, SessionWishes, State, When, weigh::No},
    choice::{Unable, Will},
    identity::MandateKind,
};
use jiff::civil::date;
use server::booking::service::{Outcome, Said};

use crate::support::*;

// R-BOOK-1, R-BOOK-2, R-BOOK-8: confirmed where capacity is published and the provider has its seven days; documented.
#[tokio::test]
async fn a_session_holds_at_once_and_is_documented() {
    with_cia(async |town| {
        let reference = town.booked(CIA, "2026-12-05T18:00", "21:00").await;
        let full = town.bookings().find(&own(CIA), &reference).await.unwrap().unwrap();
        assert_eq!((full.kept.booking.state, full.kept.booking.about.becomes), (State::Confirmed, Becomes::Confirmed));
        assert_eq!((full.events.len(), full.events[0].by.as_ref().unwrap().0.as_str()), (1, "cia Prov"));
        assert_eq!(town.hours(CIA).await, (420, 180, 0, 0));
        assert_eq!((town.desk("utforare", "bokad").await, town.deeds(CIA).await), (1, 1));
        // Nobody is told what they did themselves, and the draft is gone.
        assert!(town.messages(CIA).await.is_empty());
        let again = town.bookings().preview(&own(CIA), &decision_of(CIA)).await.unwrap().unwrap();
        assert_eq!(again.draft, app::domain::booking::Draft::default());
    })
    .await;
}

// R-BOOK-2: soon, outside the published hours, or without any published: the provider answers.
#[tokio::test]
async fn what_is_soon_or_not_published_is_asked_for() {
    with_cia(async |town| {
        let soon = town.booked(CIA, "2026-11-28T18:00", "19:00").await;
        let night = town.booked(CIA, "2026-12-05T03:00", "04:00").await;
        town.sql("DELETE FROM capacity", &[]).await;
        let unpublished = town.booked(CIA, "2026-12-06T18:00", "19:00").await;
        for (reference, becomes) in
            [(soon, Becomes::ShortNotice), (night, Becomes::Request), (unpublished, Becomes::Request)]
        {
            let kept = town.bookings().find(&own(CIA), &reference).await.unwrap().unwrap().kept;
            assert_eq!((kept.booking.state, kept.booking.about.becomes), (State::Requested, becomes));
        }
    })
    .await;
}

// R-BOOK-1, R-BOOK-10, R-CHO-8: past, outside the decision, without hours, twice at once, no room.
#[tokio::test]
async fn what_a_rule_says_no_to_writes_nothing() {
    with_cia(async |town| {
        let no = async |from: &str, to: &str| match town.book(&own(CIA), &draft(from, to)).await {
            Outcome::No(no) => no,
            other => panic!("{other:?}"),
        };
        assert_eq!(no("2026-11-24T10:00", "11:00").await, No::Then(NotThen::Past));
        let last = date(2027, 10, 31);
        assert_eq!(no("2027-11-01T10:00", "11:00").await, No::Then(NotThen::AfterDecision(last)));
        assert!(matches!(no("2026-12-05T08:00", "19:00").await, No::Hours(short) if short.left == 600));
        assert_eq!(town.rows().await, 0);

        let first = town.booked(CIA, "2026-12-05T18:00", "21:00").await;
        assert_eq!(no("2026-12-05T20:59", "22:00").await, No::Meets(first));
        // Another takes the only place at noon on the sixth: the nearest free times are told.
        town.newcomer("dag").await;
        town.booked("dag", "2026-12-06T12:00", "14:00").await;
        let No::Full(near) = no("2026-12-06T13:00", "14:00").await else { panic!("there was room") };
        assert_eq!(near[0].starts(), moment("2026-12-06T14:00"));
        assert_eq!(town.rows().await, 2);
        assert_eq!(town.count("SELECT COUNT(*) FROM booking_event", &[]).await, 2);
    })
    .await;
}

// R-PROV-5, R-CHO-4: not after the last day with the provider, nor before the first.
#[tokio::test]
async fn only_while_the_provider_has_the_order() {
    with_cia(async |town| {
        town.sql("UPDATE care_order SET end_on = '2026-12-05' WHERE id = 'cia-old'", &[]).await;
        let outcome = town.book(&own(CIA), &draft("2026-12-06T12:00", "13:00")).await;
        assert_eq!(outcome, Outcome::No(No::NoProvider(date(2026, 12, 6))));
        town.booked(CIA, "2026-12-05T12:00", "13:00").await;
    })
    .await;
}

// R-BOOK-7, R-BOOK-10: a companion is with one at a time, whoever wishes for them, and is wished for again.
#[tokio::test]
async fn a_companion_is_in_one_place() {
    with_cia(async |town| {
        town.capacity("old", "mon-sun 07:00-24:00", 9).await;
        town.companion("old", "kim").await;
        town.newcomer("dag").await;
        let wishes = Some(SessionWishes { companion: Some("kim".into()), ..SessionWishes::default() });
        let mine = app::domain::booking::Draft { wishes, ..draft("2026-12-05T18:00", "21:00") };
        reference(&town.book(&own(CIA), &mine).await);
        let Outcome::No(No::Companion(near)) = town.book(&own("dag"), &mine).await else { panic!("twice at once") };
        assert_eq!(near[0].starts(), moment("2026-12-05T21:00"));
        let preview = town.bookings().preview(&own(CIA), &decision_of(CIA)).await.unwrap().unwrap();
        assert_eq!(preview.last_companion.as_deref(), Some("kim"));
        // On the question who: who cannot come is told before it is too late, and not why.
        town.fill_in(&own("dag"), &mine).await;
        let away = async |time| {
            town.fill_in(&own("dag"), &draft(time, "21:30")).await;
            town.bookings().preview(&own("dag"), &decision_of("dag")).await.unwrap().unwrap().away
        };
        assert_eq!(away("2026-12-05T20:30").await, ["kim"]);
        assert!(away("2026-12-05T21:00").await.is_empty());
        // Without a wish there is room for another.
        town.booked("dag", "2026-12-05T18:00", "21:00").await;
    })
    .await;
}

// R-BOOK-13: each date by itself; those that can be are booked, the others are told, and hours are counted along.
#[tokio::test]
async fn of_a_series_what_can_be_is_booked() {
    with_cia(async |town| {
        town.newcomer("dag").await;
        town.booked("dag", "2026-12-15T15:00", "16:00").await;
        let again = Some(Again { every: Every::Week, until: date(2026, 12, 31) });
        let weekly = When { again, ..when("2026-12-01T15:00", "18:00") };
        let series = app::domain::booking::Draft { when: Some(weekly), ..draft("2026-12-01T15:00", "18:00") };
        let preview = {
            town.fill_in(&own(CIA), &series).await;
            town.bookings().preview(&own(CIA), &decision_of(CIA)).await.unwrap().unwrap()
        };
        let outcomes: Vec<_> = preview.weighed.iter().map(|(_, o)| o.is_ok()).collect();
        // A series over the end of a period takes from both, and says so of each.
        let last = Some(Again { every: Every::Week, until: date(2027, 1, 5) });
        let over = When { again: last, ..when("2026-12-29T12:00", "13:00") };
        let draft = app::domain::booking::Draft { when: Some(over), ..series.clone() };
        town.fill_in(&own(CIA), &draft).await;
        let months = town.bookings().preview(&own(CIA), &decision_of(CIA)).await.unwrap().unwrap().periods;
        let months: Vec<_> = months.iter().map(|((_, last), ledger)| (last.unwrap(), ledger.left())).collect();
        assert_eq!(months, [(date(2026, 12, 31), 600), (date(2027, 1, 31), 600)]);
        town.fill_in(&own(CIA), &series).await;
        // Three hours each of ten: the fifteenth is taken, and the twenty-ninth has too little left.
        assert_eq!(outcomes, [true, true, false, true, false]);
        let said = Said { form_key: preview.form_key, ..Said::default() };
        reference(&town.bookings().book(&own(CIA), &decision_of(CIA), &said).await.unwrap());
        let kept = town.bookings().sessions(&own(CIA)).await.unwrap();
        assert_eq!(kept.len(), 3);
        assert!(kept.iter().all(|k| k.series.is_some() && k.series == kept[0].series));
    })
    .await;
}

// Issue: a double click, a reload and a retry make one booking; an old form is shown anew.
#[tokio::test]
async fn a_form_sent_twice_is_one_booking() {
    with_cia(async |town| {
        let said = town.fill_in(&own(CIA), &draft("2026-12-05T18:00", "21:00")).await;
        let send = async |said: &Said| town.bookings().book(&own(CIA), &decision_of(CIA), said).await.unwrap();
        let first = send(&said).await;
        assert!(matches!(first, Outcome::Booked(_)));
        assert_eq!(send(&said).await, Outcome::Already(reference(&first)));
        assert_eq!(send(&Said { form_key: "x.y".into(), ..Said::default() }).await, Outcome::Incomplete);
        // What is filled in changes in another tab: what was not shown is not booked.
        let old = town.fill_in(&own(CIA), &draft("2026-12-07T18:00", "19:00")).await;
        town.fill_in(&own(CIA), &draft("2026-12-08T18:00", "19:00")).await;
        assert_eq!(send(&old).await, Outcome::Changed);
        assert_eq!(town.rows().await, 1);
    })
    .await;
}

// R-BOOK-10: the provider changes its hours between the last page and the button.
#[tokio::test]
async fn what_was_confirmed_at_once_is_not_silently_asked_for() {
    with_cia(async |town| {
        let said = town.fill_in(&own(CIA), &draft("2026-12-05T18:00", "21:00")).await;
        town.capacity("old", "mon-fri 08:00-16:00", 1).await;
        let outcome = town.bookings().book(&own(CIA), &decision_of(CIA), &said).await.unwrap();
        assert_eq!((outcome, town.rows().await), (Outcome::Changed, 0));
    })
    .await;
}

// R-ACT-1, R-ACT-2: by whom, with what is said of the person's will; and the person is told.
#[tokio::test]
async fn who_acts_says_what_the_person_wants_and_the_person_is_told() {
    with_cia(async |town| {
        town.mandate("gun-cia", CIA, GUN, MandateKind::GodMan).await;
        let gun = acting("gun-cia", CIA, GUN, MandateKind::GodMan);
        let said = town.fill_in(&gun, &draft("2026-12-05T18:00", "21:00")).await;
        let send = async |said: &Said| town.bookings().book(&gun, &decision_of(CIA), said).await.unwrap();
        assert_eq!(send(&said).await, Outcome::Unable(Unable::WillMissing));
        let agreed = Said { will: Some(Will::Agrees), ..said };
        let reference = reference(&send(&agreed).await);
        let full = town.bookings().find(&own(CIA), &reference).await.unwrap().unwrap();
        assert_eq!(full.kept.mandate, Some(MandateKind::GodMan));
        assert_eq!(full.kept.booking.about.will, Some(Will::Agrees));
        assert_eq!(town.messages(CIA).await, ["booking"]);

        let ingrid = acting("gun-cia", CIA, GUN, MandateKind::Forvaltare);
        let said = town.fill_in(&ingrid, &draft("2026-12-07T18:00", "19:00")).await;
        let against = Said { will: Some(Will::Against), ..said };
        let outcome = town.bookings().book(&ingrid, &decision_of(CIA), &against).await.unwrap();
        assert_eq!((outcome, town.rows().await), (Outcome::Against, 1));
    })
    .await;
}

// R-ACT-2: somebody else's decision and bookings do not exist; housing support is not booked.
#[tokio::test]
async fn what_is_anothers_does_not_exist() {
    with_cia(async |town| {
        let reference = town.booked(CIA, "2026-12-05T18:00", "21:00").await;
        let bo = own(BO);
        let outcome = town.bookings().book(&bo, &decision_of(CIA), &Said::default()).await.unwrap();
        assert_eq!(outcome, Outcome::NotFound);
        assert!(
            !town.bookings().keep_draft(&bo, &decision_of(CIA), &draft("2026-12-05T18:00", "21:00")).await.unwrap()
        );
        assert_eq!(town.bookings().find(&bo, &reference).await.unwrap(), None);
        assert!(town.bookings().sessions(&bo).await.unwrap().is_empty());
        let anna = town.book(&own(ANNA), &draft("2026-12-05T18:00", "21:00")).await;
        assert_eq!(anna, Outcome::NotBookable);
    })
    .await;
}

// R-BOOK-6: what costs more than the limit is recorded as applied for.
#[tokio::test]
async fn a_dear_activity_is_applied_for() {
    with_cia(async |town| {
        for (cost, day) in [(300, "2026-12-05T18:00"), (301, "2026-12-06T18:00")] {
            let mut dear = draft(day, "19:00");
            dear.what.as_mut().unwrap().cost = Some(cost);
            reference(&town.book(&own(CIA), &dear).await);
        }
        assert_eq!(town.desk("handlaggare", "kostnad").await, 1);
    })
    .await;
}

// R-ACT-2: a mandate that is ended while a page is open books nothing more.
#[tokio::test]
async fn an_ended_mandate_books_nothing() {
    with_cia(async |town| {
        town.mandate("gun-cia", CIA, GUN, MandateKind::Proxy).await;
        town.sql("UPDATE mandate SET scopes = '[\"bokning\"]' WHERE id = 'gun-cia'", &[]).await;
        let gun = acting("gun-cia", CIA, GUN, MandateKind::Proxy);
        let said = town.fill_in(&gun, &draft("2026-12-05T18:00", "21:00")).await;
        town.sql("UPDATE mandate SET revoked_at = '2026-11-24T09:00:00Z' WHERE id = 'gun-cia'", &[]).await;
        let outcome = town.bookings().book(&gun, &decision_of(CIA), &said).await.unwrap();
        assert_eq!((outcome, town.rows().await), (Outcome::NotFound, 0));
    })
    .await;
}
