//! What, when, who, and what it costs, a row each with a way to change it.

use jiff::civil::Date;
use leptos::prelude::*;

use super::{Cancel, Model, Planned};
use crate::{
    components::{Tone, notice},
    domain::{
        Lang,
        booking::Becomes,
        directory::{Service, StaffLanguage},
    },
    html::{Markup, html},
    i18n::{
        format::{self, capitalised},
        t, when,
    },
    pages::{
        booking::{labels, parts::row},
        choice::labels::gender,
        directory::labels::language,
    },
};

/// All rows.
pub fn view(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let one = (!m.series).then(|| m.planned().next()).flatten();
    html! {
        <dl class="fact-list">
            {row(t!(lang, book_check_what), what(m))}
            {place(m)}
            {time(m).map(|time| row(t!(lang, book_check_when), time))}
            {row(t!(lang, book_check_who), who(m))}
            {hours(m)}
            {one.map(|p| row(t!(lang, book_check_cancel), cancel(m, p)))}
            {one.map(|p| row(t!(lang, book_check_answer), answer(m, p.becomes)))}
        </dl>
        {expenses(m)}
    }
}

/// The way back to one question.
fn change(m: &Model, rest: &str, what: String) -> impl IntoView + use<> {
    let lang = m.lang;
    html! { <p><a href=m.subject.href(lang, rest)>{t!(lang, book_check_change)} <span class="unseen">": " {what}</span></a></p> }
}

fn what(m: &Model) -> impl IntoView + use<> {
    html! { <p>{m.what.activity.clone()}</p> {change(m, "/vad", t!(m.lang, book_check_what))} }
}

/// Where to meet; relief is at home (LA 2.2, 4.3).
fn place(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let place = match (&m.what.place, m.subject.service) {
        (Some(place), _) => place.clone(),
        (None, Service::Avlosarservice) => t!(lang, book_check_home),
        (None, _) => t!(lang, book_check_no_place),
    };
    row(t!(lang, book_check_place), place)
}

/// When the one time is; a series lists its times by themselves.
fn time(m: &Model) -> Option<Markup> {
    let lang = m.lang;
    let said = if m.series {
        t!(lang, book_check_series, count = m.days.len())
    } else {
        capitalised(&when::session(lang, m.meant.as_ref()?, m.today))
    };
    Some(html! { <strong>{said}</strong> {change(m, "/nar", t!(lang, book_check_when))} })
}

/// The wishes in words, a line each.
fn who(m: &Model) -> impl IntoView + use<> {
    let (lang, w) = (m.lang, &m.wishes);
    let speaks = |l| t!(lang, choice_wished_language, language = language(lang, l));
    let lines = [
        m.companion.clone(),
        w.finnish.then(|| speaks(StaffLanguage::Finnish)),
        w.language.map(speaks),
        w.gender.map(|g| t!(lang, choice_wished_gender, gender = gender(lang, g))),
        w.text.clone(),
    ];
    let lines: Vec<_> = lines.into_iter().flatten().map(|line| html! { <li>{line}</li> }).collect();
    let said = if lines.is_empty() {
        html! { <p>{t!(lang, book_check_anybody)}</p> }
    } else {
        html! { <ul>{lines}</ul> }
    };
    html! { {said} {change(m, "/vem", t!(lang, book_check_who))} }
}

/// What it takes of the hours, by category, and what is left (R-BOOK-1, R-BOOK-4, R-BOOK-5).
fn hours(m: &Model) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    let planned: Vec<_> = m.planned().collect();
    if planned.is_empty() {
        return None;
    }
    let charged: u32 = planned.iter().map(|p| p.charged).sum();
    let minutes: u32 = planned.iter().flat_map(|p| &p.parts).map(|(_, m)| *m).sum();
    let parts: Vec<_> = planned.iter().flat_map(|p| &p.parts).copied().fold(Vec::new(), |mut sums, (kind, minutes)| {
        match sums.iter_mut().find(|(k, _)| *k == kind) {
            Some((_, sum)) => *sum += minutes,
            None => sums.push((kind, minutes)),
        }
        sums
    });
    let least = (minutes < charged).then(|| html! { <p>{t!(lang, book_check_least)}</p> });
    let period = |(left, end): &(u32, Option<Date>)| {
        let left = format::duration(lang, *left);
        let said = match end {
            Some(end) => t!(lang, book_check_left_until, left = left, day = format::date(lang, *end)),
            None => left,
        };
        html! { <p>{said}</p> }
    };
    let left: Vec<_> = m.left.iter().map(period).collect();
    let left = (!left.is_empty()).then(|| row(t!(lang, book_check_left), left));
    let takes = html! {
        <p><strong>{format::duration(lang, charged)}</strong></p>
        <p>{capitalised(&labels::parts(lang, &parts))}</p>
        {least}
    };
    Some(html! { {row(t!(lang, book_check_takes), takes)} {left} })
}

/// Until when cancelling costs nothing, and what it costs later (R-BOOK-3).
pub fn cancel(m: &Model, p: &Planned) -> String {
    let lang = m.lang;
    let hours = || format::duration(lang, p.charged);
    match (p.cancel, p.becomes) {
        (Cancel::Free, _) => t!(lang, book_check_cancel_free),
        (Cancel::FreeUntil(by), _) => {
            t!(lang, book_check_cancel_by, by = when::deadline(lang, by, m.today), hours = hours())
        }
        (Cancel::Counts, Becomes::Confirmed) => t!(lang, book_check_cancel_counts, hours = hours()),
        (Cancel::Counts, _) => t!(lang, book_check_cancel_counts_then, hours = hours()),
    }
}

/// Whether it holds at once, or the provider answers first (R-BOOK-2).
fn answer(m: &Model, becomes: Becomes) -> String {
    let lang = m.lang;
    let name = m.subject.reach.as_ref().map(|r| r.name.clone()).unwrap_or_default();
    match becomes {
        Becomes::Confirmed => t!(lang, book_check_confirmed),
        Becomes::ShortNotice => t!(lang, book_check_short, name = name),
        Becomes::Request => t!(lang, book_check_request, name = name),
    }
}

/// What the activity costs the companion: what the provider covers, and what is applied for (R-BOOK-6, LA 1.3).
fn expenses(m: &Model) -> Option<impl IntoView + use<>> {
    let (lang, rule) = (m.lang, &m.rule);
    let cost = m.what.cost?;
    let covered = t!(lang, book_check_covered, cost = cost, hour = rule.companion_expenses_per_hour);
    let applies = m.what.applies(rule.apply_above);
    let text = if applies {
        html! { <p>{t!(lang, book_check_apply, limit = rule.apply_above)}</p> <p>{covered}</p> }
    } else {
        html! { <p>{covered}</p> }
    };
    let title = if applies { t!(lang, book_check_apply_title) } else { t!(lang, book_check_cost_title) };
    Some(notice(Tone::Calm, title, text))
}

/// How one of a series is, in short.
pub fn becomes(lang: Lang, becomes: Becomes) -> String {
    match becomes {
        Becomes::Confirmed => t!(lang, book_check_one_confirmed),
        Becomes::ShortNotice | Becomes::Request => t!(lang, book_check_one_request),
    }
}
