//! What providers can give, and whom they name: brought in from a file.
//!
//! A file speaks for the providers that are in it, and for all of each: hours of a service that it leaves out are
//! withdrawn, and a companion whom it leaves out is gone. Providers that are not in it are left alone. It is checked
//! completely first, then all of it goes in or nothing; the same file a second time changes nothing.

mod check;
pub mod file;
mod kept;
mod read;
mod save;

use jiff::Timestamp;

use crate::{
    cases::Counts,
    db::{Db, Gate, Tx},
    directory::import::ImportError,
};
use check::Checker;
use file::CapacityFile;
use kept::Kept;

/// What an import did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CapacityReport {
    /// Services with hours.
    pub services: Counts,
    /// Services whose hours were withdrawn: each booking is a request from now on.
    pub withdrawn: usize,
    /// Companions.
    pub companions: Counts,
    /// Companions who are gone.
    pub gone: usize,
}

impl CapacityReport {
    /// Whether anything was written.
    pub const fn changed(self) -> bool {
        let Self { services: s, companions: c, .. } = self;
        s.created + s.updated + self.withdrawn + c.created + c.updated + self.gone > 0
    }
}

/// Reads `bytes`, checks everything, and brings what is kept in line with it in one transaction.
///
/// # Errors
/// [`ImportError::Problems`] lists all that is wrong with the file; nothing is changed then.
pub async fn run(db: &Db, bytes: &[u8], now: Timestamp) -> Result<CapacityReport, ImportError> {
    run_typed(db, &read::read(bytes)?, now).await
}

/// As [`run`], for what is not in a file.
pub async fn run_typed(db: &Db, file: &CapacityFile, now: Timestamp) -> Result<CapacityReport, ImportError> {
    let mut providers: Vec<_> = Kept::load(&mut db.snapshot().await?, file).await?.ids().map(str::to_owned).collect();
    providers.sort_unstable();
    providers.dedup();
    // Nobody books at these providers meanwhile.
    let gates: Vec<_> = providers.iter().map(|id| Gate::Provider(id)).collect();
    db.write_behind(&gates, |mut tx| async { write(&mut tx, file, now).await.map(|report| (tx, report)) }).await
}

async fn write(tx: &mut Tx, file: &CapacityFile, now: Timestamp) -> Result<CapacityReport, ImportError> {
    let kept = Kept::load(tx, file).await?;
    let problems = Checker::new(file, &kept).check();
    if !problems.is_empty() {
        return Err(ImportError::Problems(problems));
    }
    save::save(tx, file, &kept, now).await
}
