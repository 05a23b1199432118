//! Two to four providers side by side.

use leptos::prelude::*;

use super::{facts::Section, problems::problems, profile::lines};
use crate::{
    components::{Icon, Tone, icon, notice},
    domain::{
        Lang,
        directory::compare::{Difference, LEAST, MOST, Point},
    },
    forms::directory_query::{Problem, address},
    html::{Markup, html},
    i18n::{format, t},
};

/// One provider compared.
pub struct Column {
    /// The word in the address.
    pub slug: String,
    /// Name.
    pub name: String,
    /// All facts.
    pub sections: Vec<Section>,
}

/// What the comparison shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The providers, in the order asked for.
    pub columns: Vec<Column>,
    /// What differs most, for the words above the table.
    pub differences: Vec<Difference>,
    /// Show only rows that differ.
    pub only_differences: bool,
    /// Providers that could be added: slug and name.
    pub others: Vec<(String, String)>,
    /// What was not understood.
    pub problems: Vec<Problem>,
    /// Slugs asked for that do not exist.
    pub unknown: usize,
}

impl Model {
    fn href(&self, slugs: impl Iterator<Item = String>, only: bool) -> String {
        let mut pairs: Vec<_> = slugs.map(|s| ("u", s)).collect();
        if only {
            pairs.push(("skillnader", "1".into()));
        }
        address(&format!("/{}/jamfor", self.lang.code()), &pairs)
    }

    fn slugs(&self) -> impl Iterator<Item = String> + '_ {
        self.columns.iter().map(|c| c.slug.clone())
    }

    fn names(&self, places: &[usize]) -> String {
        let names: Vec<_> = places.iter().map(|i| self.columns[*i].name.clone()).collect();
        format::list(self.lang, &names)
    }
}

/// The page's title.
pub fn title(lang: Lang) -> String {
    t!(lang, compare_title)
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let enough = m.columns.len() >= LEAST;
    let find = format!("/{}/utforare", lang.code());
    let unknown = (m.unknown > 0).then(|| {
        notice(
            Tone::Warn,
            t!(lang, compare_unknown_title),
            html! { <p>{t!(lang, compare_unknown_text, count = m.unknown)}</p> },
        )
    });
    html! {
        <div class="wrap compare">
            <h1>{title(lang)}</h1>
            {problems(lang, &m.problems)}
            {unknown}
            {(!enough).then(|| html! { <p class="lead">{t!(lang, compare_too_few)}</p> <p><a class="button" href=find.clone()>{t!(lang, compare_find)}</a></p> })}
            {enough.then(|| html! { {summary(&m)} {toggle(&m)} {table(&m)} })}
            {chosen(&m)}
            {add(&m)}
            <p><button type="button" class="button button-quiet" data-print="1" hidden=true>{icon(Icon::Print)} {t!(lang, print_button)}</button></p>
        </div>
    }
}

/// The differences in words, above the table.
fn summary(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let items: Vec<_> = m.differences.iter().map(|d| html! { <li>{sentence(m, d)}</li> }).collect();
    html! {
        <section class="summary" aria-labelledby="skillnader">
            <h2 id="skillnader">{t!(lang, compare_summary_title)}</h2>
            {if items.is_empty() { html! { <p>{t!(lang, compare_summary_none)}</p> } } else { html! { <ul>{items}</ul> } }}
        </section>
    }
}

