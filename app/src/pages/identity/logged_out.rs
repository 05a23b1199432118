//! After logging out.

use leptos::prelude::*;

use crate::{domain::Lang, html::html, i18n::t};

/// The page's title.
pub fn title(lang: Lang) -> String {
    t!(lang, logged_out_title)
}

/// The page.
pub fn view(lang: Lang) -> impl IntoView {
    let link = |path: &str, words: String| html! { <li><a href=format!("/{}{path}", lang.code())>{words}</a></li> };
    html! {
        <div class="wrap narrow">
            <h1>{title(lang)}</h1>
            <p class="lead">{t!(lang, logged_out_text)}</p>
            <p>{t!(lang, logged_out_shared)}</p>
            <h2>{t!(lang, error_ways_title)}</h2>
            <ul>
                {link("/logga-in", t!(lang, logged_out_again))}
                {link("", t!(lang, error_to_start))}
                {link("/kontakt", t!(lang, menu_contact))}
            </ul>
        </div>
    }
}
