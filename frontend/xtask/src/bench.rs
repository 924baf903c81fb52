//! `cargo xtask bench`: the figures, printed, also where they fall short.

use crate::failure::Outcome;
use crate::paths::Paths;
use crate::step::step;
use crate::{bundle, process};

/// Bundles, so that the benchmark weighs real pages, and runs it in the release profile.
pub fn bench(paths: &Paths) -> Outcome {
    bundle::build(paths)?;
    step("Measuring the figures", || {
        process::run(paths.cargo().args(["bench", "--package", "server", "--bench", "figures"]))
    })?;
    step("Making a report of 5,000 remarks", || {
        let example = ["run", "--release", "--package", "report", "--example", "five_thousand"];
        process::run(paths.cargo().args(example))
    })
}
