//! What of an address was not understood.

use leptos::prelude::*;

use crate::{
    components::{Tone, notice},
    domain::Lang,
    forms::directory_query::Problem,
    html::html,
    i18n::t,
};

/// What of the address was not understood, and that the rest was used.
pub fn problems(lang: Lang, problems: &[Problem]) -> Option<impl IntoView + use<>> {
    let text = |p: &Problem| match p {
        Problem::Value(key) => t!(lang, problem_value, name = filter_name(lang, key)),
        Problem::TextTooLong => t!(lang, problem_text_too_long),
        Problem::NotText => t!(lang, problem_not_text),
        Problem::Page => t!(lang, problem_page),
        Problem::TooManyCompared => t!(lang, problem_too_many_compared),
    };
    let items: Vec<_> = problems.iter().map(|p| html! { <li>{text(p)}</li> }).collect();
    (!items.is_empty()).then(|| notice(Tone::Warn, t!(lang, problem_title), html! { <ul>{items}</ul> }))
}

/// What the reader knows a filter as.
fn filter_name(lang: Lang, key: &str) -> String {
    match key {
        "tjanst" => t!(lang, filter_service),
        "omrade" => t!(lang, filter_area),
        "grannar" => t!(lang, filter_neighbours),
        "plats" => t!(lang, filter_free_now),
        "tid" => t!(lang, filter_hours),
        "sprak" => t!(lang, filter_languages),
        "teckensprak" => t!(lang, filter_sign),
        "malgrupp" => t!(lang, filter_target),
        "alder" => t!(lang, filter_age),
        "kompetens" => t!(lang, filter_skills),
        "traffa" => t!(lang, filter_meet),
        "drift" => t!(lang, filter_ownership),
        "sort" => t!(lang, order_label),
        _ => key.to_owned(),
    }
}
