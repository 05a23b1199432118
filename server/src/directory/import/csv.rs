//! Reading CSV: one row for each provider, with one source and day for all of its facts.
//!
//! A row is turned into the same JSON as the other format and read from there,
//! so that both have the same rules. The columns are described in `README.md`.

use serde_json::{Map, Value, json};

use super::{Content, ImportError, Problem};
use app::domain::directory::{Localised, Source, SurveyArea};

/// How a cell is read.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    Number,
    YesNo,
    /// Values with `|` between them.
    List,
}
use Kind::{List, Number, Text, YesNo};

/// Columns that go to one place in the profile each: name, where, how.
const COLUMNS: [(&str, &str, Kind); 68] = [
    ("slug", "slug", Text),
    ("name", "name", Text),
    ("municipality", "municipality", Text),
    ("sample", "sample", YesNo),
    ("agreement_ended_on", "agreement_ended_on", Text),
    ("responsible_role_sv", "responsible_role.sv", Text),
    ("responsible_role_fi", "responsible_role.fi", Text),
    ("checked_on", "checked_on", Text),
    ("unit_name", "unit.name", Text),
    ("unit_district", "unit.district", Text),
    ("unit_street", "unit.street", Text),
    ("unit_town", "unit.town", Text),
    ("unit_access", "unit.access", List),
    ("services", "facts.services", List),
    ("ownership", "facts.ownership", Text),
    ("summary_sv", "facts.summary.sv", Text),
    ("summary_fi", "facts.summary.fi", Text),
    ("summary_sv_lattlast", "facts.summary.sv-lattlast", Text),
    ("summary_fi_selko", "facts.summary.fi-selko", Text),
    ("districts", "facts.districts", List),
    ("other_districts", "facts.other_districts", YesNo),
    ("capacity_ceiling", "facts.capacity.ceiling", Number),
    ("capacity_free", "facts.capacity.free", Number),
    ("capacity_queue", "facts.capacity.queue", Number),
    ("hours", "facts.hours", Text),
    ("hours_note_sv", "facts.hours_note.sv", Text),
    ("hours_note_fi", "facts.hours_note.fi", Text),
    ("phone", "facts.phone", Text),
    ("phone_hours", "facts.phone_hours", Text),
    ("voicemail", "facts.voicemail", YesNo),
    ("email", "facts.email", Text),
    ("website", "facts.website", Text),
    ("languages", "facts.languages", List),
    ("sign_language", "facts.sign_language", YesNo),
    ("skills", "facts.skills", List),
    ("target_groups", "facts.target_groups", List),
    ("age_from", "facts.ages.from", Number),
    ("age_to", "facts.ages.to", Number),
    ("register_check", "facts.register_check", YesNo),
    ("workers", "facts.staff.workers", Number),
    ("coordinators", "facts.staff.coordinators", Number),
    ("trained_share", "facts.trained_share", Number),
    ("supervision", "facts.supervision", Text),
    ("contacts_min", "facts.contacts.min", Number),
    ("contacts_max", "facts.contacts.max", Number),
    ("contacts_two_above_hours", "facts.contacts.two_above_hours", Number),
    ("meet_first", "facts.meet_first", Text),
    ("methods", "facts.methods", List),
    ("manager_role_sv", "facts.manager.role.sv", Text),
    ("manager_role_fi", "facts.manager.role.fi", Text),
    ("manager_education_sv", "facts.manager.education.sv", Text),
    ("manager_education_fi", "facts.manager.education.fi", Text),
    ("training_sv", "facts.training.sv", Text),
    ("training_fi", "facts.training.fi", Text),
    ("complaints_sv", "facts.complaints.sv", Text),
    ("complaints_fi", "facts.complaints.fi", Text),
    ("environment_sv", "facts.environment.sv", Text),
    ("environment_fi", "facts.environment.fi", Text),
    ("good_to_know_sv", "facts.good_to_know.sv", Text),
    ("good_to_know_fi", "facts.good_to_know.fi", Text),
    ("unit_lat", "unit.position.0", Number),
    ("unit_lon", "unit.position.1", Number),
    ("follow_up_year", "follow_up.year", Number),
    ("follow_up_grade", "follow_up.grade", Text),
    ("survey_year", "survey.year", Number),
    ("survey_answers", "survey.answers", Number),
    ("survey_response_rate", "survey.response_rate", Number),
    ("takes_everyone", "takes_everyone", YesNo),
];

