//! What a plan says (R-PLAN-1): the person's own words are kept apart from the provider's (R-PLAN-6).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Aim, LifeArea, Picture};
use crate::domain::{Lang, codes::codes, directory::Localised};

codes! {
    /// How far the person took part: Shier's five levels, from the first (R-PLAN-8, IN).
    pub enum Participation {
        /// Listened to.
        Heard = "lyssnad-till",
        /// Supported in expressing views.
        Supported = "far-stod-att-uttrycka",
        /// Views are taken into account.
        Considered = "asikter-beaktas",
        /// Involved in decisions.
        Involved = "med-i-beslut",
        /// Shares power and responsibility.
        Shares = "delar-makt-och-ansvar",
    }
}

codes! {
    /// As what somebody took part in making the plan.
    pub enum TookPartAs {
        /// The one whose plan it is.
        Person = "personen",
        /// A guardian.
        Guardian = "vardnadshavare",
        /// God man, förvaltare or somebody with a power of attorney.
        Representative = "foretradare",
        /// Somebody close.
        Relative = "anhorig",
        /// The support contact.
        Contact = "kontaktperson",
        /// Others of the provider's staff.
        Staff = "personal",
        /// The case officer.
        CaseOfficer = "handlaggare",
        /// An interpreter.
        Interpreter = "tolk",
        /// Somebody else.
        Other = "annan",
    }
}

/// Somebody's own words, in the language they were said in; nobody translates or mends them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Own {
    /// The language.
    pub lang: Lang,
    /// The words.
    pub words: String,
}

/// What one version of a plan says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// What is important to the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub important: Option<Own>,
    /// The goals, in the order in which they are read.
    pub goals: Vec<Goal>,
    /// How the person has influenced the plan.
    pub influence: Influence,
    /// Who took part.
    pub took_part: Vec<TookPart>,
    /// When and how complaint handling was explained.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complaints: Option<Planned>,
    /// When and how it is followed up.
    pub follow_up: Planned,
    /// What a child says themselves (R-PLAN-12).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child: Option<ChildsView>,
    /// How children at home were considered (R-PLAN-12).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub children_at_home: Option<Localised>,
}

/// One goal, with what is done for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// What it is known by in all versions.
    pub key: String,
    /// The part of life it is about.
    pub area: LifeArea,
    /// Its picture; the area's when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Picture>,
    /// The overall goal, as the provider writes it; easy to read when the provider has written that too.
    pub overall: Localised,
    /// The person's own goal, as they say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own: Option<Own>,
    /// What is done.
    pub activities: Vec<Activity>,
}

/// What is done for a goal: what, how, when and by whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// What it is known by in all versions.
    pub key: String,
    /// The activity of the order that it carries out (R-PLAN-9).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    /// Its picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Picture>,
    /// What.
    pub what: Localised,
    /// What it is to lead to.
    pub aim: Aim,
    /// The way of working, so that it can be followed up (BO 4.5).
    pub how: Localised,
    /// When.
    pub when: Localised,
    /// By whom.
    pub by: Localised,
}

/// How the person has influenced the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Influence {
    /// In which way.
    pub how: Localised,
    /// What became of the person's views and wishes (SOSFS 2014:5, 6 kap. 2 §).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regard: Option<Localised>,
    /// How far (R-PLAN-8).
    pub level: Participation,
}

/// Somebody who took part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TookPart {
    /// Name.
    pub name: String,
    /// As what.
    pub role: TookPartAs,
}

/// A day, and what is done on it and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Planned {
    /// The day.
    pub on: Date,
    /// How.
    pub how: Localised,
}

/// What a child says themselves, and how they were asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChildsView {
    /// The child's words.
    pub own: Own,
    /// How the child was asked: by whom, with which pictures or signs.
    pub how: Localised,
}

/// What a plan ought to say and does not; pages say so instead of passing over it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gap {
    /// There is no goal at all.
    Goals,
    /// What is important to the person.
    Important,
    /// The person's own words to the goal with this key.
    OwnGoal(String),
    /// Nothing is done for the goal with this key.
    Activities(String),
    /// Who took part.
    TookPart,
    /// What became of the person's views.
    Regard,
    /// That complaint handling was explained.
    Complaints,
    /// What the child says themselves.
    ChildsView,
    /// How children at home were considered.
    ChildrenAtHome,
}

impl Goal {
    /// The picture beside it.
    pub fn shown_picture(&self) -> Picture {
        self.picture.unwrap_or_else(|| self.area.picture())
    }

    /// Whether the provider has written it for a reader of `lang`: only an easy-read language can be missing.
    pub fn written_in(&self, lang: Lang) -> bool {
        !lang.is_easy() || self.overall.get(lang).1 == lang
    }
}

impl Content {
    /// The goal with this key.
    pub fn goal(&self, key: &str) -> Option<&Goal> {
        self.goals.iter().find(|g| g.key == key)
    }

    /// All activities, with the goal that each is for.
    pub fn activities(&self) -> impl Iterator<Item = (&Goal, &Activity)> {
        self.goals.iter().flat_map(|g| g.activities.iter().map(move |a| (g, a)))
    }

    /// What is missing, for a child or not, with children under 18 at home or not (R-PLAN-1, R-PLAN-12).
    pub fn gaps(&self, for_child: bool, children_at_home: bool) -> Vec<Gap> {
        let mut gaps = Vec::new();
        let mut missing = |is: bool, gap: Gap| gaps.extend(is.then_some(gap));
        missing(self.important.is_none(), Gap::Important);
        missing(self.goals.is_empty(), Gap::Goals);
        for goal in &self.goals {
            missing(goal.own.is_none(), Gap::OwnGoal(goal.key.clone()));
            missing(goal.activities.is_empty(), Gap::Activities(goal.key.clone()));
        }
        missing(self.took_part.is_empty(), Gap::TookPart);
        missing(self.influence.regard.is_none(), Gap::Regard);
        missing(self.complaints.is_none(), Gap::Complaints);
        missing(for_child && self.child.is_none(), Gap::ChildsView);
        missing(children_at_home && self.children_at_home.is_none(), Gap::ChildrenAtHome);
        gaps
    }
}

#[cfg(test)]
pub(crate) mod tests;
