//! Logs: sentences with fields, never a person's words, address or choice.

use std::io::IsTerminal;
use tracing_subscriber::EnvFilter;

/// Starts logging to standard error; `NARADA_LOG` chooses what (`info`, `app=debug`, …), `json` in front chooses JSON
/// lines (`json,info`).
///
/// # Errors
/// The filter cannot be understood.
pub fn start(setting: &str) -> Result<(), String> {
    let (is_json, filter) = match setting.strip_prefix("json") {
        Some(rest) => (true, rest.trim_start_matches(',')),
        None => (false, setting),
    };
    let filter = discreet(filter)?;
    let logs = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    // A second start in one process, as in tests, keeps the first.
    let _ = if is_json { logs.json().try_init() } else { logs.with_target(false).try_init() };
    Ok(())
}

/// Who tells of people, at `debug` or below, and is not asked: statements hold what they wrote, addresses of requests the
/// secrets of mailed links, and a talk with a mail server its password, the recipients and whole letters.
const QUIET: &str = "sqlx=warn,tower_http=warn,lettre=warn";

/// A filter that keeps quiet about people, even at `trace`.
///
/// # Errors
/// The filter cannot be understood.
pub fn discreet(filter: &str) -> Result<EnvFilter, String> {
    let filter = if filter.is_empty() { "info" } else { filter };
    EnvFilter::try_new(format!("{filter},{QUIET}")).map_err(|cause| format!("\"{filter}\" is no filter: {cause}"))
}
