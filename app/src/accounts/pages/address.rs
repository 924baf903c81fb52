//! Changing the address.

use super::{BelowAccount, SpentLink};
use crate::accounts::rules::CONFIRM_HOURS;
use crate::accounts::secrets::secret_hash;
use crate::accounts::store::{self, Purpose};
use crate::base::error::AppError;
use crate::base::request::use_lang;
use crate::front::page::{Page, page};
use crate::ui::field::{ErrorSummary, SubmitButton, TextField};
use leptos::prelude::*;

/// The form for a new address.
#[component]
pub fn AddressPage() -> impl IntoView {
    let t = use_lang();
    view! {
        <BelowAccount lang=t title=t.accounts_address_title() lead=t.accounts_address_lead()/>
        <ErrorSummary labels=vec![("email", t.accounts_new_address()), ("current", t.accounts_current_password())]/>
        <form class="form" method="post" novalidate action="/account/address">
            <TextField
                name="email"
                label=t.accounts_new_address()
                hint=t.accounts_email_hint()
                kind="email"
                autocomplete="email"
            />
            <TextField
                name="current"
                label=t.accounts_current_password()
                kind="password"
                autocomplete="current-password"
            />
            <div class="form-actions">
                <SubmitButton label=t.accounts_address_submit()/>
                <a href="/account">{t.base_cancel()}</a>
            </div>
        </form>
    }
}

/// What comes after the form: the same whoever has the address.
#[component]
pub fn AddressSentPage() -> impl IntoView {
    let t = use_lang();
    view! { <BelowAccount lang=t title=t.accounts_sent_title() lead=t.accounts_address_sent(CONFIRM_HOURS)/> }
}

/// Where the link leads: opening it changes nothing, the button does.
#[component]
pub fn ConfirmAddressPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let hash = secret_hash(p.param("token"));
        let owner = store::token_owner(&p.site.db, Purpose::ChangeMail, &hash, p.reader.now).await?;
        // Somebody else's link looks like one that is spent.
        let address = owner.filter(|owner| owner.person == actor.person).and_then(|owner| owner.email);
        let Some(address) = address else {
            return Ok(view! { <SpentLink lang=t again="/account/address" text=t.accounts_spent_text()/> }.into_any());
        };
        Ok(view! {
            <BelowAccount lang=t title=t.accounts_address_confirm_title()/>
            <ErrorSummary/>
            <form class="form" method="post" novalidate>
                <p>{t.accounts_address_confirm_text(address)}</p>
                <div class="form-actions"><SubmitButton label=t.accounts_address_confirm_submit()/></div>
            </form>
        }
        .into_any())
    })
}
