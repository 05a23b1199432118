use leptos::prelude::*;

use super::Model;
use crate::{
    components::{Icon, icon, service_name},
    domain::{directory::Filter, municipality::Municipalities},
    html::html,
    i18n::t,
    pages::directory::{areas::area_name, labels},
};

/// The wishes in use, each with a link that gives it up.
pub fn chips(m: &Model, places: &Municipalities) -> Option<impl IntoView + use<>> {
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
    let clear = m.href(|q| q.filter = Filter { sort: q.filter.sort, ..Default::default() });
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
