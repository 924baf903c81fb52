//! One's own account.

use crate::accounts::model::Profile;
use crate::accounts::store;
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::ui::field::{Choice, ErrorSummary, SelectField, SubmitButton, TextField};
use crate::ui::layout::PageHead;
use leptos::prelude::*;
use leptos_meta::Title;

/// The profile, and the ways to everything else that belongs to the account.
#[component]
pub fn AccountPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let (profile, address) = store::profile(&p.site.db, actor.person).await?.ok_or(AppError::NotFound)?;
        Ok(view! {
            <Title text=t.accounts_account_title()/>
            <PageHead title=t.accounts_account_title() lead=t.accounts_account_lead(address)/>
            <ProfileForm lang=t profile/>
            <section class="section">
                <h2>{t.accounts_account_more()}</h2>
                <ul class="link-list" role="list">
                    <li><a href="/organisations/new">{t.accounts_account_organisation()}</a></li>
                    <li><a href="/account/sessions">{t.accounts_sessions_title()}</a></li>
                    <li><a href="/account/address">{t.accounts_address_title()}</a></li>
                    <li><a href="/account/password">{t.accounts_password_title()}</a></li>
                    <li><a href="/account/erase">{t.accounts_erase_title()}</a></li>
                </ul>
            </section>
        })
    })
}

#[component]
fn ProfileForm(lang: Lang, profile: Profile) -> impl IntoView {
    let t = lang;
    let languages = Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), lang.native_name())).collect();
    view! {
        <ErrorSummary labels=vec![("name", t.accounts_name()), ("language", t.accounts_language())]/>
        <form class="form" method="post" action="/account">
            <TextField name="name" label=t.accounts_name() hint=t.accounts_name_hint() value=profile.name autocomplete="name"/>
            <SelectField
                name="language"
                label=t.accounts_language()
                hint=t.accounts_language_hint()
                choices=languages
                value=profile.language.code()
            />
            <div class="form-actions"><SubmitButton label=t.base_save()/></div>
        </form>
    }
}
