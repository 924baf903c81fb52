//! The pages of the accounts.

pub mod account;
pub mod address;
pub mod erase;
pub mod password;
pub mod people;
pub mod reset;
pub mod sessions;
pub mod sign_in;
pub mod sign_up;

use crate::base::i18n::Lang;
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// The page of a mailed link that does not work, or not any more.
#[component]
fn SpentLink(
    /// The reader's language.
    lang: Lang,
    /// Where to ask for a new link.
    again: &'static str,
) -> impl IntoView {
    view! {
        <Title text=lang.accounts_spent_title()/>
        <PageHead title=lang.accounts_spent_title()/>
        <Empty title=lang.accounts_spent_why() text=lang.accounts_spent_text()>
            <a class="button button-quiet" href=again>{lang.accounts_spent_again()}</a>
        </Empty>
    }
}

/// Head of a page below the account's own.
#[component]
fn BelowAccount(
    /// The reader's language.
    lang: Lang,
    /// What the page is for.
    title: &'static str,
    /// One sentence more.
    #[prop(optional, into)]
    lead: Option<String>,
) -> impl IntoView {
    let head = match lead {
        Some(lead) => view! { <PageHead title lead/> }.into_any(),
        None => view! { <PageHead title/> }.into_any(),
    };
    view! {
        <Title text=title/>
        <Breadcrumbs lang crumbs=vec![Crumb::new("/account", lang.accounts_account_title())]/>
        {head}
    }
}
