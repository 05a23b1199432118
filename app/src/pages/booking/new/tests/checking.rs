//! The last page before it is booked: all that it has to show.

use jiff::civil::date;

use super::{makers::*, page, whole};
use crate::{
    domain::{
        Lang,
        booking::{Becomes, Category, No, NotThen, Overspent},
        identity::MandateKind,
    },
    forms::{booking::when::slot, choice::confirm::ConfirmError},
    i18n::t,
    pages::booking::new::check::{self, Cancel, Model, Planned},
};

fn shown(m: Model) -> String {
    let title = check::title(&m);
    let html = page(check::view(m));
    whole(&html, &title);
    html
}

fn sv(p: Planned) -> String {
    shown(check(Lang::Sv, Ok(p)))
}

// R-BOOK-1, R-BOOK-3, R-BOOK-5, R-BOOK-8: what, when, who, the hours and until when it can be cancelled.
#[test]
fn everything_is_there_to_check() {
    let html = sv(planned(Becomes::Confirmed));
    for told in [
        "Bio",
        "Odenplan",
        "Lördag den 5 december klockan 18–21",
        "Leo",
        "Språk: finska",
        "3\u{a0}timmar",
        "3\u{a0}timmar på helg",
        "7\u{a0}timmar, till och med 31 december 2026",
        "Senast fredag den 4 december klockan 12 kostar det inget. Senare räknas 3\u{a0}timmar som använda.",
        "name=\"nyckel\" value=\"k.1\"",
        "/sv/bokningar/ny/d1/vad\"",
        "/sv/bokningar/ny/d1/nar\"",
        "/sv/bokningar/ny/d1/vem\"",
        "mailto:boka@exempel.se",
    ] {
        assert!(html.contains(told), "{told}: {html}");
    }
    for lang in Lang::ALL.iter().copied() {
        for becomes in Becomes::ALL {
            shown(Model { changed: true, ..check(lang, Ok(planned(*becomes))) });
        }
    }
}

// R-BOOK-2: whether it holds at once, or the provider answers first.
#[test]
fn it_is_said_whether_the_provider_answers_first() {
    assert!(sv(planned(Becomes::Confirmed)).contains(">Boka</button>"));
    for asked in [Becomes::ShortNotice, Becomes::Request] {
        let html = sv(planned(asked));
        assert!(
            html.contains("Skicka förfrågan</button>") && html.contains("Liljeholmens ledsagare svarar först"),
            "{html}"
        );
    }
}

// R-BOOK-3, R-BOOK-4: what cancelling costs, and that an hour is the least.
#[test]
fn what_it_costs_is_said() {
    let late = Planned { cancel: Cancel::Counts, ..planned(Becomes::Confirmed) };
    assert!(
        sv(late.clone())
            .contains("Det är efter klockan 12 dagen före. Du kan avboka, men 3\u{a0}timmar räknas ändå som använda.")
    );
    assert!(sv(Planned { becomes: Becomes::ShortNotice, ..late }).contains("har sagt ja kostar det inget"));
    let free = Planned { cancel: Cancel::Free, ..planned(Becomes::Confirmed) };
    assert!(sv(free).contains("när som helst"));
    let short = Planned { parts: vec![(Category::Day, 30)], charged: 60, ..planned(Becomes::Confirmed) };
    let html = sv(short);
    assert!(
        html.contains("minst en timme") && html.contains("1\u{a0}timme") && html.contains("30\u{a0}minuter på dagen")
    );
    assert!(!sv(planned(Becomes::Confirmed)).contains("minst en timme"));
}

// R-BOOK-6: above the limit one applies at the board, and it is recorded; what the provider covers is said.
#[test]
fn a_high_cost_is_applied_for() {
    let with = |cost| {
        let mut m = check(Lang::Sv, Ok(planned(Becomes::Confirmed)));
        m.what.cost = cost;
        shown(m)
    };
    assert!(with(Some(301)).contains("Du söker pengar") && with(Some(301)).contains("6 kronor i timmen"));
    assert!(!with(Some(300)).contains("Du söker pengar") && with(Some(300)).contains("6 kronor i timmen"));
    assert!(!with(None).contains("6 kronor i timmen"));
}

// R-BOOK-10: the plain reason, and the nearest free times as buttons that choose them; nothing to confirm.
#[test]
fn what_has_no_room_is_told_with_other_times() {
    for lang in Lang::ALL.iter().copied() {
        for no in [
            No::Full(vec![]),
            No::Companion(vec![]),
            No::Meets("B-2222-2222".into()),
            No::Hours(Overspent { from: date(2026, 12, 1), needed: 180, left: 60 }),
            No::Then(NotThen::Past),
            No::NoProvider(TODAY),
        ] {
            let full = matches!(no, No::Full(_));
            let html = shown(Model { near: vec![evening()], left: vec![], ..check(lang, Err(no)) });
            assert!(html.contains(&format!("name=\"forslag\" value=\"{}\"", slot::code(&evening()))), "{html}");
            assert!(!html.contains("name=\"nyckel\"") && html.contains(&t!(lang, book_check_refused)), "{html}");
            assert_eq!(html.contains("/bokningar/vantan"), full, "{html}");
        }
    }
}

// R-BOOK-13: each time of a series with what becomes of it or why it cannot be, and what all of them take.
#[test]
fn a_series_shows_each_of_its_times() {
    let not = (date(2026, 12, 12), Err(No::Full(vec![])));
    for lang in Lang::ALL.iter().copied() {
        let mut m = check(lang, Ok(planned(Becomes::Confirmed)));
        m.series = true;
        m.days.extend([not.clone(), (date(2026, 12, 19), Ok(planned(Becomes::Request)))]);
        let html = shown(m);
        assert!(html.contains(&t!(lang, book_check_button_series, count = 2)), "{html}");
        assert!(html.contains(&t!(lang, booking_no_full)) && html.contains(&t!(lang, book_check_left_out, count = 1)));
        assert!(html.contains("6\u{a0}"), "{html}");
        let none = Model { series: true, days: vec![not.clone()], left: vec![], ..check(lang, Err(No::Full(vec![]))) };
        let html = shown(none);
        assert!(html.contains(&t!(lang, book_check_none_title)) && !html.contains("name=\"nyckel\""));
    }
}

// R-ACT-1: god man, förvaltare and a guardian of somebody who is 15 to 17 say what the person wants.
#[test]
fn the_persons_will_is_asked_of_those_who_have_to_heed_it() {
    for lang in Lang::ALL.iter().copied() {
        for (kind, age, asked, reason) in [
            (MandateKind::GodMan, 40, true, true),
            (MandateKind::Forvaltare, 40, true, false),
            (MandateKind::Guardian, 16, true, true),
            (MandateKind::Guardian, 10, false, false),
            (MandateKind::Proxy, 40, false, false),
        ] {
            let html = shown(check_by(lang, kind, age));
            assert_eq!(html.contains("name=\"vilja\""), asked, "{kind:?}");
            assert_eq!(html.contains("name=\"skal\""), reason, "{kind:?}");
        }
        for error in [ConfirmError::WillMissing, ConfirmError::ReasonMissing, ConfirmError::ReasonTooLong] {
            let html = shown(Model { errors: vec![error], ..check_by(lang, MandateKind::GodMan, 40) });
            assert!(html.contains("error-summary") && html.contains("Alva Prov"));
        }
    }
}
