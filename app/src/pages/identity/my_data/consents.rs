//! What the person has agreed may be shared (R-ACT-4).

use leptos::prelude::*;

use super::Model;
use crate::{
    components::{Tone, badge},
    domain::{Lang, identity::Consent},
    html::html,
    i18n::{format, t},
    pages::identity::labels,
};

/// What has been agreed, and the way to withdraw it (R-ACT-4).
pub fn consents(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let rows: Vec<_> = m.consents.iter().map(|c| consent(lang, c)).collect();
    let body = if rows.is_empty() {
        html! { <p>{t!(lang, consent_none)}</p> }
    } else {
        html! { <p>{t!(lang, consent_lead)}</p> <ul class="cards">{rows}</ul> }
    };
    html! { <h2 id="samtycken">{t!(lang, consent_title)}</h2> {body} }
}

fn consent(lang: Lang, c: &Consent) -> impl IntoView + use<> {
    let about: Vec<_> = c.about.iter().map(|t| labels::topic(lang, *t)).collect();
    let withdraw = || {
        let action = format!("/{}/min-sida/samtycke/{}", lang.code(), c.reference);
        html! {
            <form action=action method="post">
                <button class="button button-quiet" type="submit">{t!(lang, consent_withdraw)} " " <span class="unseen">{c.name.clone()}</span></button>
            </form>
        }
    };
    let withdrawn =
        |day| html! { <p>{badge(Tone::Calm, t!(lang, consent_withdrawn_on, day = format::date(lang, day)))}</p> };
    let end = c.withdrawn_on.map_or_else(withdraw, withdrawn);
    html! {
        <li class="card">
            <h3>{c.name.clone()}</h3>
            <p>{format::capitalised(&labels::consent_to(lang, c.to))}</p>
            <p>{t!(lang, consent_about, about = format::list(lang, &about))}</p>
            <p>{t!(lang, consent_given, day = format::date(lang, c.given_on))}</p>
            {end}
        </li>
    }
}
