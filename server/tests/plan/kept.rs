//! What is kept is what was written: neither a changed text nor a changed state passes for it, and nothing is readable.

use server::plan::store;

use crate::{Town, common::on_both, example, sql::run};

// R-PLAN-2: whoever changes the database behind the portal's back is found out.
#[tokio::test]
async fn what_was_changed_is_not_read() {
    on_both(async |db| {
        let town = Town::new(db).await;
        town.import(&example()).await.unwrap();
        let read = async || {
            let mut tx = db.snapshot().await.unwrap();
            store::by_reference(&mut tx, &town.keys, crate::REFERENCE).await.map(|plan| plan.is_some())
        };
        assert!(read().await.unwrap());
        for (change, back) in [
            ("UPDATE plan_version SET state = 'nekad'", "UPDATE plan_version SET state = 'galler'"),
            (
                "UPDATE plan_version SET content_hash = 'x' || content_hash",
                "UPDATE plan_version SET content_hash = SUBSTR(content_hash, 2)",
            ),
            ("UPDATE plan_event SET place = 9 WHERE place = 5", "UPDATE plan_event SET place = 5 WHERE place = 9"),
            ("UPDATE plan_event SET place = 9 WHERE place = 1", "UPDATE plan_event SET place = 1 WHERE place = 9"),
        ] {
            run(db, change, &[]).await;
            assert!(read().await.is_err(), "{change}");
            run(db, back, &[]).await;
            assert!(read().await.unwrap(), "{back}");
        }
        // The last thing that happened taken away: the state tells.
        run(db, "DELETE FROM plan_event WHERE place >= 4", &[]).await;
        assert!(read().await.is_err());
    })
    .await;
}

// R-PLAN-4: what has been offered is not written anew, whoever asks.
#[tokio::test]
async fn only_a_draft_is_written_anew() {
    on_both(async |db| {
        let town = Town::new(db).await;
        town.import(&example()).await.unwrap();
        let kept = town.plan().await;
        let version = &kept.versions[0];
        let mut other = version.content.clone();
        other.goals.clear();
        let mut tx = db.begin().await.unwrap();
        assert!(!store::rewrite_draft(&mut tx, &town.keys, &version.id, &other).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(town.plan().await, kept);
    })
    .await;
}

// R-PLAN-5: the plans of a person are theirs alone, and no text of them is readable in the database.
#[tokio::test]
async fn plans_are_sealed_and_somebodys() {
    on_both(async |db| {
        let town = Town::new(db).await;
        town.import(&example()).await.unwrap();
        let kept = town.plan().await;
        let mut tx = db.snapshot().await.unwrap();
        let person = store::whose(&mut tx, &kept.plan.id).await.unwrap().expect("somebody");
        assert_eq!(store::of_person(&mut tx, &town.keys, &person).await.unwrap(), [kept]);
        assert_eq!(store::of_person(&mut tx, &town.keys, "nobody").await.unwrap(), []);
        assert_eq!(store::whose(&mut tx, "nothing").await.unwrap(), None);
        let sql = "SELECT content_sealed || ordered_sealed || entry_sealed FROM plan \
            JOIN plan_version v ON v.plan_id = plan.id JOIN plan_event e ON e.version_id = v.id";
        let texts: Vec<String> = match db {
            server::db::Db::Sqlite(pool) => sqlx::query_scalar(sql).fetch_all(pool).await.unwrap(),
            server::db::Db::Postgres(pool) => sqlx::query_scalar(sql).fetch_all(pool).await.unwrap(),
        };
        assert_eq!(texts.len(), 6);
        assert!(texts.iter().all(|t| !t.contains("frukost") && !t.contains("torsdagar") && !t.contains("Vera")));
    })
    .await;
}
