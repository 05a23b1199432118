use super::*;
use crate::domain::{
    choice::Unable,
    identity::{MandateKind, Role},
    plan::{Right, party::tests::right},
};
use jiff::civil::date;
use proptest::prelude::*;

pub(crate) fn person() -> Party {
    Party::person("p")
}

fn agent(id: &str, kind: MandateKind) -> Party {
    Party { id: id.into(), kind: Some(kind) }
}

pub(crate) fn entry(act: Act) -> Entry {
    let role = *Role::ALL.iter().find(|r| act.may_be_written_by(**r)).expect("somebody");
    Entry { at: "2026-11-24T10:00:00Z".parse().unwrap(), role, act }
}

fn staff(act: Act) -> Entry {
    Entry { role: Role::Provider, ..entry(act) }
}

pub(crate) fn offered(age: i16, rights: &[Right]) -> Entry {
    entry(Act::Offered { needed: Needed::of("p", age, rights) })
}

pub(crate) fn signs(by: Party) -> Act {
    let will = Will::asked_of(by.kind).first().copied();
    Act::Signed { by, will, reason: None }
}

fn declines(by: Party) -> Act {
    Act::Declined { by, reason: None }
}

fn asks(by: Party) -> Act {
    Act::ChangeAsked { by, goal: Some("mat".into()), words: "Hellre på tisdagar.".into() }
}

fn absent(why: WhyAbsent) -> Act {
    Act::Absent { why, reason: "Vi har frågat tre gånger.".into() }
}

fn on_paper(by: Party) -> Act {
    let (will, witness) = (Will::asked_of(by.kind).first().copied(), "Disa Exempelby, stödpedagog".into());
    Act::SignedOnPaper { by, witness, on: date(2026, 11, 24), will, reason: None }
}

fn course(first: Entry, acts: impl IntoIterator<Item = Act>) -> Result<Course, No> {
    let entries: Vec<_> = std::iter::once(first).chain(acts.into_iter().map(entry)).collect();
    Course::of(&entries).map_err(|(_, no)| no)
}

fn adult(acts: impl IntoIterator<Item = Act>) -> Result<Course, No> {
    course(offered(35, &[]), acts)
}

fn stands(course: Result<Course, No>) -> (State, Option<Force>) {
    let course = course.expect("a course");
    (course.state(), course.force())
}

const PARENT: MandateKind = MandateKind::Guardian;

// R-PLAN-2: signed, it is in force as approved.
#[test]
fn signed_it_is_approved() {
    assert_eq!(Course::default().state(), State::Draft);
    assert_eq!(stands(adult([])), (State::Offered, None));
    assert_eq!(stands(adult([signs(person())])), (State::InForce, Some(Force::Approved)));
    assert_eq!(stands(adult([on_paper(person())])), (State::InForce, Some(Force::Approved)));
    assert_eq!(adult([signs(person()), signs(person())]), Err(No::Already));
    assert_eq!(adult([on_paper(person()), signs(person())]), Err(No::Already));
}

// R-PLAN-2: declining is as good an answer as signing, and only they themselves take it back.
#[test]
fn declined_it_is_not_in_force_and_nobody_else_changes_that() {
    let no = || declines(person());
    assert_eq!(stands(adult([no()])), (State::Declined, None));
    assert_eq!(adult([no(), absent(WhyAbsent::DoesNotWant)]), Err(No::HasDeclined));
    assert_eq!(adult([no(), on_paper(person())]), Err(No::HasDeclined));
    assert_eq!(stands(adult([no(), signs(person())])), (State::InForce, Some(Force::Approved)));
    assert_eq!(stands(adult([no(), Act::Superseded])), (State::Superseded, None));
}

// R-PLAN-2: once in force and signed it is not declined any more: what is to be changed becomes a new version.
#[test]
fn in_force_it_is_changed_by_a_new_version() {
    assert_eq!(adult([signs(person()), declines(person())]), Err(No::InForce));
    let asked = adult([signs(person()), asks(person())]);
    assert_eq!(stands(asked), (State::InForce, Some(Force::Approved)));
}

