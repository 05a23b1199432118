//! The words for each code of a choice.

use crate::{
    domain::{
        Lang,
        choice::{AskKind, Eligibility, Gender, TimeOfDay, Will},
    },
    i18n::{labels, t},
};

labels! {
    /// Who one wants to be helped by.
    gender(Gender) {
        Woman => choice_gender_woman,
        Man => choice_gender_man,
    }
    /// When one wants the support.
    time(TimeOfDay) {
        Morning => choice_time_morning,
        Afternoon => choice_time_afternoon,
        Evening => choice_time_evening,
        Weekend => choice_time_weekend,
    }
    /// What is asked for (R-CHO-6).
    ask(AskKind) {
        Meet => choice_ask_meet_title,
        Contact => choice_ask_contact_title,
        Relative => choice_ask_relative_title,
    }
}

/// What somebody who acts says about the person's will (R-ACT-1).
pub fn will(lang: Lang, will: Will, person: &str) -> String {
    match will {
        Will::Agrees => t!(lang, choice_will_agrees, name = person),
        Will::CannotSay => t!(lang, choice_will_cannot, name = person),
        Will::NotAgainst => t!(lang, choice_will_not_against, name = person),
        Will::Against => t!(lang, choice_will_against, name = person),
    }
}

/// How a provider stands to the person, in a sentence about "them": above all why it cannot be chosen (R-CHO-2).
pub fn standing(lang: Lang, standing: Eligibility) -> String {
    match standing {
        Eligibility::Yes | Eligibility::YesNoCeiling => t!(lang, choice_standing_takes),
        Eligibility::Unknown => t!(lang, choice_standing_unknown),
        Eligibility::FullQueue(count) => t!(lang, choice_standing_queue, count = count),
        Eligibility::Full => t!(lang, choice_standing_full),
        Eligibility::WrongService => t!(lang, choice_standing_service),
        Eligibility::OtherMunicipality => t!(lang, choice_standing_municipality),
        Eligibility::OtherDistrict => t!(lang, choice_standing_district),
        Eligibility::Age => t!(lang, choice_standing_age),
        Eligibility::Ended => t!(lang, choice_standing_ended),
    }
}
