//! What a provider answers, as a file: until providers have pages of their own (R-BOOK-2, R-BOOK-11).

use serde::Deserialize;

use super::service::{Acted, Bookings, ProviderAct};
use crate::{
    db::{DbError, on},
    failure::Failure,
};

/// A file of answers: see `README.md`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswersFile {
    /// Slug of the provider that answers.
    provider: String,
    /// Its answers.
    answers: Vec<Answer>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    reference: String,
    act: ProviderAct,
}

/// What came of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AnswersReport {
    /// How many answers were carried out.
    pub done: usize,
    /// How many had been carried out before.
    pub already: usize,
    /// References that no answer of this kind can be given to, or that are not the provider's.
    pub not: Vec<String>,
}

/// A file could not be read in.
#[derive(Debug, thiserror::Error)]
pub enum AnswersError {
    /// It is not such a file; the place and the reason.
    #[error("{0}")]
    Form(String),
    /// There is no such provider.
    #[error("provider: there is none with this slug")]
    NoProvider,
    /// The database failed.
    #[error(transparent)]
    Failure(#[from] Failure),
}

/// Carries out the answers of a file, each by itself: one that cannot be given stops no other.
pub async fn run(bookings: Bookings<'_>, bytes: &[u8]) -> Result<AnswersReport, AnswersError> {
    let reader = &mut serde_json::Deserializer::from_slice(bytes);
    let file: AnswersFile = serde_path_to_error::deserialize(reader).map_err(|e| AnswersError::Form(e.to_string()))?;
    let sql = "SELECT id FROM provider WHERE slug = $1";
    let found: Result<Option<String>, sqlx::Error> =
        on!(bookings.db, |pool| sqlx::query_scalar(sql).bind(&file.provider).fetch_optional(pool).await);
    let provider = found.map_err(|e| Failure::from(DbError::from(e)))?.ok_or(AnswersError::NoProvider)?;
    let mut report = AnswersReport::default();
    for Answer { reference, act } in file.answers {
        match bookings.provider_acts(&provider, &reference, act).await? {
            Acted::Done => report.done += 1,
            Acted::Already => report.already += 1,
            Acted::Not | Acted::NotFound => report.not.push(reference),
        }
    }
    Ok(report)
}
