//! The sub-commands of `narada`.

mod backup;
mod create_admin;
mod demo;
mod export;
mod forget_words;
mod health;
mod import;
mod key;
mod migrate;
mod report;
mod serve;
mod transparency;
mod verify;

use crate::config::{Config, ConfigError, Source};
use crate::{site, telemetry};
use app::base::chance::Chance;
use app::base::db::{Schema, Settings as DbSettings};
use app::base::error::AppError;
use app::base::limits::Limits;
use app::base::site::Site;
use app::base::text::without_tricks;
use app::base::time::Clock;
use clap::{Parser, Subcommand};
use std::fmt;
use std::path::PathBuf;
use std::process::ExitCode;

/// What a script may rely on.
const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  the work failed
  2  a setting or an argument cannot be used; the message names it, and where it stands
  3  verify found differences

Settings stand in the environment (NARADA_DATA_DIR, NARADA_DATABASE_URL, NARADA_ORIGIN, NARADA_LISTEN, NARADA_METRICS_LISTEN,
NARADA_SMTP_URL, NARADA_MAIL_FROM, NARADA_TRUSTED_PROXY, NARADA_TIME_ZONE, NARADA_LANGUAGE, NARADA_ORGANISER, NARADA_NAMES_DAYS,
NARADA_LOG) or, with the same names, in the file of --config. A secret may stand in a file that NARADA_DATABASE_URL_FILE
or NARADA_SMTP_URL_FILE names.";

/// Narada: public consultations, from opening to published results.
#[derive(Debug, Parser)]
#[command(name = "narada", version, after_help = EXIT_CODES)]
struct Arguments {
    /// TOML file with settings; the same names as in the environment, which wins.
    #[arg(long, global = true, value_name = "FILE", env = "NARADA_CONFIG")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the site, and send the letters that wait.
    Serve(serve::Arguments),
    /// Ask the server that runs on this machine how it is, and print what is wrong; exit code 1 when it is not ready.
    Health,
    /// Bring the database's schema up to this version.
    Migrate,
    /// Load the demonstration into an empty database, and print its accounts.
    Demo,
    /// Make somebody an administrator, and print a link for setting the password.
    CreateAdmin(create_admin::Arguments),
    /// Load content from files.
    #[command(subcommand)]
    Import(import::Import),
    /// Write content to the standard output, or a consultation's record into a folder.
    #[command(subcommand)]
    Export(export::Export),
    /// Count all ballots again, walk the audit log, check what was published and signed; exit code 3 when something differs.
    Verify(verify::Arguments),
    /// Print what moderators did in a year: reports, decisions, appeals, and how long they took.
    Transparency(transparency::Arguments),
    /// The key with which results are signed.
    #[command(subcommand)]
    Key(key::Key),
    /// Erase what an official wrote in one entry of the audit log. Its checksum stays, and the log says that it was done.
    ForgetWords(forget_words::Arguments),
    /// Copy the database into a file while it is in use. The keys of the rounds are not in it.
    Backup(backup::Arguments),
}

/// Why a command failed; its exit code tells scripts what kind of failure it was.
#[derive(Debug)]
pub enum Failure {
    /// A setting cannot be used: exit code 2.
    Config(ConfigError),
    /// An argument cannot be used: exit code 2.
    Argument(String),
    /// The work failed: exit code 1.
    Work(String),
    /// The work is done and found differences: exit code 3.
    Differences(String),
}

impl Failure {
    fn exit_code(&self) -> u8 {
        match self {
            Self::Work(_) => 1,
            Self::Config(_) | Self::Argument(_) => 2,
            Self::Differences(_) => 3,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Config(error) => error.fmt(f),
            Self::Argument(message) | Self::Work(message) | Self::Differences(message) => f.write_str(message),
        }
    }
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Self {
        Self::Config(error)
    }
}

impl From<AppError> for Failure {
    fn from(error: AppError) -> Self {
        match error {
            AppError::Unavailable(cause) | AppError::Internal(cause) => Self::Work(cause),
            other => Self::Work(other.to_string()),
        }
    }
}

/// Runs the command line.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // A file's own words may be quoted, and must not steer the terminal.
            eprintln!("narada: {}", without_tricks(&failure.to_string()));
            ExitCode::from(failure.exit_code())
        }
    }
}

/// Prints what was done. It may quote a file, whose control characters must not steer the terminal.
fn say(done: &str) {
    println!("{}", without_tricks(done));
}

fn run(arguments: Arguments) -> Result<(), Failure> {
    let source = Source::load(arguments.config.as_deref())?;
    source.parse("NARADA_LOG", "info", telemetry::start)?;
    let environment = std::env::vars_os().filter_map(|(name, _)| name.into_string().ok());
    for told in Source::unknown(environment) {
        tracing::warn!("{told}");
    }
    let config = Config::read(&source)?;
    // One provider for all TLS; a second installation in the same process is harmless.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|cause| Failure::Work(format!("the runtime cannot start: {cause}")))?;
    let done = runtime.block_on(async {
        match arguments.command {
            Command::Serve(arguments) => serve::run(&config, &arguments).await,
            Command::Health => health::run(&config).await,
            Command::Migrate => migrate::run(&config).await,
            Command::Demo => demo::run(&config).await,
            Command::CreateAdmin(arguments) => create_admin::run(&config, &arguments).await,
            Command::Import(import) => import::run(&config, &import).await,
            Command::Export(export) => export::run(&config, &export).await,
            Command::Verify(arguments) => verify::run(&config, &arguments).await,
            Command::Transparency(arguments) => transparency::run(&config, &arguments).await,
            Command::Key(key) => key::run(&config, &key).await,
            Command::ForgetWords(arguments) => forget_words::run(&config, &arguments).await,
            Command::Backup(arguments) => backup::run(&config, &arguments).await,
        }
    });
    telemetry::finish();
    done
}

/// Opens the installation with its schema up to date, for a command that runs once.
async fn open(config: &Config) -> Result<Site, Failure> {
    let site = open_as_it_is(config).await?;
    site::bring_up(&site).await?;
    Ok(site)
}

/// Opens the installation that is there. A command that only reads would otherwise make an empty one in a wrong folder,
/// and say that all is well with it.
async fn open_existing(config: &Config) -> Result<Site, Failure> {
    existing(config)?;
    open(config).await
}

/// Opens the installation that is there for a command that looks at it, and never brings its schema up: a check that changes
/// what it checks is none.
async fn open_to_read(config: &Config) -> Result<Site, Failure> {
    existing(config)?;
    let site = open_as_it_is(config).await?;
    let told = match site.db.standing().await? {
        Schema::Same => return Ok(site),
        Schema::Missing | Schema::Older => "is older than this program: `narada migrate` brings it up, after a backup",
        Schema::Newer => "is newer than this program, which cannot read it: use the one that serves it",
    };
    site.db.close().await;
    Err(Failure::Work(format!("NARADA_DATABASE_URL: the database's schema {told}")))
}

fn existing(config: &Config) -> Result<(), Failure> {
    match &config.database {
        DbSettings::Sqlite { path, .. } if !path.exists() => {
            Err(Failure::Work(format!("NARADA_DATABASE_URL: there is no database at {}", path.display())))
        }
        _ => Ok(()),
    }
}

/// Opens the installation without touching its schema.
async fn open_as_it_is(config: &Config) -> Result<Site, Failure> {
    Ok(site::open(config, Clock::System, Chance::System, Limits::scaled(1)).await?)
}
