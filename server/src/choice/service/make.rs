//! Confirming a choice, or that one does not choose (R-CHO-2, R-CHO-3, R-CHO-4, R-ACT-1).

use app::domain::{
    choice::{Act, Agreement, By, DefaultReason, Eligibility, State, Switch, Will, Wishes},
    identity::{Action, MandateKind},
};

use super::{
    Actor, Choices, Confirmation, Found, Ground, Outcome,
    outcome::{LETTER, no_place},
};
use crate::{
    choice::store::{self, NewChoice},
    clock::new_id,
    db::Tx,
    directory::reference,
    failure::Failure,
    keys::KeyError,
};

/// A choice that all rules have said yes to.
struct Making {
    ground: Ground,
    switch: Switch,
    agreement: Agreement,
    provider: Option<(String, String)>,
    default_reason: Option<DefaultReason>,
    wishes: Wishes,
    form_key: String,
}

impl Choices<'_> {
    /// Confirms the provider and the wishes of the actor's draft.
    pub async fn confirm(&self, actor: &Actor, decision: &str, said: &Confirmation) -> Result<Outcome, Failure> {
        self.write_choice(actor, decision, said, None).await
    }

    /// Confirms that the person does not choose, and that what applies is what `found` says.
    pub async fn default(
        &self,
        actor: &Actor,
        decision: &str,
        found: &Found,
        said: &Confirmation,
    ) -> Result<Outcome, Failure> {
        self.write_choice(actor, decision, said, Some(found)).await
    }

    async fn write_choice(
        &self,
        actor: &Actor,
        decision: &str,
        said: &Confirmation,
        found: Option<&Found>,
    ) -> Result<Outcome, Failure> {
        self.db
            .write(|mut tx| async move {
                let outcome = match self.weigh(&mut tx, actor, decision, said, found).await? {
                    Ok(making) => self.make(&mut tx, actor, making, said).await?,
                    Err(outcome) => outcome,
                };
                Ok((tx, outcome))
            })
            .await
    }

    /// Asks all rules, in the transaction that would write.
    async fn weigh(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        decision: &str,
        said: &Confirmation,
        found: Option<&Found>,
    ) -> Result<Result<Making, Outcome>, Failure> {
        let form_key = self.form(actor, decision, &said.form_key);
        if let Some(reference) = store::by_form(tx, &form_key).await? {
            return Ok(Err(Outcome::Already(reference)));
        }
        let Some(ground) = self.ground(tx, actor, decision).await? else {
            return Ok(Err(Outcome::NotFound));
        };
        let draft = store::draft(tx, self.keys, decision, &actor.person_id).await?.unwrap_or_default();
        let chosen = found.map_or(draft.provider_id, |f| f.provider_id.clone());
        if found.is_none() && chosen.is_none() {
            return Ok(Err(Outcome::NothingChosen));
        }
        let switch = match ground.switch {
            Ok(switch) => switch,
            Err(why) => return Ok(Err(Outcome::Ended(why))),
        };
        let others = store::guardians(tx, &ground.principal, &actor.person_id, self.today()).await?;
        let will = (said.will, said.will_reason.as_deref());
        let agreement = match Agreement::needed(actor.acting(), ground.age, others, will) {
            Ok(agreement) => agreement,
            Err(why) => return Ok(Err(Outcome::Unable(why))),
        };
        let provider = match self.weigh_provider(tx, actor, &ground, chosen.as_deref(), found, &agreement).await? {
            Ok(provider) => provider,
            Err(outcome) => return Ok(Err(outcome)),
        };
        let shown = said.form_key.rsplit_once('.').map(|(_, shown)| shown);
        if shown != Some(self.seen(&ground, chosen.as_deref()).as_str()) {
            return Ok(Err(Outcome::Changed));
        }
        let default_reason = found.map(|f| f.reason);
        let relative = draft.wishes.relative && self.relatives(&ground);
        let wishes = Wishes { relative, ..draft.wishes };
        Ok(Ok(Making { ground, switch, agreement, provider, default_reason, wishes, form_key }))
    }

    /// Whether the provider can be chosen now: id and name. What was found for somebody has changed when it cannot.
    async fn weigh_provider(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        ground: &Ground,
        chosen: Option<&str>,
        found: Option<&Found>,
        agreement: &Agreement,
    ) -> Result<Result<Option<(String, String)>, Outcome>, Failure> {
        let today = self.today();
        let present = ground.case.latest().filter(|o| o.agreement_ended_on.is_none_or(|end| today < end));
        if found.is_some() && present.is_some() {
            return Ok(Err(Outcome::Keeps));
        }
        let Some(chosen) = chosen else { return Ok(Ok(None)) };
        if present.is_some_and(|o| o.provider_id == chosen) {
            return Ok(Err(Outcome::Present));
        }
        let Some(provider) = store::provider(tx, chosen).await? else { return Ok(Err(Outcome::NothingChosen)) };
        // Nothing is chosen against the person's will, so no place is needed either.
        if *agreement != Agreement::CaseOfficer {
            let open = store::open_at(tx, chosen, &ground.case.decision.id).await?;
            let eligibility = Eligibility::of(&provider, &ground.chooser(), open, today);
            if let Some(no) = no_place(eligibility) {
                return Ok(Err(if found.is_some() { Outcome::Changed } else { no }));
            }
        }
        let guardian = actor.acting().kind() == Some(MandateKind::Guardian);
        if actor.for_another() && !guardian && store::works_for(tx, &actor.person_id, chosen, today).await? {
            return Ok(Err(Outcome::WorksThere));
        }
        Ok(Ok(Some((provider.id, provider.name))))
    }

    /// Writes the choice, ends those whose place it takes, and tells who has to know.
    async fn make(&self, tx: &mut Tx, actor: &Actor, making: Making, said: &Confirmation) -> Result<Outcome, Failure> {
        let state = match (&making.agreement, &making.provider) {
            (Agreement::Youth | Agreement::Guardians(_), _) => State::AwaitingConsent,
            (Agreement::CaseOfficer, _) | (Agreement::Nothing, None) => State::AwaitingCaseOfficer,
            (Agreement::Nothing, Some(_)) => State::Confirmed,
        };
        // Who leaves it to the case officer has made up their mind too.
        let rank = if making.agreement == Agreement::Nothing { State::Confirmed } else { state };
        self.take_the_place(tx, &making.ground.case.decision.id, rank, None).await?;
        let choice = NewChoice {
            id: new_id(self.now),
            reference: reference::random_of(LETTER).map_err(KeyError::from)?,
            form_key: making.form_key,
            decision_id: making.ground.case.decision.id.clone(),
            provider_id: making.provider.as_ref().map(|(id, _)| id.clone()),
            default_reason: making.default_reason,
            state,
            wishes: making.wishes,
            made_at: self.now,
            made_by: actor.person_id.clone(),
            mandate_id: actor.mandate.as_ref().map(|m| m.id.clone()),
            will: said.will.filter(|w| Will::asked_of(actor.acting().kind()).contains(w)),
            will_reason: said.will_reason.clone().filter(|_| said.will == Some(Will::CannotSay)),
            switch: making.switch,
        };
        store::insert(tx, self.keys, &choice).await?;
        store::drop_draft(tx, &choice.decision_id, &actor.person_id).await?;
        let asked = match &making.agreement {
            Agreement::Youth => vec![actor.principal_id().to_owned()],
            Agreement::Guardians(ids) => ids.clone(),
            Agreement::Nothing | Agreement::CaseOfficer => vec![],
        };
        for person in &asked {
            store::ask_for_consent(tx, &choice.id, person).await?;
        }
        let named = making.provider.as_ref().map(|(_, name)| name.as_str());
        self.tell_made(tx, actor, (making.ground.case.decision.service, named), &choice, &asked).await?;
        actor.note(tx, self.keys, self.now, Action::Chose).await?;
        Ok(match state {
            State::AwaitingConsent => Outcome::AwaitingConsent(choice.reference),
            State::AwaitingCaseOfficer => Outcome::ToCaseOfficer(choice.reference),
            _ => Outcome::Confirmed(choice.reference),
        })
    }

    /// Ends the open choices of a decision, beside `but`, whose place one in `state` takes.
    pub(super) async fn take_the_place(
        &self,
        tx: &mut Tx,
        decision: &str,
        state: State,
        but: Option<&str>,
    ) -> Result<(), Failure> {
        for open in store::open_of(tx, decision).await? {
            let replaced = open.state.after(Act::Replace, By::Chooser).filter(|_| state.replaces(open.state));
            if let Some(replaced) = replaced.filter(|_| but != Some(open.id.as_str())) {
                store::close(tx, &open.id, replaced, self.now).await?;
            }
        }
        Ok(())
    }
}
