//! The town of choosing, with companions and capacity.

#[path = "../choice/support.rs"]
#[expect(dead_code, reason = "the tests of choosing use more of the town than these")]
mod town;

use app::domain::{
    booking::{Draft, SessionWishes, State, What, When},
    directory::Service,
    identity::MandateKind,
};
use jiff::{SignedDuration, Timestamp, civil::DateTime};
use server::{
    booking::service::{Bookings, Outcome, Said},
    clock::stockholm,
    db::Db,
    failure::Failure,
    identity::{
        Actor,
        session::{self, Begun},
    },
};
pub use town::*;

/// Cia, grown up, with ten hours of companion service a month from `old`, which can be with one at a time.
pub const CIA: &str = "cia";

/// Runs `test` on the town with Cia in it, in both databases.
pub async fn with_cia(test: impl AsyncFn(Town)) {
    in_town(async |town| {
        town.newcomer(CIA).await;
        town.capacity("old", "mon-sun 07:00-24:00", 1).await;
        test(town).await;
    })
    .await;
}

impl Town {
    /// The use cases at the town's time.
    pub fn bookings(&self) -> Bookings<'_> {
        let now = self.now.parse::<Timestamp>().unwrap();
        Bookings { db: &self.db, keys: &self.keys, places: &self.places, now }
    }

    /// The same town when a clock in Stockholm shows `time`.
    pub fn at(&self, time: &str) -> Self {
        Self { now: moment(time).to_string(), ..self.clone() }
    }

    /// Somebody grown up, with companion service from `old`.
    pub async fn newcomer(&self, id: &str) {
        self.person(id, "1985-05-05").await;
        self.decision(id, Service::Ledsagarservice, Some("2027-10-31")).await;
        self.order(id, "old").await;
    }

    /// Somebody new who may book for Cia, told apart by a number.
    pub async fn books_for_cia(&self, number: i64) -> Actor {
        let (agent, mandate) = (format!("p{number}"), format!("m{number}"));
        self.person(&agent, "1985-05-05").await;
        self.mandate(&mandate, CIA, &agent, MandateKind::Proxy).await;
        self.sql("UPDATE mandate SET scopes = '[\"bokning\"]' WHERE id = $1", &[&mandate]).await;
        acting(&mandate, CIA, &agent, MandateKind::Proxy)
    }

    pub async fn capacity(&self, provider: &str, hours: &str, at_once: u32) {
        let what = format!("{{\"blocks\":[{{\"hours\":\"{hours}\",\"at_once\":{at_once}}}]}}");
        self.sql("DELETE FROM capacity WHERE provider_id = $1", &[provider]).await;
        let sql = "INSERT INTO capacity (provider_id, service, what) VALUES ($1, 'ledsagarservice', $2)";
        self.sql(sql, &[provider, &what]).await;
    }

    pub async fn companion(&self, provider: &str, id: &str) {
        let about = "{\"services\":[\"ledsagarservice\"],\"hours\":\"mon-sun 07:00-24:00\"}";
        let sql = "INSERT INTO companion (id, provider_id, key, name, about, gone) VALUES ($1, $2, $1, $1, $3, 0)";
        self.sql(sql, &[id, provider, about]).await;
    }

    /// Fills in everything: what the confirming form would send.
    pub async fn fill_in(&self, actor: &Actor, draft: &Draft) -> Said {
        let decision = decision_of(actor.principal_id());
        assert!(self.bookings().keep_draft(actor, &decision, draft).await.unwrap());
        let preview = self.bookings().preview(actor, &decision).await.unwrap().unwrap();
        Said { form_key: preview.form_key, ..Said::default() }
    }

    pub async fn book(&self, actor: &Actor, draft: &Draft) -> Outcome {
        let said = self.fill_in(actor, draft).await;
        self.bookings().book(actor, &decision_of(actor.principal_id()), &said).await.unwrap()
    }

    /// Books a session that can be booked; gives its reference.
    pub async fn booked(&self, person: &str, from: &str, to: &str) -> String {
        reference(&self.book(&own(person), &draft(from, to)).await)
    }

    /// The state of a booking of a person.
    pub async fn state(&self, person: &str, reference: &str) -> State {
        self.bookings().find(&own(person), reference).await.unwrap().unwrap().kept.booking.state
    }

    /// Minutes left in the month of a day, with those booked, used and cancelled late.
    pub async fn hours(&self, person: &str) -> (u32, u32, u32, u32) {
        let accounts = self.bookings().overview(&own(person)).await.unwrap();
        let (_, ledger) = accounts[0].next.or(accounts[0].period).unwrap();
        (ledger.left(), ledger.booked, ledger.used, ledger.late)
    }

    pub async fn rows(&self) -> i64 {
        self.count("SELECT COUNT(*) FROM booking", &[]).await
    }

    /// The kinds of the notes on a receiver's desk.
    pub async fn desk(&self, receiver: &str, kind: &str) -> i64 {
        self.count("SELECT COUNT(*) FROM desk_note WHERE receiver = $1 AND kind = $2", &[receiver, kind]).await
    }
}

