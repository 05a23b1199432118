//! The hours of a decision: left, booked, used and cancelled late, in words and as a bar (R-BOOK-1, R-BOOK-3).

use jiff::civil::Date;
use leptos::prelude::*;

use crate::{
    components::{hours_bar, service_name},
    domain::{Lang, booking::Ledger, choice::Period, directory::Service},
    html::html,
    i18n::{format, t},
    pages::identity::labels,
};

/// A decision whose sessions are booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Account {
    /// The support.
    pub service: Service,
    /// What its hours are counted in.
    pub period: Period,
    /// Whether it is booked here; otherwise one rings.
    pub bookable: bool,
    /// The hours of the period that runs today; `None` when the decision does not hold.
    pub ledger: Option<Ledger>,
    /// The first day of the period after it, with its hours.
    pub next: Option<(Date, Ledger)>,
}

/// The hours of one decision.
pub fn account(lang: Lang, a: &Account) -> impl IntoView + use<> {
    let service = service_name(lang, a.service);
    let body = match a.ledger {
        _ if !a.bookable => html! { <p>{t!(lang, booking_ring_text, service = service.clone())}</p> },
        None => html! { <p>{t!(lang, booking_ledger_none)}</p> },
        Some(ledger) => hours(lang, a.period, ledger),
    };
    let next = a.next.filter(|_| a.bookable).map(|(day, ledger)| {
        let left = format::duration(lang, ledger.left());
        let granted = format::duration(lang, ledger.granted);
        html! { <p>{t!(lang, booking_ledger_next, day = format::date(lang, day), left = left, granted = granted)}</p> }
    });
    html! { <section><h2>{service}</h2> {body} {next}</section> }
}

fn hours(lang: Lang, period: Period, ledger: Ledger) -> crate::html::Markup {
    let time = |minutes| format::duration(lang, minutes);
    let late = (ledger.late > 0).then(|| html! { <li>{t!(lang, booking_ledger_late, time = time(ledger.late))}</li> });
    html! {
        <h3>{t!(lang, hours_title, period = labels::this_period(lang, period))}</h3>
        {hours_bar(ledger.taken(), ledger.granted)}
        <p><strong>{t!(lang, hours_left, time = time(ledger.left()))}</strong></p>
        <ul>
            <li>{t!(lang, booking_ledger_granted, time = time(ledger.granted))}</li>
            <li>{t!(lang, booking_ledger_booked, time = time(ledger.booked))}</li>
            <li>{t!(lang, booking_ledger_used, time = time(ledger.used))}</li>
            {late}
        </ul>
    }
}