// R-PLAN-2: who takes no part is never shown as somebody who has signed, and can still do so, or say no.
#[test]
fn without_a_signature_it_says_so_and_why() {
    for why in [WhyAbsent::Cannot, WhyAbsent::DoesNotWant] {
        assert_eq!(stands(adult([absent(why)])), (State::InForce, Some(Force::Without(why))));
        assert_eq!(stands(adult([absent(why), signs(person())])), (State::InForce, Some(Force::Approved)));
        assert_eq!(stands(adult([absent(why), declines(person())])), (State::Declined, None));
        assert_eq!(adult([signs(person()), absent(why)]), Err(No::HasAnswered));
    }
    assert_eq!(adult([Act::Absent { why: WhyAbsent::Cannot, reason: " ".into() }]), Err(No::Empty));
}

// R-ACT-1: both guardians, in any order; each can say no.
#[test]
fn two_guardians_sign_in_any_order() {
    let both = [right("nora", PARENT), right("elias", PARENT)];
    let child = |acts: Vec<Act>| course(offered(9, &both), acts);
    let (nora, elias) = (agent("nora", PARENT), agent("elias", PARENT));
    assert_eq!(stands(child(vec![signs(nora.clone())])), (State::SignedInPart, None));
    for (first, second) in [(&nora, &elias), (&elias, &nora)] {
        let acts = vec![signs(first.clone()), signs(second.clone())];
        assert_eq!(stands(child(acts)), (State::InForce, Some(Force::ApprovedFor)));
        let acts = vec![signs(first.clone()), declines(second.clone())];
        assert_eq!(stands(child(acts)), (State::Declined, None));
    }
    let awaited = child(vec![signs(nora)]).unwrap();
    assert_eq!(awaited.awaited().collect::<Vec<_>>(), [&[elias][..]]);
    // R-PLAN-12: the child is heard, and signs nothing.
    assert_eq!(child(vec![signs(person())]), Err(No::NotAParty));
    assert_eq!(child(vec![absent(WhyAbsent::Cannot)]), Err(No::NotAParty));
    assert_eq!(stands(child(vec![asks(person())])), (State::ChangesAsked, None));
}

// R-ACT-1: a youth and a guardian; each can say no, and neither signs for the other.
#[test]
fn youth_and_guardian_sign() {
    let both = [right("nora", PARENT), right("elias", PARENT)];
    let youth = |acts: Vec<Act>| course(offered(16, &both), acts);
    let nora = agent("nora", PARENT);
    let two = [signs(nora.clone()), signs(agent("elias", PARENT))];
    assert_eq!(stands(youth(two.to_vec())), (State::SignedInPart, None));
    assert_eq!(stands(youth(vec![signs(person())])), (State::SignedInPart, None));
    assert_eq!(stands(youth(vec![signs(nora), signs(person())])), (State::InForce, Some(Force::Approved)));
    assert_eq!(stands(youth(vec![two[0].clone(), declines(person())])), (State::Declined, None));
}

// R-ACT-1: the god man tells of the person's will; where the person cannot say, it is in force without them.
#[test]
fn person_and_god_man_sign() {
    let rights = [right("gunnar", MandateKind::GodMan)];
    let gunnar = agent("gunnar", MandateKind::GodMan);
    let maj = |acts: Vec<Act>| course(offered(79, &rights), acts);
    let says = |will, reason: Option<&str>| Act::Signed { by: gunnar.clone(), will, reason: reason.map(Into::into) };
    let agrees = says(Some(Will::Agrees), None);
    assert_eq!(stands(maj(vec![agrees.clone()])), (State::SignedInPart, None));
    assert_eq!(stands(maj(vec![agrees, signs(person())])), (State::InForce, Some(Force::Approved)));
    let cannot = says(Some(Will::CannotSay), Some("Hon sover mest."));
    let without = Some(Force::Without(WhyAbsent::Cannot));
    assert_eq!(stands(maj(vec![cannot.clone()])), (State::InForce, without));
    assert_eq!(stands(maj(vec![declines(person()), cannot.clone()])), (State::Declined, None));
    assert_eq!(stands(maj(vec![signs(person()), cannot])), (State::InForce, Some(Force::Approved)));
    assert_eq!(maj(vec![says(None, None)]), Err(No::Will(Unable::WillMissing)));
    assert_eq!(maj(vec![says(Some(Will::CannotSay), None)]), Err(No::Will(Unable::ReasonMissing)));
}

