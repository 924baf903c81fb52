//! A paper in the workspace: its newest version, who agrees, and what can be done with it.

use super::paper::{changes, latest};
use super::{agreed_then, content, corrected, crumbs_inside, desk, kind_word, tongues, zone};
use crate::accounts::model::PersonId;
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::groups::access::Desk;
use crate::groups::model::{Paper, PaperId, paper_path, workspace_path};
use crate::groups::rules::{is_agreed, may_rewrite};
use crate::groups::store::{self, Reading};
use crate::ui::field::{ErrorSummary, HiddenField, SubmitButton};
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::notice::Notice;
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;

/// The page of a paper for the members of its group.
#[component]
pub fn DraftPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let desk = desk(&p).await?;
        let found = &desk.found;
        let id: PaperId = p.id("id")?;
        let paper = store::paper(db, id, found.key(), Reading::Newest).await?.ok_or(AppError::NotFound)?;
        let agreed = store::agreed_by(db, id, paper.version).await?;
        let versions = store::versions(db, id).await?;
        let code = &found.group().code;
        let zone = zone(&p, found);
        let edit = desk.own.filter(|own| may_rewrite(&paper, *own).is_ok()).map(|_| {
            let words = if paper.published_version.is_some() { t.groups_correct() } else { t.groups_edit() };
            view! { <li><a href=format!("{}/{id}/edit", workspace_path(found.slug(), code))>{words}</a></li> }
        });
        let public = paper.published_version.map(|_| {
            view! { <li><a href=paper_path(found.slug(), code, id)>{t.groups_as_published()}</a></li> }
        });
        let earlier = latest(t, &versions, &|before, after| earlier(t, &zone, before, after));
        let text_lang = paper.language.code();
        let written = t.groups_written_by(t.date_time(paper.written_at, &zone), writer(t, &paper));
        let tongues = tongues(&p, found);
        Ok(view! {
            <Title text=paper.title.clone()/>
            <Breadcrumbs lang=t crumbs=crumbs_inside(found, tongues)/>
            <PageHead title=paper.title.clone() kicker=kind_word(t, paper.kind) text_lang>
                <ul class="facts" role="list"><li>{written}</li>{edit}{public}</ul>
            </PageHead>
            <ErrorSummary/>
            <div class="reading">
                {corrected(t, &paper)}
                {content(&p, found, &paper)}
                {agreement(t, &desk, &paper, &agreed)}
                {earlier}
            </div>
        })
    })
}

/// Who agrees, and the buttons to agree and to publish.
fn agreement(t: Lang, desk: &Desk, paper: &Paper, agreed: &[PersonId]) -> AnyView {
    if !paper.is_draft() {
        let agreed = agreed_then(t, paper).map(|agreed| view! { <ul class="facts" role="list">{agreed}</ul> });
        return view! { <Notice kind="good" text=t.groups_is_published()/> {agreed} }.into_any();
    }
    let confirmed = desk.confirmed();
    let names = desk.members.iter().filter(|member| agreed.contains(&member.person));
    let names: Vec<_> = names.map(|member| view! { <li>{member.name.clone()}</li> }).collect();
    let names = (!names.is_empty()).then(|| view! { <ul>{names}</ul> });
    let button = |deed: &'static str, label: &'static str, look: &'static str| {
        view! {
            <form class="no-print" method="post" novalidate>
                <HiddenField name="version" value=paper.version.to_string()/>
                <SubmitButton label look says=("deed", deed)/>
            </form>
        }
        .into_any()
    };
    let is_enough = is_agreed(paper.agreed, confirmed);
    let publishes = is_enough && desk.own.is_some_and(|own| own.is_chair);
    let publish = publishes.then(|| button("publish", t.groups_publish(), ""));
    // One thing is next, and only its button is loud.
    let own = desk.own.map(|own| match agreed.contains(&own.person) {
        true => button("disagree", t.groups_disagree(), "button-quiet"),
        false => button("agree", t.groups_agree(), if publishes { "button-quiet" } else { "" }),
    });
    let next = match (is_enough, desk.has_chair()) {
        (true, true) => t.groups_enough(),
        (true, false) => t.groups_no_chair(),
        (false, _) => t.groups_not_enough(),
    };
    view! {
        <section class="section stack">
            <h2>{t.groups_agreement()}</h2>
            <p>{t.groups_agreed_of(paper.agreed, confirmed)}</p>
            {names}
            <p class="muted">{next}</p>
            {publish}
            {own}
        </section>
    }
    .into_any()
}

/// What a version changed in the one before.
fn earlier(t: Lang, zone: &TimeZone, before: &Paper, after: &Paper) -> AnyView {
    let when = t.date_time(after.written_at, zone);
    view! {
        <section class="section stack">
            <h2>{t.groups_version(after.version)}</h2>
            <p class="muted">{t.groups_written_by(when, writer(t, after))}</p>
            {changes(t, before, after)}
        </section>
    }
    .into_any()
}

/// Who wrote a version; an erased account has no name.
fn writer(t: Lang, paper: &Paper) -> String {
    if paper.writer.is_empty() { t.groups_erased_writer().to_owned() } else { paper.writer.clone() }
}
