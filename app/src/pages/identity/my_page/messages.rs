//! What the person is told.

use leptos::prelude::*;

use super::{Model, Received, by, part::part};
use crate::{
    components::{Tone, acting_as, badge, service_name},
    domain::{Lang, booking::BookingNews, identity::Message},
    html::html,
    i18n::{format, t},
    pages::choice::labels,
};

/// The messages that the viewer may read (R-ACT-1).
pub fn messages(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let may = |r: &&Received| r.message.topic().map_or(!m.acting(), |topic| m.opens(topic));
    let rows: Vec<_> = m.messages.iter().filter(may).map(|r| row(lang, r)).collect();
    let new = m.messages.iter().filter(may).filter(|r| r.unread).count();
    let title = match (m.acting(), new) {
        (true, _) => t!(lang, messages_title_for, name = m.name.clone()),
        (false, 0) => t!(lang, messages_title),
        (false, new) => t!(lang, messages_title_new, count = new),
    };
    let body = if rows.is_empty() {
        html! { <p>{t!(lang, messages_none)}</p> }
    } else {
        html! { <ul class="messages">{rows}</ul> }
    };
    part(lang, false, title, body)
}

fn row(lang: Lang, r: &Received) -> impl IntoView + use<> {
    let new = r.unread.then(|| badge(Tone::Calm, t!(lang, message_new)));
    html! {
        <li>
            <p class="source">{format::moment(lang, r.at)} " " {new}</p>
            <p>{text(lang, &r.message)}</p>
            {receipt(lang, &r.message)}
        </li>
    }
}

/// The way to the receipt of what the message tells of (R-CHO-7).
fn receipt(lang: Lang, message: &Message) -> Option<impl IntoView + use<>> {
    if let Message::Booking { news: BookingNews::TimeFree, .. } = message {
        let book = format!("/{}/bokningar/ny", lang.code());
        return Some(html! { <p><a href=book>{t!(lang, booking_list_new)}</a></p> });
    }
    let (path, reference) = message.receipt().zip(message.reference())?;
    let words = t!(lang, choice_chosen_receipt, reference = reference);
    Some(html! { <p><a href=format!("/{}{path}", lang.code())>{words}</a></p> })
}

/// The message in words.
pub fn text(lang: Lang, message: &Message) -> String {
    let name = |s| service_name(lang, s);
    let day = |d| format::date(lang, d);
    match message.clone() {
        Message::ChoiceMade { service, provider, left, .. } => own(lang, name(service), provider, left),
        Message::AskMade { ask, service, .. } => {
            t!(lang, message_own_ask, service = name(service), what = labels::ask(lang, ask))
        }
        Message::ChoiceMadeForYou { by: b, service, provider: Some(provider), .. } => {
            t!(lang, message_choice_made, by = by(lang, &b), service = name(service), provider = provider)
        }
        Message::ChoiceMadeForYou { by: b, service, provider: None, .. } => {
            t!(lang, message_left_to_municipality, by = by(lang, &b), service = name(service))
        }
        Message::ConsentAsked { by: b, service, provider: Some(provider), .. } => {
            t!(lang, message_consent_asked, by = by(lang, &b), service = name(service), provider = provider)
        }
        Message::ConsentAsked { by: b, service, provider: None, .. } => {
            t!(lang, message_consent_asked_left, by = by(lang, &b), service = name(service))
        }
        Message::ConsentAskedFor { by: b, person, service } => {
            t!(lang, message_consent_asked_for, by = by(lang, &b), person = person, service = name(service))
        }
        Message::ConsentAnswered { name: who, agrees, person, service } => {
            answered(lang, (who, agrees), person, name(service))
        }
        Message::ChoiceAtCaseOfficer { by: b, service, .. } => {
            t!(lang, message_at_case_officer, by = by(lang, &b), service = name(service))
        }
        Message::ChoiceWithdrawn { by: b, service, provider, person, .. } => {
            withdrawn(name(service), b.map(|b| by(lang, &b)), provider, person, lang)
        }
        Message::ChoiceOrdered { service, provider, first_day, .. } => {
            t!(lang, message_ordered, service = name(service), provider = provider, day = day(first_day))
        }
        Message::DefaultApplied { by: b, service, provider, .. } => {
            t!(lang, message_default, by = by(lang, &b), service = name(service), provider = provider)
        }
        Message::WishMade { by: b, service, .. } => t!(lang, message_wish, by = by(lang, &b), service = name(service)),
        Message::MandateGiven { by } => {
            t!(lang, message_mandate_given, name = by.name, role = acting_as(lang, by.kind))
        }
        Message::MandateEnded { by } => {
            t!(lang, message_mandate_ended, name = by.name, role = acting_as(lang, by.kind))
        }
        Message::MandateOver { person, right } => {
            t!(lang, message_mandate_over, person = person, role = acting_as(lang, right))
        }
        Message::ConsentWithdrawn { by: b, receiver } => {
            t!(lang, message_consent_withdrawn, by = by(lang, &b), receiver = receiver)
        }
        Message::ProviderEnded { service, provider, on } => {
            t!(lang, message_provider_ended, service = name(service), provider = provider, day = day(on))
        }
        Message::DecisionEnding { service, on } => {
            t!(lang, message_decision_ending, service = name(service), day = day(on))
        }
        Message::Booking { news, by: b, service, .. } => booking(lang, news, b.map(|b| by(lang, &b)), name(service)),
    }
}

