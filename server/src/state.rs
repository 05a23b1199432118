//! What every handler can reach.

use std::sync::Arc;

use app::domain::municipality::Municipalities;

use crate::{
    booking::service::Bookings, choice::service::Choices, clock::Clock, db::Db, directory::service::Directory,
    identity::oidc::Providers, keys::Keys, notice::carrier::Carriers, plan::service::Plans, seal::Sealer,
};

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
    /// What seals and looks up.
    pub keys: Arc<Keys>,
    /// Who can tell us who somebody is.
    pub providers: Arc<Providers>,
    /// By what people are reminded.
    pub carriers: Carriers,
    /// What seals copies of plans; none are given out without it.
    pub sealer: Option<Arc<Sealer>>,
    /// The portal's own address, `https://stod.example.se`, as identity providers know it.
    pub public_url: Arc<str>,
    /// Whether this is a try-out with sample data.
    pub demo: bool,
    /// Whether visitors come over HTTPS, so that browsers may be told to insist on it.
    pub https: bool,
}

impl AppState {
    /// Choosing and switching, as things are now.
    pub fn choices(&self) -> Choices<'_> {
        Choices { db: &self.db, keys: &self.keys, places: &self.places, now: self.clock.now() }
    }

    /// Reading plans, as things are now.
    pub fn plans(&self) -> Plans<'_> {
        Plans { db: &self.db, keys: &self.keys, places: &self.places, now: self.clock.now() }
    }

    /// Booking, moving and cancelling, as things are now.
    pub fn bookings(&self) -> Bookings<'_> {
        Bookings { db: &self.db, keys: &self.keys, places: &self.places, now: self.clock.now() }
    }
}
