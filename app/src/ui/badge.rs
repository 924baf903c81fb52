//! Words with a tint of their meaning.

use super::icon::Tick;
use leptos::prelude::*;

/// What a badge, a stamp or a notice means. The word says it; the colour helps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing in particular.
    #[default]
    Plain,
    /// In the organiser's colour.
    Brand,
    /// On track, done, verified.
    Good,
    /// Too early to say, needs attention.
    Warn,
    /// Off track, refused.
    Bad,
    /// For.
    Support,
    /// Neither for nor against.
    Neutral,
    /// Against.
    Against,
    /// Here, now, mine. The only loud one: at most one in sight.
    Mark,
}

impl Tone {
    /// The value of `data-tone` that the style sheet knows.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Brand => "brand",
            Self::Good => "good",
            Self::Warn => "warn",
            Self::Bad => "bad",
            Self::Support => "support",
            Self::Neutral => "neutral",
            Self::Against => "against",
            Self::Mark => "mark",
        }
    }
}

/// A small word in a frame.
#[component]
pub fn Badge(
    /// The word.
    #[prop(into)]
    label: String,
    /// What it means.
    #[prop(optional)]
    tone: Tone,
    /// A tick before the word.
    #[prop(optional)]
    tick: bool,
) -> impl IntoView {
    view! { <span class="badge" data-tone=tone.name()>{tick.then(|| view! { <Tick/> })}{label}</span> }
}

/// A goal's code and short title; a link where an address is given.
#[component]
pub fn GoalBadge(
    /// The goal's code, such as `V.1`.
    #[prop(into)]
    code: String,
    /// Its short title.
    #[prop(into)]
    title: String,
    /// The goal's page.
    #[prop(optional, into)]
    href: Option<String>,
) -> impl IntoView {
    let inside = view! { <span class="badge-code">{code}</span>" "<span>{title}</span> };
    match href {
        Some(href) => view! { <a class="badge badge-goal" href=href>{inside}</a> }.into_any(),
        None => view! { <span class="badge badge-goal">{inside}</span> }.into_any(),
    }
}

/// An official answer, set like a stamp.
#[component]
pub fn Stamp(
    /// The word.
    #[prop(into)]
    label: String,
    /// What it means.
    #[prop(optional)]
    tone: Tone,
) -> impl IntoView {
    view! { <span class="stamp" data-tone=tone.name()>{label}</span> }
}
