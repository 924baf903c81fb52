//! The members of an organisation, for its members.

use crate::accounts::model::PersonId;
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::organisations::model::Organisation;
use crate::organisations::rules::{self, INVITATION_DAYS};
use crate::organisations::store::{self, Member};
use crate::ui::badge::Badge;
use crate::ui::field::{ErrorSummary, HiddenField, SubmitButton, TextField};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;
use leptos_meta::Title;

/// Who may act for the organisation; its registrar invites and removes, the others may leave.
#[component]
pub fn MembersPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let organisation = store::by_slug(&p.site.db, p.param("slug")).await?.ok_or(AppError::NotFound)?;
        let manages = rules::may_manage_members(&organisation, actor).is_ok();
        if !manages && !store::is_verified_member(&p.site.db, organisation.id, actor.person).await? {
            return Err(AppError::NotFound);
        }
        let members = store::members(&p.site.db, organisation.id).await?;
        let mut columns = vec![Column::words(t.organisations_member()), Column::words(t.organisations_member_since())];
        if manages {
            columns.push(Column::words(t.organisations_member_end()));
        }
        let rows = members.into_iter().map(|member| row(&p, &organisation, member, manages)).collect();
        let href = format!("/organisations/{}", organisation.slug);
        Ok(view! {
            <Title text=t.organisations_members_title()/>
            <Breadcrumbs
                lang=t
                crumbs=vec![Crumb::new("/organisations", t.organisations_title()), Crumb::new(href, organisation.name.clone())]
            />
            <PageHead title=t.organisations_members_title() lead=t.organisations_members_lead()/>
            <ErrorSummary labels=vec![("email", t.organisations_invite_email())]/>
            <DataTable caption=t.organisations_members_title() quiet_caption=true columns rows/>
            {if manages { view! { <Invite lang=t/> }.into_any() } else { view! { <Leave lang=t person=actor.person/> }.into_any() }}
        })
    })
}

#[component]
fn Invite(lang: Lang) -> impl IntoView {
    let t = lang;
    view! {
        <section class="section">
            <h2>{t.organisations_invite_title()}</h2>
            <form class="form" method="post" novalidate>
                <TextField
                    name="email"
                    label=t.organisations_invite_email()
                    hint=t.organisations_invite_hint(INVITATION_DAYS)
                    kind="email"
                />
                <div class="form-actions"><SubmitButton label=t.organisations_invite_submit()/></div>
            </form>
        </section>
    }
}

#[component]
fn Leave(lang: Lang, person: PersonId) -> impl IntoView {
    view! {
        <form class="section" method="post" novalidate>
            <HiddenField name="remove" value=person.to_string()/>
            <SubmitButton label=lang.organisations_leave() look="button-quiet"/>
        </form>
    }
}

fn row(p: &Page, organisation: &Organisation, member: Member, manages: bool) -> Vec<AnyView> {
    let t = p.lang();
    let is_registrar = member.person == organisation.registered_by;
    let since = t.date(member.joined_at, &p.site.settings.time_zone);
    let mut cells = vec![member.name.clone().into_any(), since.into_any()];
    if manages {
        cells.push(if is_registrar {
            view! { <span><Badge label=t.organisations_answers()/></span> }.into_any()
        } else {
            view! {
                <form method="post" novalidate>
                    <HiddenField name="remove" value=member.person.to_string()/>
                    <button class="button button-quiet button-small">
                        {t.organisations_remove()} <span class="visually-hidden">{member.name}</span>
                    </button>
                </form>
            }
            .into_any()
        });
    }
    cells
}
