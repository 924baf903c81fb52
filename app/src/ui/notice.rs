//! Something the reader should know before going on; after a deed, what was done.

use leptos::prelude::*;

/// A sentence with a coloured edge. Screen readers hear it when the page opens.
#[component]
pub fn Notice(
    /// `good`, `warn`, `bad`; anything else is plain.
    #[prop(default = "plain")]
    kind: &'static str,
    /// A short title.
    #[prop(optional, into)]
    title: Option<String>,
    /// The sentence.
    #[prop(into)]
    text: String,
    /// What one can do about it: a link or a small form.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="notice" data-tone=kind role="status">
            {title.map(|title| view! { <p class="notice-title">{title}</p> })}
            <p>{text}</p>
            {children.map(|children| children())}
        </div>
    }
}
