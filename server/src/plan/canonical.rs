//! The one way in which a plan and a statement are written when they are hashed and signed: RFC 8785.
//!
//! Keys stand in the order of their UTF-16 code units, numbers as ECMAScript writes them, and nothing is between. It is
//! written here and not taken from a library: those that there are have `serde_json` read floats differently in the whole
//! program.

use app::domain::plan::{Content, Statement};
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// A plan's content in canonical form.
///
/// # Errors
/// Never, for what has been read: its parts are plain JSON.
pub fn content(content: &Content) -> Result<String, serde_json::Error> {
    written(content)
}

/// A statement in canonical form: the very bytes that are signed.
///
/// # Errors
/// Never: its parts are plain JSON.
pub fn statement(statement: &Statement) -> Result<String, serde_json::Error> {
    written(statement)
}

/// SHA-256 in hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        write!(hex, "{byte:02x}").ok();
        hex
    })
}

/// Any JSON in canonical form.
pub fn canonical(value: &Value) -> String {
    let mut out = String::new();
    write(value, &mut out);
    out
}

fn written<T: Serialize>(value: &T) -> Result<String, serde_json::Error> {
    serde_json::to_value(value).map(|value| canonical(&value))
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Array(all) => {
            out.push('[');
            for (i, value) in all.iter().enumerate() {
                separate(i, out);
                write(value, out);
            }
            out.push(']');
        }
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
            out.push('{');
            for (i, (key, value)) in fields.into_iter().enumerate() {
                separate(i, out);
                write(&Value::from(key.as_str()), out);
                out.push(':');
                write(value, out);
            }
            out.push('}');
        }
        Value::Number(number) => out.push_str(&ecmascript(number.as_f64().unwrap_or_default())),
        // What serde_json writes of these is canonical: it escapes what RFC 8785 escapes, and in the same way.
        Value::String(_) | Value::Bool(_) | Value::Null => out.push_str(&value.to_string()),
    }
}

fn separate(i: usize, out: &mut String) {
    if i > 0 {
        out.push(',');
    }
}

/// A number as ECMAScript writes it; JSON holds none that is not finite.
fn ecmascript(number: f64) -> String {
    ryu_js::Buffer::new().format(number).to_owned()
}

#[cfg(test)]
mod tests;
