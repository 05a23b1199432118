//! The words for each code of a booking.

use crate::{
    components::Tone,
    domain::{
        Lang,
        booking::{CancelReason, Category, EventAct, Holiday, State, Words},
    },
    i18n::{format, labels, t},
};

labels! {
    /// Where a booking stands.
    state(State) {
        Requested => booking_state_forfragan,
        Confirmed => booking_state_bekraftad,
        Declined => booking_state_nekad,
        Cancelled => booking_state_avbokad,
        CancelledLate => booking_state_sent_avbokad,
        CancelledByProvider => booking_state_avbokad_av_utforaren,
        Moved => booking_state_flyttad,
        NoShow => booking_state_ingen_kom,
        Given => booking_state_genomford,
    }
    /// When the minutes of a category are: "på kvällen" (R-BOOK-5).
    category(Category) {
        Day => booking_category_dag,
        Evening => booking_category_kvall,
        Night => booking_category_natt,
        Weekend => booking_category_helg,
        MajorHoliday => booking_category_storhelg,
    }
    /// A holiday's name (R-BOOK-5).
    holiday(Holiday) {
        NewYearsDay => holiday_nyarsdagen,
        TwelfthDay => holiday_trettondagen,
        GoodFriday => holiday_langfredagen,
        EasterEve => holiday_paskafton,
        EasterDay => holiday_paskdagen,
        EasterMonday => holiday_annandag_pask,
        MayDay => holiday_forsta_maj,
        Ascension => holiday_kristi_himmelsfardsdag,
        WhitSunday => holiday_pingstdagen,
        NationalDay => holiday_nationaldagen,
        MidsummerEve => holiday_midsommarafton,
        MidsummerDay => holiday_midsommardagen,
        AllSaints => holiday_alla_helgons_dag,
        ChristmasEve => holiday_julafton,
        ChristmasDay => holiday_juldagen,
        BoxingDay => holiday_annandag_jul,
        NewYearsEve => holiday_nyarsafton,
    }
    /// Why somebody cancels.
    cancel_reason(CancelReason) {
        Ill => booking_reason_sjuk,
        Time => booking_reason_tiden,
        NotNeeded => booking_reason_behovs_inte,
        Companion => booking_reason_personen,
        Other => booking_reason_annat,
    }
}

/// How a state feels. The words always say it too.
pub const fn tone(state: State) -> Tone {
    match state {
        State::Confirmed | State::Given => Tone::Good,
        State::Requested | State::Cancelled | State::Moved => Tone::Calm,
        State::Declined | State::CancelledLate | State::CancelledByProvider | State::NoShow => Tone::Warn,
    }
}

/// Hours by category in words: "1 timme på kvällen och 2 timmar på natten" (R-BOOK-5).
pub fn parts(lang: Lang, parts: &[(Category, u32)]) -> String {
    let one =
        |(kind, minutes): &(Category, u32)| format!("{} {}", format::duration(lang, *minutes), category(lang, *kind));
    format::list(lang, &parts.iter().map(one).collect::<Vec<_>>())
}

/// What somebody did, in a sentence without its full stop (R-BOOK-8).
pub fn did(lang: Lang, act: EventAct, who: &str, words: &Words) -> String {
    match act {
        EventAct::Booked => t!(lang, booking_did_bokade, who = who),
        EventAct::Accepted => t!(lang, booking_did_sa_ja, who = who),
        EventAct::Declined => t!(lang, booking_did_sa_nej, who = who),
        EventAct::Cancelled | EventAct::CancelledByProvider => t!(lang, booking_did_avbokade, who = who),
        EventAct::MovedHere => t!(lang, booking_did_flyttade_hit, who = who),
        EventAct::MovedAway => t!(lang, booking_did_flyttade_harifran, who = who),
        EventAct::NobodyCame => t!(lang, booking_did_ingen_kom, who = who),
        EventAct::CameLate => t!(lang, booking_did_kom_sent, who = who, minutes = words.minutes.unwrap_or_default()),
        EventAct::Given => t!(lang, booking_did_genomfordes, who = who),
    }
}
