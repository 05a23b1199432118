//! Telling those who wait for a time, again and again until the program ends.

use std::time::Duration;

use crate::state::AppState;

/// How often it is looked for times that have become free.
const EVERY: Duration = Duration::from_mins(1);

/// Tells them. Several servers may do it at once: whoever notes it first tells.
pub async fn run(state: AppState) {
    loop {
        tokio::time::sleep(EVERY).await;
        match state.bookings().tell_waiting().await {
            Ok(0) => {}
            Ok(told) => tracing::info!(told, "people have been told of a free time"),
            Err(failure) => tracing::error!(%failure, "people could not be told of a free time"),
        }
    }
}
