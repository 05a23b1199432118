use leptos::prelude::*;

use super::{Tone, badge};
use crate::{
    domain::{Lang, directory::Availability},
    i18n::t,
};

/// Whether there is a place, in words (R-CHO-2).
pub fn place_text(lang: Lang, availability: Availability) -> String {
    match availability {
        Availability::TakesEveryone => t!(lang, place_everyone),
        Availability::Free(count) => t!(lang, place_free, count = count),
        Availability::Queue(count) => t!(lang, place_queue, count = count),
        Availability::Full => t!(lang, place_full),
        Availability::Unknown => t!(lang, place_unknown),
        Availability::Ended => t!(lang, place_ended),
    }
}

/// The same as a badge.
pub fn place_badge(lang: Lang, availability: Availability) -> impl IntoView {
    let tone = match availability {
        Availability::TakesEveryone | Availability::Free(_) => Tone::Good,
        Availability::Unknown => Tone::Calm,
        Availability::Queue(_) | Availability::Full | Availability::Ended => Tone::Warn,
    };
    badge(tone, place_text(lang, availability))
}
