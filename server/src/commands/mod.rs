//! The sub-commands of `narada`.

mod export;
mod import;
mod migrate;
mod serve;

use crate::config::{Config, ConfigError, Source};
use crate::telemetry;
use app::base::error::AppError;
use clap::{Parser, Subcommand};
use std::fmt;
use std::path::PathBuf;
use std::process::ExitCode;

/// Narada: public consultations, from opening to published results.
#[derive(Debug, Parser)]
#[command(name = "narada", version, about, long_about = None)]
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
    /// Bring the database's schema up to this version.
    Migrate,
    /// Load content from files.
    #[command(subcommand)]
    Import(import::Import),
    /// Write content to the standard output.
    #[command(subcommand)]
    Export(export::Export),
}

/// Why a command failed; its exit code tells scripts what kind of failure it was.
#[derive(Debug)]
pub enum Failure {
    /// A setting cannot be used: exit code 2.
    Config(ConfigError),
    /// The work failed: exit code 1.
    Work(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Config(error) => error.fmt(f),
            Self::Work(message) => f.write_str(message),
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
            eprintln!("narada: {failure}");
            ExitCode::from(if matches!(failure, Failure::Config(_)) { 2 } else { 1 })
        }
    }
}

fn run(arguments: Arguments) -> Result<(), Failure> {
    let source = Source::load(arguments.config.as_deref())?;
    telemetry::start(source.get("NARADA_LOG")).map_err(Failure::Work)?;
    let config = Config::read(&source)?;
    // One provider for all TLS; a second installation in the same process is harmless.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|cause| Failure::Work(format!("the runtime cannot start: {cause}")))?;
    runtime.block_on(async {
        match arguments.command {
            Command::Serve(arguments) => serve::run(&config, &arguments).await,
            Command::Migrate => migrate::run(&config).await,
            Command::Import(import) => import::run(&config, &import).await,
            Command::Export(export) => export::run(&config, &export).await,
        }
    })
}
