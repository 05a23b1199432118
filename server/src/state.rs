//! What every handler can reach.

use std::sync::Arc;

use app::domain::municipality::Municipalities;

use crate::{clock::Clock, db::Db, directory::service::Directory};

/// The server's shared state; cheap to clone.
#[derive(Clone)]
pub struct AppState {
    /// The database.
    pub db: Arc<Db>,
    /// The time.
    pub clock: Clock,
    /// Municipalities and their rulesets.
    pub places: Arc<Municipalities>,
    /// The providers as they are now.
    pub directory: Arc<Directory>,
    /// Whether this is a try-out with sample data.
    pub demo: bool,
    /// Whether visitors come over HTTPS, so that browsers may be told to insist on it.
    pub https: bool,
}
