use leptos::prelude::*;

use crate::{domain::Lang, html::html};

/// A part of the page. In easy-read it waits behind its heading until it is asked for, unless `open` (R-LANG-4).
pub fn part(lang: Lang, open: bool, title: String, body: impl IntoView + 'static) -> impl IntoView {
    if lang.is_easy() {
        html! { <details class="part" open=open><summary><h2>{title}</h2></summary> {body.into_any()}</details> }
    } else {
        html! { <section class="part"><h2>{title}</h2> {body.into_any()}</section> }
    }
}

/// One thing within a part; in easy-read it too waits behind its heading unless `open` (R-LANG-4).
pub fn block(lang: Lang, open: bool, title: String, body: AnyView) -> impl IntoView {
    if lang.is_easy() {
        html! { <details class="part" open=open><summary><h3>{title}</h3></summary> {body}</details> }
    } else {
        html! { <h3>{title}</h3> {body} }
    }
}
