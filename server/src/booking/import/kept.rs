//! What is kept already of the providers that a file speaks for.

use std::collections::HashMap;

use app::domain::directory::Service;

use super::file::CapacityFile;
use crate::{
    db::{Tx, on_tx},
    directory::store::StoreError,
};

/// One provider as it is now.
#[derive(Debug, Default)]
pub(super) struct KeptProvider {
    pub(super) id: String,
    /// What it gives, by its profile.
    pub(super) services: Vec<Service>,
    /// What it has published, as JSON, by the service's code.
    pub(super) capacity: HashMap<String, String>,
    /// Companions by key, those who are gone too.
    pub(super) companions: HashMap<String, KeptCompanion>,
}

/// A companion as they are now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct KeptCompanion {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) about: String,
    pub(super) gone: i64,
}

/// The providers in a file that are in the directory, by slug.
#[derive(Debug, Default)]
pub(super) struct Kept(HashMap<String, KeptProvider>);

impl Kept {
    pub(super) fn get(&self, slug: &str) -> Option<&KeptProvider> {
        self.0.get(slug)
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.values().map(|p| p.id.as_str())
    }

    pub(super) async fn load(tx: &mut Tx, file: &CapacityFile) -> Result<Self, StoreError> {
        let mut kept = HashMap::new();
        for provider in &file.providers {
            let sql = "SELECT id FROM provider WHERE slug = $1";
            let id: Option<String> =
                on_tx!(tx, |conn| sqlx::query_scalar(sql).bind(&provider.provider).fetch_optional(conn).await)?;
            if let Some(id) = id {
                kept.insert(provider.provider.clone(), load_provider(tx, id).await?);
            }
        }
        Ok(Self(kept))
    }
}

async fn load_provider(tx: &mut Tx, id: String) -> Result<KeptProvider, StoreError> {
    let sql = "SELECT value FROM fact WHERE provider_id = $1 AND field = 'services'";
    let services: Option<String> = on_tx!(tx, |conn| sqlx::query_scalar(sql).bind(&id).fetch_optional(conn).await)?;
    let services = services.map(|text| serde_json::from_str(&text)).transpose();
    let services = services.map_err(|e| StoreError::corrupt("fact", &id, e))?.unwrap_or_default();
    let sql = "SELECT service, what FROM capacity WHERE provider_id = $1";
    let capacity: Vec<(String, String)> = on_tx!(tx, |conn| sqlx::query_as(sql).bind(&id).fetch_all(conn).await)?;
    let sql = "SELECT key, id, name, about, gone FROM companion WHERE provider_id = $1";
    let companions: Vec<(String, String, String, String, i64)> =
        on_tx!(tx, |conn| sqlx::query_as(sql).bind(&id).fetch_all(conn).await)?;
    let companion = |(key, id, name, about, gone)| (key, KeptCompanion { id, name, about, gone });
    Ok(KeptProvider {
        id,
        services,
        capacity: capacity.into_iter().collect(),
        companions: companions.into_iter().map(companion).collect(),
    })
}
