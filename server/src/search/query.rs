//! From what was typed to scored providers.

use std::{cmp::Reverse, collections::HashSet};

use app::domain::Lang;

use super::{
    Hit, SearchIndex,
    analyzers::{Analyzers, Tongue, compose, fold},
    lookup::{Lookup, Scores},
    names::NameMatch,
    weight,
};

/// Longer texts are cut: more words make no search better.
const MAX_CHARS: usize = 200;
const MAX_WORDS: usize = 12;
/// All words of a query that is cut to a sensible length, in lower case.
fn all_words_of(analyzers: &Analyzers, text: &str) -> Vec<String> {
    let text: String = text.chars().take(MAX_CHARS).map(|c| if c.is_control() { ' ' } else { c }).collect();
    analyzers.words(&compose(&text)).into_iter().map(|w| w.text).collect()
}

/// The words of a query that mean something, in lower case, each once, in order.
pub(super) fn words_of(analyzers: &Analyzers, text: &str) -> Vec<String> {
    let all = all_words_of(analyzers, text);
    let mut seen = HashSet::new();
    let mut words: Vec<String> =
        all.iter().filter(|w| !analyzers.is_stop(w) && seen.insert(w.as_str())).cloned().collect();
    if words.is_empty() {
        words = all;
    }
    words.truncate(MAX_WORDS);
    words
}

/// See [`SearchIndex::search`].
pub(super) fn search(index: &SearchIndex, text: &str, lang: Lang, limit: usize) -> Vec<Hit> {
    try_search(index, text, lang, limit).unwrap_or_else(|error| {
        tracing::error!(%error, "the search index in memory could not be read");
        Vec::new()
    })
}

fn try_search(index: &SearchIndex, text: &str, lang: Lang, limit: usize) -> tantivy::Result<Vec<Hit>> {
    let words = words_of(&index.analyzers, text);
    let own = if lang.base() == Lang::Fi { Tongue::Fi } else { Tongue::Sv };
    let mut total = Total::new(index.providers.len());
    for (i, word) in words.iter().enumerate() {
        total.add(&Lookup { index, own, word, last: i + 1 == words.len() }.scores()?);
    }
    for written in [&words, &all_words_of(&index.analyzers, text)] {
        let folded: Vec<String> = written.iter().map(|w| fold(w)).collect();
        for (place, name) in index.names.beginning(&folded) {
            total.lift(place, if name == NameMatch::Whole { weight::WHOLE_NAME } else { weight::WHOLE_BEGINNING });
        }
    }
    Ok(total.hits(limit))
}

/// The words put together.
struct Total {
    scores: Vec<f32>,
    /// The share of all rarity that each provider answers, and how surely.
    answered: Vec<f32>,
    /// The words that each provider answers, each counting as much as it is sure what it means.
    covered: Vec<f32>,
    /// Providers whose name was typed, with the score they get at least.
    lifted: Vec<(usize, f32)>,
    rarity: f32,
}

impl Total {
    fn new(documents: usize) -> Self {
        let none = vec![0.0; documents];
        Self { scores: none.clone(), answered: none.clone(), covered: none, lifted: Vec::new(), rarity: 0.0 }
    }

    /// Adds a word. It counts more the rarer it is and the surer its best evidence;
    /// one that is found nowhere counts nothing.
    fn add(&mut self, word: &Scores) {
        let best = word.best().min(1.0);
        if best <= 0.0 {
            return;
        }
        let found = word.0.iter().filter(|s| **s > 0.0).count();
        #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^23 providers")]
        let rarity = best * (1.0 + word.0.len() as f32 / found as f32).ln();
        self.rarity += rarity;
        for (place, score) in word.0.iter().enumerate().filter(|(_, score)| **score > 0.0) {
            self.scores[place] += rarity * score;
            self.answered[place] += rarity * (score / best).min(1.0);
            if *score >= best * weight::ANSWERS {
                self.covered[place] += best;
            }
        }
    }

    fn lift(&mut self, place: usize, score: f32) {
        self.lifted.push((place, score));
    }

    fn hits(self, limit: usize) -> Vec<Hit> {
        let mut scores = self.scores;
        let most = self.covered.iter().copied().fold(0.0, f32::max);
        for ((score, answered), covered) in scores.iter_mut().zip(&self.answered).zip(&self.covered) {
            let share = answered / self.rarity;
            *score *= if *covered < most * weight::COVERAGE_FLOOR { 0.0 } else { share * share };
        }
        for (place, lift) in self.lifted {
            scores[place] = scores[place].max(lift);
        }
        let mut hits: Vec<Hit> = scores
            .into_iter()
            .enumerate()
            .filter(|(_, s)| *s > 0.0)
            .map(|(place, score)| Hit { place, score })
            .collect();
        let order = |hit: &Hit| (Reverse(hit.score.to_bits()), hit.place);
        if limit < hits.len() {
            if limit > 0 {
                hits.select_nth_unstable_by_key(limit - 1, order);
            }
            hits.truncate(limit);
        }
        // Positive floats sort as their bits do.
        hits.sort_unstable_by_key(order);
        hits
    }
}
