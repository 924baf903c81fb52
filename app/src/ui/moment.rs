//! A moment, in words for readers and in figures for machines.

use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use jiff::tz::TimeZone;
use leptos::prelude::*;

/// Date and time as a `<time>`.
#[component]
pub fn Moment(
    /// The reader's language.
    lang: Lang,
    /// When.
    at: Timestamp,
    /// The zone in which it is said.
    zone: TimeZone,
) -> impl IntoView {
    view! { <time datetime=iso(at)>{lang.date_time(at, &zone)}</time> }
}

/// The moment for machines: ISO 8601 in UTC, to the second.
pub fn iso(at: Timestamp) -> String {
    jiff::Timestamp::from_millisecond(at.0).map(|at| at.strftime("%FT%TZ").to_string()).unwrap_or_default()
}
