//! Every store function does the same on SQLite and on PostgreSQL.

mod common;

use app::domain::{
    Lang,
    directory::{AccessFeature, FollowUp, Grade, Localised, Provider, Source, SurveyArea, SurveyResult, Unit},
};
use common::{on_both, places};
use jiff::civil::date;
use server::{
    db::{Db, DbError},
    directory::{report::ErrorReport, store},
};

fn source() -> Source {
    let title = Localised { sv: "Källa å ä ö".into(), fi: Some("Lähde".into()), ..Localised::default() };
    Source { code: "test".into(), title, year: 2026, url: Some("https://exempel.example/a".into()) }
}

fn provider(id: &str, slug: &str) -> Provider {
    let fact = |value| serde_json::json!({ "value": value, "source": "test", "checked_on": "2026-11-01" });
    let facts = serde_json::json!({
        "services": fact(serde_json::json!(["boendestod", "avlosarservice"])),
        "ownership": fact(serde_json::json!("privat")),
        "summary": fact(serde_json::json!({ "sv": "Vi hjälper dig.", "fi-selko": "Autamme sinua." })),
        "capacity": fact(serde_json::json!({ "ceiling": 40, "free": 0, "queue": 7 })),
        "hours": fact(serde_json::json!("mon-fri 07:00-22:00; sat 10:00-24:00")),
        "sign_language": fact(serde_json::json!(false)),
        "ages": fact(serde_json::json!({ "from": 18 })),
    });
    Provider {
        id: id.into(),
        slug: slug.into(),
        name: "Åsas boendestöd".into(),
        municipality: "stockholm".into(),
        sample: true,
        agreement_ended_on: Some(date(2026, 4, 30)),
        responsible_role: Localised { sv: "enhetschef".into(), ..Localised::default() },
        checked_on: date(2026, 11, 1),
        units: vec![
            unit("b", Some((59.312_345_678_901_2, 18.07)), Some(vec![AccessFeature::Lift])),
            unit("a", None, None),
        ],
        facts: serde_json::from_value(facts).unwrap(),
        surveys: vec![survey(2025, 4), survey(2024, 30)],
        follow_ups: vec![FollowUp { year: 2025, grade: Grade::Partly, source: "test".into() }],
    }
}

fn unit(name: &str, position: Option<(f64, f64)>, access: Option<Vec<AccessFeature>>) -> Unit {
    Unit {
        name: name.into(),
        district: "skarholmen".into(),
        street: position.map(|_| "Exempelgatan 1".into()),
        town: None,
        position,
        access,
        source: "test".into(),
        checked_on: date(2026, 10, 31),
    }
}

fn survey(year: i16, answers: u32) -> SurveyResult {
    SurveyResult { area: SurveyArea::Safety, year, positive: 88, answers, response_rate: 61, source: "test".into() }
}

async fn put(db: &Db, providers: &[Provider]) -> Result<(), DbError> {
    db.write(|mut tx| async {
        store::save_sources(&mut tx, &[source()]).await?;
        store::save(&mut tx, providers).await?;
        Ok((tx, ()))
    })
    .await
}

async fn upsert(db: &Db, p: &Provider) -> Result<(), DbError> {
    db.write(|mut tx| async { store::upsert(&mut tx, p).await.map(|()| (tx, ())) }).await
}

async fn keep(db: &Db, report: &ErrorReport) -> Result<(), DbError> {
    db.write(|mut tx| async { store::save_error_report(&mut tx, report).await.map(|()| (tx, ())) }).await
}

// R-PROV-2, R-PROV-3: what is written is read back the same, with its source and day.
#[tokio::test]
async fn a_profile_is_read_back_as_written() {
    on_both(async |db| {
        let (first, second) = (provider("1", "asas"), provider("2", "bosses"));
        put(db, &[second.clone(), first.clone()]).await.unwrap();
        let (_, providers, sources) = store::load(db).await.unwrap();
        assert_eq!(providers, [first.clone(), second.clone()]);
        assert_eq!(sources, [source()]);

        // Written again with less: nothing of the old remains.
        let mut less = first;
        less.units.pop();
        less.facts.summary = None;
        less.surveys.clear();
        less.agreement_ended_on = None;
        upsert(db, &less).await.unwrap();
        assert_eq!(store::load(db).await.unwrap().1, [less, second]);
    })
    .await;
}

