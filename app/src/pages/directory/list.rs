//! The list of providers: search, filters, chips, results.

use jiff::civil::Date;
use leptos::prelude::*;

use super::{card, labels};
use crate::{
    components::{
        Choice, Icon, Tone, check_group, check_one, choices, icon, notice, number_field, pagination, radio_group,
        select_field, service_name,
    },
    domain::{
        Lang,
        directory::{
            HoursWish, Ownership, Service, Skill, Sort, StaffLanguage, TargetGroup,
            filter::{Counts, Wish},
        },
        municipality::Municipalities,
    },
    forms::directory_query::{DirectoryQuery, Problem, address},
    html::html,
    i18n::{format, t},
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
}

/// The page's title.
pub fn title(m: &Model) -> String {
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
    html! {
        <div class="wrap">
            <h1>{title(&m)}</h1>
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

/// What of the address was not understood, and that the rest was used.
pub fn problems(lang: Lang, problems: &[Problem]) -> Option<impl IntoView + use<>> {
    let text = |p: &Problem| match p {
        Problem::Value(key) => t!(lang, problem_value, name = filter_name(lang, key)),
        Problem::TextTooLong => t!(lang, problem_text_too_long),
        Problem::NotText => t!(lang, problem_not_text),
        Problem::Page => t!(lang, problem_page),
        Problem::TooManyCompared => t!(lang, problem_too_many_compared),
    };
    let items: Vec<_> = problems.iter().map(|p| html! { <li>{text(p)}</li> }).collect();
    (!items.is_empty()).then(|| notice(Tone::Warn, t!(lang, problem_title), html! { <ul>{items}</ul> }))
}

/// What the reader knows a filter as.
fn filter_name(lang: Lang, key: &str) -> String {
    match key {
        "tjanst" => t!(lang, filter_service),
        "omrade" => t!(lang, filter_area),
        "grannar" => t!(lang, filter_neighbours),
        "plats" => t!(lang, filter_free_now),
        "tid" => t!(lang, filter_hours),
        "sprak" => t!(lang, filter_languages),
        "teckensprak" => t!(lang, filter_sign),
        "malgrupp" => t!(lang, filter_target),
        "alder" => t!(lang, filter_age),
        "kompetens" => t!(lang, filter_skills),
        "traffa" => t!(lang, filter_meet),
        "drift" => t!(lang, filter_ownership),
        "sort" => t!(lang, order_label),
        _ => key.to_owned(),
    }
}

/// Whole municipalities and their districts, as options.
pub fn area_groups(
    places: &Municipalities,
    lang: Lang,
    chosen: Option<&str>,
    whole: bool,
) -> Vec<(Option<String>, Vec<Choice>)> {
    let option = |value: &str, label: String| Choice {
        chosen: chosen == Some(value),
        value: value.to_owned(),
        label,
        count: None,
        hint: None,
    };
    let group = |m: &crate::domain::municipality::Municipality| {
        let name = municipality_name(lang, m);
        let mut options = Vec::new();
        if whole {
            options.push(option(&m.code, t!(lang, area_whole, name = name.clone())));
        }
        options.extend(m.districts.iter().map(|d| option(&d.code, d.name.clone())));
        (Some(name), options)
    };
    places.0.iter().map(group).collect()
}

/// The municipality's name as the language writes it.
pub fn municipality_name(lang: Lang, m: &crate::domain::municipality::Municipality) -> String {
    if lang.base() == Lang::Fi { m.name_fi.clone() } else { m.name.clone() }
}

fn first_filters(m: &Model, places: &Municipalities) -> impl IntoView + use<> {
    let (lang, f, c) = (m.lang, &m.query.filter, &m.counts);
    let mut services =
        choices(Service::ALL, Service::code, |s| service_name(lang, s), |s| f.service == Some(s), Some(&c.services));
    let any = Choice {
        value: String::new(),
        label: t!(lang, filter_any_service),
        count: None,
        hint: None,
        chosen: f.service.is_none(),
    };
    services.insert(0, any);
    let hours = choices(
        HoursWish::ALL,
        HoursWish::code,
        |h| labels::hours_wish(lang, h),
        |h| f.hours.contains(&h),
        Some(&c.hours),
    );
    html! {
        <div class="filter-grid">
            {radio_group("tjanst", t!(lang, filter_service), None, None, services)}
            <div>
                {select_field("omrade", t!(lang, filter_area), Some(t!(lang, filter_area_hint)), Some(t!(lang, filter_area_any)), area_groups(places, lang, f.area.as_deref(), true))}
                {check_one("grannar", t!(lang, filter_neighbours), None, f.neighbours)}
                <fieldset class="field">
                    <legend>{t!(lang, filter_place)}</legend>
                    {check_one("plats", t!(lang, filter_free_now), Some(c.free), f.free_now)}
                </fieldset>
            </div>
            {check_group("tid", t!(lang, filter_hours), None, hours)}
        </div>
    }
}

/// The less common filters, open when one of them is in use.
fn more_filters(m: &Model) -> impl IntoView + use<> {
    let (lang, f, c) = (m.lang, &m.query.filter, &m.counts);
    let in_use = !f.languages.is_empty()
        || f.sign_language
        || f.target.is_some()
        || f.age.is_some()
        || !f.skills.is_empty()
        || !f.ownership.is_empty()
        || f.meet_first;
    let languages = choices(
        StaffLanguage::ALL,
        StaffLanguage::code,
        |x| labels::language(lang, x),
        |x| f.languages.contains(&x),
        Some(&c.languages),
    );
    let skills =
        choices(Skill::ALL, Skill::code, |x| labels::skill(lang, x), |x| f.skills.contains(&x), Some(&c.skills));
    let targets =
        choices(TargetGroup::ALL, TargetGroup::code, |x| labels::target(lang, x), |x| f.target == Some(x), None);
    let ownership = choices(
        Ownership::ALL,
        Ownership::code,
        |x| labels::ownership(lang, x),
        |x| f.ownership.contains(&x),
        Some(&c.ownership),
    );
    let age = f.age.map(|a| a.to_string()).unwrap_or_default();
    html! {
        <details class="more" open=in_use>
            <summary>{t!(lang, filter_more)}</summary>
            <div class="filter-grid">
                <div>
                    {check_group("sprak", t!(lang, filter_languages), Some(t!(lang, filter_languages_hint)), languages)}
                    {check_one("teckensprak", t!(lang, filter_sign), Some(c.sign), f.sign_language)}
                </div>
                <div>
                    {select_field("malgrupp", t!(lang, filter_target), None, Some(t!(lang, filter_target_any)), vec![(None, targets)])}
                    {number_field("alder", t!(lang, filter_age), Some(t!(lang, filter_age_hint)), age)}
                    {check_one("traffa", t!(lang, filter_meet), Some(c.meet), f.meet_first)}
                    {check_group("drift", t!(lang, filter_ownership), None, ownership)}
                </div>
                {check_group("kompetens", t!(lang, filter_skills), Some(t!(lang, filter_skills_hint)), skills)}
            </div>
        </details>
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
        nothing(&m).into_any()
    } else if past_end {
        let href = m.href(|_| {});
        html! { <p>{t!(lang, page_not_there, pages = m.pages)} " " <a href=href>{t!(lang, page_first)}</a></p> }
            .into_any()
    } else {
        let order = order(&m);
        let cards: Vec<_> = m.cards.into_iter().map(|c| card::view(lang, c, card::Under::H2)).collect();
        html! { {order} <ol class="results">{cards}</ol> }.into_any()
    };
    html! {
        <section id="resultat" aria-labelledby="antal">
            <h2 id="antal" data-count="1">{t!(lang, results_found, count = m.total)}</h2>
            {chips}
            {body}
            {pages}
        </section>
    }
}

/// The wishes in use, each with a link that gives it up.
fn chips(m: &Model, places: &Municipalities) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    let f = &m.query.filter;
    let mut found: Vec<(String, String)> = Vec::new();
    if !f.text.is_empty() {
        found.push((t!(lang, chip_text, text = f.text.clone()), m.href(|q| q.filter.text.clear())));
    }
    if let Some(s) = f.service {
        found.push((service_name(lang, s), m.href(|q| q.filter.service = None)));
    }
    if let Some(area) = &f.area {
        let name = area_name(lang, places, area);
        let name = if f.neighbours { t!(lang, chip_area_neighbours, name = name) } else { name };
        found.push((
            name,
            m.href(|q| {
                q.filter.area = None;
                q.filter.neighbours = false;
            }),
        ));
    }
    if f.free_now {
        found.push((t!(lang, filter_free_now), m.href(|q| q.filter.free_now = false)));
    }
    found.extend(f.hours.iter().map(|x| (labels::hours_wish(lang, *x), m.href(|q| q.filter.hours.retain(|y| y != x)))));
    found.extend(
        f.languages.iter().map(|x| (labels::language(lang, *x), m.href(|q| q.filter.languages.retain(|y| y != x)))),
    );
    found.extend(more_chips(m));
    let items: Vec<_> = found
        .into_iter()
        .map(|(label, href)| html! { <li><a class="chip" href=href><span class="unseen">{t!(lang, chip_remove)}" "</span> {label} {icon(Icon::Cross)}</a></li> })
        .collect();
    let clear = m.href(|q| q.filter = crate::domain::directory::Filter { sort: q.filter.sort, ..Default::default() });
    (!items.is_empty()).then(|| html! { <ul class="chips" aria-label=t!(lang, chips_label)>{items} <li><a href=clear>{t!(lang, chips_clear)}</a></li></ul> })
}

fn more_chips(m: &Model) -> Vec<(String, String)> {
    let (lang, f) = (m.lang, &m.query.filter);
    let mut found = Vec::new();
    if f.sign_language {
        found.push((t!(lang, filter_sign), m.href(|q| q.filter.sign_language = false)));
    }
    if let Some(target) = f.target {
        found.push((labels::target(lang, target), m.href(|q| q.filter.target = None)));
    }
    if let Some(age) = f.age {
        found.push((t!(lang, chip_age, age = age), m.href(|q| q.filter.age = None)));
    }
    if f.meet_first {
        found.push((t!(lang, filter_meet), m.href(|q| q.filter.meet_first = false)));
    }
    found.extend(f.skills.iter().map(|x| (labels::skill(lang, *x), m.href(|q| q.filter.skills.retain(|y| y != x)))));
    found.extend(
        f.ownership.iter().map(|x| (labels::ownership(lang, *x), m.href(|q| q.filter.ownership.retain(|y| y != x)))),
    );
    found
}

fn area_name(lang: Lang, places: &Municipalities, code: &str) -> String {
    if let Some((_, district)) = places.district(code) {
        return district.name.clone();
    }
    places.get(code).map_or_else(|| code.to_owned(), |m| t!(lang, area_whole, name = municipality_name(lang, m)))
}

/// The order in words, why it is neutral, and the others to choose from (R-PROV-1).
fn order(m: &Model) -> impl IntoView + use<> {
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
            html! { <li><span aria-current="true">{label}</span></li> }.into_any()
        } else {
            html! { <li><a rel="nofollow" href=m.href(|q| q.filter.sort = s)>{label}</a></li> }.into_any()
        }
    };
    let near = m.query.filter.area.is_some();
    let links: Vec<_> = Sort::ALL.iter().filter(|s| near || **s != Sort::Distance).map(|s| link(*s)).collect();
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

/// Nothing found: which single wish, given up, would help most.
fn nothing(m: &Model) -> impl IntoView + use<> {
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
