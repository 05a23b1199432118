use super::*;
use jiff::civil::date;

fn shown(reference: &str, kind: MandateKind, scopes: &[Scope], state: MandateState) -> Shown {
    Shown {
        reference: reference.into(),
        name: format!("Namn {reference}"),
        kind,
        scopes: scopes.to_vec(),
        from: date(2026, 1, 1),
        to: Some(date(2026, 12, 31)),
        state,
    }
}

fn page(lang: Lang, for_others: Vec<Shown>, for_me: Vec<Shown>) -> String {
    let m = Model {
        lang,
        own_name: "Gunnar Prov".into(),
        now: None,
        for_others,
        for_me,
        return_to: "/min-sida".into(),
        done: None,
        contact: None,
    };
    Owner::new().with(|| view(m).to_html())
}

// R-ACT-1: an economy-only mandate cannot be acted by, and says why.
#[test]
fn looking_after_property_alone_is_told_and_not_opened() {
    let html = page(Lang::Sv, vec![shown("a", MandateKind::GodMan, &[Scope::Economy], MandateState::Valid)], vec![]);
    assert!(!html.contains("name=\"mandat\""));
    assert!(html.contains("Namn a") && html.contains(&t!(Lang::Sv, mandate_opens_nothing)));
    let both = [Scope::Economy, Scope::Care];
    let html = page(Lang::Sv, vec![shown("a", MandateKind::GodMan, &both, MandateState::Valid)], vec![]);
    assert!(html.contains("name=\"mandat\" value=\"a\""));
}

// R-ACT-2: what does not hold is shown with why, and cannot be chosen.
#[test]
fn a_mandate_that_does_not_hold_cannot_be_chosen() {
    use MandateState::{Expired, NotYet, OfAge, Revoked, Staff, Unverified};
    for state in [Unverified, NotYet, Expired, Revoked, OfAge, Staff] {
        for lang in Lang::ALL {
            let html = page(*lang, vec![shown("a", MandateKind::Proxy, &[Scope::Choice], state)], vec![]);
            assert!(!html.contains("name=\"mandat\""), "{state:?}");
            assert!(html.contains(&labels::mandate_state(*lang, state)), "{state:?}");
        }
    }
}

// R-ACT-1: a power of attorney can be ended at once; an appointment only by who made it.
#[test]
fn only_what_the_person_has_given_can_be_ended_here() {
    for kind in MandateKind::ALL {
        for (state, live) in [(MandateState::Valid, true), (MandateState::Revoked, false)] {
            let html = page(Lang::Sv, vec![], vec![shown("a", *kind, &[Scope::Care], state)]);
            let can = html.contains("/sv/ombud/a/avsluta");
            assert_eq!(can, live && *kind == MandateKind::Proxy, "{kind:?} {state:?}");
        }
    }
}
