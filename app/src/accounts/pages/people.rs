//! People, as administrators see them.

use crate::accounts::model::{AccountDeed, PersonId, PersonKind, PersonRecord, Role};
use crate::accounts::{rules, store};
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::ui::badge::{Badge, Tone};
use crate::ui::empty::Empty;
use crate::ui::field::{ErrorSummary, TextArea};
use crate::ui::key_value::KeyValue;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::notice::Notice;
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;
use leptos_meta::Title;

/// Finds somebody by the address of the account, and lists those whose rights are not the usual ones.
#[component]
pub fn PeoplePage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let db = &p.site.db;
        let asked = p.query("email").unwrap_or_default();
        let found = match rules::address(&asked) {
            Ok(address) => store::known_address(db, &address).await?,
            Err(_) => None,
        };
        let missed = (!asked.is_empty() && found.is_none())
            .then(|| view! { <Empty title=t.accounts_people_nobody() text=t.accounts_people_nobody_text()/> });
        let people = store::unusual_people(db).await?;
        let rows = people.iter().map(|known| row(t, &p, known)).collect();
        let columns = vec![
            Column::words(t.accounts_name()),
            Column::words(t.accounts_people_rights()),
            Column::words(t.accounts_people_since()),
        ];
        Ok(view! {
            <Title text=t.accounts_people_title()/>
            <Breadcrumbs lang=t crumbs=vec![Crumb::new("/account", t.accounts_account_title())]/>
            <PageHead title=t.accounts_people_title() lead=t.accounts_people_lead()/>
            <form class="form" method="get" novalidate>
                <label class="label" for="email">{t.accounts_email()}</label>
                <div class="search-form">
                    <input class="input" type="email" id="email" name="email" value=asked autocomplete="off"/>
                    <button class="button">{t.accounts_people_find()}</button>
                </div>
            </form>
            {missed}
            {found.map(|known| view! { <ul class="link-list section" role="list"><li>{link(&known)}</li></ul> })}
            <section class="section">
                <h2>{t.accounts_people_unusual()}</h2>
                <DataTable caption=t.accounts_people_unusual() quiet_caption=true columns rows/>
            </section>
        })
    })
}

fn link(known: &PersonRecord) -> impl IntoView + use<> {
    view! { <a href=format!("/people/{}", known.person)>{known.name.clone()}</a> }
}

fn row(t: Lang, p: &Page, known: &PersonRecord) -> Vec<AnyView> {
    let since = t.date(known.created_at, &p.site.settings.time_zone);
    vec![link(known).into_any(), rights(t, known), since.into_any()]
}

fn rights(t: Lang, known: &PersonRecord) -> AnyView {
    let kind = match known.kind {
        PersonKind::Resident => t.base_kind_resident(),
        PersonKind::Official => t.base_kind_official(),
    };
    let administrator = (known.role == Role::Administrator)
        .then(|| view! { <li><Badge label=t.accounts_people_administrator() tone=Tone::Brand/></li> });
    let suspended = known
        .suspended_at
        .is_some()
        .then(|| view! { <li><Badge label=t.accounts_people_suspended() tone=Tone::Bad/></li> });
    view! { <ul class="badges" role="list"><li><Badge label=kind/></li>{administrator}{suspended}</ul> }.into_any()
}

/// One person: what is known, and what can be decided.
#[component]
pub fn PersonPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let id: PersonId = p.id("id")?;
        let known = store::known_person(&p.site.db, id).await?.ok_or(AppError::NotFound)?;
        let since = t.date(known.created_at, &p.site.settings.time_zone);
        let rows = vec![
            (t.accounts_email().to_owned(), known.address.clone().into_any()),
            (t.accounts_people_rights().to_owned(), rights(t, &known)),
            (t.accounts_people_since().to_owned(), since.into_any()),
        ];
        let form = if rules::may_decide_on_person(actor, id).is_ok() {
            form(t, rules::deeds(&known))
        } else {
            view! { <Notice text=t.accounts_people_own()/> }.into_any()
        };
        let crumbs =
            vec![Crumb::new("/account", t.accounts_account_title()), Crumb::new("/people", t.accounts_people_title())];
        Ok(view! {
            <Title text=known.name.clone()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=known.name.clone()/>
            <ErrorSummary labels=vec![("reason", t.accounts_people_reason())]/>
            <KeyValue rows/>
            <section class="section">{form}</section>
        })
    })
}

fn form(t: Lang, deeds: Vec<AccountDeed>) -> AnyView {
    let buttons = deeds.into_iter().map(|deed| {
        let look = if deed == AccountDeed::Suspend { "button button-danger" } else { "button button-quiet" };
        view! { <button type="submit" class=look name="deed" value=deed.name()>{word(t, deed)}</button> }
    });
    view! {
        <form class="form" method="post" novalidate>
            <TextArea name="reason" label=t.accounts_people_reason() hint=t.accounts_people_reason_hint() rows=3/>
            <div class="form-actions">{buttons.collect_view()}</div>
        </form>
        <p class="muted small">{t.accounts_people_moderators()}</p>
    }
    .into_any()
}

fn word(t: Lang, deed: AccountDeed) -> &'static str {
    match deed {
        AccountDeed::Suspend => t.accounts_people_suspend(),
        AccountDeed::Restore => t.accounts_people_restore(),
        AccountDeed::MakeOfficial => t.accounts_people_make_official(),
        AccountDeed::MakeResident => t.accounts_people_make_resident(),
        AccountDeed::MakeAdministrator => t.accounts_people_make_administrator(),
        AccountDeed::MakeParticipant => t.accounts_people_make_participant(),
    }
}
