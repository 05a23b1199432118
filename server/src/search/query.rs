//! From what was typed to scored providers.

use std::{cmp::Reverse, collections::HashSet};

use app::domain::Lang;
use tantivy::postings::TermInfo;

use super::{
    Hit, SearchIndex,
    analyzers::{Analyzers, Tongue, compose, fold, uninflected},
    document::NameMatch,
    schema::{Field, Terms},
};

/// Longer texts are cut: more words make no search better.
const MAX_CHARS: usize = 200;
const MAX_WORDS: usize = 12;
/// Shorter words have too many neighbours to guess which was meant.
const SHORTEST_MISSPELT: usize = 5;
/// The shortest beginning that is completed.
const SHORTEST_BEGINNING: usize = 2;

/// What each kind of evidence for one word is worth.
mod weight {
    /// A word of the name that nothing else is called.
    pub const NAME: f32 = 3.0;
    pub const NAME_INFLECTED: f32 = 2.7;
    pub const NAME_BEGINNING: f32 = 2.0;
    pub const NAME_MISSPELT: f32 = 1.5;
    pub const PLACE: f32 = 1.0;
    pub const PLACE_INFLECTED: f32 = 0.95;
    pub const PLACE_BEGINNING: f32 = 0.6;
    pub const PLACE_MISSPELT: f32 = 0.5;
    /// Serves the place only because it takes people from everywhere.
    pub const REACH: f32 = 0.7;
    pub const CONCEPT: f32 = 1.0;
    /// In what a provider writes of itself.
    pub const TEXT: f32 = 0.55;
    /// Part of a compound, or a compound made of it.
    pub const PART: f32 = 0.6;
    /// Only some parts of a compound.
    pub const SOME_PARTS: f32 = 0.6;
    /// Without dots and accents.
    pub const FOLDED: f32 = 0.5;
    /// The beginning of a word of the vocabulary or of a text.
    pub const BEGINNING: f32 = 0.45;
    /// One letter wrong, when the word as written is found nowhere.
    pub const MISSPELT: f32 = 0.4;
    /// What is left of a misspelling's weight when the word as written is found, too.
    pub const MISSPELT_BESIDE_EXACT: f32 = 0.1;
    /// For each further concept of a provider that the word means as surely.
    pub const FURTHER_CONCEPT: f32 = 0.1;
    /// In the other language than the page's.
    pub const OTHER_LANGUAGE: f32 = 0.95;
    /// Above all else: what was typed is the provider's whole name, or its beginning.
    pub const WHOLE_NAME: f32 = 1000.0;
    pub const WHOLE_BEGINNING: f32 = 500.0;
    /// Providers that cover less than this of the best one's share of the query are left out.
    pub const COVERAGE_FLOOR: f32 = 0.45;
}

/// The words of a query that mean something, in lower case, each once, in order.
pub(super) fn words_of(analyzers: &Analyzers, text: &str) -> Vec<String> {
    let text: String = text.chars().take(MAX_CHARS).map(|c| if c.is_control() { ' ' } else { c }).collect();
    let all: Vec<String> = analyzers.words(&compose(&text)).into_iter().map(|w| w.text).collect();
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
    let folded: Vec<String> = words.iter().map(|w| fold(w)).collect();
    for (place, name) in index.names.beginning(&folded) {
        total.lift(place, if name == NameMatch::Whole { weight::WHOLE_NAME } else { weight::WHOLE_BEGINNING });
    }
    Ok(total.hits(limit))
}

/// How well each document answers one word; 0 is not at all.
struct Scores(Vec<f32>);

impl Scores {
    fn new(documents: usize) -> Self {
        Self(vec![0.0; documents])
    }

    fn best(&self) -> f32 {
        self.0.iter().copied().fold(0.0, f32::max)
    }

    /// Notes that the documents with these terms answer the word this well.
    fn raise(&mut self, terms: &Terms, field: Field, found: &[TermInfo], score: f32) -> tantivy::Result<()> {
        for term in found {
            terms.documents(field, term, |document| self.0[document] = self.0[document].max(score))?;
        }
        Ok(())
    }

