use leptos::prelude::*;

use super::{Icon, icon};
use crate::html::html;

/// One option of a group.
#[derive(Debug, Clone)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// How many results it would give, when that is known.
    pub count: Option<usize>,
    /// A line of explanation.
    pub hint: Option<String>,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// Options from codes, with the label and whether each is chosen.
pub fn choices<T: Copy>(
    all: &[T],
    code: impl Fn(T) -> &'static str,
    label: impl Fn(T) -> String,
    chosen: impl Fn(T) -> bool,
    counts: Option<&[usize]>,
) -> Vec<Choice> {
    let one = |(i, value): (usize, &T)| Choice {
        value: code(*value).to_owned(),
        label: label(*value),
        count: counts.map(|c| c[i]),
        hint: None,
        chosen: chosen(*value),
    };
    all.iter().enumerate().map(one).collect()
}

fn described(name: &str, hint: bool, error: bool) -> Option<String> {
    let parts = [(hint, "tips"), (error, "fel")];
    let ids: Vec<_> = parts.iter().filter(|(on, _)| *on).map(|(_, what)| format!("{name}-{what}")).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

fn hint_and_error(name: &'static str, hint: Option<String>, error: Option<String>) -> impl IntoView {
    (
        hint.map(|text| html! { <p class="hint" id=format!("{name}-tips")>{text}</p> }),
        error.map(|text| html! { <p class="field-error" id=format!("{name}-fel")>{icon(Icon::Warning)} <span>{text}</span></p> }),
    )
}

/// A line to type in.
pub fn text_field(
    name: &'static str,
    kind: &'static str,
    autocomplete: Option<&'static str>,
    label: String,
    hint: Option<String>,
    value: String,
    error: Option<String>,
) -> impl IntoView {
    let described = described(name, hint.is_some(), error.is_some());
    let invalid = error.is_some().then_some("true");
    html! {
        <div class="field" class:field-wrong=invalid.is_some()>
            <label for=name>{label}</label>
            {hint_and_error(name, hint, error)}
            <input type=kind id=name name=name value=value autocomplete=autocomplete aria-describedby=described aria-invalid=invalid />
        </div>
    }
}

/// A file to choose, of one kind.
pub fn file_field(
    name: &'static str,
    accept: &'static str,
    label: String,
    hint: String,
    error: Option<String>,
) -> impl IntoView {
    let described = described(name, true, error.is_some());
    let invalid = error.is_some().then_some("true");
    html! {
        <div class="field" class:field-wrong=invalid.is_some()>
            <label for=name>{label}</label>
            {hint_and_error(name, Some(hint), error)}
            <input type="file" id=name name=name accept=accept aria-describedby=described aria-invalid=invalid />
        </div>
    }
}

/// A whole number, typed; no spinner that a trembling hand can change.
pub fn number_field(name: &'static str, label: String, hint: Option<String>, value: String) -> impl IntoView {
    let described = described(name, hint.is_some(), false);
    html! {
        <div class="field field-short">
            <label for=name>{label}</label>
            {hint_and_error(name, hint, None)}
            <input type="text" inputmode="numeric" pattern="[0-9]*" id=name name=name value=value aria-describedby=described />
        </div>
    }
}

/// Leptos writes what stands inside a `<textarea>` as it is: without this, a visitor's `</textarea>` would end it.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Several lines to type in.
pub fn text_area(
    name: &'static str,
    label: String,
    hint: Option<String>,
    value: String,
    error: Option<String>,
) -> impl IntoView {
    let described = described(name, hint.is_some(), error.is_some());
    let invalid = error.is_some().then_some("true");
    let value = escaped(&value);
    html! {
        <div class="field" class:field-wrong=invalid.is_some()>
            <label for=name>{label}</label>
            {hint_and_error(name, hint, error)}
            <textarea id=name name=name rows="6" aria-describedby=described aria-invalid=invalid>{value}</textarea>
        </div>
    }
}

/// A list to choose one from; each group has a heading when it has a name.
pub fn select_field(
    name: &'static str,
    label: String,
    hint: Option<String>,
    none: Option<String>,
    groups: Vec<(Option<String>, Vec<Choice>)>,
) -> impl IntoView {
    let described = described(name, hint.is_some(), false);
    let option = |c: Choice| html! { <option value=c.value selected=c.chosen>{c.label}</option> };
    let groups: Vec<_> = groups
        .into_iter()
        .map(|(heading, options)| {
            let options: Vec<_> = options.into_iter().map(option).collect();
            match heading {
                Some(label) => html! { <optgroup label=label>{options}</optgroup> },
                None => html! { {options} },
            }
        })
        .collect();
    html! {
        <div class="field">
            <label for=name>{label}</label>
            {hint_and_error(name, hint, None)}
            <select id=name name=name aria-describedby=described>
                {none.map(|text| html! { <option value="">{text}</option> })} {groups}
            </select>
        </div>
    }
}

fn option_row(kind: &'static str, name: &'static str, i: usize, c: Choice) -> impl IntoView {
    let id = if i == 0 { name.to_owned() } else { format!("{name}-{i}") };
    let hint_id = c.hint.is_some().then(|| format!("{id}-tips"));
    html! {
        <div class="option">
            <input type=kind id=id.as_str() name=name value=c.value checked=c.chosen aria-describedby=hint_id.as_deref() />
            <label for=id.as_str()>{c.label} {c.count.map(|n| html! { <span class="count">" ("{n}")"</span> })}</label>
            {c.hint.map(|text| html! { <p class="hint" id=hint_id.as_deref()>{text}</p> })}
        </div>
    }
}

fn group(
    kind: &'static str,
    name: &'static str,
    legend: String,
    hint: Option<String>,
    error: Option<String>,
    options: Vec<Choice>,
) -> impl IntoView {
    let described = described(name, hint.is_some(), error.is_some());
    let wrong = error.is_some();
    let options: Vec<_> = options.into_iter().enumerate().map(|(i, c)| option_row(kind, name, i, c)).collect();
    html! {
        <fieldset class="field" class:field-wrong=wrong aria-describedby=described>
            <legend>{legend}</legend>
            {hint_and_error(name, hint, error)}
            {options}
        </fieldset>
    }
}

/// Options of which any number can be chosen.
pub fn check_group(name: &'static str, legend: String, hint: Option<String>, options: Vec<Choice>) -> impl IntoView {
    group("checkbox", name, legend, hint, None, options)
}

/// Options of which one is chosen.
pub fn radio_group(
    name: &'static str,
    legend: String,
    hint: Option<String>,
    error: Option<String>,
    options: Vec<Choice>,
) -> impl IntoView {
    group("radio", name, legend, hint, error, options)
}

/// A single yes.
pub fn check_one(name: &'static str, label: String, count: Option<usize>, chosen: bool) -> impl IntoView {
    option_row("checkbox", name, 0, Choice { value: "1".into(), label, count, hint: None, chosen })
}
