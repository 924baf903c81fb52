//! Setting a new password when the old one is lost.

use super::{NextField, SpentLink};
use crate::accounts::rules::{PASSWORD_MIN, RESET_HOURS};
use crate::accounts::secrets::secret_hash;
use crate::accounts::store::{self, Purpose};
use crate::base::request::leading_on;
use crate::front::islands::Emptied;
use crate::front::page::{Page, page};
use crate::ui::field::{ErrorSummary, SubmitButton, TextField};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// The form that asks for a link.
#[component]
pub fn ResetPage() -> impl IntoView {
    let p = Page::current();
    let t = p.lang();
    let next = p.next();
    let sign_in = leading_on("/sign-in", next.as_deref());
    view! {
        <Title text=t.accounts_reset_title()/>
        <Breadcrumbs lang=t crumbs=vec![Crumb::new(sign_in, t.accounts_sign_in_title())]/>
        <PageHead title=t.accounts_reset_title() lead=t.accounts_reset_lead()/>
        <ErrorSummary labels=vec![("email", t.accounts_email())]/>
        <form class="form" method="post" novalidate action="/reset">
            <Emptied/>
            <TextField name="email" label=t.accounts_email() kind="email" autocomplete="username"/>
            <NextField next/>
            <div class="form-actions"><SubmitButton label=t.accounts_reset_submit()/></div>
        </form>
    }
}

/// What comes after the form: the same for everybody.
#[component]
pub fn ResetSentPage() -> impl IntoView {
    let p = Page::current();
    let t = p.lang();
    let again = leading_on("/reset", p.next().as_deref());
    view! {
        <Title text=t.accounts_sent_title()/>
        <PageHead title=t.accounts_sent_title() lead=t.accounts_reset_sent(RESET_HOURS)/>
        <p>{t.accounts_sent_nothing()} " " <a href=again>{t.accounts_reset_again()}</a></p>
    }
}

/// Where the link leads: the form for the new password.
#[component]
pub fn NewPasswordPage() -> impl IntoView {
    let p = Page::current();
    let next = p.next();
    page(async move {
        let t = p.lang();
        let hash = secret_hash(p.param("token"));
        let owner = store::token_owner(&p.site.db, Purpose::Reset, &hash, p.reader.now).await?;
        let account = match owner {
            Some(owner) => store::by_id(&p.site.db, owner.person).await?,
            None => None,
        };
        let Some(account) = account else {
            let text = t.accounts_spent_text();
            return Ok(view! { <SpentLink lang=t again="/reset" text used=p.visitor.is_none() next/> }.into_any());
        };
        let is_first = account.confirmed_at.is_none();
        let lead = if is_first { t.accounts_first_password_lead() } else { t.accounts_new_password_lead() };
        Ok(view! {
            <Title text=t.accounts_new_password_title()/>
            <PageHead title=t.accounts_new_password_title() lead/>
            <ErrorSummary labels=vec![("name", t.accounts_name()), ("password", t.accounts_new_password())]/>
            <form class="form" method="post" novalidate>
                {is_first.then(|| view! {
                    <TextField name="name" label=t.accounts_name() hint=t.accounts_name_hint() autocomplete="name"/>
                })}
                <TextField
                    name="password"
                    label=t.accounts_new_password()
                    hint=t.accounts_password_hint(PASSWORD_MIN)
                    kind="password"
                    autocomplete="new-password"
                />
                <NextField next/>
                <div class="form-actions"><SubmitButton label=t.accounts_new_password_submit()/></div>
            </form>
        }
        .into_any())
    })
}
