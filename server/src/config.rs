//! What can be set when the server starts: by option or by environment variable.

use std::{net::SocketAddr, path::PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum, builder::BoolishValueParser};
use jiff::Timestamp;

use crate::clock::Clock;

/// Stödvalet: the citizen portal where people compare and choose who gives them support.
///
/// Start with `stodvalet serve --demo` and open <http://127.0.0.1:3000>. Everything the
/// server needs is inside this one file; it keeps its data in the folder given by --data.
#[derive(Debug, Parser)]
#[command(name = "stodvalet", version, max_term_width = 100)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// How log lines are written.
    #[arg(long, global = true, env = "STODVALET_LOG_FORMAT", value_enum, default_value = "pretty")]
    pub log_format: LogFormat,
    /// What is logged: error, warn, info, debug, trace, or a filter such as `server=debug,warn`.
    #[arg(long, global = true, env = "STODVALET_LOG", default_value = "info")]
    pub log: String,
}

/// How log lines are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people.
    Pretty,
    /// One JSON object a line, for machines.
    Json,
}

/// What the program can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the portal. Brings the database up to date first.
    Serve(Serve),
    /// Bring the database up to date and stop.
    Migrate(Database),
    /// See to the keys that seal personal data.
    Keys(KeysOptions),
    /// Prove that nobody has changed the log of who has looked at what; fails when somebody has.
    ///
    /// It also gives a digest of the log until a moment. Keep both elsewhere: the same moment gives the same digest
    /// for as long as nobody has put an older copy of the database in its place.
    VerifyLog(VerifyLog),
    /// Tell whether a copy of a plan is genuine, without the portal; fails when it is not.
    Verify(Verify),
    /// Read data from a file into the database.
    Import(Import),
    /// Load sample data: the providers of the 2018 inspection, generated ones marked as examples, and made-up people.
    Sample(Sample),
    /// Check the options of `serve` and the rulesets, and whether the database answers, without serving.
    CheckConfig(Serve),
}

/// Where the data is.
#[derive(Debug, Clone, Args)]
pub struct Database {
    /// Folder for the database file; made when it is not there.
    #[arg(long, env = "STODVALET_DATA", default_value = "data")]
    pub data: PathBuf,
    /// Another database than the file in --data: `sqlite:PATH` or `postgres://user:password@host/name`.
    #[arg(long, env = "STODVALET_DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// File with the keys that seal personal data; made at the first start. Default: keys.toml in --data.
    ///
    /// Whoever has it and the database can read everything; whoever loses it can read nothing any more. Keep a copy
    /// away from the database. Several servers share one.
    #[arg(long, env = "STODVALET_KEYS")]
    pub keys: Option<PathBuf>,
}

impl Database {
    /// The file with the keys.
    pub fn key_file(&self) -> PathBuf {
        self.keys.clone().unwrap_or_else(|| self.data.join("keys.toml"))
    }

    /// The database's address.
    pub fn url(&self) -> String {
        self.database_url.clone().unwrap_or_else(|| format!("sqlite:{}", self.data.join("stodvalet.db").display()))
    }
}

/// Options of `serve`.
#[derive(Debug, Clone, Args)]
pub struct Serve {
    /// Address and port to serve on.
    #[arg(long, env = "STODVALET_ADDR", default_value = "127.0.0.1:3000")]
    pub addr: SocketAddr,
    /// Where the data is.
    #[command(flatten)]
    pub database: Database,
    /// Try-out: an empty database gets sample data, every page says so, and the component page is shown.
    #[arg(long, env = "STODVALET_DEMO", value_parser = BoolishValueParser::new())]
    pub demo: bool,
    /// The clock of a try-out stands still at this moment, such as 2027-03-27T11:59:00+01:00. Needs --demo.
    #[arg(long, env = "STODVALET_CLOCK")]
    pub clock: Option<Timestamp>,
    /// Address and port for Prometheus metrics; none are served without it.
    #[arg(long, env = "STODVALET_METRICS_ADDR")]
    pub metrics_addr: Option<SocketAddr>,
    /// Visitors come over HTTPS (through a proxy in front): browsers are told to insist on it.
    #[arg(long, env = "STODVALET_HTTPS", value_parser = BoolishValueParser::new())]
    pub https: bool,
    /// The portal's own address as visitors know it, such as <https://stod.example.se>. Needed with --oidc.
    #[arg(long, env = "STODVALET_PUBLIC_URL")]
    pub public_url: Option<String>,
    /// File with the identity providers, TOML. See server/README.md.
    #[arg(long, env = "STODVALET_OIDC")]
    pub oidc: Option<PathBuf>,
    /// What seals copies of plans.
    #[command(flatten)]
    pub sealing: Sealing,
    /// By what people are reminded.
    #[command(flatten)]
    pub notices: Notices,
}

/// What seals copies of plans; a try-out makes it in --data, and otherwise no copies are given out without it.
#[derive(Debug, Clone, Default, Args)]
pub struct Sealing {
    /// File with the organisation's sealing key: P-256, PKCS#8, PEM.
    #[arg(long, env = "STODVALET_SEAL_KEY", requires = "seal_certificates")]
    pub seal_key: Option<PathBuf>,
    /// File with its certificate, PEM: the key's own first, then its issuers and those that older copies were sealed by.
    #[arg(long, env = "STODVALET_SEAL_CERTIFICATES", requires = "seal_key")]
    pub seal_certificates: Option<PathBuf>,
}

