//! Agreeing to what another has chosen, or not (R-ACT-1).

use app::domain::{
    choice::{Act, Acting, Agreement, By, Eligibility, State},
    identity::Action,
};

use super::{Actor, Choices, Ground, Outcome, outcome::no_place};
use crate::{
    choice::store::{self, Kept},
    db::Tx,
    failure::Failure,
    identity::{acting, store::mandates},
};

/// What came of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answered {
    /// All have agreed: it counts.
    Confirmed,
    /// All have agreed that they do not choose, and the case officer picks.
    ToCaseOfficer,
    /// Noted; others have not answered yet.
    StillAwaiting,
    /// Noted: nothing is chosen.
    Refused,
    /// The same answer was given before.
    Already,
    /// Nothing awaits an answer any more: the choice has come to this.
    Over(State),
    /// This one has not been asked.
    NotAsked,
    /// The one who chose may no longer act for the person: nothing is noted.
    MakerGone,
    /// What was chosen cannot be had any more, or a rule says no now: nothing is noted.
    Not(Outcome),
    /// There is no such choice for this person.
    NotFound,
}

impl Choices<'_> {
    /// Notes the actor's answer to the choice with this reference, and confirms it when it was the last one needed.
    pub async fn answer(&self, actor: &Actor, reference: &str, agrees: bool) -> Result<Answered, Failure> {
        self.db
            .write(|mut tx| async move {
                let answered = self.answer_in(&mut tx, actor, reference, agrees).await?;
                Ok((tx, answered))
            })
            .await
    }

    async fn answer_in(&self, tx: &mut Tx, actor: &Actor, reference: &str, agrees: bool) -> Result<Answered, Failure> {
        let principal = actor.principal_id();
        let Some(kept) = store::by_reference(tx, self.keys, principal, reference).await? else {
            return Ok(Answered::NotFound);
        };
        let consents = store::consents(tx, &kept.choice.id).await?;
        let Some(mine) = consents.iter().find(|c| c.person_id == actor.person_id) else {
            return Ok(Answered::NotAsked);
        };
        if mine.agrees == Some(agrees) {
            return Ok(Answered::Already);
        }
        let act = if agrees { Act::Agree } else { Act::Refuse };
        let (Some(next), None) = (kept.choice.state.after(act, By::Asked), mine.agrees) else {
            return Ok(Answered::Over(kept.choice.state));
        };
        let Some(ground) = self.ground(tx, actor, &kept.choice.decision_id).await? else {
            return Ok(Answered::NotFound);
        };
        let mut answered = Answered::Refused;
        if agrees {
            let yes = consents.iter().filter(|c| c.agrees == Some(true)).map(|c| c.person_id.as_str());
            let yes: Vec<_> = yes.chain([actor.person_id.as_str()]).collect();
            answered = match self.last_yes(tx, &ground, &kept, &yes).await? {
                Ok(answered) => answered,
                Err(not) => return Ok(not),
            };
        } else {
            store::close(tx, &kept.choice.id, next, self.now).await?;
        }
        store::answer(tx, &kept.choice.id, &actor.person_id, agrees, self.now).await?;
        self.tell_answered(tx, (actor, agrees), &ground, &kept).await?;
        let deed = if agrees { Action::Agreed } else { Action::Disagreed };
        actor.note(tx, self.keys, self.now, deed).await?;
        Ok(answered)
    }

    /// Confirms a choice when all who have to agree by now are in `yes`. Asks all rules again first, and writes nothing
    /// when one says no.
    async fn last_yes(
        &self,
        tx: &mut Tx,
        ground: &Ground,
        kept: &Kept,
        yes: &[&str],
    ) -> Result<Result<Answered, Answered>, Failure> {
        let choice = &kept.choice;
        let maker = match &choice.mandate_id {
            None => Acting::Own,
            Some(id) => match mandates::by_id(tx, self.today(), id).await?.filter(|m| self.holds(m)) {
                Some(kept) => acting(&kept.mandate),
                None => return Ok(Err(Answered::MakerGone)),
            },
        };
        let others = store::guardians(tx, &ground.principal, &choice.made_by, self.today()).await?;
        let will = (choice.will, choice.will_reason.as_deref());
        let needed = match Agreement::needed(maker, ground.age, others, will) {
            Ok(Agreement::Youth) => vec![ground.principal.id.clone()],
            Ok(Agreement::Guardians(ids)) => ids,
            Ok(Agreement::Nothing | Agreement::CaseOfficer) => vec![],
            Err(why) => return Ok(Err(Answered::Not(Outcome::Unable(why)))),
        };
        // Birthdays and new guardians change who has to agree while one waits.
        let missing: Vec<_> = needed.iter().filter(|id| !yes.contains(&id.as_str())).collect();
        if !missing.is_empty() {
            for person in missing {
                store::ask_for_consent(tx, &choice.id, person).await?;
            }
            return Ok(Ok(Answered::StillAwaiting));
        }
        let switch = match ground.switch {
            Ok(switch) => switch,
            Err(why) => return Ok(Err(Answered::Not(Outcome::Ended(why)))),
        };
        let (state, answered) = match &choice.provider_id {
            None => (State::AwaitingCaseOfficer, Answered::ToCaseOfficer),
            Some(id) => match self.gone(tx, ground, id).await? {
                Some(outcome) => return Ok(Err(Answered::Not(outcome))),
                None => (State::Confirmed, Answered::Confirmed),
            },
        };
        self.take_the_place(tx, &choice.decision_id, State::Confirmed, Some(&choice.id)).await?;
        store::settle(tx, &choice.id, state, &switch).await?;
        Ok(Ok(answered))
    }

    /// Why a provider that was chosen before cannot be had now.
    async fn gone(&self, tx: &mut Tx, ground: &Ground, provider: &str) -> Result<Option<Outcome>, Failure> {
        if ground.case.latest().is_some_and(|o| o.provider_id == provider) {
            return Ok(Some(Outcome::Present));
        }
        let Some(found) = store::provider(tx, provider).await? else { return Ok(Some(Outcome::NothingChosen)) };
        let open = store::open_at(tx, provider, &ground.case.decision.id).await?;
        Ok(no_place(Eligibility::of(&found, &ground.chooser(), open, self.today())))
    }
}
