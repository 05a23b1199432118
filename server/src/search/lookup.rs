//! One word of the query: which providers answer it, and how well.

use tantivy::postings::TermInfo;

use super::{
    SearchIndex,
    analyzers::{Tongue, fold, uninflected},
    schema::{Field, Terms},
    weight,
};

/// Shorter words have too many neighbours to guess which was meant.
const SHORTEST_MISSPELT: usize = 5;
/// The shortest beginning that is completed.
const SHORTEST_BEGINNING: usize = 2;

/// How well each document answers one word; 0 is not at all.
pub(super) struct Scores(pub Vec<f32>);

impl Scores {
    fn new(documents: usize) -> Self {
        Self(vec![0.0; documents])
    }

    /// The best answer.
    pub fn best(&self) -> f32 {
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
pub(super) struct Lookup<'a> {
    /// Where to look.
    pub index: &'a SearchIndex,
    /// The page's language.
    pub own: Tongue,
    /// The word, in lower case.
    pub word: &'a str,
    /// Whether it stands last and may be unfinished.
    pub last: bool,
}

impl Lookup<'_> {
    /// How well each provider answers the word.
    pub fn scores(&self) -> tantivy::Result<Scores> {
        let folded = fold(self.word);
        let mut concepts = Scores::new(self.index.vocabulary.terms.len());
        let mut scores = Scores::new(self.index.providers.len());
        self.stems(&mut concepts, &mut scores)?;
        self.names(&folded, &mut scores)?;
        if let Some(parts) = self.index.analyzers.split(self.word) {
            self.compound(&parts, true, &mut scores)?;
        }
        let as_written = concepts.best().max(scores.best());
        if self.last && folded.chars().count() >= SHORTEST_BEGINNING {
            self.beginnings(&folded, &mut concepts, &mut scores)?;
        }
        if folded.chars().count() >= SHORTEST_MISSPELT && as_written < weight::PLACE_INFLECTED.min(weight::CONCEPT) {
            let share = if as_written > 0.0 { weight::MISSPELT_BESIDE_EXACT } else { 1.0 };
            self.misspelt(&folded, share, &mut concepts, &mut scores)?;
        }
        self.meant(&concepts, &mut scores)?;
        if scores.best() <= 0.0 {
            self.compound(&self.index.analyzers.edges(self.word), false, &mut scores)?;
        }
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

    /// A compound also finds those who have all its parts; or some of them when nobody
    /// has all, or when these parts are not the whole of it.
    fn compound(&self, parts: &[String], whole: bool, scores: &mut Scores) -> tantivy::Result<()> {
        let (mut all, mut any) = (vec![1.0_f32; scores.0.len()], vec![0.0_f32; scores.0.len()]);
        for part in parts {
            let mut meant = Scores::new(self.index.vocabulary.terms.len());
            let mut found = Scores::new(scores.0.len());
            for (terms, found, worth) in self.both(&mut meant, &mut found) {
                found.raise_exact(terms, Field::Part, part, worth * weight::PART)?;
                found.raise_exact(terms, Field::Folded, part, worth * weight::PART)?;
            }
            found.raise_exact(&self.index.providers, Field::Place, part, weight::PART)?;
            self.meant(&meant, &mut found)?;
            for ((all, any), score) in all.iter_mut().zip(&mut any).zip(&found.0) {
                *all = all.min(*score);
                *any = any.max(*score);
            }
        }
        let all_found = whole && all.iter().any(|s| *s > 0.0);
        let (found, share) = if all_found { (all, 1.0) } else { (any, weight::SOME_PARTS) };
        for (score, compound) in scores.0.iter_mut().zip(found) {
            *score = score.max(compound * share);
        }
        Ok(())
    }

    fn beginnings(&self, folded: &str, concepts: &mut Scores, scores: &mut Scores) -> tantivy::Result<()> {
        let terms = &self.index.providers;
        scores.raise(terms, Field::Name, &terms.beginning(Field::Name, folded)?, weight::NAME_BEGINNING)?;
        scores.raise(terms, Field::Place, &terms.beginning(Field::Place, folded)?, weight::PLACE_BEGINNING)?;
        let reached = terms.beginning(Field::Reach, folded)?;
        scores.raise(terms, Field::Reach, &reached, weight::PLACE_BEGINNING * weight::REACH)?;
        for (terms, found, worth) in self.both(concepts, scores) {
            let begun = terms.beginning(Field::Folded, folded)?;
            found.raise(terms, Field::Folded, &begun, worth * weight::BEGINNING)?;
        }
        Ok(())
    }

    fn misspelt(&self, folded: &str, share: f32, concepts: &mut Scores, scores: &mut Scores) -> tantivy::Result<()> {
        let terms = &self.index.providers;
        for (field, worth) in [
            (Field::Name, weight::NAME_MISSPELT),
            (Field::Place, weight::PLACE_MISSPELT),
            (Field::Reach, weight::PLACE_MISSPELT * weight::REACH),
        ] {
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
        let sure = concepts.best() * weight::OTHER_LANGUAGE;
        let mut meant = Scores::new(scores.0.len());
        for (code, score) in self.index.vocabulary.codes.iter().zip(&concepts.0).filter(|(_, score)| **score > 0.0) {
            let Some(term) = terms.exact(Field::Concept, code)? else { continue };
            terms.documents(Field::Concept, &term, |document| {
                let known = &mut meant.0[document];
                let further = if known.min(*score) >= sure { weight::FURTHER_CONCEPT * score } else { 0.0 };
                *known = known.max(*score) + further;
            })?;
        }
        for (score, meant) in scores.0.iter_mut().zip(meant.0) {
            *score = score.max(meant);
        }
        Ok(())
    }
}
