//! Implementation plans as providers deliver them: brought in from a file.
//!
//! A file is a delivery and not the whole truth: what is not in it is left alone. It is checked completely first, then all
//! of it goes in or nothing; the same file a second time changes nothing. What has been offered is never written anew, and
//! what has happened is only ever added to. Nobody's electronic signature comes from a file.

mod check;
pub mod file;
mod read;
mod save;
mod work;

use jiff::Timestamp;

use crate::{
    cases::{CasesError, Counts},
    clock::date_in_stockholm,
    db::{Db, Gate, Tx},
    keys::Keys,
};
use check::Checker;
use file::PlansFile;

/// What an import did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PlansReport {
    /// Plans.
    pub plans: Counts,
    /// Versions.
    pub versions: Counts,
    /// Things that have happened to versions.
    pub events: usize,
    /// Visits, planned and delivered.
    pub visits: usize,
}

impl PlansReport {
    /// How many things were written.
    pub const fn written(self) -> usize {
        let Self { plans: p, versions: v, .. } = self;
        p.created + p.updated + v.created + v.updated + self.events + self.visits
    }
}

/// Reads `bytes`, checks everything, and brings what is kept in line with it in one transaction.
///
/// # Errors
/// [`CasesError::Problems`] lists all that is wrong with the file; nothing is changed then.
pub async fn run(db: &Db, keys: &Keys, bytes: &[u8], now: Timestamp) -> Result<PlansReport, CasesError> {
    run_typed(db, keys, &read::read(bytes)?, now).await
}

/// As [`run`], for plans that are not in a file.
pub async fn run_typed(db: &Db, keys: &Keys, file: &PlansFile, now: Timestamp) -> Result<PlansReport, CasesError> {
    let persons = work::persons(&mut db.snapshot().await?, file).await?;
    // Nobody signs these plans meanwhile.
    let gates: Vec<_> = persons.iter().map(|id| Gate::Person(id)).collect();
    db.write_behind(&gates, |mut tx| async { write(&mut tx, keys, file, now).await.map(|report| (tx, report)) }).await
}

async fn write(tx: &mut Tx, keys: &Keys, file: &PlansFile, now: Timestamp) -> Result<PlansReport, CasesError> {
    let mut problems = Checker::new(file, now).check();
    let works = work::all(tx, keys, (file, date_in_stockholm(now)), &mut problems).await?;
    if !problems.is_empty() {
        return Err(CasesError::Problems(problems));
    }
    let mut report = PlansReport::default();
    for (plan, work) in file.plans.iter().zip(works.into_iter().flatten()) {
        save::save(tx, keys, (plan, work), &mut report, now).await?;
    }
    Ok(report)
}
