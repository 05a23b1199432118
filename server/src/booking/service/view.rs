//! What the pages show: sessions, hours, and a booking as it is filled in.

use app::domain::{
    booking::{Companion, DayIs, Draft, Ledger, Session, Weighed, ledger::by_day},
    directory::Service,
    municipality::BookingRule,
};
use jiff::civil::Date;

use super::{
    Bookings,
    standing::{But, Standing, Stock},
};
use crate::{
    booking::store::{self, Event, Kept},
    choice::store::{self as choices, Case},
    db::Tx,
    failure::Failure,
    identity::Actor,
    keys::{KeyError, random_word},
};

/// The first and the last day of a period, with its hours.
pub type Hours = ((Date, Option<Date>), Ledger);

/// A decision whose sessions are booked.
#[derive(Debug, Clone, PartialEq)]
pub struct Account {
    /// The decision, and who carries it out.
    pub case: Case,
    /// What applies to booking; `None` when one rings instead.
    pub rule: Option<BookingRule>,
    /// The hours of the period that runs today.
    pub period: Option<Hours>,
    /// The hours of the period after it.
    pub next: Option<Hours>,
}

/// One booking with all that is documented of it (R-BOOK-8).
#[derive(Debug, Clone, PartialEq)]
pub struct Full {
    /// The booking.
    pub kept: Kept,
    /// What was done with it, the first first.
    pub events: Vec<Event>,
    /// How many of its series are to come, this one included; 0 when it belongs to none.
    pub in_series: usize,
    /// What cancelling or moving it costs now, in minutes (R-BOOK-3).
    pub cost: u32,
    /// What applies to booking.
    pub rule: Option<BookingRule>,
    /// New times near it, when the provider said no, cancelled, or nobody came (R-BOOK-11).
    pub suggestions: Vec<Session>,
}

/// A booking as it is filled in.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// The decision, and who carries it out.
    pub case: Case,
    /// What applies to booking; `None` when one rings instead.
    pub rule: Option<BookingRule>,
    /// Who would give it on the day filled in, or today: the provider's id, slug and name.
    pub provider: Option<(String, String, String)>,
    /// Whether the provider has published what it can do.
    pub published: bool,
    /// Companions whom the provider has named.
    pub companions: Vec<Companion>,
    /// The companion of the newest session, when the provider still names them (R-BOOK-7).
    pub last_companion: Option<String>,
    /// The person's age.
    pub age: i16,
    /// What has been filled in so far.
    pub draft: Draft,
    /// Ids of the companions who cannot come to all the times filled in.
    pub away: Vec<String>,
    /// The hours of each period that the times filled in take from; the earliest first.
    pub periods: Vec<Hours>,
    /// Free times to choose from.
    pub suggestions: Vec<Session>,
    /// The days to choose from; none when no provider has the order.
    pub days: Vec<(Date, DayIs)>,
    /// What the time filled in weighs, each day of a series; empty when none is.
    pub weighed: Vec<Weighed>,
    /// The key of the form that confirms just this.
    pub form_key: String,
}

/// How long a suggested session is when nothing has been filled in, in minutes.
const USUAL: u32 = 120;

