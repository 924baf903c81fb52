//! Where a page stands.

use crate::base::i18n::Lang;
use leptos::prelude::*;

/// A page above the present one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crumb {
    /// Its address.
    pub href: String,
    /// Its name.
    pub label: String,
}

impl Crumb {
    /// A crumb with this address and name.
    pub fn new(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self { href: href.into(), label: label.into() }
    }
}

/// The pages above this one, from the top. The page itself is named by its heading and not repeated.
#[component]
pub fn Breadcrumbs(
    /// The reader's language.
    lang: Lang,
    /// From the top down.
    crumbs: Vec<Crumb>,
) -> impl IntoView {
    view! {
        <nav class="breadcrumbs" aria-label=lang.ui_breadcrumbs()>
            <ol>
                {crumbs.into_iter().map(|crumb| view! { <li><a href=crumb.href>{crumb.label}</a></li> }).collect_view()}
            </ol>
        </nav>
    }
}
