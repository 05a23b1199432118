//! Commands that do one thing and stop.

use std::{error::Error, fs, io::Write as _, path::Path};

use app::domain::municipality::Municipalities;
use jiff::SignedDuration;
use server::{
    booking::{self, answers, import as capacity, service::Bookings},
    cases::{self, CasesReport, Counts},
    clock::Clock,
    config::{Database, Sample, Serve, Verify, VerifyLog},
    db::Db,
    directory::{
        import::{self, Format, ImportReport},
        sample,
        service::Directory,
    },
    http::assets,
    identity::{
        oidc::{Config, Providers},
        store::{key_mark, log},
    },
    keys::Keys,
    notice::carrier::Carriers,
    plan::{
        import::{self as plans, PlansReport},
        sample as plan_sample,
    },
    ruleset,
    seal::{self, Finding, Sealed, Sealer},
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

/// The keys that this database was begun with; their file is made when neither has been used.
pub async fn keys(database: &Database, db: &Db) -> Result<Keys, Box<dyn Error>> {
    let file = database.key_file();
    let keys = Keys::open_or_make(&file)?;
    if key_mark::fits(db, &keys).await? {
        Ok(keys)
    } else {
        Err(format!("{}: these keys do not belong to this database; find the right file", file.display()).into())
    }
}

/// `stodvalet keys rotate`
pub async fn rotate_keys(database: &Database) -> Outcome {
    let db = open(database, &ruleset::load()?).await?;
    keys(database, &db).await?;
    let count = Keys::rotate(&database.key_file())?;
    println!("A new key seals from now on; {count} keys open. Restart the servers, and copy the key file.");
    Ok(())
}

/// What is younger may still be on its way into the database: requests take less.
const SETTLED: SignedDuration = SignedDuration::from_mins(1);

/// `stodvalet verify-log`
pub async fn verify_log(options: &VerifyLog) -> Outcome {
    let db = open(&options.database, &ruleset::load()?).await?;
    let keys = keys(&options.database, &db).await?;
    let until = options.until.unwrap_or_else(|| Clock::system().now() - SETTLED);
    let mut tx = db.snapshot().await?;
    let (rows, broken) = log::verify(&mut tx, &keys).await?;
    println!("Digest until {until}: {}", log::digest(&mut tx, until).await?);
    for log::Broken { principal, place } in &broken {
        println!("The log of person {principal} is not whole from row {place} on.");
    }
    if broken.is_empty() {
        println!("Rows: {rows}. Nothing has been changed, removed or added.");
        Ok(())
    } else {
        Err(format!("{} of the logs are not whole", broken.len()).into())
    }
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
    tell_cases(cases::run(&db, &keys(database, &db).await?, &places, &bytes, Clock::system().now()).await?);
    Ok(())
}

/// `stodvalet import plans FILE`
pub async fn import_plans(file: &Path, database: &Database) -> Outcome {
    let bytes = fs::read(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let db = open(database, &ruleset::load()?).await?;
    tell_plans(plans::run(&db, &keys(database, &db).await?, &bytes, Clock::system().now()).await?);
    Ok(())
}

/// `stodvalet import answers FILE`
pub async fn import_answers(file: &Path, database: &Database) -> Outcome {
    let bytes = fs::read(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let places = ruleset::load()?;
    let db = open(database, &places).await?;
    let keys = keys(database, &db).await?;
    let bookings = Bookings { db: &db, keys: &keys, places: &places, now: Clock::system().now() };
    let report = answers::run(bookings, &bytes).await?;
    println!("Answers: {} carried out, {} had been before.", report.done, report.already);
    if report.not.is_empty() { Ok(()) } else { Err(format!("not possible: {}", report.not.join(", ")).into()) }
}

/// `stodvalet import capacity FILE`
pub async fn import_capacity(file: &Path, database: &Database) -> Outcome {
    let bytes = fs::read(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let db = open(database, &ruleset::load()?).await?;
    let report = capacity::run(&db, &bytes, Clock::system().now()).await?;
    tell_counts("Services with hours", report.services);
    tell_counts("Companions", report.companions);
    println!("Services whose hours were withdrawn: {}. Companions who are gone: {}.", report.withdrawn, report.gone);
    Ok(())
}

/// `stodvalet sample`
pub async fn sample(options: &Sample) -> Outcome {
    let places = ruleset::load()?;
    let db = open(&options.database, &places).await?;
    let clock = Clock::system();
    let report = load_sample(&db, &places, clock, (options.providers, options.seed)).await?;
    tell(report);
    let directory = Directory::open(&db, &places, clock).await?;
    let keys = keys(&options.database, &db).await?;
    tell_cases(cases::load_sample_cases(&db, &keys, &places, &directory, clock).await?);
    let report = booking::sample::load(&db, &keys, clock).await?;
    tell_counts("Services with hours", report.capacity.services);
    tell_counts("Companions", report.capacity.companions);
    println!("Bookings: {} new.", report.bookings);
    tell_plans(plan_sample::load(&db, &keys, &directory, clock).await?);
    Ok(())
}

/// Writes the sample into `db`: so many generated providers, of this seed.
pub async fn load_sample(
    db: &Db,
    places: &Municipalities,
    clock: Clock,
    (count, seed): (usize, u64),
) -> Result<ImportReport, Box<dyn Error>> {
    let made = sample::providers(places, count, seed, clock.today());
    Ok(import::run_typed(db, places, made, clock.now(), &mut |_, _| {}).await?)
}

/// What must never be served.
pub fn sound(options: &Serve) -> Result<(), Box<dyn Error>> {
    let public = options.public_url.as_deref().is_some_and(|url| url.to_ascii_lowercase().starts_with("https:"));
    let earnest = [(options.https, "--https"), (options.oidc.is_some(), "--oidc"), (public, "a --public-url of https")];
    if let Some((_, with)) = earnest.into_iter().find(|(given, _)| options.demo && *given) {
        return Err(format!("--demo lets anybody log in as the sample people: it cannot be served with {with}").into());
    }
    if options.clock.is_some() && !options.demo {
        return Err("--clock makes the time stand still: it can only be served with --demo".into());
    }
    if options.oidc.is_some() && options.public_url.is_none() {
        return Err("--oidc needs --public-url, which identity providers lead people back to".into());
    }
    Ok(())
}

/// The identity providers of the file, when there is one. One whose mark is no file of ours would show a broken picture.
pub fn providers(options: &Serve) -> Result<Providers, Box<dyn Error>> {
    let (Some(file), Some(url)) = (&options.oidc, &options.public_url) else { return Ok(Providers::default()) };
    let providers = Providers::open(Config::read(file)?, url)?;
    match providers.iter().find(|p| p.logo().is_some_and(|logo| assets::url(logo).is_none())) {
        Some(p) => {
            Err(format!("identity provider {:?}, logo: public/ held no such file at the build", p.code()).into())
        }
        None => Ok(providers),
    }
}

/// What seals copies of plans: the organisation's key, or in a try-out one of its own making.
pub fn sealer(options: &Serve) -> Result<Option<Sealer>, Box<dyn Error>> {
    match (&options.sealing.seal_key, &options.sealing.seal_certificates) {
        (Some(key), Some(certificates)) => Ok(Some(Sealer::read(&fs::read_to_string(key)?, &fs::read(certificates)?)?)),
        _ if options.demo => {
            fs::create_dir_all(&options.database.data)?;
            Ok(Some(seal::own::open_or_make(&options.database.data)?))
        }
        _ => Ok(None),
    }
}

/// `stodvalet verify`
pub fn verify(options: &Verify) -> Outcome {
    let known = seal::certificates(&fs::read(&options.seal_certificates)?)?;
    match seal::check(&fs::read(&options.file)?, &known) {
        Finding::Genuine(seals) => {
            println!("Genuine: nothing has been changed since the last seal.");
            for Sealed { at, reason, evidence, .. } in seals {
                println!("{at} {reason}");
                if let Some(evidence) = evidence {
                    println!("{evidence}");
                }
            }
            Ok(())
        }
        Finding::Altered => Err("altered: it has a seal of ours, and is not as it was sealed".into()),
        Finding::Unknown => Err("unknown: it has no seal of these certificates".into()),
        Finding::NotPdf => Err("it cannot be read as a PDF".into()),
    }
}

/// `stodvalet check-config`
pub async fn check(options: &Serve) -> Outcome {
    sound(options)?;
    let names: Vec<_> = providers(options)?.iter().map(|p| p.code().to_owned()).collect();
    // A check makes nothing: only a key that is given is looked at.
    let given = options.sealing.seal_key.is_some() && sealer(options)?.is_some();
    println!("Sealing key: {}.", if given { "read" } else { "none is given" });
    println!("Identity providers: {}.", if names.is_empty() { "none".to_owned() } else { names.join(", ") });
    let on: Vec<_> = Carriers::open(&options.notices)?.on().iter().map(|c| c.code()).collect();
    println!("Reminders: {}.", if on.is_empty() { "none are sent".to_owned() } else { on.join(", ") });
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

fn tell_counts(what: &str, counts: Counts) {
    println!("{what}: {} new, {} changed, {} as they were.", counts.created, counts.updated, counts.unchanged);
}

fn tell_plans(report: PlansReport) {
    tell_counts("Plans", report.plans);
    tell_counts("Versions", report.versions);
    println!("New: {} things that happened, {} visits.", report.events, report.visits);
}

fn tell_cases(report: CasesReport) {
    for (what, counts) in report.parts() {
        tell_counts(what, counts);
    }
    if report.ordered > 0 {
        println!("Choices that are ordered now: {}.", report.ordered);
    }
    if !report.changed() {
        println!("Nothing has changed.");
    }
}