/// Options of `verify`.
#[derive(Debug, Clone, Args)]
pub struct Verify {
    /// The copy.
    pub file: PathBuf,
    /// File with the certificates that seals are known by, PEM.
    #[arg(long, env = "STODVALET_SEAL_CERTIFICATES")]
    pub seal_certificates: PathBuf,
}

impl Serve {
    /// The machine's clock, or in a try-out the one that stands still.
    pub fn clock(&self) -> Clock {
        self.clock.map_or(Clock::system(), Clock::fixed)
    }
}

/// By what people are reminded of what they have booked; without them nothing is sent.
#[derive(Debug, Clone, Default, Args)]
pub struct Notices {
    /// Mail server: `smtps://user:password@host`, or `smtp://host?tls=required`. In the clear only to this machine.
    #[arg(long, env = "STODVALET_SMTP", hide_env_values = true, requires = "mail_from")]
    pub smtp: Option<String>,
    /// Sender of e-mail, such as "Stödvalet <svara-inte@stod.example.se>". Needed with --smtp.
    #[arg(long, env = "STODVALET_MAIL_FROM")]
    pub mail_from: Option<String>,
    /// Address of a gateway for text messages. See server/README.md.
    #[arg(long, env = "STODVALET_SMS_GATEWAY")]
    pub sms_gateway: Option<String>,
    /// Token to show the gateway. Rather set the variable than the option, which others on the machine can see.
    #[arg(long, env = "STODVALET_SMS_TOKEN", hide_env_values = true)]
    pub sms_token: Option<String>,
}

/// Options of `verify-log`.
#[derive(Debug, Args)]
pub struct VerifyLog {
    /// The moment until which the digest is made, such as 2026-11-22T10:00:00Z. Default: a minute ago.
    #[arg(long, env = "STODVALET_LOG_UNTIL")]
    pub until: Option<Timestamp>,
    /// Where the data is.
    #[command(flatten)]
    pub database: Database,
}

/// Options of `keys`.
#[derive(Debug, Args)]
pub struct KeysOptions {
    /// What to do.
    #[command(subcommand)]
    pub what: KeysWhat,
}

/// What can be done with the keys.
#[derive(Debug, Subcommand)]
pub enum KeysWhat {
    /// Seal with a new key from now on; what older ones sealed can still be read. Then restart the servers.
    Rotate(Database),
}

/// Options of `import`.
#[derive(Debug, Args)]
pub struct Import {
    /// What the file holds.
    #[command(subcommand)]
    pub what: ImportWhat,
}

/// What can be imported.
#[derive(Debug, Subcommand)]
pub enum ImportWhat {
    /// Providers, from a .json or .csv file: all of them or, when anything is wrong, none. See server/README.md.
    Providers {
        /// The file.
        file: PathBuf,
        /// Where the data is.
        #[command(flatten)]
        database: Database,
    },
    /// Bookable hours and named companions of providers, from a .json file: all of them or, when anything is wrong, none.
    ///
    /// Providers that are not in the file are left alone. See server/README.md.
    Capacity {
        /// The file.
        file: PathBuf,
        /// Where the data is.
        #[command(flatten)]
        database: Database,
    },
    /// Persons, mandates and decisions, from a .json file: all of them or, when anything is wrong, none.
    ///
    /// What is not in the file is left alone. Personal numbers are never shown. See server/README.md.
    Cases {
        /// The file.
        file: PathBuf,
        /// Where the data is.
        #[command(flatten)]
        database: Database,
    },
    /// Implementation plans, from a .json file: all of them or, when anything is wrong, none.
    ///
    /// What has been offered is never written anew, and what is not in the file is left alone. See server/README.md.
    Plans {
        /// The file.
        file: PathBuf,
        /// Where the data is.
        #[command(flatten)]
        database: Database,
    },
    /// What a provider answers to bookings, from a .json file: each answer by itself. See server/README.md.
    Answers {
        /// The file.
        file: PathBuf,
        /// Where the data is.
        #[command(flatten)]
        database: Database,
    },
}

/// Options of `sample`.
#[derive(Debug, Clone, Args)]
pub struct Sample {
    /// How many generated providers, beside the six of the inspection.
    #[arg(long, env = "STODVALET_SAMPLE_PROVIDERS", default_value_t = 120)]
    pub providers: usize,
    /// The same seed gives the same sample.
    #[arg(long, env = "STODVALET_SAMPLE_SEED", default_value_t = 1)]
    pub seed: u64,
    /// Where the data is.
    #[command(flatten)]
    pub database: Database,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_options_are_well_formed_and_each_has_a_variable() {
        Cli::command().debug_assert();
        for command in Cli::command().get_subcommands() {
            for arg in command
                .get_arguments()
                .filter(|a| a.get_long().is_some() && !["help", "version"].contains(&a.get_id().as_str()))
            {
                assert!(arg.get_env().is_some(), "{} {}", command.get_name(), arg.get_id());
            }
        }
    }

    #[test]
    fn the_database_is_a_file_in_the_data_folder_unless_another_is_named() {
        let Command::Migrate(database) = Cli::parse_from(["stodvalet", "migrate", "--data", "/x"]).command else {
            panic!()
        };
        assert_eq!(database.url(), "sqlite:/x/stodvalet.db");
    }
}
