//! A version of a plan as the pages and the copy show it.

use std::collections::BTreeMap;

use app::{
    domain::plan::Party,
    pages::{error::Trouble, plan::text::Whose},
};
use jiff::civil::Date;

use crate::{
    clock::date_in_stockholm,
    failure::Failure,
    http::trouble::Bare,
    identity::session::Session,
    plan::{
        service::PlanView,
        store::{self, KeptVersion},
    },
    state::AppState,
};

/// One version of one plan.
pub struct Shown {
    /// The plan.
    pub view: PlanView,
    /// Which of its versions, counted from 0.
    pub at: usize,
}

impl Shown {
    /// The version with this number, or the newest; anybody else's plan does not exist.
    pub async fn of(state: &AppState, session: &Session, id: &str, number: Option<u32>) -> Result<Self, Bare> {
        let view = state.plans().one(&session.actor(), id).await?.ok_or(Bare(Trouble::NotFound))?;
        let versions = &view.plan.versions;
        let at = match number {
            Some(number) => versions.iter().position(|v| v.number == number),
            None => versions.len().checked_sub(1),
        };
        let at = at.ok_or(Bare(Trouble::NotFound))?;
        Ok(Self { view, at })
    }

    /// The version.
    pub fn version(&self) -> &KeptVersion {
        &self.view.plan.versions[self.at]
    }

    /// What the plan ought to say for the one whose it is.
    pub const fn whose(&self) -> Whose {
        Whose { child: self.view.child, children_at_home: self.view.children_at_home }
    }

    /// The names of all whose answers count or have counted, by their ids.
    pub async fn names(&self, state: &AppState) -> Result<BTreeMap<String, String>, Failure> {
        let course = &self.version().course;
        let parties = course.needed().everybody().chain(course.answers().map(|(party, _)| party));
        let said = self.version().entries.iter().filter_map(|kept| kept.entry.act.party());
        let mut ids: Vec<&str> = parties.chain(said).map(|party: &Party| party.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        store::names(&mut state.db.snapshot().await?, &ids).await
    }
}

/// The day a version was offered; nobody is shown one that was not.
pub fn offered_on(version: &KeptVersion) -> Date {
    date_in_stockholm(version.course.offered_at().unwrap_or(version.made_at))
}