/// The moment when a clock in Stockholm shows `time`.
pub fn moment(time: &str) -> Timestamp {
    let time: DateTime = time.parse().unwrap();
    stockholm().to_ambiguous_timestamp(time).unambiguous().unwrap()
}

/// All filled in, for one session.
pub fn draft(from: &str, to: &str) -> Draft {
    Draft {
        what: Some(What { activity: "Bio".into(), place: Some("Entrén".into()), cost: None }),
        when: Some(when(from, to)),
        wishes: Some(SessionWishes::default()),
    }
}

/// All filled in, for the hour that begins so many hours after a moment.
pub fn hour(first: Timestamp, hours: i64) -> Draft {
    let starts = (first + SignedDuration::from_hours(hours)).to_zoned(stockholm());
    draft(&starts.datetime().to_string(), &starts.time().wrapping_add(SignedDuration::from_hours(1)).to_string())
}

/// A time on a clock: `2026-12-05T18:00` and `21:00`.
pub fn when(from: &str, to: &str) -> When {
    let from: DateTime = from.parse().unwrap();
    When { day: from.date(), from: from.time(), to: to.parse().unwrap(), twice: None, again: None }
}

/// The reference of what was booked.
pub fn reference(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Booked(r) | Outcome::Already(r) => r.clone(),
        other => panic!("nothing was booked: {other:?}"),
    }
}

/// Where a database is, for a server with connections of its own.
pub async fn url_of(db: &Db) -> String {
    match db {
        Db::Sqlite(pool) => {
            let sql = "SELECT file FROM pragma_database_list WHERE name = 'main'";
            let file: String = sqlx::query_scalar(sql).fetch_one(pool).await.unwrap();
            format!("sqlite:{file}")
        }
        Db::Postgres(pool) => {
            let name: String = sqlx::query_scalar("SELECT CURRENT_DATABASE()::TEXT").fetch_one(pool).await.unwrap();
            let url = std::env::var("STODVALET_TEST_POSTGRES_URL").unwrap();
            format!("{}/{name}", url.rsplit_once('/').unwrap().0)
        }
    }
}

/// Logs somebody in; gives the session's token.
pub async fn log_in(town: &Town, person: &str, now: Timestamp) -> String {
    // Pages show what somebody needs: there has to be something to open.
    let needs = town.keys.seal("person", person, "needs", "{}").unwrap();
    town.sql("UPDATE person SET needs_sealed = $2 WHERE id = $1", &[person, &needs]).await;
    let begun = Begun { person_id: person, provider: "test", subject: person, sid: None, id_token: None };
    let token = town.db.write(|mut tx| async move {
        let token = session::begin(&mut tx, &town.keys, now, None, begun).await?;
        Ok::<_, Failure>((tx, token))
    });
    token.await.unwrap()
}
