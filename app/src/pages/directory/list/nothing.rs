use leptos::prelude::*;

use super::Model;
use crate::{
    domain::{Lang, directory::filter::Wish},
    html::{Markup, html},
    i18n::t,
};

/// Nothing found: which single wish, given up, would help most.
pub fn nothing(m: &Model) -> Markup {
    let lang = m.lang;
    let mut ways: Vec<_> = m.counts.without.iter().filter(|(_, n)| *n > 0).copied().collect();
    ways.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    let items: Vec<_> = ways
        .into_iter()
        .map(|(wish, count)| html! { <li><a href=m.href(|q| q.filter.give_up(wish))>{wish_without(lang, wish)}</a>" "{t!(lang, relax_gives, count = count)}</li> })
        .collect();
    let text = (!m.query.filter.text.is_empty())
        .then(|| html! { <li><a href=m.href(|q| q.filter.text.clear())>{t!(lang, relax_text)}</a></li> });
    html! {
        <p>{t!(lang, nothing_text)}</p>
        <ul>{items} {text} <li><a href=m.path()>{t!(lang, relax_all)}</a></li></ul>
        <p>{t!(lang, nothing_contact)} " " <a href=format!("/{}/kontakt", lang.code())>{t!(lang, menu_contact)}</a></p>
    }
}

fn wish_without(lang: Lang, wish: Wish) -> String {
    match wish {
        Wish::Service => t!(lang, relax_service),
        Wish::Area => t!(lang, relax_area),
        Wish::Languages => t!(lang, relax_languages),
        Wish::Ownership => t!(lang, relax_ownership),
        Wish::Free => t!(lang, relax_free),
        Wish::Hours => t!(lang, relax_hours),
        Wish::Target => t!(lang, relax_target),
        Wish::Age => t!(lang, relax_age),
        Wish::Skills => t!(lang, relax_skills),
        Wish::Sign => t!(lang, relax_sign),
        Wish::Meet => t!(lang, relax_meet),
    }
}
