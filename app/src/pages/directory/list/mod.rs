//! The list of providers: search, filters, chips, results.

mod chips;
mod filters;
mod nothing;
mod order;

use jiff::civil::Date;
use leptos::{either::Either, prelude::*};

use self::{
    chips::chips,
    filters::{first_filters, more_filters},
    nothing::nothing,
    order::order,
};
use super::{card, problems::problems};
use crate::{
    components::{Icon, icon, pagination, service_name},
    domain::{
        Lang,
        directory::{Sort, filter::Counts},
        municipality::Municipalities,
    },
    forms::directory_query::{DirectoryQuery, address},
    html::html,
    i18n::t,
    islands::LiveSearch,
};

/// What the list shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// What was asked for.
    pub query: DirectoryQuery,
    /// How many fit.
    pub total: usize,
    /// Pages in all.
    pub pages: usize,
    /// This page's providers.
    pub cards: Vec<card::Card>,
    /// Figures beside the options.
    pub counts: Counts,
    /// The day, which is also the seed of the neutral order.
    pub today: Date,
    /// Whether distances are known: a district was chosen, not a whole municipality.
    pub near: bool,
}

/// The page's title; each page of a long list has its own.
pub fn title(m: &Model) -> String {
    let heading = heading(m);
    if m.pages > 1 {
        format!("{heading}. {}", t!(m.lang, pages_place, page = m.query.page.min(m.pages), pages = m.pages))
    } else {
        heading
    }
}

fn heading(m: &Model) -> String {
    match m.query.filter.service {
        Some(service) => t!(m.lang, list_title_service, service = service_name(m.lang, service)),
        None => t!(m.lang, list_title),
    }
}

impl Model {
    fn path(&self) -> String {
        format!("/{}/utforare", self.lang.code())
    }

    fn href(&self, change: impl FnOnce(&mut DirectoryQuery)) -> String {
        address(&self.path(), &self.query.with(change).pairs())
    }
}

/// The page.
pub fn view(m: Model, places: &Municipalities) -> impl IntoView + use<> {
    let lang = m.lang;
    let kept: Vec<_> =
        m.query.compared.iter().map(|s| html! { <input type="hidden" name="u" value=s.clone() /> }).collect();
    let sort = m.query.filter.sort;
    let sorted = (sort != Sort::Neutral).then(|| html! { <input type="hidden" name="sort" value=sort.code() /> });
    view! {
        <div class="wrap">
            <h1>{heading(&m)}</h1>
            {problems(lang, &m.query.problems)}
            <form id="sok" class="filters" role="search" action=m.path() method="get">
                {kept}
                {sorted}
                <div class="search-row search-wide">
                    <div class="field">
                        <label for="q">{t!(lang, search_label)}</label>
                        <p class="hint" id="q-tips">{t!(lang, search_hint)}</p>
                        <input type="search" id="q" name="q" value=m.query.filter.text.clone() aria-describedby="q-tips" autocomplete="off" />
                    </div>
                    <button class="button" type="submit">{icon(Icon::Search)} {t!(lang, search_button)}</button>
                </div>
                <div data-eager="1"><LiveSearch><p class="unseen" role="status" data-searching=t!(lang, search_running)></p></LiveSearch></div>
                {first_filters(&m, places)}
                {more_filters(&m)}
                <button class="button" type="submit">{t!(lang, filter_button)}</button>
            </form>
            {results(m, places)}
        </div>
    }
}

fn results(m: Model, places: &Municipalities) -> impl IntoView + use<> {
    let lang = m.lang;
    let past_end = m.query.page > m.pages.max(1);
    let chips = chips(&m, places);
    let pages = pagination(lang, m.query.page.min(m.pages), m.pages, &|page| {
        let mut query = m.query.clone();
        query.page = page;
        address(&m.path(), &query.pairs())
    });
    let body = if m.total == 0 {
        Either::Left(nothing(&m))
    } else if past_end {
        let href = m.href(|_| {});
        Either::Left(
            html! { <p>{t!(lang, page_not_there, pages = m.pages)} " " <a href=href>{t!(lang, page_first)}</a></p> },
        )
    } else {
        let order = order(&m);
        let cards: Vec<_> = m.cards.into_iter().map(|c| card::view(lang, c, card::Under::H2)).collect();
        Either::Right(view! { {order} <ol class="results">{cards}</ol> })
    };
    view! {
        <section id="resultat" aria-labelledby="antal">
            <h2 id="antal" data-count="1">{t!(lang, results_found, count = m.total)}</h2>
            {chips}
            {body}
            {pages}
        </section>
    }
}
