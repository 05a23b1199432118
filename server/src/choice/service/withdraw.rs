//! Taking a choice back, until the order is sent (R-CHO-7).

use app::domain::{
    choice::{Act, Agreement, By, State},
    identity::Action,
};

use super::{Actor, Choices};
use crate::{choice::store, db::Tx, failure::Failure};

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Withdrawn {
    /// It is taken back.
    Done,
    /// It was taken back before.
    Already,
    /// The order has been sent: the case officer has to be asked.
    Ordered,
    /// Another choice has taken its place, or somebody said no: there is nothing to take back.
    Over(State),
    /// The person has chosen or agreed to it themselves, and this one may not undo it alone (R-ACT-1).
    NotTheirs,
    /// There is no such choice for this person.
    NotFound,
}

impl Choices<'_> {
    /// Takes back the choice with this reference.
    pub async fn withdraw(&self, actor: &Actor, reference: &str) -> Result<Withdrawn, Failure> {
        self.db
            .write(|mut tx| async move {
                let withdrawn = self.withdraw_in(&mut tx, actor, reference).await?;
                Ok((tx, withdrawn))
            })
            .await
    }

    async fn withdraw_in(&self, tx: &mut Tx, actor: &Actor, reference: &str) -> Result<Withdrawn, Failure> {
        let principal = actor.principal_id();
        let Some(kept) = store::by_reference(tx, self.keys, principal, reference).await? else {
            return Ok(Withdrawn::NotFound);
        };
        let Some(ground) = self.ground(tx, actor, &kept.choice.decision_id).await? else {
            return Ok(Withdrawn::NotFound);
        };
        let Some(state) = kept.choice.state.after(Act::Withdraw, By::Chooser) else {
            return Ok(match kept.choice.state {
                State::Withdrawn => Withdrawn::Already,
                State::Ordered => Withdrawn::Ordered,
                over => Withdrawn::Over(over),
            });
        };
        let consents = store::consents(tx, &kept.choice.id).await?;
        let agreed = consents.iter().any(|c| c.person_id == principal && c.agrees == Some(true));
        let own = kept.choice.made_by == principal || agreed;
        if !Agreement::may_withdraw(actor.acting(), ground.age, own) {
            return Ok(Withdrawn::NotTheirs);
        }
        store::close(tx, &kept.choice.id, state, self.now).await?;
        self.tell_withdrawn(tx, actor, &ground, &kept, &consents).await?;
        actor.note(tx, self.keys, self.now, Action::WithdrewChoice).await?;
        Ok(Withdrawn::Done)
    }
}
