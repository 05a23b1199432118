//! Planned and delivered visits beside the hours granted, month by month (R-PLAN-10).

use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::Model;
use crate::{
    components::hours_bar,
    domain::{
        Lang,
        plan::{Given, Month},
    },
    html::html,
    i18n::{format, t, when},
};

/// Each month with its hours, and its visits to look into.
pub fn visits(m: &Model) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    (!m.months.is_empty()).then(|| {
        let months: Vec<_> = m.months.iter().map(|month| of(m, month)).collect();
        html! {
            <section>
                <h2>{t!(lang, plan_visits_title)}</h2>
                <p>{t!(lang, plan_visits_text)}</p>
                {months}
            </section>
        }
    })
}

fn of(model: &Model, m: &Month) -> impl IntoView + use<> {
    let lang = model.lang;
    let time = |minutes| format::duration(lang, minutes);
    let name = format::capitalised(&when::month(lang, m.first));
    let granted = m.granted.map(|minutes| html! { <li>{t!(lang, plan_visits_granted, time = time(minutes))}</li> });
    let bar = m.granted.map(|minutes| hours_bar(m.given, minutes));
    let given: Vec<_> = m.visits.iter().map(|v| visit(lang, &model.zone, v)).collect();
    let given = (!given.is_empty()).then(|| {
        html! {
            <details><summary>{t!(lang, plan_visits_show, count = m.visits.len())}</summary> <ul>{given}</ul></details>
        }
    });
    html! {
        <h3>{name}</h3>
        {bar}
        <ul>
            {granted}
            <li>{t!(lang, plan_visits_planned, time = time(m.planned))}</li>
            <li>{t!(lang, plan_visits_given, time = time(m.given))}</li>
        </ul>
        {given}
    }
}

/// A visit: when it was, and when it was written down if that was later.
fn visit(lang: Lang, zone: &TimeZone, v: &Given) -> impl IntoView + use<> {
    let clock = |at: jiff::Timestamp| format::clock(at.to_zoned(zone.clone()).time());
    let (on, recorded) = v.days(zone);
    let day = format::capitalised(&format::named_day(lang, on));
    let when = t!(lang, visit_from_to, day = day, from = clock(v.starts_at), to = clock(v.ends_at));
    let late = v.recorded_late(zone).map(|days| {
        let days = usize::try_from(days).unwrap_or(0);
        t!(lang, plan_visits_recorded, day = format::date(lang, recorded), days = days)
    });
    html! { <li>{when} ". " {late}</li> }
}