impl Bookings<'_> {
    /// The decisions of the one acted for whose sessions are booked, with their hours.
    pub async fn overview(&self, actor: &Actor) -> Result<Vec<Account>, Failure> {
        self.accounts(&mut self.db.snapshot().await?, actor.principal_id()).await
    }

    /// The same, as a transaction sees it.
    pub async fn accounts(&self, tx: &mut Tx, person: &str) -> Result<Vec<Account>, Failure> {
        let standings = self.standings(tx, person).await?;
        let booked = standings.into_iter().filter(|s| s.case.decision.service != Service::Boendestod);
        let account = |standing: Standing| {
            let period = hours(&standing, self.today());
            let after = period.and_then(|((_, last), _)| last).and_then(|last| last.tomorrow().ok());
            let next = after.and_then(|day| hours(&standing, day));
            Account { case: standing.case, rule: standing.rule, period, next }
        };
        Ok(booked.map(account).collect())
    }

    /// All bookings of the one acted for, the earliest first.
    pub async fn sessions(&self, actor: &Actor) -> Result<Vec<Kept>, Failure> {
        let mut tx = self.db.snapshot().await?;
        store::of_person(&mut tx, self.keys, actor.principal_id()).await
    }

    /// The booking with this reference. `None` when it is not one of the person's.
    pub async fn find(&self, actor: &Actor, reference: &str) -> Result<Option<Full>, Failure> {
        let mut tx = self.db.snapshot().await?;
        let all = store::of_person(&mut tx, self.keys, actor.principal_id()).await?;
        let Some(kept) = all.iter().find(|k| k.booking.reference == reference) else { return Ok(None) };
        let in_series = if kept.series.is_some() { self.chosen(&all, kept, true).len() } else { 0 };
        let chosen = self.chosen(&all, kept, false);
        let cost = self.costs(&mut tx, actor, &chosen).await?.iter().sum();
        let events = store::of(&mut tx, self.keys, &kept.booking.id).await?;
        let cases = choices::cases(&mut tx, self.keys, actor.principal_id(), self.now, self.today()).await?;
        let case = cases.iter().find(|c| c.decision.id == kept.booking.decision_id);
        let rule = case.and_then(|c| self.rule(c)).cloned();
        let suggestions = if kept.booking.state.lost() { self.near(&mut tx, actor, kept).await? } else { vec![] };
        Ok(Some(Full { kept: kept.clone(), events, in_series, cost, rule, suggestions }))
    }

    /// Keeps what has been filled in so far. `false` when the decision does not exist.
    pub async fn keep_draft(&self, actor: &Actor, decision: &str, draft: &Draft) -> Result<bool, Failure> {
        self.db
            .write(|mut tx| async move {
                let known = self.standing(&mut tx, actor.principal_id(), decision).await?.is_some();
                if known {
                    let place = (decision, actor.person_id.as_str());
                    store::keep_draft(&mut tx, self.keys, place, draft, self.now).await?;
                }
                Ok((tx, known))
            })
            .await
    }

    /// A booking as it is filled in. `None` when the decision is not one of the person's.
    pub async fn preview(&self, actor: &Actor, decision: &str) -> Result<Option<Preview>, Failure> {
        let mut tx = self.db.snapshot().await?;
        let Some(standing) = self.standing(&mut tx, actor.principal_id(), decision).await? else { return Ok(None) };
        let draft = store::draft(&mut tx, self.keys, decision, &actor.person_id).await?;
        let day = draft.when.map_or_else(|| self.today(), |w| w.day);
        let weighed = self.weigh_in(&mut tx, &standing, &draft).await?;
        let key = random_word().map_err(KeyError::from)?;
        let form_key = format!("{key}.{}", self.seen(&draft, &weighed));
        let order = standing.order_on(day).or_else(|| standing.order(self.today())).cloned();
        let service = standing.case.decision.service;
        let (mut companions, mut away, mut published) = (vec![], vec![], false);
        let (mut suggestions, mut days) = (vec![], vec![]);
        if let Some(order) = order.as_ref().filter(|_| standing.rule.is_some()) {
            companions = store::companions(&mut tx, &order.provider_id, service).await?;
            let wished = draft.wishes.as_ref().and_then(|w| w.companion.as_deref());
            let place = (order.provider_id.as_str(), service);
            let mut stock = self.stock(&mut tx, place, wished, But::default()).await?;
            published = stock.published();
            let minutes = draft.when.and_then(|w| w.session(&Self::zone()).ok()).map_or(USUAL, Session::minutes);
            let (from, zone) = (self.today(), Self::zone());
            suggestions =
                standing.weigh((order, &stock), But::default(), |ground| ground.suggestions(from, minutes, &zone));
            days = standing.days((order, &stock), But::default(), minutes);
            away = self.away(&mut tx, &mut stock, &companions, &draft).await?;
        }
        let last_companion = self.last_companion(&mut tx, actor, &companions).await?;
        Ok(Some(Preview {
            provider: order.map(|o| (o.provider_id, o.slug, o.name)),
            periods: periods(&standing, &weighed.each),
            away,
            rule: standing.rule.clone(),
            age: standing.age,
            case: standing.case,
            weighed: weighed.each,
            published,
            companions,
            last_companion,
            draft,
            suggestions,
            days,
            form_key,
        }))
    }

    /// Companions who work otherwise, or are with somebody else, at one of the times filled in: it is not told which.
    async fn away(
        &self,
        tx: &mut Tx,
        stock: &mut Stock,
        named: &[Companion],
        draft: &Draft,
    ) -> Result<Vec<String>, Failure> {
        let Some(when) = draft.when else { return Ok(vec![]) };
        let sessions: Vec<_> =
            when.sessions(&Self::zone()).into_iter().filter_map(|(_, session)| session.ok()).collect();
        let mut away = Vec::new();
        for companion in named {
            let taken = store::of_companion(tx, &companion.id, self.now, &[]).await?;
            stock.companion = Some((companion.clone(), taken));
            if !stock.companion_free(&sessions) {
                away.push(companion.id.clone());
            }
        }
        Ok(away)
    }

    /// The companion of the person's newest session whom the provider still names.
    async fn last_companion(&self, tx: &mut Tx, actor: &Actor, named: &[Companion]) -> Result<Option<String>, Failure> {
        let all = store::of_person(tx, self.keys, actor.principal_id()).await?;
        let mut newest = all.into_iter().rev().filter_map(|k| k.booking.companion_id);
        Ok(newest.find(|id| named.iter().any(|c| c.id == *id)))
    }
}

/// The hours of each period that sessions take from.
fn periods(standing: &Standing, weighed: &[Weighed]) -> Vec<Hours> {
    let booked = weighed.iter().filter_map(|(_, outcome)| outcome.as_ref().ok());
    let days = booked.flat_map(|(session, _)| by_day(*session, &Bookings::zone()));
    let mut periods: Vec<Hours> = Vec::new();
    for found in days.filter_map(|(day, _)| hours(standing, day)) {
        if periods.iter().all(|(period, _)| *period != found.0) {
            periods.push(found);
        }
    }
    periods
}

/// The hours of the period that a day lies in.
fn hours(standing: &Standing, day: Date) -> Option<Hours> {
    let decision = &standing.case.decision;
    let period = decision.period_of(day)?;
    Some((period, Ledger::of(decision, day, &standing.entries(But::default()))?))
}
