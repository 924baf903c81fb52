//! The live widgets of writing.
#![expect(missing_docs, reason = "the island macro makes a struct that it gives no documentation")]

use super::drafts::{Draft, forget_arrived, listen};
use leptos::ev::Event;
use leptos::html::{Div, Span};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlFormElement, HtmlTextAreaElement};

/// A text field that says how many characters are left while one writes. Without scripts it says how many are allowed, and
/// the server counts.
#[island]
pub fn CharactersLeft(
    /// How many are allowed, in words.
    most: String,
    /// What the number is, in the reader's language.
    words: String,
    /// Characters allowed.
    max: usize,
    /// The field.
    children: Children,
) -> impl IntoView {
    let field = NodeRef::<Div>::new();
    // Nothing before the script counts: the page says nothing that would not change while one writes.
    let written = RwSignal::new(None::<usize>);
    Effect::new(move |_| {
        let found = field.get().and_then(|field| field.query_selector("textarea").ok().flatten());
        if let Some(text) = found.and_then(|found| found.dyn_into::<HtmlTextAreaElement>().ok()) {
            written.set(Some(text.value().chars().count()));
        }
    });
    let count = move |event: Event| written.set(Some(event_target_value(&event).chars().count()));
    let is_over = move || written.get().is_some_and(|written| written > max);
    let said = move || match written.get() {
        None => most.clone(),
        Some(written) => format!("{words}: {}{}", if written > max { "−" } else { "" }, max.abs_diff(written)),
    };
    view! {
        <div class="field" node_ref=field on:input=count>
            {children()}
            <p class="counter" data-over=move || is_over().then_some("")>{said}</p>
        </div>
    }
}

/// Keeps what is being written in the form around it while the reader looks elsewhere: at other settings, another order of
/// the comments, a rule. It stays in this tab, for this person, until a page says that
/// it arrived.
#[island]
pub fn KeptDraft(
    /// Whose draft it is: nobody else who uses the tab finds it.
    author: String,
    /// Whether the page shows the form again as it was sent: that is what is kept, and nothing older.
    is_sent: bool,
) -> impl IntoView {
    let here = NodeRef::<Span>::new();
    Effect::new(move |_| {
        let form = here.get().and_then(|here| here.closest("form").ok().flatten());
        let Some(form) = form.and_then(|form| form.dyn_into::<HtmlFormElement>().ok()) else { return };
        let draft = Draft::of(form.clone(), &author);
        if is_sent {
            draft.save()
        } else {
            draft.restore()
        }
        draft.take_back();
        let writing = draft.clone();
        listen(&form, "input", move || {
            writing.save();
            writing.take_back();
        });
        listen(&form, "submit", move || draft.send());
    });
    view! { <span hidden=true node_ref=here></span> }
}

/// Beside the notice that something arrived: what was kept of it is no longer needed.
#[island]
pub fn ArrivedDraft() -> impl IntoView {
    Effect::new(move |_| forget_arrived());
    view! { <span hidden=true></span> }
}
