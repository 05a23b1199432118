//! Each promise of R-PROV-6 by itself; how they work together is measured in `tests/relevance.rs`.

use app::domain::{
    Lang,
    directory::{Fact, Facts, Localised, Method, Ownership, Provider, Service, Skill, StaffLanguage, Unit},
    municipality::Municipalities,
};
use std::sync::LazyLock;

use jiff::civil::date;
use proptest::prelude::*;

use super::{SearchIndex, vocabulary};

fn fact<T>(value: T) -> Fact<T> {
    Fact { value, source: "test".into(), checked_on: date(2026, 11, 1) }
}

/// The least a provider can be.
fn provider(name: &str, services: &[Service], district: &str) -> Provider {
    let facts = serde_json::json!({
        "services": fact(services), "ownership": fact(Ownership::Private), "districts": fact([district]),
    });
    let (municipality, _) = MUNICIPALITIES.district(district).map(|(m, d)| (m.code.clone(), d)).unwrap();
    Provider {
        id: name.into(),
        slug: name.into(),
        name: name.into(),
        municipality,
        sample: true,
        agreement_ended_on: None,
        responsible_role: text("enhetschef", None),
        checked_on: date(2026, 11, 1),
        units: vec![Unit {
            name: "Kontoret".into(),
            district: district.into(),
            street: None,
            town: None,
            position: None,
            access: None,
            source: "test".into(),
            checked_on: date(2026, 11, 1),
        }],
        facts: serde_json::from_value(facts).unwrap(),
        surveys: vec![],
        follow_ups: vec![],
    }
}

static MUNICIPALITIES: LazyLock<Municipalities> = LazyLock::new(|| crate::ruleset::load().unwrap());

fn text(sv: &str, fi: Option<&str>) -> Localised {
    Localised { sv: sv.into(), fi: fi.map(Into::into), ..Localised::default() }
}

fn with(name: &str, service: Service, district: &str, change: impl Fn(&mut Facts)) -> Provider {
    let mut made = provider(name, &[service], district);
    change(&mut made.facts);
    made
}

/// Few and far apart, so that each query has one right answer.
fn sample() -> Vec<Provider> {
    use Service::{Avlosarservice, Boendestod, Ledsagarservice};
    vec![
        with("Solrosen AB", Boendestod, "bromma", |_| ()),
        with("Fyren AB", Ledsagarservice, "jarva", |f| f.skills = Some(fact(vec![Skill::Tandem]))),
        with("Lyktan AB", Avlosarservice, "skarholmen", |f| {
            f.languages = Some(fact(vec![StaffLanguage::Finnish]));
        }),
        with("Boendestöd Söder", Boendestod, "sodermalm", |f| {
            f.methods = Some(fact(vec![Method::TherapyDog]));
        }),
        with("Renés Ateljé", Avlosarservice, "fittja", |f| {
            f.sign_language = Some(fact(true));
            f.summary = Some(fact(text(
                "Vi målar och snickrar. Hos oss får du prova på keramiken i vår verkstad, och vi hjälper dig att \
                 packa upp och packa ner. Efteråt fikar vi tillsammans med alla andra som varit med under dagen, \
                 och den som vill får skjuts hem i vår lilla buss.",
                Some("Maalaamme ja nikkaroimme yhdessä."),
            )));
        }),
    ]
}

static INDEX: LazyLock<SearchIndex> = LazyLock::new(|| SearchIndex::build(&sample(), &MUNICIPALITIES).unwrap());

fn found_in(providers: &[Provider], text: &str, lang: Lang) -> Vec<String> {
    let index = SearchIndex::build(providers, &MUNICIPALITIES).unwrap();
    index.search(text, lang, providers.len()).into_iter().map(|hit| providers[hit.place].name.clone()).collect()
}

fn found(text: &str) -> Vec<String> {
    let providers = sample();
    INDEX.search(text, Lang::Sv, providers.len()).into_iter().map(|hit| providers[hit.place].name.clone()).collect()
}

fn first(text: &str) -> String {
    found(text).into_iter().next().unwrap_or_default()
}

