//! The words that days and times are written with, in Swedish and Finnish.

use jiff::civil::Weekday;

use crate::i18n::format::{DAYS_FI, DAYS_SV, MONTHS_FI, MONTHS_SV};

/// A run of figures or of letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// Figures: what they say, and how many they are.
    Number(u32, usize),
    /// Letters, in lower case.
    Word(String),
}

/// Short names of days that are not their first three letters in Swedish.
const SHORT_FI: [&str; 7] = ["ma", "ti", "ke", "to", "pe", "la", "su"];
const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];
/// What may stand around a day and says nothing about it.
const FILLERS: [&str; 9] = ["den", "på", "e", "a", "år", "vuonna", "v", "klockan", "kello"];
/// Days told by how far away they are.
const RELATIVE: [(&str, i64); 10] = [
    ("i dag", 0),
    ("idag", 0),
    ("tänään", 0),
    ("i morgon", 1),
    ("imorgon", 1),
    ("huomenna", 1),
    ("i övermorgon", 2),
    ("iövermorgon", 2),
    ("övermorgon", 2),
    ("ylihuomenna", 2),
];

/// The figures and words of a text; what stands between them is left out.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let lower = text.to_lowercase();
    let mut tokens = Vec::new();
    let mut rest = lower.as_str();
    while let Some(first) = rest.chars().next() {
        let same = |c: char| {
            if first.is_ascii_digit() { c.is_ascii_digit() } else { first.is_alphabetic() && c.is_alphabetic() }
        };
        let end = rest.find(|c| !same(c)).unwrap_or(rest.len());
        if end == 0 {
            rest = &rest[first.len_utf8()..];
            continue;
        }
        let (run, after) = rest.split_at(end);
        // More figures than any day or time has are no number to us.
        tokens.push(match run.parse() {
            Ok(number) if first.is_ascii_digit() => Token::Number(number, run.len()),
            _ => Token::Word(run.to_owned()),
        });
        rest = after;
    }
    tokens
}

/// How many days away the day is, when that is what is written.
pub(super) fn relative(tokens: &[Token]) -> Option<i64> {
    let words: Option<Vec<&str>> = tokens.iter().map(Token::word).collect();
    let said = words?.join(" ");
    RELATIVE.iter().find(|(words, _)| *words == said).map(|(_, away)| *away)
}

impl Token {
    /// What the figures say.
    pub(super) const fn number(&self) -> Option<u32> {
        match self {
            Self::Number(n, _) => Some(*n),
            Self::Word(_) => None,
        }
    }

    /// How many figures there are.
    pub(super) const fn digits(&self) -> usize {
        match self {
            Self::Number(_, digits) => *digits,
            Self::Word(_) => 0,
        }
    }

    /// The word.
    pub(super) fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            Self::Number(..) => None,
        }
    }

    /// Whether it says nothing about the day.
    pub(super) fn is_filler(&self) -> bool {
        self.word().is_some_and(|w| FILLERS.contains(&w))
    }

    /// The month that it names: whole, its first three letters or more, or a Finnish form of it.
    pub(super) fn month(&self) -> Option<i8> {
        let word = self.word()?;
        let swedish = |m: &str| word.len() >= 3 && (m.starts_with(word) || word == "sept" && m == "september");
        let finnish = |m: &str| {
            let stem = m.trim_end_matches("kuuta");
            word.strip_prefix(stem).is_some_and(|end| matches!(end, "" | "k" | "kuu" | "kuuta" | "kuun" | "kuussa"))
        };
        let at = (0..12).find(|i| swedish(MONTHS_SV[*i]) || finnish(MONTHS_FI[*i]))?;
        i8::try_from(at + 1).ok()
    }

    /// The day of the week that it names: whole, in short, or as it is said of something on that day.
    pub(super) fn weekday(&self) -> Option<Weekday> {
        let word = self.word()?;
        let swedish = |d: &str| {
            let letters = word.chars().count();
            letters >= 3 && d.starts_with(word) || word.strip_suffix("en").is_some_and(|w| w == d)
        };
        let finnish =
            |i: usize| word == SHORT_FI[i] || word == DAYS_FI[i] || word.strip_suffix("na") == Some(DAYS_FI[i]);
        (0..7).find(|i| swedish(DAYS_SV[*i]) || finnish(*i)).map(|i| WEEK[i])
    }
}
