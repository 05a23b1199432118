use app::{
    domain::{
        Lang,
        directory::{Localised, Service},
        plan::{Content, Influence, Own, Participation, Planned},
    },
    pages::plan::{
        copy::{Of, paper},
        text::Whose,
    },
};
use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::plan::canonical;

fn content(words: &str) -> Content {
    let text = |sv: &str| Localised { sv: sv.into(), ..Localised::default() };
    Content {
        important: Some(Own { lang: Lang::Sv, words: words.into() }),
        goals: vec![],
        influence: Influence { how: text("Vi har talats vid."), regard: None, level: Participation::Involved },
        took_part: vec![],
        complaints: None,
        follow_up: Planned { on: date(2027, 5, 3), how: text("Hemma hos dig.") },
        child: None,
        children_at_home: None,
    }
}

fn copy(lang: Lang, words: &str) -> Result<Vec<u8>, CopyError> {
    let content = content(words);
    let of = Of {
        version: "v-2",
        number: 2,
        offered_on: date(2026, 11, 3),
        name: "Alva Provström",
        whose: Whose { child: false, children_at_home: false },
        service: Service::Boendestod,
        provider: "Omsorgshuset",
        municipality: "Stockholm",
        content: &content,
    };
    pdf(&paper(lang, &of), &canonical::content(&content)?, "2026-11-03T09:00:00Z".parse().unwrap())
}

/// The words of a PDF, as far as they can be read without a reader.
fn raw(pdf: &[u8]) -> String {
    let doc = lopdf::Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = doc.get_pages().into_keys().collect();
    doc.extract_text(&pages).unwrap()
}

// R-PLAN-5: the same plan is the same file, in each language; another plan is another.
#[test]
fn the_same_plan_gives_the_same_bytes() {
    for lang in Lang::ALL.iter().copied() {
        let one = copy(lang, "Lugn och ro.").unwrap();
        assert!(one.starts_with(b"%PDF-1.7"));
        assert_eq!(one, copy(lang, "Lugn och ro.").unwrap());
        assert_ne!(one, copy(lang, "Lugn och ro!").unwrap());
    }
}

// R-PLAN-6: somebody's own words are printed as they were said, whatever they look like.
#[test]
fn words_are_never_markup() {
    let plain = raw(&copy(Lang::Sv, "abc").unwrap());
    assert!(plain.contains("abc"), "{plain}");
    for hostile in ["#panic()", "*fet* _kursiv_ `kod`", "$x$ @ref <a>", "[] {} \\ \" // /*", "#read(\"/etc/passwd\")"] {
        let printed = raw(&copy(Lang::Sv, hostile).unwrap());
        let letters = |s: &str| s.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
        assert!(letters(&printed).contains(&letters(hostile)), "{hostile}: {printed}");
    }
}

// R-PLAN-5: other scripts, signs that no font has, and empty or very long words.
#[test]
fn any_letters_can_be_printed() {
    let long = "Mycketlångtord".repeat(500);
    for words in ["مرحبا بك", "Привет", "ሰላም", "你好", "😀🧑‍🦽", "\u{0}\u{7}\u{feff}\u{202e}", "", &long, "a\nb\r\nc\tå"]
    {
        let pdf = copy(Lang::Fi, words);
        assert!(pdf.is_ok(), "{words:?}: {:?}", pdf.err());
    }
    assert_eq!(printable("ሰ å", &FONTS), "(U+1230) å");
    assert!(copy(Lang::Sv, "⅌").is_ok(), "a sign that the font has and the standards refuse");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    // R-PLAN-5: whatever was said, there is a copy.
    #[test]
    fn whatever_was_said_is_printed(words: String) {
        prop_assert!(copy(Lang::SvLattlast, &words).is_ok());
    }
}
