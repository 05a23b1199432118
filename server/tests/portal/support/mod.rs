//! A portal with the sample in it, and what it answers.

mod browser;
pub mod html;
mod page;
mod people;
mod portal;
mod stored;

#[path = "../../common/mod.rs"]
pub mod common;
#[path = "../../common/sql.rs"]
mod sql;

pub use browser::{Browser, token_of};
pub use page::Page;
pub use people::Given;
pub use portal::{NOW, Portal, TODAY, on_portal, with_people};

/// Percent-encodes everything but letters and digits.
pub fn encode(text: &str) -> String {
    encode_bytes(text.as_bytes())
}

/// As [`encode`], for bytes that need be no text.
pub fn encode_bytes(bytes: &[u8]) -> String {
    let one = |b: &u8| if b.is_ascii_alphanumeric() { char::from(*b).to_string() } else { format!("%{b:02X}") };
    bytes.iter().map(one).collect::<Vec<_>>().concat()
}

/// A form's body.
pub fn form(pairs: &[(&str, &str)]) -> String {
    let pairs: Vec<_> = pairs.iter().map(|(k, v)| format!("{}={}", encode(k), encode(v))).collect();
    pairs.join("&")
}
