//! `cargo xtask serve`: from a clone to a running Narada.

use crate::failure::{Explain, Outcome};
use crate::paths::Paths;
use crate::step::step;
use crate::{bundle, process};
use clap::Args;
use std::process::Command;

/// What `serve` can be told.
#[derive(Args)]
pub struct Options {
    /// Build the server for speed, as it runs in production.
    #[arg(long)]
    pub release: bool,
    /// Another database than SQLite in data/, such as postgres://user:password@localhost/narada.
    #[arg(long, value_name = "URL")]
    pub database_url: Option<String>,
    /// More arguments for `narada serve`.
    #[arg(last = true, value_name = "ARGUMENTS")]
    pub rest: Vec<String>,
}

/// Bundles, builds, and becomes the server: Ctrl-C and the exit code are the server's own.
pub fn serve(paths: &Paths, options: Options) -> Outcome {
    bundle::build(paths)?;
    step("Building the server", || build_server(paths, options.release))?;

    let mut narada = Command::new(paths.narada(options.release));
    narada.current_dir(&paths.root).args(["serve", "--demo-if-empty"]).args(&options.rest);
    if let Some(url) = options.database_url {
        narada.env("NARADA_DATABASE_URL", url);
    }
    become_process(&mut narada).explain(|| format!("cannot start {}", paths.narada(options.release).display()))
}

/// Compiles the binary `narada`.
pub fn build_server(paths: &Paths, release: bool) -> Outcome {
    let mut cargo = paths.cargo();
    cargo.args(["build", "--package", "server", "--bin", "narada"]);
    if release {
        cargo.arg("--release");
    }
    process::run(&mut cargo)
}

#[cfg(unix)]
fn become_process(command: &mut Command) -> std::io::Result<()> {
    Err(std::os::unix::process::CommandExt::exec(command))
}

#[cfg(not(unix))]
fn become_process(command: &mut Command) -> std::io::Result<()> {
    command.status().map(|status| std::process::exit(status.code().unwrap_or(1)))
}
