//! Booking a session, one question a page; each is kept as soon as it is answered (R-BOOK-1 to R-BOOK-7, R-BOOK-13).

pub mod check;
mod plan;
pub mod what;
pub mod when;
pub mod which;
pub mod who;

use std::{
    ops::ControlFlow::{self, Break, Continue},
    sync::Arc,
};

use app::{
    domain::{
        booking::{Draft, consent},
        choice::Unable,
        directory::Service,
        municipality::{BookingRule, ChoiceRule},
    },
    forms::choice::BACK,
    pages::{
        booking::{
            new::{
                Subject,
                stop::{self, Stop},
            },
            parts::Reach,
        },
        error::Trouble,
    },
};
use axum::{
    extract::{FromRequestParts, Path},
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Response},
};
use leptos::prelude::IntoAny;

use crate::{
    booking::service::Preview,
    choice::http::step::acting,
    http::{Visit, pairs::Pairs, trouble::Bare},
    identity::{
        Actor,
        guard::{LoggedIn, see_other},
        http::personal_with,
        session::Session,
    },
    state::AppState,
};

/// A question that is asked for: by whom, and where things stand.
pub struct Step {
    /// Who acts.
    pub actor: Actor,
    /// The booking as it is filled in.
    pub preview: Preview,
    /// What applies to booking.
    pub rule: BookingRule,
    /// The decision, as the pages show it.
    pub subject: Subject,
    session: Arc<Session>,
}

impl FromRequestParts<AppState> for Step {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Ok(visit) = Visit::from_request_parts(parts, state).await;
        let LoggedIn(session) = LoggedIn::from_request_parts(parts, state).await.map_err(Bare::into_response)?;
        let path = Path::<(String, String)>::from_request_parts(parts, state).await;
        let Path((_, decision)) = path.map_err(IntoResponse::into_response)?;
        match Self::of((&visit, state), &session, &decision).await {
            Ok(Continue(step)) => Ok(step),
            Ok(Break(page)) => Err(page),
            Err(trouble) => Err(trouble.into_response()),
        }
    }
}

impl Step {
    /// The question for a decision of the one acted for; anybody else's does not exist. What cannot be booked here at
    /// all has a page of its own.
    pub async fn of(
        (visit, state): (&Visit, &AppState),
        session: &Arc<Session>,
        decision: &str,
    ) -> Result<ControlFlow<Response, Self>, Bare> {
        let actor = session.actor();
        let preview = state.bookings().preview(&actor, decision).await?.ok_or(Bare(Trouble::NotFound))?;
        let subject = subject(state, session, &preview);
        Ok(match allowed(state, &actor, &preview) {
            Ok(rule) => Continue(Self { actor, preview, rule, subject, session: session.clone() }),
            Err(why) => Break(stopped(visit, StatusCode::OK, subject, why)),
        })
    }

    /// What applies when a provider is chosen or begins, for this service.
    fn choosing<'a>(&self, state: &'a AppState) -> Option<&'a ChoiceRule> {
        let decision = &self.preview.case.decision;
        state.places.get(&decision.municipality).and_then(|m| m.choosing(decision.service))
    }

    /// Keeps what has been answered, and goes back or on: to the first question that has no answer yet.
    async fn keep(
        &self,
        (visit, state): (&Visit, &AppState),
        draft: &Draft,
        back: Option<&str>,
    ) -> Result<Response, Bare> {
        let decision = &self.subject.decision;
        if !state.bookings().keep_draft(&self.actor, decision, draft).await? {
            return Err(Bare(Trouble::NotFound));
        }
        Ok(match back {
            Some(address) => see_other(address),
            None => see_other(&self.subject.href(visit.lang, next(draft))),
        })
    }
}

/// The first question without an answer, or the last page.
fn next(draft: &Draft) -> &'static str {
    match draft {
        Draft { what: None, .. } => "/vad",
        Draft { when: None, .. } => "/nar",
        Draft { wishes: None, .. } => "/vem",
        _ => "/kontrollera",
    }
}

/// What applies to booking, or why nothing can be booked here by whoever acts.
fn allowed(state: &AppState, actor: &Actor, preview: &Preview) -> Result<BookingRule, Stop> {
    let decision = &preview.case.decision;
    let rule = preview.rule.clone().filter(|_| decision.service != Service::Boendestod).ok_or(Stop::Ring)?;
    if let Some(last) = decision.valid_to.filter(|last| *last < state.clock.today()) {
        return Err(Stop::Ended(last));
    }
    // What has to be said of the person's will is asked on the last page.
    let said = consent::allows(actor.acting(), preview.age, (None, None));
    if let Err(why @ (Unable::TooYoung | Unable::OfAge)) = said {
        return Err(Stop::Unable(why));
    }
    if preview.provider.is_none() { Err(Stop::NoProvider) } else { Ok(rule) }
}

fn subject(state: &AppState, session: &Session, preview: &Preview) -> Subject {
    let decision = &preview.case.decision;
    Subject {
        decision: decision.id.clone(),
        service: decision.service,
        valid_to: decision.valid_to,
        acting: acting(session),
        reach: preview.provider.as_ref().map(|(_, slug, name)| reach(state, slug, name)),
        contact: state.places.get(&decision.municipality).map(|m| m.contact.clone()),
    }
}

/// How a provider is reached; by its name alone when the directory does not have it.
pub fn reach(state: &AppState, slug: &str, name: &str) -> Reach {
    let alone = || Reach { name: name.to_owned(), slug: slug.to_owned(), ..Reach::default() };
    state.directory.now().provider(slug).map_or_else(alone, Reach::of)
}

/// The page for what stands in the way.
fn stopped(visit: &Visit, status: StatusCode, subject: Subject, stop: Stop) -> Response {
    let model = stop::Model { lang: visit.lang, subject, stop };
    visit.page_with(stop::title(&model), personal_with(status), || stop::view(model).into_any())
}

/// Whether the button was the one that goes back.
fn back(pairs: &Pairs) -> bool {
    pairs.text(BACK.0) == BACK.1
}
