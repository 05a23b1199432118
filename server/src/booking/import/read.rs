//! Reading JSON, row by row, so that all that cannot be understood is told of at once.

use serde::Deserialize;
use serde_json::Value;

use super::file::{CapacityFile, FileProvider};
use crate::{
    cases::read::{all, object, row},
    directory::import::ImportError,
};

/// The file's parts, each row still as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rows {
    providers: Vec<Value>,
}

/// A provider, its rows still as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProviderRow {
    provider: String,
    #[serde(default)]
    services: Vec<Value>,
    #[serde(default)]
    companions: Vec<Value>,
}

/// Reads a file; every row that cannot be understood is told of.
pub(super) fn read(bytes: &[u8]) -> Result<CapacityFile, ImportError> {
    let rows: Rows =
        object(bytes, "the file is not an object with a list of providers only").map_err(ImportError::Unreadable)?;
    let (mut problems, mut providers) = (Vec::new(), Vec::new());
    for (i, value) in rows.providers.into_iter().enumerate() {
        let Some(provider) = row::<ProviderRow>("providers", i, value, &mut problems) else { continue };
        let part = |name: &str| format!("providers[{i}].{name}");
        providers.push(FileProvider {
            services: all(&part("services"), provider.services, &mut problems),
            companions: all(&part("companions"), provider.companions, &mut problems),
            provider: provider.provider,
        });
    }
    if problems.is_empty() { Ok(CapacityFile { providers }) } else { Err(ImportError::Problems(problems)) }
}
