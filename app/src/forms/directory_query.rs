//! The address of the provider list: every filter is a plain, shareable query.

use std::str::FromStr;

use crate::domain::{
    directory::{Filter, Sort, compare},
    municipality::Municipalities,
};

/// The longest search text that is read, in characters.
pub const LONGEST_TEXT: usize = 200;
/// The highest age that is taken for one, in years.
const OLDEST: u8 = 120;

/// Something in the address that was not understood; the rest still works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// A value that this filter does not have.
    Value(&'static str),
    /// The search text was too long and has been cut.
    TextTooLong,
    /// Bytes that are no text.
    NotText,
    /// Not a page number.
    Page,
    /// More than fit in a comparison.
    TooManyCompared,
}

/// The provider list as asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DirectoryQuery {
    /// What to look for.
    pub filter: Filter,
    /// Page, from 1.
    pub page: usize,
    /// Slugs in the comparison.
    pub compared: Vec<String>,
    /// What was not understood.
    pub problems: Vec<Problem>,
}

impl DirectoryQuery {
    /// Reads decoded pairs of an address. Unknown keys are left alone: others add them to links.
    pub fn read(pairs: impl IntoIterator<Item = (String, String)>, places: &Municipalities) -> Self {
        let mut query = Self { page: 1, ..Self::default() };
        let mut compared = Vec::new();
        for (key, value) in pairs {
            if value.contains('\u{fffd}') {
                query.problem(Problem::NotText);
            } else if value.is_empty() {
                // A field left empty asks for nothing.
            } else if key == "u" {
                compared.push(value);
            } else {
                query.read_one(&key, value.trim(), places);
            }
        }
        let chosen = compare::choose(compared);
        if chosen.too_many {
            query.problem(Problem::TooManyCompared);
        }
        query.compared = chosen.slugs;
        query
    }

    fn problem(&mut self, problem: Problem) {
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    fn one<T: FromStr>(&mut self, key: &'static str, value: &str) -> Option<T> {
        let read = value.parse().ok();
        if read.is_none() {
            self.problem(Problem::Value(key));
        }
        read
    }

    fn flag(&mut self, key: &'static str, value: &str) -> bool {
        if value != "1" {
            self.problem(Problem::Value(key));
        }
        value == "1"
    }

    fn read_one(&mut self, key: &str, value: &str, places: &Municipalities) {
        match key {
            "q" => self.filter.text = self.text(value),
            "tjanst" => self.filter.service = self.one("tjanst", value),
            "omrade" => {
                if places.get(value).is_some() || places.district(value).is_some() {
                    self.filter.area = Some(value.to_owned());
                } else {
                    self.problem(Problem::Value("omrade"));
                }
            }
            "grannar" => self.filter.neighbours = self.flag("grannar", value),
            "plats" => self.filter.free_now = self.flag("plats", value),
            "teckensprak" => self.filter.sign_language = self.flag("teckensprak", value),
            "traffa" => self.filter.meet_first = self.flag("traffa", value),
            "malgrupp" => self.filter.target = self.one("malgrupp", value),
            "alder" => {
                self.filter.age = self.one("alder", value).filter(|age| *age <= OLDEST);
                if self.filter.age.is_none() {
                    self.problem(Problem::Value("alder"));
                }
            }
            "sort" => self.filter.sort = self.one("sort", value).unwrap_or_default(),
            "sida" => match value.parse() {
                Ok(page @ 1..) => self.page = page,
                _ => self.problem(Problem::Page),
            },
            "sprak" => self.many("sprak", value, |f| &mut f.languages),
            "drift" => self.many("drift", value, |f| &mut f.ownership),
            "tid" => self.many("tid", value, |f| &mut f.hours),
            "kompetens" => self.many("kompetens", value, |f| &mut f.skills),
            _ => {}
        }
    }

    fn many<T: FromStr + PartialEq>(&mut self, key: &'static str, value: &str, list: fn(&mut Filter) -> &mut Vec<T>) {
        if let Some(value) = self.one(key, value) {
            let list = list(&mut self.filter);
            if !list.contains(&value) {
                list.push(value);
            }
        }
    }

    fn text(&mut self, value: &str) -> String {
        if value.chars().count() > LONGEST_TEXT {
            self.problem(Problem::TextTooLong);
        }
        value.chars().filter(|c| !c.is_control() && !turns_text(*c)).take(LONGEST_TEXT).collect()
    }

    /// The pairs that lead back here, in the form's order; page 1 and the usual order are left out.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = filter_pairs(&self.filter);
        if self.page > 1 {
            pairs.push(("sida", self.page.to_string()));
        }
        pairs.extend(self.compared.iter().map(|slug| ("u", slug.clone())));
        pairs
    }

    /// The same search from its first page, changed by `change`.
    #[must_use]
    pub fn with(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut query = Self { page: 1, problems: vec![], ..self.clone() };
        change(&mut query);
        query
    }
}

