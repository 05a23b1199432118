//! Every page, with every case it has, in every language.

use super::*;
use crate::{
    domain::{
        Lang,
        choice::{AskKind, AskState, Eligibility, Unable},
        identity::MandateKind,
    },
    forms::choice::{
        answer::{AnswerError, AnswerForm},
        ask::AskError,
        confirm::ConfirmError,
        provider::ProviderError,
        wishes::WishError,
    },
    i18n::t,
    pages::choice::{
        AgreerRole, ask, ask_receipt, confirm, not_choosing,
        outcome::{self, Outcome},
        provider,
        receipt::{self, Answer, Progress},
        which, wishes, withdraw,
    },
};
use jiff::civil::date;

/// A whole page: one heading of the first rank with its title, and no text that is missing its words.
fn whole(html: &str, title: &str) {
    assert_eq!(html.matches("<h1>").count(), 1, "{html}");
    assert!(!title.is_empty() && !html.contains("choice-") && !html.contains("{$"), "{html}");
    assert!(!html.contains("<p></p>") && !html.contains("<dd></dd>"), "{html}");
}

const STANDINGS: [Eligibility; 10] = [
    Eligibility::Yes,
    Eligibility::YesNoCeiling,
    Eligibility::Unknown,
    Eligibility::FullQueue(3),
    Eligibility::Full,
    Eligibility::WrongService,
    Eligibility::OtherMunicipality,
    Eligibility::OtherDistrict,
    Eligibility::Age,
    Eligibility::Ended,
];

#[test]
fn the_steps_read_in_every_language() {
    for lang in Lang::ALL.iter().copied() {
        let m = which(lang, date(2027, 6, 30));
        let title = which::title(&m);
        whole(&page(which::view(m)), &title);
        let none = which::Model { entries: vec![], ..which(lang, TODAY) };
        assert!(page(which::view(none)).contains(&t!(lang, choice_which_none)));
        let m = provider(lang);
        let title = provider::title(&m);
        whole(&page(provider::view(m)), &title);
        let m = wishes(lang);
        let title = wishes::title(&m);
        whole(&page(wishes::view(m)), &title);
        for standing in STANDINGS {
            let m = confirm::Model { standing, changed: true, ..confirm(lang) };
            let title = confirm::title(&m);
            whole(&page(confirm::view(m)), &title);
        }
        let m = not_choosing(lang);
        let title = not_choosing::title(&m);
        whole(&page(not_choosing::view(m)), &title);
        let m = withdraw(lang);
        let title = withdraw::title(&m);
        whole(&page(withdraw::view(m)), &title);
    }
}

// R-CHO-7: wherever something stands in the way, it is said that nothing has changed, and there is a way on.
#[test]
fn whatever_stands_in_the_way_has_a_way_on() {
    let unable = [Unable::TooYoung, Unable::OfAge, Unable::WillMissing, Unable::ReasonMissing];
    let mut all: Vec<_> = STANDINGS.iter().map(|s| Outcome::NotPossible(new(), *s)).collect();
    all.extend(unable.map(Outcome::Unable));
    all.extend([
        Outcome::Present(new()),
        Outcome::WorksThere(new()),
        Outcome::NothingChosen,
        Outcome::Keeps(old()),
        Outcome::DecisionEnded(TODAY),
        Outcome::EndsFirst { last: TODAY, first: date(2026, 11, 29) },
        Outcome::Ordered("V7K2P".into()),
        Outcome::NotTheirs("V7K2P".into()),
        Outcome::MakerGone,
    ]);
    for lang in Lang::ALL.iter().copied() {
        for what in &all {
            let m = outcome(lang, what.clone());
            let title = outcome::title(&m);
            let html = page(outcome::view(m));
            whole(&html, &title);
            assert!(html.contains(&t!(lang, choice_out_nothing)) && html.contains("class=\"button\""), "{what:?}");
            let receipt = matches!(what, Outcome::Ordered(_) | Outcome::NotTheirs(_));
            assert_eq!(html.contains("/val/kvitto/V7K2P"), receipt, "{what:?}");
        }
    }
}

