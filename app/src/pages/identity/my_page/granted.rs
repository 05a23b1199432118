//! One decision: what is granted, what is left, who gives it, and what comes next.

use leptos::prelude::*;

use super::{Giver, Granted, Model, NextVisit, OpenChoice, Standing, Support, standing::standing};
use crate::{
    components::{Tone, hours_bar, icon, notice, phone, portrait, service_explained, service_icon},
    domain::{Lang, identity::Topic},
    html::html,
    i18n::{format, t},
    pages::identity::labels,
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
    let visit = m.opens(Topic::Booking).then(|| g.next_visit.as_ref().map(|v| next_visit(m, v)));
    let choose = (m.opens(Topic::Choice) && state.open() && g.choice.is_none() && g.giver.is_some()).then(|| {
        html! { <p><a href=format!("/{}/val", lang.code())>{t!(lang, my_page_switch)}</a></p> }
    });
    html! {
        <ul class="service-list"><li>{icon(service_icon(d.service))} {service_explained(lang, d.service)}</li></ul>
        {standing(m.lang, state, m.contact.as_ref())}
        {g.choice.as_ref().map(|c| open_choice(lang, c))}
        {hours(m, g)}
        {visit}
        {giver(lang, g.giver.as_ref())}
        {choose}
        <dl class="fact-list">
            {row(t!(lang, decision_granted), labels::granted(lang, d.minutes, d.period))}
            {row(t!(lang, decision_time), until)}
            {row(t!(lang, decision_law), labels::law(lang, d.law))}
            {row(t!(lang, decision_case), d.case_number.clone())}
        </dl>
    }
}

/// Hours used and left in the running period: numbers in words, and a bar that says the same.
fn hours(m: &Model, g: &Granted) -> Option<impl IntoView + use<>> {
    let (lang, d) = (m.lang, &g.decision);
    d.valid_on(m.today).then(|| {
        let title = t!(lang, hours_title, period = labels::this_period(lang, d.period));
        let body = match g.used {
            None => html! { <p class="missing">{t!(lang, hours_unknown)}</p> },
            Some(used) => {
                let left = d.minutes.saturating_sub(used);
                let over = used.checked_sub(d.minutes).filter(|over| *over > 0);
                let over = over.map(|over| html! { <p>{t!(lang, hours_over, time = format::duration(lang, over))}</p> });
                html! {
                    {hours_bar(used, d.minutes)}
                    <p><strong>{t!(lang, hours_left, time = format::duration(lang, left))}</strong></p>
                    <p>{t!(lang, hours_used, used = format::duration(lang, used), granted = format::duration(lang, d.minutes))}</p>
                    {over}
                }
            }
        };
        html! { <h3>{title}</h3> {body} }
    })
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
    html! { <h3>{t!(lang, visit_title)}</h3> <p><strong>{format::capitalised(&when)}</strong></p> {who} {place} }
}

/// Who gives the support, and whom to ring there.
fn giver(lang: Lang, giver: Option<&Giver>) -> impl IntoView + use<> {
    let body = match giver {
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
    };
    html! { <h3>{t!(lang, giver_title)}</h3> {body} }
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

/// A choice under way: its days, and its receipt, where it can be withdrawn (R-CHO-7).
fn open_choice(lang: Lang, c: &OpenChoice) -> impl IntoView + use<> {
    let last = c.last_day.map(|d| html! { <p>{t!(lang, choice_last_day, day = format::named_day(lang, d))}</p> });
    let (text, link) = if c.withdrawable {
        (t!(lang, choice_withdrawable), t!(lang, choice_withdraw_link))
    } else {
        (t!(lang, choice_ordered), t!(lang, choice_receipt_link))
    };
    let body = html! {
        {last}
        <p>{t!(lang, choice_first_day, day = format::on_day(lang, c.first_day))}</p>
        <p>{text}</p>
        <p><a href=format!("/{}{}", lang.code(), c.receipt)>{link}</a></p>
    };
    let title = match &c.provider {
        Some(provider) => t!(lang, choice_open_title, provider = provider.clone()),
        None => t!(lang, open_choice_left),
    };
    notice(Tone::Good, title, body)
}
