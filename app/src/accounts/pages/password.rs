//! Changing the password.

use super::BelowAccount;
use crate::accounts::rules::PASSWORD_MIN;
use crate::base::request::use_lang;
use crate::ui::field::{ErrorSummary, SubmitButton, TextField};
use leptos::prelude::*;

/// The form for a new password.
#[component]
pub fn PasswordPage() -> impl IntoView {
    let t = use_lang();
    view! {
        <BelowAccount lang=t title=t.accounts_password_title() lead=t.accounts_password_lead()/>
        <ErrorSummary labels=vec![("current", t.accounts_current_password()), ("password", t.accounts_new_password())]/>
        <form class="form" method="post" novalidate action="/account/password">
            <TextField
                name="current"
                label=t.accounts_current_password()
                kind="password"
                autocomplete="current-password"
            />
            <TextField
                name="password"
                label=t.accounts_new_password()
                hint=t.accounts_password_hint(PASSWORD_MIN)
                kind="password"
                autocomplete="new-password"
            />
            <div class="form-actions">
                <SubmitButton label=t.accounts_new_password_submit()/>
                <a href="/account">{t.base_cancel()}</a>
            </div>
        </form>
    }
}
