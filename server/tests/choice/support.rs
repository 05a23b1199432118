//! A small town: providers, people, decisions and mandates, and ways to look at what was written.

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/sql.rs"]
mod sql;

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use app::domain::{
    choice::{State, Will},
    directory::{Capacity, Localised, Provider, Service, provider::Ages},
    identity::{Mandate, MandateKind, Scope},
    municipality::Municipalities,
};
pub use common::on_both;
use common::places;
use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, date},
};
use server::{
    choice::service::{Choices, Confirmation, Outcome},
    db::{Db, DbError},
    directory::store,
    identity::Actor,
    keys::Keys,
};

/// Tuesday 24 November 2026, 11 o'clock in Stockholm.
pub const NOW: &str = "2026-11-24T10:00:00Z";
pub const TODAY: Date = date(2026, 11, 24);

/// Anna, grown up, with housing support from `old` in Bromma.
pub const ANNA: &str = "anna";
/// Bo, grown up, with a decision and nobody yet.
pub const BO: &str = "bo";
/// Nine years old, with the guardians Mona and Per.
pub const CHILD: &str = "child";
/// Sixteen, with the guardian Mona.
pub const YOUTH: &str = "youth";
pub const MONA: &str = "mona";
pub const PER: &str = "per";
/// Gun acts for Anna: which mandate is for the test to say.
pub const GUN: &str = "gun";

/// A database with the town in it.
#[derive(Clone)]
pub struct Town {
    pub db: Db,
    pub keys: Keys,
    pub places: Municipalities,
    pub now: String,
    /// How often somebody has done something: no two things happen at the same time.
    pub done: Arc<AtomicI64>,
}

/// Runs `test` on the town in both databases.
pub async fn in_town(test: impl AsyncFn(Town)) {
    on_both(async |db| test(Town::on(db, Keys::random().unwrap()).await).await).await;
}

impl Town {
    /// The town in this database.
    pub async fn on(db: &Db, keys: Keys) -> Self {
        let town = Self { db: db.clone(), keys, places: places(), now: NOW.into(), done: Arc::default() };
        town.build().await;
        town
    }

    async fn build(&self) {
        self.providers(&[
            provider("old", None),
            provider("one-place", Some(1)),
            provider("roomy", None),
            provider("full", Some(0)),
        ])
        .await;
        for (id, born) in [
            (ANNA, "1980-01-09"),
            (BO, "1990-05-05"),
            (CHILD, "2017-03-01"),
            (YOUTH, "2010-06-15"),
            (MONA, "1982-02-02"),
            (PER, "1981-01-01"),
            (GUN, "1970-07-07"),
        ] {
            self.person(id, born).await;
        }
        for person in [ANNA, BO, CHILD, YOUTH] {
            self.decision(person, Service::Boendestod, Some("2027-10-31")).await;
        }
        self.order(ANNA, "old").await;
        self.mandate("mona-child", CHILD, MONA, MandateKind::Guardian).await;
        self.mandate("per-child", CHILD, PER, MandateKind::Guardian).await;
        self.mandate("mona-youth", YOUTH, MONA, MandateKind::Guardian).await;
    }

