//! The receipt: when, who, where, what it takes and until when it can be cancelled (R-BOOK-5, R-BOOK-6, R-BOOK-8).

use leptos::prelude::*;

use super::Model;
use crate::{
    components::service_name,
    html::html,
    i18n::{format, t},
    pages::booking::{item::cancel_words, labels, parts::row},
};

/// All rows.
pub fn facts(m: &Model) -> impl IntoView + use<> {
    let (lang, item) = (m.lang, &m.item);
    let place = item.place.clone().map(|place| row(t!(lang, booking_fact_place), place));
    let who = item.companion.clone().map(|name| row(t!(lang, booking_fact_who), html! { <strong>{name}</strong> }));
    let provider =
        html! { <a href=format!("/{}/utforare/{}", lang.code(), item.provider.slug)>{item.provider.name.clone()}</a> };
    let cancel = item.cancel.map(|c| row(t!(lang, booking_fact_cancel), cancel_words(lang, c, m.today)));
    let series = (m.in_series > 0)
        .then(|| row(t!(lang, booking_fact_series), t!(lang, booking_fact_series_left, count = m.in_series)));
    html! {
        <h2>{t!(lang, choice_receipt_title)}</h2>
        <dl class="fact-list">
            {row(t!(lang, booking_fact_when), html! { <strong>{item.when(lang, m.today)}</strong> })}
            {row(t!(lang, choice_receipt_service), service_name(lang, item.service))}
            {who}
            {row(t!(lang, booking_fact_provider), provider)}
            {place}
            {(!m.activity.is_empty()).then(|| row(t!(lang, booking_fact_what), m.activity.clone()))}
            {row(t!(lang, booking_fact_hours), hours(m))}
            {cancel}
            {series}
            {cost(m)}
        </dl>
    }
}

/// What it takes, and as what each minute counts (R-BOOK-4, R-BOOK-5).
fn hours(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let real: u32 = m.parts.iter().map(|(_, minutes)| *minutes).sum();
    let least = (real < m.item.charged).then(|| html! { <p>{t!(lang, booking_fact_least)}</p> });
    html! {
        <p><strong>{format::duration(lang, m.item.charged)}</strong></p>
        <p>{t!(lang, booking_fact_parts, parts = labels::parts(lang, &m.parts))}</p>
        {least}
    }
}

/// What the activity costs the companion, and that it is applied for (R-BOOK-6).
fn cost(m: &Model) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    let applies = m.applies.then(|| html! { <p>{t!(lang, booking_fact_applies)}</p> });
    m.cost.map(|crowns| {
        let said = html! { <p>{t!(lang, booking_fact_crowns, crowns = crowns)}</p> {applies} };
        row(t!(lang, booking_fact_cost), said)
    })
}
