//! A calendar month as a real table: what is, and has been, on which day.

use jiff::civil::Date;
use leptos::prelude::*;

use super::{
    item::Item,
    parts::{Acting, for_whom},
};
use crate::{
    components::service_name,
    domain::{Lang, choice::decision::shift},
    html::{Markup, html},
    i18n::{format::capitalised, t, when},
};

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// Today in Stockholm.
    pub today: Date,
    /// The first day of the month.
    pub month: Date,
    /// The sessions of the month that take place, the earliest first.
    pub items: Vec<Item>,
    /// Set when somebody acts for the person.
    pub acting: Option<Acting>,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    t!(m.lang, booking_month_title, month = when::month(m.lang, m.month))
}

/// The address of a day's month.
fn href(lang: Lang, day: Date) -> String {
    format!("/{}/bokningar/manad?manad={:04}-{:02}", lang.code(), day.year(), day.month())
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let before = shift(m.month, -1).first_of_month();
    let after = shift(m.month.last_of_month(), 1);
    let previous = t!(lang, booking_month_previous, month = when::month(lang, before));
    let next = t!(lang, booking_month_next, month = when::month(lang, after));
    html! {
        <div class="wrap">
            <p class="back"><a href=format!("/{}/bokningar", lang.code())>{t!(lang, booking_month_list)}</a></p>
            <h1>{title(&m)}</h1>
            {for_whom(lang, m.acting.as_ref())}
            <nav class="actions" aria-label=t!(lang, booking_list_month)>
                <a rel="prev" href=href(lang, before)>{previous}</a>
                <a rel="next" href=href(lang, after)>{next}</a>
            </nav>
            {table(&m)}
        </div>
    }
}

/// The table's roles stand written out, since narrow screens lay it out as blocks.
fn table(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let days: Vec<_> = when::weekdays(lang)
        .iter()
        .map(|day| html! { <th role="columnheader" scope="col">{capitalised(day)}</th> })
        .collect();
    let last = m.month.last_of_month();
    let start = shift(m.month, -i64::from(m.month.weekday().to_monday_zero_offset()));
    let weeks: Vec<_> = (0..6)
        .map(|n| shift(start, 7 * n))
        .take_while(|monday| *monday <= last)
        .map(|monday| {
            let cells: Vec<_> = (0..7).map(|n| cell(m, shift(monday, n))).collect();
            html! { <tr role="row">{cells}</tr> }
        })
        .collect();
    html! {
        <table class="month" role="table">
            <caption>{t!(lang, booking_month_caption, count = m.items.len())}</caption>
            <thead role="rowgroup"><tr role="row">{days}</tr></thead>
            <tbody role="rowgroup">{weeks}</tbody>
        </table>
    }
}

/// A day with what is on it; empty when it belongs to another month.
fn cell(m: &Model, day: Date) -> Markup {
    let lang = m.lang;
    if (day.year(), day.month()) != (m.month.year(), m.month.month()) {
        return html! { <td role="cell" class="month-none"></td> };
    }
    let sessions: Vec<_> = m.items.iter().filter(|i| i.local.day() == day).map(|i| session(lang, i)).collect();
    let free = sessions.is_empty();
    let today = (day == m.today).then(|| html! { " " <span class="hint">{t!(lang, booking_today)}</span> });
    let current = (day == m.today).then_some("date");
    let named = capitalised(&when::day(lang, day, m.today));
    let list = (!free).then(|| html! { <ul>{sessions}</ul> });
    html! {
        <td role="cell" class:month-free=free aria-current=current>
            <p><span class="month-day" aria-hidden="true">{day.day()}</span> <span class="month-name">{named}</span> {today}</p>
            {list}
        </td>
    }
}

fn session(lang: Lang, item: &Item) -> impl IntoView + use<> {
    let words = format!("{}, {}", capitalised(&when::times(lang, &item.local)), service_name(lang, item.service));
    html! { <li><a href=item.href(lang, "")>{words}</a> " " <span class="hint">{item.standing(lang)}</span></li> }
}
