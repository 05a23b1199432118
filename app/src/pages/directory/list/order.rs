use leptos::prelude::*;

use super::Model;
use crate::{
    domain::directory::Sort,
    html::html,
    i18n::{format, t},
    pages::directory::labels,
};

/// The order in words, why it is neutral, and the others to choose from (R-PROV-1).
pub fn order(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let searched = !m.query.filter.text.is_empty();
    let explained = match m.query.filter.sort {
        Sort::Neutral if searched => t!(lang, order_relevance_explained),
        Sort::Neutral => t!(lang, order_neutral_explained, day = format::date(lang, m.today)),
        other => t!(lang, order_other_explained, order = labels::sort(lang, other)),
    };
    let link = |s: Sort| {
        let label = if s == Sort::Neutral && searched { t!(lang, sort_relevance) } else { labels::sort(lang, s) };
        if s == m.query.filter.sort {
            html! { <li><span aria-current="true">{label}</span></li> }
        } else {
            html! { <li><a rel="nofollow" href=m.href(|q| q.filter.sort = s)>{label}</a></li> }
        }
    };
    let links: Vec<_> = Sort::ALL.iter().filter(|s| m.near || **s != Sort::Distance).map(|s| link(*s)).collect();
    html! {
        <div class="order">
            <nav aria-label=t!(lang, order_label)>
                <p>{t!(lang, order_label)}</p>
                <ul>{links}</ul>
            </nav>
            <p class="hint">{explained}</p>
        </div>
    }
}
