//! A portal with the sample in it, and what it answers.

pub mod html;
mod page;
mod portal;

#[path = "../../common/mod.rs"]
pub mod common;

pub use page::Page;
pub use portal::{NOW, Portal, TODAY, on_portal};

/// Percent-encodes everything but letters and digits.
pub fn encode(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

/// A form's body.
pub fn form(pairs: &[(&str, &str)]) -> String {
    let pairs: Vec<_> = pairs.iter().map(|(k, v)| format!("{}={}", encode(k), encode(v))).collect();
    pairs.join("&")
}
