//! Ways without an electronic identification: each journey by telephone, at a visit and by letter (R-BOOK-14).

use leptos::prelude::*;

use crate::{
    components::{Icon, icon},
    domain::{Lang, municipality::Municipalities},
    html::html,
    i18n::t,
    pages::info::contacts,
};

/// The page's title.
pub fn title(lang: Lang) -> String {
    t!(lang, without_title)
}

/// The page.
pub fn view(lang: Lang, places: &Municipalities) -> impl IntoView + use<> {
    html! {
        <div class="wrap narrow">
            <h1>{title(lang)}</h1>
            <p class="lead">{t!(lang, without_lead)}</p>
            <h2>{t!(lang, without_contact_title)}</h2>
            {contacts(lang, places)}
            <p>{t!(lang, without_officer)}</p>
            {journey(lang, t!(lang, without_compare_title), [t!(lang, without_compare_phone), t!(lang, without_compare_visit), t!(lang, without_compare_letter)])}
            {journey(lang, t!(lang, without_choose_title), [t!(lang, without_choose_phone), t!(lang, without_choose_visit), t!(lang, without_choose_letter)])}
            {journey(lang, t!(lang, without_book_title), [t!(lang, without_book_phone), t!(lang, without_book_visit), t!(lang, without_book_letter)])}
            {journey(lang, t!(lang, without_plan_title), [t!(lang, without_plan_phone), t!(lang, without_plan_visit), t!(lang, without_plan_letter)])}
            {journey(lang, t!(lang, without_complain_title), [t!(lang, without_complain_phone), t!(lang, without_complain_visit), t!(lang, without_complain_letter)])}
            <h2>{t!(lang, without_other_title)}</h2>
            <p>{t!(lang, without_other_text)}</p>
            <h2>{t!(lang, contact_danger_title)}</h2>
            <p>{t!(lang, contact_danger_text)}</p>
        </div>
    }
}

/// One journey and its three ways.
fn journey(lang: Lang, title: String, ways: [String; 3]) -> impl IntoView {
    let names = [
        (Icon::Phone, t!(lang, without_by_phone)),
        (Icon::Companion, t!(lang, without_by_visit)),
        (Icon::Letter, t!(lang, without_by_letter)),
    ];
    let rows: Vec<_> = names
        .into_iter()
        .zip(ways)
        .map(|((sign, name), text)| html! { <li>{icon(sign)} <span><strong>{name}</strong> ": " {text}</span></li> })
        .collect();
    html! { <h2>{title}</h2> <ul class="facts">{rows}</ul> }
}
