//! What the portal knows, part by part.

use leptos::prelude::*;

use super::{Asked, Chosen, Model, Row, list, receipt};
use crate::{
    components::{icon, mandate_name, service_icon, service_name},
    domain::{Lang, choice::Decision},
    html::html,
    i18n::{format, t},
    pages::{
        choice::labels::ask,
        identity::{acting::Shown, labels},
    },
};

/// The person themselves. Protected identity: no address and no district, and why (R-ACT-6).
pub fn person(m: &Model) -> Vec<Row> {
    let (lang, p) = (m.lang, &m.person);
    let hidden = || Some(t!(lang, my_data_protected));
    let place = |shown: Option<String>| if p.protected { hidden() } else { shown };
    let yes_no = |yes| if yes { t!(lang, yes) } else { t!(lang, no) };
    vec![
        (t!(lang, my_data_name), Some(p.name())),
        (t!(lang, my_data_born), Some(format::date(lang, p.born))),
        (t!(lang, my_data_number), Some(t!(lang, my_data_number_kept))),
        (t!(lang, my_data_address), place(p.shown_address().map(str::to_owned))),
        (t!(lang, my_data_municipality), Some(m.municipality.clone())),
        (t!(lang, my_data_district), place(p.shown_district().and(m.district.clone()))),
        (t!(lang, my_data_language), Some(p.lang.own_name().to_owned())),
        (t!(lang, my_data_interpreter), Some(p.needs.interpreter.clone().unwrap_or_else(|| t!(lang, fact_none)))),
        (t!(lang, my_data_sign), Some(yes_no(p.needs.sign_language))),
        (t!(lang, my_data_communication), Some(p.needs.communication.clone().unwrap_or_else(|| t!(lang, fact_none)))),
        (t!(lang, fact_phone), p.phone.clone()),
        (t!(lang, fact_email), p.email.clone()),
        (t!(lang, my_data_contact_by), Some(labels::contact_by(lang, p.contact_by))),
    ]
}

/// What is granted.
pub fn decisions(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let one = |d: &Decision| {
        let to = d.valid_to.map_or_else(|| t!(lang, mandate_until_further), |day| format::date(lang, day));
        let mut rows = vec![
            (t!(lang, decision_case), Some(d.case_number.clone())),
            (t!(lang, decision_granted), Some(labels::granted(lang, d.minutes, d.period))),
            (t!(lang, my_data_from), Some(format::date(lang, d.valid_from))),
            (t!(lang, my_data_to), Some(to)),
            (t!(lang, decision_law), Some(labels::law(lang, d.law))),
            (t!(lang, my_data_late), Some(late(lang, d.terms.late_cancellation_counts))),
        ];
        rows.extend(d.goals.iter().map(|goal| (t!(lang, my_data_goal), Some(goal.clone()))));
        html! { <h3>{icon(service_icon(d.service))} " " {service_name(lang, d.service)}</h3> {list(lang, rows)} }
    };
    let all: Vec<_> = m.decisions.iter().map(one).collect();
    let none = all.is_empty().then(|| html! { <p>{t!(lang, my_data_no_decisions)}</p> });
    html! { <h2>{t!(lang, my_data_decisions)}</h2> {all} {none} }
}

fn late(lang: Lang, counts: bool) -> String {
    if counts { t!(lang, my_data_late_counts) } else { t!(lang, my_data_late_free) }
}

/// What has been chosen, and by whom.
pub fn choices(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let one = |c: &Chosen| {
        let by =
            c.by.as_ref()
                .map_or_else(|| t!(lang, access_you), |b| format!("{}, {}", b.name, mandate_name(lang, b.kind)));
        let mut rows = vec![
            (t!(lang, my_data_chosen), Some(c.provider.clone().unwrap_or_else(|| t!(lang, my_data_left)))),
            (t!(lang, my_data_chosen_on), Some(format::date(lang, c.on))),
            (t!(lang, my_data_chosen_by), Some(by)),
            (t!(lang, report_reference), Some(c.reference.clone())),
        ];
        rows.extend(c.withdrawn_on.map(|day| (t!(lang, my_data_withdrawn_on), Some(format::date(lang, day)))));
        html! {
            <h3>{icon(service_icon(c.service))} " " {service_name(lang, c.service)}</h3>
            {list(lang, rows)}
            {receipt(lang, "kvitto", &c.reference)}
        }
    };
    let all: Vec<_> = m.choices.iter().map(one).collect();
    let none = all.is_empty().then(|| html! { <p>{t!(lang, my_data_no_choices)}</p> });
    html! { <h2>{t!(lang, my_data_choices)}</h2> {all} {none} }
}

/// What has been asked for, and by whom.
pub fn asks(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let one = |a: &Asked| {
        let rows = vec![
            (t!(lang, choice_asked_what), Some(ask(lang, a.kind))),
            (t!(lang, my_data_chosen_on), Some(format::date(lang, a.on))),
            (t!(lang, choice_asked_by), Some(a.by.clone().unwrap_or_else(|| t!(lang, access_you)))),
            (t!(lang, report_reference), Some(a.reference.clone())),
        ];
        html! {
            <h3>{icon(service_icon(a.service))} " " {service_name(lang, a.service)}</h3>
            {list(lang, rows)}
            {receipt(lang, "fraga", &a.reference)}
        }
    };
    let all: Vec<_> = m.asks.iter().map(one).collect();
    let none = all.is_empty().then(|| html! { <p>{t!(lang, my_data_no_asks)}</p> });
    html! { <h2>{t!(lang, my_data_asks)}</h2> {all} {none} }
}

/// Who may act for the person.
pub fn mandates(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let row = |s: &Shown| {
        let text = t!(lang, mandate_about, scopes = labels::scopes(lang, &s.scopes));
        (
            s.name.clone(),
            Some(format!(
                "{}. {text}. {}",
                format::capitalised(&mandate_name(lang, s.kind)),
                labels::mandate_state(lang, s.state)
            )),
        )
    };
    let rows: Vec<_> = m.mandates.iter().map(row).collect();
    let body =
        if rows.is_empty() { html! { <p>{t!(lang, mine_none)}</p> }.into_any() } else { list(lang, rows).into_any() };
    html! { <h2>{t!(lang, mine_title)}</h2> {body} <p><a href=format!("/{}/ombud", lang.code())>{t!(lang, acting_title)}</a></p> }
}
