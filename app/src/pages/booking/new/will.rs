//! What somebody who books for another has to say of the person's own will first (R-ACT-1).

use leptos::prelude::*;

use super::{Errors, at};
use crate::{
    components::{Choice, radio_group, text_area},
    domain::{Lang, choice::Will, identity::MandateKind},
    forms::choice::confirm::{ConfirmError, ConfirmForm, LONGEST_REASON},
    html::html,
    i18n::t,
    pages::booking::parts::Acting,
};

/// The field and the words of an error.
pub fn error(lang: Lang, error: ConfirmError, acting: Option<&Acting>) -> (&'static str, String) {
    let person = acting.map(|a| a.person.clone()).unwrap_or_default();
    match error {
        ConfirmError::WillMissing => ("vilja", t!(lang, book_will_missing, name = person)),
        ConfirmError::ReasonMissing => ("skal", t!(lang, book_will_reason_missing, name = person)),
        ConfirmError::ReasonTooLong => ("skal", t!(lang, report_message_too_long, most = LONGEST_REASON)),
    }
}

fn label(lang: Lang, will: Will, person: &str) -> String {
    match will {
        Will::Agrees => t!(lang, book_will_agrees, name = person),
        Will::CannotSay => t!(lang, book_will_cannot, name = person),
        Will::NotAgainst => t!(lang, book_will_not_against, name = person),
        Will::Against => t!(lang, book_will_against, name = person),
    }
}

/// The question, when something is asked of the one who acts.
pub fn fields(
    lang: Lang,
    acting: Option<&Acting>,
    asked: &[Will],
    form: &ConfirmForm,
    errors: &Errors,
) -> Option<impl IntoView + use<>> {
    let acting = acting.filter(|_| !asked.is_empty())?;
    let person = acting.person.as_str();
    let option = |will: &Will| Choice {
        value: will.code().to_owned(),
        label: label(lang, *will, person),
        count: None,
        hint: (*will == Will::Against).then(|| t!(lang, book_will_against_hint)),
        chosen: form.will == will.code(),
    };
    let hint = match acting.kind {
        MandateKind::Forvaltare => t!(lang, book_will_hint_forvaltare),
        MandateKind::Guardian => t!(lang, book_will_hint_guardian),
        _ => t!(lang, book_will_hint_god_man),
    };
    let reason = asked.contains(&Will::CannotSay).then(|| {
        let label = t!(lang, book_will_reason, name = person);
        text_area("skal", label, Some(t!(lang, book_will_reason_hint)), form.reason.clone(), at(errors, "skal"))
    });
    let options = asked.iter().map(option).collect();
    Some(html! {
        {radio_group("vilja", t!(lang, book_will, name = person), Some(hint), at(errors, "vilja"), options)}
        {reason}
    })
}
