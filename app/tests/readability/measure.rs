//! Measures of how easy a text is to read: words, sentences and LIX.

/// Stands for an argument of a message: one short word, since what it says is not known here.
pub const ARGUMENT: char = '¤';

/// A word of more letters than this is long (the L of LIX).
const LONG: usize = 6;

/// Words that end in a point without ending the sentence.
const ABBREVIATIONS: [&str; 14] =
    ["bl.a.", "ca.", "dvs.", "esim.", "jne.", "kl.", "klo.", "m.m.", "mm.", "nr.", "ns.", "t.ex.", "tel.", "ym."];

/// The words of a text, without the signs around them. Figures and arguments are words too;
/// a dash between two words parts them, a hyphen does not.
pub fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| c.is_whitespace() || c == '–')
        .map(|w| w.trim_matches(|c: char| !c.is_alphanumeric() && c != ARGUMENT))
        .filter(|w| !w.is_empty())
        .collect()
}

/// The sentences of a text. A line is its own sentence; a point inside a number, a telephone
/// number or an abbreviation ends none, nor does that of "1." first in a line or "22. marraskuuta".
pub fn sentences(text: &str) -> Vec<String> {
    text.lines().flat_map(sentences_of_line).filter(|s| !words(s).is_empty()).collect()
}

fn sentences_of_line(line: &str) -> Vec<String> {
    let tokens: Vec<_> = line.split_whitespace().collect();
    let mut found = vec![String::new()];
    for (i, token) in tokens.iter().enumerate() {
        if let Some(last) = found.last_mut() {
            last.push_str(token);
            last.push(' ');
        }
        if ends_sentence(token, i == 0, tokens.get(i + 1).copied()) {
            found.push(String::new());
        }
    }
    found
}

fn ends_sentence(token: &str, first: bool, next: Option<&str>) -> bool {
    let token = token.trim_end_matches(['”', '"', '’', ')', '»']);
    if token.ends_with(['?', '!']) {
        return true;
    }
    let Some(bare) = token.strip_suffix('.') else { return false };
    let number = !bare.is_empty() && bare.chars().all(|c| c.is_ascii_digit());
    let goes_on = next.is_some_and(|n| n.starts_with(char::is_lowercase));
    let abbreviated = ABBREVIATIONS.contains(&token.to_lowercase().as_str());
    !(abbreviated || number && (first || goes_on))
}

/// Whether the text says something whole: it ends as a sentence, or has too many words to be
/// a label. A short question is a label: fields and headings ask.
pub fn is_full_sentence(text: &str) -> bool {
    let end = text.trim_end().trim_end_matches(['”', '"']);
    end.ends_with('.') || words(text).len() >= 8
}

/// Sums from which LIX is told, so that a message, a file or a page can be measured alike.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    words: u32,
    long: u32,
    sentences: u32,
}

impl Tally {
    /// Counts a text in.
    pub fn add(&mut self, text: &str) {
        let letters = |w: &&&str| w.chars().filter(|c| c.is_alphanumeric()).count() > LONG;
        let words = words(text);
        self.words += count(words.len());
        self.long += count(words.iter().filter(letters).count());
        self.sentences += count(sentences(text).len());
    }

    /// LIX: words a sentence, and the long words of a hundred. Nothing is 0.
    pub fn lix(self) -> f64 {
        if self.words == 0 {
            return 0.0;
        }
        let (words, long, sentences) = (f64::from(self.words), f64::from(self.long), f64::from(self.sentences));
        words / sentences + 100.0 * long / words
    }

    /// Words a sentence. Nothing is 0.
    pub fn words_a_sentence(self) -> f64 {
        if self.words == 0 { 0.0 } else { f64::from(self.words) / f64::from(self.sentences) }
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).expect("a text is short")
}

/// The tally of one text.
pub fn tally(text: &str) -> Tally {
    let mut tally = Tally::default();
    tally.add(text);
    tally
}

mod tests {
    use super::*;

    fn of(text: &str) -> usize {
        sentences(text).len()
    }

    #[test]
    fn a_sentence_ends_at_its_point_and_at_the_end_of_a_line() {
        assert_eq!(of("Du får byta. Vill du det? Ring oss"), 3);
        assert_eq!(of("Du får byta\nRing oss\n\n"), 2);
        assert_eq!(of("”Jag vill välja.” Säg så."), 2);
        assert_eq!(of("– . …"), 0);
    }

    #[test]
    fn numbers_and_abbreviations_do_not_end_a_sentence() {
        assert_eq!(of("Ring 08-508 00 508 klockan 8.30 till 16.30, t.ex. i dag."), 1);
        assert_eq!(of("Reglerna heter WCAG 2.1 AA. Det är 3,4 kilometer bort."), 2);
        assert_eq!(of("1. Du får ett beslut"), 1);
        assert_eq!(of("Voit aloittaa 27. marraskuuta 2026. Soita meille."), 2);
        assert_eq!(of("Det var 2018. Nu är det 2026."), 2);
    }

    #[test]
    fn words_are_counted_without_signs() {
        assert_eq!(words("”E-post”, måndag–fredag: ¤ (8)."), ["E-post", "måndag", "fredag", "¤", "8"]);
    }

    #[test]
    fn lix_is_words_a_sentence_and_long_words_of_a_hundred() {
        // Ten words, two sentences, two words of more than six letters: 5 + 20.
        let text = "Kommunen har sagt ja till stöd. Du väljer utförare själv.";
        assert!((tally(text).lix() - 25.0).abs() < 0.01, "{:?}", tally(text));
        assert!((tally(text).words_a_sentence() - 5.0).abs() < 0.01);
        assert!(tally("").lix() < 0.01);
    }

    #[test]
    fn a_label_is_not_a_full_sentence() {
        assert!(!is_full_sentence("Har plats nu"));
        assert!(!is_full_sentence("Var bor du?"));
        assert!(is_full_sentence("Du kan byta."));
        assert!(is_full_sentence("stöd till dig som har barn som bor hemma"));
    }
}
