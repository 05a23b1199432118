//! For whom somebody acts now, and who may act for them (R-ACT-1, R-ACT-2).

mod mine;
#[cfg(test)]
mod tests;

use jiff::civil::Date;
use leptos::prelude::*;

use super::labels;
use crate::{
    components::{Tone, badge, mandate_name, notice},
    domain::{
        Lang,
        identity::{MandateKind, MandateState, Scope, Topic},
        municipality::Contact,
    },
    html::html,
    i18n::{format, t},
};

/// A mandate as it is told: between the reader and somebody who is named. Never with a personal number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// What stands in its address.
    pub reference: String,
    /// The other's name.
    pub name: String,
    /// What it rests on.
    pub kind: MandateKind,
    /// Its parts; a guardian has none and may all.
    pub scopes: Vec<Scope>,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Option<Date>,
    /// Whether it holds, and if not, why.
    pub state: MandateState,
}

impl Shown {
    /// Whether it opens any journey here: looking after property alone opens none (R-ACT-1).
    fn opens_something(&self) -> bool {
        self.kind == MandateKind::Guardian || Topic::ALL.iter().any(|t| self.scopes.iter().any(|s| s.opens(*t)))
    }

    /// Whether one can begin to act by it.
    fn usable(&self) -> bool {
        self.state == MandateState::Valid && self.opens_something()
    }
}

/// What has just been done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Done {
    /// The power of attorney of the one named is ended.
    Ended(String),
    /// The reader acts for nobody any longer.
    Stopped,
}

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The reader's own name.
    pub own_name: String,
    /// The mandate acted by now; `None` when the reader is themselves.
    pub now: Option<String>,
    /// The reader's mandates for others.
    pub for_others: Vec<Shown>,
    /// The mandates of others for the reader.
    pub for_me: Vec<Shown>,
    /// Where one returns after choosing: the address after the language.
    pub return_to: String,
    /// What has just been done.
    pub done: Option<Done>,
    /// Whom to ring about what somebody else has appointed: the reader's municipality.
    pub contact: Option<Contact>,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    t!(m.lang, acting_title)
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let done = m.done.clone().map(|d| {
        let text = match d {
            Done::Ended(name) => t!(lang, acting_done_ended, name = name),
            Done::Stopped => t!(lang, acting_done_stopped),
        };
        notice(Tone::Good, text, ())
    });
    html! {
        <div class="wrap narrow">
            <h1>{title(&m)}</h1>
            {done}
            {choose(&m)}
            {closed(&m)}
            {mine::mine(&m)}
        </div>
    }
}

/// "For whom do you want to do something now?": oneself, and each mandate that holds.
fn choose(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let usable: Vec<_> = m.for_others.iter().filter(|s| s.usable()).collect();
    if usable.is_empty() {
        return html! { <h2>{t!(lang, acting_question)}</h2> <p>{t!(lang, acting_nobody)}</p> };
    }
    let row = |reference: &str, name: String, about: AnyView| {
        let current = m.now.as_deref().unwrap_or_default() == reference;
        let press = if current {
            badge(Tone::Good, t!(lang, acting_now)).into_any()
        } else {
            html! {
                <button class="button button-quiet" type="submit" name="mandat" value=reference.to_owned()>
                    {t!(lang, acting_pick)} " " <span class="unseen">{name.clone()}</span>
                </button>
            }
            .into_any()
        };
        html! { <li class="card"><h3>{name}</h3> {about} {press}</li> }
    };
    let oneself = row("", m.own_name.clone(), html! { <p>{t!(lang, acting_oneself)}</p> }.into_any());
    let others: Vec<_> =
        usable.into_iter().map(|s| row(&s.reference, s.name.clone(), what(lang, s).into_any())).collect();
    html! {
        <h2>{t!(lang, acting_question)}</h2>
        <form action=format!("/{}/ombud", lang.code()) method="post">
            <input type="hidden" name="till" value=m.return_to.clone() />
            <ul class="cards">{oneself} {others}</ul>
        </form>
    }
}

/// Mandates that open nothing now, each with why.
fn closed(m: &Model) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    let rows: Vec<_> = m
        .for_others
        .iter()
        .filter(|s| !s.usable())
        .map(|s| {
            let why = match s.state {
                MandateState::Valid => t!(lang, mandate_opens_nothing),
                state => labels::mandate_state(lang, state),
            };
            html! { <li class="card"><h3>{s.name.clone()}</h3> <p>{badge(Tone::Warn, t!(lang, acting_cannot))}</p> {what(lang, s)} <p>{why}</p></li> }
        })
        .collect();
    (!rows.is_empty()).then(|| html! { <h2>{t!(lang, acting_closed_title)}</h2> <ul class="cards">{rows}</ul> })
}

/// Type, parts and time of a mandate.
fn what(lang: Lang, s: &Shown) -> impl IntoView + use<> {
    let time = match s.to {
        Some(last) => t!(lang, mandate_until, day = format::date(lang, last)),
        None => t!(lang, mandate_until_further),
    };
    let not_yet = (s.state == MandateState::NotYet)
        .then(|| html! { <li>{t!(lang, mandate_from, day = format::date(lang, s.from))}</li> });
    html! {
        <ul class="plain">
            <li><strong>{format::capitalised(&mandate_name(lang, s.kind))}</strong></li>
            <li>{t!(lang, mandate_about_label)} {scope_list(lang, &s.scopes)}</li>
            {not_yet}
            <li>{time}</li>
        </ul>
    }
}

/// The parts of a mandate, a line each.
pub fn scope_list(lang: Lang, scopes: &[Scope]) -> impl IntoView + use<> {
    let mut lines: Vec<_> = scopes.iter().map(|s| labels::scope(lang, *s)).collect();
    if lines.is_empty() {
        lines.push(t!(lang, scope_all));
    }
    html! { <ul>{lines.into_iter().map(|l| html! { <li>{l}</li> }).collect::<Vec<_>>()}</ul> }
}
