//! Why cases could not be brought in; never tells anything of a personal number.

use crate::{
    db::{DbError, Transient},
    directory::import::{Problem, list},
    failure::Failure,
    keys::KeyError,
};

/// A file of cases could not be imported; everything is as it was.
#[derive(Debug, thiserror::Error)]
pub enum CasesError {
    /// It is not a file of this kind at all.
    #[error("{0}")]
    Unreadable(String),
    /// All that is wrong with what it says.
    #[error("{}", list(.0))]
    Problems(Vec<Problem>),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
    /// What is kept could not be opened or sealed.
    #[error(transparent)]
    Keys(#[from] KeyError),
    /// What people are told, or what is written down, could not be kept.
    #[error(transparent)]
    Kept(#[from] Failure),
}

impl From<sqlx::Error> for CasesError {
    fn from(e: sqlx::Error) -> Self {
        Self::Db(e.into())
    }
}

impl Transient for CasesError {
    fn is_transient(&self) -> bool {
        match self {
            Self::Db(e) => e.is_transient(),
            Self::Kept(e) => e.is_transient(),
            _ => false,
        }
    }
}