/// Whether `c` is an invisible mark that turns the direction of the text around it: shown again it would
/// make the page read as something else.
const fn turns_text(c: char) -> bool {
    matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The filter as pairs.
pub fn filter_pairs(f: &Filter) -> Vec<(&'static str, String)> {
    let mut pairs = Vec::new();
    let mut put = |key, value: Option<String>| pairs.extend(value.map(|v| (key, v)));
    let flag = |on: bool| on.then(|| "1".to_owned());
    put("q", (!f.text.is_empty()).then(|| f.text.clone()));
    put("tjanst", f.service.map(|v| v.code().to_owned()));
    put("omrade", f.area.clone());
    put("grannar", flag(f.neighbours));
    put("plats", flag(f.free_now));
    for wish in &f.hours {
        put("tid", Some(wish.code().to_owned()));
    }
    for language in &f.languages {
        put("sprak", Some(language.code().to_owned()));
    }
    put("teckensprak", flag(f.sign_language));
    put("malgrupp", f.target.map(|v| v.code().to_owned()));
    put("alder", f.age.map(|a| a.to_string()));
    for skill in &f.skills {
        put("kompetens", Some(skill.code().to_owned()));
    }
    put("traffa", flag(f.meet_first));
    for ownership in &f.ownership {
        put("drift", Some(ownership.code().to_owned()));
    }
    put("sort", (f.sort != Sort::Neutral).then(|| f.sort.code().to_owned()));
    pairs
}

/// `path?a=b&c=d`, or the path alone without pairs.
pub fn address(path: &str, pairs: &[(&'static str, String)]) -> String {
    let mut out = path.to_owned();
    for (i, (key, value)) in pairs.iter().enumerate() {
        out.push(if i == 0 { '?' } else { '&' });
        out.push_str(key);
        out.push('=');
        encode(&mut out, value);
    }
    out
}

/// Percent-encodes a query value; letters, digits and `-._~` stay, space becomes `+`.
fn encode(out: &mut String, value: &str) {
    use std::fmt::Write as _;
    for byte in value.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            b' ' => out.push('+'),
            // Writing to a String cannot fail.
            _ => write!(out, "%{byte:02X}").unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::directory::{HoursWish, Service, StaffLanguage};
    use proptest::prelude::*;

    fn read(pairs: &[(&str, &str)]) -> DirectoryQuery {
        DirectoryQuery::read(pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())), &Municipalities::default())
    }

    #[test]
    fn what_is_not_understood_is_said_and_the_rest_still_works() {
        let query =
            read(&[("tjanst", "boendestod"), ("tid", "kvall"), ("tid", "lunch"), ("sida", "0"), ("omrade", "paris")]);
        assert_eq!(query.filter.service, Some(Service::Boendestod));
        assert_eq!(query.filter.hours, [HoursWish::Evening]);
        assert_eq!(query.problems, [Problem::Value("tid"), Problem::Page, Problem::Value("omrade")]);
    }

    #[test]
    fn long_and_broken_text_is_cut_and_said() {
        let query = read(&[("q", &"å".repeat(500)), ("sprak", "\u{fffd}")]);
        assert_eq!(query.filter.text.chars().count(), LONGEST_TEXT);
        assert_eq!(query.problems, [Problem::TextTooLong, Problem::NotText]);
        assert_eq!(read(&[("q", "a\u{0}b\n\u{202e}c")]).filter.text, "abc");
    }

    #[test]
    fn an_age_nobody_has_is_said_and_an_empty_field_asks_for_nothing() {
        for age in ["121", "300", "-1", "x"] {
            let query = read(&[("alder", age)]);
            assert_eq!((query.filter.age, query.problems), (None, vec![Problem::Value("alder")]));
        }
        assert_eq!(read(&[("alder", "120")]).filter.age, Some(120));
        assert_eq!(read(&[("u", ""), ("alder", ""), ("tjanst", "")]), read(&[]));
    }

    #[test]
    fn pairs_lead_back_to_the_same_search() {
        let query = read(&[
            ("q", "hjälp hemma & ute"),
            ("sprak", "finska"),
            ("sprak", "finska"),
            ("plats", "1"),
            ("u", "a"),
            ("sida", "3"),
        ]);
        assert_eq!(query.filter.languages, [StaffLanguage::Finnish]);
        assert_eq!(
            address("/sv/utforare", &query.pairs()),
            "/sv/utforare?q=hj%C3%A4lp+hemma+%26+ute&plats=1&sprak=finska&sida=3&u=a"
        );
        let pairs = query.pairs();
        let again: Vec<(&str, &str)> = pairs.iter().map(|(k, v)| (*k, v.as_str())).collect();
        assert_eq!(read(&again), query);
    }

    proptest! {
        #[test]
        fn nothing_typed_makes_reading_fail(key in ".{0,8}", value in ".{0,300}") {
            let query = read(&[("q", &value), (&key, &value), ("alder", &value), ("sida", &value)]);
            prop_assert!(query.filter.text.chars().count() <= LONGEST_TEXT);
            prop_assert!(query.page >= 1);
        }
    }
}
