//! What a rule asks of a page.

use super::*;
use crate::{
    domain::{
        Lang,
        booking::{Ledger, State},
    },
    forms::booking::cancel::CancelForm,
    pages::booking::{
        cancel,
        item::{CancelBy, Item, Phase},
        list, month, move_to, one, report,
    },
};
use jiff::civil::date;

// R-BOOK-1, R-BOOK-3: left, booked, used and cancelled late, in words, and a bar that says the same.
#[test]
fn the_hours_are_said_in_words() {
    let html = page(list::view(list(Lang::Sv)));
    for said in
        ["Kvar: 12 timmar", "Bokat: 3 timmar", "Använt: 4 timmar", "räknas: 1 timme", "20 timmar", "1 december 2026"]
    {
        assert!(html.contains(said), "{said}: {html}");
    }
    assert!(html.contains("width=\"40\""));
    let mut m = list(Lang::Sv);
    m.accounts[0].ledger = Some(Ledger { granted: 1200, ..Ledger::default() });
    assert!(!page(list::view(m)).contains("Avbokat sent"));
}

// R-BOOK-3: until when it costs nothing, in the person's words, and what it costs later.
#[test]
fn the_deadline_is_in_the_persons_words() {
    let m = list::Model { today: date(2026, 12, 3), ..list(Lang::Sv) };
    let html = page(list::view(m));
    assert!(html.contains("Lördag den 5 december klockan 18–21"), "{html}");
    assert!(html.contains("Avboka senast i morgon klockan 12, så kostar det inget."), "{html}");
    let late = Item { cancel: Some(CancelBy::Counts(180)), ..item() };
    let html = page(one::view(one(Lang::Sv, late)));
    assert!(html.contains("räknas 3 timmar ändå som använd tid"), "{html}");
    let html = page(list::view(list(Lang::Fi)));
    assert!(
        html.contains("Lauantaina 5. joulukuuta kello 18–21") && html.contains("perjantaina 4. joulukuuta kello 12")
    );
}

// R-BOOK-3: only the page that asks once more carries the cost that is agreed to.
#[test]
fn late_is_asked_about_once_more_with_what_it_costs() {
    let first = page(cancel::view(cancel::Model { cost: 180, ..cancel(Lang::Sv) }));
    assert!(first.contains("Klockan är efter 12 dagen före.") && !first.contains("kostnad"), "{first}");
    assert!(!page(cancel::view(cancel(Lang::Sv))).contains("Klockan är efter"));
    let form = CancelForm { reason: "sjuk".into(), ..CancelForm::default() };
    let again = page(cancel::view(cancel::Model { cost: 180, again: true, form, ..cancel(Lang::Sv) }));
    assert!(
        again.contains("name=\"kostnad\" value=\"180\"") && again.contains("name=\"skal\" value=\"sjuk\""),
        "{again}"
    );
    assert!(again.contains("role=\"alert\"") && again.contains("Vill du avboka ändå?"));
}

// R-BOOK-3, R-BOOK-13: a late move says what it costs, keeps all that was chosen, and is asked about once more.
#[test]
fn a_late_move_is_asked_about_once_more() {
    let first = page(move_to::view(move_to::Model { cost: 180, ..move_to(Lang::Sv) }));
    assert!(first.contains("men 3 timmar av den gamla tiden räknas") && !first.contains("kostnad"), "{first}");
    assert!(first.contains("Du behåller den tills den nya är klar."));
    let mut m = move_to(Lang::Sv);
    m.form.when.slot = "2026-12-06T18:00/21:00".into();
    let m = move_to::Model { cost: 180, sure: Some(local(date(2026, 12, 6))), ..m };
    let again = page(move_to::view(m));
    assert!(again.contains("Den nya tiden är söndag den 6 december klockan 18–21."), "{again}");
    for kept in ["name=\"kostnad\" value=\"180\"", "name=\"nyckel\" value=\"k\"", "value=\"2026-12-06T18:00/21:00\""] {
        assert!(again.contains(kept), "{kept}: {again}");
    }
}

