use leptos::prelude::*;

use crate::html::html;

/// The picture of somebody, or the first letters of their name where there is none.
///
/// The name always stands beside it, so it says nothing to a screen reader.
pub fn portrait(name: &str, picture: Option<String>) -> impl IntoView + use<> {
    if let Some(src) = picture {
        return html! { <img class="portrait" src=src alt="" width="64" height="64" loading="lazy" /> };
    }
    let letters: String = name.split_whitespace().filter_map(|w| w.chars().next()).take(2).collect();
    html! { <span class="portrait" aria-hidden="true">{letters}</span> }
}