/// "A har ledig plats nu. B har kö."
fn sentence(m: &Model, d: &Difference) -> String {
    let lang = m.lang;
    let (yes, no) = (m.names(&d.yes), m.names(&d.no));
    let (have, lack) = match d.point {
        Point::Place => (t!(lang, differ_place_yes, names = yes), t!(lang, differ_place_no, names = no)),
        Point::Evening => (t!(lang, differ_evening_yes, names = yes), t!(lang, differ_evening_no, names = no)),
        Point::Weekend => (t!(lang, differ_weekend_yes, names = yes), t!(lang, differ_weekend_no, names = no)),
        Point::Night => (t!(lang, differ_night_yes, names = yes), t!(lang, differ_night_no, names = no)),
        Point::Finnish => (t!(lang, differ_finnish_yes, names = yes), t!(lang, differ_finnish_no, names = no)),
        Point::SignLanguage => (t!(lang, differ_sign_yes, names = yes), t!(lang, differ_sign_no, names = no)),
        Point::MeetFirst => (t!(lang, differ_meet_yes, names = yes), t!(lang, differ_meet_no, names = no)),
        Point::OtherDistricts => (t!(lang, differ_other_yes, names = yes), t!(lang, differ_other_no, names = no)),
    };
    let unknown = (!d.unknown.is_empty()).then(|| t!(lang, differ_unknown, names = m.names(&d.unknown)));
    let lack = (!d.no.is_empty()).then_some(lack);
    [Some(have), lack, unknown].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn toggle(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let text = if m.only_differences { t!(lang, compare_show_all) } else { t!(lang, compare_show_differences) };
    html! { <p><a class="button button-quiet" rel="nofollow" href=m.href(m.slugs(), !m.only_differences)>{text}</a></p> }
}

/// A real table. Its roles stand written out, since narrow screens lay it out as blocks.
fn table(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let heads: Vec<_> = m
        .columns
        .iter()
        .map(|c| html! { <th scope="col" role="columnheader"><a href=format!("/{}/utforare/{}", lang.code(), c.slug)>{c.name.clone()}</a></th> })
        .collect();
    let bodies: Vec<_> = (0..m.columns[0].sections.len()).map(|s| body(m, s)).collect();
    html! {
        <table class="compare-table" role="table">
            <caption>{t!(lang, compare_caption)}</caption>
            <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">{t!(lang, compare_fact)}</th> {heads}</tr></thead>
            {bodies}
        </table>
    }
}

fn body(m: &Model, section: usize) -> impl IntoView + use<> {
    let first = &m.columns[0].sections[section];
    let keys: Vec<_> = m.columns.iter().flat_map(|c| &c.sections[section].rows).fold(
        Vec::new(),
        |mut keys: Vec<(&'static str, String)>, r| {
            if !keys.iter().any(|(k, _)| *k == r.key) {
                keys.push((r.key, r.label.clone()));
            }
            keys
        },
    );
    let rows: Vec<_> = keys.into_iter().filter_map(|(key, label)| row(m, section, key, label)).collect();
    (!rows.is_empty()).then(|| {
        let columns = (m.columns.len() + 1).to_string();
        html! {
            <tbody role="rowgroup">
                <tr role="row" class="section-row"><th scope="colgroup" role="rowheader" colspan=columns>{first.title.clone()}</th></tr>
                {rows}
            </tbody>
        }
    })
}

fn row(m: &Model, section: usize, key: &'static str, label: String) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    let values: Vec<_> = m
        .columns
        .iter()
        .map(|c| (c.name.clone(), c.sections[section].rows.iter().find(|r| r.key == key).and_then(|r| r.value.clone())))
        .collect();
    let said = |i: usize| values[i].1.as_ref().map(|v| &v.lines);
    let differs = (1..values.len()).any(|i| said(i) != said(0));
    if m.only_differences && !differs {
        return None;
    }
    let cells: Vec<_> = values
        .into_iter()
        .map(|(name, value)| {
            let inner = match value {
                Some(value) => lines(key, value).into_any(),
                None => html! { <span class="missing">{t!(lang, fact_missing)}</span> }.into_any(),
            };
            html! { <td role="cell"><span class="cell-name" aria-hidden="true">{name}</span> {inner}</td> }
        })
        .collect();
    Some(html! { <tr role="row" class:differs=differs><th scope="row" role="rowheader">{label}</th> {cells}</tr> })
}

/// Those compared, each with a link that takes it away.
fn chosen(m: &Model) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    let items: Vec<_> = m
        .columns
        .iter()
        .map(|c| {
            let href = m.href(m.slugs().filter(|s| *s != c.slug), m.only_differences);
            html! { <li>{c.name.clone()} " " <a rel="nofollow" href=href>{t!(lang, tray_remove)} <span class="unseen">" "{c.name.clone()}</span></a></li> }
        })
        .collect();
    (!items.is_empty()).then(
        || html! { <section class="no-print"><h2>{t!(lang, compare_chosen_title)}</h2> <ul>{items}</ul></section> },
    )
}

/// A plain form that adds one more, with the choice kept in the address; the search where there are too many to pick from.
fn add(m: &Model) -> Option<impl IntoView + use<>> {
    match (m.columns.len(), m.others.is_empty()) {
        // The page already leads to the search when there is nothing to compare yet.
        (MOST.., _) | (0, true) => None,
        (_, true) => Some(add_by_search(m)),
        (_, false) => Some(add_from_list(m)),
    }
}

fn add_by_search(m: &Model) -> Markup {
    let pairs: Vec<_> = m.slugs().map(|s| ("u", s)).collect();
    let href = address(&format!("/{}/utforare", m.lang.code()), &pairs);
    html! { <p class="no-print"><a class="button" href=href>{t!(m.lang, compare_add_label)}</a></p> }
}

fn add_from_list(m: &Model) -> Markup {
    let lang = m.lang;
    let kept: Vec<_> = m.slugs().map(|s| html! { <input type="hidden" name="u" value=s /> }).collect();
    let options: Vec<_> =
        m.others.iter().map(|(slug, name)| html! { <option value=slug.clone()>{name.clone()}</option> }).collect();
    html! {
        <form class="no-print" action=format!("/{}/jamfor", lang.code()) method="get">
            {kept}
            <div class="field">
                <label for="u">{t!(lang, compare_add_label)}</label>
                <select id="u" name="u">{options}</select>
            </div>
            <button class="button" type="submit">{t!(lang, compare_add_button)}</button>
        </form>
    }
}
