//! What happens next and by when, and the question to one who has to agree.

use leptos::prelude::*;

use super::{FORM, Model, Progress};
use crate::{
    components::{Choice, Tone, contact, notice, radio_group},
    domain::Lang,
    html::html,
    i18n::{format, t},
    pages::choice::parts::{Agreer, AgreerRole},
};

/// What happens next and by when (R-CHO-7).
pub fn next(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let name = m.chosen.provider().map(|p| p.name.clone());
    let (tone, text) = match &m.progress {
        Progress::AwaitingConsent(who) => (Tone::Calm, awaiting(lang, who)),
        Progress::Against => (Tone::Calm, t!(lang, choice_next_against)),
        Progress::CaseOfficerPicks => (Tone::Calm, t!(lang, choice_next_picks)),
        Progress::Confirmed => match name {
            Some(name) => (Tone::Good, t!(lang, choice_next_confirmed, name = name)),
            None => (Tone::Good, t!(lang, choice_next_picks)),
        },
        Progress::Ordered(day) => {
            let day = format::date(lang, *day);
            match name {
                Some(name) => (Tone::Good, t!(lang, choice_next_ordered, day = day, name = name)),
                None => (Tone::Good, t!(lang, choice_next_ordered_officer, day = day)),
            }
        }
        Progress::Withdrawn(day) => (Tone::Calm, t!(lang, choice_next_withdrawn, day = format::date(lang, *day))),
        Progress::Replaced(_) => (Tone::Calm, t!(lang, choice_next_replaced)),
        Progress::Refused(Some(who)) => (Tone::Calm, t!(lang, choice_next_refused, name = who.clone())),
        Progress::Refused(None) => (Tone::Calm, t!(lang, choice_next_refused_officer)),
    };
    let by = waits(&m.progress).then(|| match m.next_by {
        Some(day) => t!(lang, choice_next_by, day = format::named_day(lang, day)),
        None => t!(lang, choice_next_no_day),
    });
    let newer = match &m.progress {
        Progress::Replaced(Some(reference)) => {
            let href = format!("/{}/val/kvitto/{reference}", lang.code());
            Some(html! { <p><a href=href>{t!(lang, choice_chosen_receipt, reference = reference.clone())}</a></p> })
        }
        _ => None,
    };
    let ring = rings(&m.progress).then(|| m.contact.as_ref().map(|c| contact(lang, c)));
    let body = html! { <p>{text}</p> {by.map(|b| html! { <p>{b}</p> })} {newer} {ring} };
    notice(tone, t!(lang, choice_next_title), body)
}

/// Whether somebody has to do something before it goes on.
const fn waits(progress: &Progress) -> bool {
    matches!(
        progress,
        Progress::AwaitingConsent(_) | Progress::Against | Progress::CaseOfficerPicks | Progress::Confirmed
    )
}

/// Whether there may be something to ask about: whom to ring stands there.
const fn rings(progress: &Progress) -> bool {
    !matches!(progress, Progress::Withdrawn(_) | Progress::Replaced(_))
}

fn awaiting(lang: Lang, who: &[Agreer]) -> String {
    let names: Vec<_> = who.iter().map(|a| a.name.clone()).collect();
    t!(lang, choice_next_awaiting, names = format::list(lang, &names))
}

/// Yes or no, for the one who has to agree (R-ACT-1).
pub fn answer(m: &Model) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    let asked = m.answer.as_ref()?;
    let option = |value: &str, label: String| Choice {
        value: value.into(),
        label,
        count: None,
        hint: None,
        chosen: asked.form.answer == value,
    };
    let options = vec![option("ja", t!(lang, choice_answer_yes)), option("nej", t!(lang, choice_answer_no))];
    let error = (!asked.errors.is_empty()).then(|| t!(lang, choice_answer_missing));
    let youth =
        matches!(&m.progress, Progress::AwaitingConsent(who) if who.iter().any(|a| a.role == AgreerRole::Youth));
    let hint = if youth { t!(lang, choice_answer_hint_youth) } else { t!(lang, choice_answer_hint_guardian) };
    let action = format!("/{}/val/kvitto/{}/svara", lang.code(), m.reference);
    Some(html! {
        <form id=FORM class="no-print" action=action method="post" novalidate=true>
            {radio_group("svar", t!(lang, choice_answer_legend), Some(hint), error, options)}
            <button class="button" type="submit">{t!(lang, choice_answer_send)}</button>
        </form>
    })
}
