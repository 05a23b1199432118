//! Writing HTML without a template engine.

use std::fmt::Write as _;

/// Something that is written into a page.
pub trait Piece {
    /// Appends it.
    fn put(&self, out: &mut String);
}

impl Piece for str {
    fn put(&self, out: &mut String) {
        out.push_str(self);
    }
}

impl Piece for String {
    fn put(&self, out: &mut String) {
        out.push_str(self);
    }
}

impl Piece for usize {
    fn put(&self, out: &mut String) {
        write!(out, "{self}").expect("a String takes everything");
    }
}

impl<T: Piece + ?Sized> Piece for &T {
    fn put(&self, out: &mut String) {
        (**self).put(out);
    }
}

impl<T: Piece> Piece for Option<T> {
    fn put(&self, out: &mut String) {
        if let Some(piece) = self {
            piece.put(out);
        }
    }
}

/// Text between tags.
pub struct Text<'a>(pub &'a str);

impl Piece for Text<'_> {
    fn put(&self, out: &mut String) {
        escape(out, self.0, &['&', '<', '>']);
    }
}

/// Text inside double quotes.
pub struct Value<'a>(pub &'a str);

impl Piece for Value<'_> {
    fn put(&self, out: &mut String) {
        escape(out, self.0, &['&', '<', '>', '"']);
    }
}

fn escape(out: &mut String, text: &str, marks: &[char]) {
    let mut rest = text;
    while let Some(at) = rest.find(marks) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            _ => "&quot;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

/// Writes pieces one after the other.
macro_rules! put {
    ($out:expr, $($piece:expr),+ $(,)?) => {{ $($crate::by_hand::put::Piece::put(&$piece, $out);)+ }};
}
pub(super) use put;
