//! Stages in their order: what is done, where we are, what is to come.

use super::icon::Tick;
use crate::base::i18n::Lang;
use leptos::prelude::*;

/// How far a stage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Done.
    Past,
    /// The current one.
    Now,
    /// To come.
    Next,
}

impl Progress {
    const fn name(self) -> &'static str {
        match self {
            Self::Past => "past",
            Self::Now => "now",
            Self::Next => "next",
        }
    }

    fn word(self, lang: Lang) -> &'static str {
        match self {
            Self::Past => lang.ui_stage_past(),
            Self::Now => lang.ui_stage_now(),
            Self::Next => lang.ui_stage_next(),
        }
    }
}

/// One step of the track.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrackStage {
    /// The stage's name.
    pub label: String,
    /// How far it is.
    pub progress: Progress,
    /// From when to when, in words; empty where nobody knows yet.
    pub dates: String,
    /// Its page or its part of the page.
    pub href: Option<String>,
}

/// The stages as an ordered list; the current one carries `aria-current="step"`.
#[component]
pub fn StageTrack(
    /// The reader's language.
    lang: Lang,
    /// What is being tracked, for screen readers.
    #[prop(into)]
    label: String,
    /// In their order.
    stages: Vec<TrackStage>,
) -> impl IntoView {
    view! {
        <div class="stages">
            <ol class="stage-track" role="list" aria-label=label>
                {(1_usize..).zip(stages).map(|(number, stage)| step(lang, number, stage)).collect_view()}
            </ol>
        </div>
    }
}

fn step(lang: Lang, number: usize, stage: TrackStage) -> impl IntoView {
    let TrackStage { label, progress, dates, href } = stage;
    let sign = match progress {
        Progress::Past => view! { <Tick/> }.into_any(),
        Progress::Now | Progress::Next => number.into_any(),
    };
    let name = match href {
        Some(href) => view! { <a class="stage-label" href=href>{label}</a> }.into_any(),
        None => view! { <span class="stage-label">{label}</span> }.into_any(),
    };
    view! {
        <li class="stage" data-state=progress.name() aria-current=(progress == Progress::Now).then_some("step")>
            <span class="stage-sign" aria-hidden="true">{sign}</span>
            <span class="stage-words">
                {name}
                " "
                <span class="stage-state">{progress.word(lang)}</span>
                {(!dates.is_empty()).then(|| view! { " "<span class="stage-dates">{dates}</span> })}
            </span>
        </li>
    }
}
