//! Logs: sentences with fields, never a person's words, address or choice.

#[cfg(feature = "traces")]
mod traces;

use std::io::IsTerminal;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer, fmt};

/// Starts logging to standard error; `NARADA_LOG` chooses what (`info`, `app=debug`, …), `json` in front chooses JSON
/// lines (`json,info`), `text` or nothing sentences. Each line within a request names its number, method and route.
///
/// # Errors
/// The filter cannot be understood.
pub fn start(setting: &str) -> Result<(), String> {
    let (form, filter) = form(setting);
    let filter = discreet(filter)?;
    let logs = fmt::layer().with_writer(std::io::stderr).with_ansi(std::io::stderr().is_terminal());
    let logs = match form {
        Form::Json => logs.json().boxed(),
        Form::Text => logs.with_target(false).boxed(),
    };
    let everything = tracing_subscriber::registry().with(filter).with(logs);
    #[cfg(feature = "traces")]
    let everything = everything.with(traces::layer()?);
    // A second start in one process, as in tests, keeps the first.
    let _ = everything.try_init();
    Ok(())
}

/// Hands over what is still held back, before the program ends.
pub fn finish() {
    #[cfg(feature = "traces")]
    traces::finish();
}

/// How lines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Json,
    Text,
}

/// The form that a setting asks for, and the filter that is left.
fn form(setting: &str) -> (Form, &str) {
    let (first, rest) = setting.split_once(',').unwrap_or((setting, ""));
    match first.trim() {
        "json" => (Form::Json, rest),
        "text" => (Form::Text, rest),
        _ => (Form::Text, setting),
    }
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
    // A bare word that is no level would be taken for the name of a target, and silence everything else.
    if let Some(word) = filter.split(',').map(str::trim).find(|part| is_no_level(part)) {
        return Err(format!("\"{word}\" is no level: off, error, warn, info, debug, trace, or target=level"));
    }
    EnvFilter::try_new(format!("{filter},{QUIET}")).map_err(|cause| format!("\"{filter}\" is no filter: {cause}"))
}

fn is_no_level(part: &str) -> bool {
    let is_word = !part.is_empty() && part.chars().all(|sign| sign.is_ascii_alphanumeric() || "_-:".contains(sign));
    is_word && part.parse::<LevelFilter>().is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_of_the_lines_stands_before_what_is_logged() {
        assert_eq!(form("json"), (Form::Json, ""));
        assert_eq!(form("json,app=debug,info"), (Form::Json, "app=debug,info"));
        assert_eq!(form("text,info"), (Form::Text, "info"));
        assert_eq!(form("info,app=debug"), (Form::Text, "info,app=debug"));
        assert_eq!(form(""), (Form::Text, ""));
    }
}
