use super::*;
use crate::domain::{
    choice::{Acting, Agreement, Will},
    identity::{Scope, mandate::tests::mandate},
};
use jiff::civil::date;
use proptest::prelude::*;

pub(crate) fn right(agent: &str, kind: MandateKind) -> Right {
    Right { agent: agent.into(), kind, sole: false }
}

fn groups(age: i16, rights: &[Right]) -> Vec<Vec<String>> {
    let needed = Needed::of("p", age, rights);
    needed.groups.iter().map(|g| g.iter().map(|p| p.id.clone()).collect()).collect()
}

const GUARDIAN: MandateKind = MandateKind::Guardian;

// R-ACT-1: an adult signs alone.
#[test]
fn an_adult_signs_alone() {
    assert_eq!(groups(35, &[]), [["p"]]);
}

// R-ACT-1: under 15 both guardians sign, and the child does not have to; one alone with a recorded reason.
#[test]
fn for_a_child_both_guardians_sign() {
    let both = [right("nora", GUARDIAN), right("elias", GUARDIAN)];
    assert_eq!(groups(9, &both), [["nora"], ["elias"]]);
    let sole = [Right { sole: true, ..both[0].clone() }, both[1].clone()];
    assert_eq!(groups(9, &sole), [["nora"]]);
    assert_eq!(groups(14, &both[..1]), [["nora"]]);
}

// R-ACT-1: a child for whom nobody is known has nobody who can sign: nothing is approved by silence.
#[test]
fn a_child_without_guardians_has_nobody_who_signs() {
    assert_eq!(Needed::of("p", 9, &[]), Needed::default());
}

// R-ACT-1, ÖS 4.4: from 15 on the youth signs, and a guardian.
#[test]
fn a_youth_and_a_guardian_sign() {
    let both = [right("nora", GUARDIAN), right("elias", GUARDIAN)];
    for age in [15, 16, 17] {
        assert_eq!(groups(age, &both), [vec!["p"], vec!["nora", "elias"]]);
    }
    assert_eq!(groups(17, &[]), [["p"]]);
    assert_eq!(groups(18, &both), [["p"]]);
}

// R-ACT-1: the person and the god man; whoever has a power of attorney may sign in the person's place.
#[test]
fn person_and_god_man_sign() {
    assert_eq!(groups(80, &[right("gunnar", MandateKind::GodMan)]), [["p"], ["gunnar"]]);
    assert_eq!(groups(40, &[right("sixten", MandateKind::Proxy)]), [["p", "sixten"]]);
    assert_eq!(groups(40, &[right("sixten", MandateKind::FutureProxy)]), [["p", "sixten"]]);
}

// R-ACT-1: a förvaltare signs alone, and the person has a say.
#[test]
fn a_forvaltare_signs_and_the_person_is_heard() {
    let needed = Needed::of("p", 47, &[right("ingrid", MandateKind::Forvaltare)]);
    assert_eq!(needed.heard, Some(Party::person("p")));
    assert!(needed.has(&Party::person("p")) && !needed.asks_the_person());
    assert_eq!(needed.groups.len(), 1);
}

// R-ACT-1, R-ACT-2: looking after property alone signs no plan, nor does what has ended, is unverified, or staff.
#[test]
fn only_a_mandate_that_opens_plans_signs_them() {
    let (born, today) = (date(1980, 1, 9), date(2026, 11, 24));
    let of = |m: &Mandate, staff| Right::of(m, born, today, staff);
    let care = mandate(MandateKind::GodMan, &[Scope::Care]);
    assert_eq!(of(&care, false), Some(right("a", MandateKind::GodMan)));
    assert_eq!(of(&care, true), None);
    assert_eq!(of(&mandate(MandateKind::GodMan, &[Scope::Economy]), false), None);
    assert_eq!(of(&mandate(MandateKind::Proxy, &[Scope::Choice, Scope::Booking]), false), None);
    assert!(of(&mandate(MandateKind::Proxy, &[Scope::Plan]), false).is_some());
    assert_eq!(of(&Mandate { verified_by: None, ..care.clone() }, false), None);
    assert_eq!(of(&Mandate { valid_to: Some(date(2026, 11, 23)), ..care }, false), None);
}

proptest! {
    // R-ACT-1: whoever has to agree to a choice has to sign a plan too.
    #[test]
    fn nobody_is_asked_less_than_for_a_choice(
        age in 0..100i16, kinds in prop::collection::vec(0..5usize, 1..4), sole in any::<bool>(),
    ) {
        let rights: Vec<_> = kinds.iter().enumerate().map(|(i, k)| {
            let kind = MandateKind::ALL[*k];
            Right { sole: sole && i == 0 && kind == GUARDIAN, ..right(&format!("a{i}"), kind) }
        }).filter(|r| r.kind != GUARDIAN || age < OF_AGE).collect();
        let needed = Needed::of("p", age, &rights);
        for right in &rights {
            let acting = Acting::For { kind: right.kind, sole: right.sole };
            let others = rights.iter().filter(|r| r.kind == GUARDIAN && r.agent != right.agent);
            let others: Vec<_> = others.map(|r| r.agent.clone()).collect();
            let will = Will::asked_of(Some(right.kind)).first().copied();
            match Agreement::needed(acting, age, others, (will, None)) {
                Ok(Agreement::Youth) => prop_assert!(needed.groups[0] == [Party::person("p")]),
                Ok(Agreement::Guardians(others)) if !rights.iter().any(|r| r.sole) => for id in others {
                    let group = vec![Party { id, kind: Some(GUARDIAN) }];
                    prop_assert!(needed.groups.contains(&group));
                },
                _ => {}
            }
        }
    }

    // R-PLAN-2: the person always has a say, from 15 on.
    #[test]
    fn the_person_is_always_asked_or_heard(age in 15..100i16, kinds in prop::collection::vec(0..5usize, 0..4)) {
        let rights: Vec<_> = kinds.iter().map(|k| right(&format!("a{k}"), MandateKind::ALL[*k])).collect();
        prop_assert!(Needed::of("p", age, &rights).has(&Party::person("p")));
    }
}
