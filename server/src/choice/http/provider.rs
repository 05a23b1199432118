//! `GET` and `POST /{lang}/val/{decision}/utforare`: which provider (R-CHO-2, R-PROV-1).

use app::{
    domain::{
        choice::{Chooser, Eligibility},
        directory::{Availability, Filter, Sort, order},
    },
    forms::{
        choice::provider::{ProviderError, ProviderForm},
        directory_query::DirectoryQuery,
    },
    pages::choice::{
        outcome::Outcome as Shown,
        provider::{self, Candidate, Model, PER_PAGE},
    },
};
use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use leptos::prelude::IntoAny;
use serde::Deserialize;

use super::{
    outcome::{self, no_time},
    step::{Step, form, named},
};
use crate::{
    directory::{
        http::model::{Setting, distance},
        service::Snapshot,
    },
    http::{Visit, trouble::Bare},
    identity::{
        guard::{LoggedIn, see_other},
        session::Session,
    },
    state::AppState,
};

/// What the form sends.
#[derive(Deserialize)]
pub struct Input {
    #[serde(default)]
    utforare: String,
    #[serde(default)]
    sprak: String,
    plats: Option<String>,
    byt: Option<String>,
}

/// The list.
pub async fn get(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, decision)): Path<(String, String)>,
    State(state): State<AppState>,
) -> Result<Response, Bare> {
    let step = Step::of(&state, &session, &decision).await?;
    let text = |name| visit.first(name).unwrap_or_default().to_owned();
    let mut typed =
        ProviderForm { provider: text("utforare"), language: text("sprak"), free: visit.first("plats").is_some() };
    if typed.provider.is_empty() {
        typed.provider = step.chosen().map(|c| c.slug).unwrap_or_default();
    }
    Ok(page(&visit, &state, &session, step, StatusCode::OK, typed, vec![]))
}

/// Keeps the chosen one and goes on.
pub async fn post(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, decision)): Path<(String, String)>,
    State(state): State<AppState>,
    Form(input): Form<Input>,
) -> Result<Response, Bare> {
    let step = Step::of(&state, &session, &decision).await?;
    let typed = ProviderForm { provider: input.utforare, language: input.sprak, free: input.plats.is_some() };
    if input.byt.is_some() {
        return Ok(page(&visit, &state, &session, step, StatusCode::OK, typed, vec![]));
    }
    let id = match choose(&state, &step, &typed) {
        Ok(id) => id,
        Err(errors) => {
            return Ok(page(&visit, &state, &session, step, StatusCode::UNPROCESSABLE_ENTITY, typed, errors));
        }
    };
    if !state.choices().keep_provider(&step.actor, &decision, &id).await? {
        return Err(Bare(app::pages::error::Trouble::NotFound));
    }
    Ok(see_other(&step.subject.href(visit.lang, "/onskemal")))
}

/// The id of the provider typed, when it can be chosen. It is asked again when it is confirmed.
fn choose(state: &AppState, step: &Step, typed: &ProviderForm) -> Result<String, Vec<ProviderError>> {
    let slug = typed.validate()?;
    let snapshot = state.directory.now();
    let provider = snapshot.provider(&slug).ok_or_else(|| vec![ProviderError::Unknown])?;
    if step.subject.present.as_ref().is_some_and(|p| p.slug == slug) {
        return Err(vec![ProviderError::Present]);
    }
    let standing = standing(state, step, &snapshot, provider);
    if standing.takes() { Ok(provider.id.clone()) } else { Err(vec![ProviderError::Not(standing)]) }
}

/// How a provider stands to the person.
pub fn standing(
    state: &AppState,
    step: &Step,
    snapshot: &Snapshot,
    provider: &app::domain::directory::Provider,
) -> Eligibility {
    let decision = &step.preview.case.decision;
    let municipality = state.places.get(&decision.municipality);
    let who = Chooser {
        service: decision.service,
        municipality: &decision.municipality,
        district: step.preview.district.as_deref(),
        age: step.preview.age,
        may_decline: municipality.is_none_or(|m| m.rules.may_decline_when_full),
    };
    let open = step.preview.open.get(&provider.id).copied().unwrap_or(0);
    Eligibility::of(provider, &who, open, snapshot.today)
}