// R-ACT-1: a förvaltare signs alone, yet never against the person's will.
#[test]
fn a_forvaltare_does_not_sign_against_the_persons_will() {
    let ingrid = agent("ingrid", MandateKind::Forvaltare);
    let olof = |acts: Vec<Act>| course(offered(47, &[right("ingrid", MandateKind::Forvaltare)]), acts);
    let says = |will| Act::Signed { by: ingrid.clone(), will: Some(will), reason: None };
    assert_eq!(olof(vec![says(Will::Against)]), Err(No::Against));
    let paper = |will| Act::SignedOnPaper {
        by: ingrid.clone(),
        witness: "Tor".into(),
        on: date(2026, 11, 24),
        will,
        reason: None,
    };
    assert_eq!(olof(vec![paper(None)]), Err(No::Will(Unable::WillMissing)));
    assert_eq!(olof(vec![paper(Some(Will::Against))]), Err(No::Against));
    let signed = says(Will::NotAgainst);
    assert_eq!(stands(olof(vec![signed.clone()])), (State::InForce, Some(Force::ApprovedFor)));
    assert_eq!(stands(olof(vec![signed.clone(), declines(person())])), (State::Declined, None));
    assert_eq!(stands(olof(vec![signed, signs(person())])), (State::InForce, Some(Force::Approved)));
}

// R-PLAN-7: a wish for a change waits for an answer, and whoever signs has got one.
#[test]
fn a_wish_for_a_change_is_answered() {
    let answered = |to| Act::Answered { to, words: "Det går bra.".into() };
    assert_eq!(stands(adult([asks(person())])), (State::ChangesAsked, None));
    assert_eq!(stands(adult([asks(person()), answered(1)])), (State::Offered, None));
    assert_eq!(adult([asks(person()), answered(2)]), Err(No::NothingToAnswer));
    assert_eq!(adult([asks(person()), answered(1), answered(1)]), Err(No::NothingToAnswer));
    assert_eq!(stands(adult([asks(person()), signs(person())])), (State::InForce, Some(Force::Approved)));
    let said = Act::Commented { by: person(), goal: None, words: "Fint skrivet.".into() };
    assert_eq!(stands(adult([said])), (State::Offered, None));
    let course = adult([asks(person()), answered(1)]).unwrap();
    assert_eq!((course.remarks()[0].place, course.remarks()[0].answer), (1, Some(2)));
}

// R-PLAN-4: what is settled stays so; nothing happens to a version that is over, or that nobody has seen.
#[test]
fn nothing_happens_before_it_is_offered_or_after_its_end() {
    assert_eq!(Course::of(&[entry(signs(person()))]), Err((0, No::NotOffered)));
    assert_eq!(course(offered(35, &[]), [Act::Offered { needed: Needed::default() }]), Err(No::AlreadyOffered));
    for over in [Act::Superseded, Act::Ended] {
        assert_eq!(adult([over.clone(), signs(person())]), Err(No::Over));
        assert_eq!(adult([over, asks(person())]), Err(No::Over));
    }
    let ended = adult([signs(person()), Act::Ended]).unwrap();
    assert_eq!((ended.state(), ended.force()), (State::Ended, Some(Force::Approved)));
}

// R-ACT-2: a mandate that ends while it is open takes its signature with it; what counts already stays.
#[test]
fn who_may_no_longer_sign_has_not_signed() {
    let both = [right("nora", PARENT), right("elias", PARENT)];
    let less = |to: &[Right]| Act::PartiesChanged { needed: Needed::of("p", 9, to) };
    let (nora, elias) = (agent("nora", PARENT), agent("elias", PARENT));
    let left = course(offered(9, &both), [signs(nora.clone()), less(&both[1..])]);
    assert_eq!(stands(left), (State::Offered, None));
    let settled = [signs(nora), signs(elias), less(&both[1..])];
    assert_eq!(course(offered(9, &both), settled), Err(No::InForce));
}

