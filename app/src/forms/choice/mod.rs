//! The forms of choosing and switching provider: a struct for each with what was typed, and what has to be mended.

pub mod answer;
pub mod ask;
pub mod confirm;
pub mod provider;
pub mod wishes;

use super::readable;

/// Name and value of the button that goes back a step: what is typed is kept as it is, unchecked, and nothing is lost.
pub const BACK: (&str, &str) = ("steg", "tillbaka");
/// Name and value of the button that only changes language; the shell writes it.
pub const SWITCH: (&str, &str) = ("byt", "sprak");
/// Name of the hidden field with the form's key: the same key sent twice is the same act.
pub const KEY: &str = "nyckel";

/// What was written, ready to be kept; `None` when nothing was, `Err` when it is longer than `most` characters.
pub(super) fn written(text: &str, most: usize) -> Result<Option<String>, TooLong> {
    let text = readable(text);
    let text = text.trim();
    if text.chars().count() > most {
        return Err(TooLong);
    }
    Ok((!text.is_empty()).then(|| text.to_owned()))
}

/// More was written than there is room for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TooLong;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_trimmed_counted_in_characters_and_readable() {
        assert_eq!(written(" å\0ä\nö ", 4), Ok(Some("åä\nö".into())));
        assert_eq!(written(" \u{7} ", 4), Ok(None));
        assert_eq!(written("ååååå", 4), Err(TooLong));
    }
}