/// Columns read by hand; the survey has one more for each area.
const SOURCE_COLUMNS: [&str; 4] = ["source", "source_title_sv", "source_title_fi", "source_year"];

/// The column with the share of positive answers in an area.
fn survey_column(area: SurveyArea) -> String {
    format!("survey_{}", area.code())
}

/// Reads a file with a heading row; commas or semicolons part the cells.
pub(super) fn read(text: &str) -> Result<Content, ImportError> {
    let heading = text.lines().next().unwrap_or_default();
    let comma = heading.matches(',').count() >= heading.matches(';').count();
    let mut reader = csv::ReaderBuilder::new().delimiter(if comma { b',' } else { b';' }).from_reader(text.as_bytes());
    let unreadable = |e: csv::Error| ImportError::Unreadable(format!("not CSV: {e}"));
    let headings: Vec<String> = reader.headers().map_err(unreadable)?.iter().map(|h| h.trim().to_owned()).collect();
    known(&headings)?;
    let mut content = Content::default();
    for (i, record) in reader.records().enumerate() {
        let record = record.map_err(unreadable)?;
        // As spreadsheets count: the heading is row 1.
        let mut row = Row { place: format!("row {}", i + 2), cells: Map::new(), problems: vec![] };
        for (column, cell) in headings.iter().zip(&record).filter(|(_, cell)| !cell.trim().is_empty()) {
            row.cells.insert(column.clone(), cell.trim().into());
        }
        row.add_to(&mut content);
    }
    Ok(content)
}

fn known(headings: &[String]) -> Result<(), ImportError> {
    let known = |name: &str| {
        COLUMNS.iter().any(|(column, ..)| *column == name)
            || SOURCE_COLUMNS.contains(&name)
            || SurveyArea::ALL.iter().any(|area| survey_column(*area) == name)
    };
    let unknown: Vec<&str> = headings.iter().map(String::as_str).filter(|h| !known(h)).collect();
    if unknown.is_empty() {
        Ok(())
    } else {
        Err(ImportError::Unreadable(format!("unknown columns: {}", unknown.join(", "))))
    }
}

/// One row: its cells that are not empty, by column.
struct Row {
    place: String,
    cells: Map<String, Value>,
    problems: Vec<Problem>,
}

impl Row {
    fn add_to(mut self, content: &mut Content) {
        self.add_source(content);
        let value = self.profile();
        if self.problems.is_empty() {
            content.add(self.place, value);
        }
        content.problems.append(&mut self.problems);
    }

    fn text(&self, column: &str) -> Option<&str> {
        self.cells.get(column).and_then(Value::as_str)
    }

    fn problem(&mut self, column: &str, reason: &str) {
        let (place, field) = (self.place.clone(), column.to_owned());
        self.problems.push(Problem { place, field, reason: reason.to_owned() });
    }

    /// A row that titles its source defines it; later rows may repeat the title but not change it.
    fn add_source(&mut self, content: &mut Content) {
        let (Some(code), Some(sv)) = (self.text("source"), self.text("source_title_sv")) else { return };
        let fi = self.text("source_title_fi").map(str::to_owned);
        let Some(year) = self.text("source_year").and_then(|y| y.parse().ok()) else {
            return self.problem("source_year", "is not a year");
        };
        let title = Localised { sv: sv.to_owned(), fi, ..Localised::default() };
        let source = Source { code: code.to_owned(), title, year, url: None };
        match content.sources.iter().find(|(_, s)| s.code == source.code) {
            None => content.sources.push((self.place.clone(), source)),
            Some((_, same)) if *same == source => {}
            Some(_) => self.problem("source_title_sv", "is not as in an earlier row"),
        }
    }

