//! Search that understands what people write (R-PROV-6).
//!
//! There are two small Tantivy indexes, both in memory and both built at once:
//!
//! * the **vocabulary**, one document for each concept a provider can have
//!   (`service.boendestod`, `skill.tandem` …) with all the words and everyday
//!   phrases for it in `vocabulary/sv.toml` and `vocabulary/fi.toml`;
//! * the **providers**, one document for each with its name, its places, what it
//!   writes of itself and the codes of its concepts.
//!
//! A word of the query is looked up in both. What it means comes from the
//! vocabulary as concepts, and from there as the providers that have them, so a
//! provider is found by words that stand nowhere in its profile, in either
//! language, and a new everyday word is one line of data.
//!
//! ```text
//! "Ledsagning i Brommma" ─ analyzers ─► ledsagning, brommma
//!     ledsagning ─ vocabulary ─► service.ledsagarservice ─► providers, 1.0
//!     brommma    ─ places, one letter off ────────────────► providers, 0.6
//!     query: what each provider covers × how rare each word is ─► hits
//! ```
//!
//! Each word is tried as written, as its stem, with dots and accents left out, as
//! part of a compound (*service* in *ledsagarservice*), as a compound itself, as
//! the beginning of a word when it stands last, and with one letter wrong. The
//! weights of these kinds of evidence stand in `weight`, side by side.
//!
//! Nothing typed is an error: there is no query syntax, long text is cut, and
//! words that nobody knows are left out of account. Many providers get exactly
//! the same score; the caller puts those in its competition-neutral order
//! (R-PROV-1), which is also why generic words in a company's name give no lead.

mod analyzers;
mod compounds;
mod document;
mod lookup;
mod names;
mod query;
mod schema;
mod snippet;
mod vocabulary;
mod weight;

#[cfg(test)]
mod tests;

use app::domain::{Lang, directory::Provider, municipality::Municipalities};

use self::{analyzers::Analyzers, names::Names, schema::Terms, snippet::Presentation, vocabulary::Vocabulary};

pub use self::snippet::Segment;

/// The search could not be built. Searching itself never fails.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// A vocabulary file is not what it should be.
    #[error("the vocabulary {file} cannot be read")]
    Vocabulary {
        /// Which file.
        file: &'static str,
        /// What is wrong with it.
        source: Box<toml::de::Error>,
    },
    /// Tantivy refused.
    #[error("the search index cannot be built")]
    Index(#[from] tantivy::TantivyError),
}

/// A provider that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// Its place in the slice that the index was built from.
    pub place: usize,
    /// How well it fits; comparable only within one search.
    pub score: f32,
}

/// The providers of one moment, ready to be searched.
pub struct SearchIndex {
    analyzers: Analyzers,
    vocabulary: Vocabulary,
    providers: Terms,
    names: Names,
    presentations: Vec<Presentation>,
}

impl SearchIndex {
    /// Indexes `providers`; `places` gives the names of districts and neighbourhoods.
    ///
    /// # Errors
    /// When a vocabulary file cannot be read or Tantivy cannot build its index.
    pub fn build(providers: &[Provider], places: &Municipalities) -> Result<Self, SearchError> {
        let (analyzers, vocabulary) = vocabulary::load()?;
        let documents = document::Documents::new(&analyzers, &vocabulary, places);
        let index = Terms::build(providers.iter().map(|p| documents.of(p)))?;
        Ok(Self {
            names: Names::of(providers, &analyzers),
            presentations: providers.iter().map(Presentation::of).collect(),
            providers: index,
            vocabulary,
            analyzers,
        })
    }

    /// The providers that fit `text` best, best first and then in the slice's order, at most `limit`.
    ///
    /// Empty when `text` says nothing; the caller then shows all.
    pub fn search(&self, text: &str, lang: Lang, limit: usize) -> Vec<Hit> {
        query::search(self, text, lang, limit)
    }

    /// For each of `places` the part of its presentation where words of `text` stand, those words marked.
    ///
    /// `None` where no word stands in the presentation. Meant for one page of hits.
    pub fn snippets(&self, text: &str, lang: Lang, places: &[usize]) -> Vec<Option<Vec<Segment>>> {
        let wanted = snippet::Wanted::of(&self.analyzers, text);
        places.iter().map(|p| self.presentations.get(*p)?.snippet(&self.analyzers, &wanted, lang)).collect()
    }
}
