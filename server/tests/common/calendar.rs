//! Calendars as a library reads them that is not ours: the Python package icalendar.

use std::{
    io::Write as _,
    path::PathBuf,
    process::{Command, Stdio},
};

use serde_json::Value;

/// What the library reads in a calendar; whatever it finds wrong fails the test.
pub fn read(calendar: &str) -> Value {
    let cache = std::env::var_os("STODVALET_CACHE").map_or_else(
        || PathBuf::from(std::env::var_os("HOME").expect("a home")).join(".cache/stodvalet"),
        PathBuf::from,
    );
    let python = cache.join("tools/calendar/bin/python");
    assert!(python.exists(), "{} is missing: run make setup, or scripts/setup-calendar.sh", python.display());
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../scripts/read-calendar.py");
    let mut reader = Command::new(python);
    reader.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut reader = reader.spawn().expect("Python");
    reader.stdin.take().expect("its input").write_all(calendar.as_bytes()).expect("the calendar");
    let done = reader.wait_with_output().expect("an end");
    assert!(done.status.success(), "{}\n{calendar}", String::from_utf8_lossy(&done.stderr));
    serde_json::from_slice(&done.stdout).expect("JSON")
}
