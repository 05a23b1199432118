use super::{
    labels,
    text::{Part, Piece, Whose, parts},
};
use crate::{
    domain::{
        Lang,
        plan::{Aim, Step, SupportKind, content::tests::content},
    },
    i18n::t,
};

const GROWN_UP: Whose = Whose { child: false, children_at_home: false };

fn missing(parts: &[Part]) -> Vec<String> {
    let pieces = parts.iter().flat_map(|p| &p.pieces);
    let text = |p: &Piece| match p {
        Piece::Missing { text } => Some(text.clone()),
        _ => None,
    };
    pieces.filter_map(text).collect()
}

// R-PLAN-1: each of the things that a plan has to say has its place, in each language.
#[test]
fn a_plan_is_told_part_by_part() {
    for lang in Lang::ALL.iter().copied() {
        let parts = parts(lang, &content(), GROWN_UP);
        let titles: Vec<_> = parts.iter().map(|p| p.title.clone()).collect();
        let expected = [
            t!(lang, plan_important_title),
            t!(lang, plan_area_vardag),
            t!(lang, plan_influence_title),
            t!(lang, plan_took_part_title),
            t!(lang, plan_complaints_title),
            t!(lang, plan_follow_up_title),
        ];
        assert_eq!(titles, expected);
        // An easy reader is told that the goal is not written for them; nobody else misses anything.
        let easy = if lang.is_easy() { vec![t!(lang, plan_missing_easy)] } else { vec![] };
        assert_eq!(missing(&parts), easy);
    }
}

// R-PLAN-6: own words are marked as such and stay in their language; the provider's are apart.
#[test]
fn own_words_stand_by_themselves() {
    let parts = parts(Lang::Fi, &content(), GROWN_UP);
    let goal = parts.iter().find(|p| p.goal.is_some()).unwrap();
    let Piece::Own { said, by } = &goal.pieces[0] else { panic!("{goal:?}") };
    assert_eq!((said.text.as_str(), said.lang), ("Jag vill laga min egen mat.", Lang::Sv));
    assert_eq!(*by, t!(Lang::Fi, plan_own_words));
    assert!(matches!(&goal.pieces[1], Piece::Fact { said, .. } if said.text == "En vardag som fungerar"));
    let headings = goal.pieces.iter().filter(|p| matches!(p, Piece::Heading { .. })).count();
    assert_eq!(headings, 1);
}

// R-PLAN-1, R-PLAN-12: what is not there is said where it is looked for.
#[test]
fn what_is_missing_is_said() {
    let mut bare = content();
    bare.goals[0].own = None;
    bare.goals[0].activities.clear();
    (bare.important, bare.complaints, bare.influence.regard) = (None, None, None);
    bare.took_part.clear();
    for lang in Lang::ALL.iter().copied() {
        let child = Whose { child: true, children_at_home: true };
        let said = missing(&parts(lang, &bare, child));
        for text in [
            t!(lang, plan_missing_important),
            t!(lang, plan_missing_child),
            t!(lang, plan_missing_own),
            t!(lang, plan_missing_activities),
            t!(lang, plan_missing_regard),
            t!(lang, plan_missing_took_part),
            t!(lang, plan_missing_complaints),
            t!(lang, plan_missing_children),
        ] {
            assert!(said.contains(&text), "{text}");
        }
        bare.goals.clear();
        assert!(missing(&parts(lang, &bare, GROWN_UP)).contains(&t!(lang, plan_missing_goals)));
        bare.goals = content().goals;
        bare.goals[0].own = None;
        bare.goals[0].activities.clear();
    }
}

// R-PLAN-1: sub-goals and kinds of support in words.
#[test]
fn what_it_leads_to_is_told_in_words() {
    let keep = Aim::SubGoal { step: Step::Independent, keep: true };
    assert!(labels::aim(Lang::Sv, &keep).starts_with("Att göra det på egen hand. Det är något"));
    let kinds = Aim::Support(vec![SupportKind::Training, SupportKind::Emotional]);
    assert_eq!(labels::aim(Lang::Sv, &kinds), "Du övar för att lära dig och personalen uppmuntrar dig");
}
