//! The wasm entry: what a page with islands loads. The islands themselves stand in `app`; here they are named, so that their exports
//! stay, and the framework is told to wait for them.
#![cfg(target_arch = "wasm32")]

// Naming the crate is what links it: each island is an export of its own, called by the page's script and by nobody here.
use app as _;
use wasm_bindgen::prelude::wasm_bindgen;

/// Makes the framework ready. The page's script calls it once, then one export for each island that it finds on the page.
#[wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
}
