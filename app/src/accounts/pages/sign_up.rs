//! Signing up, and confirming the address.

use super::{NextField, SpentLink};
use crate::accounts::rules::{CONFIRM_HOURS, PASSWORD_MIN};
use crate::accounts::secrets::secret_hash;
use crate::accounts::store;
use crate::base::i18n::Lang;
use crate::base::request::leading_on;
use crate::comments::islands::ArrivedDraft;
use crate::front::islands::{IslandLoader, StrangersDraft};
use crate::front::page::{Page, page};
use crate::ui::field::{ErrorSummary, SubmitButton, TextField};
use crate::ui::layout::PageHead;
use leptos::prelude::*;
use leptos_meta::Title;

/// The form for a new account.
#[component]
pub fn SignUpPage() -> impl IntoView {
    let p = Page::current();
    let t = p.lang();
    let next = p.next();
    let sign_in = leading_on("/sign-in", next.as_deref());
    let labels = vec![("name", t.accounts_name()), ("email", t.accounts_email()), ("password", t.accounts_password())];
    view! {
        <Title text=t.accounts_sign_up_title()/>
        <PageHead title=t.accounts_sign_up_title() lead=t.accounts_sign_up_lead()/>
        <ErrorSummary labels/>
        <form class="form" method="post" novalidate action="/sign-up">
            <StrangersDraft/>
            <TextField name="name" label=t.accounts_name() hint=t.accounts_name_hint() autocomplete="name"/>
            <TextField name="email" label=t.accounts_email() hint=t.accounts_email_hint() kind="email" autocomplete="email"/>
            <TextField
                name="password"
                label=t.accounts_password()
                hint=t.accounts_password_hint(PASSWORD_MIN)
                kind="password"
                autocomplete="new-password"
            />
            <NextField next/>
            <div class="form-actions"><SubmitButton label=t.accounts_sign_up_submit()/></div>
        </form>
        <p class="section">{t.accounts_have_account()} " " <a href=sign_in>{t.accounts_sign_in_title()}</a></p>
    }
}

/// What comes after the form: the same for everybody.
#[component]
pub fn SentPage() -> impl IntoView {
    let p = Page::current();
    let t = p.lang();
    let again = leading_on("/sign-up", p.next().as_deref());
    view! {
        <Title text=t.accounts_sent_title()/>
        <PageHead title=t.accounts_sent_title() lead=t.accounts_sent_text(CONFIRM_HOURS)/>
        <p>{t.accounts_sent_nothing()} " " <a href=again>{t.accounts_sent_again()}</a></p>
        <ArrivedDraft/>
        <IslandLoader/>
    }
}

/// Where the link of a new account leads: opening it changes nothing, the button does.
#[component]
pub fn ConfirmPage() -> impl IntoView {
    let p = Page::current();
    let next = p.next();
    page(async move {
        let t = p.lang();
        let hash = secret_hash(p.param("token"));
        if store::pending_sign_up(&p.site.db, &hash, p.reader.now).await?.is_none() {
            return Ok(match &p.visitor {
                Some(actor) => confirmed(t, actor.name.clone(), next),
                None => {
                    let text = t.accounts_spent_confirm();
                    view! { <SpentLink lang=t again="/sign-up" text used=true next/> }.into_any()
                }
            });
        }
        let (reset, again) = (leading_on("/reset", next.as_deref()), leading_on("/sign-up", next.as_deref()));
        Ok(view! {
            <Title text=t.accounts_confirm_title()/>
            <PageHead title=t.accounts_confirm_title() lead=t.accounts_confirm_lead()/>
            <ErrorSummary labels=vec![("password", t.accounts_password())]/>
            <form class="form" method="post" novalidate>
                <TextField
                    name="password"
                    label=t.accounts_password()
                    hint=t.accounts_confirm_hint()
                    kind="password"
                    autocomplete="current-password"
                />
                <NextField next/>
                <div class="form-actions">
                    <SubmitButton label=t.accounts_confirm_submit()/>
                    <a href=reset>{t.accounts_confirm_unknown()}</a>
                </div>
            </form>
            <p class="section">{t.accounts_confirm_other()} " " <a href=again>{t.accounts_spent_again()}</a></p>
        }
        .into_any())
    })
}

/// For whoever opens a letter again while signed in: with an address that is confirmed, as nobody is signed in otherwise.
/// Whose link it was is not known any more, perhaps that of somebody else who reads here.
fn confirmed(t: Lang, name: String, next: Option<String>) -> AnyView {
    let on = next.unwrap_or_else(|| "/".to_owned());
    view! {
        <Title text=t.accounts_confirmed_title()/>
        <PageHead title=t.accounts_confirmed_title() lead=t.accounts_confirmed_text(name)/>
        <p><a class="button" href=on>{t.accounts_confirmed_on()}</a></p>
    }
    .into_any()
}
