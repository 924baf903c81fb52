//! The keys of the queue. Without scripts the browser's own access keys lead to the same links and buttons.
#![expect(missing_docs, reason = "the island macro makes a struct that it gives no documentation")]

use leptos::ev::{Event, KeyboardEvent, keydown};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlButtonElement, HtmlElement, HtmlInputElement, Storage};

/// Where the browser remembers that letters alone are wanted.
const REMEMBERED: &str = "narada-queue-keys";

/// A box that makes letters work without the browser's key for shortcuts. Off until somebody ticks it: who speaks to the
/// machine, or rests a hand on the keyboard, presses letters without meaning them (WCAG 2.1.4).
#[island]
pub fn QueueKeys(
    /// What the box turns on.
    label: String,
    /// What happens then.
    hint: String,
) -> impl IntoView {
    let is_here = RwSignal::new(false);
    let is_on = RwSignal::new(false);
    Effect::new(move |_| {
        is_here.set(true);
        is_on.set(storage().and_then(|kept| kept.get_item(REMEMBERED).ok()?).is_some());
        let _listening = window_event_listener(keydown, move |event| {
            if event.ctrl_key() && event.key() == "Enter" {
                sent(&event);
            } else if is_on.get_untracked() {
                pressed(&event);
            }
        });
    });
    let chosen = move |event: Event| {
        let on = event_target::<HtmlInputElement>(&event).checked();
        is_on.set(on);
        if let Some(kept) = storage() {
            let _ = if on { kept.set_item(REMEMBERED, "on") } else { kept.remove_item(REMEMBERED) };
        }
    };
    view! {
        <label class="check" hidden=move || !is_here.get()>
            <input type="checkbox" prop:checked=move || is_on.get() on:change=chosen/>
            <span class="check-label">{label}</span>
            <span class="field-hint">{hint}</span>
        </label>
    }
}

fn storage() -> Option<Storage> {
    window().local_storage().ok()?
}

/// Presses the main button of the form in which somebody writes: two keys at once are meant.
fn sent(event: &KeyboardEvent) {
    let field = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let form = field.and_then(|field| field.closest("main form").ok().flatten());
    let button = form.and_then(|form| form.query_selector(".form-actions button:not(.button-quiet)").ok().flatten());
    if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
        event.prevent_default();
        button.click();
    }
}

/// The next item of a list of work, or the one before: from the one that has the focus, else the first. Nothing where the page has no
/// such list; Enter opens an item as it opens any link.
fn stepped(is_on: bool) -> Option<HtmlElement> {
    let list = document().query_selector("main form .queue-list").ok().flatten()?;
    let here = document().active_element().and_then(|active| active.closest(".queue-list > li").ok().flatten());
    let line = match here {
        Some(line) if is_on => line.next_element_sibling()?,
        Some(line) => line.previous_element_sibling()?,
        None => list.first_element_child()?,
    };
    line.query_selector(".queue-item").ok().flatten()?.dyn_into().ok()
}

/// Follows the link that bears the letter, or leads to the button that does: no letter alone decides anything.
fn pressed(event: &KeyboardEvent) {
    let writes =
        |target: Element| target.closest("input:not([type=checkbox]), textarea, select").ok().flatten().is_some();
    let is_shortcut = event.ctrl_key() || event.alt_key() || event.meta_key() || event.repeat();
    if is_shortcut || event.target().and_then(|target| target.dyn_into().ok()).is_some_and(writes) {
        return;
    }
    let step = match event.key().as_str() {
        "j" => stepped(true),
        "k" => stepped(false),
        _ => None,
    };
    if let Some(item) = step {
        event.prevent_default();
        let _ = item.focus();
        return;
    }
    let wanted = match event.key().as_str() {
        "?" => "#keys > summary".to_owned(),
        key @ ("j" | "k" | "u" | "e" | "r" | "l" | "a") => format!("main [accesskey={key}]"),
        _ => return,
    };
    let Some(found) = document().query_selector(&wanted).ok().flatten() else { return };
    event.prevent_default();
    if let Some(button) = found.dyn_ref::<HtmlButtonElement>() {
        let _ = button.focus();
    } else if let Ok(link) = found.dyn_into::<HtmlElement>() {
        let _ = link.focus();
        link.click();
    }
}
