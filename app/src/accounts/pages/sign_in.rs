//! Signing in and out.

use super::NextField;
use crate::base::i18n::Lang;
use crate::base::request::{leading_on, use_form};
use crate::front::intent::Intent;
use crate::front::islands::Emptied;
use crate::front::page::Page;
use crate::ui::field::{ErrorSummary, SubmitButton, TextField};
use crate::ui::layout::PageHead;
use leptos::prelude::*;
use leptos_meta::Title;

/// The form for signing in; `?next=` says where one was going.
#[component]
pub fn SignInPage() -> impl IntoView {
    let p = Page::current();
    let t = p.lang();
    let next = p.next();
    let to = |path| leading_on(path, next.as_deref());
    let why = next.as_deref().and_then(Intent::of).map(|intent| why(t, intent));
    let (reset, sign_up) = (to("/reset"), to("/sign-up"));
    // Said to everybody whom the form refuses, so that it tells nothing about the address.
    let unconfirmed = use_form().error("").map(|_| {
        view! { <p>{t.accounts_again_why()} " " <a href=to("/sign-up")>{t.accounts_spent_again()}</a></p> }
    });
    view! {
        <Title text=t.accounts_sign_in_title()/>
        <PageHead title=t.accounts_sign_in_title()/>
        {why.map(|why| view! { <p class="lead">{why}</p> })}
        <ErrorSummary labels=vec![("email", t.accounts_email()), ("password", t.accounts_password())]/>
        <form class="form" method="post" novalidate action="/sign-in">
            <Emptied/>
            <TextField name="email" label=t.accounts_email() kind="email" autocomplete="username"/>
            <TextField name="password" label=t.accounts_password() kind="password" autocomplete="current-password"/>
            <NextField next/>
            <div class="form-actions">
                <SubmitButton label=t.accounts_sign_in_submit()/>
                <a href=reset>{t.accounts_reset_forgotten()}</a>
            </div>
        </form>
        {unconfirmed}
        <p class="section">{t.accounts_no_account()} " " <a href=sign_up>{t.accounts_sign_up_title()}</a></p>
    }
}

/// Why one is asked to sign in.
fn why(t: Lang, intent: Intent) -> &'static str {
    match intent {
        Intent::Vote => t.accounts_why_vote(),
        Intent::Comment => t.accounts_why_comment(),
        Intent::Reply => t.accounts_why_reply(),
        Intent::Propose => t.accounts_why_propose(),
        Intent::Report => t.accounts_why_report(),
        Intent::Follow => t.accounts_why_follow(),
        Intent::Support => t.supports_why_sign_in(),
        Intent::Organisation => t.accounts_why_organisation(),
        Intent::Group => t.accounts_why_group(),
        Intent::SendAgain => t.accounts_why_send_again(),
        Intent::Monitor => t.accounts_why_monitor(),
        Intent::Edit => t.accounts_why_edit(),
        Intent::Run => t.accounts_why_run(),
        Intent::Rewrite => t.accounts_why_rewrite(),
        Intent::Own => t.accounts_why_own(),
    }
}

/// Where signing in leads in a tab of its own, beside the one with something that could not be sent.
#[component]
pub fn SignedInPage() -> impl IntoView {
    let t = Page::current().lang();
    view! {
        <Title text=t.accounts_signed_in_title()/>
        <PageHead title=t.accounts_signed_in_title() lead=t.accounts_signed_in_lead()/>
        <p><a href="/consultations">{t.failure_to_consultations()}</a></p>
    }
}

/// A button for signing out, for whoever comes here by a link.
#[component]
pub fn SignOutPage() -> impl IntoView {
    let t = Page::current().lang();
    view! {
        <Title text=t.ui_sign_out()/>
        <PageHead title=t.accounts_sign_out_title() lead=t.accounts_sign_out_lead()/>
        <form method="post" novalidate action="/sign-out"><SubmitButton label=t.ui_sign_out()/></form>
    }
}
