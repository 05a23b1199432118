//! "Do you want to end it?": the one step before a power of attorney ends (R-ACT-1).

use leptos::prelude::*;

use super::acting::{Shown, scope_list};
use crate::{domain::Lang, html::html, i18n::t};

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The power of attorney.
    pub mandate: Shown,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    t!(m.lang, end_title, name = m.mandate.name.clone())
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let back = format!("/{}/ombud", lang.code());
    let action = format!("{back}/{}/avsluta", m.mandate.reference);
    html! {
        <div class="wrap narrow">
            <p class="back"><a href=back.clone()>{t!(lang, end_back)}</a></p>
            <h1>{title(&m)}</h1>
            <p class="lead">{t!(lang, end_text, name = m.mandate.name.clone())}</p>
            <p>{t!(lang, mandate_about_label)}</p>
            {scope_list(lang, &m.mandate.scopes)}
            <p>{t!(lang, end_after)}</p>
            <form action=action method="post">
                <p class="actions">
                    <button class="button" type="submit">{t!(lang, end_yes)}</button>
                    <a class="button button-quiet" href=back>{t!(lang, end_no)}</a>
                </p>
            </form>
        </div>
    }
}
