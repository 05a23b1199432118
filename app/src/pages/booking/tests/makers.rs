//! One model of each page, for tests to vary.

use jiff::civil::{Date, date};

use crate::{
    domain::{
        Lang,
        booking::{Category, EventAct, Ledger, Local, State, Words},
        choice::Period,
        directory::Service,
        identity::MandateKind,
    },
    forms::booking::{cancel::CancelForm, days::DaysForm, move_to::MoveForm, report::ReportForm},
    pages::booking::{
        absences, cancel, days,
        item::{CancelBy, Item, Phase},
        list, month, move_to, one, over,
        parts::{Acting, Named, Reach},
        report, waits,
    },
};

/// A Tuesday.
pub const TODAY: Date = date(2026, 11, 24);

pub fn acting() -> Acting {
    Acting { person: "Alva Prov".into(), kind: MandateKind::GodMan }
}

pub fn local(day: Date) -> Local {
    Local::plain(day.at(18, 0, 0, 0), day.at(21, 0, 0, 0))
}

pub fn reach() -> Reach {
    Reach {
        name: "Sympati".into(),
        slug: "sympati".into(),
        phone: Some("08-508 00 000".into()),
        phone_hours: Some("mon-fri 08:00-16:30".parse().unwrap()),
        voicemail: Some(true),
        email: Some("hej@sympati.example".into()),
    }
}

/// A Saturday evening with a companion by name, confirmed.
pub fn item() -> Item {
    Item {
        reference: "B-2222-2222".into(),
        local: local(date(2026, 12, 5)),
        phase: Phase::Coming,
        state: State::Confirmed,
        service: Service::Ledsagarservice,
        provider: Named { slug: "sympati".into(), name: "Sympati".into() },
        companion: Some("Robin".into()),
        place: Some("Biografens entré".into()),
        charged: 180,
        cancel: Some(CancelBy::Until(date(2026, 12, 4).at(12, 0, 0, 0))),
    }
}

/// The same as it is when it has come to `state` and nothing can be cancelled any more.
pub fn ended(state: State) -> Item {
    Item { state, phase: Phase::Past, cancel: None, local: local(date(2026, 11, 21)), ..item() }
}

pub fn list(lang: Lang) -> list::Model {
    let ledger = Ledger { granted: 1200, booked: 180, used: 240, late: 60 };
    let next = Ledger { granted: 1200, ..Ledger::default() };
    list::Model {
        lang,
        today: TODAY,
        accounts: vec![list::Account {
            service: Service::Ledsagarservice,
            period: Period::Month,
            bookable: true,
            ledger: Some(ledger),
            next: Some((date(2026, 12, 1), next)),
        }],
        items: vec![ended(State::Given), item()],
        private: true,
        housing: true,
        reach: vec![reach()],
        contact: None,
        acting: None,
    }
}

/// The fields of days, with one decision or several.
pub fn asked(lang: Lang, decisions: &[Service], length: bool) -> days::Asked {
    let decisions = decisions.iter().map(|s| (s.code().to_owned(), *s)).collect();
    let form = DaysForm { key: "k1".into(), first: "5 december".into(), ..DaysForm::default() };
    days::Asked { lang, today: TODAY, decisions, form, errors: vec![], length }
}

pub fn waits(lang: Lang) -> waits::Model {
    let waiting = waits::Waiting {
        reference: "T-2222-2222".into(),
        service: Service::Ledsagarservice,
        days: (date(2026, 12, 5), date(2026, 12, 7)),
        minutes: 120,
        told_on: Some(TODAY),
    };
    waits::Model {
        waits: vec![waiting],
        left: 2,
        asked: asked(lang, &[Service::Ledsagarservice], true),
        instead: None,
        done: None,
        reach: vec![reach()],
        contact: None,
        acting: None,
    }
}

pub fn absences(lang: Lang) -> absences::Model {
    let on = |day: i8| absences::Visit {
        starts: date(2026, 12, day).at(10, 0, 0, 0),
        ends: date(2026, 12, day).at(11, 30, 0, 0),
    };
    let said = absences::Said {
        reference: "R-2222-2222".into(),
        days: (date(2026, 12, 5), date(2026, 12, 7)),
        by: ("Gunnar Prov".into(), Some(MandateKind::GodMan)),
    };
    absences::Model {
        visits: vec![on(4), on(7), on(8)],
        said: vec![said],
        asked: asked(lang, &[Service::Boendestod], false),
        done: None,
        reach: vec![reach()],
        contact: None,
        acting: None,
    }
}

pub fn month(lang: Lang) -> month::Model {
    month::Model { lang, today: TODAY, month: date(2026, 12, 1), items: vec![item()], acting: None }
}

pub fn one(lang: Lang, item: Item) -> one::Model {
    one::Model {
        lang,
        today: TODAY,
        item,
        decision: "d1".into(),
        activity: "Bio".into(),
        cost: Some(350),
        applies: true,
        parts: vec![(Category::Weekend, 180)],
        answer_by: Some(date(2026, 12, 4).at(12, 0, 0, 0)),
        clock: "12".into(),
        in_series: 0,
        history: vec![one::Done {
            at: date(2026, 11, 20).at(9, 5, 0, 0),
            act: EventAct::Booked,
            who: "Edit Exempel".into(),
            mandate: Some(MandateKind::GodMan),
            words: Words::default(),
        }],
        moved_to: None,
        near: vec![],
        reach: Some(reach()),
        contact: None,
        acting: None,
    }
}

pub fn cancel(lang: Lang) -> cancel::Model {
    cancel::Model {
        lang,
        today: TODAY,
        item: item(),
        in_series: 0,
        cost: 0,
        again: false,
        clock: "12".into(),
        form: CancelForm::default(),
        reach: Some(reach()),
        contact: None,
        acting: None,
    }
}

pub fn move_to(lang: Lang) -> move_to::Model {
    move_to::Model {
        lang,
        today: TODAY,
        item: item(),
        in_series: 0,
        cost: 0,
        sure: None,
        within: 7,
        clock: "12".into(),
        suggestions: vec![local(date(2026, 12, 6)), local(date(2026, 12, 12))],
        days: vec![],
        form: MoveForm { key: "k".into(), ..MoveForm::default() },
        wrong: None,
        reach: Some(reach()),
        contact: None,
        acting: None,
    }
}

pub fn report(lang: Lang) -> report::Model {
    report::Model {
        lang,
        today: TODAY,
        item: ended(State::Confirmed),
        most: 180,
        form: ReportForm::default(),
        errors: vec![],
        reach: Some(reach()),
        contact: None,
        acting: None,
    }
}

pub fn over(lang: Lang, over: over::Over) -> over::Model {
    over::Model { lang, today: TODAY, item: item(), over, reach: Some(reach()), contact: None, acting: None }
}
