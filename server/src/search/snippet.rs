//! Where the words stand in a provider's presentation.

use std::collections::HashSet;

use app::domain::{
    Lang,
    directory::{Localised, Provider},
};

use super::{
    analyzers::{Analyzers, Tongue, Word, compose, fold},
    document::texts,
    query::words_of,
};

/// About this much text is shown before the first marked word and in all, in characters.
const BEFORE: usize = 60;
const LENGTH: usize = 200;

/// A piece of a snippet. Never HTML: the page makes `<mark>` of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// The text.
    pub text: String,
    /// Whether it answers a word of the query.
    pub marked: bool,
}

/// What is marked: the stems, folded words and parts of the query.
pub(super) struct Wanted {
    terms: HashSet<String>,
    last: Option<String>,
}

impl Wanted {
    /// The words of `text`.
    pub fn of(analyzers: &Analyzers, text: &str) -> Self {
        let words = words_of(analyzers, text);
        let mut terms: HashSet<String> = words.iter().flat_map(|w| forms(analyzers, w)).collect();
        terms.extend(words.iter().filter_map(|w| analyzers.split(w)).flatten());
        let last = words.last().map(|w| fold(w)).filter(|w| w.chars().count() > 2);
        Self { terms, last }
    }

    fn has(&self, analyzers: &Analyzers, word: &str) -> bool {
        if analyzers.is_stop(word) {
            return false;
        }
        let begun = self.last.as_ref().is_some_and(|last| fold(word).starts_with(last.as_str()));
        begun
            || forms(analyzers, word).any(|form| self.terms.contains(&form))
            || analyzers.split(word).is_some_and(|parts| parts.iter().any(|p| self.terms.contains(p)))
    }
}

fn forms(analyzers: &Analyzers, word: &str) -> impl Iterator<Item = String> {
    let stems = Tongue::BOTH.map(|t| fold(&analyzers.stem(t, word)));
    stems.into_iter().chain([fold(word)])
}

/// The texts a provider presents itself with.
pub(super) struct Presentation(Vec<Localised>);

impl Presentation {
    /// Those of `provider`.
    pub fn of(provider: &Provider) -> Self {
        Self(texts(provider).cloned().collect())
    }

    /// The place in the first text, as `lang` shows it, where a wanted word stands.
    pub fn snippet(&self, analyzers: &Analyzers, wanted: &Wanted, lang: Lang) -> Option<Vec<Segment>> {
        self.0.iter().find_map(|text| {
            let text = compose(text.get(lang).0);
            let mut marked: Vec<Word> = analyzers.words(&text);
            marked.retain(|word| wanted.has(analyzers, &word.text));
            marked.first().map(|first| cut(&text, first.place.start, &marked))
        })
    }
}

/// The text about `first`, in whole words.
fn cut(text: &str, first: usize, marked: &[Word]) -> Vec<Segment> {
    let back = text[..first].char_indices().rev().nth(BEFORE).map_or(0, |(at, _)| at);
    let from = if back == 0 { 0 } else { text[back..first].find(' ').map_or(first, |space| back + space + 1) };
    let long = text[from..].char_indices().nth(LENGTH).map_or(text.len(), |(at, _)| from + at);
    let to = if long == text.len() { long } else { text[from..long].rfind(' ').map_or(long, |space| from + space) };
    let to = to.max(marked.first().map_or(to, |w| w.place.end));
    let mut segments = Vec::new();
    let mut push = |text: &str, marked| {
        if !text.is_empty() {
            segments.push(Segment { text: text.to_owned(), marked });
        }
    };
    if from > 0 {
        push("… ", false);
    }
    let mut at = from;
    for word in marked.iter().filter(|w| w.place.end <= to) {
        push(&text[at..word.place.start], false);
        push(&text[word.place.clone()], true);
        at = word.place.end;
    }
    push(&text[at..to], false);
    if to < text.len() {
        push(" …", false);
    }
    segments
}
