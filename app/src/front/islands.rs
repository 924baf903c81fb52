//! Loading the islands, only where there are some.

use crate::accounts::model::Visitor;
use crate::base::request::{use_form, use_lang, use_site};
use crate::comments::islands::KeptDraft;
use leptos::prelude::*;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether this page loads its islands already; the document provides it.
#[derive(Clone, Debug, Default)]
pub struct IslandsLoaded(Arc<AtomicBool>);

/// Loads the islands of this page. Put it beside each island; a page loads them once, and a page without one stays free
/// of scripts.
///
/// Leptos' own component writes an inline script whose nonce would make every response differ and which breaks
/// preloading; this one names a file made by the bundler.
#[component]
pub fn IslandLoader() -> impl IntoView {
    let is_loaded = use_context::<IslandsLoaded>().is_some_and(|loaded| loaded.0.swap(true, Ordering::Relaxed));
    let assets = &use_site().assets;
    (!is_loaded).then(|| view! { <script type="module" src=format!("/assets/{}", assets.loader)></script> })
}

/// Above a short form that keeps nothing of what is written in it: what empties it, where it comes back with something to
/// mend. Not before: who only arrives has nothing to lose.
#[component]
pub fn Emptied() -> impl IntoView {
    use_form().was_sent().then(|| view! { <p class="field-hint">{use_lang().front_form_is_emptied()}</p> })
}

/// Inside a form in which one writes at length: keeps what was begun while its author looks elsewhere. Who has no scripts is
/// told what empties the form, for a page alone cannot keep what was not sent.
#[component]
pub fn Draft(
    /// Whether one votes and chooses an order on the same page.
    #[prop(optional)]
    beside_votes: bool,
) -> impl IntoView {
    let t = use_lang();
    let emptied_by = match beside_votes {
        true => t.front_draft_without_scripts(),
        false => t.front_strangers_draft_without_scripts(),
    };
    expect_context::<Visitor>().map(|actor| kept(actor.person.to_string(), emptied_by))
}

/// The same in the form of somebody who has no account yet. A password is never kept.
#[component]
pub fn StrangersDraft() -> impl IntoView {
    kept(String::new(), use_lang().front_strangers_draft_without_scripts())
}

fn kept(author: String, without_scripts: &'static str) -> impl IntoView {
    let is_sent = use_form().was_sent();
    view! {
        <KeptDraft author is_sent/>
        <noscript><p class="field-hint">{without_scripts}</p></noscript>
        <IslandLoader/>
    }
}
