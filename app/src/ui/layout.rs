//! The pieces around every page.

pub use super::breadcrumbs::{Breadcrumbs, Crumb};
pub use super::footer::Footer;
pub use super::masthead::Masthead;

use crate::base::i18n::Lang;
use leptos::prelude::*;

/// The first link of a page, seen only with the keyboard: past the masthead to `<main id="main">`.
#[component]
pub fn SkipLink(
    /// The reader's language.
    lang: Lang,
) -> impl IntoView {
    view! { <a class="skip-link" href="#main">{lang.ui_skip_to_content()}</a> }
}

/// The head of a page: what kind of thing it is, its name, one sentence; then whatever facts the page adds.
#[component]
pub fn PageHead(
    /// The page's only `<h1>`.
    #[prop(into)]
    title: String,
    /// What kind of thing it is, above the title.
    #[prop(optional, into)]
    kicker: Option<String>,
    /// One sentence under the title.
    #[prop(optional, into)]
    lead: Option<String>,
    /// Language of title and lead where it is not the page's: official texts may fall back to another language.
    #[prop(optional)]
    text_lang: Option<&'static str>,
    /// Badges or facts below.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="page-head">
            {kicker.map(|kicker| view! { <p class="kicker">{kicker}</p> })}
            <h1 lang=text_lang>{title}</h1>
            {lead.map(|lead| view! { <p class="lead" lang=text_lang>{lead}</p> })}
            {children.map(|children| children())}
        </div>
    }
}
