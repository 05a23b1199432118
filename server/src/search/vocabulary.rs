//! The words people use, from the two data files beside this one.
//!
//! Each file has words that only hold sentences together (`stop`), the parts that
//! compounds are made of (`parts`), and for each concept code its words and
//! phrases. What a code means is decided in [`concepts_of`].

use std::collections::BTreeMap;

use app::domain::{
    directory::{Availability, HoursWish, MeetFirst, Provider},
    municipality::Municipality,
};
use serde::Deserialize;

use super::{
    SearchError,
    analyzers::{Analyzers, Tongue},
    schema::Terms,
};

const FILES: [(Tongue, &str, &str); 2] = [
    (Tongue::Sv, "sv.toml", include_str!("vocabulary/sv.toml")),
    (Tongue::Fi, "fi.toml", include_str!("vocabulary/fi.toml")),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    stop: Vec<String>,
    parts: Vec<String>,
    concepts: BTreeMap<String, Vec<String>>,
}

/// What words mean: an index with one document for each concept.
pub(super) struct Vocabulary {
    /// The concepts' words.
    pub terms: Terms,
    /// The concepts' codes, in the order of the documents.
    pub codes: Vec<String>,
}

/// Reads both files.
pub(super) fn load() -> Result<(Analyzers, Vocabulary), SearchError> {
    let mut files = Vec::new();
    for (tongue, file, text) in FILES {
        let read: File =
            toml::from_str(text).map_err(|source| SearchError::Vocabulary { file, source: Box::new(source) })?;
        files.push((tongue, read));
    }
    let stop = files.iter().flat_map(|(_, f)| f.stop.iter().cloned());
    let parts = files.iter().flat_map(|(t, f)| f.parts.iter().map(|p| (*t, p.clone())));
    let analyzers = Analyzers::new(stop, parts);
    let mut codes: Vec<String> = files.iter().flat_map(|(_, f)| f.concepts.keys().cloned()).collect();
    codes.sort();
    codes.dedup();
    let documents = codes.iter().map(|code| {
        let mut terms = Vec::new();
        for (tongue, file) in &files {
            for phrase in file.concepts.get(code).into_iter().flatten() {
                analyzers.add_text(*tongue, phrase, &mut terms);
            }
        }
        terms
    });
    let terms = Terms::build(documents)?;
    Ok((analyzers, Vocabulary { terms, codes }))
}

/// The concept codes of a provider; `own` is its municipality, whose limits decide what is evening and night.
pub(super) fn concepts_of(provider: &Provider, own: Option<&Municipality>) -> Vec<String> {
    let facts = &provider.facts;
    let mut codes = vec![format!("ownership.{}", facts.ownership.value.code())];
    codes.extend(facts.services.value.iter().map(|s| format!("service.{}", s.code())));
    codes.extend(facts.languages.iter().flat_map(|f| &f.value).map(|l| format!("language.{}", l.code())));
    codes.extend(facts.skills.iter().flat_map(|f| &f.value).map(|s| format!("skill.{}", s.code())));
    codes.extend(facts.target_groups.iter().flat_map(|f| &f.value).map(|t| format!("target.{}", t.code())));
    codes.extend(facts.methods.iter().flat_map(|f| &f.value).map(|m| format!("method.{}", m.code())));
    codes.extend(
        provider.units.iter().filter_map(|u| u.access.as_ref()).flatten().map(|a| format!("access.{}", a.code())),
    );
    let met = own.map_or(0, |m| HoursWish::met_by(facts.hours.as_ref().map(|f| &f.value), &m.rules));
    codes.extend(HoursWish::ALL.iter().filter(|w| met & w.bit() != 0).map(|w| format!("hours.{}", w.code())));
    let ages = facts.ages.as_ref().map(|f| f.value);
    let others = [
        ("sign", facts.sign_language.as_ref().is_some_and(|f| f.value)),
        ("meet", facts.meet_first.as_ref().is_some_and(|f| f.value != MeetFirst::No)),
        (
            "free",
            Availability::of(facts.capacity.as_ref().map(|f| &f.value)).has_place()
                && provider.agreement_ended_on.is_none(),
        ),
        ("age.barn", ages.is_some_and(|a| a.from < 18)),
        ("age.aldre", ages.is_some_and(|a| a.contains(70))),
        ("register", facts.register_check.as_ref().is_some_and(|f| f.value)),
    ];
    codes.extend(others.into_iter().filter(|(_, has)| *has).map(|(code, _)| code.to_owned()));
    codes
}
