//! The Fluent texts as a reader meets them, read from `locales/`.

use std::{fs, path::PathBuf};

use fluent_syntax::{ast, parser};

use crate::measure::ARGUMENT;

/// A message and everything it can say: a choice gives one reading for each variant.
pub struct Message {
    /// Its key.
    pub key: String,
    /// Its readings, with [`ARGUMENT`] for each argument.
    pub readings: Vec<String>,
}

/// A file of texts.
pub struct File {
    /// "sv/home.ftl".
    pub name: String,
    /// Its messages in the order they are written.
    pub messages: Vec<Message>,
}

/// The files of a language: the same as Swedish has, each of which has to be there (R-LANG-1).
pub fn files(lang: &str) -> Vec<File> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../locales");
    let mut names: Vec<_> = fs::read_dir(root.join("sv"))
        .expect("locales/sv is there")
        .map(|e| e.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|e| e == "ftl"))
        .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()))
        .collect();
    names.sort();
    let read = |name: String| {
        let name = format!("{lang}/{name}");
        let text = fs::read_to_string(root.join(&name)).unwrap_or_else(|e| panic!("locales/{name}: {e}"));
        File { messages: messages(&text), name }
    };
    names.into_iter().map(read).collect()
}

fn messages(text: &str) -> Vec<Message> {
    let resource = parser::parse(text).expect("the build has read the texts");
    let message = |entry: &ast::Entry<&str>| {
        let ast::Entry::Message(ast::Message { id, value: Some(pattern), .. }) = entry else { return None };
        Some(Message { key: id.name.to_owned(), readings: in_pattern(pattern) })
    };
    resource.body.iter().filter_map(message).collect()
}

fn in_pattern(pattern: &ast::Pattern<&str>) -> Vec<String> {
    pattern.elements.iter().fold(vec![String::new()], |heads, element| {
        let tails = match element {
            ast::PatternElement::TextElement { value } => vec![(*value).to_owned()],
            ast::PatternElement::Placeable { expression } => in_expression(expression),
        };
        heads.iter().flat_map(|head| tails.iter().map(move |tail| format!("{head}{tail}"))).collect()
    })
}

fn in_expression(expression: &ast::Expression<&str>) -> Vec<String> {
    match expression {
        ast::Expression::Select { variants, .. } => variants.iter().flat_map(|v| in_pattern(&v.value)).collect(),
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => vec![(*value).to_owned()],
        ast::Expression::Inline(_) => vec![ARGUMENT.to_string()],
    }
}

mod tests {
    use super::*;

    #[test]
    fn a_choice_gives_a_reading_for_each_variant() {
        let text =
            "a =\n    { $n ->\n        [one] { $n } plats\n       *[other] { $n } platser\n    }\nb = Hela { $x }.\n";
        let found = messages(text);
        assert_eq!(found[0].readings, ["¤ plats", "¤ platser"]);
        assert_eq!((found[1].key.as_str(), found[1].readings.concat().as_str()), ("b", "Hela ¤."));
    }
}
