//! What a provider is found by.

use std::collections::{HashMap, HashSet};

use app::domain::{
    directory::{Fact, Localised, Provider},
    municipality::{District, Municipalities, Municipality},
};

use super::{
    analyzers::{Analyzers, Tongue, compose, fold},
    schema::{Document, Field},
    vocabulary::{Vocabulary, concepts_of},
};

/// Makes the documents of providers.
pub(super) struct Documents<'a> {
    analyzers: &'a Analyzers,
    vocabulary: &'a Vocabulary,
    municipalities: &'a Municipalities,
    /// The folded names in and of each district, by its code.
    places: HashMap<&'a str, Vec<String>>,
    /// All of those names.
    place_names: HashSet<String>,
}

impl<'a> Documents<'a> {
    /// For providers in these places.
    pub fn new(analyzers: &'a Analyzers, vocabulary: &'a Vocabulary, municipalities: &'a Municipalities) -> Self {
        let names = |m: &Municipality, d: &District| {
            let all = d.places.iter().chain([&d.name, &m.name, &m.name_fi]);
            all.flat_map(|name| folded_words(analyzers, name)).collect()
        };
        let places: HashMap<_, Vec<String>> =
            municipalities.0.iter().flat_map(|m| m.districts.iter().map(|d| (d.code.as_str(), names(m, d)))).collect();
        let place_names = places.values().flatten().cloned().collect();
        Self { analyzers, vocabulary, municipalities, places, place_names }
    }

    /// The terms of `provider`.
    pub fn of(&self, provider: &Provider) -> Document {
        let mut terms = Document::new();
        self.add_name(&provider.name, &mut terms);
        self.add_places(provider, &mut terms);
        let codes = concepts_of(provider, self.municipalities.get(&provider.municipality));
        terms.extend(codes.into_iter().map(|code| (Field::Concept, code)));
        for text in texts(provider) {
            self.analyzers.add_text(Tongue::Sv, &text.sv, &mut terms);
            for (tongue, more) in
                [(Tongue::Fi, &text.fi), (Tongue::Sv, &text.sv_lattlast), (Tongue::Fi, &text.fi_selko)]
            {
                self.analyzers.add_text(tongue, more.as_deref().unwrap_or_default(), &mut terms);
            }
        }
        terms
    }

    /// Only words that say nothing but the name give a name's weight: a company
    /// called "Boendestöd" is not first among those that give boendestöd (R-PROV-1).
    fn add_name(&self, name: &str, terms: &mut Document) {
        self.analyzers.add_text(Tongue::Sv, name, terms);
        for word in folded_words(self.analyzers, name) {
            if !self.is_generic(&word) {
                terms.push((Field::Name, word));
            }
        }
    }

    fn is_generic(&self, folded: &str) -> bool {
        let known = self.vocabulary.terms.exact(Field::Folded, folded).is_ok_and(|found| found.is_some());
        known || self.analyzers.is_common(folded) || self.place_names.contains(folded)
    }

    fn add_places(&self, provider: &Provider, terms: &mut Document) {
        let stated = provider.facts.districts.iter().flat_map(|f| &f.value);
        for code in stated.chain(provider.units.iter().map(|u| &u.district)) {
            let names = self.places.get(code.as_str()).into_iter().flatten();
            terms.extend(names.map(|name| (Field::Place, name.clone())));
        }
        for unit in &provider.units {
            let address = [Some(&unit.name), unit.street.as_ref(), unit.town.as_ref()];
            for text in address.into_iter().flatten() {
                self.analyzers.add_text(Tongue::Sv, text, terms);
            }
        }
        let Some(own) = self.municipalities.get(&provider.municipality) else { return };
        for name in [&own.name, &own.name_fi] {
            terms.extend(folded_words(self.analyzers, name).map(|word| (Field::Place, word)));
        }
        for district in own.districts.iter().filter(|d| provider.serves(&d.code)) {
            let names = self.places.get(district.code.as_str()).into_iter().flatten();
            terms.extend(names.map(|name| (Field::Reach, name.clone())));
        }
    }
}

/// What a provider writes of itself, the presentation first.
pub(super) fn texts(provider: &Provider) -> impl Iterator<Item = &Localised> {
    let f = &provider.facts;
    let texts: [&Option<Fact<Localised>>; 5] =
        [&f.summary, &f.good_to_know, &f.training, &f.hours_note, &f.environment];
    texts.into_iter().flatten().map(|fact| &fact.value)
}

/// The words of a name or place that are no stop words, folded.
pub(super) fn folded_words(analyzers: &Analyzers, text: &str) -> impl Iterator<Item = String> {
    let words = analyzers.words(&compose(text));
    words.into_iter().map(|w| w.text).filter(|w| !analyzers.is_stop(w)).map(|w| fold(&w))
}
