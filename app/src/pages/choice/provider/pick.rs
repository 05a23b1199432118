//! The providers to choose from, each a card with a button to pick it by.

use leptos::prelude::*;

use super::{Candidate, Model};
use crate::{
    components::{Icon, Tone, badge, icon},
    domain::{Lang, choice::Eligibility, directory::Availability},
    html::html,
    i18n::{format, t},
    pages::{
        choice::labels,
        directory::{
            card::{badges, facts},
            labels::target,
        },
    },
};

/// The group; the chosen one stands first when it is on another page or sifted away.
pub fn picks(m: &Model, error: Option<String>) -> impl IntoView + use<> {
    let lang = m.lang;
    let wrong = error.is_some();
    let described = wrong.then_some("utforare-fel");
    let all = || m.kept.iter().chain(&m.candidates);
    // What has to be mended leads to the first that can be chosen.
    let first = all().position(can_choose);
    let all: Vec<_> = all().enumerate().map(|(i, c)| pick(m, first == Some(i), c)).collect();
    let none = all.is_empty();
    html! {
        <fieldset class="field" class:field-wrong=wrong aria-describedby=described>
            <legend>{t!(lang, choice_provider_legend)}</legend>
            {error.map(|text| html! { <p class="field-error" id="utforare-fel">{icon(Icon::Warning)} <span>{text}</span></p> })}
            {m.kept.is_some().then(|| html! { <p class="hint">{t!(lang, choice_provider_kept)}</p> })}
            {none.then(|| html! { <p>{t!(lang, choice_provider_none)}</p> })}
            <ul class="results">{all}</ul>
        </fieldset>
    }
}

fn pick(m: &Model, first: bool, c: &Candidate) -> impl IntoView + use<> {
    let lang = m.lang;
    let card = &c.card;
    let id = if first { "utforare".to_owned() } else { format!("utforare-{}", card.slug) };
    let about = format!("{id}-om");
    let chosen = m.form.provider == card.slug;
    // The present provider and full ones are shown among the others, but there is nothing to choose.
    let control = if c.present {
        html! { <p><strong>{card.name.clone()}</strong> " " {badge(Tone::Good, t!(lang, choice_provider_present))}</p> }
    } else if !can_choose(c) {
        html! { <p><strong>{card.name.clone()}</strong></p> }
    } else {
        html! {
            <div class="option">
                <input type="radio" id=id.clone() name="utforare" value=card.slug.clone() checked=chosen aria-describedby=about.clone() />
                <label for=id><strong>{card.name.clone()}</strong></label>
            </div>
        }
    };
    html! {
        <li class="card provider">
            {control}
            <div id=about>{badges(lang, card)} {place(lang, c)}</div>
            {facts(lang, card)}
            {targets(lang, c)}
            {c.meet_first.then(|| html! { <p>{t!(lang, filter_meet)}</p> })}
            {profile(lang, &card.slug, card.name.clone())}
        </li>
    }
}

/// Whom it is for; missing is said to be missing (R-PROV-3, R-PROV-4).
fn targets(lang: Lang, c: &Candidate) -> impl IntoView + use<> {
    let label = t!(lang, fact_targets);
    match &c.targets {
        Some(targets) => {
            let names: Vec<_> = targets.iter().map(|g| target(lang, *g)).collect();
            html! { <p>{label}": " {format::list(lang, &names)}</p> }
        }
        None => html! { <p class="missing">{label}": " {t!(lang, fact_missing)}</p> },
    }
}

const fn can_choose(c: &Candidate) -> bool {
    c.standing.takes() && !c.present
}

/// Why one cannot be chosen now, or that it has to take people although it is full (R-CHO-2).
fn place(lang: Lang, c: &Candidate) -> Option<impl IntoView + use<>> {
    let full = matches!(c.card.availability, Availability::Queue(_) | Availability::Full);
    let text = match c.standing {
        _ if c.present => return None,
        Eligibility::YesNoCeiling if full => t!(lang, choice_provider_must_take),
        standing if standing.full() => {
            format!("{} {}", labels::standing(lang, standing), t!(lang, choice_provider_full))
        }
        standing if !standing.fits() => labels::standing(lang, standing),
        _ => return None,
    };
    Some(html! { <p>{text}</p> })
}

fn profile(lang: Lang, slug: &str, name: String) -> impl IntoView + use<> {
    let href = format!("/{}/utforare/{slug}", lang.code());
    html! { <p><a href=href>{t!(lang, choice_provider_read, name = name)}</a></p> }
}
