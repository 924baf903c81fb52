//! The few signs of the pages. Each stands beside its word and is hidden from screen readers.

use leptos::prelude::*;

/// A tick: chosen, done, verified.
#[component]
pub fn Tick() -> impl IntoView {
    view! { <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8.5l3.5 3.5L13 4.5"/></svg> }
}

/// Three lines, for the word "Menu".
#[component]
pub fn Bars() -> impl IntoView {
    view! {
        <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M1 3h14M1 8h14M1 13h14" stroke="currentColor" stroke-width="2"></path>
        </svg>
    }
}

/// The emblem of an organiser who has none of their own: five people in council, one of them speaking.
#[component]
pub fn Emblem() -> impl IntoView {
    // Corners of a regular pentagon of radius 13.5 around (20, 20), from the top clockwise.
    const SEATS: [(&str, &str); 4] = [("32.8", "15.8"), ("27.9", "30.9"), ("12.1", "30.9"), ("7.2", "15.8")];
    view! {
        <svg class="emblem" viewBox="0 0 40 40" aria-hidden="true">
            <circle class="emblem-speaking" cx="20" cy="6.5" r="5"></circle>
            {SEATS.map(|(x, y)| view! { <circle class="emblem-seat" cx=x cy=y r="5"></circle> }).into_iter().collect_view()}
        </svg>
    }
}
