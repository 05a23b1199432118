//! Waiting for a time, and being away.

use super::*;
use crate::i18n::t;
use crate::{
    domain::{Lang, booking::stretch::NotDays, directory::Service},
    forms::booking::{days::DaysError, when::DayError},
    pages::booking::{
        absences, days,
        waits::{self, Instead},
    },
};
use jiff::civil::date;

// At most three waits; none is asked for when there is no room for it.
#[test]
fn waits_are_listed_and_more_can_be_asked_for_while_there_is_room() {
    for lang in Lang::ALL.iter().copied() {
        let html = page(waits::view(waits(lang)));
        assert!(html.contains("/bokningar/vantan/T-2222-2222/avsluta") && html.contains("name=\"langd\""), "{html}");
        assert!(html.contains(&t!(lang, wait_left, count = 2)) && !html.contains("name=\"beslut\""), "{html}");
        let full = page(waits::view(waits::Model { left: 0, ..waits(lang) }));
        assert!(full.contains(&t!(lang, wait_full)) && !full.contains("name=\"forsta\""), "{full}");
        let none = page(waits::view(waits::Model { waits: vec![], ..waits(lang) }));
        assert!(none.contains(&t!(lang, wait_none)));
        for (instead, title) in [
            (Instead::Free("d1".into(), vec![]), t!(lang, wait_free_title)),
            (Instead::TooMany, t!(lang, wait_many_title)),
            (Instead::NothingPublished, t!(lang, wait_unpublished_title)),
        ] {
            let html = page(waits::view(waits::Model { instead: Some(instead), ..waits(lang) }));
            assert!(html.contains(&title) && html.contains("role=\"alert\""), "{html}");
        }
    }
}

#[test]
fn times_that_are_free_already_can_be_booked_at_once() {
    let free = vec![local(date(2026, 12, 5))];
    let m = waits::Model { instead: Some(Instead::Free("d1".into(), free)), ..waits(Lang::Sv) };
    let html = page(waits::view(m));
    assert!(html.contains("action=\"/sv/bokningar/ny/d1/nar\"") && html.contains("name=\"forslag\""), "{html}");
}

// What is wrong stands beside its field, and what was typed stays.
#[test]
fn what_is_wrong_with_days_is_told_beside_the_field() {
    let both = [Service::Ledsagarservice, Service::Avlosarservice];
    for lang in Lang::ALL.iter().copied() {
        for (error, field) in [
            (DaysError::Decision, "beslut"),
            (DaysError::First(DayError::Unclear), "forsta"),
            (DaysError::Last(DayError::NoSuch(31, date(2026, 11, 1))), "sista"),
            (DaysError::Length, "langd"),
            (DaysError::Not(NotDays::EndsFirst), "sista"),
            (DaysError::Not(NotDays::Past), "sista"),
            (DaysError::Not(NotDays::AfterDecision(date(2026, 12, 31))), "sista"),
            (DaysError::Not(NotDays::TooLong), "sista"),
            (DaysError::Not(NotDays::Far), "forsta"),
        ] {
            let asked = days::Asked { errors: vec![error], ..asked(lang, &both, true) };
            let (at, words) = days::errors(&asked).remove(0);
            let m = waits::Model { asked, ..waits(lang) };
            let title = waits::title(&m);
            let html = page(waits::view(m));
            assert_eq!((at, html.matches(&words).count()), (field, 2), "{html}");
            assert!(html.contains(&format!("href=\"#{field}\"")) && title != t!(lang, wait_title), "{html}");
            assert!(html.contains("value=\"5 december\"") && html.contains("value=\"k1\""));
        }
    }
}

// R-BOOK-15, R-ACT-2: visits on days away are marked in words, and who said it is told.
#[test]
fn days_away_are_told_of_each_visit() {
    for lang in Lang::ALL.iter().copied() {
        let html = page(absences::view(absences(lang)));
        assert_eq!(html.matches(&t!(lang, away_on_visit)).count(), 1, "{html}");
        assert!(html.contains("Gunnar Prov") && html.contains("/bokningar/franvaro/R-2222-2222/aterkalla"));
        let mut over = absences(lang);
        over.asked.today = date(2026, 12, 8);
        assert!(!page(absences::view(over)).contains("aterkalla"), "what is over is not taken back");
        let mut none = absences(lang);
        (none.asked.decisions, none.visits) = (vec![], vec![]);
        let html = page(absences::view(none));
        assert!(html.contains(&t!(lang, away_nothing)) && !html.contains("name=\"forsta\""), "{html}");
        assert!(html.contains(&t!(lang, away_no_visits)));
    }
}
