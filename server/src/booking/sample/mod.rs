//! What a try-out begins with: hours and companions of those who support the made-up people, and bookings of some.
//!
//! The same day and directory give the same. Who has a booking already is left alone.

mod bookings;
mod capacity;

use std::collections::HashMap;

use app::domain::directory::Service;
use jiff::{Timestamp, civil::Date};

use super::import::{self, CapacityReport};
use crate::{
    cases::sample::person_id,
    choice::store::{self as choices, Case},
    clock::Clock,
    db::Db,
    directory::import::ImportError,
    failure::Failure,
    keys::Keys,
};

/// What was loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SampleReport {
    /// Hours and companions.
    pub capacity: CapacityReport,
    /// Bookings.
    pub bookings: usize,
}

/// The sample could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum SampleError {
    /// Hours or companions could not be brought in.
    #[error(transparent)]
    Capacity(#[from] ImportError),
    /// The bookings could not be kept.
    #[error(transparent)]
    Bookings(#[from] Failure),
}

/// The made-up people whose sessions are booked.
const PEOPLE: [&str; 4] = ["aino", "tuva", "lo", "raili"];

/// The made-up people's decisions that are booked on, by key and service.
struct Scene {
    now: Timestamp,
    today: Date,
    cases: HashMap<(&'static str, Service), (String, Case)>,
}

impl Scene {
    async fn load(db: &Db, keys: &Keys, clock: Clock) -> Result<Self, Failure> {
        let (now, today, mut cases) = (clock.now(), clock.today(), HashMap::new());
        for key in PEOPLE {
            let Some(person) = person_id(db, key).await? else { continue };
            let all = choices::cases(&mut db.snapshot().await?, keys, &person, now, today).await?;
            cases.extend(all.into_iter().map(|case| ((key, case.decision.service), (person.clone(), case))));
        }
        Ok(Self { now, today, cases })
    }

    /// The id and the slug of the provider that has the order.
    fn provider(&self, key: &'static str, service: Service) -> Option<(&str, &str)> {
        let (_, case) = self.cases.get(&(key, service))?;
        case.serving(self.today).map(|o| (o.provider_id.as_str(), o.slug.as_str()))
    }
}

/// Loads hours, companions and bookings as they are today.
pub async fn load(db: &Db, keys: &Keys, clock: Clock) -> Result<SampleReport, SampleError> {
    let scene = Scene::load(db, keys, clock).await?;
    let capacity = import::run_typed(db, &capacity::file(&scene), scene.now).await?;
    let bookings = db
        .write(|mut tx| {
            let scene = &scene;
            async move { bookings::book(&mut tx, keys, scene).await.map(|many| (tx, many)) }
        })
        .await?;
    Ok(SampleReport { capacity, bookings })
}
