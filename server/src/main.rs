//! The `stodvalet` program: see `stodvalet --help`.

mod commands;
mod serve;

use std::process::ExitCode;

use clap::Parser as _;
use server::config::{Cli, Command, ImportWhat, KeysWhat, LogFormat};
use tracing_subscriber::EnvFilter;

#[tokio::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    if let Err(error) = log(&cli) {
        eprintln!("stodvalet: {error}");
        return ExitCode::from(2);
    }
    let outcome = match cli.command {
        Command::Serve(options) => serve::run(options).await,
        Command::Migrate(database) => commands::migrate(&database).await,
        Command::Keys(options) => match options.what {
            KeysWhat::Rotate(database) => commands::rotate_keys(&database).await,
        },
        Command::VerifyLog(options) => commands::verify_log(&options).await,
        Command::Verify(options) => commands::verify(&options),
        Command::Import(options) => match options.what {
            ImportWhat::Providers { file, database } => commands::import(&file, &database).await,
            ImportWhat::Capacity { file, database } => commands::import_capacity(&file, &database).await,
            ImportWhat::Cases { file, database } => commands::import_cases(&file, &database).await,
            ImportWhat::Plans { file, database } => commands::import_plans(&file, &database).await,
            ImportWhat::Answers { file, database } => commands::import_answers(&file, &database).await,
        },
        Command::Sample(options) => commands::sample(&options).await,
        Command::CheckConfig(options) => commands::check(&options).await,
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("stodvalet: {error}");
            ExitCode::FAILURE
        }
    }
}

fn log(cli: &Cli) -> Result<(), tracing_subscriber::filter::ParseError> {
    let lines = tracing_subscriber::fmt().with_env_filter(EnvFilter::try_new(&cli.log)?).with_writer(std::io::stderr);
    match cli.log_format {
        LogFormat::Pretty => lines.init(),
        LogFormat::Json => lines.json().init(),
    }
    Ok(())
}
