//! One model of each page, for tests to vary.

use jiff::civil::{Date, date};

use crate::{
    domain::{
        Lang,
        booking::{Becomes, Category, Companion, No, SessionWishes, What, consent},
        choice::{Acting as By, Gender, decision::tests::decision},
        directory::{Hours, Service, Skill, StaffLanguage},
        identity::{MandateKind, Needs},
        municipality::{BookingRule, Contact},
    },
    forms::{
        booking::{what::WhatForm, when::WhenForm, who::WhoForm},
        choice::confirm::ConfirmForm,
    },
    pages::booking::{
        new::{
            Subject,
            check::{self, Cancel, Planned},
            stop, what, when, which, who,
        },
        parts::{Acting, Local, Reach},
    },
};

/// A Wednesday.
pub const TODAY: Date = date(2026, 11, 25);

pub fn reach() -> Reach {
    Reach {
        name: "Liljeholmens ledsagare".into(),
        slug: "liljeholmen".into(),
        phone: Some("08-555 10 20".into()),
        voicemail: Some(true),
        email: Some("boka@exempel.se".into()),
        ..Reach::default()
    }
}

pub fn acting(kind: MandateKind) -> Acting {
    Acting { person: "Alva Prov".into(), kind }
}

pub fn subject(service: Service) -> Subject {
    Subject {
        decision: "d1".into(),
        service,
        valid_to: Some(date(2027, 6, 30)),
        acting: None,
        reach: Some(reach()),
        contact: None,
    }
}

pub fn rule() -> BookingRule {
    BookingRule {
        cancel_by: "12:00".parse().unwrap(),
        major_holidays: vec![],
        companion_expenses_per_hour: 6,
        apply_above: 300,
    }
}

pub fn which(lang: Lang, here: bool, provider: bool) -> which::Model {
    let entry = which::Entry {
        decision: crate::domain::choice::Decision {
            service: Service::Ledsagarservice,
            ..decision(date(2026, 1, 1), Some(date(2027, 6, 30)))
        },
        reach: provider.then(reach),
        left: Some(600),
        here,
    };
    let contact = Contact { name: "Kontaktcenter".into(), phone: "08-400 80 00".into(), placeholder: false };
    which::Model { lang, today: TODAY, acting: None, entries: vec![entry], contact: Some(contact) }
}

pub fn what(lang: Lang, service: Service) -> what::Model {
    what::Model { lang, subject: subject(service), rule: rule(), form: WhatForm::default(), errors: vec![] }
}

pub fn evening() -> Local {
    Local::plain(date(2026, 12, 5).at(18, 0, 0, 0), date(2026, 12, 5).at(21, 0, 0, 0))
}

pub fn when(lang: Lang, service: Service) -> when::Model {
    when::Model {
        lang,
        subject: subject(service),
        today: TODAY,
        suggestions: vec![evening()],
        days: vec![],
        within: 7,
        form: WhenForm::default(),
        errors: vec![],
    }
}

pub fn companion(id: &str, name: &str) -> Companion {
    Companion {
        id: id.into(),
        name: name.into(),
        languages: vec![StaffLanguage::Finnish],
        skills: vec![Skill::Tandem],
        gender: Some(Gender::Woman),
        hours: Hours::default(),
    }
}

pub fn who(lang: Lang) -> who::Model {
    who::Model {
        lang,
        subject: subject(Service::Ledsagarservice),
        companions: vec![companion("c1", "Aino"), companion("c2", "Leo")],
        last: Some("c2".into()),
        away: vec![],
        needs: Needs::default(),
        form: WhoForm::default(),
        errors: vec![],
    }
}

pub fn planned(becomes: Becomes) -> Planned {
    Planned {
        local: evening(),
        becomes,
        parts: vec![(Category::Weekend, 180)],
        charged: 180,
        cancel: Cancel::FreeUntil(date(2026, 12, 4).at(12, 0, 0, 0)),
    }
}

pub fn check(lang: Lang, outcome: Result<Planned, No>) -> check::Model {
    check::Model {
        lang,
        subject: subject(Service::Ledsagarservice),
        today: TODAY,
        rule: rule(),
        what: What { activity: "Bio".into(), place: Some("Odenplan".into()), cost: Some(150) },
        wishes: SessionWishes { finnish: true, gender: Some(Gender::Woman), ..SessionWishes::default() },
        companion: Some("Leo".into()),
        days: vec![(date(2026, 12, 5), outcome)],
        series: false,
        meant: Some(evening()),
        near: vec![],
        left: vec![(420, Some(date(2026, 12, 31)))],
        asked: &[],
        form: ConfirmForm { key: "k.1".into(), ..ConfirmForm::default() },
        errors: vec![],
        changed: false,
    }
}

/// As somebody who acts for a person of an age would see it.
pub fn check_by(lang: Lang, kind: MandateKind, age: i16) -> check::Model {
    let mut m = check(lang, Ok(planned(Becomes::Confirmed)));
    m.subject.acting = Some(acting(kind));
    m.asked = consent::asked(By::For { kind, sole: false }, age);
    m
}

pub fn stop(lang: Lang, stop: stop::Stop) -> stop::Model {
    let mut subject = subject(Service::Avlosarservice);
    subject.acting = Some(acting(MandateKind::Forvaltare));
    stop::Model { lang, subject, stop }
}
