//! What can go wrong below a choice; what the rules say no to is an outcome instead.

use crate::{
    db::{DbError, Transient},
    directory::store::StoreError,
    keys::KeyError,
};

/// The portal could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum ChoiceError {
    /// The database failed, or holds what the program does not understand.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Something sealed could not be opened, or nothing be sealed.
    #[error(transparent)]
    Keys(#[from] KeyError),
}

impl From<DbError> for ChoiceError {
    fn from(e: DbError) -> Self {
        Self::Store(e.into())
    }
}

impl From<sqlx::Error> for ChoiceError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

impl Transient for ChoiceError {
    fn is_transient(&self) -> bool {
        matches!(self, Self::Store(e) if e.is_transient())
    }
}

impl ChoiceError {
    /// A row that holds what the program does not understand.
    pub(super) fn corrupt(table: &'static str, key: &str, reason: impl ToString) -> Self {
        StoreError::corrupt(table, key, reason).into()
    }
}
