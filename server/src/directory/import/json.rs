//! Reading JSON: the domain types as they are.

use app::domain::directory::Provider;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{Content, ImportError, Problem};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    sources: Vec<Value>,
    #[serde(default)]
    providers: Vec<Value>,
}

/// Reads a file; what cannot be understood becomes a problem of its own place.
pub(super) fn read(text: &str) -> Result<Content, ImportError> {
    let unreadable = |e: serde_json::Error| ImportError::Unreadable(format!("not the format: {e}"));
    // Read as an object first: serde would take a list for a struct as well.
    let file: Map<String, Value> = serde_json::from_str(text).map_err(unreadable)?;
    let file: File = serde_json::from_value(file.into()).map_err(unreadable)?;
    let mut content = Content::default();
    for (i, value) in file.sources.into_iter().enumerate() {
        let place = format!("sources[{i}]");
        match understand(&place, value) {
            Ok(source) => content.sources.push((place, source)),
            Err(problem) => content.problems.push(problem),
        }
    }
    for (i, value) in file.providers.into_iter().enumerate() {
        content.add(format!("providers[{i}]"), value);
    }
    Ok(content)
}

impl Content {
    /// Adds the profile written in `value`, or the problem with it.
    pub(super) fn add(&mut self, place: String, value: Value) {
        match understand::<Provider>(&place, value) {
            Ok(provider) => self.providers.push((place, provider)),
            Err(problem) => self.problems.push(problem),
        }
    }
}

fn understand<'de, T: Deserialize<'de>>(place: &str, value: Value) -> Result<T, Problem> {
    serde_path_to_error::deserialize(value).map_err(|e| Problem {
        place: place.to_owned(),
        field: e.path().to_string(),
        reason: e.into_inner().to_string(),
    })
}