    pub fn choices(&self) -> Choices<'_> {
        let since = SignedDuration::from_millis(self.done.fetch_add(1, Ordering::Relaxed));
        let now = self.now.parse::<Timestamp>().unwrap() + since;
        Choices { db: &self.db, keys: &self.keys, places: &self.places, now }
    }

    pub async fn providers(&self, providers: &[Provider]) {
        let source = app::domain::directory::Source {
            code: "test".into(),
            title: Localised { sv: "Källa".into(), ..Localised::default() },
            year: 2026,
            url: None,
        };
        let write = self.db.write(|mut tx| {
            let source = source.clone();
            async move {
                store::save_sources(&mut tx, &[source]).await?;
                for p in providers {
                    store::upsert(&mut tx, p).await?;
                }
                Ok::<_, DbError>((tx, ()))
            }
        });
        write.await.unwrap();
    }

    pub async fn sql(&self, sql: &str, values: &[&str]) {
        sql::run(&self.db, sql, values).await;
    }

    /// How many rows a question counts.
    pub async fn count(&self, sql: &'static str, values: &[&str]) -> i64 {
        match &self.db {
            Db::Sqlite(pool) => {
                let query = values.iter().fold(sqlx::query_scalar(sql), |q, v| q.bind(*v));
                query.fetch_one(pool).await.unwrap()
            }
            Db::Postgres(pool) => {
                let query = values.iter().fold(sqlx::query_scalar(sql), |q, v| q.bind(*v));
                query.fetch_one(pool).await.unwrap()
            }
        }
    }

    pub async fn person(&self, id: &str, born: &str) {
        let sealed = self.keys.seal("person", id, "number", "x").unwrap();
        let sql = "INSERT INTO person (id, number_index, number_sealed, given_name, family_name, born, protected, \
            municipality, district, lang, needs_sealed, contact_by) \
            VALUES ($1, $1, $2, $1, 'Prov', $3, 0, 'stockholm', 'bromma', 'sv', $2, 'brev')";
        self.sql(sql, &[id, &sealed, born]).await;
    }

    /// A decision, whose id is the person's with "-d" behind it.
    pub async fn decision(&self, person: &str, service: Service, until: Option<&str>) {
        let id = decision_of(person);
        let goals = self.keys.seal("decision", &id, "goals", "[\"Komma ut\"]").unwrap();
        let sql = "INSERT INTO decision (id, case_number, person_id, municipality, service, law, minutes, period, \
            valid_from, goals_sealed, terms) \
            VALUES ($1, $1, $2, 'stockholm', $3, 'sol', 600, 'manad', '2026-01-01', $4, '{}')";
        self.sql(sql, &[&id, person, service.code(), &goals]).await;
        if let Some(until) = until {
            self.sql("UPDATE decision SET valid_to = $2 WHERE id = $1", &[&id, until]).await;
        }
    }

    pub async fn order(&self, person: &str, provider: &str) {
        let (id, decision) = (format!("{person}-{provider}"), decision_of(person));
        let sql = "INSERT INTO care_order (id, decision_id, provider_id, ordered_on, start_on) \
            VALUES ($1, $2, $3, '2026-01-02', '2026-01-05')";
        self.sql(sql, &[&id, &decision, provider]).await;
    }

    pub async fn mandate(&self, id: &str, principal: &str, agent: &str, kind: MandateKind) {
        let sql = "INSERT INTO mandate (id, reference, principal_id, agent_id, kind, scopes, evidence, valid_from, \
            verified_by) VALUES ($1, $1, $2, $3, $4, '[\"sorja-for-person\"]', 'test', '2026-01-01', 'test')";
        self.sql(sql, &[id, principal, agent, kind.code()]).await;
    }

    /// Lets Gun act for Anna.
    pub async fn gun(&self, kind: MandateKind) -> Actor {
        self.mandate("gun-anna", ANNA, GUN, kind).await;
        acting("gun-anna", ANNA, GUN, kind)
    }

    /// Chooses `provider` and confirms it, with what is said of the person's will.
    pub async fn choose(&self, actor: &Actor, provider: &str, will: Option<Will>) -> Outcome {
        let said = self.prepare(actor, provider, will).await;
        self.choices().confirm(actor, &decision_of(actor.principal_id()), &said).await.unwrap()
    }

    /// All steps but the last: what the confirming form would send.
    pub async fn prepare(&self, actor: &Actor, provider: &str, will: Option<Will>) -> Confirmation {
        let decision = decision_of(actor.principal_id());
        assert!(self.choices().keep_provider(actor, &decision, provider).await.unwrap());
        let preview = self.choices().preview(actor, &decision).await.unwrap().unwrap();
        Confirmation { form_key: preview.form_key, will, will_reason: None }
    }

    /// The states of all choices for a person, the oldest first.
    pub async fn states(&self, person: &str) -> Vec<State> {
        let kept = self.choices().choices(&own(person)).await.unwrap();
        kept.iter().rev().map(|k| k.choice.state).collect()
    }

    /// The kinds of the messages somebody has, the oldest first.
    pub async fn messages(&self, person: &str) -> Vec<String> {
        let sql = "SELECT kind FROM message WHERE person_id = $1 ORDER BY created_at, id";
        match &self.db {
            Db::Sqlite(pool) => sqlx::query_scalar(sql).bind(person).fetch_all(pool).await.unwrap(),
            Db::Postgres(pool) => sqlx::query_scalar(sql).bind(person).fetch_all(pool).await.unwrap(),
        }
    }

    /// How many deeds about somebody the log holds.
    pub async fn deeds(&self, person: &str) -> i64 {
        self.count("SELECT COUNT(*) FROM access_log WHERE principal_id = $1", &[person]).await
    }

    pub async fn written(&self) -> i64 {
        self.count("SELECT COUNT(*) FROM choice", &[]).await
    }
}

