//! Telling names and personal numbers apart.

use app::domain::identity::PersonalNumber;

use crate::directory::import::shape::is_slug;

/// Whether `text` can be a file's own name for a person: such names are shown, and so hold no number.
pub(crate) fn is_key(text: &str) -> bool {
    is_slug(text) && !holds_number(text)
}

/// Whether a personal number stands somewhere in `text`, with ten or twelve figures.
pub(crate) fn holds_number(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit() && c != '-' && c != '+').any(|run| {
        let figures: String = run.chars().filter(char::is_ascii_digit).collect();
        let long = (0..figures.len().saturating_sub(11)).any(|at| is_number(&figures[at..at + 12]));
        let short = figures.len() == 10 && ["19", "20"].iter().any(|century| is_number(&format!("{century}{figures}")));
        long || short
    })
}

fn is_number(figures: &str) -> bool {
    ["18", "19", "20"].iter().any(|century| figures.starts_with(century)) && PersonalNumber::read(figures).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_a_number_however_it_is_written() {
        for text in
            ["198001099806", "19800109-9806", "se 800109-9806.", "800109+9806", "x8001099806", "1-198001099806-2"]
        {
            assert!(holds_number(text), "{text}");
        }
        for text in ["", "SN 2026-00123", "2026-11-24", "08-465 004 00", "198001099807", "Ä 12345-26, blad 3"] {
            assert!(!holds_number(text), "{text}");
        }
    }

    #[test]
    fn a_key_is_a_word_and_no_number() {
        assert!(is_key("alva") && is_key("barn-2"));
        assert!(!is_key("Alva") && !is_key("") && !is_key("198001099806") && !is_key("19800109-9806"));
    }
}
