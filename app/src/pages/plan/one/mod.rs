//! `/{lang}/planer/{plan}`: what a plan says, what is new in it, where it stands, and what came of it.

mod facts;
mod history;
mod news;
mod order;
mod part;
mod visits;

use std::collections::BTreeMap;

use jiff::{civil::DateTime, tz::TimeZone};
use leptos::prelude::*;

use super::{
    due, labels, standing,
    text::{Whose, parts},
};
use crate::{
    components::{Tone, badge, notice, service_name},
    domain::{
        Lang,
        directory::Service,
        plan::{Changes, Content, Course, Due, Entry, Month, Ordered, Standing, State},
    },
    html::html,
    i18n::{format, t},
    pages::{
        booking::parts::{Reach, at_provider},
        choice::parts::{Acting, for_whom},
    },
};

pub use facts::Version;

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// What the plan is known by in addresses.
    pub id: String,
    /// The support.
    pub service: Service,
    /// Who gives it.
    pub provider: String,
    /// How they are reached.
    pub reach: Option<Reach>,
    /// Whose plan it is.
    pub name: String,
    /// What the plan ought to say for them.
    pub whose: Whose,
    /// The version shown.
    pub version: Version,
    /// What it says.
    pub content: Content,
    /// What has become of it.
    pub course: Course,
    /// What has happened to it, the first first, on the clock in Stockholm.
    pub entries: Vec<(DateTime, Entry)>,
    /// The number of the version before it, and what that said.
    pub before: Option<(u32, Content)>,
    /// All versions that were offered, the newest first.
    pub versions: Vec<(Version, State)>,
    /// Names of those whose answers count, by id.
    pub names: BTreeMap<String, String>,
    /// What has to be done by when.
    pub due: Vec<(Due, Standing)>,
    /// What was ordered (R-PLAN-9).
    pub ordered: Ordered,
    /// Where clocks show what they show.
    pub zone: TimeZone,
    /// Visits month by month, the newest first (R-PLAN-10).
    pub months: Vec<Month>,
    /// Whether a copy can be had.
    pub copy: bool,
    /// Set when somebody acts for the person.
    pub acting: Option<Acting>,
}

impl Model {
    fn named(&self, id: &str) -> String {
        self.names.get(id).cloned().unwrap_or_else(|| t!(self.lang, plan_somebody))
    }

    /// The address of the plan, or of one of its versions.
    fn href(&self, version: Option<u32>) -> String {
        let rest = version.map(|number| format!("/{number}")).unwrap_or_default();
        format!("/{}/planer/{}{rest}", self.lang.code(), self.id)
    }
}

/// The page's title.
pub fn title(m: &Model) -> String {
    t!(m.lang, plan_one_title)
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let changes = m.before.as_ref().map(|(_, before)| Changes::between(before, &m.content));
    let body: Vec<_> = parts(lang, &m.content, m.whose).iter().map(|p| part::view(&m, p, changes.as_ref())).collect();
    let due: Vec<_> = m.due.iter().filter_map(|(due, how)| due::words(lang, *due, *how)).collect();
    let due: Vec<_> = due.into_iter().map(|words| html! { <li>{words}</li> }).collect();
    let due = (!due.is_empty()).then(|| html! { <ul>{due}</ul> });
    let you = m.acting.as_ref().map(|a| html! { <p>{t!(lang, plan_you_are, name = a.person.clone())}</p> });
    html! {
        <div class="wrap narrow">
            <p class="back"><a href=format!("/{}/planer", lang.code())>{t!(lang, plan_back)}</a></p>
            <h1>{title(&m)}</h1>
            {for_whom(lang, m.acting.as_ref())}
            {you}
            <p class="lead">{format::capitalised(&service_name(lang, m.service))} ", " {m.provider.clone()}</p>
            <p>{badge(labels::tone(m.course.state()), labels::state(lang, m.course.state()))}</p>
            {stands(&m)}
            {due}
            {news::summary(&m, changes.as_ref())}
            {body}
            {order::beside(&m)}
            {visits::visits(&m)}
            {history::history(&m)}
            {facts::versions(&m)}
            {m.reach.as_ref().map(|r| questions(lang, r))}
        </div>
    }
}

/// Whom to ask about the plan, and where to answer otherwise.
fn questions(lang: Lang, provider: &Reach) -> impl IntoView + use<> {
    html! {
        <aside class="aside" aria-labelledby="ring">
            <h2 id="ring">{t!(lang, plan_reach_title)}</h2>
            <p>{t!(lang, plan_reach_text)}</p>
            {at_provider(lang, provider)}
        </aside>
    }
}

/// Where it stands, whom it waits for, and which version is the newest.
fn stands(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let waits = standing::awaited(lang, &m.course, |id| m.named(id)).map(|words| html! { <p>{words}</p> });
    let declined: Vec<_> = m.course.declined().map(|party| m.named(&party.id)).collect();
    let declined = (!declined.is_empty()).then(|| {
        let words = t!(lang, plan_declined_by, names = format::list(lang, &declined));
        html! { <p>{words}</p> }
    });
    let newest = m.versions.first().filter(|(v, _)| v.number != m.version.number).map(|(v, _)| {
        let body = html! { <p><a href=m.href(None)>{t!(lang, plan_to_newest, number = v.number)}</a></p> };
        notice(Tone::Warn, t!(lang, plan_older_title), body)
    });
    html! {
        {newest}
        <p><strong>{standing::in_short(lang, &m.course)}</strong></p>
        {declined}
        {waits}
    }
}

#[cfg(test)]
mod tests;
