//! One model of each page, for tests to vary.

use jiff::civil::{Date, date};

use crate::{
    domain::{
        Lang,
        choice::{AskKind, AskState, DefaultReason, Eligibility, Switch, Wishes, decision::tests::decision},
        directory::{Availability, Ownership, Service, TargetGroup},
        identity::{MandateKind, Needs},
        municipality::{Contact, DefaultBy},
    },
    forms::choice::{ask::AskForm, confirm::ConfirmForm, provider::ProviderForm, wishes::WishesForm},
    pages::{
        choice::{
            Acting, Agreer, AgreerRole, Consequences, Named, Sessions, Start, Subject, ask, ask_receipt, confirm,
            not_choosing, outcome, provider,
            receipt::{self, Chosen, Progress},
            which, wishes, withdraw,
        },
        directory::card::Card,
    },
};

/// A Tuesday.
pub const TODAY: Date = date(2026, 11, 24);

pub fn old() -> Named {
    Named { slug: "bromma".into(), name: "Boendestödet i Bromma".into() }
}

pub fn new() -> Named {
    Named { slug: "sympati".into(), name: "Sympati".into() }
}

pub fn acting(kind: MandateKind) -> Acting {
    Acting { person: "Alva Prov".into(), kind }
}

pub fn subject() -> Subject {
    Subject {
        decision: "d1".into(),
        service: Service::Boendestod,
        valid_to: Some(date(2027, 6, 30)),
        present: Some(old()),
        acting: None,
    }
}

pub fn contact() -> Contact {
    Contact { name: "Kontaktcenter".into(), phone: "08-465 004 01".into(), placeholder: true }
}

pub fn consequences() -> Consequences {
    let switch = Switch {
        last_day_old: Some(date(2026, 11, 28)),
        first_day_new: date(2026, 11, 29),
        start_by: Some(date(2026, 12, 1)),
    };
    Consequences { switch, start: Start::AfterOrder(7, switch.start_by), sessions: Sessions::NotBooked(vec![]) }
}

pub fn card(named: &Named, ownership: Ownership, availability: Availability) -> Card {
    Card {
        slug: named.slug.clone(),
        name: named.name.clone(),
        sample: false,
        services: vec![Service::Boendestod],
        ownership,
        availability,
        districts: vec!["Bromma".into()],
        hours: vec![],
        languages: vec![],
        survey: Some(80),
        distance: Some(1.5),
        snippet: vec![],
        snippet_lang: Lang::Sv,
        reasons: vec![],
        add: None,
        compared: false,
    }
}

pub fn candidate(named: &Named, availability: Availability, standing: Eligibility) -> provider::Candidate {
    let card = card(named, Ownership::Private, availability);
    provider::Candidate {
        card,
        standing,
        present: *named == old(),
        meet_first: false,
        targets: Some(vec![TargetGroup::Sensory]),
    }
}

pub fn which(lang: Lang, last: Date) -> which::Model {
    let decision = decision(date(2026, 1, 1), Some(last));
    let entry = which::Entry { decision, present: Some(old()), present_ended: false, open: vec![] };
    which::Model { lang, today: TODAY, acting: None, entries: vec![entry], wanted: Some(new()), contact: None }
}

pub fn provider(lang: Lang) -> provider::Model {
    let candidates = vec![
        candidate(&old(), Availability::Free(1), Eligibility::Yes),
        candidate(&new(), Availability::Free(2), Eligibility::Yes),
    ];
    provider::Model {
        lang,
        subject: subject(),
        form: ProviderForm::default(),
        errors: vec![],
        refused: None,
        unfit: None,
        total: candidates.len(),
        candidates,
        kept: None,
        page: 1,
        pages: 1,
        today: TODAY,
    }
}

pub fn wishes(lang: Lang) -> wishes::Model {
    wishes::Model {
        lang,
        subject: subject(),
        provider: new(),
        form: WishesForm::default(),
        errors: vec![],
        needs: Needs::default(),
        relative_possible: false,
    }
}

pub fn confirm(lang: Lang) -> confirm::Model {
    confirm::Model {
        lang,
        subject: subject(),
        provider: new(),
        standing: Eligibility::Yes,
        consequences: consequences(),
        wishes: Wishes::default(),
        replaces: vec![],
        others: vec![],
        form: ConfirmForm { key: "k1".into(), ..ConfirmForm::default() },
        errors: vec![],
        changed: false,
    }
}

pub fn not_choosing(lang: Lang) -> not_choosing::Model {
    not_choosing::Model {
        lang,
        subject: Subject { present: None, ..subject() },
        by: Some(DefaultBy::Nearest),
        reason: DefaultReason::Nearest,
        provider: Some(new()),
        availability: Availability::Free(2),
        distance: Some(1.5),
        passed: vec![],
        consequences: Some(consequences()),
        replaces: vec![],
        others: vec![],
        form: ConfirmForm { key: "k1".into(), ..ConfirmForm::default() },
        errors: vec![],
        changed: false,
    }
}

pub fn outcome(lang: Lang, outcome: outcome::Outcome) -> outcome::Model {
    outcome::Model { lang, subject: subject(), outcome }
}

pub fn agreer(role: AgreerRole) -> Agreer {
    Agreer { name: "Edit Exempel".into(), role }
}

pub fn receipt(lang: Lang, progress: Progress) -> receipt::Model {
    receipt::Model {
        lang,
        reference: "V7K2P".into(),
        service: Service::Boendestod,
        decision: "d1".into(),
        chosen: Chosen::Provider(new()),
        present: Some(old()),
        person: "Alva Prov".into(),
        by: None,
        made: TODAY.at(14, 20, 0, 0),
        progress,
        next_by: None,
        consequences: Some(consequences()),
        wishes: Wishes::default(),
        can_withdraw: false,
        answer: None,
        contact: Some(contact()),
        acting: None,
    }
}

pub fn withdraw(lang: Lang) -> withdraw::Model {
    let chosen = Chosen::Provider(new());
    withdraw::Model { lang, reference: "V7K2P".into(), chosen, present: Some(old()), acting: None }
}

pub fn ask(lang: Lang, kind: AskKind) -> ask::Model {
    let form = AskForm { key: "k1".into(), ..AskForm::default() };
    ask::Model { lang, subject: subject(), kind, closed: None, providers: vec![new()], form, errors: vec![] }
}

pub fn ask_receipt(lang: Lang, kind: AskKind, state: AskState) -> ask_receipt::Model {
    ask_receipt::Model {
        lang,
        reference: "Q7K2P".into(),
        kind,
        service: Service::Boendestod,
        provider: Some(old()),
        relative: None,
        person: "Alva Prov".into(),
        by: None,
        made: TODAY.at(14, 20, 0, 0),
        state,
        contact: Some(contact()),
        acting: None,
    }
}
