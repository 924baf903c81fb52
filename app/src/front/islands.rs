//! Loading the islands, only where there are some.

use crate::base::request::use_site;
use leptos::prelude::*;

/// Loads the islands of this page. Put it once on a page that has an island; a page without one stays free of scripts.
///
/// Leptos' own component writes an inline script whose nonce would make every response differ and which breaks
/// preloading; this one names a file made by the bundler.
#[component]
pub fn IslandLoader() -> impl IntoView {
    let assets = &use_site().assets;
    view! { <script type="module" src=format!("/assets/{}", assets.loader)></script> }
}
