//! A few people with something booked, and ways to look at what is to be sent to them.

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/sql.rs"]
mod sql;

use std::sync::Arc;

use app::domain::notice::{Kind, Settings};
use common::on_both;
use jiff::Timestamp;
use server::{
    clock::{Clock, stored},
    db::Db,
    failure::Failure,
    keys::Keys,
    notice::{
        carrier::Carriers,
        deliver::Deliverer,
        service,
        store::{self, Past},
    },
};

/// Tuesday 24 November 2026, 11 o'clock in Stockholm.
pub const NOW: &str = "2026-11-24T10:00:00Z";

/// Wants e-mail, and reads Swedish.
pub const EVA: &str = "eva";
/// Wants text messages, and reads Finnish.
pub const SIMO: &str = "simo";
/// Wants letters, though she has both a telephone and an e-mail address.
pub const LISA: &str = "lisa";

/// A database with these people in it.
#[derive(Clone)]
pub struct Town {
    pub db: Db,
    pub keys: Keys,
}

/// Runs `test` on the town in both databases.
pub async fn in_town(test: impl AsyncFn(Town)) {
    on_both(async |db| {
        let town = Town { db: db.clone(), keys: Keys::random().unwrap() };
        town.person(EVA, "sv", "epost").await;
        town.person(SIMO, "fi", "sms").await;
        town.person(LISA, "sv-lattlast", "brev").await;
        let sql = "INSERT INTO provider (id, slug, name, municipality, sample, responsible_role, checked_on) \
            VALUES ('p', 'p', 'Utföraren AB', 'stockholm', 1, '{}', '2026-11-01')";
        town.sql(sql, &[]).await;
        test(town).await;
    })
    .await;
}

pub fn at(time: &str) -> Timestamp {
    time.parse().unwrap()
}

impl Town {
    pub async fn sql(&self, sql: &str, values: &[&str]) {
        sql::run(&self.db, sql, values).await;
    }

    /// The first column of all rows, as text.
    pub async fn column(&self, sql: &'static str) -> Vec<String> {
        match &self.db {
            Db::Sqlite(pool) => sqlx::query_scalar(sql).fetch_all(pool).await.unwrap(),
            Db::Postgres(pool) => sqlx::query_scalar(sql).fetch_all(pool).await.unwrap(),
        }
    }

    /// Somebody with the mobile number 070-174 06 05 and an e-mail address of their own.
    pub async fn person(&self, id: &str, lang: &str, contact_by: &str) {
        let sealed = |column, text: &str| self.keys.seal("person", id, column, text).unwrap();
        let (needs, phone) = (sealed("needs", "{}"), sealed("phone", "070-174 06 05"));
        let email = sealed("email", &format!("{id}@example.org"));
        let sql = "INSERT INTO person (id, number_index, number_sealed, given_name, family_name, born, protected, \
            municipality, district, lang, needs_sealed, phone_sealed, email_sealed, contact_by) \
            VALUES ($1, $1, 'x', $1, 'Prov', '1980-01-09', 0, 'stockholm', 'bromma', $2, $3, $4, $5, $6)";
        self.sql(sql, &[id, lang, &needs, &phone, &email, contact_by]).await;
    }

    pub async fn chooses(&self, person: &str, settings: Settings, when: &str) {
        let settings = &settings;
        let kept = self.db.write(|mut tx| async move {
            store::keep_settings(&mut tx, person, settings, at(when)).await?;
            Ok::<_, Failure>((tx, ()))
        });
        kept.await.unwrap();
    }

    pub async fn enqueue(&self, person: &str, kind: Kind, now: &str) {
        let kept = self.db.write(|mut tx| async move {
            service::enqueue(&mut tx, &self.keys, at(now), person, kind).await?;
            Ok::<_, Failure>((tx, ()))
        });
        kept.await.unwrap();
    }

    /// A session that was booked on the first of November, with an id of the test's.
    pub async fn booking(&self, id: &str, person: &str, (from, to): (&str, &str), state: &str) {
        let goals = self.keys.seal("decision", person, "goals", "[]").unwrap();
        let sql = "INSERT INTO decision (id, case_number, person_id, municipality, service, law, minutes, period, \
            valid_from, goals_sealed, terms) \
            VALUES ($1, $1, $1, 'stockholm', 'ledsagarservice', 'lss', 6000, 'manad', '2026-01-01', $2, '{}') \
            ON CONFLICT (id) DO NOTHING";
        self.sql(sql, &[person, &goals]).await;
        let sql = "INSERT INTO booking (id, reference, uid, sequence, decision_id, provider_id, state, starts_at, \
            ends_at, about_sealed, made_at, made_by, changed_at) \
            VALUES ($1, $1, $1, 0, $2, 'p', $3, $4, $5, 'x', '2026-11-01T10:00:00.000000Z', $2, \
            '2026-11-01T10:00:00.000000Z')";
        self.sql(sql, &[id, person, state, &kept(from), &kept(to)]).await;
    }

    /// What becomes of a booking.
    pub async fn becomes(&self, booking: &str, state: &str) {
        self.sql("UPDATE booking SET state = $2 WHERE id = $1", &[booking, state]).await;
    }

    /// A server that delivers, where it is `time` for ever.
    pub fn deliverer(&self, carriers: Carriers, time: &str) -> Deliverer {
        let (db, keys) = (Arc::new(self.db.clone()), Arc::new(self.keys.clone()));
        Deliverer { db, keys, clock: Clock::fixed(at(time)), carriers }
    }

    /// What somebody has been sent, the newest first.
    pub async fn sent_to(&self, person: &str) -> Vec<Past> {
        let mut tx = self.db.snapshot().await.unwrap();
        store::newest(&mut tx, &self.keys, person, 100).await.unwrap()
    }

    /// Where the only notice to somebody stands, and after how many tries.
    pub async fn standing(&self, person: &str) -> String {
        let sql = "SELECT CASE WHEN sent_at IS NOT NULL THEN 'sent' WHEN failed_at IS NOT NULL THEN failure \
            ELSE 'waits' END || ' after ' || tries || ' ' || person_id FROM outbox";
        let all = self.column(sql).await;
        let theirs: Vec<_> = all.iter().filter_map(|s| s.strip_suffix(&format!(" {person}"))).collect();
        assert_eq!(theirs.len(), 1, "{all:?}");
        theirs[0].to_owned()
    }

    /// Person, channel and kind of all that is in the outbox.
    pub async fn outbox(&self) -> Vec<String> {
        self.column("SELECT person_id || ' ' || channel || ' ' || kind FROM outbox ORDER BY person_id, channel, kind")
            .await
    }
}

/// A moment as the database keeps it.
pub fn kept(time: &str) -> String {
    stored(at(time))
}
