//! The directory's tables.
//!
//! A profile's facts are one row each, so that each keeps its own source and
//! day. Every change bumps the revision in the same transaction: a server that
//! sees a new number reads the directory anew.

pub(crate) mod bulk;
mod load;
mod places;
mod reports;
mod save;

pub use load::{load, load_in, revision};
pub use places::keep_places;
pub use reports::{error_report, save_error_report};
pub use save::{save, save_sources, upsert};

use crate::db::{DbError, Transient};

/// The directory could not be read.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
    /// A row holds what the program does not understand.
    #[error("{table} {key}: {reason}")]
    Corrupt {
        /// The table.
        table: &'static str,
        /// The row's key.
        key: String,
        /// What is wrong.
        reason: String,
    },
}

impl From<sqlx::Error> for StoreError {
    fn from(e: sqlx::Error) -> Self {
        Self::Db(e.into())
    }
}

impl Transient for StoreError {
    fn is_transient(&self) -> bool {
        matches!(self, Self::Db(e) if e.is_transient())
    }
}

impl StoreError {
    pub(crate) fn corrupt(table: &'static str, key: &str, reason: impl ToString) -> Self {
        Self::Corrupt { table, key: key.to_owned(), reason: reason.to_string() }
    }
}
