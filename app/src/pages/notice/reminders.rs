//! How and when somebody wants to be reminded, and what has been sent to them.

use leptos::prelude::*;

use super::{
    labels,
    sent::{self, Sent},
};
use crate::{
    components::{Choice, Tone, check_group, choices, notice},
    domain::{
        Lang,
        notice::{Channel, Remind, Settings},
    },
    html::html,
    i18n::t,
    pages::choice::parts::{Acting, for_whom, to_my_page},
};

/// The id of the form, which the language switch belongs to.
pub const FORM: &str = "paminnelser";

/// A way to reach the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// By what.
    pub channel: Channel,
    /// Their address or number; `None` when it is not known.
    pub to: Option<String>,
    /// Whether the portal can send by it.
    pub on: bool,
}

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// Set when somebody acts for the person.
    pub acting: Option<Acting>,
    /// The ways there are.
    pub ways: Vec<Way>,
    /// What is chosen.
    pub settings: Settings,
    /// What has been sent, the newest first.
    pub sent: Vec<Sent>,
    /// Whether it has just been saved.
    pub saved: bool,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    t!(m.lang, notice_title)
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    html! {
        <div class="wrap narrow">
            {to_my_page(lang)}
            <h1>{title(&m)}</h1>
            {m.saved.then(|| saved(&m))}
            {for_whom(lang, m.acting.as_ref())}
            <p class="lead">{t!(lang, notice_lead)}</p>
            <p>{t!(lang, notice_says_little)}</p>
            {off(&m)}
            {form(&m)}
            {sent::list(lang, &m.sent)}
        </div>
    }
}

/// Whether anything will be sent to the person, as things are chosen and known.
fn reached(m: &Model) -> bool {
    m.ways.iter().any(|w| w.on && w.to.is_some() && m.settings.channels.contains(&w.channel))
}

fn saved(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let (tone, text) = match (reached(m), m.settings.times.is_empty()) {
        (true, false) => (Tone::Good, t!(lang, notice_saved_some)),
        (true, true) => (Tone::Good, t!(lang, notice_saved_news)),
        (false, _) => (Tone::Calm, t!(lang, notice_saved_none)),
    };
    notice(tone, t!(lang, notice_saved_title), html! { <p>{text}</p> })
}

/// What cannot be sent here, and why.
fn off(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let one = |w: &Way| {
        let title = match w.channel {
            Channel::Email => t!(lang, notice_off_epost),
            Channel::Sms => t!(lang, notice_off_sms),
        };
        notice(Tone::Calm, title, html! { <p>{t!(lang, notice_off_text)}</p> })
    };
    m.ways.iter().filter(|w| !w.on && w.to.is_some()).map(one).collect::<Vec<_>>()
}

fn form(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let ways: Vec<_> = m.ways.iter().filter_map(|w| option(m, w)).collect();
    let unknown: Vec<_> = m.ways.iter().filter(|w| w.to.is_none()).map(|w| unknown(lang, w.channel)).collect();
    let contact = html! { <p><a href=format!("/{}/kontakt", lang.code())>{t!(lang, notice_wrong)}</a></p> };
    if ways.is_empty() {
        return html! { {unknown} {contact} };
    }
    let times = choices(
        Remind::ALL,
        Remind::code,
        |time| labels::remind(lang, time),
        |time| m.settings.times.contains(&time),
        None,
    );
    html! {
        <form id=FORM action=format!("/{}/min-sida/paminnelser", lang.code()) method="post">
            {check_group("kanal", t!(lang, notice_channel_legend), Some(t!(lang, notice_channel_hint)), ways)}
            {unknown}
            {contact}
            {check_group("nar", t!(lang, notice_time_legend), Some(t!(lang, notice_time_hint)), times)}
            <p>{t!(lang, notice_news)}</p>
            <button class="button" type="submit">{t!(lang, notice_save)}</button>
        </form>
    }
}

fn option(m: &Model, way: &Way) -> Option<Choice> {
    let to = way.to.clone()?;
    let label = match way.channel {
        Channel::Email => t!(m.lang, notice_channel_epost, to = to),
        Channel::Sms => t!(m.lang, notice_channel_sms, to = to),
    };
    let chosen = m.settings.channels.contains(&way.channel);
    Some(Choice { value: way.channel.code().to_owned(), label, count: None, hint: None, chosen })
}

fn unknown(lang: Lang, channel: Channel) -> impl IntoView {
    let text = match channel {
        Channel::Email => t!(lang, notice_no_epost),
        Channel::Sms => t!(lang, notice_no_sms),
    };
    html! { <p>{text}</p> }
}