// R-BOOK-13: one or all is asked only of a series.
#[test]
fn one_or_all_is_asked_only_of_a_series() {
    for (in_series, asked) in [(0, false), (1, false), (2, true)] {
        let html = page(cancel::view(cancel::Model { in_series, ..cancel(Lang::Sv) }));
        assert_eq!(html.contains("name=\"alla\""), asked, "{in_series}");
    }
}

// R-BOOK-8, R-ACT-2: who did what, when and as what.
#[test]
fn the_history_says_who_and_as_what() {
    let html = page(one::view(one(Lang::Sv, item())));
    assert!(html.contains("20 november 2026 klockan 9.05"), "{html}");
    assert!(html.contains("Edit Exempel bokade tiden, som god man."), "{html}");
    assert!(html.contains("Robin") && html.contains("B-2222-2222"));
}

// R-BOOK-11: hours come back, the follow-up is said, and new times are offered.
#[test]
fn nobody_came_gives_the_hours_back() {
    let near = vec![local(date(2026, 12, 6))];
    let html = page(one::view(one::Model { near, ..one(Lang::Sv, ended(State::NoShow)) }));
    assert!(html.contains("Du har fått tillbaka 3 timmar. Sympati vet om det och ska höra av sig"), "{html}");
    assert!(html.contains("Söndag den 6 december klockan 18–21"), "{html}");
    assert!(html.contains("value=\"2026-12-06T18:00/21:00\"") && html.contains("/sv/bokningar/ny/d1/nar\""), "{html}");
    let html = page(report::view(report(Lang::SvLattlast)));
    assert!(html.contains("Då får du tillbaka 3 timmar."), "{html}");
}

// What can be done is offered, and nothing else.
#[test]
fn what_can_be_done_is_offered() {
    for (state, phase, change, told) in [
        (State::Confirmed, Phase::Coming, true, false),
        (State::Requested, Phase::Coming, true, false),
        (State::Confirmed, Phase::Now, false, true),
        (State::Confirmed, Phase::Past, false, true),
        (State::Given, Phase::Past, false, true),
        (State::Requested, Phase::Past, false, false),
        (State::NoShow, Phase::Past, false, false),
        (State::Cancelled, Phase::Coming, false, false),
    ] {
        let html = page(one::view(one(Lang::Sv, Item { phase, state, ..item() })));
        let has = |rest: &str| html.contains(&format!("/sv/bokningar/B-2222-2222/{rest}\""));
        assert_eq!((has("flytta"), has("avboka"), has("ingen-kom")), (change, change, told), "{state:?} {phase:?}");
    }
}

// R-ACT-6: without a place nothing is said of one.
#[test]
fn a_place_that_is_hidden_is_not_named() {
    let hidden = || Item { place: None, ..item() };
    let pages = [
        page(one::view(one(Lang::Sv, hidden()))),
        page(list::view(list::Model { items: vec![hidden()], ..list(Lang::Sv) })),
    ];
    assert!(pages.iter().all(|html| !html.contains("entré") && !html.contains("Plats:") && !html.contains("Var</dt>")));
}

// The days of the month are all there, each once, and what is on them.
#[test]
fn a_month_has_all_its_days() {
    for (first, days, weeks) in
        [(date(2026, 12, 1), 31, 5), (date(2027, 2, 1), 28, 4), (date(2028, 2, 1), 29, 5), (date(2026, 8, 1), 31, 6)]
    {
        let html = page(month::view(month::Model { month: first, ..month(Lang::Sv) }));
        assert_eq!(html.matches("month-day").count(), days, "{first}");
        assert_eq!(html.matches("<tr").count(), weeks + 1, "{first}");
        assert_eq!(html.matches("<td").count(), weeks * 7, "{first}");
    }
    let html = page(month::view(month(Lang::Sv)));
    assert!(html.contains("Klockan 18–21, Ledsagarservice"), "{html}");
    let m = month::Model { today: date(2026, 12, 5), ..month(Lang::Fi) };
    assert_eq!(page(month::view(m)).matches("aria-current=\"date\"").count(), 1);
}