#[tokio::test]
async fn every_write_bumps_the_revision_and_an_undone_one_does_not() {
    on_both(async |db| {
        let before = store::revision(db).await.unwrap();
        put(db, &[provider("1", "asas")]).await.unwrap();
        let after = store::revision(db).await.unwrap();
        assert!(after > before);
        let mut tx = db.begin().await.unwrap();
        store::upsert(&mut tx, &provider("2", "bosses")).await.unwrap();
        drop(tx);
        let (revision, providers, _) = store::load(db).await.unwrap();
        assert_eq!((revision, providers.len()), (after, 1));
    })
    .await;
}

#[tokio::test]
async fn unknown_sources_districts_and_municipalities_and_taken_slugs_are_refused() {
    on_both(async |db| {
        put(db, &[provider("1", "asas")]).await.unwrap();
        let broken = |change: fn(&mut Provider)| {
            let mut p = provider("2", "bosses");
            change(&mut p);
            p
        };
        let all = vec![
            broken(|p| p.facts.ownership.source = "unheard-of".into()),
            broken(|p| p.units[0].district = "atlantis".into()),
            broken(|p| p.municipality = "atlantis".into()),
            broken(|p| p.slug = "asas".into()),
        ];
        for p in all {
            assert!(matches!(put(db, &[p]).await, Err(DbError::Sql(_))));
        }
        assert_eq!(store::load(db).await.unwrap().1.len(), 1);
    })
    .await;
}

// R-PROV-2: a visitor's report of an error.
#[tokio::test]
async fn an_error_report_is_kept_once_and_found_by_its_reference() {
    on_both(async |db| {
        put(db, &[provider("1", "asas")]).await.unwrap();
        let report = ErrorReport {
            id: "r1".into(),
            reference: "FEL-7K2M".into(),
            provider_id: "1".into(),
            field: Some("phone".into()),
            message: "Numret går till någon annan. ”Fel” sedan i våras 🙂".into(),
            contact: None,
            lang: Lang::FiSelko,
            created_at: "2026-11-22T00:06:17.12Z".parse().unwrap(),
        };
        assert_eq!(store::error_report(db, "FEL-7K2M").await.unwrap(), None);
        keep(db, &report).await.unwrap();
        assert_eq!(store::error_report(db, "FEL-7K2M").await.unwrap(), Some(report.clone()));
        assert_eq!(store::error_report(db, "FEL-0000").await.unwrap(), None);

        let twice = ErrorReport { id: "r2".into(), ..report.clone() };
        assert!(keep(db, &twice).await.is_err());
        let nobody = ErrorReport { id: "r3".into(), reference: "X".into(), provider_id: "9".into(), ..report };
        assert!(keep(db, &nobody).await.is_err());
    })
    .await;
}

#[tokio::test]
async fn migrating_again_changes_nothing() {
    on_both(async |db| {
        put(db, &[provider("1", "asas")]).await.unwrap();
        let before = store::load(db).await.unwrap();
        db.migrate(&places()).await.unwrap();
        db.ping().await.unwrap();
        assert_eq!(store::load(db).await.unwrap(), before);
    })
    .await;
}

// Writers at once: none is lost, and on PostgreSQL what collides is tried again.
#[tokio::test(flavor = "multi_thread")]
async fn writers_at_once_all_succeed() {
    on_both(async |db| {
        put(db, &[provider("0", "p0")]).await.unwrap();
        let before = store::revision(db).await.unwrap();
        let writers = (1..=4).map(|i| {
            let (db, p) = (db.clone(), provider(&i.to_string(), &format!("p{i}")));
            // Spawning also proves that the future can be sent between threads.
            tokio::spawn(async move { upsert(&db, &p).await })
        });
        for writer in writers.collect::<Vec<_>>() {
            writer.await.unwrap().unwrap();
        }
        let db = db.clone();
        let (after, providers, _) = tokio::spawn(async move { store::load(&db).await }).await.unwrap().unwrap();
        assert_eq!((after - before, providers.len()), (4, 5));
    })
    .await;
}

#[tokio::test]
async fn other_addresses_are_refused() {
    assert!(matches!(Db::connect("mysql://x").await, Err(DbError::Address)));
}
