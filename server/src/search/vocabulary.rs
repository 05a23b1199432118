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

/// Words of the concepts that compounds may be made of have at least so many letters.
const SHORTEST_PART: usize = 4;

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

fn files() -> Result<Vec<(Tongue, File)>, SearchError> {
    let read = |(tongue, file, text)| match toml::from_str(text) {
        Ok(read) => Ok((tongue, read)),
        Err(source) => Err(SearchError::Vocabulary { file, source: Box::new(source) }),
    };
    FILES.into_iter().map(read).collect()
}

/// Reads both files.
pub(super) fn load() -> Result<(Analyzers, Vocabulary), SearchError> {
    let files = files()?;
    let stop = files.iter().flat_map(|(_, f)| f.stop.iter().cloned());
    // Whatever has a word of its own may be part of a compound.
    let words = |f: &File| {
        f.concepts
            .values()
            .flatten()
            .filter(|p| p.chars().all(char::is_alphabetic))
            .filter(|p| p.chars().count() >= SHORTEST_PART)
            .cloned()
            .collect::<Vec<_>>()
    };
    let parts = files.iter().flat_map(|(t, f)| words(f).into_iter().chain(f.parts.iter().cloned()).map(|p| (*t, p)));
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

/// All codes there are, in order.
#[cfg(test)]
pub(super) fn all_codes() -> std::collections::BTreeSet<String> {
    use app::domain::directory::{AccessFeature, Method, Ownership, Service, Skill, StaffLanguage, TargetGroup};
    let others = ["sign", "meet", "free", "age.barn", "age.aldre", "register"].map(str::to_owned);
    let all = Service::ALL.iter().map(|c| format!("service.{}", c.code()));
    let all = all.chain(Ownership::ALL.iter().map(|c| format!("ownership.{}", c.code())));
    let all = all.chain(StaffLanguage::ALL.iter().map(|c| format!("language.{}", c.code())));
    let all = all.chain(Skill::ALL.iter().map(|c| format!("skill.{}", c.code())));
    let all = all.chain(TargetGroup::ALL.iter().map(|c| format!("target.{}", c.code())));
    let all = all.chain(Method::ALL.iter().map(|c| format!("method.{}", c.code())));
    let all = all.chain(AccessFeature::ALL.iter().map(|c| format!("access.{}", c.code())));
    all.chain(HoursWish::ALL.iter().map(|c| format!("hours.{}", c.code()))).chain(others).collect()
}

/// The codes that each file has words for.
#[cfg(test)]
pub(super) fn codes_by_file() -> Result<Vec<(String, std::collections::BTreeSet<String>)>, SearchError> {
    let files = files()?.into_iter();
    Ok(files.map(|(tongue, file)| (format!("{tongue:?}"), file.concepts.into_keys().collect())).collect())
}
