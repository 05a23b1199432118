//! How the portal speaks: plain, easy to read, calm and in one language at a time (R-LANG-1, R-LANG-4).

mod measure;
mod texts;

use measure::{Tally, is_full_sentence, sentences, tally, words};

const EASY: [&str; 2] = ["sv-lattlast", "fi-selko"];
const FINNISH: [&str; 2] = ["fi", "fi-selko"];

/// Words that easy-read does without: stiff words, and the passive of the verbs that the portal uses.
const STIFF_SWEDISH: &str = "angående anges avse avser eventuell eventuella eventuellt erhålla erhåller ges gällande görs \
    hanteras kallas kontrolleras lottas samt skickas sparas således talas tillhandahåller visas";
/// Words that easy-read Finnish does without.
const STIFF_FINNISH: &str = "mikäli toimesta";
/// "Tulee" as a duty; where somebody comes it is a word like any other.
const FINNISH_DUTY: [&str; 4] = ["sinun tulee", "hänen tulee", "tulee olla", "tulee tehdä"];

/// Swedish words that Finnish has no use for ("en" is not one of them: it is the Finnish "I do not").
const SWEDISH: &str = "att av den det du eller från för har inte kan med och om på som till vad vi är ditt dig";
/// Swedish names that stand in Finnish texts as they are, since that is what they are called (R-LANG-1).
const KEPT_NAMES: [&str; 2] =
    ["Myndigheten för digital förvaltning", "lagen om tillgänglighet till digital offentlig service"];

/// Fails with every place found, so that all can be mended at once.
fn none_of(what: &str, found: Vec<String>) {
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}

/// Every reading that `wrong` has something to say about, with what it says.
fn complaints(langs: &[&str], wrong: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let mut found = Vec::new();
    for file in langs.iter().flat_map(|l| texts::files(l)) {
        for message in &file.messages {
            let said = message.readings.iter().filter_map(|text| wrong(text).map(|why| (text, why)));
            found.extend(said.map(|(text, why)| format!("{}:{}: {why}: {text}", file.name, message.key)));
        }
    }
    found
}

/// The files of a language that `measure` gives `limit` or more: with all their texts, or with
/// their sentences alone, since short labels would hide long sentences. `--nocapture` tells all.
fn heavy_files(lang: &str, limit: f64, measure: fn(Tally) -> f64) -> Vec<String> {
    let mut heavy = Vec::new();
    for file in texts::files(lang) {
        let (mut all, mut whole) = (Tally::default(), Tally::default());
        for text in file.messages.iter().flat_map(|m| &m.readings) {
            all.add(text);
            if is_full_sentence(text) {
                whole.add(text);
            }
        }
        let told = format!("{}: all {:.1}, sentences {:.1}", file.name, measure(all), measure(whole));
        println!("{told}");
        if measure(all) >= limit || measure(whole) >= limit {
            heavy.push(told);
        }
    }
    heavy
}

/// The first word of the text that is in the list, whose words stand with spaces between them.
fn has_word(text: &str, list: &str) -> Option<String> {
    let lower = text.to_lowercase();
    words(&lower).into_iter().find(|w| list.split(' ').any(|l| l == *w)).map(|w| format!("”{w}”"))
}

/// The text without what stands in brackets or quotes, and without the names that are kept.
fn own_words(text: &str) -> String {
    let text = KEPT_NAMES.iter().fold(text.to_owned(), |text, name| text.replace(name, ""));
    let (mut out, mut brackets, mut quoted) = (String::new(), 0_u32, false);
    for c in text.chars() {
        match c {
            '(' => brackets += 1,
            ')' => brackets = brackets.saturating_sub(1),
            '”' | '"' => quoted = !quoted,
            _ if brackets == 0 && !quoted => out.push(c),
            _ => {}
        }
    }
    out
}

// R-LANG-4
#[test]
fn easy_read_swedish_is_easy_message_by_message() {
    let heavy = |text: &str| {
        let lix = tally(text).lix();
        (is_full_sentence(text) && lix >= 30.0).then(|| format!("LIX {lix:.1}"))
    };
    none_of("LIX 30 or more", complaints(&["sv-lattlast"], heavy));
}

// R-LANG-4
#[test]
fn easy_read_swedish_is_easy_file_by_file() {
    none_of("LIX 25 or more", heavy_files("sv-lattlast", 25.0, Tally::lix));
}

// R-LANG-4
#[test]
fn swedish_is_plain() {
    none_of("LIX 40 or more", heavy_files("sv", 40.0, Tally::lix));
}

// R-LANG-4
#[test]
fn easy_read_finnish_has_short_sentences() {
    let long = |text: &str| {
        sentences(text).iter().map(|s| words(s).len()).find(|n| *n > 15).map(|n| format!("{n} words in a sentence"))
    };
    none_of("too long", complaints(&["fi-selko"], long));
    let mean = heavy_files("fi-selko", 10.01, Tally::words_a_sentence);
    none_of("more than 10 words a sentence", mean);
}

// R-LANG-4
#[test]
fn easy_read_has_no_brackets_and_no_hyphen_chains() {
    let wrong = |text: &str| {
        let chain = words(text).into_iter().find(|w| w.matches('-').count() > 1);
        chain.map(str::to_owned).or_else(|| text.contains(['(', ')']).then(|| "bracket".to_owned()))
    };
    none_of("brackets or hyphens", complaints(&EASY, wrong));
}

// R-LANG-4
#[test]
fn easy_read_has_no_stiff_words() {
    none_of("stiff words", complaints(&["sv-lattlast"], |text| has_word(text, STIFF_SWEDISH)));
    let finnish = |text: &str| {
        let lower = text.to_lowercase();
        let duty = FINNISH_DUTY.iter().find(|d| lower.contains(*d)).map(|d| format!("”{d}”"));
        has_word(text, STIFF_FINNISH).or(duty)
    };
    none_of("stiff words", complaints(&["fi-selko"], finnish));
}

// R-LANG-1
#[test]
fn finnish_has_no_swedish_left_in_it() {
    none_of("Swedish in Finnish", complaints(&FINNISH, |text| has_word(&own_words(text), SWEDISH)));
}

// The portal never shouts.
#[test]
fn no_text_has_an_exclamation_mark() {
    let shouts = |text: &str| text.contains('!').then(|| "!".to_owned());
    none_of("exclamation marks", complaints(&["sv", "sv-lattlast", "fi", "fi-selko"], shouts));
}

#[test]
fn brackets_quotes_and_names_may_be_swedish() {
    let text =
        "Valitse palveluntuottaja (den som ger stöd) ja sano ”jag kan inte”. Myndigheten för digital förvaltning";
    assert_eq!(has_word(&own_words(text), SWEDISH), None);
    assert_eq!(has_word("Voit valita och vaihtaa.", SWEDISH), Some("”och”".to_owned()));
}
