//! Taking compounds apart by a list of parts: ledsagarservice is ledsagar + service.
//!
//! Tantivy's own splitter needs every part letter by letter; here the last part may
//! be inflected and parts may be linked with an s, as Swedish does.

use std::collections::{HashMap, HashSet};

/// Longer words are no compounds that anybody wrote on purpose.
const LONGEST: usize = 40;
const SHORTEST_PART: usize = 3;
const MOST_PARTS: usize = 4;
/// Shorter words stand at the end of too many others by chance.
const SHORTEST_EDGE: usize = 4;

/// The parts that compounds are made of, all folded.
#[derive(Default)]
pub(super) struct Compounds {
    /// Part → its stem.
    parts: HashMap<String, String>,
    stems: HashSet<String>,
}

impl Compounds {
    /// Adds a part and its stem.
    pub fn add(&mut self, part: String, stem: String) {
        self.stems.insert(stem.clone());
        self.parts.insert(part, stem);
    }

    /// Whether it is the stem of a part.
    pub fn has_stem(&self, stem: &str) -> bool {
        self.stems.contains(stem)
    }

    /// The stems of the parts when the whole word is made of them, the longest first parts tried first.
    ///
    /// `inflected` gives the stem of a last part that is not in the list as it stands.
    pub fn split(&self, word: &str, inflected: impl Fn(&str) -> Option<String>) -> Option<Vec<String>> {
        let mut parts = Vec::new();
        (word.len() <= LONGEST && self.rest(word, &inflected, &mut parts)).then_some(parts)
    }

    /// The stems of the longest known words that the word ends and begins with.
    ///
    /// For compounds with a part that nobody thought of: panik*ångest*, *viittomakielen*taitoinen.
    pub fn edges(&self, word: &str) -> Vec<String> {
        if word.len() > LONGEST {
            return Vec::new();
        }
        let cuts = || word.char_indices().map(|(at, _)| at).filter(|at| *at > 0);
        let end = cuts().filter(|at| word.len() - at > SHORTEST_EDGE).find_map(|at| self.parts.get(&word[at..]));
        let start = cuts().rev().filter(|at| *at >= SHORTEST_EDGE).find_map(|at| self.parts.get(&word[..at]));
        end.into_iter().chain(start).cloned().collect()
    }

    fn rest(&self, rest: &str, inflected: &dyn Fn(&str) -> Option<String>, parts: &mut Vec<String>) -> bool {
        if parts.len() + 1 == MOST_PARTS {
            return false;
        }
        let cuts: Vec<usize> = rest.char_indices().map(|(at, _)| at).filter(|at| *at >= SHORTEST_PART).collect();
        for at in cuts.into_iter().rev() {
            let (head, tail) = rest.split_at(at);
            let Some(stem) = self.parts.get(head) else { continue };
            parts.push(stem.clone());
            // Linked with an s: kväll-s-stöd.
            for tail in [Some(tail), tail.strip_prefix('s')].into_iter().flatten() {
                if tail.len() < SHORTEST_PART {
                    continue;
                }
                if let Some(last) = self.parts.get(tail).cloned().or_else(|| inflected(tail)) {
                    parts.push(last);
                    return true;
                }
                if self.rest(tail, inflected, parts) {
                    return true;
                }
            }
            parts.pop();
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // R-PROV-6
    #[test]
    fn whole_words_only_are_taken_apart() {
        let mut compounds = Compounds::default();
        for (part, stem) in [("kvall", "kvall"), ("stod", "stod"), ("boende", "boend")] {
            compounds.add(part.into(), stem.into());
        }
        let split = |word: &str| compounds.split(word, |tail| (tail == "stodet").then(|| "stod".into()));
        assert_eq!(split("boendestodet"), Some(vec!["boend".into(), "stod".into()]));
        assert_eq!(split("kvallsstod"), Some(vec!["kvall".into(), "stod".into()]));
        assert_eq!(split("kvallsboendestod").map(|p| p.len()), Some(3));
        assert_eq!(compounds.edges("lagboende"), ["boend"]);
        assert_eq!(compounds.edges("stodpersonal"), ["stod"]);
        for whole in ["stod", "boendestodx", "xboende", ""] {
            assert_eq!(split(whole), None, "{whole}");
        }
    }
}
