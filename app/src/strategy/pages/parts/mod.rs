//! The parts of a strategy's page, each for one sort of entry; none shows where there is nothing of it.

mod chain;
mod document;
mod fields;
mod groups;
mod map;
mod meetings;
mod places;
mod plans;
mod publications;

pub use chain::chain;
pub use document::{facts, stages};
pub use fields::{bodies, domains, services};
pub use groups::{groups, seats};
pub use map::map;
pub use meetings::{meetings, meetings_for, meetings_of};
pub use places::{kind_then, places};
pub use plans::{components, plan_sections, plans};
pub use publications::{publication_anchor, publications};

use crate::strategy::document::StrategyDocument;
use crate::strategy::pages::words::{Spoken, Tongues};
use leptos::prelude::*;

/// The strategy that is shown, and to whom.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'d> {
    /// The reader's language and the strategy's.
    pub tongues: Tongues,
    /// The strategy.
    pub document: &'d StrategyDocument,
}

/// A section of the page under a heading of its own.
pub fn section(id: &'static str, title: &'static str, content: AnyView) -> AnyView {
    view! { <section class="section stack" id=id><h2>{title}</h2>{content}</section> }.into_any()
}

/// A paragraph, unless there is nothing to say.
fn paragraph(said: Spoken, class: &'static str) -> Option<impl IntoView + use<>> {
    said.some().map(|said| view! { <p class=class lang=said.lang>{said.text}</p> })
}