// R-PLAN-2: staff write down refusals and paper signatures, and never sign in the portal for anybody.
#[test]
fn staff_never_sign() {
    let course = adult([]).unwrap();
    assert_eq!(course.after(&staff(signs(person()))), Err(No::Role));
    assert!(course.after(&staff(declines(person()))).is_ok() && course.after(&staff(on_paper(person()))).is_ok());
}

fn any_needed() -> impl Strategy<Value = Needed> {
    (0..90i16, prop::collection::vec(0..5usize, 0..4)).prop_map(|(age, kinds)| {
        let rights: Vec<_> =
            kinds.iter().enumerate().map(|(i, k)| right(&format!("a{i}"), MandateKind::ALL[*k])).collect();
        Needed::of("p", age, &rights)
    })
}

fn any_act(needed: &Needed, pick: (usize, usize)) -> Act {
    let everybody: Vec<_> = needed.everybody().cloned().chain([person()]).collect();
    let by = everybody[pick.1 % everybody.len()].clone();
    match pick.0 {
        0 | 1 => signs(by),
        2 => declines(by),
        3 => on_paper(by),
        4 => absent(WhyAbsent::ALL[pick.1 % 2]),
        5 => asks(by),
        6 => Act::Answered { to: pick.1 % 6, words: "Ja.".into() },
        7 => Act::Signed { by, will: Some(Will::CannotSay), reason: Some("Sover.".into()) },
        _ => Act::Commented { by, goal: None, words: "Tack.".into() },
    }
}

proptest! {
    // R-PLAN-2: whatever happens in whatever order, nothing is in force where somebody who is needed has said no, and
    // nothing as approved without the person's own signature.
    #[test]
    fn never_in_force_against_a_no(
        needed in any_needed(), picks in prop::collection::vec((0..9usize, 0..5usize), 0..14),
    ) {
        let mut course = Course::default().after(&entry(Act::Offered { needed: needed.clone() })).unwrap();
        for pick in picks {
            if let Ok(next) = course.after(&entry(any_act(&needed, pick))) {
                course = next;
            }
            let refused = course.declined().next().is_some();
            prop_assert_eq!(refused, course.state() == State::Declined);
            prop_assert!(!refused || course.force().is_none());
            prop_assert_eq!(course.force().is_some(), course.state() == State::InForce);
            let own = course.answer(&person());
            match course.force() {
                Some(Force::Approved) => prop_assert!(matches!(own, Some(Answer::Signed | Answer::OnPaper))),
                Some(Force::Without(why)) => prop_assert_eq!(own, Some(Answer::Absent(why))),
                Some(Force::ApprovedFor) => prop_assert!(own.is_none() && course.answers().next().is_some()),
                None => {}
            }
            prop_assert!(course.force().is_none() || course.awaited().next().is_none());
        }
    }

    // R-PLAN-2: a no is taken back by the one who said it, and by nobody else.
    #[test]
    fn a_no_stays_until_it_is_taken_back(
        needed in any_needed(), picks in prop::collection::vec((0..9usize, 0..5usize), 1..14),
    ) {
        let mut course = Course::default().after(&entry(Act::Offered { needed: needed.clone() })).unwrap();
        for pick in picks {
            let act = any_act(&needed, pick);
            let before: Vec<_> = course.declined().cloned().collect();
            let Ok(next) = course.after(&entry(act.clone())) else { continue };
            for party in before {
                let by_themselves = matches!(&act, Act::Signed { by, .. } if *by == party);
                prop_assert!(by_themselves || next.answer(&party) == Some(Answer::Declined));
            }
            course = next;
        }
    }

    // R-ACT-1: in which order people sign makes no difference.
    #[test]
    fn the_order_of_signatures_makes_no_difference(needed in any_needed(), turn in 0..6usize) {
        let mut all: Vec<_> = needed.groups.iter().filter_map(|g| g.first()).cloned().collect();
        let sign = |all: &[Party]| {
            let first = entry(Act::Offered { needed: needed.clone() });
            course(first, all.iter().cloned().map(signs)).map(|c| (c.state(), c.force()))
        };
        let straight = sign(&all);
        if !all.is_empty() {
            let by = turn % all.len();
            all.rotate_left(by);
            prop_assert_eq!(straight.unwrap().0, State::InForce);
        }
        prop_assert_eq!(sign(&all), straight);
    }
}
