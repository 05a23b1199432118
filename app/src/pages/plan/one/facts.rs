//! The versions of the plan, and the copy of the one shown (R-PLAN-4, R-PLAN-5).

use jiff::civil::Date;
use leptos::prelude::*;

use super::Model;
use crate::{
    components::badge,
    html::html,
    i18n::{format, t},
    pages::plan::labels,
};

/// A version by its number and its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version {
    /// From 1.
    pub number: u32,
    /// The day it was offered.
    pub offered_on: Date,
}

/// All that were offered, the newest first, with the copy of the one shown.
pub fn versions(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let row = |(v, state): &(Version, _)| {
        let words = t!(lang, plan_copy_version, number = v.number, day = format::date(lang, v.offered_on));
        let here = v.number == m.version.number;
        let name = if here {
            html! { <strong aria-current="true">{words}</strong> }
        } else {
            html! { <a href=m.href(Some(v.number))>{words}</a> }
        };
        html! { <li>{name} " " {badge(labels::tone(*state), labels::state(lang, *state))}</li> }
    };
    let rows: Vec<_> = m.versions.iter().map(row).collect();
    let copy = m.copy.then(|| {
        let file = format!("{}/kopia.pdf", m.href(Some(m.version.number)));
        let check = format!("/{}/kontrollera", lang.code());
        html! {
            <p><a class="button button-quiet" href=file download="">{t!(lang, plan_copy_get)}</a></p>
            <p class="hint">{t!(lang, plan_copy_hint)} " " <a href=check>{t!(lang, plan_check_title)}</a></p>
        }
    });
    html! {
        <h2>{t!(lang, plan_versions_title)}</h2>
        <ul>{rows}</ul>
        {copy}
    }
}
