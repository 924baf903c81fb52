//! `cargo xtask fuzz`: looks for bytes over which a parser breaks down.
//!
//! The search is LLVM's own, led by which branches were reached. Its marks are put in by the compiler that is there: no nightly
//! one is needed, since Rust itself watches the memory.

use crate::failure::{Explain, Outcome};
use crate::paths::Paths;
use crate::process;
use crate::step::step;
use clap::Args;

/// What `fuzz` can be told.
#[derive(Args)]
pub struct Options {
    /// Which parser: the name of a folder in server/fuzz/corpus; all of them, one after the other, where none is named.
    pub parser: Option<String>,
    /// For how long each.
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    pub seconds: u32,
}

const MARKS: [&str; 7] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Ccodegen-units=1",
    "--cfg=erase_components",
];

/// Builds the parsers with marks, and puts bytes to them until the time is over or one breaks down. What the search learns stays
/// in the target folder; what breaks a parser is written there too, to become a seed with the mend.
pub fn fuzz(paths: &Paths, options: &Options) -> Outcome {
    let target = paths.target.join("fuzz");
    // With a triple of its own, so that build scripts go without marks.
    let triple = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    step("Building the parsers", || {
        let build = ["build", "--package", "fuzz", "--target", &triple];
        process::run(paths.cargo().env("CARGO_TARGET_DIR", &target).env("RUSTFLAGS", MARKS.join(" ")).args(build))
    })?;
    let corpus = paths.root.join("server/fuzz/corpus");
    let names = match &options.parser {
        Some(name) => vec![name.clone()],
        None => folders(&corpus)?,
    };
    for name in names {
        let (learnt, seeds) = (target.join("learnt").join(&name), corpus.join(&name));
        std::fs::create_dir_all(&learnt).explain(|| format!("cannot make {}", learnt.display()))?;
        step(&format!("Looking for what breaks {name}"), || {
            let mut search = std::process::Command::new(target.join(&triple).join("debug/fuzz"));
            search.env("NARADA_FUZZ", &name).arg(&learnt).arg(&seeds);
            search.arg(format!("-max_total_time={}", options.seconds)).arg("-timeout=10").arg("-rss_limit_mb=4096");
            search.arg(format!("-artifact_prefix={}/", learnt.display())).arg("-print_final_stats=1");
            process::run(&mut search)
        })?;
    }
    Ok(())
}

fn folders(corpus: &std::path::Path) -> Outcome<Vec<String>> {
    let found = std::fs::read_dir(corpus).explain(|| format!("cannot read {}", corpus.display()))?;
    let mut names: Vec<String> =
        found.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    Ok(names)
}
