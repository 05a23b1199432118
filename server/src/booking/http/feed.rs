//! `GET` and `POST /{lang}/bokningar/prenumerera`: an address for the calendar.

use app::pages::{
    booking::feed::{self, Done, Model, Other, Own},
    error::Trouble,
};
use axum::{Form, extract::State, http::HeaderMap, response::Response};
use leptos::prelude::IntoAny;
use serde::Deserialize;

use super::calendar;
use crate::{
    choice::http::step::acting,
    http::{Visit, trouble::Bare},
    identity::{
        guard::{LoggedIn, see_other},
        http::personal,
    },
    state::AppState,
};

/// What the page's forms send.
#[derive(Deserialize)]
pub struct Input {
    /// "ja" when titles say what it is and who comes.
    #[serde(default)]
    namn: String,
    /// The id of the subscription that is to end.
    avsluta: Option<String>,
}

/// The page.
pub async fn get(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    State(state): State<AppState>,
    headers: HeaderMap,
) -> Result<Response, Bare> {
    let (mut own, mut others) = (None, Vec::new());
    for s in state.bookings().subscriptions(&session.actor()).await? {
        match (s.token, s.reader) {
            (Some(token), _) => {
                let address = format!("{}/kalender/{token}", calendar::origin(&state, &headers));
                own = Some(Own { id: s.feed.id, address, titles: s.feed.titles });
            }
            (None, name) => others.push(Other { id: s.feed.id, name: name.unwrap_or_default() }),
        }
    }
    let done = match visit.first("klart") {
        Some("sparat") if own.is_some() => Some(Done::Saved),
        Some("slut") => Some(Done::Ended),
        _ => None,
    };
    let model = Model { lang: visit.lang, acting: acting(&session), own, others, done };
    Ok(visit.page_with(feed::title(&model), personal(), || feed::view(model).into_any()))
}

/// Makes the address or changes what its titles say, or ends one; each of them once more changes nothing.
pub async fn post(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    State(state): State<AppState>,
    Form(input): Form<Input>,
) -> Result<Response, Bare> {
    let (bookings, actor) = (state.bookings(), session.actor());
    let done = match &input.avsluta {
        Some(id) if !bookings.unsubscribe(&actor, id).await? => return Err(Bare(Trouble::NotFound)),
        Some(_) => "slut",
        None if !bookings.subscribe(&actor, visit.lang, input.namn == "ja").await? => {
            return Err(Bare(Trouble::NotFound));
        }
        None => "sparat",
    };
    Ok(see_other(&format!("/{}/bokningar/prenumerera?klart={done}", visit.lang.code())))
}
