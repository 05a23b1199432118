//! What is in the database, past the program.

use server::db::Db;
use sqlx::{AssertSqlSafe, Column as _, Row as _};

use super::Portal;

/// What people's own doings are not kept in: the directory, and when a session was used last.
const LEFT_OUT: [&str; 9] =
    ["provider", "unit", "fact", "survey_result", "follow_up", "source", "district", "municipality", "session"];

macro_rules! on {
    ($portal:expr, |$pool:ident| $body:expr) => {
        match &*$portal.state.db {
            Db::Sqlite($pool) => $body,
            Db::Postgres($pool) => $body,
        }
    };
}

impl Portal {
    /// The texts that a query gives, in order.
    pub async fn texts(&self, sql: &str) -> Vec<String> {
        let sql = AssertSqlSafe(sql.to_owned());
        on!(self, |pool| sqlx::query_scalar(sql).fetch_all(pool).await.expect("a query"))
    }

    /// How many rows there are of what follows FROM in a query.
    pub async fn count(&self, from: &str) -> i64 {
        let sql = AssertSqlSafe(format!("SELECT COUNT(*) FROM {from}"));
        on!(self, |pool| sqlx::query_scalar(sql).fetch_one(pool).await.expect("a figure"))
    }

    /// Every row about people, and by which mandate each session acts: what reading must not change.
    pub async fn everything(&self) -> Vec<String> {
        let sql = match &*self.state.db {
            Db::Sqlite(_) => "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1",
            Db::Postgres(_) => {
                "SELECT CAST(table_name AS TEXT) FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1"
            }
        };
        let sessions =
            "SELECT 'session|' || token_hash || person_id || COALESCE(mandate_id, '') FROM session ORDER BY 1";
        let mut all = self.texts(sessions).await;
        for table in self.texts(sql).await {
            if !LEFT_OUT.contains(&table.as_str()) && !table.starts_with("_sqlx") && !table.starts_with("sqlite_") {
                all.extend(self.rows(&table).await);
            }
        }
        all
    }

    /// The rows of a table, each as one text.
    async fn rows(&self, table: &str) -> Vec<String> {
        let sql = AssertSqlSafe(format!("SELECT * FROM {table} LIMIT 1"));
        let names: Option<Vec<String>> = on!(self, |pool| {
            let row = sqlx::query(sql).fetch_optional(pool).await.expect("a table");
            row.map(|row| row.columns().iter().map(|c| c.name().to_owned()).collect())
        });
        let Some(names) = names else { return Vec::new() };
        let columns: Vec<_> = names.iter().map(|n| format!("COALESCE(CAST({n} AS TEXT), '-')")).collect();
        self.texts(&format!("SELECT '{table}|' || {} FROM {table} ORDER BY 1", columns.join(" || '|' || "))).await
    }
}
