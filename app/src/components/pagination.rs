use leptos::prelude::*;

use crate::{domain::Lang, html::html, i18n::t};

/// Previous and next with the place in words; nothing when there is only one page.
pub fn pagination(
    lang: Lang,
    page: usize,
    pages: usize,
    href: &dyn Fn(usize) -> String,
) -> Option<impl IntoView + use<>> {
    let link = |to: usize, rel: &'static str, text: String| {
        html! { <a class="button button-quiet" rel=rel href=href(to)>{text}</a> }
    };
    (pages > 1).then(|| {
        html! {
            <nav class="pagination" aria-label=t!(lang, pages_label)>
                {(page > 1).then(|| link(page - 1, "prev", t!(lang, pages_previous)))}
                <p>{t!(lang, pages_place, page = page, pages = pages)}</p>
                {(page < pages).then(|| link(page + 1, "next", t!(lang, pages_next)))}
            </nav>
        }
    })
}
