//! What an activity is to lead to: a step on the fixed scale, or the kinds of support (R-PLAN-1, IN "DUR").

use serde::{Deserialize, Serialize};

use crate::domain::codes::codes;

codes! {
    /// The fixed sub-goals of social psychiatry, from most support to none.
    pub enum Step {
        /// Support that was sought is received, with active motivation.
        Motivated = "motivationsarbete",
        /// The activity is done with support.
        WithSupport = "med-stod",
        /// The activity is done more independently, with some support.
        MoreIndependent = "mer-sjalvstandigt",
        /// The activity is done without support.
        Independent = "utan-stod",
    }
}

codes! {
    /// In which way support is given, where there are no sub-goals: services for people with disabilities.
    pub enum SupportKind {
        /// Doing something for somebody who cannot do it themselves.
        Compensatory = "kompensatoriskt",
        /// Helping or guiding somebody in what they do.
        Practical = "praktiskt",
        /// Learning a skill.
        Training = "fardighetstraning",
        /// Encouraging somebody, so that they can.
        Emotional = "emotionellt",
    }
}

/// What an activity is to lead to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Aim {
    /// A step on the fixed scale.
    SubGoal {
        /// Which one.
        step: Step,
        /// Whether it is to keep an ability that is there.
        #[serde(default)]
        keep: bool,
    },
    /// The kinds of support.
    Support(Vec<SupportKind>),
}

impl Aim {
    /// Whether two say the same; the kinds of support have no order.
    pub fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Support(a), Self::Support(b)) => {
                let sorted = |kinds: &[SupportKind]| {
                    let mut kinds = kinds.to_vec();
                    kinds.sort_unstable();
                    kinds.dedup();
                    kinds
                };
                sorted(a) == sorted(b)
            }
            _ => self == other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // R-PLAN-1: the scale has four steps, in their order, and four kinds of support.
    #[test]
    fn the_scale_is_that_of_the_sources() {
        let steps: Vec<_> = Step::ALL.iter().map(|s| s.code()).collect();
        assert_eq!(steps, ["motivationsarbete", "med-stod", "mer-sjalvstandigt", "utan-stod"]);
        assert!(Step::ALL.is_sorted());
        assert_eq!(SupportKind::ALL.len(), 4);
    }

    // R-PLAN-1
    #[test]
    fn aims_are_read_as_they_are_written() {
        for (aim, text) in [
            (Aim::SubGoal { step: Step::WithSupport, keep: true }, r#"{"sub_goal":{"step":"med-stod","keep":true}}"#),
            (Aim::Support(vec![SupportKind::Practical]), r#"{"support":["praktiskt"]}"#),
        ] {
            assert_eq!(serde_json::to_string(&aim).unwrap(), text);
            assert_eq!(serde_json::from_str::<Aim>(text).unwrap(), aim);
        }
        assert!(serde_json::from_str::<Aim>(r#"{"sub_goal":{"step":"bra"}}"#).is_err());
    }

    #[test]
    fn kinds_of_support_have_no_order() {
        let both = [SupportKind::Practical, SupportKind::Emotional];
        let turned = [SupportKind::Emotional, SupportKind::Practical, SupportKind::Practical];
        assert!(Aim::Support(both.to_vec()).same(&Aim::Support(turned.to_vec())));
        assert!(!Aim::Support(both.to_vec()).same(&Aim::Support(vec![SupportKind::Practical])));
    }
}
