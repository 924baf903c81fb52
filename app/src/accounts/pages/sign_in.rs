//! Signing in and out.

use crate::base::request::{safe_path, use_form};
use crate::front::page::{Page, sign_up_path};
use crate::ui::field::{ErrorSummary, HiddenField, SubmitButton, TextField};
use crate::ui::layout::PageHead;
use leptos::prelude::*;
use leptos_meta::Title;

/// The form for signing in; `?next=` says where one was going.
#[component]
pub fn SignInPage() -> impl IntoView {
    let p = Page::current();
    let t = p.lang();
    let wanted = use_form().value("next").map(ToOwned::to_owned).or_else(|| p.query("next"));
    let next = safe_path(wanted.as_deref(), "/");
    let sign_up = if next == "/" { "/sign-up".to_owned() } else { sign_up_path(&next) };
    view! {
        <Title text=t.accounts_sign_in_title()/>
        <PageHead title=t.accounts_sign_in_title()/>
        <ErrorSummary labels=vec![("email", t.accounts_email()), ("password", t.accounts_password())]/>
        <form class="form" method="post" novalidate action="/sign-in">
            <TextField name="email" label=t.accounts_email() kind="email" autocomplete="username"/>
            <TextField name="password" label=t.accounts_password() kind="password" autocomplete="current-password"/>
            <HiddenField name="next" value=next/>
            <div class="form-actions">
                <SubmitButton label=t.accounts_sign_in_submit()/>
                <a href="/reset">{t.accounts_reset_forgotten()}</a>
            </div>
        </form>
        <p class="section">{t.accounts_no_account()} " " <a href=sign_up>{t.accounts_sign_up_title()}</a></p>
    }
}

/// A button for signing out, for whoever comes here by a link.
#[component]
pub fn SignOutPage() -> impl IntoView {
    let t = Page::current().lang();
    view! {
        <Title text=t.ui_sign_out()/>
        <PageHead title=t.accounts_sign_out_title() lead=t.accounts_sign_out_lead()/>
        <form method="post" action="/sign-out"><SubmitButton label=t.ui_sign_out()/></form>
    }
}
