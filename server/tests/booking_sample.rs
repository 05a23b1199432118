//! The sample's hours, companions and bookings: one of each kind, within what is granted, and the same when loaded twice.

mod common;

use app::domain::{
    booking::State,
    choice::decision::shift,
    directory::Service::{Avlosarservice, Ledsagarservice},
};
use common::{on_both, places};
use jiff::{Timestamp, civil::date};
use server::{
    booking::{
        sample::{self, SampleReport},
        service::Bookings,
        store::{self, Kept},
    },
    cases::{self, sample::person_id},
    clock::{Clock, stockholm},
    db::Db,
    directory::{import, sample as directory, service::Directory},
    identity::Actor,
    keys::Keys,
};

struct Sample<'a> {
    db: &'a Db,
    keys: Keys,
    now: Timestamp,
}

async fn loaded<'a>(db: &'a Db, keys: Keys, now: &str) -> (Sample<'a>, SampleReport) {
    let (now, places): (Timestamp, _) = (now.parse().unwrap(), places());
    let clock = Clock::fixed(now);
    let made = directory::providers(&places, 120, 1, clock.today());
    import::run_typed(db, &places, made, now, &mut |_, _| {}).await.unwrap();
    let all = Directory::open(db, &places, clock).await.unwrap();
    cases::load_sample_cases(db, &keys, &places, &all, clock).await.unwrap();
    let report = sample::load(db, &keys, clock).await.unwrap();
    (Sample { db, keys, now }, report)
}

impl Sample<'_> {
    async fn actor(&self, key: &str) -> Actor {
        Actor { person_id: person_id(self.db, key).await.unwrap().unwrap(), mandate: None }
    }

    async fn of(&self, key: &str) -> Vec<Kept> {
        let places = places();
        let bookings = Bookings { db: self.db, keys: &self.keys, places: &places, now: self.now };
        bookings.sessions(&self.actor(key).await).await.unwrap()
    }

    /// Minutes that are left in each period that has begun or is next, by decision; those granted and those charged.
    async fn accounts(&self, key: &str) -> Vec<(u32, u32)> {
        let places = places();
        let bookings = Bookings { db: self.db, keys: &self.keys, places: &places, now: self.now };
        let all = bookings.overview(&self.actor(key).await).await.unwrap();
        let ledgers = all.into_iter().flat_map(|a| [a.period, a.next]).flatten().map(|(_, ledger)| ledger);
        ledgers.map(|l| (l.granted, l.booked + l.used + l.late)).collect()
    }
}

// R-BOOK-2, R-BOOK-3, R-BOOK-11, R-BOOK-13: one of each kind to be seen.
#[tokio::test]
async fn every_kind_of_booking_is_there_and_twice_is_once() {
    on_both(async |db| {
        let now = "2026-11-24T10:00:00Z";
        let (sample, report) = loaded(db, Keys::random().unwrap(), now).await;
        assert_eq!(report.bookings, 11);
        assert!(report.capacity.services.created >= 2 && report.capacity.companions.created == 7);
        let aino = sample.of("aino").await;
        let states: Vec<_> = aino.iter().map(|k| k.booking.state).collect();
        let expected =
            [State::NoShow, State::Given, State::CancelledLate, State::Requested, State::Confirmed, State::Requested];
        assert_eq!(states, expected);
        assert_eq!(aino.iter().filter(|k| k.companion.as_deref() == Some("Mirja")).count(), 5);
        let raili = sample.of("raili").await;
        assert_eq!(raili.iter().filter(|k| k.series.is_some() && k.booking.state == State::Confirmed).count(), 4);
        assert!(raili.iter().all(|k| k.companion.as_deref() == Some("Hannu")));

        // Somebody's provider has published nothing.
        let mut tx = db.snapshot().await.unwrap();
        for (key, service, published) in
            [("aino", Ledsagarservice, true), ("raili", Avlosarservice, true), ("tuva", Ledsagarservice, false)]
        {
            let person = person_id(db, key).await.unwrap().unwrap();
            let now = sample.now;
            let all = server::choice::store::cases(&mut tx, &sample.keys, &person, now, date(2026, 11, 24)).await;
            let case = all.unwrap().into_iter().find(|c| c.decision.service == service).unwrap();
            let provider = case.serving(date(2026, 11, 24)).unwrap().provider_id.clone();
            let capacity = store::capacity(&mut tx, &provider, service).await.unwrap();
            assert_eq!(capacity.is_some(), published, "{key} {service:?}");
        }
        drop(tx);
        let (_, again) = loaded(db, sample.keys, now).await;
        assert!(again.bookings == 0 && !again.capacity.changed());
    })
    .await;
}

// R-BOOK-1, R-BOOK-10: on whichever day it is loaded, nothing is overspent and nobody is in two places.
#[tokio::test]
async fn any_days_sample_is_within_what_is_granted() {
    for days in (0..40).step_by(3) {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::connect(&format!("sqlite:{}/test.db", folder.path().display())).await.unwrap();
        db.migrate(&places()).await.unwrap();
        let day = shift(date(2027, 3, 1), days);
        let now = day.at(10, 0, 0, 0).to_zoned(stockholm()).unwrap().timestamp();
        let (sample, report) = loaded(&db, Keys::random().unwrap(), &now.to_string()).await;
        assert_eq!(report.bookings, 11, "{day}");
        for key in ["aino", "raili"] {
            let accounts = sample.accounts(key).await;
            assert!(accounts.iter().all(|(granted, charged)| charged <= granted), "{day} {key}: {accounts:?}");
            let all = sample.of(key).await;
            let meets = |a: &Kept, b: &Kept| a.booking.session.meets(b.booking.session);
            for (i, a) in all.iter().enumerate() {
                assert!(all[..i].iter().all(|b| !meets(a, b)), "{day} {key}");
            }
        }
    }
}
