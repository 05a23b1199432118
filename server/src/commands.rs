//! Commands that do one thing and stop.

use std::{error::Error, fs, io::Write as _, path::Path};

use app::domain::municipality::Municipalities;
use server::{
    cases::{self, CasesReport},
    clock::Clock,
    config::{Database, Sample, Serve},
    db::Db,
    directory::{
        import::{self, Format, ImportReport},
        sample,
        service::Directory,
    },
    keys::{KeyError, Keys},
    ruleset,
};

type Outcome = Result<(), Box<dyn Error>>;

/// Opens the database, makes its folder when it is not there, and brings it up to date.
pub async fn open(database: &Database, places: &Municipalities) -> Result<Db, Box<dyn Error>> {
    if database.database_url.is_none() {
        fs::create_dir_all(&database.data)?;
    }
    let db = Db::connect(&database.url()).await?;
    db.migrate(places).await?;
    Ok(db)
}

/// The keys for what is sealed: a file in the data folder, made when it is not there.
pub fn keys(database: &Database) -> Result<Keys, KeyError> {
    Keys::open_or_make(&database.data.join("keys.toml"))
}

/// `stodvalet migrate`
pub async fn migrate(database: &Database) -> Outcome {
    open(database, &ruleset::load()?).await?;
    println!("The database is up to date.");
    Ok(())
}

/// `stodvalet import providers FILE`
pub async fn import(file: &Path, database: &Database) -> Outcome {
    let format = match file.extension().and_then(|e| e.to_str()) {
        Some("json") => Format::Json,
        Some("csv") => Format::Csv,
        _ => return Err("the file's name must end with .json or .csv".into()),
    };
    let bytes = fs::read(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let places = ruleset::load()?;
    let db = open(database, &places).await?;
    let report = import::run(&db, &places, &bytes, format, Clock::system().now(), &mut progress).await?;
    tell(report);
    Ok(())
}

/// `stodvalet import cases FILE`
pub async fn import_cases(file: &Path, database: &Database) -> Outcome {
    let bytes = fs::read(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let places = ruleset::load()?;
    let db = open(database, &places).await?;
    tell_cases(cases::run(&db, &keys(database)?, &places, &bytes, Clock::system().now()).await?);
    Ok(())
}

/// `stodvalet sample`
pub async fn sample(options: &Sample) -> Outcome {
    let places = ruleset::load()?;
    let db = open(&options.database, &places).await?;
    let report = load_sample(&db, &places, options.providers, options.seed).await?;
    tell(report);
    let clock = Clock::system();
    let directory = Directory::open(&db, &places, clock).await?;
    tell_cases(cases::load_sample_cases(&db, &keys(&options.database)?, &places, &directory, clock).await?);
    Ok(())
}

/// Writes the sample into `db`.
pub async fn load_sample(
    db: &Db,
    places: &Municipalities,
    count: usize,
    seed: u64,
) -> Result<ImportReport, Box<dyn Error>> {
    let clock = Clock::system();
    let made = sample::providers(places, count, seed, clock.today());
    Ok(import::run_typed(db, places, made, clock.now(), &mut |_, _| {}).await?)
}

/// `stodvalet check-config`
pub async fn check(options: &Serve) -> Outcome {
    let places = ruleset::load()?;
    println!("Rulesets: {} municipalities.", places.0.len());
    // A check changes nothing: the database is opened only when it is there already.
    let file = options.database.data.join("stodvalet.db");
    if options.database.database_url.is_some() || file.exists() {
        Db::connect(&options.database.url()).await?.ping().await?;
        println!("Database: answers.");
    } else {
        println!("Database: {} will be made at the first start.", file.display());
    }
    let demo = if options.demo { "; demo: sample data and a banner on every page" } else { "" };
    println!("Serving on {}{demo}.", options.addr);
    Ok(())
}

fn progress(done: usize, total: usize) {
    eprint!("\r{done} of {total}");
    if done == total {
        eprintln!();
    }
    // Progress is a courtesy: a closed standard error must not stop an import.
    std::io::stderr().flush().ok();
}

fn tell(report: ImportReport) {
    let ImportReport { created, updated, unchanged, .. } = report;
    println!("Providers: {created} new, {updated} changed, {unchanged} as they were.");
}

fn tell_cases(report: CasesReport) {
    for (what, counts) in report.parts() {
        println!("{what}: {} new, {} changed, {} as they were.", counts.created, counts.updated, counts.unchanged);
    }
    if !report.changed() {
        println!("Nothing has changed.");
    }
}
