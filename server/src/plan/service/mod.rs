//! Reading plans for the one acted for. Nobody else's plan can be reached from here, and nobody is shown a draft.

mod view;

use app::domain::{
    identity::number::age_on,
    municipality::{Municipalities, PlanRule},
};
use jiff::{Timestamp, civil::Date};

use crate::{
    choice::store::{self as choices, Case},
    clock::date_in_stockholm,
    db::{Db, Tx},
    failure::Failure,
    identity::Actor,
    keys::Keys,
    plan::store,
};
pub use view::{Listed, Missing, PlanView};

/// The use cases, for one request.
#[derive(Debug, Clone, Copy)]
pub struct Plans<'a> {
    /// The database.
    pub db: &'a Db,
    /// What seals and looks up.
    pub keys: &'a Keys,
    /// Municipalities and their rulesets.
    pub places: &'a Municipalities,
    /// The moment of the request.
    pub now: Timestamp,
}

impl Plans<'_> {
    /// The plans of the one acted for, the support that began last first, and the support that has none yet (R-PLAN-3).
    pub async fn list(&self, actor: &Actor) -> Result<Listed, Failure> {
        let mut tx = self.db.snapshot().await?;
        let (cases, age) = self.ground(&mut tx, actor).await?;
        let kept = store::of_person(&mut tx, self.keys, actor.principal_id()).await?;
        let planned = |case: &Case| kept.iter().any(|p| p.plan.decision_id == case.decision.id);
        let missing = cases.iter().filter(|c| !planned(c)).filter_map(|case| {
            let order = case.serving(self.today())?;
            let rule = self.rule(&case.decision.municipality)?;
            Missing::of(case, order, rule, self.today())
        });
        let missing = missing.collect();
        let plans = kept.into_iter().filter_map(|plan| self.view(plan, &cases, age)).collect();
        Ok(Listed { plans, missing })
    }

    /// The plan with this id. `None` when it is not one of those of the one acted for.
    pub async fn one(&self, actor: &Actor, id: &str) -> Result<Option<PlanView>, Failure> {
        let listed = self.list(actor).await?;
        Ok(listed.plans.into_iter().find(|p| p.plan.plan.id == id))
    }

    fn today(&self) -> Date {
        date_in_stockholm(self.now)
    }

    fn rule(&self, municipality: &str) -> Option<&PlanRule> {
        self.places.get(municipality).map(|m| &m.rules.plan)
    }

    /// The decisions of the one acted for, and how old they are.
    async fn ground(&self, tx: &mut Tx, actor: &Actor) -> Result<(Vec<Case>, i16), Failure> {
        let person = actor.principal_id();
        let cases = choices::cases(tx, self.keys, person, self.now, self.today()).await?;
        let principal = choices::principal(tx, person).await?;
        Ok((cases, principal.map_or(0, |p| age_on(p.born, self.today()))))
    }

    fn view(&self, plan: store::KeptPlan, cases: &[Case], age: i16) -> Option<PlanView> {
        let case = cases.iter().find(|c| c.decision.id == plan.plan.decision_id)?;
        Some(PlanView::of(plan, case, self.rule(&case.decision.municipality)?, (age, self.today())))
    }
}