/// The decision that a person has.
pub fn decision_of(person: &str) -> String {
    format!("{person}-d")
}

/// Somebody for themselves.
pub fn own(person: &str) -> Actor {
    Actor { person_id: person.into(), mandate: None }
}

/// Somebody for another.
pub fn acting(id: &str, principal: &str, agent: &str, kind: MandateKind) -> Actor {
    let mandate = Mandate {
        id: id.into(),
        principal_id: principal.into(),
        agent_id: agent.into(),
        kind,
        scopes: vec![Scope::Care],
        evidence: "test".into(),
        valid_from: date(2026, 1, 1),
        valid_to: None,
        verified_by: Some("test".into()),
        revoked_at: None,
        sole_reason: None,
    };
    Actor { person_id: agent.into(), mandate: Some(mandate) }
}

/// The guardian Mona for the child, Per for the child, Mona for the youth.
pub fn mona_for_child() -> Actor {
    acting("mona-child", CHILD, MONA, MandateKind::Guardian)
}

pub fn per_for_child() -> Actor {
    acting("per-child", CHILD, PER, MandateKind::Guardian)
}

pub fn mona_for_youth() -> Actor {
    acting("mona-youth", YOUTH, MONA, MandateKind::Guardian)
}

/// A provider of all services in Bromma; without `free` it has no ceiling.
pub fn provider(id: &str, free: Option<u32>) -> Provider {
    let fact = |value| serde_json::json!({ "value": value, "source": "test", "checked_on": "2026-11-01" });
    let capacity = Capacity { ceiling: free.map(|_| 10), free, queue: None };
    let facts = serde_json::json!({
        "services": fact(serde_json::json!(Service::ALL)),
        "ownership": fact(serde_json::json!("privat")),
        "districts": fact(serde_json::json!(["bromma"])),
        "capacity": fact(serde_json::json!(capacity)),
        "ages": fact(serde_json::json!(Ages { from: 5, to: None })),
    });
    Provider {
        id: id.into(),
        slug: id.into(),
        name: format!("Namn {id}"),
        municipality: "stockholm".into(),
        sample: true,
        agreement_ended_on: None,
        responsible_role: Localised { sv: "enhetschef".into(), ..Localised::default() },
        checked_on: date(2026, 11, 1),
        units: vec![],
        facts: serde_json::from_value(facts).unwrap(),
        surveys: vec![],
        follow_ups: vec![],
    }
}

/// The reference of what was written.
pub fn reference(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Confirmed(r) | Outcome::AwaitingConsent(r) | Outcome::ToCaseOfficer(r) | Outcome::Already(r) => {
            r.clone()
        }
        other => panic!("nothing was written: {other:?}"),
    }
}
