//! The build helper: everything between a fresh clone and a running Narada, started as `cargo xtask`.
//!
//! | command | does |
//! |---|---|
//! | `build` | bundles what the browser gets into `target/site/` |
//! | `serve` | bundles, builds the server, and becomes it |
//! | `test` | installs what is missing, then every check there is |
//! | `package` | builds a Debian package into `target/package/` |
//! | `bench` | prints the figures |
//! | `fuzz` | looks for bytes over which a parser breaks down |

mod bench;
mod bundle;
mod failure;
mod fuzz;
mod package;
mod paths;
mod process;
mod serve;
mod step;
mod test;

use clap::{Parser, Subcommand};
use failure::Outcome;
use paths::Paths;
use std::process::ExitCode;

/// Builds, serves and checks Narada.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Bundle what the browser gets: wasm, script and style sheet, into target/site/.
    Build,
    /// Bundle, build the server and run it with the demonstration content.
    Serve(serve::Options),
    /// Check everything, as CI does; installs what is missing.
    Test(test::Options),
    /// Bundle, build the server for speed, and pack a Debian package into target/package/.
    Package,
    /// Measure and print the figures.
    Bench,
    /// Look for bytes over which a parser breaks down.
    Fuzz(fuzz::Options),
}

fn main() -> ExitCode {
    match run(Arguments::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Outcome {
    let paths = Paths::find()?;
    match task {
        Task::Build => bundle::build(&paths),
        Task::Serve(options) => serve::serve(&paths, options),
        Task::Test(options) => test::test(&paths, &options),
        Task::Package => package::package(&paths),
        Task::Bench => bench::bench(&paths),
        Task::Fuzz(options) => fuzz::fuzz(&paths, &options),
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;
    use clap::{CommandFactory, Parser};

    #[test]
    fn the_commands_are_well_formed() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn what_stands_after_two_dashes_goes_to_the_server() {
        let arguments = Arguments::try_parse_from(["cargo xtask", "serve", "--release", "--", "--help"]).unwrap();
        let super::Task::Serve(options) = arguments.task else { panic!("serve was asked for") };
        assert!(options.release);
        assert_eq!(options.rest, ["--help"]);
    }
}