// R-PROV-6: compound words, both ways
#[test]
fn compounds_and_their_parts_find_each_other() {
    assert!(found("service").contains(&"Fyren AB".into()));
    assert!(found("stöd hemma").contains(&"Solrosen AB".into()));
    assert_eq!(first("tandemservice"), "Fyren AB");
    assert_eq!(first("hundstöd"), "Boendestöd Söder");
}

// R-PROV-6: inflections
#[test]
fn inflected_words_are_found_in_both_languages() {
    for query in ["ledsagarens", "ledsagning", "saattajaa", "saattajapalvelusta"] {
        assert_eq!(first(query), "Fyren AB", "{query}");
    }
    assert_eq!(first("keramik"), "Renés Ateljé");
}

// R-PROV-6: spelling errors
#[test]
fn one_wrong_letter_is_forgiven_in_words_of_five_letters_or_more() {
    for query in ["ledsagarsevice", "ledsagarrservice", "ledasgarservice", "fyrern", "tandme"] {
        assert_eq!(first(query), "Fyren AB", "{query}");
    }
    assert_eq!(found("hynd"), Vec::<String>::new());
}

// R-PROV-6: typed without dots and accents, or with the dots as letters of their own
#[test]
fn dots_and_accents_may_be_left_out() {
    assert_eq!(first("renes atelje"), "Renés Ateljé");
    assert_eq!(first("skarholmen"), "Lyktan AB");
    assert_eq!(found("boendestod"), found("boendestöd"));
    assert_eq!(found("bostod"), found("bostöd"));
    assert_eq!(found("boendesto\u{308}d"), found("boendestöd"));
}

// R-PROV-6: everyday words
#[test]
fn everyday_phrases_lead_to_services() {
    for (query, name) in [
        ("någon som följer med mig ut", "Fyren AB"),
        ("hjälp att städa", "Solrosen AB"),
        ("vila från att vårda", "Lyktan AB"),
        ("barnvakt till funktionshindrat barn", "Lyktan AB"),
        ("omaishoitajan vapaa", "Lyktan AB"),
        ("seuralainen ulos", "Fyren AB"),
        ("viittomakieltä", "Renés Ateljé"),
    ] {
        assert_eq!(first(query), name, "{query}");
    }
}

// R-PROV-6: Finnish words, on every page
#[test]
fn both_languages_are_searched_from_pages_of_either() {
    for lang in Lang::ALL {
        assert_eq!(found_in(&sample(), "saattajapalvelu", *lang)[0], "Fyren AB");
        assert_eq!(found_in(&sample(), "ledsagarservice", *lang)[0], "Fyren AB");
    }
}

// R-PROV-6: places, with Finnish case endings
#[test]
fn districts_and_the_places_in_them_are_found() {
    for query in ["Rinkeby", "rinkebyssä", "Järva", "Husby", "husbyn"] {
        assert_eq!(found(query), ["Fyren AB"], "{query}");
    }
    for query in ["Skärholmenissa", "skarholmenissa", "Skärholmeniin", "Bredäng"] {
        assert_eq!(found(query), ["Lyktan AB"], "{query}");
    }
    assert_eq!(found("Botkyrkassa"), ["Renés Ateljé"]);
}

// R-PROV-6: names first
#[test]
fn a_name_goes_before_all_else_and_its_beginning_is_enough() {
    assert_eq!(first("boendestöd söder"), "Boendestöd Söder");
    assert_eq!(first("boendestöd söd"), "Boendestöd Söder");
    assert_eq!(first("sol"), "Solrosen AB");
    assert_eq!(first("Solrosen AB"), "Solrosen AB");
    assert_eq!(first("solrosenin"), "Solrosen AB");
}

// R-PROV-1: a company named after the service has no lead
#[test]
fn generic_words_in_a_name_give_no_lead() {
    let providers = sample();
    let index = SearchIndex::build(&providers, &MUNICIPALITIES).unwrap();
    let hits = index.search("boendestöd", Lang::Sv, providers.len());
    assert_eq!(hits.iter().map(|h| h.place).collect::<Vec<_>>(), [0, 3]);
    assert!((hits[0].score - hits[1].score).abs() < f32::EPSILON);
}

