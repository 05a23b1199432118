//! Databases for tests: an own one for each, on SQLite and on PostgreSQL.

use app::domain::municipality::Municipalities;
use server::{db::Db, ruleset};
use sqlx::{AssertSqlSafe, Executor, PgPool};

/// Where PostgreSQL is; each test makes its own database there and drops it.
const POSTGRES: &str = "STODVALET_TEST_POSTGRES_URL";
/// Set to 1 to do without PostgreSQL, knowingly.
const ONLY_SQLITE: &str = "STODVALET_TEST_ONLY_SQLITE";

/// The municipalities of the rulesets.
pub fn places() -> Municipalities {
    ruleset::load().expect("rulesets")
}

/// Runs `test` on an empty, migrated SQLite database and on a PostgreSQL one.
pub async fn on_both(test: impl AsyncFn(&Db)) {
    let folder = tempfile::tempdir().expect("folder");
    let db = Db::connect(&format!("sqlite:{}/test.db", folder.path().display())).await.expect("SQLite");
    db.migrate(&places()).await.expect("schema on SQLite");
    test(&db).await;
    if std::env::var(ONLY_SQLITE).is_ok_and(|v| v == "1") {
        return;
    }
    let url = std::env::var(POSTGRES)
        .unwrap_or_else(|_| panic!("set {POSTGRES} to a server's address, or {ONLY_SQLITE}=1 to do without"));
    on_postgres(&url, test).await;
}

async fn on_postgres(url: &str, test: impl AsyncFn(&Db)) {
    let server = PgPool::connect(url).await.expect("PostgreSQL");
    let now = server::clock::Clock::system().now();
    let name = format!("stodvalet_test_{}", server::clock::new_id(now).replace('-', "_"));
    server.execute(AssertSqlSafe(format!("CREATE DATABASE {name}"))).await.expect("own database");
    let (base, _) = url.rsplit_once('/').expect("an address with a database");
    let db = Db::connect(&format!("{base}/{name}")).await.expect("own database");
    db.migrate(&places()).await.expect("schema on PostgreSQL");
    test(&db).await;
    if let Db::Postgres(pool) = &db {
        pool.close().await;
    }
    server.execute(AssertSqlSafe(format!("DROP DATABASE {name}"))).await.expect("drop own database");
}
