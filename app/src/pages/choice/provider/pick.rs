//! The providers to choose from, each a card with a button to pick it by.

use leptos::prelude::*;

use super::{Candidate, Model};
use crate::{
    components::{Icon, Tone, badge, icon},
    domain::Lang,
    html::html,
    i18n::t,
    pages::{
        choice::{
            consequences::{must_wait, waiting},
            parts::Named,
        },
        directory::card::{badges, facts},
    },
};

/// The group; the chosen one stands first when it is on another page or sifted away.
pub fn picks(m: &Model, error: Option<String>) -> impl IntoView + use<> {
    let lang = m.lang;
    let wrong = error.is_some();
    let described = wrong.then_some("utforare-fel");
    let all = || m.kept.iter().chain(&m.candidates);
    // What has to be mended leads to the first that can be chosen.
    let first = all().position(|c| !c.present);
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
    // The present provider is shown among the others, but there is nothing to choose.
    let control = if c.present {
        html! { <p class="picked">{card.name.clone()} " " {badge(Tone::Good, t!(lang, choice_provider_present))}</p> }
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
            <div id=about>{badges(lang, card)} {wait(m, c)}</div>
            {facts(lang, card)}
            {c.meet_first.then(|| html! { <p>{t!(lang, choice_provider_meet_first)}</p> })}
            {profile(lang, &card.slug, card.name.clone())}
        </li>
    }
}

/// A full provider can be chosen, and what it then means to wait (R-CHO-2).
fn wait(m: &Model, c: &Candidate) -> Option<impl IntoView + use<>> {
    let named = Named { slug: c.card.slug.clone(), name: c.card.name.clone() };
    (must_wait(c.card.availability) && !c.present).then(|| {
        let texts = waiting(m.lang, &named, c.card.availability, m.may_decline);
        html! { <p>{t!(m.lang, choice_provider_wait)} " " {texts.join(" ")}</p> }
    })
}

fn profile(lang: Lang, slug: &str, name: String) -> impl IntoView + use<> {
    let href = format!("/{}/utforare/{slug}", lang.code());
    html! { <p><a href=href>{t!(lang, choice_provider_read, name = name)}</a></p> }
}
