//! Who does something, and for whom.

use app::domain::{
    choice::Acting,
    identity::{Action, By, Mandate, MandateState, Message, Role, Topic},
};
use jiff::{Timestamp, civil::Date};

use super::store::{log, mandates, messages, people};
use crate::{db::Tx, failure::Failure, keys::Keys};

/// Who acts, and for whom. That the mandate holds and opens this journey has been checked for this request (R-ACT-2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The one who has logged in.
    pub person_id: String,
    /// By which mandate; `None` for themselves.
    pub mandate: Option<Mandate>,
}

impl Actor {
    /// Whose decisions they are.
    pub fn principal_id(&self) -> &str {
        self.mandate.as_ref().map_or(&self.person_id, |m| &m.principal_id)
    }

    /// By what right.
    pub fn acting(&self) -> Acting {
        self.mandate.as_ref().map_or(Acting::Own, acting)
    }

    /// As what, for the log.
    pub const fn role(&self) -> Role {
        if self.mandate.is_some() { Role::Agent } else { Role::Oneself }
    }

    /// Whether somebody acts for another.
    pub const fn for_another(&self) -> bool {
        self.mandate.is_some()
    }

    /// Whether the mandate still holds and opens `topic`, asked in the transaction that writes (R-ACT-2); one always
    /// may for oneself.
    pub async fn may(&self, tx: &mut Tx, today: Date, topic: Topic) -> Result<bool, Failure> {
        let Some(mandate) = &self.mandate else { return Ok(true) };
        let kept = mandates::by_id(tx, today, &mandate.id).await?;
        Ok(kept.is_some_and(|kept| {
            let state = kept.mandate.state(kept.born, today, kept.staff);
            state == MandateState::Valid && kept.mandate.opens(topic)
        }))
    }

    /// The name and right of one who acts for another; `None` of the person.
    pub async fn by(&self, tx: &mut Tx) -> Result<Option<By>, Failure> {
        let Some(mandate) = &self.mandate else { return Ok(None) };
        Ok(Some(By { name: people::name(tx, &self.person_id).await?, kind: mandate.kind }))
    }

    /// Writes down what was seen or done about the one acted for (R-ACT-5).
    pub async fn note(&self, tx: &mut Tx, keys: &Keys, now: Timestamp, action: Action) -> Result<(), Failure> {
        let deed = log::Deed {
            principal: self.principal_id(),
            actor: Some(&self.person_id),
            role: self.role(),
            mandate: self.mandate.as_ref().map(|m| m.id.as_str()),
            unit: None,
            action,
        };
        log::append(tx, keys, now, &deed).await
    }

    /// Tells the one acted for what was done for them; nobody is told what they did themselves (R-ACT-2).
    pub async fn tell(
        &self,
        tx: &mut Tx,
        keys: &Keys,
        now: Timestamp,
        message: impl FnOnce(By) -> Message,
    ) -> Result<(), Failure> {
        let Some(by) = self.by(tx).await? else { return Ok(()) };
        messages::tell(tx, keys, now, self.principal_id(), &message(by)).await
    }
}

/// The right that a mandate gives.
pub fn acting(mandate: &Mandate) -> Acting {
    Acting::For { kind: mandate.kind, sole: mandate.sole_reason.is_some() }
}
