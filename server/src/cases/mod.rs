//! Persons, who may act for them, and what they have been granted: brought in from a file.
//!
//! A file is a delivery and not the whole truth: what is not in it is left alone. It is checked
//! completely first, then all of it goes in or nothing. Persons are known again by their number,
//! mandates and consents by their reference, decisions by their case number; all keep their ids, and
//! the same file a second time changes nothing. The orders, contacts, time and visits of a decision
//! are those of the file that speaks of it. An order that has come for a choice closes it (R-CHO-7), and people are told
//! who may act for them now or no longer (R-ACT-2). No personal number is ever told of.

mod check;
mod error;
pub mod file;
mod kept;
pub(crate) mod read;
mod rows;
pub mod sample;
mod save;
mod support;
mod tell;

use app::domain::municipality::Municipalities;
use jiff::Timestamp;

pub(crate) use check::{holds_number, is_key};
pub use error::CasesError;
pub use rows::NUMBER_INDEX;

use crate::{
    clock::Clock,
    db::{Db, DbError, Tx, on},
    directory::service::Directory,
    keys::Keys,
};
use check::Checker;
use file::CasesFile;
use kept::{Indexes, Kept};
use save::Saver;

/// What an import did to one kind of thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// New.
    pub created: usize,
    /// Changed.
    pub updated: usize,
    /// Already as in the file.
    pub unchanged: usize,
}

impl Counts {
    /// Counts one thing; gives back whether it is to be written.
    pub(crate) fn add<T>(&mut self, kept: Option<T>, differs: bool) -> bool {
        match (kept, differs) {
            (None, _) => self.created += 1,
            (Some(_), true) => self.updated += 1,
            (Some(_), false) => self.unchanged += 1,
        }
        differs
    }
}

/// What an import did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CasesReport {
    /// Persons.
    pub persons: Counts,
    /// Who works where.
    pub staff: Counts,
    /// Mandates.
    pub mandates: Counts,
    /// Consents.
    pub consents: Counts,
    /// Decisions, with what hangs on them.
    pub decisions: Counts,
    /// Choices that an order has come for.
    pub ordered: usize,
}

impl CasesReport {
    /// The counts with what they are of.
    pub const fn parts(self) -> [(&'static str, Counts); 5] {
        [
            ("Persons", self.persons),
            ("Staff", self.staff),
            ("Mandates", self.mandates),
            ("Consents", self.consents),
            ("Decisions", self.decisions),
        ]
    }

    /// Whether anything was written.
    pub fn changed(self) -> bool {
        self.ordered > 0 || self.parts().iter().any(|(_, counts)| counts.created + counts.updated > 0)
    }
}

/// Reads `bytes`, checks everything, and brings what is kept in line with it in one transaction.
///
/// # Errors
/// [`CasesError::Problems`] lists all that is wrong with the file; nothing is changed then.
pub async fn run(
    db: &Db,
    keys: &Keys,
    places: &Municipalities,
    bytes: &[u8],
    now: Timestamp,
) -> Result<CasesReport, CasesError> {
    run_typed(db, keys, places, &read::read(bytes)?, now).await
}

/// As [`run`], for cases that are not in a file.
pub async fn run_typed(
    db: &Db,
    keys: &Keys,
    places: &Municipalities,
    file: &CasesFile,
    now: Timestamp,
) -> Result<CasesReport, CasesError> {
    db.write(|mut tx| async { write(&mut tx, keys, places, file, now).await.map(|report| (tx, report)) }).await
}

async fn write(
    tx: &mut Tx,
    keys: &Keys,
    places: &Municipalities,
    file: &CasesFile,
    now: Timestamp,
) -> Result<CasesReport, CasesError> {
    let indexes: Vec<_> = file.persons.iter().map(|p| Indexes::of(p, keys)).collect();
    let kept = Kept::load(tx, keys, file, &indexes).await?;
    let problems = Checker::new(places, file, &indexes, &kept, now).check();
    if !problems.is_empty() {
        return Err(CasesError::Problems(problems));
    }
    Saver { keys, file, indexes: &indexes, kept: &kept, now }.save(tx).await
}

/// Brings in the made-up cases of a try-out, as they are today.
pub async fn load_sample_cases(
    db: &Db,
    keys: &Keys,
    places: &Municipalities,
    directory: &Directory,
    clock: Clock,
) -> Result<CasesReport, CasesError> {
    let cases = sample::cases(&directory.now().providers, clock.today());
    run_typed(db, keys, places, &cases, clock.now()).await
}

/// Whether there is nobody yet: a try-out then begins with the made-up cases.
pub async fn nobody_yet(db: &Db) -> Result<bool, DbError> {
    let sql = "SELECT COUNT(*) FROM person";
    let persons: i64 = on!(db, |pool| sqlx::query_scalar(sql).fetch_one(pool).await)?;
    Ok(persons == 0)
}
