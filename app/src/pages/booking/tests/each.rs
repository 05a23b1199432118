//! Every page, with every case it has, in every language.

use super::*;
use crate::{
    domain::{
        Lang,
        booking::{CancelReason, EventAct, No, NotThen, State, Words},
    },
    forms::booking::{
        cancel::CancelForm,
        report::ReportError,
        when::{ClockError, DayError, WhenError},
    },
    pages::booking::{
        cancel,
        item::{CancelBy, Item, Phase},
        list, month,
        move_to::{self, Wrong},
        one,
        over::{self, Over},
        report,
    },
};
use jiff::civil::date;

/// A whole page: one heading of the first rank, and no text that is missing its words.
fn whole(html: &str, title: &str) {
    assert_eq!(html.matches("<h1>").count(), 1, "{html}");
    assert!(!title.is_empty() && !html.contains("{$") && !html.contains("<p></p>"), "{html}");
    assert!(!html.contains("<dd></dd>") && !html.contains("booking-"), "{html}");
    // R-BOOK-14: the telephone is always beside.
    assert!(html.contains("tel:0850800000") && html.contains("mailto:hej@sympati.example"), "{html}");
}

#[test]
fn the_list_and_the_month_read_in_every_language() {
    for lang in Lang::ALL.iter().copied() {
        let m = list(lang);
        let title = list::title(&m);
        whole(&page(list::view(m)), &title);
        let ring = list::Model {
            accounts: list(lang).accounts.into_iter().map(|a| list::Account { bookable: false, ..a }).collect(),
            items: vec![],
            ..list(lang)
        };
        let html = page(list::view(ring));
        assert!(!html.contains("/bokningar/ny"), "{html}");
        let none =
            page(list::view(list::Model { accounts: vec![], items: vec![], acting: Some(acting()), ..list(lang) }));
        assert!(none.contains("Alva Prov") && !none.contains("/bokningar/ny"));
        for items in [vec![], vec![item()], vec![item(), ended(State::Given)]] {
            let m = month::Model { items, ..month(lang) };
            assert!(!month::title(&m).is_empty());
            let html = page(month::view(m));
            assert_eq!((html.matches("<caption>").count(), html.matches("scope=\"col\"").count()), (1, 7));
            assert!(html.contains("manad=2026-11") && html.contains("manad=2027-01"), "{html}");
        }
    }
}

// R-BOOK-3, R-BOOK-11: each state has a heading and a next step of its own, also where it lies in time.
#[test]
fn each_state_says_where_it_stands_and_what_happens_next() {
    for lang in Lang::ALL.iter().copied() {
        let mut titles = Vec::new();
        for state in State::ALL.iter().copied() {
            for phase in [Phase::Coming, Phase::Now, Phase::Past] {
                let m = one(lang, Item { phase, state, ..item() });
                titles.push(one::title(&m));
                whole(&page(one::view(m)), titles.last().unwrap());
            }
        }
        titles.sort();
        titles.dedup();
        // The nine states, with what has begun and what nobody answered.
        assert_eq!(titles.len(), State::ALL.len() + 2, "{titles:?}");
        for act in EventAct::ALL.iter().copied() {
            let words = Words { reason: Some(CancelReason::Ill), minutes: Some(20), text: Some("Hej <b>".into()) };
            let mut m = one(lang, ended(State::Confirmed));
            m.history[0].act = act;
            m.history[0].words = words;
            let html = page(one::view(m));
            assert!(html.contains("Edit Exempel") && !html.contains("<b>"), "{html}");
        }
        for cancel in [CancelBy::Counts(180), CancelBy::Free] {
            let m = one(lang, Item { cancel: Some(cancel), ..item() });
            whole(&page(one::view(m)), "x");
        }
        let m = one::Model {
            answer_by: None,
            in_series: 3,
            near: vec![local(date(2026, 12, 6))],
            ..one(lang, Item { state: State::Requested, ..item() })
        };
        whole(&page(one::view(m)), "x");
    }
}

#[test]
fn the_forms_read_in_every_language() {
    for lang in Lang::ALL.iter().copied() {
        for (cost, again, all, in_series) in
            [(0, false, "", 0), (180, false, "", 3), (180, true, "", 0), (300, true, "1", 3)]
        {
            let form = CancelForm { all: all.into(), ..CancelForm::default() };
            let m = cancel::Model { cost, again, in_series, form, acting: Some(acting()), ..cancel(lang) };
            let title = cancel::title(&m);
            whole(&page(cancel::view(m)), &title);
        }
        let typed = vec![WhenError::Day(DayError::Missing), WhenError::From(ClockError::Unclear), WhenError::Twice];
        let past = No::Then(NotThen::Past);
        let several = vec![(date(2026, 12, 6), None), (date(2026, 12, 13), Some(past.clone()))];
        for wrong in
            [None, Some(Wrong::Typed(typed)), Some(Wrong::No(past)), Some(Wrong::Same), Some(Wrong::Several(several))]
        {
            for suggestions in [vec![], move_to(lang).suggestions] {
                let m = move_to::Model { wrong: wrong.clone(), suggestions, in_series: 3, ..move_to(lang) };
                let title = move_to::title(&m);
                let html = page(move_to::view(m));
                whole(&html, &title);
                assert_eq!(html.contains("id=\"fel\""), wrong.is_some(), "{html}");
            }
        }
        let m = move_to::Model { cost: 180, sure: Some(local(date(2026, 12, 6))), ..move_to(lang) };
        let title = move_to::title(&m);
        whole(&page(move_to::view(m)), &title);
        let errors = vec![
            ReportError::WhatMissing,
            ReportError::MinutesMissing,
            ReportError::MinutesFar,
            ReportError::TextTooLong,
        ];
        for errors in [vec![], errors] {
            let m = report::Model { errors, ..report(lang) };
            let title = report::title(&m);
            whole(&page(report::view(m)), &title);
        }
        for why in [Over::Begun, Over::TooEarly, Over::Stands] {
            let m = over(lang, why);
            let title = over::title(&m);
            whole(&page(over::view(m)), &title);
        }
    }
}
