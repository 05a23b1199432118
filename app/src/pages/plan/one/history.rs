//! What has happened to the version: who signed, who said no, what was asked and answered (R-PLAN-2, R-PLAN-7).

use jiff::civil::DateTime;
use leptos::prelude::*;

use super::Model;
use crate::{
    components::mandate_name,
    domain::plan::{Act, Entry, Party, WhyAbsent},
    html::html,
    i18n::{format, t},
};

/// All of it, the first first.
pub fn history(m: &Model) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    let rows: Vec<_> = m.entries.iter().filter_map(|(at, entry)| row(m, *at, entry)).collect();
    (!rows.is_empty()).then(|| html! { <h2>{t!(lang, plan_history_title)}</h2> <ol class="history">{rows}</ol> })
}

/// A name, and by what right when they are not the one whose plan it is.
fn who(m: &Model, party: &Party) -> String {
    let name = m.named(&party.id);
    party.kind.map_or_else(|| name.clone(), |kind| format!("{name}, {}", mandate_name(m.lang, kind)))
}

fn row(m: &Model, at: DateTime, entry: &Entry) -> Option<impl IntoView + use<>> {
    let (said, words) = told(m, &entry.act)?;
    let words = words.map(|words| html! { <p class="typed">{words}</p> });
    Some(html! { <li><p><strong>{format::moment(m.lang, at)}</strong></p> <p>{said}</p> {words}</li> })
}

/// What happened in a sentence, and what was said with it; what is the portal's own business is not told.
fn told(m: &Model, act: &Act) -> Option<(String, Option<String>)> {
    let lang = m.lang;
    let provider = m.provider.clone();
    let day = |day| format::date(lang, day);
    Some(match act {
        Act::Offered { .. } => (t!(lang, plan_did_offer, who = provider), None),
        Act::PartiesChanged { .. } => return None,
        Act::SentToBoard { on } => (t!(lang, plan_did_board, day = day(*on)), None),
        Act::Commented { by, words, .. } => (t!(lang, plan_did_comment, who = who(m, by)), Some(words.clone())),
        Act::ChangeAsked { by, words, .. } => (t!(lang, plan_did_ask, who = who(m, by)), Some(words.clone())),
        Act::Answered { words, .. } => (t!(lang, plan_did_answer, who = provider), Some(words.clone())),
        Act::Signed { by, reason, .. } => (t!(lang, plan_did_sign, who = who(m, by)), reason.clone()),
        Act::SignedOnPaper { by, witness, on, reason, .. } => {
            (t!(lang, plan_did_paper, who = who(m, by), day = day(*on), witness = witness.clone()), reason.clone())
        }
        Act::Declined { by, reason } => (t!(lang, plan_did_decline, who = who(m, by)), reason.clone()),
        Act::Absent { why: WhyAbsent::Cannot, reason } => (t!(lang, plan_did_absent_cannot), Some(reason.clone())),
        Act::Absent { why: WhyAbsent::DoesNotWant, reason } => {
            (t!(lang, plan_did_absent_unwilling), Some(reason.clone()))
        }
        Act::FollowedUp { on, words } => (t!(lang, plan_did_follow_up, day = day(*on)), Some(words.clone())),
        Act::NeedsChanged { since, words } => (t!(lang, plan_did_needs, day = day(*since)), Some(words.clone())),
        Act::Superseded => (t!(lang, plan_did_superseded), None),
        Act::Ended => (t!(lang, plan_did_end), None),
    })
}
