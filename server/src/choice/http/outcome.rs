//! The page for what stands in the way; nothing is half done.

use app::{
    domain::choice::NoTime,
    pages::{
        choice::{
            Named, Subject,
            outcome::{self, Model, Outcome as Shown},
        },
        error::Trouble,
    },
};
use axum::{http::StatusCode, response::Response};
use jiff::civil::Date;
use leptos::prelude::IntoAny;

use crate::{
    choice::service::Outcome,
    http::{Visit, trouble::Bare},
    identity::{guard::see_other, http::personal_with},
};

/// The page.
pub fn page(visit: &Visit, status: StatusCode, subject: Subject, outcome: Shown) -> Response {
    let model = Model { lang: visit.lang, subject, outcome };
    visit.page_with(outcome::title(&model), personal_with(status), || outcome::view(model).into_any())
}

/// On to the receipt.
pub fn receipt(visit: &Visit, reference: &str) -> Response {
    see_other(&format!("/{}/val/kvitto/{reference}", visit.lang.code()))
}

/// Why nothing can begin on the decision any more (R-CHO-8).
pub fn no_time(why: NoTime, last: Option<Date>) -> Shown {
    match why {
        NoTime::Ended => Shown::DecisionEnded(last.unwrap_or_default()),
        NoTime::EndsFirst(last, first) => Shown::EndsFirst { last, first },
    }
}

/// What came of confirming `chosen`, when it is not the page shown anew: `None` for that.
pub fn answer(
    visit: &Visit,
    subject: &Subject,
    chosen: Option<Named>,
    outcome: Outcome,
) -> Result<Option<Response>, Bare> {
    let provider = || chosen.clone().unwrap_or_else(|| Named { slug: String::new(), name: String::new() });
    let shown = match outcome {
        Outcome::Confirmed(r) | Outcome::AwaitingConsent(r) | Outcome::ToCaseOfficer(r) | Outcome::Already(r) => {
            return Ok(Some(receipt(visit, &r)));
        }
        Outcome::Changed => return Ok(None),
        Outcome::NotFound => return Err(Bare(Trouble::NotFound)),
        Outcome::Full(why) | Outcome::Unfit(why) => Shown::NotPossible(provider(), why),
        Outcome::ProviderEnded => Shown::NotPossible(provider(), app::domain::choice::Eligibility::Ended),
        Outcome::Present => Shown::Present(provider()),
        Outcome::WorksThere => Shown::WorksThere(provider()),
        Outcome::Ended(why) => no_time(why, subject.valid_to),
        Outcome::NothingChosen => Shown::NothingChosen,
        Outcome::Unable(why) => Shown::Unable(why),
        Outcome::Keeps => Shown::Keeps(subject.present.clone().unwrap_or_else(provider)),
    };
    Ok(Some(page(visit, StatusCode::CONFLICT, subject.clone(), shown)))
}
