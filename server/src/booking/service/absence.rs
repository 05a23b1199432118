//! Being away from housing support, and the visits that are planned (R-BOOK-15).

use app::domain::{
    booking::{
        DeskNote,
        stretch::{NotDays, told},
    },
    directory::Service,
    identity::Action,
};
use jiff::civil::Date;

use super::{Bookings, gates};
use crate::{
    booking::store::{self, Absence, NewAbsence, Receiver},
    choice::store::{self as choices, Case},
    clock::new_id,
    db::Tx,
    directory::reference,
    failure::Failure,
    identity::Actor,
    keys::{KeyError, random_word},
};

/// The letter that an absence's reference begins with.
pub const ABSENCE_LETTER: char = 'R';

/// What is shown of somebody's housing support.
#[derive(Debug, Clone, PartialEq)]
pub struct Away {
    /// The decisions of housing support, with the visits planned from now on.
    pub cases: Vec<Case>,
    /// What has been said, the newest days first.
    pub absences: Vec<Absence>,
    /// The key of the form.
    pub form_key: String,
}

/// What came of saying so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaidAway {
    /// It is noted, and the provider is told.
    Done,
    /// This form was sent before.
    Already,
    /// It cannot be said.
    Not(NotDays),
    /// There is no such decision for this person.
    NotFound,
}

impl Bookings<'_> {
    /// What is shown of the housing support of the one acted for.
    pub async fn absences(&self, actor: &Actor) -> Result<Away, Failure> {
        let mut tx = self.db.snapshot().await?;
        let person = actor.principal_id();
        let mut cases = choices::cases(&mut tx, self.keys, person, self.now, self.today()).await?;
        cases.retain(|c| c.decision.service == Service::Boendestod && c.decision.valid_on(self.today()));
        let absences = store::absences(&mut tx, person).await?;
        Ok(Away { cases, absences, form_key: random_word().map_err(KeyError::from)? })
    }

    /// Notes that the person is away on these days; their hours and the provider's compensation stay as they are.
    pub async fn report_absence(
        &self,
        actor: &Actor,
        decision: &str,
        days: (Date, Date),
        form_key: &str,
    ) -> Result<SaidAway, Failure> {
        self.db
            .write_behind(&gates(actor.principal_id(), &[]), |mut tx| async move {
                let said = self.report_absence_in(&mut tx, actor, decision, days, form_key).await?;
                Ok((tx, said))
            })
            .await
    }

    async fn report_absence_in(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        decision: &str,
        (from, to): (Date, Date),
        form_key: &str,
    ) -> Result<SaidAway, Failure> {
        if !self.may(tx, actor).await? {
            return Ok(SaidAway::NotFound);
        }
        let form_key = self.form(actor, form_key);
        if store::done(tx, &form_key).await?.is_some() {
            return Ok(SaidAway::Already);
        }
        let cases = choices::cases(tx, self.keys, actor.principal_id(), self.now, self.today()).await?;
        let found = cases.into_iter().find(|c| c.decision.id == decision);
        let Some(case) = found.filter(|c| c.decision.service == Service::Boendestod) else {
            return Ok(SaidAway::NotFound);
        };
        if let Err(why) = told(&case.decision, (from, to), self.today()) {
            return Ok(SaidAway::Not(why));
        }
        let absence = NewAbsence {
            id: new_id(self.now),
            reference: reference::random_of(ABSENCE_LETTER).map_err(KeyError::from)?,
            decision_id: decision.to_owned(),
            from,
            to,
            made_at: self.now,
            made_by: actor.person_id.clone(),
            mandate_id: actor.mandate.as_ref().map(|m| m.id.clone()),
        };
        store::insert_absence(tx, &absence, &form_key).await?;
        store::note(tx, &form_key, &absence.reference, self.now).await?;
        self.tell_provider(tx, Some(&case)).await?;
        actor.note(tx, self.keys, self.now, Action::ReportedAbsence).await?;
        Ok(SaidAway::Done)
    }

    /// Tells the provider that the days have changed.
    async fn tell_provider(&self, tx: &mut Tx, case: Option<&Case>) -> Result<(), Failure> {
        let Some((case, order)) = case.and_then(|c| Some((c, c.serving(self.today())?))) else { return Ok(()) };
        let about = (case.decision.id.as_str(), None);
        store::tell_desk(tx, Receiver::Provider(&order.provider_id), about, DeskNote::Absent, self.now).await
    }

    /// Takes back what was said with this reference; `false` when there is none such for this person. Once more changes
    /// nothing.
    pub async fn withdraw_absence(&self, actor: &Actor, reference: &str) -> Result<bool, Failure> {
        self.db
            .write_behind(&gates(actor.principal_id(), &[]), |mut tx| async move {
                if !self.may(&mut tx, actor).await? {
                    return Ok((tx, false));
                }
                let person = actor.principal_id();
                let said = store::absences(&mut tx, person).await?;
                let withdrawn = store::withdraw_absence(&mut tx, person, reference, self.now).await?;
                if withdrawn == Some(true) {
                    let said = said.iter().find(|s| s.absence.reference == reference);
                    if let Some(decision) = said.map(|s| s.absence.decision_id.as_str()) {
                        let cases = choices::cases(&mut tx, self.keys, person, self.now, self.today()).await?;
                        let case = cases.iter().find(|c| c.decision.id == decision);
                        self.tell_provider(&mut tx, case).await?;
                    }
                    actor.note(&mut tx, self.keys, self.now, Action::ReportedAbsence).await?;
                }
                Ok((tx, withdrawn.is_some()))
            })
            .await
    }
}