    /// The profile in the form that the JSON format has.
    fn profile(&mut self) -> Value {
        let mut parts = Map::new();
        for (column, path, kind) in COLUMNS {
            let Some(text) = self.text(column) else { continue };
            match cell(kind, text) {
                Ok(value) => put(&mut parts, path, value),
                Err(reason) => self.problem(column, reason),
            }
        }
        let origin = json!({ "source": self.cells.get("source"), "checked_on": self.cells.get("checked_on") });
        self.capacity(&mut parts);
        let facts = parts.remove("facts").unwrap_or_default();
        let facts = facts.as_object().into_iter().flatten();
        let facts: Map<_, _> = facts.map(|(field, value)| (field.clone(), with(&origin, "value", value))).collect();
        parts.insert("facts".into(), facts.into());
        if let Some(unit) = parts.remove("unit") {
            parts.insert("units".into(), json!([merged(&origin, unit)]));
        }
        if let Some(up) = parts.remove("follow_up") {
            parts.insert("follow_ups".into(), json!([with(&up, "source", &origin["source"])]));
        }
        let survey = parts.remove("survey").unwrap_or_else(|| json!({}));
        let surveys = self.surveys(&with(&survey, "source", &origin["source"]));
        parts.insert("surveys".into(), surveys);
        Value::Object(parts)
    }

    /// "Takes everyone" is a capacity that is known and has no ceiling (R-CHO-2).
    fn capacity(&mut self, parts: &mut Map<String, Value>) {
        if parts.remove("takes_everyone") == Some(Value::Bool(true)) {
            if parts.get("facts").is_some_and(|f| f.get("capacity").is_some()) {
                self.problem("takes_everyone", "does not go with a ceiling, free places or a queue");
            }
            put(parts, "facts.capacity", json!({}));
        }
    }

    fn surveys(&mut self, common: &Value) -> Value {
        let mut results = Vec::new();
        for area in SurveyArea::ALL {
            let column = survey_column(*area);
            let Some(text) = self.text(&column) else { continue };
            match cell(Number, text) {
                Ok(share) => results.push(with(&with(common, "positive", &share), "area", &json!(area.code()))),
                Err(reason) => self.problem(&column, reason),
            }
        }
        Value::Array(results)
    }
}

fn cell(kind: Kind, text: &str) -> Result<Value, &'static str> {
    match kind {
        Text => Ok(text.into()),
        Number => {
            // Spreadsheets in Swedish and Finnish write a decimal comma.
            let text = text.replace(',', ".");
            let number = text.parse::<u64>().map(Value::from).or_else(|_| text.parse::<f64>().map(Value::from));
            number.map_err(|_| "is not a number")
        }
        YesNo => match text.to_lowercase().as_str() {
            "ja" | "yes" | "true" | "1" => Ok(true.into()),
            "nej" | "no" | "false" | "0" => Ok(false.into()),
            _ => Err("is neither ja nor nej"),
        },
        List => Ok(text.split('|').map(str::trim).filter(|t| !t.is_empty()).collect()),
    }
}

/// Puts `value` at the dotted `path`; the parts `0` and `1` make a pair.
fn put(parts: &mut Map<String, Value>, path: &str, value: Value) {
    let Some((first, rest)) = path.split_once('.') else {
        parts.insert(path.to_owned(), value);
        return;
    };
    if matches!(rest, "0" | "1") {
        let pair = parts.entry(first).or_insert_with(|| json!([null, null]));
        pair[usize::from(rest == "1")] = value;
        return;
    }
    let inner = parts.entry(first).or_insert_with(|| json!({}));
    if let Value::Object(inner) = inner {
        put(inner, rest, value);
    }
}

fn with(object: &Value, key: &str, value: &Value) -> Value {
    let mut object = object.clone();
    object[key] = value.clone();
    object
}

fn merged(origin: &Value, mut object: Value) -> Value {
    for key in ["source", "checked_on"] {
        object[key] = origin[key].clone();
    }
    object
}
