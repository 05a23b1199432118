//! One provider in a list.

use leptos::{either::Either, prelude::*};

use super::labels;
use crate::{
    components::{Icon, Tone, badge, icon, place_badge, service_icon, service_name},
    domain::{
        Lang,
        directory::{Availability, Ownership, Service},
    },
    html::{Markup, html},
    i18n::{format, t},
};

/// A piece of a text, marked where it fits the search words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// Whether it fits.
    pub marked: bool,
}

/// What a list shows of a provider.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// Its word in the address.
    pub slug: String,
    /// Name.
    pub name: String,
    /// Sample data.
    pub sample: bool,
    /// Services.
    pub services: Vec<Service>,
    /// Ownership.
    pub ownership: Ownership,
    /// Places.
    pub availability: Availability,
    /// Names of the districts with an office.
    pub districts: Vec<String>,
    /// Hours, a line each; empty when unknown.
    pub hours: Vec<String>,
    /// Languages beside Swedish.
    pub languages: Vec<String>,
    /// Overall satisfaction, when there is a figure to show.
    pub survey: Option<u8>,
    /// Kilometres to the visitor's district.
    pub distance: Option<f64>,
    /// Part of the presentation, with what fits marked, and the language it is in.
    pub snippet: Vec<Piece>,
    /// The language of the snippet.
    pub snippet_lang: Lang,
    /// Why it fits, in the choice guide.
    pub reasons: Vec<String>,
    /// Address that adds it to the comparison; `None` when it is there already or there is no room.
    pub add: Option<String>,
    /// Whether it is in the comparison.
    pub compared: bool,
}

/// The rank of the heading that a list of providers stands under.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Under {
    /// The page's title.
    H1,
    /// A part of the page.
    H2,
}

/// The provider as an item of a list; its name is a heading one step below `under`.
pub fn view(lang: Lang, card: Card, under: Under) -> impl IntoView {
    let href = format!("/{}/utforare/{}", lang.code(), card.slug);
    let services: Vec<_> = card
        .services
        .iter()
        .map(|s| html! { <span class="service">{icon(service_icon(*s))} {service_name(lang, *s)}</span> })
        .collect();
    let name = html! { <a href=href>{card.name.clone()}</a> };
    let heading = match under {
        Under::H1 => html! { <h2>{name}</h2> },
        Under::H2 => html! { <h3>{name}</h3> },
    };
    let (badges, facts) = (badges(lang, &card), facts(lang, &card));
    html! {
        <li class="card provider" id=format!("u-{}", card.slug)>
            {heading}
            {badges}
            <p class="services">{services}</p>
            {reasons(lang, card.reasons)}
            {snippet(card.snippet, card.snippet_lang)}
            {facts}
            {add(lang, card.name, card.add, card.compared)}
        </li>
    }
}

/// Place and ownership, the same way for all.
pub fn badges(lang: Lang, card: &Card) -> impl IntoView + use<> {
    html! {
        <p class="badges">
            {place_badge(lang, card.availability)} {badge(Tone::Calm, labels::ownership(lang, card.ownership))}
            {card.sample.then(|| badge(Tone::Calm, t!(lang, sample_badge)))}
        </p>
    }
}

/// What one compares by: where, when, in which languages, and what others think.
pub fn facts(lang: Lang, card: &Card) -> impl IntoView + use<> {
    let line = |sign: Icon, label: String, text: String| {
        (!text.is_empty())
            .then(|| html! { <li>{icon(sign)} <span><span class="unseen">{label}": "</span> {text}</span></li> })
    };
    let survey = card.survey.map(|share| t!(lang, card_survey, share = share)).unwrap_or_default();
    let districts = match card.distance {
        Some(km) => t!(lang, card_distance, places = format::list(lang, &card.districts), km = format::decimal(km)),
        None => format::list(lang, &card.districts),
    };
    html! {
        <ul class="facts">
            {line(Icon::Place, t!(lang, fact_districts), districts)}
            {line(Icon::Clock, t!(lang, fact_hours), card.hours.join(", "))}
            {line(Icon::Speech, t!(lang, fact_languages), format::list(lang, &card.languages))}
            {line(Icon::Heart, t!(lang, survey_helhet), survey)}
        </ul>
    }
}

fn reasons(lang: Lang, reasons: Vec<String>) -> Option<impl IntoView> {
    (!reasons.is_empty()).then(|| {
        let items: Vec<_> =
            reasons.into_iter().map(|r| html! { <li>{icon(Icon::Check)} <span>{r}</span></li> }).collect();
        html! { <p class="reasons-title">{t!(lang, guide_reasons_title)}</p> <ul class="reasons">{items}</ul> }
    })
}

fn snippet(pieces: Vec<Piece>, lang: Lang) -> Option<impl IntoView> {
    (!pieces.is_empty()).then(|| {
        let one =
            |p: Piece| if p.marked { Either::Left(html! { <mark>{p.text}</mark> }) } else { Either::Right(p.text) };
        html! { <p class="snippet" lang=lang.tag()>{pieces.into_iter().map(one).collect::<Vec<_>>()}</p> }
    })
}

/// The way into the comparison: a plain link that keeps the page.
pub fn add(lang: Lang, name: String, href: Option<String>, compared: bool) -> Option<Markup> {
    let unseen = html! { <span class="unseen">" "{name}</span> };
    if compared {
        Some(html! { <p class="added">{icon(Icon::Check)} {t!(lang, compare_added)} {unseen}</p> })
    } else {
        href.map(|href| html! { <a class="button button-quiet" rel="nofollow" href=href>{icon(Icon::Compare)} {t!(lang, compare_add)} {unseen}</a> })
    }
}
