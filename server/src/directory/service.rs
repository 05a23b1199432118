//! The providers of this moment, held in memory and ready to be searched.
//!
//! Visitors only read, and there are at most some ten thousand providers: so
//! every answer comes from one immutable [`Snapshot`], rebuilt when the
//! database's revision moves or a new day begins.

use std::{collections::HashMap, sync::Arc, time::Duration};

use app::domain::{
    directory::{Provider, Source, traits::Traits},
    municipality::{Municipalities, Municipality},
};
use arc_swap::ArcSwap;
use jiff::civil::Date;

use super::store::{self, StoreError};
use crate::{
    clock::Clock,
    db::{Db, DbError},
    search::{SearchError, SearchIndex},
};

/// How often the database is asked for its revision. A change by another server shows within this time.
pub const FOLLOW_EVERY: Duration = Duration::from_secs(2);

/// The directory could not be read or indexed.
#[derive(Debug, thiserror::Error)]
pub enum DirectoryError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
    /// The search failed.
    #[error(transparent)]
    Search(#[from] SearchError),
}

/// All providers as of one revision and one day.
pub struct Snapshot {
    /// The database's revision.
    pub revision: i64,
    /// The day in Stockholm.
    pub today: Date,
    /// The providers.
    pub providers: Vec<Provider>,
    /// Their filterable side, in the same order.
    pub traits: Vec<Traits>,
    /// The sources of their facts.
    pub sources: Vec<Source>,
    /// The search.
    pub search: SearchIndex,
    by_slug: HashMap<String, usize>,
}

impl Snapshot {
    fn build(
        revision: i64,
        providers: Vec<Provider>,
        sources: Vec<Source>,
        places: &Municipalities,
        today: Date,
    ) -> Result<Self, SearchError> {
        Ok(Self {
            revision,
            today,
            traits: providers.iter().map(|p| Traits::of(p, places, today)).collect(),
            search: SearchIndex::build(&providers, places)?,
            by_slug: providers.iter().enumerate().map(|(i, p)| (p.slug.clone(), i)).collect(),
            providers,
            sources,
        })
    }

    /// The provider with this word in its address, as a place in [`Self::providers`].
    pub fn place(&self, slug: &str) -> Option<usize> {
        self.by_slug.get(slug).copied()
    }

    /// The provider with this word in its address.
    pub fn provider(&self, slug: &str) -> Option<&Provider> {
        self.place(slug).map(|i| &self.providers[i])
    }

    /// The municipality of a provider.
    ///
    /// # Panics
    /// Never for a stored provider: the database holds it to its municipality.
    pub fn municipality<'a>(&self, provider: &Provider, places: &'a Municipalities) -> &'a Municipality {
        places.get(&provider.municipality).expect("a stored provider's municipality")
    }
}

/// Gives the current [`Snapshot`].
pub struct Directory {
    current: ArcSwap<Snapshot>,
}

impl Directory {
    /// Reads all providers.
    pub async fn open(db: &Db, places: &Municipalities, clock: Clock) -> Result<Self, DirectoryError> {
        let snapshot = read(db, places, clock).await?;
        Ok(Self { current: ArcSwap::from_pointee(snapshot) })
    }

    /// The providers as they are now.
    pub fn now(&self) -> Arc<Snapshot> {
        self.current.load_full()
    }

    /// Reads the providers again when they have changed or the day has. Returns whether anything was read.
    ///
    /// Called after each change by this server, so that it shows at once, and now and then for others' changes.
    pub async fn refresh(&self, db: &Db, places: &Municipalities, clock: Clock) -> Result<bool, DirectoryError> {
        let old = self.now();
        let unchanged = store::revision(db).await? == old.revision && clock.today() == old.today;
        if !unchanged {
            self.current.store(Arc::new(read(db, places, clock).await?));
        }
        Ok(!unchanged)
    }

    /// Follows the database for as long as the server runs. A database out of reach is tried again.
    pub async fn follow(self: Arc<Self>, db: Arc<Db>, places: Arc<Municipalities>, clock: Clock) {
        loop {
            tokio::time::sleep(FOLLOW_EVERY).await;
            match self.refresh(&db, &places, clock).await {
                Ok(true) => tracing::info!(revision = self.now().revision, "the directory has changed"),
                Ok(false) => {}
                Err(error) => tracing::warn!(%error, "the directory cannot be followed"),
            }
        }
    }
}

async fn read(db: &Db, places: &Municipalities, clock: Clock) -> Result<Snapshot, DirectoryError> {
    let (revision, providers, sources) = store::load(db).await?;
    Ok(Snapshot::build(revision, providers, sources, places, clock.today())?)
}
