//! How long the files of a great report take and how much memory, beside what they may: 30 s and 500 MB for all of them.
//!
//! `cargo run -p report --release --example five_thousand [REMARKS] [FOLDER]`. With a folder, the files are left there. Each
//! format is made by a process of its own: the most memory that a process ever had cannot be asked for twice.

#![expect(clippy::disallowed_methods, reason = "it measures how long things take")]

#[path = "../tests/support/mod.rs"]
mod support;

use mimalloc::MiMalloc;
use std::process::{Command, ExitCode};
use std::time::Instant;

/// The allocator of the server, where reports are made. The system's own keeps a third of a megabyte for each page: every
/// page is packed with a buffer of that size, and glibc leaves holes between what stays.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

const SECONDS: f64 = 30.0;
const MEGABYTES: u64 = 500;

#[expect(clippy::disallowed_methods, reason = "a benchmark measures the machine's own time")]
fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().collect();
    let remarks = given.get(1).and_then(|text| text.parse().ok()).unwrap_or(5_000);
    let folder = given.get(2).map_or("", String::as_str);
    if let Some(format) = given.get(3) {
        return make(format, remarks, folder);
    }
    println!("{remarks} remarks     limit for all: {SECONDS} s, {MEGABYTES} MB");
    let begun = Instant::now();
    let Ok(own) = std::env::current_exe() else { return ExitCode::FAILURE };
    let made = ["pdf", "docx", "xlsx", "csv", "all"].map(|format| {
        let child = Command::new(&own).args([&remarks.to_string(), folder, format]).status();
        child.is_ok_and(|status| status.success())
    });
    println!("the whole bench: {:.1} s", begun.elapsed().as_secs_f64());
    if made.iter().all(|done| *done) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Makes one format, or all of them one after another as the worker does, and says what it took.
fn make(format: &str, remarks: u64, folder: &str) -> ExitCode {
    let (report, words) = (support::report(remarks), support::words());
    let before = peak();
    let begun = Instant::now();
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let mut failed = None;
    for one in ["pdf", "docx", "xlsx", "csv"] {
        if format != one && format != "all" {
            continue;
        }
        let follow = &mut support::on;
        let made = match one {
            "pdf" => report::pdf(&report, &words, follow).map(|bytes| vec![("report.pdf".to_owned(), bytes)]),
            "docx" => report::docx(&report, &words, follow).map(|bytes| vec![("report.docx".to_owned(), bytes)]),
            "xlsx" => report::xlsx(&report, &words, follow).map(|bytes| vec![("report.xlsx".to_owned(), bytes)]),
            _ => report::csv(&report, &words, follow)
                .map(|files| files.into_iter().map(|file| (format!("{}.csv", file.name), file.bytes)).collect()),
        };
        match made {
            // The worker puts each file away before it makes the next one.
            Ok(made) if folder.is_empty() => files = made,
            Ok(made) => {
                for (name, bytes) in &made {
                    if let Err(cause) = std::fs::write(std::path::Path::new(folder).join(name), bytes) {
                        failed = Some(cause.to_string());
                    }
                }
                files = made;
            }
            Err(cause) => failed = Some(cause.to_string()),
        }
    }
    let seconds = begun.elapsed().as_secs_f64();
    let size: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
    let peak = peak();
    println!("{format:>5}  {seconds:6.2} s  {peak:4} MB peak ({before} MB before it)  last file {:.1} MB", mega(size));
    if let Some(cause) = failed {
        eprintln!("{format}: {cause}");
        return ExitCode::FAILURE;
    }
    if seconds <= SECONDS && peak <= MEGABYTES { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

#[expect(clippy::cast_precision_loss, reason = "a size to look at")]
fn mega(bytes: usize) -> f64 {
    bytes as f64 / 1_000_000.0
}

/// The most memory that this process ever held, in megabytes; 0 where the system does not tell.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<u64>().ok()).unwrap_or(0) / 1_000
}
