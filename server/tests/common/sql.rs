//! Statements behind the portal's back.

use server::db::Db;
use sqlx::AssertSqlSafe;

/// Runs a statement; gives how many rows it changed.
pub async fn run(db: &Db, sql: &str, values: &[&str]) -> u64 {
    let done = match db {
        Db::Sqlite(pool) => {
            let query = values.iter().fold(sqlx::query(AssertSqlSafe(sql.to_owned())), |q, v| q.bind(*v));
            query.execute(pool).await.map(|r| r.rows_affected())
        }
        Db::Postgres(pool) => {
            let query = values.iter().fold(sqlx::query(AssertSqlSafe(sql.to_owned())), |q, v| q.bind(*v));
            query.execute(pool).await.map(|r| r.rows_affected())
        }
    };
    done.expect(sql)
}
