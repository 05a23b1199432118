//! What a plan says, part by part, in the reader's language: the page shows it and the copy prints it.
//!
//! What is missing is said where it is missing (R-PLAN-1), and the person's own words are kept apart from the
//! provider's (R-PLAN-6).

use serde::Serialize;

use super::labels;
use crate::{
    domain::{
        Lang,
        directory::Localised,
        plan::{Activity, Content, Goal, Own, Picture, Planned},
    },
    i18n::{format, t},
};

/// Words, and the language that they are in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Said {
    /// The words.
    pub text: String,
    /// Their language, which is not always the reader's.
    #[serde(serialize_with = "base")]
    pub lang: Lang,
}

/// One thing that a part says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Piece {
    /// A heading within the part.
    Heading {
        /// It.
        said: Said,
        /// The picture beside it.
        #[serde(skip)]
        picture: Picture,
    },
    /// Some sentences.
    Words {
        /// They.
        said: Said,
    },
    /// Somebody's own words.
    Own {
        /// They.
        said: Said,
        /// Whose they are.
        by: String,
    },
    /// Something with what it is.
    Fact {
        /// What it is.
        label: String,
        /// What it says.
        said: Said,
    },
    /// What the plan ought to say and does not.
    Missing {
        /// What that is, as a sentence.
        text: String,
    },
}

/// A part of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The goal that it is; `None` for what is about the whole plan.
    #[serde(skip)]
    pub goal: Option<String>,
    /// The picture beside its title.
    #[serde(skip)]
    pub picture: Option<Picture>,
    /// Its title.
    pub title: String,
    /// What it says.
    pub pieces: Vec<Piece>,
}

/// Whose plan it is, as far as what it ought to say depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Whose {
    /// Whether they are a child.
    pub child: bool,
    /// Whether they have children under 18 at home.
    pub children_at_home: bool,
}

/// Easy-read is no language of its own to a typesetter or a voice.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn base<S: serde::Serializer>(lang: &Lang, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(lang.base().code())
}

/// All parts, in the order in which they are read: what is important, the goals, and how the plan came about.
pub fn parts(lang: Lang, plan: &Content, whose: Whose) -> Vec<Part> {
    let mut parts = vec![important(lang, plan)];
    parts.extend(childs_view(lang, plan, whose));
    if plan.goals.is_empty() {
        parts.push(part(t!(lang, plan_goals_title), vec![missing(t!(lang, plan_missing_goals))]));
    }
    parts.extend(plan.goals.iter().map(|g| goal(lang, g)));
    parts.extend([influence(lang, plan), took_part(lang, plan), complaints(lang, plan)]);
    parts.extend(children_at_home(lang, plan, whose));
    parts.push(part(t!(lang, plan_follow_up_title), planned(lang, &plan.follow_up)));
    parts
}

fn part(title: String, pieces: Vec<Piece>) -> Part {
    Part { goal: None, picture: None, title, pieces }
}

fn said(lang: Lang, text: &Localised) -> Said {
    let (text, lang) = text.get(lang);
    Said { text: text.into(), lang }
}

fn own(lang: Lang, own: &Own) -> Piece {
    Piece::Own { said: Said { text: own.words.clone(), lang: own.lang }, by: t!(lang, plan_own_words) }
}

const fn missing(text: String) -> Piece {
    Piece::Missing { text }
}

fn words(lang: Lang, text: String) -> Piece {
    Piece::Words { said: Said { text, lang } }
}

fn important(lang: Lang, plan: &Content) -> Part {
    let piece = plan.important.as_ref().map_or_else(|| missing(t!(lang, plan_missing_important)), |o| own(lang, o));
    part(t!(lang, plan_important_title), vec![piece])
}

fn childs_view(lang: Lang, plan: &Content, whose: Whose) -> Option<Part> {
    let pieces = match &plan.child {
        Some(child) => vec![own(lang, &child.own), Piece::Words { said: said(lang, &child.how) }],
        None if whose.child => vec![missing(t!(lang, plan_missing_child))],
        None => return None,
    };
    Some(part(t!(lang, plan_child_title), pieces))
}

/// A goal: the person's own words first, then the provider's, then what is done.
fn goal(lang: Lang, g: &Goal) -> Part {
    let mut pieces = Vec::new();
    pieces.push(g.own.as_ref().map_or_else(|| missing(t!(lang, plan_missing_own)), |o| own(lang, o)));
    pieces.push(Piece::Fact { label: t!(lang, plan_goal_overall), said: said(lang, &g.overall) });
    if !g.written_in(lang) {
        pieces.push(missing(t!(lang, plan_missing_easy)));
    }
    if g.activities.is_empty() {
        pieces.push(missing(t!(lang, plan_missing_activities)));
    }
    pieces.extend(g.activities.iter().flat_map(|a| activity(lang, a, g.shown_picture())));
    let title = labels::area(lang, g.area);
    Part { goal: Some(g.key.clone()), picture: Some(g.shown_picture()), title, pieces }
}

fn activity(lang: Lang, a: &Activity, of_goal: Picture) -> [Piece; 5] {
    let fact = |label, text| Piece::Fact { label, said: said(lang, text) };
    let aim = Said { text: labels::aim(lang, &a.aim), lang };
    [
        Piece::Heading { said: said(lang, &a.what), picture: a.picture.unwrap_or(of_goal) },
        fact(t!(lang, plan_activity_how), &a.how),
        fact(t!(lang, plan_activity_when), &a.when),
        fact(t!(lang, plan_activity_by), &a.by),
        Piece::Fact { label: t!(lang, plan_activity_aim), said: aim },
    ]
}

fn influence(lang: Lang, plan: &Content) -> Part {
    let of = &plan.influence;
    let regard = of.regard.as_ref().map_or_else(
        || missing(t!(lang, plan_missing_regard)),
        |text| Piece::Fact { label: t!(lang, plan_regard), said: said(lang, text) },
    );
    let how = Piece::Words { said: said(lang, &of.how) };
    part(t!(lang, plan_influence_title), vec![words(lang, labels::participation(lang, of.level)), how, regard])
}

fn took_part(lang: Lang, plan: &Content) -> Part {
    let row = |p: &crate::domain::plan::TookPart| Piece::Fact {
        label: format::capitalised(&labels::took_part(lang, p.role)),
        said: Said { text: p.name.clone(), lang: Lang::Sv },
    };
    let mut pieces: Vec<_> = plan.took_part.iter().map(row).collect();
    if pieces.is_empty() {
        pieces.push(missing(t!(lang, plan_missing_took_part)));
    }
    part(t!(lang, plan_took_part_title), pieces)
}

fn complaints(lang: Lang, plan: &Content) -> Part {
    let pieces = match &plan.complaints {
        Some(told) => planned(lang, told),
        None => vec![missing(t!(lang, plan_missing_complaints))],
    };
    part(t!(lang, plan_complaints_title), pieces)
}

fn children_at_home(lang: Lang, plan: &Content, whose: Whose) -> Option<Part> {
    let piece = match &plan.children_at_home {
        Some(text) => Piece::Words { said: said(lang, text) },
        None if whose.children_at_home => missing(t!(lang, plan_missing_children)),
        None => return None,
    };
    Some(part(t!(lang, plan_children_title), vec![piece]))
}

fn planned(lang: Lang, what: &Planned) -> Vec<Piece> {
    let day = format::capitalised(&format::named_day(lang, what.on));
    vec![words(lang, day), Piece::Words { said: said(lang, &what.how) }]
}