// R-PROV-6: every word matters, yet a stray one does not empty the result
#[test]
fn those_who_answer_all_words_come_first_and_stray_words_do_no_harm() {
    assert_eq!(first("avlösare fittja"), "Renés Ateljé");
    assert_eq!(first("avlösare finska"), "Lyktan AB");
    assert_eq!(first("boendestöd xyzzyq södermalm"), "Boendestöd Söder");
    assert_eq!(found("jag vill ha en tandem"), found("tandem"));
    assert_eq!(found("xyzzyq"), Vec::<String>::new());
}

// R-PROV-6: nothing typed is an error
#[test]
fn hostile_input_is_taken_as_words() {
    let long = "boendestöd ".repeat(10_000);
    assert!(!found(&long).is_empty());
    assert_eq!(found("boendestöd\0\u{1}\u{202e}"), found("boendestöd"));
    assert_eq!(found("+boendestöd AND -(\"[* TO ~]^:\\/"), found("boendestöd and to"));
    for nothing in ["", "   ", "🦽👩‍🦯", "\"", "och", "\u{301}\u{308}"] {
        assert_eq!(found(nothing), Vec::<String>::new(), "{nothing:?}");
    }
    assert!(found_in(&[], "boendestöd", Lang::Sv).is_empty());
}

// R-PROV-6: the snippet marks what was found, in the page's language, and is never HTML
#[test]
fn snippets_mark_the_words_found() {
    let providers = sample();
    let index = SearchIndex::build(&providers, &MUNICIPALITIES).unwrap();
    let found = index.snippets("keramik", Lang::Sv, &[4, 0, 99]);
    assert_eq!(found[1..], [None, None]);
    let segments = found[0].clone().unwrap();
    let marked: Vec<&str> = segments.iter().filter(|s| s.marked).map(|s| s.text.as_str()).collect();
    assert_eq!(marked, ["keramiken"]);
    let whole: String = segments.iter().map(|s| s.text.as_str()).collect();
    assert!(whole.starts_with("Vi målar") && whole.ends_with(" …") && whole.chars().count() < 210, "{whole}");
    let finnish = index.snippets("yhdessä", Lang::FiSelko, &[4])[0].clone().unwrap();
    assert!(finnish.iter().any(|s| s.marked && s.text == "yhdessä"));
}

// R-PROV-6: every fact that people may ask for has words in both languages
#[test]
fn every_concept_has_words_and_every_word_has_a_concept() {
    let known = vocabulary::all_codes();
    for (file, codes) in vocabulary::codes_by_file().unwrap() {
        assert_eq!(codes, known, "{file}");
    }
}

#[test]
fn the_limit_gives_the_best_ones() {
    let providers = crate::directory::sample::providers(&MUNICIPALITIES, 120, 1, date(2026, 11, 22)).1;
    let index = SearchIndex::build(&providers, &MUNICIPALITIES).unwrap();
    let all = index.search("boendestöd bromma", Lang::Sv, usize::MAX);
    assert!(all.len() > 5);
    assert_eq!(index.search("boendestöd bromma", Lang::Sv, 5), all[..5]);
    assert!(index.search("boendestöd", Lang::Sv, 0).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    // R-PROV-6
    #[test]
    fn no_text_makes_it_panic(texts in prop::collection::vec(".{0,60}", 8), limit in 0..9_usize) {
        for text in texts {
            for lang in Lang::ALL {
                prop_assert!(INDEX.search(&text, *lang, limit).len() <= limit);
                INDEX.snippets(&text, *lang, &[0, 1, 2, 3, 4]);
            }
        }
    }

    // R-PROV-6
    #[test]
    fn no_mixture_of_known_words_makes_it_panic(words in prop::collection::vec("(boende|stöd|s|ledsagar|🦽| |\u{308}|\"|tandem|ssa){0,9}", 8)) {
        for text in words {
            INDEX.search(&text, Lang::Fi, 9);
            INDEX.snippets(&text, Lang::Sv, &[4]);
        }
    }
}
