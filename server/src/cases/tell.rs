//! What people are told of a file, and what is written down: mandates given and ended, and orders for what they chose.

use app::domain::identity::{Action, By, Message, Role};

use super::{CasesError, file::CaseOrder, rows::MandateRow, save::Saver};
use crate::{
    choice::store::{self, Awaiting},
    clock::date_in_stockholm,
    db::Tx,
    failure::Failure,
    identity::store::{log, messages, people},
    rows::read,
};

impl Saver<'_> {
    /// Tells those who were here before who may act for them now or no longer, and the one who may not (R-ACT-2).
    ///
    /// Whoever comes with this file finds all of it new, and is not told of each.
    pub(super) async fn tell_of_mandates(&self, tx: &mut Tx, changed: &[MandateRow]) -> Result<(), CasesError> {
        let today = date_in_stockholm(self.now).to_string();
        let holds = |m: &MandateRow| {
            let begun = m.valid_from <= today && m.valid_to.as_ref().is_none_or(|last| *last >= today);
            m.verified_by.is_some() && m.revoked_at.is_none() && begun
        };
        for row in changed {
            let before = self.kept.mandates.get(&row.reference).is_some_and(&holds);
            let known = |id: &str| self.kept.persons.contains_key(id);
            if before == holds(row) {
                continue;
            }
            let right = read("mandate", &row.id, &row.kind)?;
            let by = By { name: people::name(tx, &row.agent_id).await?, kind: right };
            if known(&row.principal_id) {
                let message = if before { Message::MandateEnded { by } } else { Message::MandateGiven { by } };
                messages::tell(tx, self.keys, self.now, &row.principal_id, &message).await?;
            }
            if before && known(&row.agent_id) {
                let message = Message::MandateOver { person: people::name(tx, &row.principal_id).await?, right };
                messages::tell(tx, self.keys, self.now, &row.agent_id, &message).await?;
            }
        }
        Ok(())
    }

    /// Closes the choices that an order of the file has come for, tells whose they are and writes it down (R-CHO-7).
    /// Gives how many.
    pub(super) async fn orders_of_choices(&self, tx: &mut Tx) -> Result<usize, CasesError> {
        let mut ordered = 0;
        for choice in store::awaiting_order(tx).await? {
            let Some(order) = self.order_for(&choice) else { continue };
            let provider = &self.kept.providers[&order.provider];
            store::order(tx, &choice.id, order.start_on, self.now).await?;
            let Some(provider) = store::provider(tx, provider).await? else { continue };
            let message = Message::ChoiceOrdered {
                service: choice.service,
                provider: provider.name,
                first_day: order.start_on,
                reference: Some(choice.reference.clone()),
            };
            messages::tell(tx, self.keys, self.now, &choice.person_id, &message).await?;
            self.note_ordered(tx, &choice.person_id).await?;
            ordered += 1;
        }
        Ok(ordered)
    }

    /// The order for what was chosen: from that provider, or from any when the case officer was to pick, and not older
    /// than the choice.
    fn order_for(&self, choice: &Awaiting) -> Option<&CaseOrder> {
        let today = date_in_stockholm(self.now);
        let decision = self.file.decisions.iter().find(|d| d.case_number == choice.case_number)?;
        let fits = |order: &&CaseOrder| {
            let chosen = self.kept.providers.get(&order.provider);
            let same = choice.provider_id.as_ref().is_none_or(|wanted| chosen == Some(wanted));
            same && order.ordered_on >= choice.made_on && order.end_on.is_none_or(|last| last >= today)
        };
        decision.orders.iter().filter(fits).max_by_key(|order| order.start_on)
    }

    async fn note_ordered(&self, tx: &mut Tx, person: &str) -> Result<(), Failure> {
        let role = Role::CaseOfficer;
        let deed =
            log::Deed { principal: person, actor: None, role, mandate: None, unit: None, action: Action::Ordered };
        log::append(tx, self.keys, self.now, &deed).await
    }
}
