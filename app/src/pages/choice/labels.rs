//! The words for each code of a choice.

use crate::{
    domain::{
        Lang,
        choice::{Gender, TimeOfDay},
        identity::MandateKind,
    },
    forms::choice::{ask::AskKind, confirm::Attitude},
    i18n::t,
};

/// Who one wants to be helped by.
pub fn gender(lang: Lang, gender: Gender) -> String {
    match gender {
        Gender::Woman => t!(lang, choice_gender_woman),
        Gender::Man => t!(lang, choice_gender_man),
    }
}

/// When one wants the support.
pub fn time(lang: Lang, time: TimeOfDay) -> String {
    match time {
        TimeOfDay::Morning => t!(lang, choice_time_morning),
        TimeOfDay::Afternoon => t!(lang, choice_time_afternoon),
        TimeOfDay::Evening => t!(lang, choice_time_evening),
        TimeOfDay::Weekend => t!(lang, choice_time_weekend),
    }
}

/// What the right to act rests on, as a word in a sentence (R-LANG-3).
pub fn mandate(lang: Lang, kind: MandateKind) -> String {
    match kind {
        MandateKind::Guardian => t!(lang, choice_as_guardian),
        MandateKind::GodMan => t!(lang, choice_as_god_man),
        MandateKind::Forvaltare => t!(lang, choice_as_forvaltare),
        MandateKind::FutureProxy => t!(lang, choice_as_future_proxy),
        MandateKind::Proxy => t!(lang, choice_as_proxy),
    }
}

/// What somebody who acts says about the person's will (R-ACT-1).
pub fn attitude(lang: Lang, attitude: Attitude, person: &str) -> String {
    match attitude {
        Attitude::Agrees => t!(lang, choice_attitude_agrees, name = person),
        Attitude::CannotSay => t!(lang, choice_attitude_cannot, name = person),
        Attitude::NotAgainst => t!(lang, choice_attitude_not_against, name = person),
        Attitude::Against => t!(lang, choice_attitude_against, name = person),
    }
}

/// What is asked for (R-CHO-6).
pub fn ask(lang: Lang, kind: AskKind) -> String {
    match kind {
        AskKind::Meet => t!(lang, choice_ask_meet_title),
        AskKind::Contact => t!(lang, choice_ask_contact_title),
        AskKind::Relative => t!(lang, choice_ask_relative_title),
    }
}
