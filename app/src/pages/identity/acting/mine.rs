//! Who may act for the reader.

use leptos::prelude::*;

use super::{Model, Shown, what};
use crate::{
    components::{Tone, badge, contact},
    domain::{
        Lang,
        identity::{MandateKind, MandateState},
    },
    html::html,
    i18n::t,
    pages::identity::labels,
};

/// Who may act for the reader, and how that is ended.
pub fn mine(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let rows: Vec<_> = m.for_me.iter().map(|s| representative(lang, s)).collect();
    let appointed = m.for_me.iter().any(|s| s.kind != MandateKind::Proxy);
    let ring = appointed.then(|| {
        let number = m.contact.as_ref().map(|c| contact(lang, c));
        html! { <h3>{t!(lang, mine_appointed_title)}</h3> <p>{t!(lang, mine_appointed_text)}</p> {number} }
    });
    let body = if rows.is_empty() {
        html! { <p>{t!(lang, mine_none)}</p> }
    } else {
        html! { <p>{t!(lang, mine_text)}</p> <ul class="cards">{rows}</ul> {ring} }
    };
    html! { <section class="aside"><h2>{t!(lang, mine_title)}</h2> {body}</section> }
}

fn representative(lang: Lang, s: &Shown) -> impl IntoView + use<> {
    let holds = s.state == MandateState::Valid;
    let why = (!holds).then(
        || html! { <p>{badge(Tone::Calm, t!(lang, mine_not_now))}</p> <p>{labels::mandate_state(lang, s.state)}</p> },
    );
    // Only what the person has given can be ended here, and only what has not ended already.
    let live = matches!(s.state, MandateState::Valid | MandateState::NotYet | MandateState::Unverified);
    let end = (live && s.kind == MandateKind::Proxy).then(|| {
        let href = format!("/{}/ombud/{}/avsluta", lang.code(), s.reference);
        html! { <p><a href=href>{t!(lang, mine_end)} " " <span class="unseen">{s.name.clone()}</span></a></p> }
    });
    html! { <li class="card"><h3>{s.name.clone()}</h3> {why} {what(lang, s)} {end}</li> }
}
