//! How the portal speaks: Fluent texts in four languages, and dates and numbers as each language writes them.
//!
//! `t!(lang, key, argument = value)` gives a text. Keys and arguments are
//! checked when the program is built (see `build.rs`); an easy-read message
//! that is not written falls back to its plain language, never across languages.

pub mod format;
pub mod when;

use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

use crate::{
    domain::Lang,
    text::{Message, PLAIN_KEYS, RESOURCES},
};

/// Gives the text of a message in a language: `t!(lang, results_found, count = 3)`.
macro_rules! t {
    ($lang:expr, $key:ident $(, $arg:ident = $value:expr)* $(,)?) => {
        $crate::i18n::say($lang, $crate::text::$key { $($arg: ::fluent_bundle::FluentValue::from($value),)* })
    };
}
pub(crate) use t;

/// Makes functions that give the words for each code of an enum.
macro_rules! labels {
    ($($(#[$doc:meta])* $name:ident($type:ty) { $($variant:ident => $key:ident,)+ })+) => {$(
        $(#[$doc])*
        pub fn $name(lang: $crate::domain::Lang, code: $type) -> String {
            match code { $(<$type>::$variant => $crate::i18n::t!(lang, $key),)+ }
        }
    )+};
}
pub(crate) use labels;

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<Vec<Bundle>> = LazyLock::new(|| Lang::ALL.iter().map(|lang| bundle(*lang)).collect());

/// Groups thousands as both languages do, from five figures on: 10 000.
fn group_thousands<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(n) if n.value.abs() >= 10_000.0 => Some(format::number(n.value)),
        _ => None,
    }
}

fn bundle(lang: Lang) -> Bundle {
    let locale = lang.base().code().parse().expect("sv and fi are language tags");
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    // All four languages run left to right: isolation marks would only disturb copying and reading aloud.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(group_thousands));
    let files = RESOURCES.iter().find(|(code, _)| *code == lang.code()).map_or(&[][..], |(_, files)| files);
    for text in files {
        // The files were parsed when the program was built; what is left after an error is still used.
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// What messages without arguments say in each language, put into words once: most texts of a page are such.
static PLAIN: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| {
    let none = FluentArgs::new();
    let all = |lang: &Lang| PLAIN_KEYS.iter().map(|key| format_in(*lang, key, &none)).collect();
    Lang::ALL.iter().map(all).collect()
});

/// The text of `message` in `lang`, or in its base language when it is not written there.
pub(crate) fn say<M: Message>(lang: Lang, message: M) -> String {
    match M::PLAIN {
        Some(place) => PLAIN[lang as usize][place].clone(),
        None => format_in(lang, M::KEY, &message.args()),
    }
}

fn format_in(lang: Lang, key: &str, args: &FluentArgs<'_>) -> String {
    let chain = [lang, lang.base()];
    for bundle in chain.iter().map(|l| &BUNDLES[*l as usize]) {
        if let Some(pattern) = bundle.get_message(key).and_then(|m| m.value()) {
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(args), &mut errors);
            debug_assert!(errors.is_empty(), "{key} in {}: {errors:?}", lang.code());
            return text.into_owned();
        }
    }
    debug_assert!(false, "{key} is missing in {}", lang.base().code());
    key.to_owned()
}

#[cfg(test)]
mod tests;
