//! What must be on the machine before a step can run, and getting it.

use super::{browser, packages, postgres};
use crate::bundle;
use crate::failure::Outcome;
use crate::paths::Paths;
use crate::process;
use crate::step::step;
use std::process::Command;

/// One such thing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// The formatter.
    Rustfmt,
    /// The linter.
    Clippy,
    /// The compiler's standard library for the browser.
    WasmTarget,
    /// A database server.
    Postgres,
    /// A browser.
    Chromium,
    /// Programs that read PDFs.
    Poppler,
    /// What reads files of office programs with readers of its own.
    Python,
    /// Node, npm and the packages of the browser tests.
    NodeModules,
}

/// Gets what is missing.
///
/// # Errors
/// It cannot be had without you: the line says what to install.
pub fn install<'a>(paths: &Paths, needs: impl Iterator<Item = &'a Need>) -> Outcome {
    let needs: Vec<Need> = needs.copied().collect();
    let needed = |need| needs.contains(&need);
    step("Looking for what the checks need", || {
        let debian: Vec<&str> = [
            (Need::Postgres, !postgres::is_there(), &["postgresql"][..]),
            (Need::Chromium, browser::chromium().is_none(), &["chromium", "fonts-liberation"]),
            (Need::Poppler, process::find("pdftotext").is_none(), &["poppler-utils"]),
            (Need::Python, process::find("python3").is_none(), &["python3"]),
            (Need::NodeModules, process::find("npm").is_none(), &["nodejs", "npm"]),
        ]
        .into_iter()
        .filter(|(need, missing, _)| *missing && needed(*need))
        .flat_map(|(_, _, packages)| packages.iter().copied())
        .collect();
        if !debian.is_empty() {
            packages::install(&debian)?;
        }
        for (need, component) in [(Need::Rustfmt, "rustfmt"), (Need::Clippy, "clippy")] {
            if needed(need) {
                add_component(component)?;
            }
        }
        if needed(Need::WasmTarget) {
            bundle::add_wasm_target()?;
        }
        if needed(Need::NodeModules) {
            browser::install_modules(paths)?;
        }
        Ok(())
    })
}

fn add_component(name: &str) -> Outcome {
    let command = if name == "rustfmt" { "fmt" } else { name };
    if process::output(process::cargo().args([command, "--version"])).is_ok() {
        return Ok(());
    }
    println!("    adding the toolchain's {name}");
    process::run(Command::new("rustup").args(["component", "add", name]))
}
