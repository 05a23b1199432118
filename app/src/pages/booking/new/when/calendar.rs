//! The calendar beside the field for the day: every month is here already, and the island only turns the pages.

use jiff::civil::Date;
use leptos::prelude::*;

use crate::{
    domain::{
        Lang,
        booking::{DayIs, holiday},
    },
    html::{Markup, html},
    i18n::{format, t, when},
    islands::Calendar,
    pages::booking::labels,
};

/// The button and what it opens; nothing where there is no day to choose. Nothing of it is seen without JavaScript.
pub fn calendar(lang: Lang, today: Date, days: &[(Date, DayIs)]) -> Option<impl IntoView + use<>> {
    let last = days.last()?.0;
    let months: Vec<_> =
        days.chunk_by(|(a, _), (b, _)| a.month() == b.month()).map(|m| month(lang, today, m)).collect();
    let more = days.last().is_some_and(|(_, is)| is.choosable());
    let further = more.then(|| html! { <p>{t!(lang, calendar_further, month = when::month(lang, last))}</p> });
    Some(html! {
        <div class="needs-script">
            <Calendar>
                <button type="button" class="button button-quiet" data-calendar="open" aria-haspopup="dialog">
                    {t!(lang, calendar_open)}
                    <span class="unseen" data-calendar="chosen" data-text=t!(lang, calendar_chosen, day = "…")></span>
                </button>
                <dialog class="calendar" data-calendar="dialog" aria-label=t!(lang, calendar_title)>
                    <p class="calendar-month" data-calendar="month" aria-live="polite"></p>
                    <div class="calendar-turn">
                        <button type="button" class="button button-quiet" data-calendar="previous">{t!(lang, calendar_previous)}</button>
                        <button type="button" class="button button-quiet" data-calendar="next">{t!(lang, calendar_next)}</button>
                    </div>
                    {months}
                    <p class="calendar-said" data-calendar="said" aria-hidden="true"></p>
                    <button type="button" class="button button-quiet" data-calendar="close">{t!(lang, calendar_close)}</button>
                    {marks(lang)}
                    {further}
                    <p class="hint">{t!(lang, calendar_keys)}</p>
                </dialog>
            </Calendar>
        </div>
    })
}

/// One month, Monday first.
fn month(lang: Lang, today: Date, days: &[(Date, DayIs)]) -> Markup {
    let first = days[0].0;
    let heads: Vec<_> = when::weekdays(lang)
        .iter()
        .map(|day| {
            let short: String = day.chars().take(2).collect();
            html! { <th scope="col" abbr=*day>{short}</th> }
        })
        .collect();
    let before = usize::from(first.weekday().to_monday_zero_offset().unsigned_abs());
    let mut cells: Vec<Markup> = (0..before).map(|_| html! { <td></td> }).collect();
    cells.extend(days.iter().map(|(on, is)| day(lang, today, *on, *is)));
    let mut weeks = Vec::new();
    while !cells.is_empty() {
        let week: Vec<_> = cells.drain(..cells.len().min(7)).collect();
        weeks.push(html! { <tr>{week}</tr> });
    }
    html! {
        <table role="grid" aria-label=when::month(lang, first) hidden=true>
            <thead><tr>{heads}</tr></thead>
            <tbody>{weeks}</tbody>
        </table>
    }
}

/// A day, with all that its marks say in words, and what is written in the field when it is picked.
fn day(lang: Lang, today: Date, on: Date, is: DayIs) -> Markup {
    let not = (!is.choosable()).then_some("true");
    let current = (on == today).then_some("date");
    let (free, feast) = (is == DayIs::Free, holiday(on).is_some());
    html! {
        <td
            tabindex="-1"
            class:free=free
            class:feast=feast
            data-day=format::date(lang, on)
            aria-label=words(lang, today, on, is)
            aria-disabled=not
            aria-current=current
        >
            {on.day()}
        </td>
    }
}

/// A day in full: "torsdag 24 december 2026, julafton, utföraren har stängt, men du kan fråga".
fn words(lang: Lang, today: Date, on: Date, is: DayIs) -> String {
    let what = match is {
        DayIs::Free => Some(t!(lang, calendar_free)),
        DayIs::Open => None,
        DayIs::Closed => Some(t!(lang, calendar_closed)),
        DayIs::Past => Some(t!(lang, calendar_past)),
        DayIs::NoDecision => Some(t!(lang, calendar_no_decision)),
        DayIs::NoProvider => Some(t!(lang, calendar_no_provider)),
    };
    let now = (on == today).then(|| t!(lang, calendar_today));
    let parts = [now, holiday(on).map(|h| labels::holiday(lang, h)), what];
    parts.into_iter().flatten().fold(format::named_day(lang, on), |said, part| said + ", " + &part)
}

/// What the marks mean.
fn marks(lang: Lang) -> impl IntoView + use<> {
    html! {
        <ul class="calendar-marks">
            <li><span class="free" aria-hidden="true">"8"</span> " " {t!(lang, calendar_mark_free)}</li>
            <li><span class="feast" aria-hidden="true">"8"</span> " " {t!(lang, calendar_mark_holiday)}</li>
            <li><s aria-hidden="true">"8"</s> " " {t!(lang, calendar_mark_not)}</li>
        </ul>
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use hydration_context::SsrSharedContext;
    use jiff::civil::date;

    use super::*;
    use crate::domain::choice::decision::shift;

    fn written(lang: Lang, days: &[(Date, DayIs)]) -> String {
        // An island is rendered where it can say which one it is.
        let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
        owner.with(|| calendar(lang, date(2026, 12, 2), days).into_any().to_html())
    }

    // R-LANG-1: everything that a mark shows is said too, and what is picked is written as the language writes it.
    #[test]
    fn a_day_says_in_full_what_it_is() {
        let said = |lang, on, is| words(lang, date(2026, 12, 2), on, is);
        assert_eq!(said(Lang::Sv, date(2026, 12, 5), DayIs::Free), "lördag 5 december 2026, lediga tider");
        assert_eq!(said(Lang::Fi, date(2026, 12, 6), DayIs::Open), "sunnuntai 6. joulukuuta 2026");
        assert_eq!(said(Lang::Sv, date(2026, 12, 2), DayIs::Open), "onsdag 2 december 2026, i dag");
        let eve = said(Lang::FiSelko, date(2026, 12, 24), DayIs::Closed);
        assert_eq!(eve, "torstai 24. joulukuuta 2026, jouluaatto, heillä on kiinni, mutta voit kysyä");
        assert_eq!(said(Lang::SvLattlast, date(2026, 12, 1), DayIs::Past), "tisdag 1 december 2026, har varit");
    }

    #[test]
    fn months_begin_on_their_weekday_and_close_without_days() {
        let days: Vec<_> = (0..62).map(|n| (shift(date(2026, 12, 1), n), DayIs::Open)).collect();
        let html = written(Lang::Sv, &days);
        assert_eq!(html.matches("role=\"grid\"").count(), 2);
        assert_eq!(html.matches("data-day=").count(), 62);
        // 1 December 2026 is a Tuesday, 1 January 2027 a Friday.
        assert_eq!(html.matches("<td></td>").count(), 1 + 4);
        assert!(html.contains("abbr=\"måndag\""), "{html}");
        assert!(html.contains("till och med januari 2027"));
        let ended = vec![(date(2026, 12, 1), DayIs::NoDecision)];
        assert!(!written(Lang::Sv, &ended).contains("Senare dagar"));
        assert_eq!(written(Lang::Sv, &[]).matches("<dialog").count(), 0);
    }
}
