//! `GET /{lang}/bokningar`: coming and past sessions, the hours, and how one books otherwise (R-BOOK-14).

use app::pages::booking::list::{self, Account, Model};
use axum::{extract::State, response::Response};
use leptos::prelude::IntoAny;

use super::shown::Around;
use crate::{
    booking::{service, store::Kept},
    http::{Visit, trouble::Bare},
    identity::{guard::LoggedIn, http::personal},
    state::AppState,
};

/// The page.
pub async fn get(visit: Visit, LoggedIn(session): LoggedIn, State(state): State<AppState>) -> Result<Response, Bare> {
    let around = Around::of(&state, &session).await?;
    let accounts = state.bookings().overview(&around.actor).await?;
    let kept = state.bookings().sessions(&around.actor).await?;
    let today = state.clock.today();
    let mut providers = providers(&accounts, &kept, today);
    providers.dedup();
    let model = Model {
        lang: visit.lang,
        today,
        accounts: accounts.iter().map(account).collect(),
        items: kept.iter().map(|k| around.item(k)).collect(),
        private: session.private(today),
        housing: around.housing(today),
        reach: providers.iter().map(|(slug, name)| around.reach((slug, name))).collect(),
        contact: around.contact(),
        acting: around.acting.clone(),
    };
    Ok(visit.page_with(list::title(&model), personal(), || list::view(model).into_any()))
}

fn account(a: &service::Account) -> Account {
    Account {
        service: a.case.decision.service,
        period: a.case.decision.period,
        bookable: a.rule.is_some(),
        ledger: a.period.map(|(_, ledger)| ledger),
        next: a.next.map(|((first, _), ledger)| (first, ledger)),
    }
}

/// Who gives the support now, and who gives what is booked, by their words and names.
fn providers(accounts: &[service::Account], kept: &[Kept], today: jiff::civil::Date) -> Vec<(String, String)> {
    let serving = accounts.iter().filter_map(|a| a.case.serving(today)).map(|o| (o.slug.clone(), o.name.clone()));
    let coming = kept.iter().filter(|k| k.booking.state.open()).map(|k| k.provider.clone());
    let mut all: Vec<_> = serving.chain(coming).collect();
    all.sort();
    all
}
