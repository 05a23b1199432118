//! Whole names, and the beginnings of names.

use app::domain::directory::Provider;

use super::{
    analyzers::{Analyzers, compose, fold},
    document::folded_words,
};

/// All names in order, to find whole names and the beginnings of names.
pub(super) struct Names(Vec<(String, usize)>);

/// How much of a provider's name was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NameMatch {
    /// All of it.
    Whole,
    /// Its beginning.
    Beginning,
}

impl Names {
    /// The names of `providers`.
    pub fn of(providers: &[Provider], analyzers: &Analyzers) -> Self {
        let mut names = Vec::new();
        for (place, provider) in providers.iter().enumerate() {
            // "Bra Liv" and "Boendestödet Bromma" are both ways to write a name.
            names.push((folded_words(analyzers, &provider.name).collect::<Vec<_>>().join(" "), place));
            let all = analyzers.words(&compose(&provider.name));
            names.push((all.iter().map(|w| fold(&w.text)).collect::<Vec<_>>().join(" "), place));
        }
        names.sort();
        names.dedup();
        Self(names)
    }

    /// The providers whose name begins with these folded words, the last of which may be unfinished.
    ///
    /// A single word counts only when it is the whole name: many names begin with "Boendestöd".
    pub fn beginning(&self, words: &[String]) -> impl Iterator<Item = (usize, NameMatch)> {
        let written = words.join(" ");
        let one_word = words.len() < 2;
        let from = self.0.partition_point(|(name, _)| *name < written);
        let found = self.0[from..].iter().take_while({
            let written = written.clone();
            move |(name, _)| !written.is_empty() && name.starts_with(&written)
        });
        found.filter_map(move |(name, place)| match () {
            () if *name == written => Some((*place, NameMatch::Whole)),
            () if one_word => None,
            () => Some((*place, NameMatch::Beginning)),
        })
    }
}
