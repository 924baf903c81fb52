//! The steps, in their order: what is quick and often wrong comes first.

use super::needs::Need::{
    self, Chromium, Clippy, NodeModules, Poppler, Postgres as PostgresServer, Python, Rustfmt, WasmTarget,
};
use super::postgres::Postgres;
use super::{browser, package, size};
use crate::failure::Outcome;
use crate::paths::Paths;
use crate::{bundle, process};

/// One step.
pub struct Step {
    /// For `--only`.
    pub name: &'static str,
    /// What it checks, in a few words.
    pub what: &'static str,
    /// What must be installed for it.
    pub needs: &'static [Need],
    /// What to do when it fails.
    pub remedy: &'static str,
    /// Does it.
    pub run: fn(&Paths) -> Outcome,
}

/// The one selection of packages for native code. Every step uses it, because another one would mean other features of the
/// dependencies, and compiling them again.
pub const NATIVE: [&str; 10] = [
    "--package",
    "app",
    "--package",
    "server",
    "--package",
    "intl_pluralrules",
    "--package",
    "report",
    "--features",
    "app/ssr",
];

/// All steps.
pub const STEPS: [Step; 10] = [
    Step {
        name: "format",
        what: "everything is formatted",
        needs: &[Rustfmt],
        remedy: "Run `cargo fmt --all`.",
        run: format,
    },
    Step {
        name: "clippy",
        what: "no warning in the server's code, the build helper, the plural rules, the report",
        needs: &[Clippy],
        remedy: "Mend what clippy names; an exception is `#[expect(lint, reason = \"…\")]`.",
        run: clippy,
    },
    Step {
        name: "wasm",
        what: "no warning in the browser's code",
        needs: &[Clippy, WasmTarget],
        remedy: "Mend what clippy names; this code is compiled with `app/hydrate` for wasm32.",
        run: clippy_wasm,
    },
    Step {
        name: "house",
        what: "the house rules",
        needs: &[],
        remedy: "The rules and their reasons stand in server/tests/house.rs.",
        run: house,
    },
    Step {
        name: "unit",
        what: "unit and property tests, the report's files opened by others",
        needs: &[Poppler, Python],
        remedy: "One room alone: `cargo xtask test --room NAME`.",
        run: unit,
    },
    Step {
        name: "journeys",
        what: "every journey on SQLite and on PostgreSQL, the report's PDF opened by another",
        needs: &[PostgresServer, Poppler],
        remedy: "One room alone: `cargo xtask test --room NAME`.",
        run: journeys,
    },
    Step {
        name: "faults",
        what: "nothing is lost or doubled when programs are killed, databases cut off, disks full, and power gone",
        needs: &[PostgresServer],
        remedy: "The seed that a failing test prints goes into NARADA_FAULTS_SEED; NARADA_FAULTS=minutes tries more.",
        run: faults,
    },
    Step {
        name: "package",
        what: "the Debian package is built, installed, started, asked and removed again",
        needs: &[],
        remedy: "What it is made of stands in server/packaging and frontend/xtask/src/package.",
        run: package::test,
    },
    Step {
        name: "size",
        what: "what the browser loads is within its budget",
        needs: &[WasmTarget],
        remedy: "Look at what the last islands brought along; server_fn and ActionForm alone weigh 60 KB.",
        run: size::check,
    },
    Step {
        name: "browser",
        what: "Playwright with and without scripts, axe",
        needs: &[WasmTarget, NodeModules, Chromium],
        remedy: "Pictures and traces of what failed lie in end2end/test-results.",
        run: browser::test,
    },
];

fn format(paths: &Paths) -> Outcome {
    process::run(paths.cargo().args(["fmt", "--all", "--", "--check"]))
}

fn clippy(paths: &Paths) -> Outcome {
    let deny = ["--all-targets", "--", "--deny", "warnings"];
    process::run(paths.cargo().arg("clippy").args(NATIVE).args(deny))?;
    // What the default build leaves out must compile too; its lints are those of any other code.
    process::run(paths.cargo().args(["check", "--quiet"]).args(NATIVE).args(["--features", "server/traces"]))?;
    process::run(paths.cargo().args(["clippy", "--package", "xtask"]).args(deny))
}

fn clippy_wasm(paths: &Paths) -> Outcome {
    let mut cargo = paths.cargo();
    cargo.args(["clippy", "--package", "frontend", "--target", "wasm32-unknown-unknown", "--target-dir"]);
    process::run(cargo.arg(paths.target.join("wasm")).args(["--", "--deny", "warnings"]))
}

fn house(paths: &Paths) -> Outcome {
    // A broken rule says what it has to say in one line; where the test stood when it said so helps nobody.
    process::run(paths.cargo().env("RUST_BACKTRACE", "0").arg("test").args(NATIVE).args(["--test", "house"]))
}

fn unit(paths: &Paths) -> Outcome {
    process::run(paths.cargo().arg("test").args(NATIVE).args([
        "--lib",
        "--bins",
        "--test",
        "locales",
        "--test",
        "categories",
        "--test",
        "pdf",
        "--test",
        "office",
    ]))?;
    process::run(paths.cargo().args(["test", "--package", "xtask"]))
}

fn journeys(paths: &Paths) -> Outcome {
    let postgres = Postgres::start()?;
    let mut cargo = paths.cargo();
    process::run(postgres.tell(cargo.arg("test")).args(NATIVE).args(["--test", "journeys"]))
}

fn faults(paths: &Paths) -> Outcome {
    let postgres = Postgres::start()?;
    let mut cargo = paths.cargo();
    process::run(postgres.tell(cargo.arg("test")).args(NATIVE).args(["--test", "faults", "--", "--nocapture"]))
}

/// The tests of one room: its own, and its journeys; without a PostgreSQL those on SQLite.
pub fn room(paths: &Paths, name: &str, postgres: Option<&Postgres>) -> Outcome {
    let filter = format!("{name}::");
    process::run(paths.cargo().arg("test").args(NATIVE).args(["--lib", &filter]))?;
    let mut cargo = paths.cargo();
    cargo.arg("test").args(NATIVE).args(["--test", "journeys", &filter]);
    match postgres {
        Some(postgres) => process::run(postgres.tell(&mut cargo)),
        None => process::run(cargo.args(["--", "--skip", "on_postgres"])),
    }
}

/// Bundles, for the steps that look at the result.
pub fn bundled(paths: &Paths) -> Outcome {
    bundle::build(paths)
}
