//! The times of a series one by one, and what can be chosen instead of one that has no room (R-BOOK-10, R-BOOK-13).

use leptos::prelude::*;

use super::{
    Cancel, Day, Model, Planned,
    facts::{becomes, cancel},
};
use crate::{
    components::{Tone, badge, notice},
    domain::booking::{Becomes, No},
    html::html,
    i18n::{
        format::{self, capitalised},
        t, when,
    },
    pages::booking::{no, parts::free_times},
};

/// Why the one time cannot be booked, with free times near it to choose at once.
pub fn refused(m: &Model) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    if m.series {
        return m.planned().next().is_none().then(|| {
            let body = html! { <p>{t!(lang, book_check_none_text)}</p> };
            html! { <div role="alert">{notice(Tone::Warn, t!(lang, book_check_none_title), body)}</div> }
        });
    }
    let (_, Err(why)) = m.days.first()? else { return None };
    let body = html! { <p>{no::words(lang, why)}</p> };
    // Where all is taken, something may become free.
    let wait = matches!(why, No::Full(_)).then(|| {
        html! { <p><a href=format!("/{}/bokningar/vantan", lang.code())>{t!(lang, wait_title)}</a></p> }
    });
    Some(html! {
        <div role="alert">{notice(Tone::Warn, t!(lang, book_check_refused), body)}</div>
        {near(m)}
        {wait}
    })
}

/// Each free time is a button that chooses it.
fn near(m: &Model) -> Option<impl IntoView + use<>> {
    free_times(m.lang, (m.subject.href(m.lang, "/nar"), t!(m.lang, book_check_near)), &m.near, m.today)
}

/// The times of a series, each with what becomes of it or why it cannot be.
pub fn series(m: &Model) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    m.series.then(|| {
        let days: Vec<_> = m.days.iter().map(|d| day(m, d)).collect();
        let left_out = m.days.len() - m.planned().count();
        let told = (0 < left_out && left_out < m.days.len())
            .then(|| html! { <p>{t!(lang, book_check_left_out, count = left_out)}</p> });
        html! {
            <h2>{t!(lang, book_check_each)}</h2>
            {told}
            <ul>{days}</ul>
            {common(m)}
        }
    })
}

fn day(m: &Model, (day, outcome): &Day) -> impl IntoView + use<> {
    let lang = m.lang;
    match outcome {
        Ok(p) => {
            let said = capitalised(&when::session(lang, &p.local, m.today));
            let tone = if p.becomes == Becomes::Confirmed { Tone::Good } else { Tone::Calm };
            html! { <li>{said} ", " {format::duration(lang, p.charged)} " " {badge(tone, becomes(lang, p.becomes))}</li> }
        }
        Err(why) => {
            let said = capitalised(&when::day(lang, *day, m.today));
            html! { <li>{said} " " {badge(Tone::Warn, t!(lang, book_check_one_not))} <p>{no::words(lang, why)}</p></li> }
        }
    }
}

/// What is the same for all of them: until when each can be cancelled, and that some are asked for first.
fn common(m: &Model) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    let first: &Planned = m.planned().next()?;
    let cancelled = match first.cancel {
        Cancel::FreeUntil(_) => t!(lang, book_check_each_cancel, by = when::hour(m.rule.cancel_by.time())),
        _ => cancel(m, first),
    };
    let asked = m.planned().any(|p| p.becomes != Becomes::Confirmed);
    let asked = asked.then(|| html! { <p>{t!(lang, book_check_each_asked)}</p> });
    Some(html! { {asked} <p>{cancelled}</p> })
}
