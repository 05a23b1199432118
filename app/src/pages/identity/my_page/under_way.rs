//! Choices under way, each told as far as it has come: what nobody has agreed to yet is not told as made (R-CHO-7).

use leptos::prelude::*;

use super::OpenChoice;
use crate::{
    components::{Tone, notice},
    domain::{Lang, choice::Stage},
    html::html,
    i18n::{format, t},
};

/// A choice under way: its days once it counts, and its receipt, where it can be withdrawn (R-CHO-7).
pub fn under_way(lang: Lang, c: &OpenChoice) -> impl IntoView + use<> {
    let days = c.stage.settled().then(|| {
        let last = c.last_day.map(|d| html! { <p>{t!(lang, choice_last_day, day = format::named_day(lang, d))}</p> });
        html! { {last} <p>{t!(lang, choice_first_day, day = format::on_day(lang, c.first_day))}</p> }
    });
    let (tone, title, text) = told(lang, c);
    let link = if c.withdrawable { t!(lang, choice_withdraw_link) } else { t!(lang, choice_receipt_link) };
    let body = html! {
        {days}
        <p>{text}</p>
        <p><a href=format!("/{}{}", lang.code(), c.receipt)>{link}</a></p>
    };
    notice(tone, title, body)
}

fn told(lang: Lang, c: &OpenChoice) -> (Tone, String, String) {
    let provider = c.provider.clone();
    match (c.stage, provider) {
        (Stage::Ordered, Some(provider)) => {
            (Tone::Good, t!(lang, choice_open_title, provider = provider), t!(lang, choice_ordered))
        }
        (Stage::Counts, Some(provider)) => {
            (Tone::Good, t!(lang, choice_open_title, provider = provider), t!(lang, choice_withdrawable))
        }
        (Stage::WaitsForYes, Some(provider)) => {
            (Tone::Calm, t!(lang, choice_waits_title, provider = provider), t!(lang, choice_waits_text))
        }
        (Stage::WaitsForYes, None) => (Tone::Calm, t!(lang, choice_waits_left_title), t!(lang, choice_waits_text)),
        (Stage::Against, Some(provider)) => {
            (Tone::Calm, t!(lang, choice_against_title, provider = provider), t!(lang, choice_against_text))
        }
        (Stage::Against, None) => (Tone::Calm, t!(lang, choice_against_left_title), t!(lang, choice_against_text)),
        (Stage::CaseOfficerPicks | Stage::Ordered | Stage::Counts, _) => {
            (Tone::Calm, t!(lang, choice_state_picks), t!(lang, choice_next_picks))
        }
    }
}
