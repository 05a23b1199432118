//! `GET` and `POST /{lang}/logga-in/test`: being one of the sample people, in a try-out only.

use app::pages::{
    error::Trouble,
    identity::test_log_in::{self, Model, Sample},
};
use axum::{
    Form,
    extract::State,
    http::{HeaderMap, header},
    response::Response,
};
use leptos::prelude::IntoAny;
use serde::Deserialize;

use super::personal;
use crate::{
    cases::sample,
    failure::Failure,
    http::{Visit, trouble::Bare},
    identity::{
        cookie,
        guard::see_other,
        return_to::return_to,
        session::{self, Begun, DEMO},
    },
    state::AppState,
};

/// What the form sends.
#[derive(Deserialize)]
pub struct Input {
    #[serde(default)]
    person: String,
    #[serde(default)]
    till: String,
}

/// Whom one can be.
pub async fn get(visit: Visit, State(state): State<AppState>) -> Result<Response, Bare> {
    let model = Model {
        lang: visit.lang,
        people: people(&state).await?,
        return_to: return_to(visit.first("till").unwrap_or_default()),
    };
    Ok(visit.page_with(test_log_in::title(&model), personal(), || test_log_in::view(model).into_any()))
}

/// Logs in as one of them: nobody else can be reached by this way.
pub async fn post(
    visit: Visit,
    State(state): State<AppState>,
    headers: HeaderMap,
    Form(input): Form<Input>,
) -> Result<Response, Bare> {
    let people = people(&state).await?;
    let sample = people.iter().find(|s| s.id == input.person).ok_or(Bare(Trouble::BadRequest))?;
    let (before, now) = (cookie::get(&headers, cookie::SESSION), state.clock.now());
    let begun = Begun { person_id: &sample.id, provider: DEMO, subject: &sample.id, sid: None, id_token: None };
    let token = state.db.write(|mut tx| {
        let keys = &state.keys;
        async move {
            let token = session::begin(&mut tx, keys, now, before, begun).await?;
            Ok::<_, Failure>((tx, token))
        }
    });
    let token = token.await?;
    let mut response = see_other(&format!("/{}{}", visit.lang.code(), return_to(&input.till)));
    response.headers_mut().append(header::SET_COOKIE, cookie::set(cookie::SESSION, &token));
    Ok(response)
}

async fn people(state: &AppState) -> Result<Vec<Sample>, Bare> {
    let mut found = Vec::new();
    for person in sample::demo_people() {
        if let Some(id) = sample::person_id(&state.db, person.key).await? {
            found.push(Sample { id, name: person.name, about: person.about });
        }
    }
    Ok(found)
}
