//! What is wrong with a file, said so that whoever made it can mend it.

use std::fmt;

use crate::{
    db::{DbError, Transient},
    directory::store::StoreError,
};

/// One thing that is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where: `row 7`, counted as spreadsheets do with the heading as row 1, or `providers[5]`, counted from 0;
    /// in a file of cases also the person's key, `decisions[2] (alva)`.
    pub place: String,
    /// Which field or column.
    pub field: String,
    /// What is wrong with it.
    pub reason: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}: {}", self.place, self.field, self.reason)
    }
}

/// A file could not be imported; the directory is as it was.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// It is not a file of this kind at all.
    #[error("{0}")]
    Unreadable(String),
    /// All that is wrong with what it says.
    #[error("{}", list(.0))]
    Problems(Vec<Problem>),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<DbError> for ImportError {
    fn from(e: DbError) -> Self {
        Self::Store(e.into())
    }
}

impl Transient for ImportError {
    fn is_transient(&self) -> bool {
        matches!(self, Self::Store(e) if e.is_transient())
    }
}

/// More than this many problems are counted, not shown.
const SHOWN: usize = 50;

/// The first of `problems`, a line each, and how many there are.
pub(crate) fn list(problems: &[Problem]) -> String {
    let mut lines = vec![format!("{} problems; nothing was imported:", problems.len())];
    lines.extend(problems.iter().take(SHOWN).map(|p| format!("  {p}")));
    if problems.len() > SHOWN {
        lines.push(format!("  and {} more", problems.len() - SHOWN));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_fifty_problems_and_counts_the_rest() {
        let problem = Problem { place: "row 2".into(), field: "slug".into(), reason: "is empty".into() };
        let text = ImportError::Problems(vec![problem; 61]).to_string();
        assert_eq!(text.lines().count(), 52);
        assert!(text.starts_with("61 problems; nothing was imported:\n  row 2, slug: is empty\n"));
        assert!(text.ends_with("  and 11 more"));
    }
}
