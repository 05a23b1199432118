//! Acting for somebody, not choosing, and what the receipts say.

use super::*;
use crate::{
    domain::{
        Lang,
        choice::{AskKind, AskState, DefaultReason, Eligibility, Wishes},
        directory::Service,
        identity::MandateKind,
        municipality::DefaultBy,
    },
    forms::choice::answer::AnswerForm,
    i18n::t,
    pages::choice::{
        AgreerRole, Subject, ask_receipt, confirm, not_choosing,
        receipt::{self, Answer, Chosen, Progress},
        withdraw,
    },
};

// R-ACT-1: a god man and a förvaltare are asked for the person's will; nobody else is.
#[test]
fn the_persons_will_is_asked_of_those_who_need_to_say() {
    for lang in Lang::ALL.iter().copied() {
        let html = |kind: Option<MandateKind>| {
            let subject = Subject { acting: kind.map(acting), ..subject() };
            page(confirm::view(confirm::Model { subject, ..confirm(lang) }))
        };
        let god_man = html(Some(MandateKind::GodMan));
        assert!(god_man.contains("value=\"samtycker\"") && god_man.contains("name=\"skal\""));
        let forvaltare = html(Some(MandateKind::Forvaltare));
        assert!(forvaltare.contains("value=\"emot\"") && !forvaltare.contains("name=\"skal\""));
        assert!(forvaltare.contains(&t!(lang, choice_will_against_hint)));
        for kind in [None, Some(MandateKind::Guardian), Some(MandateKind::Proxy), Some(MandateKind::FutureProxy)] {
            assert!(!html(kind).contains("name=\"vilja\""), "{kind:?}");
        }
    }
}

// R-ACT-1: who else has to agree stands on the page before it is sent.
#[test]
fn who_else_has_to_agree_is_told_before() {
    for lang in Lang::ALL.iter().copied() {
        let others = vec![agreer(AgreerRole::Youth)];
        let html = page(confirm::view(confirm::Model { others, ..confirm(lang) }));
        assert!(html.contains(&t!(lang, choice_agree_youth, name = "Edit Exempel")));
        assert!(!page(confirm::view(confirm(lang))).contains(&t!(lang, choice_agree_title)));
    }
}

// R-ACT-2: whom "du" means is said to whoever acts, and to nobody else.
#[test]
fn whoever_acts_is_told_whom_the_page_speaks_to() {
    for lang in Lang::ALL.iter().copied() {
        let told = t!(lang, choice_for_whom, name = "Alva Prov");
        let subject = Subject { acting: Some(acting(MandateKind::Guardian)), ..subject() };
        assert!(page(confirm::view(confirm::Model { subject, ..confirm(lang) })).contains(&told));
        assert!(!page(confirm::view(confirm(lang))).contains(&told));
        let m = withdraw::Model { acting: Some(acting(MandateKind::Guardian)), ..withdraw(lang) };
        assert!(page(withdraw::view(m)).contains(&told));
    }
}

// R-ACT-1: the question stands on the receipt of the one who is asked, and nowhere else.
#[test]
fn only_the_one_who_is_asked_can_answer() {
    for lang in Lang::ALL.iter().copied() {
        let receipt = |answer| {
            let awaiting = Progress::AwaitingConsent(vec![agreer(AgreerRole::Youth)]);
            page(receipt::view(receipt::Model { answer, ..receipt(lang, awaiting) }))
        };
        assert!(!receipt(None).contains("name=\"svar\""));
        let asked = receipt(Some(Answer { form: AnswerForm::default(), errors: vec![] }));
        assert!(asked.contains("name=\"svar\"") && asked.contains("/val/kvitto/V7K2P/svara"));
        // Neither answer is chosen beforehand.
        assert!(asked.contains(&t!(lang, choice_answer_hint_youth)) && !asked.contains("checked"));
    }
}

// R-CHO-3: which unit, why, how far, and who was passed over for which reason.
#[test]
fn not_choosing_names_the_unit_and_the_reasons() {
    let passed = |slug: &str, why| not_choosing::Passed {
        provider: crate::pages::choice::Named { slug: slug.into(), name: slug.to_uppercase() },
        distance: Some(0.4),
        why,
    };
    for lang in Lang::ALL.iter().copied() {
        let passed = vec![passed("a", Eligibility::Full), passed("b", Eligibility::Age), passed("c", Eligibility::Yes)];
        let html = page(not_choosing::view(not_choosing::Model { passed, ..not_choosing(lang) }));
        assert!(html.contains(&t!(lang, choice_default_today, name = "Sympati")) && html.contains("1,5"));
        for told in [
            t!(lang, default_rule_nearest),
            t!(lang, choice_default_nearest),
            t!(lang, choice_standing_full),
            t!(lang, choice_standing_age),
            t!(lang, choice_passed_other_kind),
            t!(lang, not_choosing_change),
        ] {
            assert!(html.contains(&told), "{told}: {html}");
        }
        assert!(html.contains("action=\"/") && html.contains("/val/d1/valj-inte\""));
    }
}

