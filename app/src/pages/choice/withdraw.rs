//! "Do you want to take it back?": asked once more before a choice is withdrawn (R-CHO-7).

use leptos::prelude::*;

use super::{
    FORM,
    parts::{Acting, Named, for_whom},
    receipt::Chosen,
};
use crate::{domain::Lang, html::html, i18n::t};

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The choice's reference.
    pub reference: String,
    /// What was chosen.
    pub chosen: Chosen,
    /// Who gives the support today, and goes on doing so.
    pub present: Option<Named>,
    /// Set when somebody acts for the person.
    pub acting: Option<Acting>,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    match &m.chosen {
        Chosen::Provider(p) => t!(m.lang, choice_take_back_title, name = p.name.clone()),
        Chosen::Municipality(_) => t!(m.lang, choice_take_back_municipality),
    }
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let receipt = format!("/{}/val/kvitto/{}", lang.code(), m.reference);
    let text = match &m.present {
        Some(p) => t!(lang, choice_take_back_text, name = p.name.clone()),
        None => t!(lang, choice_take_back_none),
    };
    html! {
        <div class="wrap narrow">
            <h1>{title(&m)}</h1>
            {for_whom(lang, m.acting.as_ref())}
            <p class="lead">{text}</p>
            <form id=FORM action=format!("{receipt}/aterkalla") method="post">
                <input type="hidden" name="saker" value="ja" />
                <div class="actions">
                    <button class="button" type="submit">{t!(lang, choice_take_back_button)}</button>
                    <a class="button button-quiet" href=receipt.clone()>{t!(lang, choice_take_back_keep)}</a>
                </div>
            </form>
        </div>
    }
}
