//! A plan as it is shown: what has been offered, by when what is due, and what has been given.

use app::domain::{
    choice::Decision,
    directory::Service,
    identity::mandate::OF_AGE,
    municipality::PlanRule,
    plan::{
        Changes, Due, Gap, Month, Standing, State,
        due::{follow_up, new_version, ready},
        visits::months,
    },
};
use jiff::{Timestamp, civil::Date};

use crate::{
    choice::store::{Case, Ordered},
    clock::{date_in_stockholm, stockholm},
    plan::store::{KeptPlan, KeptVersion},
};

/// What there is to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The plans.
    pub plans: Vec<PlanView>,
    /// Support that has no plan.
    pub missing: Vec<Missing>,
}

/// Support that has no plan, and by when it should have one (R-PLAN-3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The id of the decision.
    pub decision_id: String,
    /// The support.
    pub service: Service,
    /// Slug and name of the provider.
    pub provider: (String, String),
    /// By when, and how it stands with it.
    pub due: (Due, Standing),
}

/// A plan with what is reckoned of it today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanView {
    /// The plan; drafts are left out.
    pub plan: KeptPlan,
    /// The decision that it carries out.
    pub decision: Decision,
    /// What is due, and how it stands with it (R-PLAN-3, R-PLAN-4).
    pub dues: Vec<(Due, Standing)>,
    /// Planned and delivered visits beside the hours granted, month by month (R-PLAN-10).
    pub months: Vec<Month>,
    /// Whether it is a child's.
    pub child: bool,
    /// Whether one of its versions tells of children at home.
    pub children_at_home: bool,
    /// What the newest version ought to say and does not (R-PLAN-1, R-PLAN-12).
    pub gaps: Vec<Gap>,
}

impl Missing {
    pub(super) fn of(case: &Case, order: &Ordered, rule: &PlanRule, today: Date) -> Option<Self> {
        let ends = [order.end_on, case.decision.valid_to].into_iter().flatten().min();
        let due = ready(rule, (order.start_on, ends), None, None).filter(|_| order.start_on <= today)?;
        Some(Self {
            decision_id: case.decision.id.clone(),
            service: case.decision.service,
            provider: (order.slug.clone(), order.name.clone()),
            due: (due, due.standing(today, rule)),
        })
    }
}

impl PlanView {
    pub(super) fn of(mut plan: KeptPlan, case: &Case, rule: &PlanRule, (age, today): (i16, Date)) -> Self {
        plan.versions.retain(|v| v.course.state() != State::Draft);
        let dues = dues(&plan, &case.decision, rule);
        let child = age < OF_AGE;
        let children_at_home = plan.versions.iter().any(|v| v.content.children_at_home.is_some());
        Self {
            months: months(&case.decision, &plan.planned, &plan.given, &stockholm()),
            dues: dues.into_iter().map(|due| (due, due.standing(today, rule))).collect(),
            gaps: plan.versions.last().map(|v| v.content.gaps(child, children_at_home)).unwrap_or_default(),
            child,
            children_at_home,
            decision: case.decision.clone(),
            plan,
        }
    }

    /// The version that is worked by.
    pub fn in_force(&self) -> Option<&KeptVersion> {
        self.plan.versions.iter().rfind(|v| v.course.state() == State::InForce)
    }

    /// The newest version that has been offered.
    pub fn newest(&self) -> Option<&KeptVersion> {
        self.plan.versions.last()
    }

    /// The version with this number.
    pub fn version(&self, number: u32) -> Option<&KeptVersion> {
        self.plan.versions.iter().find(|v| v.number == number)
    }

    /// What is new in the version with this number against the one before it; `None` of the first (R-PLAN-6).
    pub fn news(&self, number: u32) -> Option<Changes<'_>> {
        let at = self.plan.versions.iter().position(|v| v.number == number)?;
        let before = self.plan.versions.get(at.checked_sub(1)?)?;
        Some(Changes::between(&before.content, &self.plan.versions[at].content))
    }
}

fn day(at: Option<Timestamp>) -> Option<Date> {
    at.map(date_in_stockholm)
}

/// What is due of a plan: the first version, the next follow-up of the one worked by, and a new one.
fn dues(plan: &KeptPlan, decision: &Decision, rule: &PlanRule) -> Vec<Due> {
    let offered = |v: &KeptVersion| day(v.course.offered_at());
    let drawn_up = plan.versions.iter().filter_map(offered).min();
    let at_board = plan.versions.iter().filter_map(|v| v.course.board_on()).min();
    let first = ready(rule, (plan.plan.started_on, decision.valid_to), drawn_up, at_board);
    let worked_by = plan.versions.iter().rfind(|v| v.course.state() == State::InForce);
    let next =
        worked_by.and_then(|v| Some(follow_up(rule, (offered(v)?, v.content.follow_up.on), v.course.followed_up_on())));
    let newer = worked_by.and_then(|v| {
        let newer = plan.versions.iter().filter(|n| n.number > v.number).filter_map(offered).min();
        new_version(rule, &v.course, newer)
    });
    first.into_iter().chain(next).chain(newer).collect()
}
