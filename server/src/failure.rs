//! What can go wrong below a use case; what the rules say no to is an outcome instead.

use crate::{
    db::{DbError, Transient},
    directory::store::StoreError,
    keys::KeyError,
};

/// The portal could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The database failed, or holds what the program does not understand.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Something sealed could not be opened, or nothing be sealed.
    #[error(transparent)]
    Keys(#[from] KeyError),
}

impl From<DbError> for Failure {
    fn from(e: DbError) -> Self {
        Self::Store(e.into())
    }
}

impl From<sqlx::Error> for Failure {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

impl Transient for Failure {
    fn is_transient(&self) -> bool {
        matches!(self, Self::Store(e) if e.is_transient())
    }
}

impl Failure {
    /// A row that holds what the program does not understand.
    pub(crate) fn corrupt(table: &'static str, key: &str, reason: impl ToString) -> Self {
        StoreError::corrupt(table, key, reason).into()
    }
}
