//! A suggested time as the value of a button: "2026-12-05T18:00/21:00", and which one is meant when it comes twice.

use crate::domain::booking::{Local, When};

/// The value of a suggested time.
pub fn code(local: &Local) -> String {
    let time = |t: jiff::civil::Time| format!("{:02}:{:02}", t.hour(), t.minute());
    let (from, to) = (time(local.starts.time()), time(local.ends.time()));
    let twice = local.starts_twice.map(|twice| format!("/{}", twice.code())).unwrap_or_default();
    format!("{}T{from}/{to}{twice}", local.starts.date())
}

/// The time that a value stands for.
pub fn read(code: &str) -> Option<When> {
    let mut parts = code.split('/');
    let (day, from) = parts.next()?.split_once('T')?;
    let to = parts.next()?.parse().ok()?;
    let twice = parts.next().map(str::parse).transpose().ok()?;
    let when = When { day: day.parse().ok()?, from: from.parse().ok()?, to, twice, again: None };
    parts.next().is_none().then_some(when)
}