fn answered(lang: Lang, (who, agrees): (String, bool), person: String, service: String) -> String {
    if agrees {
        t!(lang, message_consent_yes, who = who, person = person, service = service)
    } else {
        t!(lang, message_consent_no, who = who, person = person, service = service)
    }
}

fn booking(lang: Lang, news: BookingNews, by: Option<String>, service: String) -> String {
    let by = by.unwrap_or_default();
    match news {
        BookingNews::Booked => t!(lang, message_booking_bokad, by = by, service = service),
        BookingNews::Cancelled => t!(lang, message_booking_avbokad, by = by, service = service),
        BookingNews::Moved => t!(lang, message_booking_flyttad, by = by, service = service),
        BookingNews::Reported => t!(lang, message_booking_rapporterad, by = by, service = service),
        BookingNews::Accepted => t!(lang, message_booking_ja, service = service),
        BookingNews::Declined => t!(lang, message_booking_nej, service = service),
        BookingNews::CancelledByProvider => t!(lang, message_booking_avbokad_av_utforaren, service = service),
        BookingNews::ManyCancelled => t!(lang, message_booking_flera_avbokade, service = service),
        BookingNews::TimeFree => t!(lang, message_booking_ledig_tid, service = service),
    }
}

fn own(lang: Lang, service: String, provider: Option<String>, left: bool) -> String {
    match provider {
        Some(provider) if left => t!(lang, message_own_left, service = service, provider = provider),
        Some(provider) => t!(lang, message_own_choice, service = service, provider = provider),
        None => t!(lang, message_own_left_officer, service = service),
    }
}

/// Taken back: what the person reads, or another who is told whose choice it was.
fn withdrawn(
    service: String,
    by: Option<String>,
    provider: Option<String>,
    person: Option<String>,
    lang: Lang,
) -> String {
    match (person, by, provider) {
        (Some(person), Some(by), _) => t!(lang, message_withdrawn_for, service = service, by = by, person = person),
        (Some(person), None, _) => t!(lang, message_withdrawn_themselves, service = service, person = person),
        (None, Some(by), Some(provider)) => {
            t!(lang, message_withdrawn_by, by = by, service = service, provider = provider)
        }
        (None, Some(by), None) => t!(lang, message_withdrawn_left_by, by = by, service = service),
        (None, None, Some(provider)) => t!(lang, message_withdrawn, service = service, provider = provider),
        (None, None, None) => t!(lang, message_withdrawn_left, service = service),
    }
}