/// Places in the directory of all that are for this person, full ones too, in the day's order.
pub fn fitting(state: &AppState, step: &Step, snapshot: &Snapshot) -> Vec<usize> {
    let present = step.subject.present.as_ref().map(|p| p.slug.as_str());
    let fits = |i: &usize| {
        let provider = &snapshot.providers[*i];
        Some(provider.slug.as_str()) == present || standing(state, step, snapshot, provider).fits()
    };
    let mut all: Vec<usize> = (0..snapshot.providers.len()).filter(fits).collect();
    order::sort(&mut all, &snapshot.traits, Sort::Neutral, |_| None);
    all
}

fn page(
    visit: &Visit,
    state: &AppState,
    session: &Session,
    step: Step,
    status: StatusCode,
    typed: ProviderForm,
    errors: Vec<ProviderError>,
) -> Response {
    if let Err(why) = step.preview.switch {
        let shown = no_time(why, step.subject.valid_to);
        return outcome::page(visit, status, step.subject, shown);
    }
    if let Err(why) = step.preview.agreement
        && !matches!(why, app::domain::choice::Unable::WillMissing)
    {
        return outcome::page(visit, status, step.subject, Shown::Unable(why));
    }
    let snapshot = state.directory.now();
    let cards = Cards::new(state, session, &step, &snapshot, visit);
    let fitting = fitting(state, &step, &snapshot);
    let sifted: Vec<usize> = fitting.iter().copied().filter(|i| cards.sifted(*i, &typed)).collect();
    let pages = sifted.len().div_ceil(PER_PAGE).max(1);
    let wanted = visit.first("sida").and_then(|s| s.parse::<usize>().ok()).unwrap_or(1);
    let page = wanted.clamp(1, pages);
    let shown: Vec<usize> = sifted.iter().skip((page - 1) * PER_PAGE).take(PER_PAGE).copied().collect();
    let kept = fitting.iter().find(|i| snapshot.providers[**i].slug == typed.provider && !shown.contains(*i));
    // One that is asked for and cannot be among them is named, with the reason.
    let asked = snapshot.provider(&typed.provider).filter(|_| errors.is_empty());
    let unfit = asked
        .map(|p| (named(p), standing(state, &step, &snapshot, p)))
        .filter(|(p, why)| !why.fits() && step.subject.present.as_ref() != Some(p));
    let refused = snapshot.provider(&typed.provider).filter(|_| !errors.is_empty()).map(named);
    let model = Model {
        lang: visit.lang,
        candidates: shown.iter().map(|i| cards.candidate(*i)).collect(),
        kept: kept.map(|i| cards.candidate(*i)),
        total: fitting.len(),
        page,
        pages,
        today: snapshot.today,
        refused,
        unfit,
        form: typed,
        errors,
        subject: step.subject.clone(),
    };
    visit.page_with(provider::title(&model), form(status), || provider::view(model).into_any())
}

/// What the cards of this page are made of.
struct Cards<'a> {
    state: &'a AppState,
    step: &'a Step,
    snapshot: &'a Snapshot,
    query: DirectoryQuery,
    visit: &'a Visit,
    near: Filter,
}

impl<'a> Cards<'a> {
    fn new(state: &'a AppState, session: &Session, step: &'a Step, snapshot: &'a Snapshot, visit: &'a Visit) -> Self {
        // R-ACT-6: no distance tells where somebody lives who is protected.
        let area = session.principal().shown_district().map(str::to_owned);
        let query = DirectoryQuery::read(vec![], &state.places);
        Self { state, step, snapshot, query, visit, near: Filter { area, ..Filter::default() } }
    }

    fn sifted(&self, i: usize, typed: &ProviderForm) -> bool {
        let facts = &self.snapshot.providers[i].facts;
        let speaks = |l| facts.languages.as_ref().is_some_and(|f| f.value.contains(&l));
        let free = matches!(self.snapshot.traits[i].availability, Availability::Free(_) | Availability::TakesEveryone);
        typed.language().is_none_or(speaks) && (!typed.free || free)
    }

    fn candidate(&self, i: usize) -> Candidate {
        let setting = Setting::new(self.snapshot, &self.state.places, self.visit.lang, &self.query);
        let (provider, traits) = (&self.snapshot.providers[i], &self.snapshot.traits[i]);
        let km = distance(&self.near, &self.state.places)(traits);
        let mut card = setting.card(i, None, km);
        // Adding to the comparison is for the public list; here one chooses.
        card.add = None;
        Candidate {
            card,
            standing: standing(self.state, self.step, self.snapshot, provider),
            present: self.step.subject.present.as_ref().is_some_and(|p| p.slug == provider.slug),
            meet_first: traits.meet_first,
            targets: provider.facts.target_groups.as_ref().map(|f| f.value.clone()),
        }
    }
}
