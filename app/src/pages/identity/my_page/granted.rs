//! One decision: what is granted, what is left, who gives it, and what comes next.

use leptos::prelude::*;

use super::{
    Giver, Granted, Model, NextVisit, Standing, Support, part::block, standing::standing, under_way::under_way,
};
use crate::{
    components::{Tone, hours_bar, icon, notice, phone, portrait, service_explained, service_icon},
    domain::{Lang, booking::Ledger, choice::AskKind, identity::Topic},
    html::{Markup, html},
    i18n::{format, t},
    pages::{choice::labels::ask as ask_label, identity::labels},
};

/// The body of a decision's part.
pub fn granted(m: &Model, g: &Granted) -> impl IntoView + use<> {
    let lang = m.lang;
    let d = &g.decision;
    let state = Standing::of(d, m.today);
    let until = match d.valid_to {
        Some(last) => t!(lang, decision_until, from = format::date(lang, d.valid_from), to = format::date(lang, last)),
        None => t!(lang, decision_open_end, from = format::date(lang, d.valid_from)),
    };
    let row = |label: String, value: String| html! { <div><dt>{label}</dt> <dd>{value}</dd></div> };
    let visit = g.next_visit.as_ref().filter(|_| m.opens(Topic::Booking));
    // R-ACT-1: who is chosen is for those to whom choosing is open.
    let choices: Vec<_> = g.choices.iter().filter(|_| m.opens(Topic::Choice)).map(|c| under_way(lang, c)).collect();
    let facts = html! {
        <dl class="fact-list">
            {row(t!(lang, decision_granted), labels::granted(lang, d.minutes, d.period))}
            {row(t!(lang, decision_time), until)}
            {row(t!(lang, decision_law), labels::law(lang, d.law))}
            {row(t!(lang, decision_case), d.case_number.clone())}
        </dl>
    };
    let mut blocks: Vec<(String, AnyView)> = hours(m, g).into_iter().collect();
    blocks.extend(visit.map(|v| (t!(lang, visit_title), next_visit(m, v).into_any())));
    blocks.push((t!(lang, giver_title), html! { {giver(lang, g.giver.as_ref())} {ways(m, g)} }.into_any()));
    blocks.push((t!(lang, decision_facts), facts.into_any()));
    let blocks: Vec<_> = blocks.into_iter().enumerate().map(|(i, (title, b))| block(lang, i == 0, title, b)).collect();
    html! {
        <ul class="service-list"><li>{icon(service_icon(d.service))} {service_explained(lang, d.service)}</li></ul>
        {standing(m.lang, state, m.contact.as_ref())}
        {choices}
        {blocks}
    }
}

/// What can be done about who gives the support (R-CHO-4, R-CHO-6), where choosing is open to the viewer (R-ACT-1).
fn ways(m: &Model, g: &Granted) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    let open = m.opens(Topic::Choice) && Standing::of(&g.decision, m.today).open();
    let giver = g.giver.as_ref().filter(|_| open)?;
    let link =
        |path: String, words: String| html! { <li><a href=format!("/{}/val{path}", lang.code())>{words}</a></li> };
    let ask = |kind: AskKind| link(format!("/{}/fraga/{}", g.decision.id, kind.code()), ask_label(lang, kind));
    let contact = giver.ended_on.is_none().then(|| ask(AskKind::Contact));
    let relative = g.relative_possible.then(|| ask(AskKind::Relative));
    let switch = (!g.chosen()).then(|| link(String::new(), t!(lang, my_page_switch)));
    Some(html! { <ul class="link-list">{switch} {contact} {relative}</ul> })
}

/// Hours used and left in the running period: numbers in words, and a bar that says the same.
fn hours(m: &Model, g: &Granted) -> Option<(String, AnyView)> {
    let (lang, d) = (m.lang, &g.decision);
    d.valid_on(m.today).then(|| {
        let title = t!(lang, hours_title, period = labels::this_period(lang, d.period));
        let body = match g.hours {
            None => html! { <p class="missing">{t!(lang, hours_unknown)}</p> },
            Some(hours) => told(lang, hours),
        };
        (title, body.into_any())
    })
}

fn told(lang: Lang, hours: Ledger) -> Markup {
    let time = |minutes| format::duration(lang, minutes);
    let over = hours.taken().checked_sub(hours.granted).filter(|over| *over > 0);
    let over = over.map(|over| html! { <p>{t!(lang, hours_over, time = time(over))}</p> });
    let booked =
        (hours.booked > 0).then(|| html! { <p>{t!(lang, booking_ledger_booked, time = time(hours.booked))}</p> });
    let late = (hours.late > 0).then(|| html! { <p>{t!(lang, booking_ledger_late, time = time(hours.late))}</p> });
    html! {
        {hours_bar(hours.taken(), hours.granted)}
        <p><strong>{t!(lang, hours_left, time = time(hours.left()))}</strong></p>
        <p>{t!(lang, hours_used, used = time(hours.used), granted = time(hours.granted))}</p>
        {booked}
        {late}
        {over}
    }
}

/// When somebody comes next; where, only when that may be shown (R-ACT-6).
fn next_visit(m: &Model, v: &NextVisit) -> impl IntoView + use<> {
    let lang = m.lang;
    let day = format::on_day(lang, v.start.date());
    let from = format::clock(v.start.time());
    let when = match v.end {
        Some(end) => t!(lang, visit_from_to, day = day, from = from, to = format::clock(end)),
        None => t!(lang, visit_from, day = day, from = from),
    };
    let who = v.who.clone().map(|name| html! { <p>{t!(lang, visit_who, name = name)}</p> });
    let place = v.place.clone().filter(|_| !m.protected);
    let place = place.map(|place| html! { <p>{t!(lang, visit_place, place = place)}</p> });
    let when = format::capitalised(&when);
    let when = match &v.path {
        Some(path) => html! { <a href=format!("/{}{path}", lang.code())>{when}</a> },
        None => html! { <strong>{when}</strong> },
    };
    html! { <p>{when}</p> {who} {place} }
}

/// Who gives the support, and whom to ring there.
fn giver(lang: Lang, giver: Option<&Giver>) -> impl IntoView + use<> {
    match giver {
        None => html! { <p>{t!(lang, giver_none)}</p> },
        Some(g) => {
            let ended = g.ended_on.map(|day| {
                let title = t!(lang, profile_ended_title, day = format::date(lang, day));
                notice(Tone::Warn, title, html! { <p>{t!(lang, giver_ended)}</p> })
            });
            html! {
                <p><a href=format!("/{}/utforare/{}", lang.code(), g.slug)>{g.name.clone()}</a></p>
                {g.phone.as_deref().map(phone)}
                {ended}
                {g.contact.as_ref().map(|s| support(t!(lang, support_contact), s))}
                {g.deputy.as_ref().map(|s| support(t!(lang, support_deputy), s))}
                {g.contact.is_none().then(|| html! { <p class="missing">{t!(lang, support_none)}</p> })}
            }
        }
    }
}

fn support(label: String, s: &Support) -> impl IntoView + use<> {
    html! {
        <div class="support">
            {portrait(&s.name, s.picture.clone())}
            <div>
                <p>{label}": " <strong>{s.name.clone()}</strong></p>
                {s.phone.as_deref().map(phone)}
            </div>
        </div>
    }
}
