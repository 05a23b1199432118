//! Filling the directory from a file: checked completely first, then all of it or nothing.
//!
//! A profile is known by its slug. Importing the same file again changes nothing
//! and leaves the revision as it is. Ids in a file are not used: the portal
//! gives its own. What is in the directory but not in the file stays.

mod check;
mod csv;
mod json;
mod problem;
pub(crate) mod shape;

use std::collections::HashMap;

use app::domain::{
    directory::{Provider, Source},
    municipality::Municipalities,
};
use jiff::Timestamp;

pub(crate) use problem::list;
pub use problem::{ImportError, Problem};

use super::store;
use crate::{
    clock::{date_in_stockholm, new_id},
    db::Db,
};
use check::Checker;

/// The kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// `{ "sources": […], "providers": […] }`: everything a profile can hold.
    Json,
    /// One row for each provider, as spreadsheets write it.
    Csv,
}

/// What an import did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ImportReport {
    /// Profiles that are new.
    pub created: usize,
    /// Profiles that changed.
    pub updated: usize,
    /// Profiles that were already as in the file.
    pub unchanged: usize,
    /// Sources that are new or changed.
    pub sources: usize,
}

/// A file that has been read: its sources, and each profile with where it stands.
#[derive(Debug, Default)]
struct Content {
    sources: Vec<(String, Source)>,
    providers: Vec<(String, Provider)>,
    problems: Vec<Problem>,
}

/// Profiles written between two reports of progress.
const BATCH: usize = 500;

/// Reads `bytes`, checks everything, and brings the directory in line with it in one transaction.
///
/// `progress` is told how many of the changed profiles have been written, and of how many.
///
/// # Errors
/// [`ImportError::Problems`] lists all that is wrong with the file; nothing is changed then.
pub async fn run(
    db: &Db,
    places: &Municipalities,
    bytes: &[u8],
    format: Format,
    now: Timestamp,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<ImportReport, ImportError> {
    write(db, places, read(bytes, format)?, now, progress).await
}

/// As [`run`], for profiles that are not in a file.
pub async fn run_typed(
    db: &Db,
    places: &Municipalities,
    (sources, providers): (Vec<Source>, Vec<Provider>),
    now: Timestamp,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<ImportReport, ImportError> {
    let sources = sources.into_iter().map(|s| (s.code.clone(), s)).collect();
    let providers = providers.into_iter().map(|p| (p.slug.clone(), p)).collect();
    write(db, places, Content { sources, providers, problems: vec![] }, now, progress).await
}

async fn write(
    db: &Db,
    places: &Municipalities,
    mut content: Content,
    now: Timestamp,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<ImportReport, ImportError> {
    let mut tx = db.begin().await?;
    let (_, kept, kept_sources) = store::load_in(&mut tx).await?;
    let problems = Checker::new(places, &kept_sources, date_in_stockholm(now)).check(&mut content);
    if !problems.is_empty() {
        return Err(ImportError::Problems(problems));
    }
    let sources: Vec<Source> =
        content.sources.into_iter().map(|(_, s)| s).filter(|s| !kept_sources.contains(s)).collect();
    let (changed, mut report) = compare(content.providers, &kept, now);
    report.sources = sources.len();
    if !sources.is_empty() {
        store::save_sources(&mut tx, &sources).await?;
    }
    for (batch, done) in changed.chunks(BATCH).zip((BATCH..).step_by(BATCH)) {
        store::save(&mut tx, batch).await?;
        progress(done.min(changed.len()), changed.len());
    }
    tx.commit().await?;
    Ok(report)
}

fn read(bytes: &[u8], format: Format) -> Result<Content, ImportError> {
    let text = std::str::from_utf8(bytes).map_err(|_| ImportError::Unreadable("the file is not UTF-8".into()))?;
    // Spreadsheets on Windows begin a file with a byte order mark.
    let text = text.trim_start_matches('\u{feff}');
    match format {
        Format::Json => json::read(text),
        Format::Csv => csv::read(text),
    }
}

/// Sorts out what is new or changed and gives it its id.
fn compare(read: Vec<(String, Provider)>, kept: &[Provider], now: Timestamp) -> (Vec<Provider>, ImportReport) {
    let kept: HashMap<&str, &Provider> = kept.iter().map(|p| (p.slug.as_str(), p)).collect();
    let mut report = ImportReport::default();
    let mut changed = Vec::new();
    for (_, mut provider) in read {
        match kept.get(provider.slug.as_str()) {
            None => {
                report.created += 1;
                provider.id = new_id(now);
            }
            Some(old) => {
                provider.id.clone_from(&old.id);
                if provider == **old {
                    report.unchanged += 1;
                    continue;
                }
                report.updated += 1;
            }
        }
        changed.push(provider);
    }
    (changed, report)
}
