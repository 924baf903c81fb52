//! `cargo xtask test`: every check there is, as CI runs it.

mod browser;
mod needs;
mod package;
mod packages;
mod postgres;
mod room;
mod size;
mod steps;

use crate::failure::{Failure, Outcome};
use crate::paths::Paths;
use crate::step::{Watch, spelled};
use clap::Args;
use std::time::Duration;
use steps::{STEPS, Step};

/// What `test` can be told.
#[derive(Args)]
pub struct Options {
    /// Only this step; may be given several times.
    #[arg(long, value_name = "STEP", value_parser = clap::builder::PossibleValuesParser::new(STEPS.map(|step| step.name)))]
    pub only: Vec<String>,
    /// Only the tests of one room, in seconds: for while you work on it.
    #[arg(long, value_name = "NAME", conflicts_with = "only")]
    pub room: Option<String>,
}

/// Runs the steps in order. A failed step does not hide what the later ones have to say.
pub fn test(paths: &Paths, options: &Options) -> Outcome {
    if let Some(room) = &options.room {
        return room::test(paths, room);
    }
    let chosen: Vec<&Step> = STEPS
        .iter()
        .filter(|step| options.only.is_empty() || options.only.iter().any(|name| name == step.name))
        .collect();
    needs::install(paths, chosen.iter().flat_map(|step| step.needs))?;

    let all = Watch::start();
    let done: Vec<Done> = chosen.into_iter().map(|step| run(paths, step)).collect();
    println!("\n{}", summary(&done, all.elapsed()));
    let failed: Vec<&str> = done.iter().filter(|done| !done.passed).map(|done| done.step.name).collect();
    if failed.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "{} failed; again with `cargo xtask test --only {}`",
        failed.join(", "),
        failed.join(" --only ")
    )))
}

struct Done {
    step: &'static Step,
    passed: bool,
    time: Duration,
}

fn run(paths: &Paths, step: &'static Step) -> Done {
    println!("\n==> {}: {}", step.name, step.what);
    let watch = Watch::start();
    let outcome = (step.run)(paths);
    let time = watch.elapsed();
    match &outcome {
        Ok(()) => println!("    {} passed in {}", step.name, spelled(time)),
        Err(failure) => println!("    {} FAILED in {}: {failure}\n    {}", step.name, spelled(time), step.remedy),
    }
    Done { step, passed: outcome.is_ok(), time }
}

fn summary(done: &[Done], all: Duration) -> String {
    let mut table = String::new();
    for Done { step, passed, time } in done {
        let word = if *passed { "passed" } else { "FAILED" };
        table.push_str(&format!("{:<9} {word}  {:>12}  {}\n", step.name, spelled(*time), step.what));
    }
    let passed = done.iter().filter(|done| done.passed).count();
    let time = spelled(all);
    table.push_str(&format!("{:<9} {:>20}\n\nsteps: {passed} passed, {} failed", "all", time, done.len() - passed));
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_names_every_step_and_counts() {
        let done = [
            Done { step: &STEPS[0], passed: true, time: Duration::from_secs(1) },
            Done { step: &STEPS[1], passed: false, time: Duration::from_secs(90) },
        ];
        let table = summary(&done, Duration::from_secs(91));
        assert!(table.contains(STEPS[0].name) && table.contains("FAILED") && table.contains("1 min 30 s"), "{table}");
        assert!(table.ends_with("\nsteps: 1 passed, 1 failed"), "{table}");
    }

    #[test]
    fn every_step_has_a_name_of_its_own() {
        let mut names = STEPS.map(|step| step.name).to_vec();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), STEPS.len());
    }
}
