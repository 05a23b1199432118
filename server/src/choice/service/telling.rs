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
    /// Tells the person what they or somebody for them have chosen, and those who are asked to agree.
    pub(super) async fn tell_made(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        (service, provider): (Service, Option<&str>),
        choice: &NewChoice,
        asked: &[String],
    ) -> Result<(), Failure> {
        let principal = actor.principal_id();
        let provider = provider.map(str::to_owned);
        let Some(by) = actor.by(tx).await? else {
            let (left, reference) = (choice.default_reason.is_some(), choice.reference.clone());
            let own = Message::ChoiceMade { service, provider, left, reference };
            return messages::tell(tx, self.keys, self.now, principal, &own).await;
        };
        let reference = Some(choice.reference.clone());
        let own = if asked.iter().any(|id| id == principal) {
            Message::ConsentAsked { by: by.clone(), service, provider: provider.clone(), reference }
        } else if choice.will == Some(Will::Against) {
            Message::ChoiceAtCaseOfficer { by: by.clone(), service, reference }
        } else if let (Some(_), Some(provider)) = (choice.default_reason, provider.clone()) {
            Message::DefaultApplied { by: by.clone(), service, provider, reference }
        } else {
            Message::ChoiceMadeForYou { by: by.clone(), service, provider: provider.clone(), reference }
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

    /// Tells of a choice taken back: the person, the one who chose, and those who have agreed; of these nobody who did
    /// it for another. Only the person has the receipt at hand.
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
        let (principal, service) = (actor.principal_id(), ground.case.decision.service);
        let mut told = vec![principal, kept.choice.made_by.as_str()];
        told.extend(consents.iter().filter(|c| c.agrees == Some(true)).map(|c| c.person_id.as_str()));
        told.sort_unstable();
        told.dedup();
        told.retain(|p| *p == principal || *p != actor.person_id);
        let name = people::name(tx, principal).await?;
        for person in told {
            let theirs = person == principal;
            let message = Message::ChoiceWithdrawn {
                by: by.clone(),
                service,
                provider: provider.clone(),
                person: (!theirs).then(|| name.clone()),
                reference: theirs.then(|| kept.choice.reference.clone()),
            };
            messages::tell(tx, self.keys, self.now, person, &message).await?;
        }
        Ok(())
    }
}
