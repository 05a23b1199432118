//! Receipts: what was chosen, where it stands and what happens next (R-CHO-7).

use app::domain::choice::Agreement;

use super::{Actor, Choices};
use crate::choice::store::{self, AskRow, Case, ConsentRow, Kept};
use crate::failure::Failure;

/// A choice, with its decision and those who were asked to agree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The choice as it stands.
    pub kept: Kept,
    /// The decision it is for.
    pub case: Case,
    /// Those who have to agree, and their answers.
    pub consents: Vec<ConsentRow>,
    /// Whether the reader has been asked and has not answered yet.
    pub asks_you: bool,
    /// Whether the reader may take it back now.
    pub withdrawable: bool,
}

impl Choices<'_> {
    /// The receipt with this reference. `None` when it is not about a decision of the one acted for.
    pub async fn receipt(&self, actor: &Actor, reference: &str) -> Result<Option<Receipt>, Failure> {
        let mut tx = self.db.snapshot().await?;
        let principal = actor.principal_id();
        let Some(kept) = store::by_reference(&mut tx, self.keys, principal, reference).await? else { return Ok(None) };
        let Some(ground) = self.ground(&mut tx, actor, &kept.choice.decision_id).await? else { return Ok(None) };
        let consents = store::consents(&mut tx, &kept.choice.id).await?;
        let awaiting = kept.choice.state == app::domain::choice::State::AwaitingConsent;
        let mine = consents.iter().find(|c| c.person_id == actor.person_id);
        let agreed = consents.iter().any(|c| c.person_id == principal && c.agrees == Some(true));
        let own = kept.choice.made_by == principal || agreed;
        let may = Agreement::may_withdraw(actor.acting(), ground.age, own);
        Ok(Some(Receipt {
            asks_you: awaiting && mine.is_some_and(|c| c.agrees.is_none()),
            withdrawable: kept.choice.state.withdrawable() && may,
            case: ground.case,
            kept,
            consents,
        }))
    }

    /// What was asked for with this reference. `None` when it is not about a decision of the one acted for.
    pub async fn asked(&self, actor: &Actor, reference: &str) -> Result<Option<AskRow>, Failure> {
        let mut tx = self.db.snapshot().await?;
        store::ask_by_reference(&mut tx, self.keys, actor.principal_id(), reference).await
    }
}
