//! The order beside the plan: what is kept, changed, left out and added (R-PLAN-9).

use leptos::prelude::*;

use super::Model;
use crate::{
    components::{Tone, badge},
    domain::{
        Lang,
        directory::Localised,
        plan::{Activity, Deviation},
    },
    html::{Markup, html},
    i18n::t,
    pages::plan::labels::aim,
};

/// A table of both; nothing when nothing was ordered activity by activity.
pub fn beside(m: &Model) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    let rows = m.ordered.beside(&m.content);
    (!m.ordered.activities.is_empty()).then(|| {
        let departs = rows.iter().filter(|row| row.departs()).count();
        let summary =
            if departs == 0 { t!(lang, plan_order_same) } else { t!(lang, plan_order_differs, count = departs) };
        let rows: Vec<_> = rows.iter().map(|row| of(lang, row)).collect();
        html! {
            <section>
                <h2>{t!(lang, plan_order_title)}</h2>
                <p>{summary}</p>
                <details>
                    <summary>{t!(lang, plan_order_show)}</summary>
                    <ul class="booked-list">{rows}</ul>
                </details>
            </section>
        }
    })
}

fn text(lang: Lang, text: &Localised) -> Markup {
    let (words, own) = text.get(lang);
    html! { <span class="typed" lang=(own != lang).then(|| own.tag())>{words.to_owned()}</span> }
}

fn of(lang: Lang, row: &Deviation<'_>) -> impl IntoView + use<> {
    let (tone, told) = match row {
        Deviation::Kept(..) => (Tone::Good, t!(lang, plan_order_kept)),
        Deviation::Changed(..) => (Tone::Warn, t!(lang, plan_order_changed)),
        Deviation::Dropped(_) => (Tone::Warn, t!(lang, plan_order_dropped)),
        Deviation::Added(_) => (Tone::Calm, t!(lang, plan_order_added)),
    };
    let ordered = match row {
        Deviation::Kept(o, _) | Deviation::Changed(o, _) | Deviation::Dropped(o) => {
            Some(side(t!(lang, plan_order_ordered), text(lang, &o.what), aim(lang, &o.aim)))
        }
        Deviation::Added(_) => None,
    };
    let planned: Vec<&Activity> = match row {
        Deviation::Kept(_, all) | Deviation::Changed(_, all) => all.clone(),
        Deviation::Added(one) => vec![one],
        Deviation::Dropped(_) => vec![],
    };
    let in_plan = |a: &&Activity| side(t!(lang, plan_order_planned), text(lang, &a.what), aim(lang, &a.aim));
    let planned: Vec<_> = planned.iter().map(in_plan).collect();
    html! { <li class="booked"><p>{badge(tone, told)}</p> {ordered} {planned}</li> }
}

fn side(label: String, what: Markup, aim: String) -> Markup {
    html! { <p><strong>{label} ":"</strong> " " {what} " " {aim}</p> }
}
