//! States, schedules and progress in words.

use crate::base::i18n::Lang;
use crate::commitments::model::{Commitment, CommitmentState};
use crate::commitments::rules::{Progress, progress};
use crate::ui::badge::{Badge, Tone};
use leptos::prelude::*;

/// Where a commitment stands, in a word.
pub fn state_word(t: Lang, state: CommitmentState) -> &'static str {
    match state {
        CommitmentState::Planned => t.commitments_planned(),
        CommitmentState::UnderWay => t.commitments_under_way(),
        CommitmentState::Done => t.commitments_done(),
        CommitmentState::Delayed => t.commitments_delayed(),
        CommitmentState::Dropped => t.commitments_dropped(),
    }
}

/// The same as a badge.
pub fn state_badge(t: Lang, state: CommitmentState) -> AnyView {
    let (tone, tick) = match state {
        CommitmentState::Planned => (Tone::Plain, false),
        CommitmentState::UnderWay => (Tone::Brand, false),
        CommitmentState::Done => (Tone::Good, true),
        CommitmentState::Delayed => (Tone::Warn, false),
        CommitmentState::Dropped => (Tone::Bad, false),
    };
    view! { <Badge label=state_word(t, state) tone tick/> }.into_any()
}

/// From when to when, as far as it was said.
pub fn schedule(t: Lang, starts: &str, ends: &str) -> Option<String> {
    match (t.written_day(starts), t.written_day(ends)) {
        (starts, ends) if starts.is_empty() && ends.is_empty() => None,
        (starts, ends) if ends.is_empty() => Some(t.commitments_from(starts)),
        (starts, ends) if starts.is_empty() => Some(t.commitments_until(ends)),
        (starts, ends) => Some(t.commitments_from_until(ends, starts)),
    }
}

/// How far it is, and how that is known.
pub fn progress_words(t: Lang, commitment: &Commitment) -> Option<String> {
    progress(commitment).map(|progress| match progress {
        Progress::Counted(reached, all) => t.commitments_counted(all, reached),
        Progress::Given(percent) => t.percent(percent_share(percent), 0),
    })
}

#[expect(clippy::cast_precision_loss, reason = "a percentage is a small number")]
fn percent_share(percent: i64) -> f64 {
    percent as f64 / 100.0
}
