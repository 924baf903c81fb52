//! The members of a group, for its members.

use super::{crumbs_inside, desk, tongues, zone};
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::groups::model::Member;
use crate::groups::rules::INVITATION_DAYS;
use crate::groups::{rules, store};
use crate::ui::badge::Badge;
use crate::ui::field::{ErrorSummary, HiddenField, SubmitButton, TextField};
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::notice::Notice;
use crate::ui::table::{Column, DataTable};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;

/// Who sits in the group and who left; the chair and administrators invite, remove and hand on the chair, others may leave.
#[component]
pub fn GroupMembersPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let desk = desk(&p).await?;
        let former = store::former_members(db, desk.found.key()).await?;
        let open = store::open_invitations(db, desk.found.key(), p.reader.now).await?;
        let is_administrator = p.visitor.as_ref().is_some_and(|actor| actor.is_administrator());
        let manages = rules::may_manage(desk.own, is_administrator).is_ok();
        let mut columns = vec![Column::words(t.groups_member()), Column::words(t.groups_state())];
        if manages {
            columns.push(Column::words(t.groups_manage()));
        }
        let zone = zone(&p, &desk.found);
        let members = desk.members.iter().map(|member| row(t, &zone, member, manages));
        let rows = members.chain(former.iter().map(|member| row(t, &zone, member, manages))).collect();
        let crumbs = crumbs_inside(&desk.found, tongues(&p, &desk.found));
        let leave = desk.own.filter(|own| !(manages && own.is_chair)).map(|own| {
            view! {
                <form class="section" method="post" novalidate>
                    <HiddenField name="remove" value=own.person.to_string()/>
                    <SubmitButton label=t.groups_leave() look="button-quiet"/>
                </form>
            }
        });
        Ok(view! {
            <Title text=t.groups_members()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.groups_members() lead=t.groups_members_lead()/>
            {(!desk.has_chair()).then(|| view! { <Notice kind="warn" text=t.groups_no_chair()/> })}
            <ErrorSummary labels=vec![("email", t.groups_invite_email())]/>
            <DataTable caption=t.groups_members() quiet_caption=true columns rows/>
            {(open > 0).then(|| view! { <p>{t.groups_open_invitations(open)}</p> })}
            {manages.then(|| invite(t))}
            {leave}
        })
    })
}

fn invite(t: Lang) -> AnyView {
    view! {
        <section class="section">
            <h2>{t.groups_invite()}</h2>
            <form class="form" method="post" novalidate>
                <TextField name="email" label=t.groups_invite_email() hint=t.groups_invite_hint(INVITATION_DAYS) kind="email"/>
                <div class="form-actions"><SubmitButton label=t.groups_invite_submit()/></div>
            </form>
        </section>
    }
    .into_any()
}

fn row(t: Lang, zone: &TimeZone, member: &Member, manages: bool) -> Vec<AnyView> {
    let state = match member.left_at {
        Some(left) => t.groups_left_on(t.date(left, zone)).into_any(),
        None => t.groups_member_since(t.date(member.joined_at, zone)).into_any(),
    };
    let chair = member.is_chair.then(|| view! { " "<Badge label=t.groups_chair()/> });
    let mut cells = vec![view! { <span>{member.name.clone()}{chair}</span> }.into_any(), state];
    if manages {
        let id = member.person.to_string();
        cells.push(if member.left_at.is_some() || member.is_chair {
            "–".into_any()
        } else {
            view! {
                <div class="row">
                    {button("chair", id.clone(), t.groups_make_chair(), &member.name)}
                    {button("remove", id, t.groups_remove(), &member.name)}
                </div>
            }
            .into_any()
        });
    }
    cells
}

fn button(field: &'static str, id: String, label: &'static str, name: &str) -> AnyView {
    view! {
        <form method="post" novalidate>
            <HiddenField name=field value=id/>
            <button class="button button-quiet button-small">
                {label} <span class="visually-hidden">{name.to_owned()}</span>
            </button>
        </form>
    }
    .into_any()
}
