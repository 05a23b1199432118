//! The fields of a stretch of days: where one waits for a time, and where one is away.

use jiff::civil::Date;
use leptos::prelude::*;

use super::new::when::{example, unread};
use crate::{
    components::{Choice, radio_group, select_field, service_name, text_field},
    domain::{Lang, booking::stretch::NotDays, directory::Service},
    forms::{
        booking::days::{DaysError, DaysForm, LENGTHS, USUAL},
        choice::KEY,
    },
    html::html,
    i18n::{
        format::{self, capitalised},
        t,
    },
};

/// A decision to choose: its id and the support.
pub type Decision = (String, Service);

/// What the fields are made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The reader's language.
    pub lang: Lang,
    /// Today in Stockholm.
    pub today: Date,
    /// The decisions; nothing is asked when there is one.
    pub decisions: Vec<Decision>,
    /// What was typed, with the form's key.
    pub form: DaysForm,
    /// What has to be mended.
    pub errors: Vec<DaysError>,
    /// Whether it is asked how long the time is to be.
    pub length: bool,
}

/// Each field that has to be mended, with what to write there instead.
pub fn errors(a: &Asked) -> Vec<(&'static str, String)> {
    a.errors.iter().map(|e| error(a, *e)).collect()
}

fn error(a: &Asked, error: DaysError) -> (&'static str, String) {
    let lang = a.lang;
    match error {
        DaysError::Decision => ("beslut", t!(lang, days_decision_missing)),
        DaysError::First(why) => ("forsta", unread(lang, a.today, why)),
        DaysError::Last(why) => ("sista", unread(lang, a.today, why)),
        DaysError::Length => ("langd", t!(lang, days_length_missing)),
        DaysError::Not(NotDays::EndsFirst) => ("sista", t!(lang, days_ends_first)),
        DaysError::Not(NotDays::Past) => ("sista", t!(lang, days_past)),
        DaysError::Not(NotDays::AfterDecision(last)) => {
            ("sista", t!(lang, days_after_decision, day = format::date(lang, last)))
        }
        DaysError::Not(NotDays::Far) => ("forsta", t!(lang, days_far)),
        DaysError::Not(NotDays::TooLong) => ("sista", t!(lang, days_too_long)),
    }
}

/// The fields.
pub fn fields(a: &Asked) -> impl IntoView + use<> {
    let (lang, f) = (a.lang, &a.form);
    let errors = errors(a);
    let at = |field: &str| errors.iter().find(|(name, _)| *name == field).map(|(_, words)| words.clone());
    let decision = (a.decisions.len() > 1).then(|| {
        let option = |(id, service): &Decision| Choice {
            value: id.clone(),
            label: capitalised(&service_name(lang, *service)),
            count: None,
            hint: None,
            chosen: f.decision == *id,
        };
        let options = a.decisions.iter().map(option).collect();
        radio_group("beslut", t!(lang, days_decision), None, at("beslut"), options)
    });
    let length = a.length.then(|| {
        let chosen = f.length.parse().unwrap_or(USUAL);
        let option = |minutes: &u32| Choice {
            value: minutes.to_string(),
            label: format::duration(lang, *minutes),
            count: None,
            hint: None,
            chosen: *minutes == chosen,
        };
        let options = LENGTHS.iter().map(option).collect();
        select_field("langd", t!(lang, days_length), at("langd"), None, vec![(None, options)])
    });
    let hint = t!(lang, book_when_day_hint, example = example(lang, a.today));
    let last = t!(lang, days_last_hint);
    html! {
        <input type="hidden" name=KEY value=f.key.clone() />
        {decision}
        {text_field("forsta", "text", Some("off"), t!(lang, days_first), Some(hint), f.first.clone(), at("forsta"))}
        {text_field("sista", "text", Some("off"), t!(lang, days_last), Some(last), f.last.clone(), at("sista"))}
        {length}
    }
}

/// Days in words: one, or from one to another.
pub fn words(lang: Lang, (from, to): (Date, Date)) -> String {
    if from == to {
        return format::named_day(lang, from);
    }
    t!(lang, days_from_to, from = format::named_day(lang, from), to = format::named_day(lang, to))
}
