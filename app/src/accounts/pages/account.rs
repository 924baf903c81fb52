//! One's own account.

use crate::accounts::model::{PersonKind, Profile, TerritoryId};
use crate::accounts::store;
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::groups::pages::own_groups;
use crate::organisations::model::Organisation;
use crate::organisations::store::of_person;
use crate::strategy::model::Located;
use crate::strategy::pages::words::places;
use crate::strategy::store::territories;
use crate::suspensions::pages::own_suspensions;
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
        let territories = territories(&p.site.db).await?;
        let organisations = of_person(&p.site.db, actor.person).await?;
        let suspensions = own_suspensions(&p, actor.person).await?;
        let groups = own_groups(&p, actor.person).await?;
        Ok(view! {
            <Title text=t.accounts_account_title()/>
            <PageHead title=t.accounts_account_title() lead=t.accounts_account_lead(address)/>
            <ProfileForm lang=t profile territories/>
            {(!organisations.is_empty()).then(|| view! { <Organisations lang=t organisations/> })}
            {groups}
            {suspensions}
            <section class="section">
                <h2>{t.accounts_account_more()}</h2>
                <ul class="link-list" role="list">
                    <li><a href="/account/contributions">{t.voting_own_title()}</a></li>
                    <li><a href="/account/proposals">{t.proposals_mine_title()}</a></li>
                    <li><a href="/account/decisions">{t.appeals_own_title()}</a></li>
                    <li><a href="/organisations/new">{t.accounts_account_organisation()}</a></li>
                    {(actor.kind == PersonKind::Official).then(|| view! { <li><a href="/account/positions">{t.positions_mine()}</a></li> })}
                    {(actor.kind == PersonKind::Official).then(|| view! { <li><a href="/monitoring">{t.monitoring_mine_title()}</a></li> })}
                    <li><a href="/account/notifications">{t.notifications_title()}</a></li>
                    {actor.is_administrator().then(|| view! { <li><a href="/moderation">{t.appeals_work_title()}</a></li> })}
                    {actor.is_administrator().then(|| view! { <li><a href="/library">{t.library_title()}</a></li> })}
                    {actor.is_administrator().then(|| view! { <li><a href="/people">{t.accounts_people_title()}</a></li> })}
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
fn ProfileForm(lang: Lang, profile: Profile, territories: Vec<Located>) -> impl IntoView {
    let t = lang;
    let languages = Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), lang.native_name())).collect();
    let labels =
        vec![("name", t.accounts_name()), ("language", t.accounts_language()), ("territory", t.accounts_territory())];
    view! {
        <ErrorSummary labels/>
        <form class="form" method="post" novalidate action="/account">
            <TextField name="name" label=t.accounts_name() hint=t.accounts_name_hint() value=profile.name autocomplete="name"/>
            <SelectField
                name="language"
                label=t.accounts_language()
                hint=t.accounts_language_hint()
                choices=languages
                value=profile.language.code()
            />
            {(!territories.is_empty()).then(|| view! { <TerritoryField lang=t territories value=profile.territory/> })}
            <div class="form-actions"><SubmitButton label=t.base_save()/></div>
        </form>
    }
}

#[component]
fn TerritoryField(lang: Lang, territories: Vec<Located>, value: Option<TerritoryId>) -> impl IntoView {
    let none = Choice::new("", lang.accounts_territory_none());
    let places = places(lang, &territories);
    view! {
        <SelectField
            name="territory"
            label=lang.accounts_territory()
            hint=lang.accounts_territory_hint()
            choices=std::iter::once(none).chain(places).collect()
            value=value.map(|id| id.to_string()).unwrap_or_default()
            optional=true
        />
    }
}

#[component]
fn Organisations(lang: Lang, organisations: Vec<Organisation>) -> impl IntoView {
    let one = |organisation: Organisation| {
        let href = format!("/organisations/{}", organisation.slug);
        view! { <li><a href=href>{organisation.name}</a></li> }
    };
    view! {
        <section class="section">
            <h2>{lang.accounts_account_organisations()}</h2>
            <ul class="link-list" role="list">{organisations.into_iter().map(one).collect_view()}</ul>
        </section>
    }
}
