//! The live widgets of the comments.
#![expect(missing_docs, reason = "the island macro makes a struct that it gives no documentation")]

use leptos::ev::Event;
use leptos::prelude::*;

/// A text field that says how many characters are left while one writes. Without scripts the field is the same, and the
/// server counts.
#[island]
pub fn CharactersLeft(
    /// What the number is, in the reader's language.
    words: String,
    /// Characters allowed.
    max: usize,
    /// Characters that stand there at first.
    start: usize,
    /// The field.
    children: Children,
) -> impl IntoView {
    let (written, set_written) = signal(start);
    let count = move |event: Event| set_written.set(event_target_value(&event).chars().count());
    let is_over = move || written.get() > max;
    let left = move || {
        let sign = if is_over() { "−" } else { "" };
        format!("{sign}{}", max.abs_diff(written.get()))
    };
    view! {
        <div class="field" on:input=count>
            {children()}
            <p class="counter" data-over=move || is_over().then_some("")>{words} ": " {left}</p>
        </div>
    }
}
