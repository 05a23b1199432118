//! What happens next and by when.

use leptos::prelude::*;

use super::Model;
use crate::{
    components::{Tone, notice},
    domain::booking::{EventAct, State},
    html::html,
    i18n::{format, t, when},
    pages::booking::{item::Phase, labels},
};

/// What happens next and by when, with the hours that come back or do not (R-BOOK-3, R-BOOK-11).
pub fn next(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let by = by(m).map(|text| html! { <p>{text}</p> });
    let newer = m.moved_to.as_ref().map(|reference| {
        let href = format!("/{}/bokningar/{reference}", lang.code());
        html! { <p><a href=href>{t!(lang, booking_next_moved_link)}</a></p> }
    });
    let tone = if m.item.unanswered() { Tone::Warn } else { labels::tone(m.item.state) };
    notice(tone, t!(lang, choice_next_title), html! { <p>{text(m)}</p> {by} {newer} })
}

fn text(m: &Model) -> String {
    let (lang, item) = (m.lang, &m.item);
    let name = || item.provider.name.clone();
    let hours = || format::duration(lang, item.charged);
    let clock = || m.clock.clone();
    let late = m.history.iter().any(|d| d.act == EventAct::CameLate);
    match (item.state, item.phase) {
        _ if item.unanswered() => t!(lang, booking_next_unanswered, name = name()),
        (State::Confirmed, Phase::Coming) => {
            let when = when::on_session(lang, &item.local, m.today);
            t!(lang, booking_next_confirmed, name = item.giver(), when = when)
        }
        (State::Confirmed | State::Given, _) if late => t!(lang, booking_next_came_late, name = name()),
        (State::Confirmed, Phase::Now) => t!(lang, booking_next_now),
        (State::Confirmed, Phase::Past) | (State::Given, _) => t!(lang, booking_next_given),
        (State::Requested, _) => t!(lang, booking_next_requested, name = name()),
        (State::Declined, _) => t!(lang, booking_next_declined),
        (State::CancelledLate, _) if m.moved_to.is_some() => {
            t!(lang, booking_next_moved_late, hours = hours(), clock = clock())
        }
        (State::Cancelled, _) => t!(lang, booking_next_cancelled, name = name()),
        (State::CancelledLate, _) => t!(lang, booking_next_late, name = name(), hours = hours(), clock = clock()),
        (State::CancelledByProvider, _) => t!(lang, booking_next_provider),
        (State::Moved, _) => t!(lang, booking_next_moved),
        (State::NoShow, _) => t!(lang, booking_next_no_show, hours = hours(), name = name()),
    }
}

/// By when: an answer to what was asked for.
fn by(m: &Model) -> Option<String> {
    let lang = m.lang;
    (m.item.state == State::Requested && m.item.changeable()).then(|| match m.answer_by {
        Some(by) => t!(lang, booking_next_requested_by, by = when::deadline(lang, by, m.today)),
        None => t!(lang, booking_next_requested_soon),
    })
}
