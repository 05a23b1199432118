//! Cancelling: what it costs is said first, and a late one is asked about once more (R-BOOK-3, R-BOOK-13).

use jiff::civil::Date;
use leptos::prelude::*;

use super::{
    FORM,
    item::Item,
    parts::{Acting, Reach, for_whom, reach},
    series,
};
use crate::{
    components::{Choice, Tone, choices, notice, radio_group},
    domain::{Lang, booking::CancelReason, municipality::Contact},
    forms::booking::cancel::CancelForm,
    html::html,
    i18n::{format, t},
    pages::booking::labels,
};

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// Today in Stockholm.
    pub today: Date,
    /// The booking.
    pub item: Item,
    /// How many of its series are to come; asked about from two on.
    pub in_series: usize,
    /// What cancelling costs now, in minutes; of what was chosen, when it is asked once more.
    pub cost: u32,
    /// Whether it is asked once more.
    pub again: bool,
    /// The time of the day before until which it costs nothing.
    pub clock: String,
    /// What was chosen.
    pub form: CancelForm,
    /// How the provider is reached otherwise (R-BOOK-14).
    pub reach: Option<Reach>,
    /// Whom to ring at the municipality.
    pub contact: Option<Contact>,
    /// Set when somebody acts for the person.
    pub acting: Option<Acting>,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    if m.again { t!(m.lang, booking_cancel_late_title) } else { t!(m.lang, booking_cancel_title) }
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let fields = if m.again { sure(&m).into_any() } else { asked(&m).into_any() };
    html! {
        <div class="wrap narrow">
            <p class="back"><a href=m.item.href(lang, "")>{t!(lang, booking_back_one)}</a></p>
            <h1>{title(&m)}</h1>
            {for_whom(lang, m.acting.as_ref())}
            <p class="lead">{m.item.when(lang, m.today)}</p>
            {cost(&m)}
            <form id=FORM action=m.item.href(lang, "/avboka") method="post">{fields}</form>
            {reach(lang, m.reach.as_ref(), m.contact.as_ref())}
        </div>
    }
}

/// What it costs; read out at once when it is asked once more.
fn cost(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    if m.cost == 0 {
        return html! { <p>{t!(lang, booking_cancel_in_time)}</p> };
    }
    let hours = format::duration(lang, m.cost);
    let text = if m.form.is_all() {
        t!(lang, booking_cancel_late_all, hours = hours.clone())
    } else {
        t!(lang, booking_cancel_late, clock = m.clock.clone(), hours = hours.clone())
    };
    let body = notice(Tone::Warn, text, ());
    let role = m.again.then_some("alert");
    html! { <div role=role>{body}</div> }
}

/// Which, and why: nobody has to say.
fn asked(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let chosen = m.form.reason();
    let label = |r| labels::cancel_reason(lang, r);
    let mut reasons = choices(CancelReason::ALL, CancelReason::code, label, |r| chosen == Some(r), None);
    let none = t!(lang, booking_cancel_reason_none);
    reasons.push(Choice { value: String::new(), label: none, count: None, hint: None, chosen: chosen.is_none() });
    let hint = Some(t!(lang, booking_cancel_reason_hint));
    html! {
        {series::which(lang, t!(lang, booking_cancel_which), None, m.in_series, m.form.is_all())}
        {radio_group("skal", t!(lang, booking_cancel_reason), hint, None, reasons)}
        {buttons(m, t!(lang, booking_cancel_button))}
    }
}

/// Asked once more, with the cost that is agreed to.
fn sure(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    html! {
        <input type="hidden" name="skal" value=m.form.reason.clone() />
        <input type="hidden" name="alla" value=m.form.all.clone() />
        <input type="hidden" name="kostnad" value=m.cost.to_string() />
        {buttons(m, t!(lang, booking_cancel_button_late))}
    }
}

fn buttons(m: &Model, yes: String) -> impl IntoView + use<> {
    let lang = m.lang;
    html! {
        <div class="actions">
            <button class="button" type="submit">{yes}</button>
            <a class="button button-quiet" href=m.item.href(lang, "")>{t!(lang, booking_cancel_keep)}</a>
        </div>
    }
}
