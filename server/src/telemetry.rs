//! Logs: sentences with fields, never a person's words, address or choice.

use tracing_subscriber::EnvFilter;

/// Starts logging to standard error; `NARADA_LOG` chooses what (`info`, `app=debug`, …), `json` in front chooses JSON
/// lines (`json,info`).
///
/// # Errors
/// The filter cannot be understood.
pub fn start(setting: Option<&str>) -> Result<(), String> {
    let setting = setting.unwrap_or("info");
    let (is_json, filter) = match setting.strip_prefix("json") {
        Some(rest) => (true, rest.trim_start_matches(',')),
        None => (false, setting),
    };
    // sqlx tells every statement at debug, and statements may hold what people wrote.
    let filter = EnvFilter::try_new(format!("{},sqlx=warn", if filter.is_empty() { "info" } else { filter }))
        .map_err(|cause| format!("NARADA_LOG: {cause}"))?;
    let logs = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second start in one process, as in tests, keeps the first.
    let _ = if is_json { logs.json().try_init() } else { logs.with_target(false).try_init() };
    Ok(())
}
