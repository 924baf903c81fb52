//! Nothing to show, and what that means.

use leptos::prelude::*;

/// Says what is not here, why, and what comes next and when; a link or a button may follow.
#[component]
pub fn Empty(
    /// What is not here.
    #[prop(into)]
    title: String,
    /// Why, and what comes next.
    #[prop(into)]
    text: String,
    /// What one can do.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <p class="empty-title">{title}</p>
            <p>{text}</p>
            {children.map(|children| children())}
        </div>
    }
}
