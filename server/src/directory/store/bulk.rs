//! Many rows in one statement: ten thousand profiles are a quarter of a million rows.

use sqlx::AssertSqlSafe;

use crate::db::{DbError, Tx, on_tx};

/// One value of a row.
#[derive(Debug, Clone)]
pub(crate) enum Cell {
    Text(String),
    MaybeText(Option<String>),
    Int(i64),
    MaybeFloat(Option<f64>),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// A statement that puts in rows.
pub(crate) struct Insert {
    /// Up to and with `VALUES`.
    pub(crate) head: &'static str,
    /// Number of columns.
    pub(crate) columns: usize,
    /// What stands after the values, such as `ON CONFLICT …`.
    pub(crate) tail: &'static str,
}

/// Bound values in one statement; SQLite's limit is 32,766.
const VALUES_AT_ONCE: usize = 2000;

impl Insert {
    /// Puts in `rows`, each of as many cells as there are columns.
    pub(crate) async fn rows(&self, tx: &mut Tx, rows: Vec<Vec<Cell>>) -> Result<(), DbError> {
        for chunk in rows.chunks(VALUES_AT_ONCE / self.columns) {
            // Only the number of placeholders varies: no value is ever part of the text.
            let sql = AssertSqlSafe(self.text(chunk.len(), matches!(tx, Tx::Postgres(_))));
            on_tx!(tx, |conn| {
                let mut query = sqlx::query(sql);
                for cell in chunk.iter().flatten().cloned() {
                    query = match cell {
                        Cell::Text(v) => query.bind(v),
                        Cell::MaybeText(v) => query.bind(v),
                        Cell::Int(v) => query.bind(v),
                        Cell::MaybeFloat(v) => query.bind(v),
                    };
                }
                query.execute(conn).await.map(|_| ())
            })?;
        }
        Ok(())
    }

    /// SQLite takes `$1` for a name and looks each up among all others, at a cost that grows with
    /// the square of their number; here, where they are thousands, it gets `?` instead.
    fn text(&self, rows: usize, numbered: bool) -> String {
        let place = |i: usize| if numbered { format!("${}", i + 1) } else { "?".to_owned() };
        let row = |r: usize| {
            let places: Vec<_> = (0..self.columns).map(|c| place(r * self.columns + c)).collect();
            format!("({})", places.join(","))
        };
        let values: Vec<_> = (0..rows).map(row).collect();
        format!("{} {} {}", self.head, values.join(","), self.tail)
    }
}