#[test]
fn receipts_read_in_every_language() {
    let awaiting = |role| Progress::AwaitingConsent(vec![agreer(role)]);
    let all = [
        awaiting(AgreerRole::Youth),
        awaiting(AgreerRole::Guardian),
        Progress::Against,
        Progress::CaseOfficerPicks,
        Progress::Confirmed,
        Progress::Ordered(TODAY),
        Progress::Withdrawn(TODAY),
        Progress::Replaced(Some("V9".into())),
        Progress::Replaced(None),
        Progress::Refused(Some("Edit Exempel".into())),
        Progress::Refused(None),
    ];
    for lang in Lang::ALL.iter().copied() {
        for progress in &all {
            let by = Some(("Edit Exempel".into(), MandateKind::Guardian));
            let m = receipt::Model { by, next_by: Some(TODAY), ..receipt(lang, progress.clone()) };
            let title = receipt::title(&m);
            let html = page(receipt::view(m));
            whole(&html, &title);
            assert!(html.contains("V7K2P") && html.contains("14.20") && html.contains("Edit Exempel"));
        }
        for kind in AskKind::ALL {
            for state in AskState::ALL {
                let m = ask_receipt(lang, *kind, *state);
                let title = ask_receipt::title(&m);
                let html = page(ask_receipt::view(m));
                whole(&html, &title);
                assert!(html.contains("Q7K2P"));
            }
        }
    }
}

// R-CHO-6
#[test]
fn what_can_be_asked_for_and_what_cannot_reads_in_every_language() {
    let closed = [
        ask::Closed::Municipality("Botkyrka".into()),
        ask::Closed::Decision,
        ask::Closed::Service,
        ask::Closed::NoProvider,
    ];
    for lang in Lang::ALL.iter().copied() {
        for kind in AskKind::ALL {
            let m = ask(lang, *kind);
            let title = ask::title(&m);
            let html = page(ask::view(m));
            whole(&html, &title);
            assert!(html.contains(&format!("action=\"/{}/val/d1/fraga/{}\"", lang.code(), kind.code())), "{html}");
        }
        for why in &closed {
            let m = ask::Model { closed: Some(why.clone()), ..ask(lang, AskKind::Relative) };
            let html = page(ask::view(m));
            assert!(!html.contains("<form") && html.contains("/kontakt"), "{why:?}");
        }
    }
}

/// Every link of the error summary leads to something on the page, and the title says that something is wrong.
fn mended(lang: Lang, html: &str, title: &str) {
    let begin = html.find("error-summary").unwrap_or_else(|| panic!("no summary: {html}"));
    let summary = html[begin..].split("</div>").next().unwrap();
    let fields: Vec<_> = summary.split("href=\"#").skip(1).map(|s| s.split('"').next().unwrap()).collect();
    assert!(!fields.is_empty());
    for field in fields {
        assert!(html.contains(&format!("id=\"{field}\"")), "{field}: {html}");
    }
    assert!(title.starts_with(t!(lang, form_error_in_title, title = "").trim_end()), "{title}");
}

#[test]
fn errors_lead_to_their_fields() {
    for lang in Lang::ALL.iter().copied() {
        for error in [ProviderError::Missing, ProviderError::Unknown, ProviderError::Not(Eligibility::Full)] {
            let m = provider::Model { errors: vec![error], refused: Some(new()), ..provider(lang) };
            let title = provider::title(&m);
            mended(lang, &page(provider::view(m)), &title);
        }
        let m = wishes::Model { errors: vec![WishError::TextTooLong], ..wishes(lang) };
        let title = wishes::title(&m);
        mended(lang, &page(wishes::view(m)), &title);
        for error in [ConfirmError::WillMissing, ConfirmError::ReasonMissing, ConfirmError::ReasonTooLong] {
            let mut m = confirm::Model { errors: vec![error], ..confirm(lang) };
            m.subject.acting = Some(acting(MandateKind::GodMan));
            let title = confirm::title(&m);
            mended(lang, &page(confirm::view(m)), &title);
        }
        for (kind, errors) in [
            (AskKind::Meet, vec![AskError::ProviderUnfit, AskError::WhenTooLong, AskError::ReachMissing]),
            (AskKind::Contact, vec![AskError::WhyTooLong, AskError::WishTooLong]),
            (AskKind::Relative, vec![AskError::WhoMissing, AskError::RelationMissing]),
        ] {
            let m = ask::Model { errors, ..ask(lang, kind) };
            let title = ask::title(&m);
            mended(lang, &page(ask::view(m)), &title);
        }
        let answer = Answer { form: AnswerForm::default(), errors: vec![AnswerError::Missing] };
        let awaiting = Progress::AwaitingConsent(vec![agreer(AgreerRole::Youth)]);
        let m = receipt::Model { answer: Some(answer), ..receipt(lang, awaiting) };
        let title = receipt::title(&m);
        mended(lang, &page(receipt::view(m)), &title);
    }
}
