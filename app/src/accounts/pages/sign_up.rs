//! Signing up.

use crate::accounts::rules::PASSWORD_MIN;
use crate::base::request::use_lang;
use crate::ui::field::{ErrorSummary, SubmitButton, TextField};
use leptos::prelude::*;
use leptos_meta::Title;

/// The form for a new account.
#[component]
pub fn SignUpPage() -> impl IntoView {
    let t = use_lang();
    view! {
        <Title text=t.accounts_sign_up_title()/>
        <h1>{t.accounts_sign_up_title()}</h1>
        <ErrorSummary/>
        <form method="post" action="/sign-up" class="form">
            <TextField name="name" label=t.accounts_name() hint=t.accounts_name_hint() autocomplete="name"/>
            <TextField name="email" label=t.accounts_email() hint=t.accounts_email_hint() kind="email" autocomplete="email"/>
            <TextField
                name="password"
                label=t.accounts_password()
                hint=t.accounts_password_hint(PASSWORD_MIN)
                kind="password"
                autocomplete="new-password"
            />
            <SubmitButton label=t.accounts_sign_up_submit()/>
        </form>
        <p>{t.accounts_have_account()} " " <a href="/sign-in">{t.accounts_sign_in_title()}</a></p>
    }
}

/// What comes after the form: the same for everybody.
#[component]
pub fn SentPage() -> impl IntoView {
    let t = use_lang();
    view! {
        <Title text=t.accounts_sent_title()/>
        <h1>{t.accounts_sent_title()}</h1>
        <p class="lead">{t.accounts_sent_text()}</p>
    }
}
