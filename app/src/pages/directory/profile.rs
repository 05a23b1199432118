//! A provider's profile: the same facts in the same order for all (R-PROV-2, 3, 4, 5).

use leptos::prelude::*;

use super::{
    card,
    facts::{Row, Section, Value},
    problems::problems,
};
use crate::{
    components::{Icon, Tone, badge, icon, notice, place_badge, service_icon, service_name},
    domain::{
        Lang,
        directory::{Availability, Service},
    },
    forms::directory_query::{Problem, address},
    html::html,
    i18n::t,
};

/// What the profile shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The word in the address.
    pub slug: String,
    /// Name.
    pub name: String,
    /// Sample data.
    pub sample: bool,
    /// Services.
    pub services: Vec<Service>,
    /// Places.
    pub availability: Availability,
    /// The day the agreement ended, in words.
    pub ended_on: Option<String>,
    /// A short presentation and the language it is in.
    pub summary: Option<(String, Lang)>,
    /// All facts.
    pub sections: Vec<Section>,
    /// Latitude and longitude of the first office.
    pub position: Option<(f64, f64)>,
    /// The day the profile was checked, in words.
    pub checked: String,
    /// Whether that is longer ago than the ruleset's limit.
    pub stale: bool,
    /// The role that answers for the profile.
    pub responsible: (String, Lang),
    /// Address that adds it to the comparison.
    pub add: Option<String>,
    /// Whether it is in the comparison.
    pub compared: bool,
    /// What of the address was not understood.
    pub problems: Vec<Problem>,
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let base = format!("/{}/utforare", lang.code());
    let report = format!("{base}/{}/rapportera-fel", m.slug);
    let services: Vec<_> = m
        .services
        .iter()
        .map(|s| html! { <span class="service">{icon(service_icon(*s))} {service_name(lang, *s)}</span> })
        .collect();
    let map = m.position.map(|(lat, lon)| {
        let href = format!("https://www.openstreetmap.org/?mlat={lat:.5}&mlon={lon:.5}#map=16/{lat:.5}/{lon:.5}");
        html! { <a class="button button-quiet" href=href rel="noreferrer external">{icon(Icon::Place)} {t!(lang, profile_map)}</a> }
    });
    // R-PROV-5: one that has ended takes nobody.
    let choose = m.ended_on.is_none().then(|| {
        let href = address(&format!("/{}/val", lang.code()), &[("utforare", m.slug.clone())]);
        html! { <a class="button" href=href rel="nofollow">{t!(lang, profile_choose)}</a> }
    });
    let notices = notices(&m);
    let sections: Vec<_> = m.sections.into_iter().map(|s| section(lang, s)).collect();
    html! {
        <div class="wrap profile">
            <p class="back"><a href=base>{t!(lang, profile_back)}</a></p>
            <h1>{m.name.clone()}</h1>
            <p class="badges">{place_badge(lang, m.availability)} {m.sample.then(|| badge(Tone::Calm, t!(lang, sample_badge)))}</p>
            <p class="services">{services}</p>
            {problems(lang, &m.problems)}
            {notices}
            {m.summary.map(|(text, l)| html! { <p class="lead" lang=l.tag()>{text}</p> })}
            <div class="actions">
                {choose}
                {card::add(lang, m.name, m.add, m.compared)}
                {map}
                <button type="button" class="button button-quiet" data-print="1" hidden=true>{icon(Icon::Print)} {t!(lang, print_button)}</button>
            </div>
            {sections}
            <section class="about-profile">
                <h2>{t!(lang, profile_about_title)}</h2>
                <p>{t!(lang, profile_checked, day = m.checked)}</p>
                <p>{t!(lang, profile_responsible)} " " <span lang=m.responsible.1.tag()>{m.responsible.0}</span></p>
                <p><a href=report>{t!(lang, profile_report)}</a></p>
            </section>
        </div>
    }
}

fn notices(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let ended = m.ended_on.clone().map(|day| {
        let body = html! { <p>{t!(lang, profile_ended_text)}</p> <p><a href=format!("/{}/utforare", lang.code())>{t!(lang, profile_ended_choose)}</a></p> };
        notice(Tone::Warn, t!(lang, profile_ended_title, day = day), body)
    });
    let sample = m.sample.then(|| notice(Tone::Calm, t!(lang, sample_title), html! { <p>{t!(lang, sample_text)}</p> }));
    let stale = m.stale.then(|| {
        notice(
            Tone::Warn,
            t!(lang, profile_stale_title),
            html! { <p>{t!(lang, profile_stale_text, day = m.checked.clone())}</p> },
        )
    });
    (ended, sample, stale)
}

fn section(lang: Lang, s: Section) -> impl IntoView {
    let rows: Vec<_> = s.rows.into_iter().map(|r| row(lang, r)).collect();
    html! { <section aria-labelledby=s.key><h2 id=s.key>{s.title}</h2> <dl class="fact-list">{rows}</dl></section> }
}

fn row(lang: Lang, row: Row) -> impl IntoView {
    let value = match row.value {
        None => html! { <dd class="missing">{t!(lang, fact_missing)}</dd> },
        Some(value) => {
            let source = value.source.clone();
            let checked = t!(lang, fact_checked, day = value.checked.clone());
            let stale = value.stale.then(|| html! { " " <strong>{t!(lang, fact_stale)}</strong> });
            html! { <dd>{lines(row.key, value)} <p class="source">{source} ". " {checked} {stale}</p></dd> }
        }
    };
    html! { <div><dt>{row.label}</dt> {value}</div> }
}

/// The lines of a value: a list when there are several, links where one can act.
pub fn lines(key: &str, value: Value) -> impl IntoView + use<> {
    let link = |text: &str| match key {
        "telefon" => Some(format!("tel:{}", text.replace([' ', '-'], ""))),
        "epost" => Some(format!("mailto:{text}")),
        "webb" => Some(text.to_owned()),
        _ => None,
    };
    let mut said: Vec<_> = value
        .lines
        .into_iter()
        .map(|(text, lang)| match link(&text) {
            Some(href) => html! { <a href=href>{text}</a> },
            None => html! { <span lang=lang.tag()>{text}</span> },
        })
        .collect();
    if said.len() == 1 {
        said.remove(0)
    } else {
        html! { <ul>{said.into_iter().map(|l| html! { <li>{l}</li> }).collect::<Vec<_>>()}</ul> }
    }
}
