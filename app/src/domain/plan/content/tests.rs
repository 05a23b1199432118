use super::*;
use crate::domain::plan::{Step, SupportKind};
use jiff::civil::date;

pub(crate) fn text(sv: &str) -> Localised {
    Localised { sv: sv.into(), ..Localised::default() }
}

pub(crate) fn own(words: &str) -> Own {
    Own { lang: Lang::Sv, words: words.into() }
}

pub(crate) fn activity(key: &str, order: Option<&str>) -> Activity {
    Activity {
        key: key.into(),
        order: order.map(Into::into),
        picture: None,
        what: text("Vi lagar mat tillsammans."),
        aim: Aim::SubGoal { step: Step::WithSupport, keep: false },
        how: text("Du läser receptet och vi hjälps åt."),
        when: text("Måndagar"),
        by: text("Disa"),
    }
}

pub(crate) fn goal(key: &str, activities: Vec<Activity>) -> Goal {
    Goal {
        key: key.into(),
        area: LifeArea::Everyday,
        picture: None,
        overall: text("En vardag som fungerar"),
        own: Some(own("Jag vill laga min egen mat.")),
        activities,
    }
}

pub(crate) fn content() -> Content {
    Content {
        important: Some(own("Lugn och ro på morgonen.")),
        goals: vec![goal("mat", vec![activity("laga", Some("o-1"))])],
        influence: Influence {
            how: text("Vi har talats vid tre gånger."),
            regard: Some(text("Inga besök före klockan tio.")),
            level: Participation::Involved,
        },
        took_part: vec![TookPart { name: "Alva Provström".into(), role: TookPartAs::Person }],
        complaints: Some(Planned { on: date(2026, 11, 2), how: text("Muntligt och med ett blad.") }),
        follow_up: Planned { on: date(2027, 5, 3), how: text("Hemma hos dig.") },
        child: None,
        children_at_home: None,
    }
}

// R-PLAN-8: five levels, in their order.
#[test]
fn participation_has_shiers_five_levels() {
    assert_eq!(Participation::ALL.len(), 5);
    assert!(Participation::Heard < Participation::Shares && Participation::ALL.is_sorted());
}

// R-PLAN-1, R-PLAN-12: what is missing is named, never passed over.
#[test]
fn what_is_missing_is_named() {
    assert_eq!(content().gaps(false, false), []);
    assert_eq!(content().gaps(true, true), [Gap::ChildsView, Gap::ChildrenAtHome]);
    let mut bare = content();
    bare.goals[0].own = None;
    bare.goals[0].activities.clear();
    (bare.important, bare.complaints, bare.influence.regard) = (None, None, None);
    bare.took_part.clear();
    let missing = [
        Gap::Important,
        Gap::OwnGoal("mat".into()),
        Gap::Activities("mat".into()),
        Gap::TookPart,
        Gap::Regard,
        Gap::Complaints,
    ];
    assert_eq!(bare.gaps(false, false), missing);
    bare.goals.clear();
    assert!(bare.gaps(false, false).contains(&Gap::Goals));
}

// R-PLAN-6: where the provider has not written a goal in easy words, that is known.
#[test]
fn a_goal_knows_in_which_languages_it_is_written() {
    let mut goal = goal("mat", vec![]);
    assert!(goal.written_in(Lang::Sv) && goal.written_in(Lang::Fi));
    assert!(!goal.written_in(Lang::SvLattlast) && !goal.written_in(Lang::FiSelko));
    goal.overall.sv_lattlast = Some("Det ska vara lätt hemma.".into());
    assert!(goal.written_in(Lang::SvLattlast) && !goal.written_in(Lang::FiSelko));
}

// R-PLAN-6: a goal shows the picture of its area unless it has its own.
#[test]
fn a_goal_has_a_picture() {
    let mut goal = goal("mat", vec![]);
    assert_eq!(goal.shown_picture(), Picture::Clock);
    goal.picture = Some(Picture::Cooking);
    assert_eq!(goal.shown_picture(), Picture::Cooking);
}

// R-PLAN-1: a plan is read as it was written, and no field that nobody knows slips in.
#[test]
fn content_is_read_as_it_is_written() {
    let mut plan = content();
    plan.goals[0].activities[0].aim = Aim::Support(vec![SupportKind::Practical]);
    let text = serde_json::to_string(&plan).unwrap();
    assert_eq!(serde_json::from_str::<Content>(&text).unwrap(), plan);
    assert!(serde_json::from_str::<Content>(&text.replacen("\"goals\"", "\"goal\"", 1)).is_err());
}
