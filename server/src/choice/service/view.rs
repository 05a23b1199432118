//! What is shown before somebody confirms: who gives the support now, from when the new one can, and who has to agree.

use std::collections::HashMap;

use app::domain::{
    choice::{Agreement, Eligibility, NoTime, NotChoosing, Switch, Unable, Wishes, not_choosing::not_choosing},
    directory::{Provider, default_provider::Default as Found},
};

use super::{Actor, Choices, Ground};
use crate::{
    choice::store::{self, Case, Draft, Kept, Open},
    db::Tx,
    failure::Failure,
    keys::{KeyError, random_word},
};

/// What the steps of choosing show.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// The decision, who carries it out and what is planned.
    pub case: Case,
    /// The person's age, as far as providers ask.
    pub age: i16,
    /// The person's district, as far as providers ask; never to be shown from here (R-ACT-6).
    pub district: Option<String>,
    /// What has been filled in so far.
    pub draft: Draft,
    /// The provider chosen so far, and whether it can be.
    pub chosen: Option<(Provider, Eligibility)>,
    /// Open choices of each provider that are not ordered yet, by its id (R-CHO-2).
    pub open: HashMap<String, u32>,
    /// The days, or why nothing can begin.
    pub switch: Result<Switch, NoTime>,
    /// Who has to agree. A god man or a förvaltare has yet to say what the person wants: [`Unable::WillMissing`].
    pub agreement: Result<Agreement, Unable>,
    /// The choices of this decision that are open; confirming takes their place.
    pub replaces: Vec<Open>,
    /// The key of the form that confirms just this.
    pub form_key: String,
}

/// What is shown to somebody who does not choose (R-CHO-3).
#[derive(Debug, Clone, PartialEq)]
pub struct DefaultView {
    /// What the other steps show too.
    pub preview: Preview,
    /// Who it is today, why, how far, and who was passed over: places in the list that was given.
    pub applies: NotChoosing,
}

impl Choices<'_> {
    /// The decisions of the one acted for, with orders, contacts and planned visits.
    pub async fn cases(&self, actor: &Actor) -> Result<Vec<Case>, Failure> {
        let mut tx = self.db.snapshot().await?;
        store::cases(&mut tx, self.keys, actor.principal_id(), self.now, self.today()).await
    }

    /// All choices for the decisions of the one acted for, the newest first.
    pub async fn choices(&self, actor: &Actor) -> Result<Vec<Kept>, Failure> {
        let mut tx = self.db.snapshot().await?;
        store::of_person(&mut tx, self.keys, actor.principal_id()).await
    }

    /// Keeps which provider is chosen so far. `false` when the decision or the provider does not exist.
    pub async fn keep_provider(&self, actor: &Actor, decision: &str, provider: &str) -> Result<bool, Failure> {
        let draft = (decision, actor.person_id.as_str());
        self.db
            .write(|mut tx| async move {
                let known = self.ground(&mut tx, actor, decision).await?.is_some()
                    && store::provider(&mut tx, provider).await?.is_some();
                if known {
                    store::keep_provider(&mut tx, self.keys, draft, provider, self.now).await?;
                }
                Ok((tx, known))
            })
            .await
    }

    /// Keeps what is wished for so far. `false` when the decision does not exist.
    pub async fn keep_wishes(&self, actor: &Actor, decision: &str, wishes: &Wishes) -> Result<bool, Failure> {
        let draft = (decision, actor.person_id.as_str());
        self.db
            .write(|mut tx| async move {
                let known = self.ground(&mut tx, actor, decision).await?.is_some();
                if known {
                    store::keep_wishes(&mut tx, self.keys, draft, wishes, self.now).await?;
                }
                Ok((tx, known))
            })
            .await
    }

    /// What is shown before confirming. `None` when the decision is not one of the person's.
    pub async fn preview(&self, actor: &Actor, decision: &str) -> Result<Option<Preview>, Failure> {
        let open = store::open_counts(self.db, decision).await?;
        let mut tx = self.db.snapshot().await?;
        let Some(ground) = self.ground(&mut tx, actor, decision).await? else { return Ok(None) };
        let draft = store::draft(&mut tx, self.keys, decision, &actor.person_id).await?.unwrap_or_default();
        let shown = draft.provider_id.clone();
        self.show(&mut tx, actor, ground, draft, open, shown.as_deref()).await.map(Some)
    }

    /// What is shown to somebody who does not choose, looking through `providers`.
    pub async fn default_view(
        &self,
        actor: &Actor,
        decision: &str,
        providers: &[&Provider],
    ) -> Result<Option<DefaultView>, Failure> {
        let open = store::open_counts(self.db, decision).await?;
        let mut tx = self.db.snapshot().await?;
        let Some(ground) = self.ground(&mut tx, actor, decision).await? else { return Ok(None) };
        let applies = self.applies(&ground, providers, &open);
        let shown = applies.found.provider().map(|i| providers[i].id.clone());
        let draft = store::draft(&mut tx, self.keys, decision, &actor.person_id).await?.unwrap_or_default();
        let preview = self.show(&mut tx, actor, ground, draft, open, shown.as_deref()).await?;
        Ok(Some(DefaultView { preview, applies }))
    }

    /// Who it is for somebody who does not choose. Without a known home the case officer picks.
    pub(super) fn applies(&self, ground: &Ground, providers: &[&Provider], open: &HashMap<String, u32>) -> NotChoosing {
        let home = ground.principal.district.as_deref().and_then(|d| self.places.district(d));
        let Some((municipality, district)) = home.filter(|(m, _)| m.code == ground.case.decision.municipality) else {
            return NotChoosing { found: Found::CaseOfficer, km: None, passed_over: vec![] };
        };
        let open = |p: &Provider| open.get(&p.id).copied().unwrap_or(0);
        not_choosing(municipality, district, &ground.chooser(), providers, open, self.today())
    }

    async fn show(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        ground: Ground,
        draft: Draft,
        open: HashMap<String, u32>,
        shown: Option<&str>,
    ) -> Result<Preview, Failure> {
        let others = store::guardians(tx, &ground.principal, &actor.person_id, self.today()).await?;
        let agreement = Agreement::needed(actor.acting(), ground.age, others, (None, None));
        let chosen = match shown {
            Some(id) => store::provider(tx, id).await?,
            None => None,
        };
        let chosen = chosen.map(|p| {
            let waiting = open.get(&p.id).copied().unwrap_or(0);
            let eligibility = Eligibility::of(&p, &ground.chooser(), waiting, self.today());
            (p, eligibility)
        });
        let replaces = store::open_of(tx, &ground.case.decision.id).await?;
        let form_key = format!("{}.{}", random_word().map_err(KeyError::from)?, self.seen(&ground, shown));
        Ok(Preview {
            age: ground.age,
            switch: ground.switch,
            district: ground.principal.district,
            case: ground.case,
            draft,
            chosen,
            open,
            agreement,
            replaces,
            form_key,
        })
    }
}
