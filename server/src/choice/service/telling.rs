//! Who is told what when something has been done for somebody (R-ACT-2).

use app::domain::{choice::Will, directory::Service, identity::Message};

use super::{Actor, Choices, Ground};
use crate::{
    choice::store::{ConsentRow, Kept, NewChoice},
    db::Tx,
    failure::Failure,
    identity::store::{messages, people},
};

impl Choices<'_> {
    /// Tells the person what somebody has done for them, and those who are asked to agree.
    pub(super) async fn tell_made(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        (service, provider): (Service, Option<&str>),
        choice: &NewChoice,
        asked: &[String],
    ) -> Result<(), Failure> {
        let Some(by) = actor.by(tx).await? else { return Ok(()) };
        let principal = actor.principal_id();
        let provider = provider.map(str::to_owned);
        let own = if asked.iter().any(|id| id == principal) {
            Message::ConsentAsked { by: by.clone(), service, provider: provider.clone() }
        } else if choice.will == Some(Will::Against) {
            Message::ChoiceAtCaseOfficer { by: by.clone(), service }
        } else if let (Some(_), Some(provider)) = (choice.default_reason, provider.clone()) {
            Message::DefaultApplied { by: by.clone(), service, provider }
        } else {
            Message::ChoiceMadeForYou { by: by.clone(), service, provider: provider.clone() }
        };
        messages::tell(tx, self.keys, self.now, principal, &own).await?;
        let person = people::name(tx, principal).await?;
        for other in asked.iter().filter(|id| *id != principal) {
            let message = Message::ConsentAskedFor { by: by.clone(), person: person.clone(), service };
            messages::tell(tx, self.keys, self.now, other, &message).await?;
        }
        Ok(())
    }

    /// Tells the one who chose what one of those asked has answered; under 15 the child as well, who was not asked.
    pub(super) async fn tell_answered(
        &self,
        tx: &mut Tx,
        (actor, agrees): (&Actor, bool),
        ground: &Ground,
        kept: &Kept,
    ) -> Result<(), Failure> {
        let principal = actor.principal_id();
        let message = Message::ConsentAnswered {
            name: people::name(tx, &actor.person_id).await?,
            agrees,
            person: people::name(tx, principal).await?,
            service: ground.case.decision.service,
        };
        messages::tell(tx, self.keys, self.now, &kept.choice.made_by, &message).await?;
        if actor.for_another() {
            messages::tell(tx, self.keys, self.now, principal, &message).await?;
        }
        Ok(())
    }

    /// Tells of a choice taken back: the person, the one who chose, and those who have agreed, whoever of them did not
    /// do it.
    pub(super) async fn tell_withdrawn(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        ground: &Ground,
        kept: &Kept,
        consents: &[ConsentRow],
    ) -> Result<(), Failure> {
        let by = actor.by(tx).await?;
        let provider = kept.provider.as_ref().map(|(_, name)| name.clone());
        let message = Message::ChoiceWithdrawn { by, service: ground.case.decision.service, provider };
        let mut people = vec![actor.principal_id(), kept.choice.made_by.as_str()];
        people.extend(consents.iter().filter(|c| c.agrees == Some(true)).map(|c| c.person_id.as_str()));
        people.sort_unstable();
        people.dedup();
        for person in people.into_iter().filter(|p| *p != actor.person_id) {
            messages::tell(tx, self.keys, self.now, person, &message).await?;
        }
        Ok(())
    }
}
