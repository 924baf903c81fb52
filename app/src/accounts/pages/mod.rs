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
use crate::base::request::leading_on;
use crate::ui::empty::Empty;
use crate::ui::field::HiddenField;
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
    /// For how long such a link works, and what ends it.
    text: &'static str,
    /// Whether somebody who followed it before could sign in now.
    #[prop(optional)]
    used: bool,
    /// Where one was going.
    #[prop(default = None)]
    next: Option<String>,
) -> impl IntoView {
    let to = |path| leading_on(path, next.as_deref());
    let again = to(again);
    let sign_in = used.then(|| {
        let sign_in = to("/sign-in");
        view! {
            <p>{lang.accounts_spent_used()}</p>
            <a class="button" href=sign_in>{lang.accounts_sign_in_title()}</a>
            " "
        }
    });
    view! {
        <Title text=lang.accounts_spent_title()/>
        <PageHead title=lang.accounts_spent_title()/>
        <Empty title=lang.accounts_spent_why() text=text>
            {sign_in}
            <a class="button button-quiet" href=again>{lang.accounts_spent_again()}</a>
        </Empty>
    }
}

/// Where one was going, carried along by a form on the way to the account.
#[component]
fn NextField(
    /// A path of this site.
    next: Option<String>,
) -> impl IntoView {
    next.map(|next| view! { <HiddenField name="next" value=next/> })
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
