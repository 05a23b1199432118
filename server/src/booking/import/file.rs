//! A file of capacity as it is written: see `README.md` and `examples/capacity.json`.

use app::domain::{
    booking::{Block, Capacity},
    choice::Gender,
    directory::{Hours, Service, Skill, StaffLanguage},
};
use jiff::civil::Date;
use serde::Deserialize;

use crate::booking::store::About;

/// One delivery, which speaks for the providers in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CapacityFile {
    /// The providers.
    pub providers: Vec<FileProvider>,
}

/// All that one provider has published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileProvider {
    /// Slug.
    pub provider: String,
    /// Its hours by service; a booking of a service without is a request.
    pub services: Vec<FileService>,
    /// Companions whom it names.
    pub companions: Vec<FileCompanion>,
}

/// What a provider can give of one service.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileService {
    /// Which one.
    pub service: Service,
    /// Hours of the week; where blocks meet, they add up.
    pub blocks: Vec<Block>,
    /// Days on which nothing is given.
    #[serde(default)]
    pub closed: Vec<Date>,
}

/// A companion whom a provider names.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileCompanion {
    /// What the provider's files call them: a–z, 0–9 and single hyphens.
    pub key: String,
    /// First name, shown to people.
    pub name: String,
    /// What they give.
    pub services: Vec<Service>,
    /// Languages beside Swedish.
    #[serde(default)]
    pub languages: Vec<StaffLanguage>,
    /// Special skills.
    #[serde(default)]
    pub skills: Vec<Skill>,
    /// Woman or man, when it is said.
    #[serde(default)]
    pub gender: Option<Gender>,
    /// When they work.
    pub hours: Hours,
}

impl FileService {
    /// As it is kept.
    pub(super) fn capacity(&self) -> Capacity {
        let mut closed = self.closed.clone();
        closed.sort_unstable();
        Capacity { blocks: self.blocks.clone(), closed }
    }
}

impl FileCompanion {
    /// As it is kept, beside key and name.
    pub(super) fn about(&self) -> About {
        About {
            services: self.services.clone(),
            languages: self.languages.clone(),
            skills: self.skills.clone(),
            gender: self.gender,
            hours: self.hours,
        }
    }
}
