//! Turns `locales/*/*.ftl` into typed keys, so that a missing text or argument is a compile error.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::ast;

const LANGS: [&str; 4] = ["sv", "fi", "sv-lattlast", "fi-selko"];

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap()).join("../locales");
    println!("cargo:rerun-if-changed={}", root.display());
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut resources =
        String::from("/// The Fluent files of each language.\npub static RESOURCES: &[(&str, &[&str])] = &[\n");
    for lang in LANGS {
        write!(resources, "    ({lang:?}, &[").unwrap();
        for file in ftl_files(&root.join(lang)) {
            println!("cargo:rerun-if-changed={}", file.display());
            if lang == "sv" {
                collect(&file, &mut messages);
            }
            let path = file.canonicalize().unwrap();
            write!(resources, "include_str!({:?}), ", path.to_str().unwrap()).unwrap();
        }
        resources.push_str("]),\n");
    }
    resources.push_str("];\n");
    let out = PathBuf::from(env::var("OUT_DIR").unwrap()).join("text.rs");
    fs::write(out, keys(&messages) + &resources).unwrap();
}

fn ftl_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return vec![] };
    let mut files: Vec<_> =
        entries.map(|e| e.unwrap().path()).filter(|p| p.extension().is_some_and(|e| e == "ftl")).collect();
    files.sort();
    files
}

fn collect(file: &Path, messages: &mut BTreeMap<String, BTreeSet<String>>) {
    let text = fs::read_to_string(file).unwrap();
    let resource = fluent_syntax::parser::parse(text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
    for entry in resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let mut args = BTreeSet::new();
        if let Some(pattern) = &message.value {
            in_pattern(pattern, &mut args);
        }
        let id = message.id.name.to_owned();
        assert!(messages.insert(id.clone(), args).is_none(), "{}: {id} stands twice", file.display());
    }
}

fn in_pattern(pattern: &ast::Pattern<&str>, args: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, args);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, args: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, args),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, args);
            for variant in variants {
                in_pattern(&variant.value, args);
            }
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, args: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            args.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => in_expression(expression, args),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for positional in &arguments.positional {
                in_inline(positional, args);
            }
        }
        _ => {}
    }
}

/// One struct a message, its fields the message's arguments.
fn keys(messages: &BTreeMap<String, BTreeSet<String>>) -> String {
    let plain: Vec<_> = messages.iter().filter(|(_, args)| args.is_empty()).map(|(id, _)| id).collect();
    let mut code = format!("/// The messages without arguments.\npub static PLAIN_KEYS: &[&str] = &{plain:?};\n");
    let mut places = 0..;
    for (id, args) in messages {
        let plain = args.is_empty().then(|| places.next()).flatten();
        let name = id.replace('-', "_");
        let (lifetime, any) = if args.is_empty() { ("", "") } else { ("<'a>", "<'_>") };
        writeln!(code, "/// `{id}`\npub struct {name}{lifetime} {{").unwrap();
        for arg in args {
            writeln!(code, "    pub {arg}: FluentValue<'a>,").unwrap();
        }
        writeln!(code, "}}\nimpl Message for {name}{any} {{\n    const KEY: &'static str = {id:?};").unwrap();
        writeln!(code, "    const PLAIN: Option<usize> = {plain:?};").unwrap();
        writeln!(code, "    fn args<'b>(self) -> FluentArgs<'b> where Self: 'b {{\n        FluentArgs::from_iter([")
            .unwrap();
        for arg in args {
            writeln!(code, "            ({arg:?}, self.{arg}),").unwrap();
        }
        code.push_str("        ] as [(&'static str, FluentValue<'b>); _])\n    }\n}\n");
    }
    code
}
