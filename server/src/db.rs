//! One database interface for SQLite and PostgreSQL.
//!
//! Every statement is one SQL text with `$1` placeholders that serves both. The
//! macros [`on!`](crate::db::on) and [`on_tx!`](crate::db::on_tx) send it to
//! whichever database is there.

use std::{str::FromStr, time::Duration};

use app::domain::municipality::Municipalities;
use sqlx::{
    PgPool, Postgres, SqlSafeStr, Sqlite, SqlitePool, Transaction,
    migrate::{MigrateError, Migration, MigrationType, Migrator},
    postgres::PgPoolOptions,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

/// The database.
#[derive(Debug, Clone)]
pub enum Db {
    /// One file beside the program: the default.
    Sqlite(SqlitePool),
    /// For several servers, or when one machine is outgrown.
    Postgres(PgPool),
}

/// A transaction; dropped without [`Tx::commit`] it changes nothing.
#[derive(Debug)]
pub enum Tx {
    /// On SQLite.
    Sqlite(Transaction<'static, Sqlite>),
    /// On PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

/// Runs one expression on whichever database there is: `on!(db, |pool| query.fetch_all(pool).await)`.
macro_rules! on {
    ($db:expr, |$pool:ident| $body:expr) => {
        match $db {
            $crate::db::Db::Sqlite($pool) => $body,
            $crate::db::Db::Postgres($pool) => $body,
        }
    };
}
/// As [`on!`], within a transaction: `on_tx!(tx, |conn| query.execute(conn).await)`.
macro_rules! on_tx {
    ($tx:expr, |$conn:ident| $body:expr) => {
        match $tx {
            $crate::db::Tx::Sqlite(tx) => {
                let $conn = &mut **tx;
                $body
            }
            $crate::db::Tx::Postgres(tx) => {
                let $conn = &mut **tx;
                $body
            }
        }
    };
}
pub(crate) use {on, on_tx};

/// The database could not be reached or would not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// The address is of neither kind.
    #[error("a database address begins with sqlite: or postgres://")]
    Address,
    /// The database answered with an error, or not at all.
    #[error("database: {0}")]
    Sql(#[from] sqlx::Error),
    /// The schema could not be brought up to date.
    #[error("database schema: {0}")]
    Schema(#[from] MigrateError),
}

/// What a writing transaction has to itself from its first moment on, so that nobody else decides about it meanwhile.
///
/// All who take several take them in this order, so that no two wait for one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gate<'a> {
    /// A person's hours and days, by the person's id.
    Person(&'a str),
    /// A provider's capacity and companions, by its id.
    Provider(&'a str),
}

impl Gate<'_> {
    const fn lock(self) -> (&'static str, Self) {
        match self {
            Self::Person(_) => ("SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE", self),
            Self::Provider(_) => ("SELECT 1 FROM provider WHERE id = $1 FOR NO KEY UPDATE", self),
        }
    }

    const fn id(&self) -> &str {
        match self {
            Self::Person(id) | Self::Provider(id) => id,
        }
    }
}

/// Whether trying the whole transaction again may help.
pub trait Transient {
    /// True for a serialization failure or a deadlock on PostgreSQL, and for two who wrote the same next row of a log.
    fn is_transient(&self) -> bool;
}

impl Transient for DbError {
    fn is_transient(&self) -> bool {
        let Self::Sql(sqlx::Error::Database(e)) = self else { return false };
        matches!(e.code().as_deref(), Some("40001" | "40P01"))
            || (e.is_unique_violation() && e.constraint() == Some("access_log_pkey"))
    }
}

/// How long a connection waits for another's write, and a caller for a connection.
const PATIENCE: Duration = Duration::from_secs(5);
const CONNECTIONS: u32 = 8;
/// How often a transaction that lost against another is tried in all.
const ATTEMPTS: u32 = 5;

/// The schema's steps in order: name and SQL. A step that has been released is never changed.
const MIGRATIONS: [(&str, &str); 7] = [
    ("directory", include_str!("../migrations/0001_directory.sql")),
    ("identity", include_str!("../migrations/0002_identity.sql")),
    ("choice", include_str!("../migrations/0003_choice.sql")),
    ("booking", include_str!("../migrations/0004_booking.sql")),
    ("notice", include_str!("../migrations/0005_notice.sql")),
    ("told", include_str!("../migrations/0006_told.sql")),
    ("plan", include_str!("../migrations/0007_plan.sql")),
];

impl Db {
    /// Opens the database at `sqlite:PATH` (made when it is not there) or `postgres://…`.
    pub async fn connect(url: &str) -> Result<Self, DbError> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            let pool = PgPoolOptions::new().max_connections(CONNECTIONS).acquire_timeout(PATIENCE);
            return Ok(Self::Postgres(pool.connect(url).await?));
        }
        if !url.starts_with("sqlite:") {
            return Err(DbError::Address);
        }
        let options = SqliteConnectOptions::from_str(url)?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(PATIENCE);
        let pool = SqlitePoolOptions::new().max_connections(CONNECTIONS).acquire_timeout(PATIENCE);
        Ok(Self::Sqlite(pool.connect_with(options).await?))
    }

    /// Brings the schema up to date and its districts in line with the rulesets.
    pub async fn migrate(&self, places: &Municipalities) -> Result<(), DbError> {
        let schema = (1..).zip(MIGRATIONS).map(|(version, (name, sql))| {
            Migration::new(version, name.into(), MigrationType::Simple, sql.into_sql_str(), false)
        });
        let schema = Migrator::with_migrations(schema.collect());
        on!(self, |pool| schema.run(pool).await)?;
        self.write(|mut tx| async { crate::directory::store::keep_places(&mut tx, places).await.map(|()| (tx, ())) })
            .await
    }

    /// Begins a transaction that writes; on SQLite it holds the write lock from here on.
    ///
    /// On PostgreSQL it may fail for having met another: [`Db::write`] tries again.
    pub async fn begin(&self) -> Result<Tx, DbError> {
        Ok(match self {
            Self::Sqlite(pool) => Tx::Sqlite(pool.begin_with("BEGIN IMMEDIATE").await?),
            Self::Postgres(pool) => Tx::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL SERIALIZABLE").await?),
        })
    }

    /// Begins a transaction that only reads, all of it from one moment.
    pub async fn snapshot(&self) -> Result<Tx, DbError> {
        Ok(match self {
            Self::Sqlite(pool) => Tx::Sqlite(pool.begin().await?),
            Self::Postgres(pool) => {
                Tx::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?)
            }
        })
    }

    /// Does `work` in one transaction and commits it; what loses against another is done again from the start.
    ///
    /// `work` is lent the transaction and hands it back with its result:
    /// `db.write(|mut tx| async { store::upsert(&mut tx, &p).await?; Ok((tx, ())) })`.
    pub async fn write<T, E, F>(&self, work: impl FnMut(Tx) -> F) -> Result<T, E>
    where
        E: From<DbError> + Transient,
        F: Future<Output = Result<(Tx, T), E>>,
    {
        self.attempt(&[], work).await
    }

    /// As [`Db::write`], with `gates` held from the beginning to the end, given in their order.
    ///
    /// Who writes behind the same gates waits instead of losing, so that hundreds who want the same thing are served
    /// one after the other. On PostgreSQL each statement sees what was committed before it: whatever decides must lie
    /// behind one of the gates.
    pub async fn write_behind<T, E, F>(&self, gates: &[Gate<'_>], work: impl FnMut(Tx) -> F) -> Result<T, E>
    where
        E: From<DbError> + Transient,
        F: Future<Output = Result<(Tx, T), E>>,
    {
        debug_assert!(gates.is_sorted(), "gates are taken in their order");
        self.attempt(gates, work).await
    }

    async fn begin_behind(&self, gates: &[Gate<'_>]) -> Result<Tx, DbError> {
        // SQLite has one gate for everything.
        let (Self::Postgres(pool), [_, ..]) = (self, gates) else { return self.begin().await };
        let mut tx = pool.begin_with("BEGIN ISOLATION LEVEL READ COMMITTED").await?;
        for gate in gates {
            let (sql, gate) = gate.lock();
            sqlx::query(sql).bind(gate.id()).execute(&mut *tx).await?;
        }
        Ok(Tx::Postgres(tx))
    }

    async fn attempt<T, E, F>(&self, gates: &[Gate<'_>], mut work: impl FnMut(Tx) -> F) -> Result<T, E>
    where
        E: From<DbError> + Transient,
        F: Future<Output = Result<(Tx, T), E>>,
    {
        let mut attempt = 1;
        loop {
            let outcome = match work(Box::pin(self.begin_behind(gates)).await?).await {
                Ok((tx, value)) => tx.commit().await.map(|()| value).map_err(E::from),
                Err(e) => Err(e),
            };
            match outcome {
                Err(e) if e.is_transient() && attempt < ATTEMPTS => {
                    tokio::time::sleep(Duration::from_millis(10 << attempt)).await;
                    attempt += 1;
                }
                done => return done,
            }
        }
    }

    /// Asks the database for a sign of life.
    pub async fn ping(&self) -> Result<(), DbError> {
        on!(self, |pool| sqlx::query("SELECT 1").execute(pool).await.map(|_| ()))?;
        Ok(())
    }
}

impl Tx {
    /// Makes what was written last.
    pub async fn commit(self) -> Result<(), DbError> {
        match self {
            Self::Sqlite(tx) => tx.commit().await?,
            Self::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }
}
