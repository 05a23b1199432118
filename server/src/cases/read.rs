//! Reading JSON, without ever repeating what was read: it may be a personal number in the wrong place.

use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use super::{
    CasesError,
    check::is_key,
    file::{CaseDecision, CasePerson, CasesFile},
};
use crate::directory::import::Problem;

/// The file's parts, each row still as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
struct Rows {
    persons: Vec<Value>,
    staff: Vec<Value>,
    mandates: Vec<Value>,
    consents: Vec<Value>,
    decisions: Vec<Value>,
}

/// Reads a file; every row that cannot be understood is told of.
pub(super) fn read(bytes: &[u8]) -> Result<CasesFile, CasesError> {
    let no_form = "the file is not an object with lists of persons, staff, mandates, consents and decisions only";
    let rows: Rows = object(bytes, no_form).map_err(CasesError::Unreadable)?;
    let mut problems = Vec::new();
    let file = CasesFile {
        persons: all("persons", rows.persons, &mut problems),
        staff: all("staff", rows.staff, &mut problems),
        mandates: all("mandates", rows.mandates, &mut problems),
        consents: all("consents", rows.consents, &mut problems),
        decisions: all("decisions", rows.decisions, &mut problems),
    };
    if problems.is_empty() { Ok(file) } else { Err(CasesError::Problems(problems)) }
}

/// Reads the file's object; what is wrong with it is told without a value of it, as `no_form` when it is another one.
pub(crate) fn object<T: DeserializeOwned>(bytes: &[u8], no_form: &str) -> Result<T, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "the file is not UTF-8".to_owned())?;
    let value: Value = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|e| format!("the file is not JSON: line {}, column {}", e.line(), e.column()))?;
    // Read as an object first: serde would take a list for a struct as well.
    let Value::Object(parts) = value else { return Err(no_form.into()) };
    serde_json::from_value(parts.into()).map_err(|_| no_form.into())
}

/// Reads the rows of a part; every row that cannot be understood becomes a problem of its own place.
pub(crate) fn all<T: DeserializeOwned>(part: &str, rows: Vec<Value>, problems: &mut Vec<Problem>) -> Vec<T> {
    rows.into_iter().enumerate().filter_map(|(i, value)| row(part, i, value, problems)).collect()
}

/// Reads one row of a part, or makes a problem of it.
pub(crate) fn row<T: DeserializeOwned>(part: &str, i: usize, row: Value, problems: &mut Vec<Problem>) -> Option<T> {
    let place = place(part, i, key_of(&row));
    let read = match row {
        Value::Object(fields) => understand(fields),
        _ => Err((".".into(), "is not an object".into())),
    };
    read.map_err(|(field, reason)| problems.push(Problem { place, field, reason })).ok()
}

/// Where a row stands: its number, counted from 0, and the key of the person or the provider it is about.
pub(crate) fn place(part: &str, i: usize, key: &str) -> String {
    if is_key(key) { format!("{part}[{i}] ({key})") } else { format!("{part}[{i}]") }
}

fn key_of(row: &Value) -> &str {
    let keys = ["key", "person", "principal", "provider"].iter().find_map(|field| row.get(field)?.as_str());
    keys.unwrap_or_default()
}

impl CasePerson {
    pub(super) fn place(&self, i: usize) -> String {
        place("persons", i, &self.key)
    }
}

impl CaseDecision {
    pub(super) fn place(&self, i: usize) -> String {
        place("decisions", i, &self.person)
    }
}

fn understand<T: DeserializeOwned>(fields: Map<String, Value>) -> Result<T, (String, String)> {
    serde_path_to_error::deserialize(Value::Object(fields)).map_err(|e| {
        let path = e.path().to_string();
        let known = path.len() <= 80
            && path.bytes().all(|b| b.is_ascii_lowercase() || b"_.[]".contains(&b) || b.is_ascii_digit());
        let figures = path.bytes().filter(u8::is_ascii_digit).count();
        let field = if known && figures < 8 { path } else { "…".into() };
        (field, reason(&e.into_inner().to_string()))
    })
}

/// What is said of hours, after the text that it is said of.
const WRONG_HOURS: [&str; 4] = [
    "is not a time such as 07:30",
    "is not a day such as mon or mon-fri",
    "ends before it begins",
    "gives a day that was given before",
];

/// What serde says, without the value it says it of.
fn reason(said: &str) -> String {
    if said.starts_with("missing field `") {
        return said.to_owned();
    }
    if said.starts_with("unknown field `") {
        return "is not a field of the format".into();
    }
    if said.starts_with("invalid ") {
        return said
            .rsplit_once(", expected ")
            .map_or("is of the wrong kind".into(), |(_, kind)| format!("is not {kind}"));
    }
    if let Some(wrong) = WRONG_HOURS.iter().find(|wrong| said.ends_with(*wrong)) {
        return (*wrong).to_owned();
    }
    match said.rsplit_once("\"; known: ") {
        Some((_, known)) => format!("is none of {known}"),
        None => "is not understood; a day is written 2026-11-24 and a time 2026-11-24T09:00:00+01:00".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_read_is_never_repeated() {
        let number = "198001099806";
        for text in [
            format!("{number}x"),
            format!("\"{number}\""),
            format!("[{number}]"),
            format!("{{\"{number}\": []}}"),
            format!("{{\"persons\": \"{number}\"}}"),
            format!("{{\"persons\": [{number}]}}"),
            format!("{{\"persons\": [{{\"{number}\": 1}}]}}"),
            format!("{{\"persons\": [{{\"key\": {number}}}]}}"),
            format!("{{\"persons\": [{{\"key\": \"{number}\", \"number\": {number}}}]}}"),
            format!("{{\"persons\": [{{\"lang\": \"{number}\"}}]}}"),
            format!("{{\"persons\": [{{\"lang\": \"\\\"; known: {number}\"}}]}}"),
            format!("{{\"persons\": [{{\"protected\": \", expected {number}\"}}]}}"),
            format!("{{\"decisions\": [{{\"valid_from\": \"{number}\"}}]}}"),
            format!("{{\"decisions\": [{{\"person\": \"{number}\", \"terms\": {{\"{number}\": 1}}}}]}}"),
            format!("{{\"decisions\": [{{\"minutes\": -{number}}}]}}"),
            format!("{{\"mandates\": [{{\"scopes\": [\"{number}\"], \"revoked_at\": \"{number}\"}}]}}"),
        ] {
            let error = read(text.as_bytes()).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("1980"), "{error}");
        }
    }

    #[test]
    fn says_what_would_be_right() {
        assert_eq!(reason("unknown Lang \"se\"; known: sv, fi"), "is none of sv, fi");
        assert_eq!(reason("invalid type: integer `1`, expected a string"), "is not a string");
        assert_eq!(reason("missing field `key`"), "missing field `key`");
    }
}
