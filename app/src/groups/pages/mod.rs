//! The pages of the groups: what everybody reads, and the workspace.

mod draft;
mod invitation;
mod members;
mod own;
mod paper;
mod show;
mod workspace;
mod write;

pub use draft::DraftPage;
pub use invitation::GroupInvitationPage;
pub use members::GroupMembersPage;
pub use own::own_groups;
pub use paper::PaperPage;
pub use show::{GroupPage, show};
pub use workspace::WorkspacePage;
pub use write::{EditPaperPage, NewPaperPage};

use super::access::{self, Desk, Found};
use super::model::{Paper, PaperKind, group_path, workspace_path};
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::base::markdown::{SafeHtml, render};
use crate::front::page::Page;
use crate::strategy::model::goal_path;
use crate::strategy::pages::words::{Tongues, adopted_on, crumbs};
use crate::ui::badge::{Badge, GoalBadge};
use crate::ui::key_value::KeyValue;
use crate::ui::layout::Crumb;
use leptos::prelude::*;

/// How to speak of a group's strategy.
fn tongues(p: &Page, found: &Found) -> Tongues {
    Tongues::of(p.lang(), &found.edition.document)
}

/// The desk of the address, for those who may enter.
async fn desk(p: &Page) -> AppResult<Desk> {
    let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
    access::desk(&p.site.db, p.param("slug"), p.param("code"), actor).await
}

/// Where the pages below a group stand.
fn crumbs_below(found: &Found, tongues: Tongues) -> Vec<Crumb> {
    let mut crumbs = crumbs(tongues, &found.edition.document);
    let name = tongues.say(&found.group().name).text;
    crumbs.push(Crumb::new(group_path(found.slug(), &found.group().code), name));
    crumbs
}

/// Where the pages inside the workspace stand.
fn crumbs_inside(found: &Found, tongues: Tongues) -> Vec<Crumb> {
    let mut crumbs = crumbs_below(found, tongues);
    let path = workspace_path(found.slug(), &found.group().code);
    crumbs.push(Crumb::new(path, tongues.reader.groups_workspace()));
    crumbs
}

/// What a paper is, in a word.
pub fn kind_word(t: Lang, kind: PaperKind) -> &'static str {
    match kind {
        PaperKind::Remark => t.groups_kind_remark(),
        PaperKind::Proposal => t.groups_kind_proposal(),
        PaperKind::Conclusion => t.groups_kind_conclusion(),
        PaperKind::Minutes => t.groups_kind_minutes(),
    }
}

/// A paper in a list; more facts may follow.
fn card(p: &Page, paper: &Paper, href: String, more: Vec<AnyView>) -> AnyView {
    let t = p.lang();
    let lang = paper.language.foreign_in(t);
    let published = paper.published_at.map(|at| t.groups_published_on(t.date(at, &p.site.settings.time_zone)));
    let published = published.map(|words| view! { <li>{words}</li> });
    view! {
        <li>
            <article class="card">
                <div class="card-head">
                    <h3 class="card-title"><a href=href lang=lang>{paper.title.clone()}</a></h3>
                </div>
                <ul class="card-meta" role="list">
                    <li><Badge label=kind_word(t, paper.kind)/></li>
                    {(!paper.held_on.is_empty()).then(|| view! { <li>{adopted_on(t, &paper.held_on)}</li> })}
                    {published}
                    {more}
                </ul>
            </article>
        </li>
    }
    .into_any()
}

/// How many of how many members had agreed when a version was published.
fn agreed_then(t: Lang, paper: &Paper) -> Option<AnyView> {
    let (agreed, members) = paper.agreed_then.zip(paper.members_then)?;
    Some(view! { <li>{t.groups_agreed_then(agreed, members)}</li> }.into_any())
}

/// Why published minutes were corrected, in the words of whoever did.
fn corrected(t: Lang, paper: &Paper) -> Option<AnyView> {
    let lang = paper.language.foreign_in(t);
    let note = (!paper.note.is_empty()).then(|| paper.note.clone())?;
    let view = view! {
        <div class="notice" data-tone="plain">
            <p class="notice-title">{t.groups_corrected()}</p>
            <p lang=lang>{note}</p>
        </div>
    };
    Some(view.into_any())
}

/// What a paper says: its goal, the day and those present of minutes, and the text.
fn content(p: &Page, found: &Found, paper: &Paper) -> AnyView {
    let t = p.lang();
    let lang = paper.language.foreign_in(t);
    let goal = found.edition.document.goals.iter().find(|goal| goal.code == paper.goal);
    let goal = goal.map(|goal| {
        let said = tongues(p, found).say(&goal.title);
        let href = goal_path(found.slug(), &goal.code);
        let code = goal.code.clone();
        view! { <ul class="badges" role="list"><li lang=said.lang><GoalBadge code title=said.text href/></li></ul> }
    });
    let rows = (paper.kind == PaperKind::Minutes).then(|| {
        let present = paper.present.clone();
        let rows = vec![
            (t.groups_held_on().to_owned(), adopted_on(t, &paper.held_on).into_any()),
            (t.groups_present().to_owned(), view! { <span lang=lang>{present}</span> }.into_any()),
        ];
        view! { <KeyValue rows/> }
    });
    let body: SafeHtml = render(&paper.body);
    view! {
        {goal}
        {rows}
        <div class="prose" lang=lang inner_html=body.into_string()></div>
    }
    .into_any()
}
