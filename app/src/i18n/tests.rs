use std::collections::{BTreeMap, BTreeSet};

use super::*;
use fluent_syntax::{ast, parser};

/// Every message of a language, with its text as written.
fn messages(lang: Lang) -> BTreeMap<String, String> {
    let (_, files) = RESOURCES.iter().find(|(code, _)| *code == lang.code()).unwrap();
    let mut found = BTreeMap::new();
    for file in *files {
        let resource = parser::parse(*file).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", lang.code()));
        for entry in resource.body {
            if let ast::Entry::Message(message) = entry {
                let text = format!("{:?}", message.value);
                assert!(
                    found.insert(message.id.name.to_owned(), text).is_none(),
                    "{} twice in {}",
                    message.id.name,
                    lang.code()
                );
            }
        }
    }
    found
}

fn arguments(written: &str) -> BTreeSet<String> {
    let parts = written.split("VariableReference { id: Identifier { name: \"").skip(1);
    parts.map(|p| p.split('"').next().unwrap().to_owned()).collect()
}

// R-LANG-1: Swedish and Finnish say the same things.
#[test]
fn every_plain_language_has_every_message() {
    let (sv, fi) = (messages(Lang::Sv), messages(Lang::Fi));
    let missing: Vec<_> = sv.keys().filter(|k| !fi.contains_key(*k)).collect();
    let surplus: Vec<_> = fi.keys().filter(|k| !sv.contains_key(*k)).collect();
    assert!(missing.is_empty() && surplus.is_empty(), "missing in fi: {missing:?}; only in fi: {surplus:?}");
}

// R-LANG-1: easy-read covers every message; the journeys never fall back to plain language.
#[test]
fn easy_read_covers_every_message() {
    let sv = messages(Lang::Sv);
    for easy in [Lang::SvLattlast, Lang::FiSelko] {
        let own = messages(easy);
        let missing: Vec<_> = sv.keys().filter(|k| !own.contains_key(*k)).collect();
        let surplus: Vec<_> = own.keys().filter(|k| !sv.contains_key(*k)).collect();
        assert!(missing.is_empty() && surplus.is_empty(), "{}: missing {missing:?}; surplus {surplus:?}", easy.code());
    }
}

#[test]
fn a_translation_uses_only_the_arguments_that_swedish_gives() {
    let sv = messages(Lang::Sv);
    for lang in [Lang::Fi, Lang::SvLattlast, Lang::FiSelko] {
        for (key, text) in messages(lang) {
            let Some(swedish) = sv.get(&key) else { continue };
            let (given, used) = (arguments(swedish), arguments(&text));
            assert!(used.is_subset(&given), "{key} in {}: uses {used:?}, gets {given:?}", lang.code());
        }
    }
}
