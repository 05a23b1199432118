//! `stodvalet serve`: from options to a running server, and to a calm end.

use std::{error::Error, sync::Arc};

use server::{
    booking::{self, waiting},
    cases,
    config::Serve,
    directory::service::Directory,
    http::metrics,
    jobs,
    notice::{carrier::Carriers, deliver::Deliverer},
    plan,
    router::router,
    ruleset,
    state::AppState,
};
use tokio::net::TcpListener;

use crate::commands::{keys, load_sample, open, providers, sealer, sound};

/// The sample that a try-out begins with.
const SAMPLE: (usize, u64) = (120, 1);

/// Serves until the process is asked to end; requests under way are finished first.
pub async fn run(options: Serve) -> Result<(), Box<dyn Error>> {
    let state = ready(&options).await?;
    if let Some(address) = options.metrics_addr {
        let listener = TcpListener::bind(address).await?;
        let metrics = metrics::router(metrics::install()?);
        tokio::spawn(async move { axum::serve(listener, metrics).await });
    }
    tokio::spawn(state.directory.clone().follow(state.db.clone(), state.places.clone(), state.clock));
    tokio::spawn(Deliverer::of(&state).run());
    tokio::spawn(jobs::run(state.db.clone(), state.keys.clone(), state.clock));
    tokio::spawn(waiting::run(state.clone()));
    let listener = TcpListener::bind(options.addr).await?;
    let providers = state.directory.now().providers.len();
    tracing::info!(providers, "serving on http://{}", listener.local_addr()?);
    axum::serve(listener, router(state)).with_graceful_shutdown(asked_to_end()).await?;
    tracing::info!("ended");
    Ok(())
}

/// Opens the database and reads the directory; in a try-out, what is empty gets the sample.
async fn ready(options: &Serve) -> Result<AppState, Box<dyn Error>> {
    sound(options)?;
    let providers = Arc::new(providers(options)?);
    let carriers = Carriers::open(&options.notices)?;
    let places = Arc::new(ruleset::load()?);
    let db = Arc::new(open(&options.database, &places).await?);
    let keys = Arc::new(keys(&options.database, &db).await?);
    let clock = options.clock();
    let directory = Arc::new(Directory::open(&db, &places, clock).await?);
    let public_url = options.public_url.as_deref().unwrap_or_default().trim_end_matches('/').into();
    let (demo, https) = (options.demo, options.https);
    let sealer = sealer(options)?.map(Arc::new);
    let state = AppState { db, clock, places, directory, keys, providers, carriers, sealer, public_url, demo, https };
    if demo {
        load_what_is_missing(&state).await?;
    }
    Ok(state)
}

async fn load_what_is_missing(state: &AppState) -> Result<(), Box<dyn Error>> {
    let AppState { db, clock, places, directory, keys, .. } = state;
    if directory.now().providers.is_empty() {
        load_sample(db, places, *clock, SAMPLE).await?;
        directory.refresh(db, places, *clock).await?;
    }
    if cases::nobody_yet(db).await? {
        cases::load_sample_cases(db, keys, places, directory, *clock).await?;
        booking::sample::load(db, keys, *clock).await?;
        plan::sample::load(db, keys, directory, *clock).await?;
    }
    tracing::info!("a try-out: made-up providers, and made-up people to log in as");
    Ok(())
}

/// Returns at Ctrl-C or when the service manager ends the process.
async fn asked_to_end() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        tokio::signal::ctrl_c().await.ok();
        return;
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
}
