//! From text to terms: words, stems, folded letters and the parts of compounds.

use std::{collections::HashSet, ops::Range};

use tantivy::tokenizer::{Language, LowerCaser, RawTokenizer, SimpleTokenizer, Stemmer, TextAnalyzer};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::{
    compounds::Compounds,
    schema::{Document, Field},
};

/// One of the two languages that texts are stemmed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tongue {
    /// Swedish.
    Sv,
    /// Finnish.
    Fi,
}

impl Tongue {
    /// Both; everything is searched in both.
    pub const BOTH: [Self; 2] = [Self::Sv, Self::Fi];

    /// The field of this language's stems.
    pub const fn field(self) -> Field {
        match self {
            Self::Sv => Field::Sv,
            Self::Fi => Field::Fi,
        }
    }
}

/// A word in lower case and where it stands in the text, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// The word.
    pub text: String,
    /// Its place.
    pub place: Range<usize>,
}

/// Turns texts into terms, the same way when indexing and when searching.
pub(super) struct Analyzers {
    words: TextAnalyzer,
    swedish: TextAnalyzer,
    finnish: TextAnalyzer,
    stop: HashSet<String>,
    compounds: Compounds,
}

impl Analyzers {
    /// With these words to ignore and these parts that compounds are made of.
    pub fn new(stop: impl Iterator<Item = String>, parts: impl Iterator<Item = (Tongue, String)>) -> Self {
        let stemmer = |l| TextAnalyzer::builder(RawTokenizer::default()).filter(Stemmer::new(l)).build();
        let mut analyzers = Self {
            words: TextAnalyzer::builder(SimpleTokenizer::default()).filter(LowerCaser).build(),
            swedish: stemmer(Language::Swedish),
            finnish: stemmer(Language::Finnish),
            stop: stop.collect(),
            compounds: Compounds::default(),
        };
        for (tongue, part) in parts {
            let stem = fold(&analyzers.stem(tongue, &part));
            analyzers.compounds.add(fold(&part), stem);
        }
        analyzers
    }

    /// The words of `text`, which has to be composed ([`compose`]).
    pub fn words(&self, text: &str) -> Vec<Word> {
        let mut words = Vec::new();
        self.words.clone().token_stream(text).process(&mut |token| {
            words.push(Word { text: token.text.clone(), place: token.offset_from..token.offset_to });
        });
        words
    }

    /// Whether the word only holds a sentence together.
    pub fn is_stop(&self, word: &str) -> bool {
        self.stop.contains(word)
    }

    /// The stem of a word in lower case.
    pub fn stem(&self, tongue: Tongue, word: &str) -> String {
        let analyzer = match tongue {
            Tongue::Sv => &self.swedish,
            Tongue::Fi => &self.finnish,
        };
        let mut stem = String::new();
        analyzer.clone().token_stream(word).process(&mut |token| stem.clone_from(&token.text));
        // Less than half of a word says too little: "Farstaan" would become "far".
        if stem.len() * 2 < word.len() { word.to_owned() } else { stem }
    }

    /// The folded stems of the parts when the whole word is made of known parts.
    pub fn split(&self, word: &str) -> Option<Vec<String>> {
        self.compounds.split(&fold(word), |tail| self.inflected_part(tail))
    }

    /// The folded stems of known words at the ends of a word that cannot be taken apart.
    pub fn edges(&self, word: &str) -> Vec<String> {
        self.compounds.edges(&fold(word))
    }

    /// Whether the folded word is a part that compounds are made of, or made of such parts.
    pub fn is_common(&self, folded: &str) -> bool {
        self.inflected_part(folded).is_some() || self.split(folded).is_some()
    }

    fn inflected_part(&self, folded: &str) -> Option<String> {
        Tongue::BOTH.into_iter().map(|t| fold(&self.stem(t, folded))).find(|stem| self.compounds.has_stem(stem))
    }

    /// Adds all terms that a text in `tongue` is found by.
    pub fn add_text(&self, tongue: Tongue, text: &str, terms: &mut Document) {
        for Word { text: word, .. } in self.words(&compose(text)) {
            if self.is_stop(&word) {
                continue;
            }
            let stem = self.stem(tongue, &word);
            let folded = fold(&word);
            let folded_stem = fold(&stem);
            terms.extend(self.split(&word).into_iter().flatten().map(|part| (Field::Part, part)));
            if folded_stem != folded {
                terms.push((Field::Folded, folded_stem));
            }
            terms.push((Field::Folded, folded));
            terms.push((tongue.field(), stem));
        }
    }
}

/// One code point for each letter: å typed as a and a ring is still å.
pub(super) fn compose(text: &str) -> String {
    text.nfc().collect()
}

/// The word without dots and accents: boendestöd → boendestod, rené → rene.
pub(super) fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let mut folded = String::with_capacity(word.len());
    for letter in word.nfd().filter(|c| !is_combining_mark(*c)) {
        match letter {
            'ø' => folded.push('o'),
            'æ' => folded.push('a'),
            'ß' => folded.push_str("ss"),
            'đ' | 'ð' => folded.push('d'),
            'ł' => folded.push('l'),
            'ı' => folded.push('i'),
            other => folded.push(other),
        }
    }
    folded
}

/// Finnish case endings, and the Swedish genitive, that people put on names of places and companies.
const NAME_ENDINGS: [&str; 27] = [
    "issa", "ista", "illa", "ilta", "ille", "iin", "ihin", "ssa", "sta", "lla", "lta", "lle", "ksi", "hyn", "hon",
    "hun", "hin", "han", "hen", "een", "en", "an", "in", "on", "un", "n", "s",
];

/// The names that a folded word may be an inflection of: skarholmenissa → skarholmen.
pub(super) fn uninflected(folded: &str) -> impl Iterator<Item = &str> {
    NAME_ENDINGS.into_iter().filter_map(|ending| folded.strip_suffix(ending)).filter(|name| name.len() >= 4)
}