    fn raise_exact(&mut self, terms: &Terms, field: Field, term: &str, score: f32) -> tantivy::Result<()> {
        self.raise(terms, field, terms.exact(field, term)?.as_slice(), score)
    }
}

/// One word, looked up in both indexes.
struct Lookup<'a> {
    index: &'a SearchIndex,
    own: Tongue,
    word: &'a str,
    last: bool,
}

impl Lookup<'_> {
    fn scores(&self) -> tantivy::Result<Scores> {
        let folded = fold(self.word);
        let mut concepts = Scores::new(self.index.vocabulary.terms.len());
        let mut scores = Scores::new(self.index.providers.len());
        self.stems(&mut concepts, &mut scores)?;
        self.names(&folded, &mut scores)?;
        self.compound(&mut scores)?;
        let as_written = concepts.best().max(scores.best());
        if self.last && folded.chars().count() >= SHORTEST_BEGINNING {
            self.beginnings(&folded, &mut concepts, &mut scores)?;
        }
        if folded.chars().count() >= SHORTEST_MISSPELT && as_written < weight::PLACE_INFLECTED.min(weight::CONCEPT) {
            let share = if as_written > 0.0 { weight::MISSPELT_BESIDE_EXACT } else { 1.0 };
            self.misspelt(&folded, share, &mut concepts, &mut scores)?;
        }
        self.meant(&concepts, &mut scores)?;
        Ok(scores)
    }

    /// The two indexes with what a word of each is worth.
    fn both<'s>(&self, concepts: &'s mut Scores, scores: &'s mut Scores) -> [(&Terms, &'s mut Scores, f32); 2] {
        [(&self.index.vocabulary.terms, concepts, weight::CONCEPT), (&self.index.providers, scores, weight::TEXT)]
    }

    fn stems(&self, concepts: &mut Scores, scores: &mut Scores) -> tantivy::Result<()> {
        for (terms, found, worth) in self.both(concepts, scores) {
            for tongue in Tongue::BOTH {
                let stem = self.index.analyzers.stem(tongue, self.word);
                let language = if tongue == self.own { 1.0 } else { weight::OTHER_LANGUAGE };
                found.raise_exact(terms, tongue.field(), &stem, worth * language)?;
                let folded = fold(&stem);
                found.raise_exact(terms, Field::Part, &folded, worth * weight::PART)?;
                found.raise_exact(terms, Field::Folded, &folded, worth * weight::FOLDED)?;
            }
            found.raise_exact(terms, Field::Folded, &fold(self.word), worth * weight::FOLDED)?;
        }
        Ok(())
    }

    fn names(&self, folded: &str, scores: &mut Scores) -> tantivy::Result<()> {
        let terms = &self.index.providers;
        for name in uninflected(folded) {
            scores.raise_exact(terms, Field::Name, name, weight::NAME_INFLECTED)?;
            scores.raise_exact(terms, Field::Place, name, weight::PLACE_INFLECTED)?;
            scores.raise_exact(terms, Field::Reach, name, weight::REACH)?;
        }
        scores.raise_exact(terms, Field::Name, folded, weight::NAME)?;
        scores.raise_exact(terms, Field::Place, folded, weight::PLACE)?;
        scores.raise_exact(terms, Field::Reach, folded, weight::REACH)
    }

    /// A compound also finds those who have all its parts, or some when nobody has all.
    fn compound(&self, scores: &mut Scores) -> tantivy::Result<()> {
        let Some(parts) = self.index.analyzers.split(self.word) else { return Ok(()) };
        let (mut all, mut any) = (vec![1.0_f32; scores.0.len()], vec![0.0_f32; scores.0.len()]);
        for part in parts {
            let mut concepts = Scores::new(self.index.vocabulary.terms.len());
            let mut found = Scores::new(scores.0.len());
            for (terms, found, worth) in self.both(&mut concepts, &mut found) {
                found.raise_exact(terms, Field::Part, &part, worth * weight::PART)?;
                found.raise_exact(terms, Field::Folded, &part, worth * weight::PART)?;
            }
            found.raise_exact(&self.index.providers, Field::Place, &part, weight::PART)?;
            self.meant(&concepts, &mut found)?;
            for ((all, any), score) in all.iter_mut().zip(&mut any).zip(&found.0) {
                *all = all.min(*score);
                *any = any.max(*score);
            }
        }
        let nobody_has_all = all.iter().all(|s| *s <= 0.0);
        let found = if nobody_has_all { any } else { all };
        let share = if nobody_has_all { weight::SOME_PARTS } else { 1.0 };
        for (score, compound) in scores.0.iter_mut().zip(found) {
            *score = score.max(compound * share);
        }
        Ok(())
    }

    fn beginnings(&self, folded: &str, concepts: &mut Scores, scores: &mut Scores) -> tantivy::Result<()> {
        let terms = &self.index.providers;
        scores.raise(terms, Field::Name, &terms.beginning(Field::Name, folded)?, weight::NAME_BEGINNING)?;
        scores.raise(terms, Field::Place, &terms.beginning(Field::Place, folded)?, weight::PLACE_BEGINNING)?;
        for (terms, found, worth) in self.both(concepts, scores) {
            let begun = terms.beginning(Field::Folded, folded)?;
            found.raise(terms, Field::Folded, &begun, worth * weight::BEGINNING)?;
        }
        Ok(())
    }

    fn misspelt(&self, folded: &str, share: f32, concepts: &mut Scores, scores: &mut Scores) -> tantivy::Result<()> {
        let terms = &self.index.providers;
        for (field, worth) in [(Field::Name, weight::NAME_MISSPELT), (Field::Place, weight::PLACE_MISSPELT)] {
            scores.raise(terms, field, &terms.near(field, folded, self.last)?, worth * share)?;
        }
        let stem = fold(&self.index.analyzers.stem(self.own, self.word));
        for (terms, found, worth) in self.both(concepts, scores) {
            let near = terms.near(Field::Folded, folded, self.last)?;
            found.raise(terms, Field::Folded, &near, worth * weight::MISSPELT * share)?;
            if stem != folded && stem.chars().count() >= SHORTEST_MISSPELT {
                let near = terms.near(Field::Folded, &stem, false)?;
                found.raise(terms, Field::Folded, &near, worth * weight::MISSPELT * share)?;
            }
        }
        Ok(())
    }

    /// From the concepts that the word may mean to the providers that have them.
    fn meant(&self, concepts: &Scores, scores: &mut Scores) -> tantivy::Result<()> {
        let terms = &self.index.providers;
        let mut meant = Scores::new(scores.0.len());
        for (code, score) in self.index.vocabulary.codes.iter().zip(&concepts.0).filter(|(_, score)| **score > 0.0) {
            let Some(term) = terms.exact(Field::Concept, code)? else { continue };
            terms.documents(Field::Concept, &term, |document| {
                let known = &mut meant.0[document];
                let further = if known.min(*score) >= weight::CONCEPT * weight::OTHER_LANGUAGE {
                    weight::FURTHER_CONCEPT
                } else {
                    0.0
                };
                *known = known.max(*score) + further;
            })?;
        }
        for (score, meant) in scores.0.iter_mut().zip(meant.0) {
            *score = score.max(meant);
        }
        Ok(())
    }
}

/// The words put together.
struct Total {
    scores: Vec<f32>,
    covered: Vec<f32>,
    lifted: Vec<(usize, f32)>,
    rarity: f32,
}

impl Total {
    fn new(documents: usize) -> Self {
        Self { scores: vec![0.0; documents], covered: vec![0.0; documents], lifted: Vec::new(), rarity: 0.0 }
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
            self.covered[place] += rarity * (score / best).min(1.0);
        }
    }

    fn lift(&mut self, place: usize, score: f32) {
        self.lifted.push((place, score));
    }

    fn hits(self, limit: usize) -> Vec<Hit> {
        let mut scores = self.scores;
        let most = self.covered.iter().copied().fold(0.0, f32::max);
        for (score, covered) in scores.iter_mut().zip(&self.covered) {
            let share = covered / self.rarity;
            *score *= if *covered < most * weight::COVERAGE_FLOOR { 0.0 } else { share * share };
        }
        for (place, lift) in self.lifted {
            scores[place] += lift;
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
