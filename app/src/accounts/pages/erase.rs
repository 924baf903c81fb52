//! Erasing the account.

use super::BelowAccount;
use crate::base::request::use_lang;
use crate::ui::field::{ErrorSummary, SubmitButton, TextField};
use leptos::prelude::*;

/// What goes, what stays and why; then the password.
#[component]
pub fn ErasePage() -> impl IntoView {
    let t = use_lang();
    view! {
        <BelowAccount lang=t title=t.accounts_erase_title() lead=t.accounts_erase_lead()/>
        <ErrorSummary labels=vec![("current", t.accounts_current_password())]/>
        <div class="prose">
            <h2>{t.accounts_erase_goes_title()}</h2>
            <ul>
                <li>{t.accounts_erase_goes_person()}</li>
                <li>{t.accounts_erase_goes_sessions()}</li>
                <li>{t.accounts_erase_goes_organisations()}</li>
            </ul>
            <h2>{t.accounts_erase_stays_title()}</h2>
            <ul>
                <li>{t.accounts_erase_stays_texts()}</li>
                <li>{t.accounts_erase_stays_ballots()}</li>
                <li>{t.accounts_erase_stays_record()}</li>
            </ul>
        </div>
        <form class="form section" method="post" novalidate action="/account/erase">
            <TextField
                name="current"
                label=t.accounts_current_password()
                kind="password"
                autocomplete="current-password"
            />
            <div class="form-actions">
                <SubmitButton label=t.accounts_erase_submit() look="button-danger"/>
                <a href="/account">{t.base_cancel()}</a>
            </div>
        </form>
    }
}
