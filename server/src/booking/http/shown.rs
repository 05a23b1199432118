//! A booking as the pages show it.

use std::collections::BTreeSet;

use app::{
    domain::{
        booking::{Cancelling, Local, State, deadline::free_until},
        choice::Terms,
        directory::Service,
        municipality::{BookingRule, Municipality},
    },
    i18n::when::hour,
    pages::{
        booking::{
            item::{CancelBy, Item, Phase},
            parts::{Acting, Named, Reach},
        },
        error::Trouble,
    },
};
use jiff::civil::{Date, DateTime};

use crate::{
    booking::{service::Full, store::Kept},
    choice::{http::step::acting, store::Case},
    clock::stockholm,
    http::trouble::Bare,
    identity::{Actor, session::Session},
    state::AppState,
};

/// What surrounds the person's bookings on each page.
pub struct Around<'a> {
    state: &'a AppState,
    /// Who acts.
    pub actor: Actor,
    /// The person's decisions.
    cases: Vec<Case>,
    /// Whether whereabouts are hidden (R-ACT-6).
    protected: bool,
    /// The municipality of the person.
    municipality: String,
    /// Set when somebody acts for the person.
    pub acting: Option<Acting>,
}

/// One booking and what surrounds it.
pub struct One<'a> {
    /// What surrounds it.
    pub around: Around<'a>,
    /// The booking with all that is documented of it.
    pub full: Full,
    /// The booking in short.
    pub item: Item,
}

impl<'a> Around<'a> {
    /// What surrounds the bookings of the one acted for.
    pub async fn of(state: &'a AppState, session: &Session) -> Result<Self, Bare> {
        let actor = session.actor();
        let principal = session.principal();
        Ok(Self {
            state,
            cases: state.choices().cases(&actor).await?,
            protected: principal.protected,
            municipality: principal.municipality.clone(),
            acting: acting(session),
            actor,
        })
    }

    /// The decision that a booking takes its hours from.
    pub fn case(&self, kept: &Kept) -> Option<&Case> {
        self.cases.iter().find(|c| c.decision.id == kept.booking.decision_id)
    }

    /// Whether the person has housing support on this day.
    pub fn housing(&self, today: Date) -> bool {
        self.cases.iter().any(|c| c.decision.service == Service::Boendestod && c.decision.valid_on(today))
    }

    /// The municipality whose rules a booking follows.
    pub fn place(&self, kept: &Kept) -> Option<&'a Municipality> {
        self.state.places.get(&self.case(kept)?.decision.municipality)
    }

    /// A booking in short.
    pub fn item(&self, kept: &Kept) -> Item {
        let session = kept.booking.session;
        let now = self.state.clock.now();
        let phase = match () {
            () if now < session.starts() => Phase::Coming,
            () if now < session.ends() => Phase::Now,
            () => Phase::Past,
        };
        let terms = self.case(kept).map(|c| c.decision.terms).unwrap_or_default();
        let rule = self.place(kept).and_then(|m| m.rules.booking.as_ref());
        let changeable = kept.booking.state.open() && phase == Phase::Coming;
        Item {
            reference: kept.booking.reference.clone(),
            local: Local::of(session, &stockholm()),
            phase,
            state: kept.booking.state,
            service: kept.service,
            provider: Named { slug: kept.provider.0.clone(), name: kept.provider.1.clone() },
            companion: kept.companion.clone(),
            place: kept.booking.about.what.place.clone().filter(|_| !self.protected),
            charged: session.charged(),
            cancel: rule.filter(|_| changeable).map(|rule| self.cancel(kept, terms, rule)),
        }
    }

    /// What cancelling costs (R-BOOK-3); what nobody has said yes to costs nothing.
    fn cancel(&self, kept: &Kept, terms: Terms, rule: &BookingRule) -> CancelBy {
        let session = kept.booking.session;
        if kept.booking.state == State::Requested || !terms.late_cancellation_counts {
            return CancelBy::Free;
        }
        match Cancelling::at(self.state.clock.now(), session, (terms, rule.cancel_by.time()), &stockholm()) {
            Cancelling::Late(minutes) => CancelBy::Counts(minutes),
            Cancelling::InTime => CancelBy::Until(self.deadline(kept).unwrap_or_default()),
            Cancelling::LateForFree | Cancelling::Begun => CancelBy::Free,
        }
    }

    /// The last moment at which cancelling costs nothing, on the clock (R-BOOK-3).
    pub fn deadline(&self, kept: &Kept) -> Option<DateTime> {
        let by = self.place(kept)?.rules.booking.as_ref()?.cancel_by.time();
        Some(free_until(kept.booking.session, by, &stockholm()).to_zoned(stockholm()).datetime())
    }

    /// The time of the day before until which cancelling costs nothing: "12".
    pub fn clock(&self, kept: &Kept) -> String {
        let rule = self.place(kept).and_then(|m| m.rules.booking.as_ref());
        rule.map(|r| hour(r.cancel_by.time())).unwrap_or_default()
    }

    /// How a provider is reached otherwise; by its name alone when the directory does not have it (R-BOOK-14).
    pub fn reach(&self, (slug, name): (&str, &str)) -> Reach {
        super::new::reach(self.state, slug, name)
    }

    /// How those who give these decisions today are reached, each once (R-BOOK-14).
    pub fn serving<'c>(&self, cases: impl Iterator<Item = &'c Case>, today: Date) -> Vec<Reach> {
        let orders = cases.filter_map(|case| case.serving(today));
        let providers: BTreeSet<_> = orders.map(|o| (o.slug.as_str(), o.name.as_str())).collect();
        providers.into_iter().map(|provider| self.reach(provider)).collect()
    }

    /// Whom to ring at the person's municipality.
    pub fn contact(&self) -> Option<app::domain::municipality::Contact> {
        self.state.places.get(&self.municipality).map(|m| m.contact.clone())
    }
}

impl<'a> One<'a> {
    /// The booking with this reference; anybody else's does not exist.
    pub async fn of(state: &'a AppState, session: &Session, reference: &str) -> Result<Self, Bare> {
        let around = Around::of(state, session).await?;
        let full = state.bookings().find(&around.actor, reference).await?.ok_or(Bare(Trouble::NotFound))?;
        let item = around.item(&full.kept);
        Ok(Self { around, full, item })
    }

    /// How its provider is reached otherwise.
    pub fn reach(&self) -> Reach {
        let (slug, name) = &self.full.kept.provider;
        self.around.reach((slug, name))
    }

    /// The time of the day before until which cancelling costs nothing: "12".
    pub fn clock(&self) -> String {
        self.around.clock(&self.full.kept)
    }
}
