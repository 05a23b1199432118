//! What the portal does by itself, without anybody asking.

pub mod ends;
mod store;

use std::{sync::Arc, time::Duration};

use crate::{clock::Clock, db::Db, keys::Keys};

/// How often it is looked for what people have to be told: a day's news within the hour, what a file brings as well.
const EVERY: Duration = Duration::from_hours(1);

/// Tells people what they have to know, again and again until the program ends. Several servers may do it at once.
pub async fn run(db: Arc<Db>, keys: Arc<Keys>, clock: Clock) {
    loop {
        match ends::tell(&db, &keys, clock.now()).await {
            Ok(0) => {}
            Ok(told) => tracing::info!(told, "people have been told of what ends"),
            Err(failure) => tracing::error!(%failure, "people could not be told of what ends"),
        }
        tokio::time::sleep(EVERY).await;
    }
}
