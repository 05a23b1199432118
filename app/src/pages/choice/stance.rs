//! What somebody who acts for another has to say of the person's will before anything is chosen (R-ACT-1).

use leptos::prelude::*;

use super::{
    labels,
    parts::{Acting, Agreer, AgreerRole, Subject},
};
use crate::{
    components::{Choice, Tone, notice, radio_group, text_area},
    domain::{Lang, choice::Will, identity::MandateKind},
    forms::choice::confirm::{ConfirmError, ConfirmForm, LONGEST_REASON},
    html::html,
    i18n::t,
};

/// The field and the words of an error.
pub fn error(lang: Lang, error: ConfirmError, person: &str) -> (&'static str, String) {
    match error {
        ConfirmError::WillMissing => ("vilja", t!(lang, choice_will_missing, name = person)),
        ConfirmError::ReasonMissing => ("skal", t!(lang, choice_reason_missing, name = person)),
        ConfirmError::ReasonTooLong => ("skal", t!(lang, report_message_too_long, most = LONGEST_REASON)),
    }
}

/// All errors of a form, for its summary.
pub fn errors(lang: Lang, errors: &[ConfirmError], subject: &Subject) -> Vec<(&'static str, String)> {
    let person = subject.acting.as_ref().map(|a| a.person.as_str()).unwrap_or_default();
    errors.iter().map(|e| error(lang, *e, person)).collect()
}

/// The question that the mandate asks for, if any.
pub fn fields(
    lang: Lang,
    acting: Option<&Acting>,
    form: &ConfirmForm,
    errors: &[(&'static str, String)],
) -> Option<impl IntoView + use<>> {
    let acting = acting.filter(|a| !Will::asked_of(Some(a.kind)).is_empty())?;
    let at = |field: &str| errors.iter().find(|(f, _)| *f == field).map(|(_, text)| text.clone());
    let person = acting.person.as_str();
    let option = |a: &Will| Choice {
        value: a.code().to_owned(),
        label: labels::will(lang, *a, person),
        count: None,
        hint: (*a == Will::Against).then(|| t!(lang, choice_will_against_hint)),
        chosen: form.will == a.code(),
    };
    let options: Vec<_> = Will::asked_of(Some(acting.kind)).iter().map(option).collect();
    let hint = match acting.kind {
        MandateKind::Forvaltare => t!(lang, choice_will_hint_forvaltare),
        _ => t!(lang, choice_will_hint_god_man),
    };
    let reason = (acting.kind == MandateKind::GodMan).then(|| {
        let label = t!(lang, choice_reason, name = person);
        text_area("skal", label, Some(t!(lang, choice_reason_hint)), form.reason.clone(), at("skal"))
    });
    Some(html! {
        {radio_group("vilja", t!(lang, choice_will, name = person), Some(hint), at("vilja"), options)}
        {reason}
    })
}

/// Who else has to agree before it holds (R-ACT-1).
pub fn others(lang: Lang, others: &[Agreer]) -> Option<impl IntoView + use<>> {
    let one = |a: &Agreer| match a.role {
        AgreerRole::Youth => t!(lang, choice_agree_youth, name = a.name.clone()),
        AgreerRole::Guardian => t!(lang, choice_agree_guardian, name = a.name.clone()),
    };
    let items: Vec<_> = others.iter().map(|a| html! { <li>{one(a)}</li> }).collect();
    (!items.is_empty()).then(|| {
        let body = html! { <ul>{items}</ul> <p>{t!(lang, choice_agree_text)}</p> };
        notice(Tone::Calm, t!(lang, choice_agree_title), body)
    })
}