// R-ACT-6: where the distance is hidden, nothing tells where the person lives.
#[test]
fn protected_identity_shows_no_distance() {
    for lang in Lang::ALL.iter().copied() {
        let html = page(not_choosing::view(not_choosing::Model { distance: None, ..not_choosing(lang) }));
        assert!(!html.contains(" km"), "{html}");
    }
}

// R-CHO-3: without a rule or a unit the case officer picks, and no days are shown.
#[test]
fn where_no_unit_is_found_the_case_officer_picks() {
    for lang in Lang::ALL.iter().copied() {
        for by in [Some(DefaultBy::DistrictUnit), None] {
            let m = not_choosing::Model {
                by,
                reason: DefaultReason::CaseOfficer,
                provider: None,
                distance: None,
                consequences: None,
                passed: vec![not_choosing::Passed { provider: new(), distance: None, why: Eligibility::Full }],
                ..not_choosing(lang)
            };
            let html = page(not_choosing::view(m));
            assert!(html.contains(&t!(lang, choice_state_picks)) && !html.contains("fact-list"));
            // Nobody is found, so nobody is nearer.
            assert!(html.contains(&t!(lang, choice_passed_none_title)));
            assert!(!html.contains(&t!(lang, choice_passed_title)));
        }
        let m = receipt::Model {
            chosen: Chosen::Municipality(None),
            consequences: None,
            ..receipt(lang, Progress::CaseOfficerPicks)
        };
        let html = page(receipt::view(m));
        assert!(html.contains(&t!(lang, choice_next_picks)) && html.contains(&t!(lang, choice_receipt_officer)));
    }
}

// R-CHO-7: what, for whom, by whom and when, what happens next and by when.
#[test]
fn a_receipt_says_what_happens_next_and_by_when() {
    let by = Some(("Edit Exempel".into(), MandateKind::GodMan));
    let m = receipt::Model { by, next_by: Some(TODAY), can_withdraw: true, ..receipt(Lang::Sv, Progress::Confirmed) };
    let html = page(receipt::view(m));
    for told in [
        "V7K2P",
        "Edit Exempel, som god man",
        "24 november 2026 klockan 14.20",
        "skickar en beställning till Sympati",
        "Senaste dag: tisdag 24 november 2026",
        "lördag 28 november 2026",
        "action=\"/sv/val/kvitto/V7K2P/aterkalla\"",
    ] {
        assert!(html.contains(told), "{told}: {html}");
    }
    for lang in Lang::ALL.iter().copied() {
        // Where there is no such day, that is said; where nothing is waited for, nothing is.
        let html = |progress| page(receipt::view(receipt(lang, progress)));
        assert!(html(Progress::Confirmed).contains(&t!(lang, choice_next_no_day)));
        assert!(!html(Progress::Ordered(TODAY)).contains(&t!(lang, choice_next_no_day)));
        // Whoever may ring is told where.
        let asked = page(ask_receipt::view(ask_receipt(lang, AskKind::Meet, AskState::Sent)));
        for html in [html(Progress::Confirmed), html(Progress::Refused(None)), html(Progress::Against), asked] {
            assert!(html.contains("08-465 004 01"), "{html}");
        }
    }
}

// R-CHO-7: no button for what cannot be done, and no days of what will not happen.
#[test]
fn what_is_over_shows_no_days_and_no_button() {
    for lang in Lang::ALL.iter().copied() {
        for progress in
            [Progress::Withdrawn(TODAY), Progress::Replaced(None), Progress::Refused(None), Progress::Against]
        {
            let html = page(receipt::view(receipt(lang, progress.clone())));
            assert!(!html.contains("aterkalla") && !html.contains(&t!(lang, choice_happens_title)), "{progress:?}");
        }
        let html = page(receipt::view(receipt(lang, Progress::Replaced(Some("V9".into())))));
        assert!(html.contains("/val/kvitto/V9"));
    }
}

// R-CHO-7: taking back is asked once more, and says who goes on giving the support.
#[test]
fn taking_back_says_what_comes_then() {
    for lang in Lang::ALL.iter().copied() {
        let html = page(withdraw::view(withdraw(lang)));
        assert!(html.contains("name=\"saker\" value=\"ja\"") && html.contains("Boendestödet i Bromma"));
        let html = page(withdraw::view(withdraw::Model { present: None, ..withdraw(lang) }));
        assert!(html.contains(&t!(lang, choice_take_back_none)));
    }
}

// R-CHO-6: a relative was wished for: the way to say who it is stands on the receipt.
#[test]
fn a_wished_for_relative_can_be_named() {
    let m = receipt(Lang::Sv, Progress::Confirmed);
    let wished = Wishes { relative: true, ..Wishes::default() };
    let html = page(receipt::view(receipt::Model { service: Service::Ledsagarservice, wishes: wished, ..m }));
    assert!(html.contains("/sv/val/d1/fraga/anhorig"));
    assert!(!page(receipt::view(receipt(Lang::Sv, Progress::Confirmed))).contains("/fraga/"));
    let m = ask_receipt::Model {
        provider: None,
        relative: Some("Kim Prov".into()),
        ..ask_receipt(Lang::Sv, AskKind::Relative, AskState::AwaitingApproval)
    };
    let html = page(ask_receipt::view(m));
    assert!(html.contains("Kim Prov") && html.contains(&t!(Lang::Sv, choice_asked_officer)));
}
