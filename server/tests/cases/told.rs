//! What people are told of a file that changes who may act for them, or that orders what they chose.

use server::identity::store::log;

use super::*;

/// The kinds of the messages that somebody has, in the order of the alphabet.
async fn told(db: &Db, given_name: &str) -> Vec<String> {
    let of = format!("FROM message m JOIN person p ON p.id = m.person_id WHERE p.given_name = '{given_name}'");
    texts(db, format!("SELECT m.kind {of}")).await
}

/// Rows of the log that no person wrote: role and action.
async fn written(db: &Db) -> Vec<String> {
    texts(db, "SELECT actor_role || ' ' || action FROM access_log WHERE actor_id IS NULL".into()).await
}

async fn broken(db: &Db, keys: &Keys) -> Vec<log::Broken> {
    log::verify(&mut db.snapshot().await.unwrap(), keys).await.unwrap().1
}

// R-ACT-2: whoever was here before is told who may act for them now or no longer, once; the one who may not as well.
#[tokio::test]
async fn a_mandate_that_is_given_or_ended_is_told_of() {
    on_both(async |db| {
        let keys = Keys::random().unwrap();
        with_providers(db).await;
        import(db, &keys, &example()).await.unwrap();
        assert!(texts(db, "SELECT kind FROM message".into()).await.is_empty(), "all of it is new to them");
        assert_eq!(broken(db, &keys).await, []);

        let mut file = example();
        let mut proxy = file["mandates"][1].clone();
        proxy["reference"] = json!("FM-2026-3");
        proxy["agent"] = json!("disa");
        proxy["kind"] = json!("fullmakt");
        proxy["scopes"] = json!(["val"]);
        let verified = proxy.as_object_mut().unwrap().remove("verified_by").unwrap();
        file["mandates"].as_array_mut().unwrap().push(proxy);
        import(db, &keys, &file).await.unwrap();
        assert!(told(db, "Vera").await.is_empty(), "nobody has verified it");
        file["mandates"][2]["verified_by"] = verified;
        for _ in 0..2 {
            import(db, &keys, &file).await.unwrap();
        }
        assert_eq!(told(db, "Vera").await, ["mandate-given"]);
        assert!(told(db, "Disa").await.is_empty());

        file["mandates"][2]["revoked_at"] = json!("2026-11-23T09:00:00+01:00");
        for _ in 0..2 {
            import(db, &keys, &file).await.unwrap();
        }
        assert_eq!(told(db, "Vera").await, ["mandate-ended", "mandate-given"]);
        assert_eq!(told(db, "Disa").await, ["mandate-over"]);
    })
    .await;
}

/// A choice for Vera's decision, made on the morning of the tests, from this provider or left to the municipality.
async fn choose(db: &Db, keys: &Keys, state: &str, provider: Option<&str>) {
    run(db, "DELETE FROM choice").await;
    let wishes = keys.seal("choice", "c", "wishes", "{}").unwrap();
    let provider =
        provider.map_or_else(|| "NULL".to_owned(), |p| format!("(SELECT id FROM provider WHERE slug = '{p}')"));
    let sql = format!(
        "INSERT INTO choice (id, reference, form_key, decision_id, provider_id, state, wishes_sealed, made_at, made_by, \
         first_day_new) SELECT 'c', 'V-1', 'f', id, {provider}, '{state}', '{wishes}', '2026-11-24T08:00:00.000000Z', \
         person_id, '2026-11-29' FROM decision WHERE case_number = 'SN 2026-0417'"
    );
    run(db, &sql).await;
}

/// The example with the present order ended, and one from another provider.
fn with_order(provider: &str, ordered_on: &str) -> Value {
    let mut file = example();
    file["decisions"][0]["orders"][0]["end_on"] = json!("2026-11-30");
    let order = json!({ "provider": provider, "ordered_on": ordered_on, "start_on": "2026-12-01" });
    file["decisions"][0]["orders"].as_array_mut().unwrap().push(order);
    file
}

const OTHER: &str = "exempel-annan";

// R-CHO-7, R-CHO-2: an order that comes for a choice closes it; it can be taken back no more and holds no place.
#[tokio::test]
async fn an_order_closes_the_choice_it_has_come_for() {
    on_both(async |db| {
        let keys = Keys::random().unwrap();
        with_providers(db).await;
        let mut other: Value = serde_json::from_str(PROVIDERS).unwrap();
        other["providers"].as_array_mut().unwrap().truncate(1);
        other["providers"][0]["slug"] = json!(OTHER);
        let other = other.to_string();
        import::run(db, &places(), other.as_bytes(), Format::Json, now(), &mut |_, _| {}).await.unwrap();
        let state = async || texts(db, "SELECT state || ' ' || first_day_new FROM choice".into()).await;

        for (chosen, provider, file, closes) in [
            ("bekraftat", Some(OTHER), with_order(OTHER, "2026-11-24"), true),
            ("vantar-handlaggare", None, with_order(OTHER, "2026-11-24"), true),
            // Older than the choice, from another, or not agreed to yet.
            ("bekraftat", Some(OTHER), with_order(OTHER, "2026-11-23"), false),
            ("bekraftat", Some("exempel-bjorkens-boendestod"), with_order(OTHER, "2026-11-24"), false),
            ("vantar-samtycke", Some(OTHER), with_order(OTHER, "2026-11-24"), false),
        ] {
            import(db, &keys, &example()).await.unwrap();
            for sql in ["DELETE FROM message", "DELETE FROM access_log"] {
                run(db, sql).await;
            }
            choose(db, &keys, chosen, provider).await;
            let report = import(db, &keys, &file).await.unwrap();
            assert_eq!(report.ordered, usize::from(closes), "{chosen} {provider:?}");
            if closes {
                assert_eq!(state().await, ["bestallt 2026-12-01"]);
                assert_eq!(told(db, "Vera").await, ["choice-ordered"]);
                assert_eq!(written(db).await, ["handlaggare skickade-bestallning"]);
                assert_eq!(texts(db, "SELECT id FROM choice WHERE closed_at IS NULL".into()).await.len(), 0);
                assert!(!import(db, &keys, &file).await.unwrap().changed(), "once");
            } else {
                assert_eq!(state().await, [format!("{chosen} 2026-11-29")]);
                assert!(told(db, "Vera").await.is_empty() && written(db).await.is_empty());
            }
        }
    })
    .await;
}
