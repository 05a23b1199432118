//! Reading JSON, row by row, so that all that cannot be understood is told of at once.

use serde::Deserialize;
use serde_json::Value;

use super::file::PlansFile;
use crate::cases::{
    CasesError,
    read::{all, object},
};

/// The file's part, each row still as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rows {
    plans: Vec<Value>,
}

/// Reads a file; every row that cannot be understood is told of.
pub(super) fn read(bytes: &[u8]) -> Result<PlansFile, CasesError> {
    let no_form = "the file is not an object with a list of plans only";
    let rows: Rows = object(bytes, no_form).map_err(CasesError::Unreadable)?;
    let mut problems = Vec::new();
    let file = PlansFile { plans: all("plans", rows.plans, &mut problems) };
    if problems.is_empty() { Ok(file) } else { Err(CasesError::Problems(problems)) }
}
