//! What has been sent to somebody, or could not be: the newest first.

use jiff::civil::DateTime;
use leptos::prelude::*;

use super::labels;
use crate::{
    domain::{
        Lang,
        notice::{Channel, Gone, Kind},
    },
    html::html,
    i18n::{format, t},
};

/// Where a notice stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is to be sent soon.
    Waiting,
    /// It was tried, and will be again.
    Trying,
    /// It is sent.
    Sent,
    /// It was not sent, and will not be.
    Gone(Gone),
}

/// One notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// When it was sent or given up; of others when it was due.
    pub at: DateTime,
    /// What it was about.
    pub kind: Kind,
    /// By what.
    pub channel: Channel,
    /// To which address or number.
    pub to: String,
    /// Where it stands.
    pub standing: Standing,
    /// What it said, when it was sent.
    pub words: Option<String>,
}

/// The list.
pub fn list(lang: Lang, sent: &[Sent]) -> impl IntoView + use<> {
    let rows: Vec<_> = sent.iter().map(|s| row(lang, s)).collect();
    let list = if rows.is_empty() {
        html! { <p>{t!(lang, notice_sent_none)}</p> }
    } else {
        html! { <ol class="messages">{rows}</ol> }
    };
    html! {
        <h2 id="skickat">{t!(lang, notice_sent_title)}</h2>
        {list}
    }
}

fn row(lang: Lang, s: &Sent) -> impl IntoView + use<> {
    let to = s.to.clone();
    let way = match s.channel {
        Channel::Email => t!(lang, notice_sent_way_epost, to = to),
        Channel::Sms => t!(lang, notice_sent_way_sms, to = to),
    };
    let first = s.words.as_deref().and_then(|words| words.split("\n\n").next());
    let words = first.map(|words| html! { <p>{t!(lang, notice_sent_words, words = words.to_owned())}</p> });
    html! {
        <li>
            <p class="source">{format::moment(lang, s.at)}</p>
            <p><strong>{labels::kind(lang, s.kind)}</strong> <br /> {way}</p>
            {words}
            <p>{standing(lang, s.standing)}</p>
        </li>
    }
}

fn standing(lang: Lang, standing: Standing) -> String {
    match standing {
        Standing::Waiting => t!(lang, notice_state_waiting),
        Standing::Trying => t!(lang, notice_state_trying),
        Standing::Sent => t!(lang, notice_state_sent),
        Standing::Gone(Gone::TooLate) => t!(lang, notice_gone_for_sent),
        Standing::Gone(Gone::Refused) => t!(lang, notice_gone_avvisad),
        Standing::Gone(Gone::NoAnswer) => t!(lang, notice_gone_inget_svar),
    }
}
