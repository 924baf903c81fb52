//! The workspace of a group: what it writes, what it has agreed on, what it received.

use super::{card, crumbs_below, desk, tongues};
use crate::front::page::{Page, page};
use crate::groups::access::Desk;
use crate::groups::model::{Paper, PaperKind, group_path, paper_path, workspace_path};
use crate::groups::rules::is_agreed;
use crate::groups::store;
use crate::ui::badge::{Badge, Tone};
use crate::ui::layout::{Breadcrumbs, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;
use std::collections::HashSet;

/// The papers that wait, those that are published, and the conclusions of the groups below.
#[component]
pub fn WorkspacePage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let desk = desk(&p).await?;
        let found = &desk.found;
        let (group, document) = (found.group(), &found.edition.document);
        let papers = store::newest_of_group(db, found.key()).await?;
        let below = document.groups.iter().filter(|below| below.reports_to.as_ref() == Some(&group.code));
        let below: HashSet<&str> = below.map(|below| below.code.as_str()).collect();
        let received = match below.is_empty() {
            true => Vec::new(),
            false => store::published_conclusions(db, found.edition.id).await?,
        };
        let received = received.iter().filter(|paper| below.contains(paper.working_group.as_str()));
        let received: Vec<AnyView> = received.map(|paper| self::received(&p, &desk, paper)).collect();
        let received = (!below.is_empty()).then(|| section(t.groups_received(), received, t.groups_received_none()));
        let (waiting, done): (Vec<&Paper>, Vec<&Paper>) = papers.iter().partition(|paper| paper.is_draft());
        let path = workspace_path(found.slug(), &group.code);
        let open = |paper: &&Paper| {
            let state = paper.is_draft().then(|| self::state(&p, &desk, paper));
            card(&p, found, paper, format!("{path}/{}", paper.id), state.into_iter().collect())
        };
        let waiting = waiting.iter().map(open).collect();
        let done = done.iter().map(open).collect();
        let tongues = tongues(&p, found);
        let name = tongues.say(&group.name);
        let members = format!("{}/members", group_path(found.slug(), &group.code));
        let ways = desk.own.is_some().then(|| {
            let ways = PaperKind::ALL.into_iter().map(|kind| {
                let words = match kind {
                    PaperKind::Remark => t.groups_file_remark(),
                    PaperKind::Proposal => t.groups_file_proposal(),
                    PaperKind::Conclusion => t.groups_file_conclusion(),
                    PaperKind::Minutes => t.groups_file_minutes(),
                };
                let href = format!("{path}/new?kind={}", kind.name());
                view! { <li><a class="button button-quiet" href=href>{words}</a></li> }
            });
            view! { <ul class="row no-print" role="list">{ways.collect_view()}</ul> }
        });
        Ok(view! {
            <Title text=t.groups_workspace()/>
            <Breadcrumbs lang=t crumbs=crumbs_below(found, tongues)/>
            <PageHead title=t.groups_workspace()>
                <p class="lead" lang=name.lang>{name.text}</p>
                <ul class="facts" role="list">
                    <li><a href=members>{t.groups_members_count(desk.confirmed())}</a></li>
                </ul>
            </PageHead>
            {ways}
            {section(t.groups_waiting(), waiting, t.groups_waiting_none())}
            {section(t.groups_published(), done, t.groups_published_none())}
            {received}
        })
    })
}

fn section(title: &'static str, cards: Vec<AnyView>, none: &'static str) -> AnyView {
    let inside = match cards.is_empty() {
        true => view! { <p class="muted">{none}</p> }.into_any(),
        false => view! { <ul class="card-list" role="list">{cards}</ul> }.into_any(),
    };
    view! { <section class="section stack"><h2>{title}</h2>{inside}</section> }.into_any()
}

/// How far a paper is.
fn state(p: &Page, desk: &Desk, paper: &Paper) -> AnyView {
    let (t, confirmed) = (p.lang(), desk.confirmed());
    let label = t.groups_agreed_of(paper.agreed, confirmed);
    let tone = if is_agreed(paper.agreed, confirmed) { Tone::Good } else { Tone::Warn };
    let corrects = paper.published_version.is_some();
    let corrects = corrects.then(|| view! { <Badge label=t.groups_correction()/> });
    view! { <li><Badge label tone/>" "{corrects}</li> }.into_any()
}

/// A conclusion of a group below.
fn received(p: &Page, desk: &Desk, paper: &Paper) -> AnyView {
    let found = &desk.found;
    let from = found.edition.document.groups.iter().find(|group| group.code == paper.working_group);
    let from = from.map(|group| {
        let name = tongues(p, found).say(&group.name);
        view! { <li>{p.lang().groups_from()}" "{name.inline()}</li> }.into_any()
    });
    card(p, found, paper, paper_path(found.slug(), &paper.working_group, paper.id), from.into_iter().collect())
}
