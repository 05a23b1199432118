//! Asking to meet a provider, for another support contact, or for a relative as companion (R-CHO-6).

use app::domain::{
    choice::{Ask, Eligibility, Unable, agreement::may_act_alone},
    identity::{Action, Message},
};

use super::{Actor, Choices, Ground};
use crate::{
    choice::store::{self, AskRow},
    clock::new_id,
    db::Tx,
    directory::reference,
    failure::Failure,
    identity::store::messages,
    keys::KeyError,
};

/// The letter that the reference of something asked for begins with.
pub const ASK_LETTER: char = 'Q';

/// What the form says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asking {
    /// The form's key; never empty.
    pub form_key: String,
    /// What is asked for.
    pub ask: Ask,
    /// The id of the provider to meet.
    pub provider_id: Option<String>,
}

/// What came of it. The text is the reference of the receipt; all others have written nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// It is sent, or awaits approval.
    Done(String),
    /// This form was sent before.
    Already(String),
    /// The decision has ended (R-CHO-8).
    Ended,
    /// Nobody gives the support now, or nobody was named to meet.
    NoProvider,
    /// The provider is not for this person.
    Unfit(Eligibility),
    /// The municipality or the decision does not let relatives be employed (BK).
    NoRelatives,
    /// Not by this person in this way (R-ACT-1).
    Unable(Unable),
    /// There is no such decision for this person.
    NotFound,
}

impl Choices<'_> {
    /// Sends what is asked for.
    pub async fn ask(&self, actor: &Actor, decision: &str, asking: &Asking) -> Result<Asked, Failure> {
        self.db
            .write(|mut tx| async move {
                let asked = self.ask_in(&mut tx, actor, decision, asking).await?;
                Ok((tx, asked))
            })
            .await
    }

    async fn ask_in(&self, tx: &mut Tx, actor: &Actor, decision: &str, asking: &Asking) -> Result<Asked, Failure> {
        let form_key = self.form(actor, decision, &asking.form_key);
        if let Some(reference) = store::ask_by_form(tx, &form_key).await? {
            return Ok(Asked::Already(reference));
        }
        let Some(ground) = self.ground(tx, actor, decision).await? else { return Ok(Asked::NotFound) };
        if !may_act_alone(actor.acting(), ground.age) {
            return Ok(Asked::Unable(Unable::TooYoung));
        }
        if ground.case.decision.valid_to.is_some_and(|last| last < self.today()) {
            return Ok(Asked::Ended);
        }
        let provider_id = match self.receiver(tx, &ground, asking).await? {
            Ok(provider) => provider,
            Err(asked) => return Ok(asked),
        };
        let row = AskRow {
            id: new_id(self.now),
            reference: reference::random_of(ASK_LETTER).map_err(KeyError::from)?,
            form_key,
            decision_id: decision.to_owned(),
            provider_id,
            ask: asking.ask.clone(),
            state: asking.ask.kind().begins(),
            made_at: self.now,
            made_by: actor.person_id.clone(),
            mandate_id: actor.mandate.as_ref().map(|m| m.id.clone()),
        };
        store::insert_ask(tx, self.keys, &row).await?;
        let service = ground.case.decision.service;
        let told = match actor.by(tx).await? {
            Some(by) => Message::WishMade { by, service, reference: Some(row.reference.clone()) },
            None => Message::AskMade { ask: row.ask.kind(), service, reference: row.reference.clone() },
        };
        messages::tell(tx, self.keys, self.now, actor.principal_id(), &told).await?;
        actor.note(tx, self.keys, self.now, Action::MadeWish).await?;
        Ok(Asked::Done(row.reference))
    }

    /// The provider it goes to, if any, or why it cannot be asked for.
    async fn receiver(
        &self,
        tx: &mut Tx,
        ground: &Ground,
        asking: &Asking,
    ) -> Result<Result<Option<String>, Asked>, Failure> {
        let today = self.today();
        let serving = ground.case.serving(today).filter(|o| o.agreement_ended_on.is_none_or(|end| today < end));
        match asking.ask {
            Ask::Meet { .. } => {
                let Some(id) = &asking.provider_id else { return Ok(Err(Asked::NoProvider)) };
                let Some(provider) = store::provider(tx, id).await? else { return Ok(Err(Asked::NoProvider)) };
                // A full one may be met too: there is a queue to think about.
                let eligibility = Eligibility::of(&provider, &ground.chooser(), 0, today);
                Ok(if eligibility.fits() { Ok(Some(provider.id)) } else { Err(Asked::Unfit(eligibility)) })
            }
            Ask::Contact { .. } => Ok(serving.map(|o| Some(o.provider_id.clone())).ok_or(Asked::NoProvider)),
            Ask::Relative { .. } => {
                let possible = self.relatives(ground);
                Ok(if possible { Ok(serving.map(|o| o.provider_id.clone())) } else { Err(Asked::NoRelatives) })
            }
        }
    }
}
